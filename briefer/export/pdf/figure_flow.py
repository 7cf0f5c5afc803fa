"""What stands as it is, to a story: images with captions, code, charts."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.domain import blocks as text
from briefer.export.pdf.inlines import clean, runs_of
from briefer.export.pdf.objects import text_string
from briefer.export.pdf.story import Drawing, Element, Panel, PanelEnd, Para, Picture
from briefer.export.pdf.word_flow import Spot, WordFlow

_PIXELS_PER_INCH = 144.0
_TALLEST = 330.0
_NARROWEST = 96.0


def tell_code(flow: WordFlow, block: text.Code, spot: Spot) -> None:
    """Tell lines as they stand."""
    drawing = _tell_chart(flow, block, spot)
    if drawing:
        return
    style = flow.theme.code
    element = spot.parent.add("P").add("Code")
    flow.context.called, flow.context.keeps_lines = [], True
    inlines = tuple(replace(i, is_code=True) for i in block.inlines if isinstance(i, text.Run))
    kept = runs_of(inlines, style, flow.context)
    flow.context.keeps_lines = False
    flow.out.append(Panel(2.0, 0.0, spot.left, spot.right, 7.0, flow.theme.style.tint))
    left, right = spot.left + 9.0, spot.right + 9.0
    flow.out.append(Para(kept or (style.run(" "),), style, element, left=left, right=right))
    flow.out.append(PanelEnd(spot.after + 2.0))


def _tell_chart(flow: WordFlow, block: text.Code, spot: Spot) -> bool:
    """Tell a block of data as a drawing; False when it is not one."""
    if block.language.casefold() != "chart":
        return False
    # Here and not above: most documents have no chart, and a short one starts sooner without.
    from briefer.export.pdf.chart_data import read_chart
    from briefer.export.pdf.graphics import draw_chart

    words = "".join(i.text for i in block.inlines if isinstance(i, text.Run))
    chart = read_chart(words)
    if chart is None:
        return False
    room = flow.width - spot.left - spot.right
    sketch = draw_chart(chart, flow.theme, flow.setter, room)
    element = spot.parent.add("Figure", f"/Alt {text_string(clean(chart.description))}")
    caption = clean("  ".join(x for x in (chart.title, chart.source) if x))
    drawing = Drawing(
        operators="\n".join(sketch.operators),
        words=tuple(sketch.words),
        width=sketch.width,
        height=sketch.height,
        element=element,
        before=6.0,
        after=5.0 if caption else spot.after + 3.0,
        left=spot.left,
        keeps=bool(caption),
    )
    flow.out.append(drawing)
    if caption:
        _tell_caption(flow, caption, spot, element)
    return True


def tell_figure(flow: WordFlow, image: text.Image, caption: str, spot: Spot) -> None:
    """Tell an image with its caption, or by name when it is not there."""
    asset = flow.context.document.assets.get(image.url)
    if asset is None:
        _tell_missing(flow, image, spot)
        return
    words = clean(caption or image.title or asset.caption).strip()
    if asset.credit:
        words = f"{words} {clean(asset.credit)}".strip()
    alt = clean(image.alt or asset.alt or words or image.url)
    element = spot.parent.add("Figure", f"/Alt {text_string(alt)}")
    room = flow.width - spot.left - spot.right
    width = min(room, asset.width_px * 72.0 / _PIXELS_PER_INCH)
    width = max(width, min(room, _NARROWEST))
    height = width * asset.height_px / max(asset.width_px, 1)
    if height > _TALLEST:
        width, height = width * _TALLEST / height, _TALLEST
    has_caption = bool(words or asset.marking)
    after = 5.0 if has_caption else spot.after + 3.0
    picture = Picture(
        name=image.url,
        width=width,
        height=height,
        element=element,
        before=4.0,
        after=after,
        left=spot.left,
        keeps=has_caption,
    )
    flow.out.append(picture)
    if has_caption:
        _tell_caption(flow, words, spot, element, asset.marking)


def _tell_caption(
    flow: WordFlow, words: str, spot: Spot, element: Element, marking: str = ""
) -> None:
    """Tell the words under a figure, with the marking that the figure carries."""
    words = flow.theme.printed(words, spot.style.language)
    style = flow.theme.caption.for_words(words)
    para = Para(
        (*flow.portion(marking, style), style.run(words)),
        style,
        element.add("Caption"),
        after=spot.after + 5.0,
    )
    flow.out.append(replace(para, left=spot.left, right=spot.right))


def _tell_missing(flow: WordFlow, image: text.Image, spot: Spot) -> None:
    """Say which image ought to stand here, and what it shows."""
    house = flow.theme.style
    words = flow.wording.say("Image not available: {}", clean(image.url) or "–")
    if image.alt.strip():
        words = f"{words}\n{clean(image.alt)}"
    flow.out.append(Panel(4.0, 0.0, spot.left, spot.right, 12.0, "", "", house.rule))
    style = flow.theme.caption._replace(align="center")
    para = Para((style.run(words),), style, spot.parent.add("P"))
    flow.out.append(replace(para, left=spot.left + 12.0, right=spot.right + 12.0))
    flow.out.append(PanelEnd(spot.after + 4.0))
