"""The page builder: fills pages with a story, top to bottom.

Greedy, with three kinds of foresight: no paragraph leaves a single line behind, a heading stays
with what follows, and a line takes the notes it calls along.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefer.export.pdf.colours import stroke
from briefer.export.pdf.frames import Frames
from briefer.export.pdf.grids import place_grid, row_height, set_row
from briefer.export.pdf.items import (
    Geometry,
    Pages,
    PlacedDrawing,
    PlacedImage,
    PlacedNumber,
    PlacedShape,
)
from briefer.export.pdf.layout import Layout
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.story import (
    Block,
    Columns,
    ContentsRow,
    Drawing,
    Grid,
    PageBreak,
    Panel,
    PanelEnd,
    Para,
    Picture,
    RuleLine,
)

_LARGEST_WHOLE_PANEL = 0.45
_LARGEST_TABLE_START = 0.4
_NARROWEST = 24.0
_CONTENTS_NUMBER = 36.0
_LEADER_GAP = 6.0
_BAR_GAP, _BAR_WIDTH = 10.0, 1.5
_LEAST_RULE = 0.1
"""Even a line without weight ends the white at the top of a page."""


def build_pages(setter: Setter, geometry: Geometry, blocks: Sequence[Block]) -> Pages:
    """Return the pages of a story."""
    builder = _PageBuilder(setter, geometry)
    builder.flow(blocks)
    return builder.frames.finish()


def _before(block: Block) -> float:
    return float(getattr(block, "before", 0.0))


def _after(block: Block) -> float:
    return float(getattr(block, "after", 0.0))


class _PageBuilder:
    """Places block after block."""

    def __init__(self, setter: Setter, geometry: Geometry) -> None:
        self._setter = setter
        self.frames = Frames(setter, geometry)
        self._gap = 0.0

    def flow(self, blocks: Sequence[Block]) -> None:
        """Place each block where it belongs."""
        frames = self.frames
        for k, block in enumerate(blocks):
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
        elif isinstance(block, Picture | Drawing):
            self._place_figure(block)
        elif isinstance(block, RuleLine):
            length = block.length or frames.width - block.left
            frames.put_rule(frames.x + block.left, length, frames.y, block.width, block.colour)
            frames.y -= max(block.width, _LEAST_RULE)
        elif isinstance(block, ContentsRow):
            self._place_contents_row(block)

    # Looking ahead

    def _need(self, blocks: Sequence[Block], k: int) -> float:
        """Return the height that must be free so that block ``k`` may start here."""
        block = blocks[k]
        if isinstance(block, Para):
            lines = len(self._lines(block))
            whole = block.keeps or lines < block.orphans + block.widows
            height = (lines if whole else block.orphans) * block.style.leading
            return height + (self._need_after(blocks, k) if block.keeps else 0.0)
        if isinstance(block, Picture | Drawing):
            height = min(block.height, self.frames.height)
            return height + (self._need_after(blocks, k) if block.keeps else 0.0)
        if isinstance(block, Panel):
            height = self._whole_panel(blocks, k) if block.keeps_whole else 0.0
            following = self._need(blocks, k + 1) if k + 1 < len(blocks) else 0.0
            return height or block.pad * 2 + following
        if isinstance(block, Grid):
            rows = [set_row(self.frames, block, r) for r in (*block.header, *block.rows[:2])]
            height = sum(row_height(block, r) for r in rows)
            return min(height, self.frames.height * _LARGEST_TABLE_START)
        return self._height(block)

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
        if isinstance(block, Picture | Drawing):
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
                if block.bar:
                    x = frames.x - _BAR_GAP
                    frames.put_fill(block.bar, x, frames.y - height, _BAR_WIDTH, height)
                frames.y -= height
                i = j
            if i < count:
                frames.advance()

    def _fitting(self, block: Para, layout: Layout, i: int) -> int:
        """Return how many lines may stand in this frame, from line ``i``, with their notes."""
        frames, count = self.frames, len(layout)
        foot, width, y, j = frames.foot, frames.width, frames.y, i
        while j < count:
            y -= block.style.leading
            is_forced = j == i and frames.is_fresh
            lines = layout.lines[j : j + 1]
            if not foot.take(lines, block.notes, width, y, is_forced=is_forced):
                break
            j += 1
        end = j
        if j < count:
            if count - j < block.widows:
                end = max(i, count - block.widows)
            if i == 0 and end < min(block.orphans, count) and not frames.is_fresh:
                end = 0
            foot.give_back(layout.lines[end:j], block.notes, width)
            if end == i and frames.is_fresh:
                end = i + 1
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

    # Figures and contents

    def _place_figure(self, block: Picture | Drawing) -> None:
        frames = self.frames
        frames.mark_place((block.key,))
        shrink = min(1.0, frames.height / block.height) if block.height else 1.0
        width, height = block.width * shrink, block.height * shrink
        x = round(frames.mirrored(frames.x + block.left, width), 2)
        y = round(frames.y - height, 2)
        block.element.box = f"[{x:.2f} {y:.2f} {x + width:.2f} {y + height:.2f}]"
        if isinstance(block, Picture):
            frames.put(PlacedImage(block.name, x, y, width, height, block.element))
        else:
            frames.put(PlacedDrawing(block, x, y, block.element))
        frames.y -= height

    def _place_contents_row(self, block: ContentsRow) -> None:
        frames, leading = self.frames, block.style.leading
        width = frames.width - block.left - _CONTENTS_NUMBER
        layout = self._setter.layout(block.runs, block.style, width)
        height = leading * len(layout)
        if frames.y - height < frames.floor and not frames.is_fresh:
            frames.advance()
        x = frames.x + block.left
        frames.put_lines(layout, 0, len(layout), x, frames.y, block.element)
        y = frames.y - height + leading * 0.7 - block.style.size * 0.7
        if block.leader and len(layout) == 1:
            start = x + self._setter.natural_width(block.runs) + _LEADER_GAP
            self._put_leader(block, start, frames.x + frames.width - 22, y)
        x = round(frames.mirrored(frames.x, frames.width), 2)
        number = PlacedNumber(block, x, round(y, 2), frames.width, height, block.element)
        frames.put(number)
        frames.y -= height

    def _put_leader(self, block: ContentsRow, start: float, stop: float, y: float) -> None:
        if stop <= start:
            return
        x = self.frames.mirrored(start, stop - start)
        line = f"{x:.2f} {y:.2f} m {x + stop - start:.2f} {y:.2f} l S"
        dots = f"q 0.6 w [0 3] 0 d 1 J {stroke(block.leader)} {line} Q"
        self.frames.put(PlacedShape(dots))
