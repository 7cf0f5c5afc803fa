"""Draws annotated words: a tint under them, a line below, a stroke through what is to go.

Qt's own extra selections draw the text of a line again for each of them, clipped to its words: a
paragraph with fourteen would take longer to draw than everything else that a key asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLine
from PySide6.QtWidgets import QTextEdit

from briefer.ui.plain_painting import paint_rect
from briefer.ui.writing.line_directions import has_right_to_left


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
WordsIn = Callable[[int, int], Sequence[Marked]]
"""Gives the marked words from one place of the text to another."""


class Stretch(Struct):
    """A part of marked words that stands in one line, one way, in pixels of the view.

    Plain numbers, because every key makes some twenty of them.
    """

    left: float
    right: float
    top: float
    bottom: float
    baseline: float
    ink: Ink

    @property
    def rect(self) -> QRectF:
        """Where it is."""
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)


def stretches(editor: QTextEdit, area: QRect, words: WordsIn) -> list[Stretch]:
    """Return where marked words stand in an area of the view, line by line from the top.

    Asked at every key, of every line that the key's paragraph has: only lines that hold marked
    words are asked where they are.

    Args:
        editor: Shows the text.
        area: In pixels of the view.
        words: Gives the marked words of a part of the text.
    """
    left = -editor.horizontalScrollBar().value()
    top = -editor.verticalScrollBar().value()
    above, below = area.top(), area.bottom()
    found: list[Stretch] = []
    block = editor.cursorForPosition(area.topLeft()).block()
    while block.isValid():
        layout, at = block.layout(), block.position()
        place = layout.position()
        x, y = place.x() + left, place.y() + top
        if y > below:
            break
        held = words(at, at + block.length())
        if held:
            text = block.text()
            is_mixed = not text.isascii() and has_right_to_left(text)
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first = at + line.textStart()
                last = first + line.textLength()
                inside = [w for w in held if w[0] < last and w[1] > first]
                if inside and above <= y + line.y() + line.height() and y + line.y() <= below:
                    found += _in_line(line, at, (first, last), (x, y), inside, is_mixed=is_mixed)
        block = block.next()
    return found


def _in_line(
    line: QTextLine,
    at: int,
    reach: tuple[int, int],
    origin: tuple[float, float],
    words: Sequence[Marked],
    *,
    is_mixed: bool,
) -> list[Stretch]:
    """Return where ``words`` stand in one line of the paragraph that begins at place ``at``."""
    first, last = reach
    x, y = origin
    shown = line.naturalTextRect()
    left, right, top, bottom = shown.left(), shown.right(), shown.top() + y, shown.bottom() + y
    baseline = top + line.ascent()
    found = []
    for start, end, ink in words:
        begun, ended = max(start, first) - at, min(end, last) - at
        edges = _apart(line, begun, ended) if is_mixed else [(_x(line, begun), _x(line, ended))]
        for begins, ends in edges:
            # Without the space that a line breaks at.
            stands = max(left, begins) + x, min(right, ends) + x
            found.append(Stretch(*stands, top, bottom, baseline, ink))
    return found


def paint_under(painter: QPainter, found: Iterable[Stretch], metrics: QFontMetricsF) -> None:
    """Draw what lies behind the words: tints, and the lines below them."""
    drop, width = metrics.underlinePos(), max(1.0, metrics.lineWidth())
    thickness = round(width)
    for part in found:
        ink = part.ink
        left, right, top, y = (
            round(part.left), round(part.right), round(part.top), round(part.baseline + drop),
        )  # fmt: skip
        if ink.tint is not None:
            behind = QRect(left, top, right - left, round(part.bottom) - top)
            paint_rect(painter, behind, ink.tint)
        if ink.is_dotted:
            painter.setPen(QPen(ink.line, width, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(part.left, y + width / 2, part.right, y + width / 2))
        else:
            paint_rect(painter, QRect(left, y, right - left, thickness), ink.line)


def paint_over(
    painter: QPainter, found: Iterable[Stretch], metrics: QFontMetricsF, text: QColor
) -> None:
    """Draw what goes through the words, in the colour of the ``text``."""
    rise, width = metrics.strikeOutPos(), max(1.0, metrics.lineWidth())
    painter.setPen(QPen(text, width))
    for part in found:
        if part.ink.is_struck:
            y = round(part.baseline - rise) + width / 2
            painter.drawLine(QLineF(part.left, y, part.right, y))


def _apart(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Return from where to where letters of two directions stand; one's may be apart."""
    edges = sorted(
        (min(_x(line, at), _trailing_x(line, at)), max(_x(line, at), _trailing_x(line, at)))
        for at in range(first, last)
    )
    found = edges[:1]
    for begun, ended in edges[1:]:
        if begun > found[-1][1] + 0.5:
            found.append((begun, ended))
        else:
            found[-1] = (found[-1][0], max(found[-1][1], ended))
    return found


def _x(line: QTextLine, at: int) -> float:
    # Without naming the edge, which takes Qt's binding as long again.
    found: tuple[float, int] = line.cursorToX(at)  # type: ignore[assignment]
    return found[0]


def _trailing_x(line: QTextLine, at: int) -> float:
    found: tuple[float, int] = line.cursorToX(at, QTextLine.Edge.Trailing)  # type: ignore[assignment]
    return found[0]
