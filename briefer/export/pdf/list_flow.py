"""Lists to a story: items with hanging labels, definitions, numbered sources."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from briefer.domain import blocks as text
from briefer.export.pdf.layout import Run, TextStyle
from briefer.export.pdf.story import Element, Label, Para
from briefer.export.pdf.word_flow import Spot, WordFlow

_BULLETS = ("•", "–")
_STEP = 16.0
_NUMBER_GAP = 6.0
_LEAST_SPLIT = 3
"""A list of at least so many items may leave some on the page before."""
_SHORT_ITEM = 2
"""Lines of an item that is a widow when it is a list's last one on a page of its own."""
_SOURCE_GAP = 8.0
_TERM_GAP, _LEAST_GAP = 12.0, 4.0
_MOST_TERM = 0.28
"""The part of the measure that a term may take and still stand beside its meaning."""


def tell_list(flow: WordFlow, block: text.List, spot: Spot) -> None:
    """Tell a list; its labels hang in the margin of its items."""
    numbering = "Decimal" if block.is_ordered else "Disc"
    element = spot.parent.add("L", f"/A <</O /List /ListNumbering /{numbering}>>")
    style, attributes = flow.in_language(spot, block.language, text.plain_text(block))
    element.attributes += f" {attributes}" if attributes else ""
    ragged = style._replace(align="start") if spot.depth else style
    labels = _labels(flow, block, spot, ragged)
    room = _STEP
    if block.is_ordered and labels:
        widest = max(flow.setter.natural_width(r) for r in labels)
        room = max(_STEP, widest + _NUMBER_GAP)
    align = "end" if block.is_ordered else "start"
    portion = flow.portion(block.marking, style)
    if portion:
        mark = spot.parent.add("P")
        spot.parent.children[-2:] = [mark, element]  # it is read before the list
        paragraph = Para(portion, style, mark, after=2.0, keeps=True)
        flow.out.append(replace(paragraph, left=spot.left, right=spot.right))
    inner = replace(spot.inside(element, left=room), depth=spot.depth + 1, style=style)
    for runs, item in zip(labels, block.items, strict=True):
        entry = element.add("LI")
        gap = _NUMBER_GAP if block.is_ordered else 0.0
        label_style = ragged._replace(align=align, first_indent=0.0)
        label = Label(runs, label_style, entry.add("Lbl"), room, gap)
        _tell_item(flow, item, inner, entry, label)
    flow.space_after(spot.after)
    if len(block.items) >= _LEAST_SPLIT:
        _keep_last_item(flow)


def _keep_last_item(flow: WordFlow) -> None:
    """Let a short last item take the one before it along, rather than begin a page alone."""
    pair = [p for p in flow.out[-2:] if isinstance(p, Para) and p.label is not None]
    widths = [flow.width - p.left - p.right for p in pair]
    lines = [len(flow.setter.layout(p.runs, p.style, w)) for p, w in zip(pair, widths, strict=True)]
    if len(pair) == 2 and max(lines) <= _SHORT_ITEM:
        flow.out[-2] = replace(pair[0], keeps=True)


def _labels(
    flow: WordFlow, block: text.List, spot: Spot, style: TextStyle
) -> list[tuple[Run, ...]]:
    if block.is_ordered:
        numbers = range(block.start, block.start + len(block.items))
        return [(style.run(f"{n}."),) for n in numbers]
    bullet = _BULLETS[min(spot.depth, len(_BULLETS) - 1)]
    run = style.run(bullet)._replace(colour=flow.theme.accent)
    return [(run,)] * len(block.items)


def _tell_item(
    flow: WordFlow, item: Sequence[text.Block], spot: Spot, entry: Element, label: Label
) -> None:
    body = entry.add("LBody")
    first = item[0] if item else text.Paragraph((), is_tight=True)
    inner = replace(spot, parent=body)
    tight = round(flow.theme.style.leading_pt * 0.2, 2)
    if isinstance(first, text.Paragraph):
        inner.after = tight if first.is_tight else spot.after
        flow.words(first, inner, body if first.is_tight else body.add("P"), label)
        rest = item[1:]
    else:
        flow.words(text.Paragraph((), is_tight=True), inner, body, label)
        rest = item
    flow.blocks(rest, inner)
    flow.space_after(max(tight, inner.after))


def tell_definitions(flow: WordFlow, block: text.DefinitionList, spot: Spot) -> None:
    """Tell terms and what they mean: side by side where the terms are short, else below them."""
    element = spot.parent.add("L", "/A <</O /List /ListNumbering /None>>")
    fonts = flow.theme.shelf.stack(flow.theme.style.head_face, is_bold=True)
    style = spot.style._replace(fonts=fonts, align="start", size=spot.style.size * 0.94)
    terms = _short_terms(flow, block, spot, style)
    room = max(map(flow.setter.natural_width, terms), default=0.0) + _TERM_GAP
    for number, definition in enumerate(block.items):
        entry = element.add("LI")
        if terms:
            label = Label(terms[number], style, entry.add("Lbl"), room, _LEAST_GAP)
            said = tuple(part for meaning in definition.meanings for part in meaning)
            _tell_item(flow, said, spot.inside(entry, left=room), entry, label)
        else:
            _tell_terms_above(flow, definition, spot, style, entry)
        flow.space_after(spot.after)


def _tell_terms_above(
    flow: WordFlow, definition: text.Definition, spot: Spot, style: TextStyle, entry: Element
) -> None:
    label = entry.add("Lbl")
    for term in definition.terms:
        parent = label if len(definition.terms) == 1 else label.add("Span")
        flow.para(term, style, spot, parent, after=1.0, keeps=True)
    inner = spot.inside(entry.add("LBody"), left=_STEP)
    for meaning in definition.meanings:
        flow.blocks(meaning, inner)


def _short_terms(
    flow: WordFlow, block: text.DefinitionList, spot: Spot, style: TextStyle
) -> list[tuple[Run, ...]]:
    """Return each term's runs when all of them are short enough to hang beside their meanings."""
    if any(
        len(d.terms) != 1
        or not d.meanings
        or not all(isinstance(i, text.Run) for i in d.terms[0])
        or not text.plain_text(d.terms[0]).strip()
        for d in block.items
    ):
        return []
    terms = [flow.runs(d.terms[0], style) for d in block.items]
    widest = max((flow.setter.natural_width(runs) for runs in terms), default=0.0)
    is_short = widest <= (flow.width - spot.left - spot.right) * _MOST_TERM
    return terms if is_short else []


def tell_sources(flow: WordFlow, block: text.SourceList, spot: Spot) -> None:
    """Tell the numbered sources; citations lead here."""
    numbering = "/A <</O /List /ListNumbering /Decimal>>"
    element = spot.parent.add("L", numbering)
    style = flow.theme.body._replace(
        size=flow.theme.style.body_size_pt * 0.92,
        leading=round(flow.theme.style.leading_pt * 0.93, 2),
        align="start",
    )
    labels = [(style.run(f"[{entry.number}]"),) for entry in block.entries]
    widest = max((flow.setter.natural_width(r) for r in labels), default=0.0)
    for runs, source in zip(labels, block.entries, strict=True):
        entry = element.add("LI")
        label = Label(runs, style, entry.add("Lbl"), widest + _SOURCE_GAP)
        body = entry.add("LBody")
        inner = spot.inside(body, left=widest + _SOURCE_GAP)
        key = f"source-{source.number}"
        own = style.for_words(text.plain_text(source.inlines))
        flow.para(source.inlines, own, inner, body, label, keys=(key,))
