"""A veil over every paragraph but the one that is being written."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from briefer.ui.views.editor import Editor
from briefer.ui.views.text_layer import TextLayer

_OPACITY = 165
"""Of 255: words under it can still be read, and no longer call."""


class FocusVeil(TextLayer):
    """Lies over the text and lets everything through."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        for told in (editor.cursorPositionChanged, editor.scrolled, editor.textChanged):
            told.connect(self.update)

    def lift(self) -> QRectF:
        """Return the strip that is left clear, in pixels of the viewport."""
        rect = self.rect_of(self.editor.textCursor().block())
        return QRectF(0, rect.top(), self.width(), rect.height())

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = QColor(self.editor.theme.paper)
        colour.setAlpha(_OPACITY)
        clear = self.lift()
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), clear.top()), colour)
        bottom = max(0.0, clear.bottom())
        painter.fillRect(QRectF(0, bottom, self.width(), self.height() - bottom), colour)
        painter.end()
