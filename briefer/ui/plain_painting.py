"""Rectangles: filled ones, and those that stand on the other side in a mirrored window.

Qt has both. But whoever asks its binding for ``QStyle``, or fills with a bare colour, has it make
seven hundred enumeration members in Python, before anything is painted at a start.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter


def paint_rect(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a rectangle with one colour, which may let through what is below; changes the pen."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)


def mirrored_rect(direction: Qt.LayoutDirection, within: QRect, rect: QRect) -> QRect:
    """Return where ``rect``, counted from the left, stands in a window of that direction."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return QRect(rect)
    return QRect(
        within.left() + within.right() - rect.right(), rect.y(), rect.width(), rect.height()
    )
