"""Painting: the items of a page become its content stream, in which everything is claimed.

Every operator that shows something stands in a marked-content sequence: with a number that the
structure tree owns, or as an artifact. A page's stream depends on what lies on it and on nothing
else, so it is kept, and a page that did not change is not painted again.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from briefer.export.pdf.colours import fill, stroke
from briefer.export.pdf.items import (
    Item,
    Place,
    PlacedDrawing,
    PlacedImage,
    PlacedNumber,
    PlacedShape,
    PlacedText,
    PlacedWatermark,
)
from briefer.export.pdf.layout import Extent, Layout, Mark, Marks, PlaceLink, TextStyle
from briefer.export.pdf.objects import LEVEL
from briefer.export.pdf.setter import Setter

LAYOUT = "/Artifact <</Type /Layout>> BDC"
PAGINATION = "/Artifact <</Type /Pagination>> BDC"
WATERMARK = "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC"

_BEHIND = ("tint", "box")

Rect: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top."""


class Content(NamedTuple):
    """A marked-content sequence: which item of the page it belongs to, and in which marks."""

    number: int
    item: int
    marks: Marks


class MarkedArea(NamedTuple):
    """Where a mark with a target stands on the page."""

    item: int
    mark: Mark
    area: Rect


class Painted(NamedTuple):
    """A painted page.

    Attributes:
        data: Its content stream, compressed.
        contents: Its marked-content sequences in reading order.
        areas: Of links and annotated words.
        layouts: What it shows, for the glyphs that the file needs.
        images: Assets that it shows.
    """

    data: bytes
    contents: tuple[Content, ...]
    areas: tuple[MarkedArea, ...]
    layouts: tuple[Layout, ...]
    images: frozenset[str]


Begin: TypeAlias = Callable[[Marks], str]


def text_operators(
    layout: Layout, first: int, last: int, x: float, y: float, begin: Begin
) -> list[str]:
    """Return the operators of some lines, the first baseline at ``y``.

    ``begin`` returns the operator that opens a marked-content sequence in some marks.
    """
    style = layout.style
    out = [f"BT {layout.opening} {style.leading:g} TL 1 0 0 1 {x:.2f} {y:.2f} Tm"]
    current: Marks | None = None
    for line in layout.lines[first:last]:
        for segment in line.segments:
            if segment.marks != current or line.is_reordered:
                out.append(
                    begin(segment.marks) if current is None else f"EMC {begin(segment.marks)}"
                )
                current = segment.marks
            out.append(segment.operators)
        out.append("T*")
    out[-1] = "ET" if current is None else "EMC ET"
    return out


class Painter:
    """Paints pages, and remembers each by what lies on it."""

    def __init__(self, setter: Setter, limit: int = 4_000) -> None:
        self._setter = setter
        self._limit = limit
        self._pages: dict[object, Painted] = {}
        self.hits = 0

    def page(self, items: Sequence[Item], places: Mapping[str, Place]) -> Painted:
        """Return ``items`` painted; ``places`` tells the page numbers that contents show."""
        key = tuple(_identity(item, places) for item in items)
        found = self._pages.get(key)
        if found is not None:
            self.hits += 1
            return found
        if len(self._pages) >= self._limit:
            self._pages.clear()
        made = self._pages[key] = _Brush(self._setter, places).paint(items)
        return made


def _identity(item: Item, places: Mapping[str, Place]) -> object:
    if isinstance(item, PlacedText):
        return (*item[:5], item.element.tag if item.element else "")
    if isinstance(item, PlacedNumber):
        place = places.get(item.row.key)
        row = item.row
        return (*item[1:5], place and place.page, row.key, row.text, row.runs, row.number_style)
    if isinstance(item, PlacedDrawing):
        drawing = item.drawing
        return (drawing.operators, drawing.words, *item[1:3])
    if isinstance(item, PlacedImage):
        return item[:5]
    return item


class _Brush:
    """Paints one page."""

    def __init__(self, setter: Setter, places: Mapping[str, Place]) -> None:
        self._setter = setter
        self._places = places
        self._out: list[str] = []
        self._contents: list[Content] = []
        self._areas: list[MarkedArea] = []
        self._layouts: list[Layout] = []
        self._count = 0

    def paint(self, items: Sequence[Item]) -> Painted:
        images = set()
        for k, item in enumerate(items):
            if isinstance(item, PlacedText):
                self._text(k, item)
            elif isinstance(item, PlacedShape):
                self._out.append(f"{LAYOUT} {item.operators} EMC")
            elif isinstance(item, PlacedImage):
                images.add(item.name)
                box = f"{item.width:.2f} 0 0 {item.height:.2f} {item.x} {item.y} cm"
                name = image_name(item.name)
                self._out.append(f"{self._begin(k, 'Figure', ())} q {box} {name} Do Q EMC")
            elif isinstance(item, PlacedDrawing):
                self._drawing(k, item)
            elif isinstance(item, PlacedWatermark):
                self._watermark(item)
            else:
                self._number(k, item)
        data = zlib.compress("\n".join(self._out).encode("latin-1"), LEVEL)
        return Painted(
            data, tuple(self._contents), tuple(self._areas), tuple(self._layouts), frozenset(images)
        )

    def _begin(self, item: int, tag: str, marks: Marks) -> str:
        number = self._count
        self._count += 1
        self._contents.append(Content(number, item, marks))
        inner = next((m.tag for m in reversed(marks) if m.tag), tag)
        return f"/{inner} <</MCID {number}>> BDC"

    def _text(self, k: int, item: PlacedText) -> None:
        layout, first, last, x, y, element = item
        self._layouts.append(layout)
        style = layout.style
        decorated: list[tuple[Extent, float]] = []
        for n, line in enumerate(layout.lines[first:last]):
            base = y - n * style.leading
            for extent in line.extents:
                mark, left, bottom, right, top = extent
                if mark.decoration is not None:
                    decorated.append((extent, base))
                if mark.target is not None and element is not None:
                    area = (x + left, base + bottom, x + right, base + top)
                    self._areas.append(MarkedArea(k, mark, area))
        for extent, base in decorated:
            if extent.mark.decoration and extent.mark.decoration.kind in _BEHIND:
                self._decorate(extent, x, base, style)
        if element is None:
            self._out += text_operators(layout, first, last, x, y, lambda _: PAGINATION)
        else:
            tag, start = element.tag, len(self._contents)
            self._out += text_operators(
                layout, first, last, x, y, lambda marks: self._begin(k, tag, marks)
            )
            self._put_in_reading_order(layout, first, last, start)
        for extent, base in decorated:
            if extent.mark.decoration and extent.mark.decoration.kind not in _BEHIND:
                self._decorate(extent, x, base, style)

    def _put_in_reading_order(self, layout: Layout, first: int, last: int, start: int) -> None:
        """Sort the sequences of lines that are drawn in another order than they are read."""
        lines = layout.lines[first:last]
        if not any(line.is_reordered for line in lines):
            return
        keys: list[tuple[int, int]] = []
        current: Marks | None = None
        for n, line in enumerate(lines):
            for segment in line.segments:
                if segment.marks != current or line.is_reordered:
                    keys.append((n, segment.order))
                    current = segment.marks
        drawn = self._contents[start:]
        ordered = sorted(zip(keys, drawn, strict=True), key=lambda pair: pair[0])
        self._contents[start:] = [content for _, content in ordered]

    def _decorate(self, extent: Extent, x: float, base: float, style: TextStyle) -> None:
        decoration = extent.mark.decoration
        if decoration is None:
            return
        left, right = x + extent.left, x + extent.right
        if decoration.kind == "box":
            box = f"{left:.2f} {base - style.size * 0.42:.2f} {right - left:.2f}"
            shape = f"{fill(decoration.colour)} {box} {style.size * 1.55:.2f} re f"
        elif decoration.kind == "tint":
            box = f"{left - 1.5:.2f} {base - style.size * 0.26:.2f} {right - left + 3:.2f}"
            shape = f"{fill(decoration.colour)} {box} {style.size * 1.16:.2f} re f"
        else:
            at = base + (style.size * 0.28 if decoration.kind == "strike" else -style.size * 0.14)
            line = f"{left:.2f} {at:.2f} m {right:.2f} {at:.2f} l S"
            shape = f"{style.size * 0.055:.2f} w {stroke(decoration.colour)} {line}"
        self._out.append(f"{LAYOUT} {shape} EMC")

    def _drawing(self, k: int, item: PlacedDrawing) -> None:
        drawing = item.drawing
        self._out.append(f"{self._begin(k, 'Figure', ())} q 1 0 0 1 {item.x} {item.y} cm")
        self._out.append(drawing.operators)
        for runs, style, x, y, width in drawing.words:
            layout = self._setter.layout(runs, style, width)
            self._layouts.append(layout)
            out = text_operators(layout, 0, len(layout), x, y, lambda _: "")
            self._out += [o.replace("EMC ET", "ET") for o in out]
        self._out.append("Q EMC")

    def _watermark(self, item: PlacedWatermark) -> None:
        runs, style, words, width, height, _ = item
        angle = math.atan2(height, width)
        cos, sin = math.cos(angle), math.sin(angle)
        turned = f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {width / 2:.2f} {height / 2:.2f} cm"
        layout = self._setter.layout(runs, style, words + 1)
        self._layouts.append(layout)
        out = text_operators(layout, 0, 1, -words / 2, -style.size * 0.36, lambda _: "")
        inner = " ".join(o.replace("EMC ET", "ET") for o in out)
        self._out.append(f"{WATERMARK} q {turned} {inner} Q EMC")

    def _number(self, k: int, item: PlacedNumber) -> None:
        place = self._places.get(item.row.key)
        text = str(place.page + 1) if place else ""
        style = item.row.number_style
        layout = self._setter.layout((style.run(text),), style, item.width)
        self._layouts.append(layout)
        self._out += text_operators(
            layout, 0, len(layout), item.x, item.y, lambda marks: self._begin(k, "Link", marks)
        )
        if place is not None:
            contents = f"{item.row.text}, {text}"
            mark = Mark("Link", target=PlaceLink(item.row.key, contents))
            bottom = item.y - style.leading * 0.25
            area = (item.x, bottom, item.x + item.width, bottom + item.height)
            self._areas.append(MarkedArea(k, mark, area))


def image_name(asset: str) -> str:
    """Return the resource name of an asset's image."""
    return f"/Im{zlib.crc32(asset.encode('utf-8', 'replace')):08x}"
