"""The frame that is being filled: a column of a page, where things are put down from the top."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct

from briefer.export.pdf.colours import fill, stroke
from briefer.export.pdf.footnotes import SPACE, FootArea, NoteLine, grouped
from briefer.export.pdf.items import Geometry, Item, Pages, Place, PlacedShape, PlacedText
from briefer.export.pdf.layout import Layout
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.story import Columns, Element, Label, Panel

_TOLERANCE = 0.01
_NOTE_RULE = 96.0
_NOTE_RULE_COLOUR = "#808a96"
_LEAST_FOR_COLUMNS = 96.0
_BAR_GAP, _BAR_WIDTH = 10.0, 1.5


class FrameState(NamedTuple):
    """Where a frame stands between two blocks; equal states go on in the same way.

    Attributes:
        lines: Of notes at the frame's foot.
        carried: Of notes that wait for the next frame.
        has_notes: Whether notes stand at the foot of an earlier column of the page.
    """

    column: int
    columns: Columns
    y: float
    top: float
    base: float
    floor: float
    lines: tuple[NoteLine, ...]
    carried: tuple[NoteLine, ...]
    has_notes: bool


class _OpenPanel(Struct):
    panel: Panel
    index: int
    top: float


class Frames:
    """Columns and pages, one after the other.

    Attributes:
        setter: Sets paragraphs.
        sheet: The page's geometry.
        pages: What was put down so far.
        y: Where the next thing goes.
        top, base: Ends of the frame.
        foot: The notes of the frame.
        early_end: A page, counted from 0, whose frames end higher up than others, and where.
    """

    def __init__(self, setter: Setter, sheet: Geometry) -> None:
        self.setter = setter
        self.sheet = sheet
        self.pages = Pages()
        self.foot = FootArea(setter)
        self.early_end: tuple[int, float] | None = None
        self._column, self._columns = 0, Columns(1, 0.0)
        self._panels: list[_OpenPanel] = []
        self._start_page()

    @property
    def width(self) -> float:
        """Of a column."""
        count, gutter = self._columns.count, self._columns.gutter
        full = self.sheet.width - self.sheet.left - self.sheet.right
        return (full - (count - 1) * gutter) / count

    @property
    def x(self) -> float:
        """The column's starting edge, before mirroring."""
        return self.sheet.left + self._column * (self.width + self._columns.gutter)

    @property
    def height(self) -> float:
        """Of an empty frame, were it to end where frames end."""
        return self.top - self._bottom

    @property
    def floor(self) -> float:
        """Where text has to end, above the notes."""
        return self.foot.floor

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands in the frame yet."""
        return self.y >= self.top - sum(p.panel.pad for p in self._panels) - _TOLERANCE

    # Going on

    def _start_page(self) -> None:
        self._items: list[Item] = []
        self.pages.items.append(self._items)
        self._column, self._has_notes = 0, False
        self.top = self.sheet.height - self.sheet.top
        self._bottom = self.sheet.bottom
        self._start_frame()

    def _start_frame(self) -> None:
        page, end = self.early_end or (-1, 0.0)
        is_early = page == len(self.pages.items) - 1
        self.y, self.base = self.top, max(self._bottom, end) if is_early else self._bottom
        self.foot.begin(self.base, self.top)

    def advance(self) -> None:
        """Go on in the next column or on the next page; open panels go on as well."""
        for opened in self._panels:
            self._paint_panel(opened, self.y - opened.panel.pad, is_end=False)
        self._put_notes()
        if self._column + 1 < self._columns.count:
            self._column += 1
            self._start_frame()
        else:
            self._start_page()
        for opened in self._panels:
            opened.index, opened.top = len(self._items), self.y
            self.y -= opened.panel.pad

    def break_page(self) -> None:
        """Go on at the top of a new page, unless this one is empty."""
        if self._items:
            self._column = self._columns.count
            self.advance()

    def begin_columns(self, columns: Columns, gap: float) -> None:
        """Divide what is left of the page, and the pages after it, into columns."""
        if columns.count == self._columns.count:
            return
        if self._column:
            self._column = self._columns.count
            self.advance()
        self._columns = columns
        self.top = self.y - (0.0 if self.is_fresh else gap)
        self._bottom = self.floor
        self._put_notes()
        if self.height < _LEAST_FOR_COLUMNS:
            self._start_page()
        else:
            self._start_frame()

    def finish(self) -> Pages:
        """Put down the last notes and return the pages."""
        self.foot.share = 1.0
        while self.foot.carried:
            self.advance()
        self._put_notes()
        return self.pages

    # Between blocks

    def state(self) -> FrameState:
        """Return where the frame stands; no panel may be open."""
        return FrameState(
            self._column,
            self._columns,
            self.y,
            self.top,
            self.base,
            self.floor,
            tuple(self.foot.lines),
            tuple(self.foot.carried),
            self._has_notes,
        )

    def restore(self, state: FrameState, pages: Pages) -> None:
        """Go on from a state, on the last of some pages."""
        self._column, self._columns, self.y, self.top, self.base = state[:5]
        self._bottom = self.base
        self.foot.floor = state.floor
        self.foot.lines, self.foot.carried = list(state.lines), list(state.carried)
        self._has_notes = state.has_notes
        self.pages = pages
        self._items = pages.items[-1]

    # Putting things down

    def mirrored(self, x: float, width: float) -> float:
        """Return where something of this width stands on a right-to-left page."""
        return self.sheet.width - x - width if self.sheet.is_mirrored else x

    def put(self, item: Item) -> None:
        """Put an item down as it is."""
        self._items.append(item)

    def put_lines(
        self, layout: Layout, first: int, last: int, x: float, top: float, element: Element | None
    ) -> None:
        """Put lines down whose first one's upper edge is ``top``."""
        style = layout.style
        y = top - style.leading * 0.3 - style.size * 0.7
        x = self.mirrored(x, layout.width)
        self.put(PlacedText(layout, first, last, round(x, 2), round(y, 2), element))

    def put_label(self, label: Label, x: float, top: float) -> None:
        """Hang a label before a paragraph that begins at ``x``."""
        layout = self.setter.layout(label.runs, label.style, label.width - label.gap)
        self.put_lines(layout, 0, len(layout), x - label.width, top, label.element)

    def put_rule(self, x: float, length: float, y: float, width: float, colour: str) -> None:
        """Draw a level line."""
        x = self.mirrored(x, length)
        line = f"{x:.2f} {y:.2f} m {x + length:.2f} {y:.2f} l S"
        self.put(PlacedShape(f"{width} w {stroke(colour)} {line}"))

    def rectangle(self, x: float, bottom: float, width: float, height: float) -> str:
        """Return the path of a rectangle, mirrored where pages are."""
        return f"{self.mirrored(x, width):.2f} {bottom:.2f} {width:.2f} {height:.2f} re"

    def put_fill(self, colour: str, x: float, bottom: float, width: float, height: float) -> None:
        """Fill a rectangle."""
        self.put(PlacedShape(f"{fill(colour)} {self.rectangle(x, bottom, width, height)} f"))

    def put_bar(self, colour: str, top: float, bottom: float) -> None:
        """Draw a change bar in the margin between two heights; none without a colour."""
        if colour:
            self.put_fill(colour, self.x - _BAR_GAP, bottom, _BAR_WIDTH, top - bottom)

    def mark_place(self, keys: Iterable[str], rise: float = 4.0) -> Place:
        """Remember where links with these keys go: here."""
        place = Place(len(self.pages.items) - 1, round(self.y + rise, 2))
        for key in keys:
            if key:
                self.pages.places.setdefault(key, place)
        return place

    # Notes

    def _put_notes(self) -> None:
        lines, self.foot.lines = self.foot.lines, []
        if not lines:
            return
        self._has_notes = True
        y = self.floor
        self.put_rule(self.x, _NOTE_RULE, y - 4, 0.5, _NOTE_RULE_COLOUR)
        y -= SPACE
        for group in grouped(lines):
            self._put_note(group, y)
            y -= sum(line.height for line in group)

    def _put_note(self, group: list[NoteLine], y: float) -> None:
        first = group[0]
        x = self.x + first.left
        if first.label is not None:
            self.put_label(first.label, x, y)
        if first.key:
            place = Place(len(self.pages.items) - 1, round(y + 2, 2))
            self.pages.places.setdefault(first.key, place)
        self.put_lines(first.layout, first.row, group[-1].row + 1, x, y, first.element)

    # Panels

    def open_panel(self, panel: Panel) -> None:
        """Begin a panel here."""
        self._panels.append(_OpenPanel(panel, len(self._items), self.y))
        self.y -= panel.pad

    def close_panel(self) -> None:
        """End the innermost panel here, and draw it behind what stands in it."""
        opened = self._panels.pop()
        self.y -= opened.panel.pad
        self._paint_panel(opened, self.y, is_end=True)

    def _paint_panel(self, opened: _OpenPanel, bottom: float, *, is_end: bool) -> None:
        panel = opened.panel
        bottom = max(bottom, self.base - 12)
        height = opened.top - bottom
        if height <= panel.pad and not is_end:
            return
        x, width = self.x + panel.left, self.width - panel.left - panel.right
        out = []
        if panel.fill:
            out.append(f"{fill(panel.fill)} {self.rectangle(x, bottom, width, height)} f")
        if panel.border:
            box = self.rectangle(x + 0.3, bottom + 0.3, width - 0.6, height - 0.6)
            out.append(f"0.6 w {stroke(panel.border)} {box} S")
        if panel.bar:
            out.append(f"{fill(panel.bar)} {self.rectangle(x, bottom, 2.5, height)} f")
        if out:
            self._items.insert(opened.index, PlacedShape(" ".join(out)))
