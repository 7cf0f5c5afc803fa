"""Boxes to a story: quotes, admonitions, pull quotes and key judgements."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.domain import blocks as text
from briefer.domain.wording import Assessed
from briefer.export.pdf.colours import fill
from briefer.export.pdf.inlines import clean
from briefer.export.pdf.layout import Run
from briefer.export.pdf.story import Element, Panel, PanelEnd, Para, RuleLine
from briefer.export.pdf.word_flow import Spot, WordFlow

_WARNINGS = frozenset(("warning", "danger", "caution", "attention", "error", "important"))
_WARNING_COLOUR = "#a33a2c"


def tell_quote(flow: WordFlow, block: text.Quote, spot: Spot) -> None:
    """Tell quoted blocks beside a bar."""
    element = spot.parent.add("BlockQuote")
    style = spot.style._replace(align="start")
    flow.out.append(Panel(before=2.0, left=spot.left, pad=2.0, bar=flow.theme.style.rule))
    inner = replace(spot.inside(element, left=16.0, right=16.0), style=style)
    flow.blocks(block.blocks, inner)
    flow.out.append(PanelEnd(spot.after + 2.0))


def tell_admonition(flow: WordFlow, block: text.Admonition, spot: Spot) -> None:
    """Tell a box; a ``pullquote`` is set large between rules."""
    if block.kind.casefold() in ("pullquote", "pull-quote"):
        _tell_pull_quote(flow, block, spot)
        return
    house = flow.theme.style
    is_warning = block.kind.casefold() in _WARNINGS
    bar = _WARNING_COLOUR if is_warning else house.accent
    panel = Panel(4.0, 0.0, spot.left, spot.right, 9.0, house.tint, bar)
    element = spot.parent.add("Div")
    flow.out.append(panel)
    inner = replace(spot.inside(element, left=14.0, right=12.0), after=spot.after * 0.8)
    if block.title:
        style = flow.theme.label
        if is_warning:
            style = style._replace(colour=fill(bar))
        flow.para(block.title, style, inner, element.add("P"), after=3.0, keeps=True)
    inner.style = inner.style._replace(align="start")
    flow.blocks(block.blocks, inner)
    flow.out.append(PanelEnd(spot.after + 4.0))


def _tell_pull_quote(flow: WordFlow, block: text.Admonition, spot: Spot) -> None:
    """Tell words that stand out, and who said them."""
    house = flow.theme.style
    element = spot.parent.add("BlockQuote")
    size = house.body_size_pt * 1.4
    style = flow.theme.text(
        house.text_face, size, size * 1.35, is_italic=True, colour=flow.theme.accent
    )
    flow.out.append(RuleLine(house.accent, 1.2, 8.0, 8.0, 48.0, spot.left + 24.0))
    inner = replace(spot.inside(element, left=24.0, right=24.0), style=style, after=4.0)
    flow.blocks(block.blocks, inner)
    if block.title:
        flow.para(block.title, flow.theme.caption, inner, element.add("P"))
    flow.space_after(spot.after + 8.0)


def tell_judgement(flow: WordFlow, block: text.Judgement, spot: Spot) -> None:
    """Tell a key judgement; likelihood and confidence in sentences of their own."""
    house = flow.theme.style
    element = spot.parent.add("Div")
    panel = Panel(3.0, 0.0, spot.left, spot.right, 9.0, house.tint, house.accent)
    flow.out.append(panel)
    inner = replace(spot.inside(element, left=14.0, right=12.0), after=4.0)
    fonts = flow.theme.shelf.stack(house.text_face, is_bold=False)
    inner.style = inner.style._replace(fonts=fonts, align="start", size=house.body_size_pt + 0.5)
    if block.title:
        title = (text.Run(block.title),)
        flow.para(title, flow.theme.label, inner, element.add("P"), after=3.0, keeps=True)
    flow.blocks(block.blocks, inner)
    said = flow.wording.assessment(block)
    if said:
        flow.out.append(_assessment(flow, said, inner, element.add("P")))
    flow.out.append(PanelEnd(spot.after + 1.0))


def _assessment(flow: WordFlow, said: list[Assessed], spot: Spot, element: Element) -> Para:
    style = flow.theme.small
    bold = flow.theme.shelf.stack(flow.theme.style.head_face, is_bold=True)
    runs: list[Run] = []
    for each in said:
        space = " \u2002" if runs else ""
        runs.append(style.run(f"{space}{each.label}")._replace(colour=flow.theme.muted))
        value = flow.theme.printed(clean(each.value).strip() + each.ending)
        runs.append(style.run(value)._replace(fonts=bold))
    if len(said) == 3:
        runs[-2] = runs[-2]._replace(text="\n" + runs[-2].text.lstrip())
        runs[-1] = runs[-1]._replace(fonts=style.fonts)
    return Para(tuple(runs), style, element, before=2.0, left=spot.left, right=spot.right)
