"""The page builder: fills pages with a story, top to bottom, and says what lies where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from briefer.export.pdf.colours import fill, stroke
from briefer.export.pdf.layout import Layout, Line, PlaceLink, Run, TextStyle
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.story import (
    Block,
    Cell,
    Columns,
    ContentsRow,
    Drawing,
    Element,
    Entry,
    Grid,
    Label,
    Note,
    PageBreak,
    Panel,
    PanelEnd,
    Para,
    Picture,
    RuleLine,
)

_TOLERANCE = 0.01
_NOTE_SPACE = 11.0
"""Between the text and the first footnote, with the short rule in it."""
_NOTE_GAP = 2.0
_NOTE_RULE = 96.0
_SPLITTABLE_NOTE = 4
"""A footnote with at least so many lines may go on at the foot of the next page."""


class PlacedText(NamedTuple):
    """Lines of a paragraph; ``y`` is the first one's baseline. No element: an artifact."""

    layout: Layout
    first: int
    last: int
    x: float
    y: float
    element: Element | None


class PlacedShape(NamedTuple):
    """Operators of a decoration."""

    operators: str


class PlacedImage(NamedTuple):
    """An image in its frame."""

    name: str
    x: float
    y: float
    width: float
    height: float
    element: Element


class PlacedDrawing(NamedTuple):
    """A drawing with its lower left corner."""

    drawing: Drawing
    x: float
    y: float
    element: Element


class PlacedNumber(NamedTuple):
    """A page number of the contents, and the row that leads there."""

    row: ContentsRow
    x: float
    y: float
    width: float
    height: float
    element: Element


class PlacedWatermark(NamedTuple):
    """A word along the page's diagonal; never content."""

    runs: tuple[Run, ...]
    style: TextStyle
    words_width: float
    page_width: float
    page_height: float
    element: Element | None = None


Item: TypeAlias = (
    PlacedText | PlacedShape | PlacedImage | PlacedDrawing | PlacedNumber | PlacedWatermark
)


class Place(NamedTuple):
    """Where a link goes: page, counted from 0, and height on it."""

    page: int
    y: float


class Geometry(NamedTuple):
    """The sheet, and the frame for text on it; ``is_mirrored`` for right-to-left documents."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    is_mirrored: bool = False


@dataclass(slots=True)
class Pages:
    """Finished pages.

    Attributes:
        items: What lies on each page, in the order it is drawn.
        places: Where each key stands.
        entries: Headings in reading order, with their places.
    """

    items: list[list[Item]] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)
    entries: list[tuple[Entry, Place]] = field(default_factory=list)


class _NoteLine(NamedTuple):
    layout: Layout
    row: int
    left: float
    element: Element
    label: Label | None
    key: str
    gap: float

    @property
    def height(self) -> float:
        return self.layout.style.leading + self.gap


@dataclass(slots=True)
class _OpenPanel:
    panel: Panel
    index: int
    top: float


class PageBuilder:
    """Fills pages greedily: widows and orphans, headings that stay, notes at the foot."""

    def __init__(self, setter: Setter, geometry: Geometry) -> None:
        self._setter = setter
        self._sheet = geometry
        self._full = geometry.width - geometry.left - geometry.right
        self._top = geometry.height - geometry.top
        self.result = Pages()
        self._column, self._columns = 0, Columns(1, 0.0)
        self._foot: list[_NoteLine] = []
        self._carried: list[_NoteLine] = []
        self._panels: list[_OpenPanel] = []
        self._items: list[Item] = []
        self._column_top = self._top
        self._floor = self._base = geometry.bottom
        self._y, self._gap = self._top, 0.0
        self._start_page()

    # The frame that is being filled

    @property
    def _width(self) -> float:
        count, gutter = self._columns.count, self._columns.gutter
        return (self._full - (count - 1) * gutter) / count

    @property
    def _x(self) -> float:
        return self._sheet.left + self._column * (self._width + self._columns.gutter)

    @property
    def _is_fresh(self) -> bool:
        return self._y >= self._column_top - sum(p.panel.pad for p in self._panels) - _TOLERANCE

    def _start_page(self) -> None:
        self._items = []
        self.result.items.append(self._items)
        self._column = 0
        self._column_top = self._top
        self._base = self._sheet.bottom
        self._start_frame()

    def _start_frame(self) -> None:
        self._floor, self._y, self._gap = self._base, self._column_top, 0.0
        if self._carried:
            limit = (self._column_top - self._base) * 0.6
            height, taken = _NOTE_SPACE, 0
            for line in self._carried:
                if height + line.height > limit and taken:
                    break
                height += line.height
                taken += 1
            self._foot = self._carried[:taken]
            del self._carried[:taken]
            self._floor += height

    def advance(self) -> None:
        """Go on in the next column or on the next page."""
        for opened in self._panels:
            self._paint_panel(opened, self._y - opened.panel.pad, is_end=False)
        self._flush_notes()
        if self._column + 1 < self._columns.count:
            self._column += 1
            self._start_frame()
        else:
            self._start_page()
        for opened in self._panels:
            opened.index, opened.top = len(self._items), self._y
            self._y -= opened.panel.pad

    def finish(self) -> Pages:
        """Close the last page and return them all."""
        self._flush_notes()
        while self._carried:
            self._start_page()
            self._flush_notes()
        return self.result

    # Putting things down

    def _mirrored(self, x: float, width: float) -> float:
        return self._sheet.width - x - width if self._sheet.is_mirrored else x

    def _put(
        self,
        layout: Layout,
        first: int,
        last: int,
        x: float,
        top: float,
        element: Element | None,
    ) -> None:
        """Put lines down whose first one's upper edge is ``top``."""
        style = layout.style
        y = top - style.leading * 0.3 - style.size * 0.7
        x = self._mirrored(x, layout.width)
        self._items.append(PlacedText(layout, first, last, round(x, 2), round(y, 2), element))

    def _mark_place(self, keys: Iterable[str]) -> None:
        place = Place(len(self.result.items) - 1, round(self._y + 4, 2))
        for key in keys:
            if key:
                self.result.places.setdefault(key, place)

    def _rect(self, x: float, bottom: float, width: float, height: float) -> str:
        return f"{self._mirrored(x, width):.2f} {bottom:.2f} {width:.2f} {height:.2f} re"

    # The flow

    def flow(self, blocks: Sequence[Block]) -> None:
        """Place each block where it belongs."""
        for k, block in enumerate(blocks):
            if isinstance(block, PageBreak):
                if self._items:
                    self._column = self._columns.count
                    self.advance()
                continue
            if isinstance(block, Columns):
                self._begin_columns(block)
                continue
            if isinstance(block, PanelEnd):
                self._close_panel(block)
                continue
            self._gap = 0.0 if self._is_fresh else max(self._gap, block.before)
            if not self._is_fresh and self._y - self._gap - self._need(blocks, k) < self._floor:
                self.advance()
            self._y -= self._gap
            self._place(block)
            self._gap = block.after if not isinstance(block, Panel) else 0.0

    def _place(self, block: Block) -> None:
        if isinstance(block, Para):
            self._place_para(block)
        elif isinstance(block, Panel):
            self._panels.append(_OpenPanel(block, len(self._items), self._y))
            self._y -= block.pad
        elif isinstance(block, Grid):
            self._place_grid(block)
        elif isinstance(block, Picture | Drawing):
            self._place_figure(block)
        elif isinstance(block, RuleLine):
            length = block.length or self._width - block.left
            x = self._mirrored(self._x + block.left, length)
            line = f"{x:.2f} {self._y:.2f} m {x + length:.2f} {self._y:.2f} l S"
            self._items.append(PlacedShape(f"{block.width} w {stroke(block.colour)} {line}"))
        elif isinstance(block, ContentsRow):
            self._place_contents_row(block)

    def _begin_columns(self, block: Columns) -> None:
        if block.count == self._columns.count:
            return
        if self._column:
            self._column = self._columns.count
            self.advance()
        self._columns = block
        self._column_top = self._y - (0.0 if self._is_fresh else self._gap)
        self._base = self._floor
        self._flush_notes()
        if self._column_top - self._base < 96:
            self._start_page()
        self._y, self._gap = self._column_top, 0.0

    def _need(self, blocks: Sequence[Block], k: int) -> float:
        """Return the height that must be free so that block ``k`` may start here."""
        block = blocks[k]
        if isinstance(block, Para):
            lines = len(self._lines(block))
            style = block.style
            least = block.orphans
            whole = block.keeps or lines < block.orphans + block.widows
            height = (lines if whole else least) * style.leading
            if block.keeps and k + 1 < len(blocks):
                following = blocks[k + 1]
                height += max(block.after, getattr(following, "before", 0.0))
                height += self._need(blocks, k + 1)
            return height
        if isinstance(block, Panel):
            height, depth, j = block.pad, 1, k + 1
            limit = (self._column_top - self._base) * 0.45
            if block.keeps_whole:
                gap = 0.0
                while j < len(blocks) and depth and height < limit:
                    inner = blocks[j]
                    depth += isinstance(inner, Panel) - isinstance(inner, PanelEnd)
                    before = max(gap, getattr(inner, "before", 0.0)) if j > k + 1 else 0.0
                    height += before + self._height(inner)
                    gap = getattr(inner, "after", 0.0)
                    j += 1
                if not depth:
                    return height + block.pad
            return block.pad * 2 + (self._need(blocks, k + 1) if k + 1 < len(blocks) else 0.0)
        if isinstance(block, Picture | Drawing):
            height = min(block.height, self._column_top - self._base)
            if block.keeps and k + 1 < len(blocks):
                height += max(block.after, getattr(blocks[k + 1], "before", 0.0))
                height += self._need(blocks, k + 1)
            return height
        if isinstance(block, Grid):
            rows = [self._row(block, r) for r in (*block.header, *block.rows[:2])]
            heights = [_row_height(block, r) for r in rows]
            return min(sum(heights), (self._column_top - self._base) * 0.4)
        return self._height(block)

    def _height(self, block: Block) -> float:
        if isinstance(block, Para):
            return self._lines(block).height
        if isinstance(block, Panel):
            return block.pad
        if isinstance(block, PanelEnd):
            return 0.0
        if isinstance(block, Picture | Drawing):
            return block.height
        if isinstance(block, Grid):
            rows = (self._row(block, r) for r in (*block.header, *block.rows))
            return sum(_row_height(block, r) for r in rows)
        if isinstance(block, ContentsRow):
            return block.style.leading
        return 0.0

    # Paragraphs

    def _lines(self, block: Para) -> Layout:
        width = max(self._width - block.left - block.right, 24.0)
        return self._setter.layout(block.runs, block.style, width)

    def _place_para(self, block: Para) -> None:
        layout, leading = self._lines(block), block.style.leading
        count, i = len(layout), 0
        if not count:
            self._mark_place(block.keys)
            return
        while i < count:
            j, y, taken = i, self._y, len(self._foot)
            while j < count:
                if not self._take_notes(layout.lines[j : j + 1], block.notes, y - leading):
                    break
                y -= leading
                j += 1
            if j < count:
                ends = j
                if count - j < block.widows:
                    ends = max(i, count - block.widows)
                if ends - i < min(block.orphans, count) and i == 0 and not self._is_fresh:
                    ends = i
                if ends < j:
                    self._give_back(taken, layout.lines[ends:j], block.notes)
                    j = ends
                if j == i and self._is_fresh:
                    j = i + 1
            if j > i:
                if i == 0:
                    self._open_para(block)
                self._put(layout, i, j, self._x + block.left, self._y, block.element)
                if block.bar:
                    self._paint_bar(block.bar, self._y, (j - i) * leading)
                self._y -= (j - i) * leading
                i = j
            if i < count:
                self.advance()

    def _open_para(self, block: Para) -> None:
        self._mark_place(block.keys)
        if block.entry is not None:
            self._mark_place((block.entry.key,))
            self.result.entries.append((block.entry, self.result.places[block.entry.key]))
        if block.label is not None:
            room = block.label.width - block.label.gap
            label = self._setter.layout(block.label.runs, block.label.style, room)
            x = self._x + block.left - block.label.width
            drop = (block.style.leading - label.style.leading) * 0.3
            drop += (block.style.size - label.style.size) * 0.7
            self._put(label, 0, len(label), x, self._y - drop, block.label.element)

    def _paint_bar(self, colour: str, top: float, height: float) -> None:
        box = self._rect(self._x - 10, top - height, 1.5, height)
        self._items.append(PlacedShape(f"{fill(colour)} {box} f"))

    # Footnotes

    def _called(self, lines: Sequence[Line], notes: Mapping[str, Note]) -> list[Note]:
        found: list[Note] = []
        if notes:
            for line in lines:
                for extent in line.extents:
                    target = extent.mark.target
                    if isinstance(target, PlaceLink) and target.key in notes:
                        found.append(notes[target.key])
        return found

    def _note_lines(self, note: Note) -> list[_NoteLine]:
        out: list[_NoteLine] = []
        for text in note:
            layout = self._setter.layout(text.runs, text.style, self._width - text.left)
            for i in range(len(layout)):
                is_last = i == len(layout) - 1
                label, key = (text.label, text.key) if i == 0 else (None, "")
                gap = _NOTE_GAP if is_last else 0.0
                out.append(_NoteLine(layout, i, text.left, text.element, label, key, gap))
        return out

    def _take_notes(self, lines: Sequence[Line], notes: Mapping[str, Note], bottom: float) -> bool:
        """Reserve room for the notes of lines that would end at ``bottom``; say if it all fits."""
        new = [n for note in self._called(lines, notes) for n in self._note_lines(note)]
        if not new:
            return bottom >= self._floor - _TOLERANCE
        start = 0.0 if self._foot else _NOTE_SPACE
        height = start + sum(n.height for n in new)
        if bottom - height >= self._floor - _TOLERANCE and not self._carried:
            self._foot += new
            self._floor += height
            return True
        fitting, height = 0, start
        for line in new:
            if bottom - height - line.height < self._floor - _TOLERANCE:
                break
            height += line.height
            fitting += 1
        may_split = len(new) >= _SPLITTABLE_NOTE and fitting >= 2 and not self._carried
        is_stuck = self._is_fresh and bottom >= self._floor
        if not may_split and not is_stuck:
            return False
        self._foot += new[:fitting]
        self._carried += new[fitting:]
        self._floor += height if fitting else 0.0
        return True

    def _give_back(self, taken: int, lines: Sequence[Line], notes: Mapping[str, Note]) -> None:
        """Undo the reservation for lines that go to the next page after all."""
        back = [n for note in self._called(lines, notes) for n in self._note_lines(note)]
        if not back:
            return
        kept = max(taken, len(self._foot) + len(self._carried) - len(back))
        both = self._foot + self._carried
        self._floor -= sum(n.height for n in self._foot[kept:])
        if not kept and self._foot:
            self._floor -= _NOTE_SPACE
        self._foot, self._carried = both[: min(kept, len(self._foot))], []

    def _flush_notes(self) -> None:
        if not self._foot:
            return
        y = self._floor
        rule_x = self._mirrored(self._x, _NOTE_RULE)
        line = f"{rule_x:.2f} {y - 4:.2f} m {rule_x + _NOTE_RULE:.2f} {y - 4:.2f} l S"
        self._items.append(PlacedShape(f"0.5 w {stroke('#808a96')} {line}"))
        y -= _NOTE_SPACE
        k = 0
        while k < len(self._foot):
            line_ = self._foot[k]
            stop = k + 1
            while (
                stop < len(self._foot)
                and self._foot[stop].layout is line_.layout
                and self._foot[stop].element is line_.element
            ):
                stop += 1
            if line_.label is not None:
                room = line_.label.width - line_.label.gap
                label = self._setter.layout(line_.label.runs, line_.label.style, room)
                x = self._x + line_.left - line_.label.width
                self._put(label, 0, len(label), x, y, line_.label.element)
            place = Place(len(self.result.items) - 1, round(y + 2, 2))
            if line_.key:
                self.result.places.setdefault(line_.key, place)
            last = self._foot[stop - 1].row + 1
            self._put(line_.layout, line_.row, last, self._x + line_.left, y, line_.element)
            y -= sum(n.height for n in self._foot[k:stop])
            k = stop
        self._foot = []

    # Panels

    def _close_panel(self, block: PanelEnd) -> None:
        opened = self._panels.pop()
        self._y -= opened.panel.pad
        self._paint_panel(opened, self._y, is_end=True)
        self._gap = block.after

    def _paint_panel(self, opened: _OpenPanel, bottom: float, *, is_end: bool) -> None:
        panel = opened.panel
        bottom = max(bottom, self._base - 12)
        height = opened.top - bottom
        if height <= panel.pad and not is_end:
            return
        x, width = self._x + panel.left, self._width - panel.left - panel.right
        out = []
        if panel.fill:
            out.append(f"{fill(panel.fill)} {self._rect(x, bottom, width, height)} f")
        if panel.border:
            box = self._rect(x + 0.3, bottom + 0.3, width - 0.6, height - 0.6)
            out.append(f"0.6 w {stroke(panel.border)} {box} S")
        if panel.bar:
            out.append(f"{fill(panel.bar)} {self._rect(x, bottom, 2.5, height)} f")
        if out:
            self._items.insert(opened.index, PlacedShape(" ".join(out)))

    # Figures and contents

    def _place_figure(self, block: Picture | Drawing) -> None:
        self._mark_place((block.key,))
        room = self._column_top - self._base
        shrink = min(1.0, room / block.height) if block.height else 1.0
        width, height = block.width * shrink, block.height * shrink
        x = round(self._mirrored(self._x + block.left, width), 2)
        y = round(self._y - height, 2)
        box = f"/BBox [{x:.2f} {y:.2f} {x + width:.2f} {y + height:.2f}]"
        block.element.attributes += f" /A <</O /Layout /Placement /Block {box}>>"
        if isinstance(block, Picture):
            self._items.append(PlacedImage(block.name, x, y, width, height, block.element))
        else:
            self._items.append(PlacedDrawing(block, x, y, block.element))
        self._y -= height

    def _place_contents_row(self, block: ContentsRow) -> None:
        width = self._width - block.left - 36
        layout = self._setter.layout(block.runs, block.style, width)
        leading = block.style.leading
        height = leading * len(layout)
        if self._y - height < self._floor and not self._is_fresh:
            self.advance()
        self._put(layout, 0, len(layout), self._x + block.left, self._y, block.element)
        y = self._y - height + leading - leading * 0.3 - block.style.size * 0.7
        if block.leader and len(layout) == 1:
            from_x = self._x + block.left + self._setter.natural_width(block.runs) + 6
            to_x = self._x + self._width - 22
            if to_x > from_x:
                a, b = from_x, to_x
                if self._sheet.is_mirrored:
                    a, b = self._sheet.width - to_x, self._sheet.width - from_x
                ends = f"{a:.2f} {y:.2f} m {b:.2f} {y:.2f} l S"
                dots = f"0.6 w [0 3] 0 d 1 J {stroke(block.leader)} {ends}"
                self._items.append(PlacedShape(f"q {dots} Q"))
        x = self._mirrored(self._x, self._width)
        self._items.append(
            PlacedNumber(block, round(x, 2), round(y, 2), self._width, height, block.element)
        )
        self._y -= height

    # Tables

    def _row(self, grid: Grid, row: tuple[Cell, ...]) -> list[Layout]:
        pads = 2 * grid.pad_x
        return [
            self._setter.layout(c.runs, c.style, max(w - pads - c.inset, 4.0))
            for c, w in zip(row, grid.widths, strict=False)
        ]

    def _place_grid(self, grid: Grid) -> None:
        self._mark_place(grid.keys)
        header = [(row, self._row(grid, row)) for row in grid.header]
        head_height = sum(_row_height(grid, layouts) for _, layouts in header)
        if head_height > (self._column_top - self._base) * 0.5:
            header, body = [], [*grid.header, *grid.rows]
        else:
            body = list(grid.rows)
        self._place_header(grid, header, is_repeat=False)
        for number, row in enumerate(body):
            layouts = self._row(grid, row)
            starts = [0] * len(layouts)
            while True:
                stops = self._fitting_rows(grid, layouts, starts)
                if stops is None:
                    self._close_grid(grid)
                    self.advance()
                    self._place_header(grid, header, is_repeat=True)
                    if self._fitting_rows(grid, layouts, starts) is None:
                        stops = [min(s + 1, len(x)) for s, x in zip(starts, layouts, strict=True)]
                    else:
                        continue
                self._place_row(grid, row, layouts, starts, stops)
                starts = stops
                if all(s >= len(x) for s, x in zip(starts, layouts, strict=True)):
                    break
                self._close_grid(grid)
                self.advance()
                self._place_header(grid, header, is_repeat=True)
            if number + 1 < len(body) and grid.rules:
                self._hairline(grid, grid.rules, 0.4)
        self._close_grid(grid)

    def _fitting_rows(
        self, grid: Grid, layouts: list[Layout], starts: list[int]
    ) -> list[int] | None:
        """Return how far each cell of a row gets on this page; None for: start a new one."""
        ends = [len(x) for x in layouts]
        height = _row_height(grid, layouts, starts)
        lines = [n for x, s in zip(layouts, starts, strict=True) for n in x.lines[s:]]
        if self._take_notes(lines, grid.notes, self._y - height):
            return ends
        room = self._y - self._floor - 2 * grid.pad_y
        can_wait = height <= (self._column_top - self._base) * 0.5 and not any(starts)
        if can_wait and not self._is_fresh:
            return None
        stops = [
            min(len(x), s + max(0, int((room + _TOLERANCE) / x.style.leading)))
            for x, s in zip(layouts, starts, strict=True)
        ]
        moved = [b - a for a, b in zip(starts, stops, strict=True)]
        if max(moved, default=0) < 2 or (
            any(m == 0 and s < e for m, s, e in zip(moved, starts, ends, strict=True))
        ):
            return None
        taken = [n for x, a, b in zip(layouts, starts, stops, strict=True) for n in x.lines[a:b]]
        self._take_notes(taken, grid.notes, self._y - height)
        return stops

    def _place_header(
        self, grid: Grid, header: list[tuple[tuple[Cell, ...], list[Layout]]], *, is_repeat: bool
    ) -> None:
        if not header:
            self._hairline(grid, grid.frame, 0.8)
            return
        height = sum(_row_height(grid, layouts) for _, layouts in header)
        if grid.head_fill:
            box = self._rect(self._x + grid.left, self._y - height, sum(grid.widths), height)
            self._items.append(PlacedShape(f"{fill(grid.head_fill)} {box} f"))
        else:
            self._hairline(grid, grid.frame, 0.8)
        for row, layouts in header:
            ends = [len(x) for x in layouts]
            self._place_row(grid, row, layouts, [0] * len(row), ends, is_repeat=is_repeat)
        self._hairline(grid, grid.frame, 0.8)

    def _place_row(
        self,
        grid: Grid,
        row: tuple[Cell, ...],
        layouts: list[Layout],
        starts: list[int],
        stops: list[int],
        *,
        is_repeat: bool = False,
    ) -> None:
        x = self._x + grid.left
        for cell, layout, first, last, width in zip(
            row, layouts, starts, stops, grid.widths, strict=False
        ):
            if last > first:
                element = None if is_repeat else cell.element
                top = self._y - grid.pad_y
                self._put(layout, first, last, x + grid.pad_x, top, element)
            x += width
        self._y -= _row_height(grid, layouts, starts, stops)

    def _hairline(self, grid: Grid, colour: str, width: float) -> None:
        if not colour:
            return
        length = sum(grid.widths)
        x = self._mirrored(self._x + grid.left, length)
        line = f"{x:.2f} {self._y:.2f} m {x + length:.2f} {self._y:.2f} l S"
        self._items.append(PlacedShape(f"{width} w {stroke(colour)} {line}"))

    def _close_grid(self, grid: Grid) -> None:
        self._hairline(grid, grid.frame or grid.rules, 0.8 if grid.frame else 0.4)


def _row_height(
    grid: Grid,
    layouts: Sequence[Layout],
    starts: Sequence[int] | None = None,
    stops: Sequence[int] | None = None,
) -> float:
    firsts = starts or [0] * len(layouts)
    lasts = stops or [len(x) for x in layouts]
    heights = ((b - a) * x.style.leading for x, a, b in zip(layouts, firsts, lasts, strict=True))
    return max(heights, default=0.0) + 2 * grid.pad_y


__all__ = ["Geometry", "Item", "PageBuilder", "Pages", "Run", "TextStyle"]
