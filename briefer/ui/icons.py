"""Icons drawn from the SVGs in ``assets/icons``, in whatever colour the theme asks for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefer.resources import asset
from briefer.ui.plain_painting import paint_rect

SIZE_PX = 20
"""On buttons of the toolbar."""
_MIRRORED = frozenset(("undo", "redo", "list"))
"""Say a direction along the line: drawn the other way where lines begin on the right."""


def icon(name: str, colour: str, disabled_colour: str = "", size_px: int = SIZE_PX) -> QIcon:
    """Draw ``assets/icons/NAME.svg`` in ``colour`` ("#rrggbb"), as large as it is shown.

    Args:
        name: File name without its suffix.
        colour: Of what the picture covers, whatever its own.
        disabled_colour: For an action that cannot be used now; the same colour when empty.
        size_px: In pixels of the window, which may be more on the screen.
    """
    drawn = QIcon()
    # As sharp as the screens there are; drawing for every possible one slows the start.
    sizes = sorted(
        {round(size_px * screen.devicePixelRatio()) for screen in QGuiApplication.screens()}
    )
    inks = ((colour, QIcon.Mode.Normal), (disabled_colour or colour, QIcon.Mode.Disabled))
    # Read here: Qt takes twice as long to find out what kind of file it is.
    svg = QSvgRenderer(QByteArray(asset("icons", f"{name}.svg").read_bytes()))
    is_mirrored = name in _MIRRORED and QGuiApplication.isRightToLeft()
    for size in sizes:
        shape = _drawn(svg, size, is_mirrored=is_mirrored)
        for ink, mode in inks:
            drawn.addPixmap(_inked(shape, ink), mode)
    return drawn


def _drawn(svg: QSvgRenderer, size_px: int, *, is_mirrored: bool) -> QPixmap:
    drawn = QPixmap(size_px, size_px)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_mirrored:
        painter.translate(size_px, 0)
        painter.scale(-1, 1)
    svg.render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return drawn


def _inked(shape: QPixmap, colour: str) -> QPixmap:
    """Return what ``shape`` covers in another colour, which is quicker than to read it again."""
    inked = QPixmap(shape)
    painter = QPainter(inked)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    paint_rect(painter, inked.rect(), QColor(colour))
    painter.end()
    return inked
