"""The page builder: fills pages with a story, top to bottom.

Greedy, with three kinds of foresight: no paragraph leaves a single line behind, a heading stays
with what follows, and a line takes the notes it calls along.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from msgspec import Struct

from briefer.export.pdf.figures import place_contents_row, place_figure
from briefer.export.pdf.frames import Frames, FrameState
from briefer.export.pdf.grids import place_grid, row_height, set_row
from briefer.export.pdf.items import (
    Geometry,
    Pages,
)
from briefer.export.pdf.layout import Layout
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.story import (
    Block,
    Columns,
    ContentsRow,
    Figure,
    Grid,
    PageBreak,
    Panel,
    PanelEnd,
    Para,
    RuleLine,
    Story,
)

_LARGEST_WHOLE_PANEL = 0.45
_LARGEST_WHOLE_TABLE = 0.3
_LARGEST_TABLE_START = 0.4
_NARROWEST = 24.0
_LEAST_RULE = 0.1
"""Even a line without weight ends the white at the top of a page."""


class Checkpoint(NamedTuple):
    """Where a part of the story begins.

    Attributes:
        page: Its page, counted from 0.
        items, places, entries: How many stood there already: on the page, and in all.
        state: Of the frame.
        gap: White space owed to what stands above.
    """

    page: int
    items: int
    places: int
    entries: int
    state: FrameState
    gap: float


class Paged(Struct):
    """A story on pages, with what it takes to page it again after an edit.

    Attributes:
        end: Where the frame stood behind the last block; before its notes were put down.
    """

    pages: Pages
    geometry: Geometry
    parts: list[Story]
    checkpoints: list[Checkpoint]
    end: FrameState


def build_pages(
    setter: Setter, geometry: Geometry, parts: Sequence[Story], before: Paged | None = None
) -> Paged:
    """Return the pages of a story that comes in parts.

    Parts that are the very ones of ``before`` at the story's start stay where they were. Behind
    the last part that changed, as soon as a part begins as it did before, the rest is taken over.
    The result is the same as without ``before``.
    """
    builder = PageBuilder(setter, geometry, parts)
    if before is not None and before.geometry == geometry:
        builder.begin_after(before)
    return builder.build()


def _keeps(part: Story) -> bool:
    """Whether a part's end depends on what follows it."""
    return not part or bool(getattr(part[-1], "keeps", False)) or isinstance(part[-1], Panel)


def _before(block: Block) -> float:
    return float(getattr(block, "before", 0.0))


def _after(block: Block) -> float:
    return float(getattr(block, "after", 0.0))


class PageBuilder:
    """Places block after block.

    Attributes:
        torn: How often what belongs together stands in two frames, because one was too low.
    """

    def __init__(self, setter: Setter, geometry: Geometry, parts: Sequence[Story]) -> None:
        self._setter = setter
        self._geometry = geometry
        self._parts = list(parts)
        self.frames = Frames(setter, geometry)
        self.torn = 0
        self._gap = 0.0
        self._checkpoints: list[Checkpoint] = []
        self._before: Paged | None = None
        self._tail = 0

    def begin_after(self, before: Paged) -> None:
        """Take over the parts that were there before, up to the first that was not."""
        self._before = before
        old, new = before.parts, self._parts
        least = min(len(old), len(new))
        same = next((k for k in range(least) if old[k] is not new[k]), least)
        tail = 0
        while tail < least - same and old[-1 - tail] is new[-1 - tail]:
            tail += 1
        self._tail = tail
        same = min(same, len(before.checkpoints) - 1)
        while same > 0 and _keeps(new[same - 1]):
            same -= 1
        if same > 0:
            self.go_on_from(before, same)

    def go_on_from(self, before: Paged, part: int) -> None:
        """Take over what stood before a part; it and what follows are placed anew."""
        self._checkpoints = before.checkpoints[:part]
        mark = before.checkpoints[part]
        items = [list(page) for page in before.pages.items[: mark.page + 1]]
        del items[-1][mark.items :]
        places = dict(list(before.pages.places.items())[: mark.places])
        pages = Pages(items, places, before.pages.entries[: mark.entries])
        self.frames.restore(mark.state, pages)
        self._gap = mark.gap

    def build(self) -> Paged:
        """Page what is left."""
        blocks = [block for part in self._parts for block in part]
        starts = list(accumulate((len(p) for p in self._parts), initial=0))
        for k in range(len(self._checkpoints), len(self._parts)):
            mark = self._checkpoint()
            if self._before is not None and self._take_over(k, mark):
                return self._paged(self._before.end)
            self._checkpoints.append(mark)
            self._flow(blocks, starts[k], starts[k + 1])
        end = self.frames.state()
        self.frames.finish()
        return self._paged(end)

    def _paged(self, end: FrameState) -> Paged:
        return Paged(self.frames.pages, self._geometry, self._parts, self._checkpoints, end)

    def _checkpoint(self) -> Checkpoint:
        pages = self.frames.pages
        return Checkpoint(
            len(pages.items) - 1,
            len(pages.items[-1]),
            len(pages.places),
            len(pages.entries),
            self.frames.state(),
            self._gap,
        )

    def _take_over(self, k: int, mark: Checkpoint) -> bool:
        """Append the rest of the pages as they were, when part ``k`` begins as it did before."""
        before = self._before
        if before is None or len(self._parts) - k > self._tail:
            return False
        old = before.checkpoints[k + len(before.parts) - len(self._parts)]
        if (old.state, old.gap) != (mark.state, mark.gap):
            return False
        shift, pages = mark.page - old.page, self.frames.pages
        pages.items[-1] += before.pages.items[old.page][old.items :]
        pages.items += before.pages.items[old.page + 1 :]
        for key, place in list(before.pages.places.items())[old.places :]:
            pages.places.setdefault(key, place._replace(page=place.page + shift))
        pages.entries += [
            (entry, place._replace(page=place.page + shift))
            for entry, place in before.pages.entries[old.entries :]
        ]
        moved = (mark.places - old.places, mark.entries - old.entries, mark.items - old.items)
        for later in before.checkpoints[k + len(before.parts) - len(self._parts) :]:
            items = later.items + (moved[2] if later.page == old.page else 0)
            self._checkpoints.append(
                later._replace(
                    page=later.page + shift,
                    items=items,
                    places=later.places + moved[0],
                    entries=later.entries + moved[1],
                )
            )
        return True

    def _flow(self, blocks: Sequence[Block], start: int, stop: int) -> None:
        """Place some blocks where they belong; looking ahead sees the ones behind them too."""
        frames = self.frames
        for k in range(start, stop):
            block = blocks[k]
            if isinstance(block, PageBreak):
                frames.break_page()
            elif isinstance(block, Columns):
                frames.begin_columns(block, self._gap)
            elif isinstance(block, PanelEnd):
                frames.close_panel()
                self._gap = block.after
                continue
            else:
                gap = 0.0 if frames.is_fresh else max(self._gap, block.before)
                need = self._need(blocks, k)
                if not frames.is_fresh and frames.y - gap - need < frames.floor:
                    self.torn += k > 0 and bool(getattr(blocks[k - 1], "keeps", False))
                    frames.advance()
                    gap = 0.0
                frames.y -= gap
                self._place(block)
            self._gap = 0.0 if isinstance(block, Panel) else _after(block)

    def _place(self, block: Block) -> None:
        frames = self.frames
        if isinstance(block, Para):
            self._place_para(block)
        elif isinstance(block, Panel):
            frames.open_panel(block)
        elif isinstance(block, Grid):
            place_grid(frames, block)
        elif isinstance(block, Figure):
            place_figure(frames, block)
        elif isinstance(block, RuleLine):
            length = block.length or frames.width - block.left
            frames.put_rule(frames.x + block.left, length, frames.y, block.width, block.colour)
            frames.y -= max(block.width, _LEAST_RULE)
        elif isinstance(block, ContentsRow):
            place_contents_row(frames, block)

    # Looking ahead

    def _need(self, blocks: Sequence[Block], k: int) -> float:
        """Return the height that must be free so that block ``k`` may start here."""
        block = blocks[k]
        if isinstance(block, Para):
            lines = self._lines(block).lines
            if not block.keeps and len(lines) >= block.orphans + block.widows:
                lines = lines[: block.orphans]
            height = len(lines) * block.style.leading
            height += self.frames.foot.need(lines, block.notes, self.frames.width)
            return height + (self._need_after(blocks, k) if block.keeps else 0.0)
        if isinstance(block, Figure):
            height = min(block.height, self.frames.height)
            return height + (self._need_after(blocks, k) if block.keeps else 0.0)
        if isinstance(block, Panel):
            height = self._whole_panel(blocks, k) if block.keeps_whole else 0.0
            following = self._need(blocks, k + 1) if k + 1 < len(blocks) else 0.0
            return height or block.pad * 2 + following
        if isinstance(block, Grid):
            return self._need_of_table(block)
        return self._height(block)

    def _need_of_table(self, grid: Grid) -> float:
        """Return the height of a small table, else that of its first two rows."""
        limit, height = self.frames.height * _LARGEST_WHOLE_TABLE, 0.0
        first = 0.0
        for number, row in enumerate((*grid.header, *grid.rows), 1):
            height += row_height(grid, set_row(self.frames, grid, row))
            if number <= len(grid.header) + 2:
                first = height
            elif height > limit:
                return min(first, self.frames.height * _LARGEST_TABLE_START)
        return height if height <= limit else min(height, self.frames.height * _LARGEST_TABLE_START)

    def _need_after(self, blocks: Sequence[Block], k: int) -> float:
        if k + 1 >= len(blocks):
            return 0.0
        gap = max(_after(blocks[k]), _before(blocks[k + 1]))
        return gap + self._need(blocks, k + 1)

    def _whole_panel(self, blocks: Sequence[Block], k: int) -> float:
        """Return the height of a panel that is small enough to stay whole, else 0."""
        panel = blocks[k]
        height = panel.pad * 2 if isinstance(panel, Panel) else 0.0
        depth, gap, j = 1, 0.0, k + 1
        while j < len(blocks) and height < self.frames.height * _LARGEST_WHOLE_PANEL:
            inner = blocks[j]
            depth += isinstance(inner, Panel) - isinstance(inner, PanelEnd)
            if not depth:
                return height
            height += (max(gap, _before(inner)) if j > k + 1 else 0.0) + self._height(inner)
            gap, j = _after(inner), j + 1
        return 0.0

    def _height(self, block: Block) -> float:
        if isinstance(block, Para):
            return self._lines(block).height
        if isinstance(block, Panel):
            return block.pad * 2
        if isinstance(block, Figure):
            return block.height
        if isinstance(block, Grid):
            rows = (set_row(self.frames, block, r) for r in (*block.header, *block.rows))
            return sum(row_height(block, r) for r in rows)
        return block.style.leading if isinstance(block, ContentsRow) else 0.0

    # Paragraphs

    def _lines(self, block: Para) -> Layout:
        width = max(self.frames.width - block.left - block.right, _NARROWEST)
        return self._setter.layout(block.runs, block.style, width)

    def _place_para(self, block: Para) -> None:
        frames, layout, leading = self.frames, self._lines(block), block.style.leading
        count, i = len(layout), 0
        if not count:
            frames.mark_place(block.keys)
        while i < count:
            j = self._fitting(block, layout, i)
            if j > i:
                if i == 0:
                    self._open_para(block)
                frames.put_lines(layout, i, j, frames.x + block.left, frames.y, block.element)
                height = (j - i) * leading
                frames.put_bar(block.bar, frames.y, frames.y - height)
                frames.y -= height
                i = j
            if i < count:
                self.torn += block.keeps
                frames.advance()

    def _fitting(self, block: Para, layout: Layout, i: int) -> int:
        """Return how many lines may stand in this frame, from line ``i``, with their notes."""
        frames, count = self.frames, len(layout)
        foot, width, y, j = frames.foot, frames.width, frames.y, i
        while j < count:
            y -= block.style.leading
            is_forced = j == i and frames.is_fresh
            lines = layout.lines[j : j + 1]
            spare = min(count - j - 1, block.widows) * block.style.leading
            if not foot.take(lines, block.notes, width, y, spare=spare, is_forced=is_forced):
                break
            j += 1
        end = j
        if j < count:
            if count - j < block.widows:
                end = max(i, count - block.widows)
            if i == 0 and end < min(block.orphans, count) and not frames.is_fresh:
                end = 0
            if end == i and frames.is_fresh:
                self.torn += 1
                end = i + 1
            foot.give_back(layout.lines[end:j], block.notes, width)
        return end

    def _open_para(self, block: Para) -> None:
        frames = self.frames
        frames.mark_place(block.keys)
        if block.entry is not None:
            place = frames.mark_place((block.entry.key,))
            frames.pages.entries.append((block.entry, place))
        if block.label is not None:
            style = block.label.style
            drop = (block.style.leading - style.leading) * 0.3
            drop += (block.style.size - style.size) * 0.7
            frames.put_label(block.label, frames.x + block.left, frames.y - drop)
