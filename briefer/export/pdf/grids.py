"""Tables on pages: rows that stay whole where they can, split where they must, never clip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from briefer.export.pdf.frames import Frames
from briefer.export.pdf.layout import Layout
from briefer.export.pdf.story import Cell, Grid

Row: TypeAlias = tuple[tuple[Cell, ...], list[Layout]]

_FRAME = 0.8
_HAIRLINE = 0.4
_MOST_HEADER = 0.5
"""A header taller than this part of a page is a row like others: it is not repeated."""
_MOST_WAITING = 0.5
"""A row taller than this part of a page is split at once, rather than wait for the next page."""
_TOLERANCE = 0.01


def set_row(frames: Frames, grid: Grid, row: tuple[Cell, ...]) -> list[Layout]:
    """Set the cells of a row in the widths of their columns."""
    pads = 2 * grid.pad_x
    return [
        frames.setter.layout(c.runs, c.style, max(w - pads - c.inset, 4.0))
        for c, w in zip(row, cell_widths(grid, row), strict=True)
    ]


def cell_widths(grid: Grid, row: Sequence[Cell]) -> list[float]:
    """Return how wide each cell of a row is, with its padding."""
    widths, column = [], 0
    for cell in row:
        widths.append(sum(grid.widths[column : column + cell.span]))
        column += cell.span
    return widths


def row_height(
    grid: Grid,
    layouts: Sequence[Layout],
    starts: Sequence[int] | None = None,
    stops: Sequence[int] | None = None,
) -> float:
    """Return the height of a row, or of a part of it."""
    firsts = starts or [0] * len(layouts)
    lasts = stops or [len(x) for x in layouts]
    heights = ((b - a) * x.style.leading for x, a, b in zip(layouts, firsts, lasts, strict=True))
    return max(heights, default=0.0) + 2 * grid.pad_y


def place_grid(frames: Frames, grid: Grid) -> None:
    """Place a table from here on, over as many pages as it takes."""
    _GridPlacer(frames, grid).place()


class _GridPlacer:
    """Places one table."""

    def __init__(self, frames: Frames, grid: Grid) -> None:
        self._frames, self._grid = frames, grid
        header: list[Row] = [(row, set_row(frames, grid, row)) for row in grid.header]
        height = sum(row_height(grid, layouts) for _, layouts in header)
        is_repeated = height <= frames.height * _MOST_HEADER
        self._header = header if is_repeated else []
        self._header_height = height if is_repeated else 0.0
        self._body = grid.rows if is_repeated else (*grid.header, *grid.rows)
        self._top = frames.y

    def place(self) -> None:
        frames, grid = self._frames, self._grid
        frames.mark_place(grid.keys)
        self._place_header(is_repeat=False)
        for number, row in enumerate(self._body):
            self._place_whole_row(row)
            if number + 1 < len(self._body):
                self._rule(grid.rules, _HAIRLINE)
        self._close()

    def _place_whole_row(self, row: tuple[Cell, ...]) -> None:
        frames, grid = self._frames, self._grid
        layouts = set_row(frames, grid, row)
        starts = [0] * len(layouts)
        ends = [len(x) for x in layouts]
        while True:
            stops = self._stops(layouts, starts)
            if stops is None:
                self._next_page()
                stops = self._stops(layouts, starts)
            if stops is None:  # not even two lines fit on an empty page
                stops = [min(s + 1, e) for s, e in zip(starts, ends, strict=True)]
            self._place_row(row, layouts, starts, stops)
            starts = stops
            if all(s >= e for s, e in zip(starts, ends, strict=True)):
                return
            self._next_page()

    def _next_page(self) -> None:
        self._close()
        self._frames.advance()
        self._place_header(is_repeat=True)

    @property
    def _is_fresh(self) -> bool:
        """Whether nothing but the header stands in the frame."""
        return self._frames.y >= self._frames.top - self._header_height - 1.0

    def _stops(self, layouts: list[Layout], starts: list[int]) -> list[int] | None:
        """Return how far each cell of a row gets in this frame; None asks for the next one."""
        frames, grid = self._frames, self._grid
        ends = [len(x) for x in layouts]
        height = row_height(grid, layouts, starts)
        lines = [n for x, s in zip(layouts, starts, strict=True) for n in x.lines[s:]]
        if frames.foot.take(lines, grid.notes, frames.width, frames.y - height):
            return ends
        can_wait = height <= frames.height * _MOST_WAITING and not any(starts)
        if can_wait and not self._is_fresh:
            return None
        room = frames.y - frames.floor - 2 * grid.pad_y + _TOLERANCE
        stops = [
            min(len(x), s + max(0, int(room / x.style.leading)))
            for x, s in zip(layouts, starts, strict=True)
        ]
        moved = [b - a for a, b in zip(starts, stops, strict=True)]
        is_stuck = any(m == 0 and s < e for m, s, e in zip(moved, starts, ends, strict=True))
        if is_stuck or (max(moved, default=0) < 2 and stops != ends):
            return None
        taken = [n for x, a, b in zip(layouts, starts, stops, strict=True) for n in x.lines[a:b]]
        bottom = frames.y - row_height(grid, layouts, starts, stops)
        frames.foot.take(taken, grid.notes, frames.width, bottom, is_forced=True)
        return stops

    def _place_header(self, *, is_repeat: bool) -> None:
        frames, grid = self._frames, self._grid
        self._top = frames.y
        if self._header and grid.head_fill:
            bottom = frames.y - self._header_height
            x, width = frames.x + grid.left, sum(grid.widths)
            frames.put_fill(grid.head_fill, x, bottom, width, self._header_height)
        else:
            self._rule(grid.frame, _FRAME)
        for row, layouts in self._header:
            ends = [len(x) for x in layouts]
            self._place_row(row, layouts, [0] * len(row), ends, is_repeat=is_repeat)
        if self._header:
            self._rule(grid.frame, _FRAME)

    def _place_row(
        self,
        row: tuple[Cell, ...],
        layouts: list[Layout],
        starts: list[int],
        stops: list[int],
        *,
        is_repeat: bool = False,
    ) -> None:
        frames, grid = self._frames, self._grid
        x, top = frames.x + grid.left + grid.pad_x, frames.y - grid.pad_y
        for cell, layout, first, last, width in zip(
            row, layouts, starts, stops, cell_widths(grid, row), strict=True
        ):
            if last > first:
                element = None if is_repeat else cell.element
                frames.put_lines(layout, first, last, x, top, element)
            x += width
        frames.y -= row_height(grid, layouts, starts, stops)

    def _rule(self, colour: str, width: float) -> None:
        if colour:
            frames, grid = self._frames, self._grid
            frames.put_rule(frames.x + grid.left, sum(grid.widths), frames.y, width, colour)

    def _close(self) -> None:
        """End the table, or its part on this page."""
        frames, grid = self._frames, self._grid
        self._rule(grid.frame or grid.rules, _FRAME if grid.frame else _HAIRLINE)
        frames.put_bar(grid.bar, self._top, frames.y)
