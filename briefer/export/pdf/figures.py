"""Figures and rows of the contents on pages."""

from __future__ import annotations

from briefer.export.pdf.colours import stroke
from briefer.export.pdf.frames import Frames
from briefer.export.pdf.items import PlacedDrawing, PlacedImage, PlacedNumber, PlacedShape
from briefer.export.pdf.story import ContentsRow, Drawing, Figure, Picture

_CONTENTS_NUMBER = 36.0
_LEADER_GAP = 6.0


def place_figure(frames: Frames, block: Figure) -> None:
    """Place an image or a drawing, smaller when it is taller than a page."""
    shrink = min(1.0, frames.height / block.height) if block.height else 1.0
    width, height = block.width * shrink, block.height * shrink
    x = round(frames.mirrored(frames.x + block.left, width), 2)
    y = round(frames.y - height, 2)
    if isinstance(block, Picture):
        frames.put(PlacedImage(block.name, x, y, width, height, block.element))
    elif isinstance(block, Drawing):
        frames.put(PlacedDrawing(block, x, y, block.element))
    frames.put_bar(block.bar, frames.y, frames.y - height)
    frames.y -= height


def place_contents_row(frames: Frames, block: ContentsRow) -> None:
    """Place a row of the contents: words, leader, page number."""
    leading = block.style.leading
    width = frames.width - block.left - _CONTENTS_NUMBER
    layout = frames.setter.layout(block.runs, block.style, width)
    height = leading * len(layout)
    if frames.y - height < frames.floor and not frames.is_fresh:
        frames.advance()
    x = frames.x + block.left
    frames.put_lines(layout, 0, len(layout), x, frames.y, block.element)
    y = frames.y - height + leading * 0.7 - block.style.size * 0.7
    if block.leader and len(layout) == 1:
        start = x + frames.setter.natural_width(block.runs) + _LEADER_GAP
        _put_leader(frames, block, start, frames.x + frames.width - 22, y)
    x = round(frames.mirrored(frames.x, frames.width), 2)
    number = PlacedNumber(block, x, round(y, 2), frames.width, height, block.element)
    frames.put(number)
    frames.y -= height


def _put_leader(frames: Frames, block: ContentsRow, start: float, stop: float, y: float) -> None:
    if stop <= start:
        return
    x = frames.mirrored(start, stop - start)
    line = f"{x:.2f} {y:.2f} m {x + stop - start:.2f} {y:.2f} l S"
    dots = f"q 0.6 w [0 3] 0 d 1 J {stroke(block.leader)} {line} Q"
    frames.put(PlacedShape(dots))
