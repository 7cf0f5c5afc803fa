"""Draws annotated words: a tint under them, a line below, a stroke through what is to go.

Qt's own extra selections draw the text of a line again for each of them, clipped to its words: a
paragraph with fourteen would take longer to draw than everything else that a key asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLine
from PySide6.QtWidgets import QTextEdit

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U0001efff]")


class Ink(Struct, frozen=True):
    """How the words of one annotation look.

    Attributes:
        line: Colour of the line below.
        tint: Colour behind the words; None for none.
        is_dotted: Whether the line below is.
        is_struck: Whether a line goes through the words.
    """

    line: QColor
    tint: QColor | None
    is_dotted: bool
    is_struck: bool


Marked = tuple[int, int, Ink]
"""Words from and to a place of the text, in UTF-16 units, and how they look."""


class Stretch(Struct):
    """A part of marked words that stands in one line, one way: ``rect`` in pixels of the view."""

    rect: QRectF
    baseline: float
    ink: Ink


class Row(Struct):
    """A line of the text that is in view.

    Attributes:
        block: First place of its paragraph in the text, in UTF-16 units.
        start: Its own first place.
        end: One past its last.
        line: Knows where its letters are, from ``left`` pixels of the view on.
        shown: Where its letters are, all together.
        is_mixed: Whether letters in its paragraph run from right to left.
    """

    block: int
    start: int
    end: int
    line: QTextLine
    left: float
    shown: QRectF
    is_mixed: bool


def rows_in(editor: QTextEdit, area: QRect) -> list[Row]:
    """Return the lines that ``area`` of the view shows, from the top."""
    left = -editor.horizontalScrollBar().value()
    top = -editor.verticalScrollBar().value()
    above, below = area.top(), area.bottom()
    found: list[Row] = []
    block = editor.cursorForPosition(area.topLeft()).block()
    while block.isValid():
        layout, at, text = block.layout(), block.position(), block.text()
        place = layout.position()
        x, y = place.x() + left, place.y() + top
        if y > below:
            break
        is_mixed = not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            shown = line.naturalTextRect()
            shown.translate(x, y)
            if shown.bottom() >= above and shown.top() <= below:
                start = at + line.textStart()
                end = start + line.textLength()
                found.append(Row(at, start, end, line, x, shown, is_mixed))
        block = block.next()
    return found


def stretches(rows: Iterable[Row], words: Sequence[Marked]) -> list[Stretch]:
    """Return where ``words`` stand in lines of the text."""
    found: list[Stretch] = []
    for row in rows:
        held = [w for w in words if w[0] < row.end and w[1] > row.start]
        if held:
            top, height = row.shown.top(), row.shown.height()
            baseline = top + row.line.ascent()
            for start, end, ink in held:
                begun, ended = max(start, row.start) - row.block, min(end, row.end) - row.block
                for x, width in _across(row, begun, ended):
                    rect = QRectF(x + row.left, top, width, height)
                    # Without the space that a line breaks at.
                    found.append(Stretch(rect & row.shown, baseline, ink))
    return found


def paint_under(painter: QPainter, found: Iterable[Stretch], metrics: QFontMetricsF) -> None:
    """Draw what lies behind the words: tints, and the lines below them."""
    drop, width = metrics.underlinePos(), max(1.0, metrics.lineWidth())
    for part in found:
        rect, ink = part.rect, part.ink
        if ink.tint is not None:
            painter.fillRect(rect, ink.tint)
        y = round(part.baseline + drop)
        if ink.is_dotted:
            painter.setPen(QPen(ink.line, width, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(rect.left(), y + width / 2, rect.right(), y + width / 2))
        else:
            painter.fillRect(QRectF(rect.left(), y, rect.width(), width), ink.line)


def paint_over(
    painter: QPainter, found: Iterable[Stretch], metrics: QFontMetricsF, text: QColor
) -> None:
    """Draw what goes through the words, in the colour of the ``text``."""
    rise, width = metrics.strikeOutPos(), max(1.0, metrics.lineWidth())
    painter.setPen(QPen(text, width))
    for part in found:
        if part.ink.is_struck:
            y = round(part.baseline - rise) + width / 2
            painter.drawLine(QLineF(part.rect.left(), y, part.rect.right(), y))


def _across(row: Row, first: int, last: int) -> Iterator[tuple[float, float]]:
    """Yield from where and how wide letters stand in a row; in two scripts they may be apart."""
    line = row.line
    if not row.is_mixed:
        x = _x(line, first)
        yield x, _x(line, last) - x
        return
    edges = sorted(
        sorted((_x(line, at), _x(line, at, QTextLine.Edge.Trailing))) for at in range(first, last)
    )
    left, right = edges[0]
    for begun, ended in edges[1:]:
        if begun > right + 0.5:
            yield left, right - left
            left = begun
        right = max(right, ended)
    yield left, right - left


def _x(line: QTextLine, at: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    found: tuple[float, int] = line.cursorToX(at, edge)  # type: ignore[assignment]
    return found[0]
