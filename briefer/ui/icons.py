"""Icons drawn from the SVGs in ``assets/icons``, in whatever colour the theme asks for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefer.resources import asset

SIZES_PX = (16, 20, 32, 40, 64)
"""Sharp at 100, 200 and 300 per cent, at menu and at toolbar size."""


def icon(name: str, colour: str, disabled_colour: str = "") -> QIcon:
    """Draw ``assets/icons/NAME.svg`` in ``colour`` ("#rrggbb").

    Args:
        name: File name without its suffix.
        colour: Takes the place of ``currentColor``.
        disabled_colour: For an action that cannot be used now; the same colour when empty.
    """
    drawn = QIcon()
    for size in SIZES_PX:
        drawn.addPixmap(pixmap(name, colour, size), QIcon.Mode.Normal)
        drawn.addPixmap(pixmap(name, disabled_colour or colour, size), QIcon.Mode.Disabled)
    return drawn


def pixmap(name: str, colour: str, size_px: int) -> QPixmap:
    """Draw one icon at one size."""
    drawn = QPixmap(size_px, size_px)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg = _svg(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return drawn


@cache
def _svg(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text("utf-8")
