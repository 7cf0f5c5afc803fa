"""A veil over every paragraph but the one that is being written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefer.ui.views.editor import Editor

_OPACITY = 165
"""Of 255: words under it can still be read, and no longer call."""


class FocusVeil(QWidget):
    """Lies over the text and lets everything through."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor.viewport())
        self._editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        editor.viewport().installEventFilter(self)
        for told in (editor.cursorPositionChanged, editor.scrolled, editor.textChanged):
            told.connect(self.update)

    def lift(self) -> QRectF:
        """Return the strip that is left clear, in pixels of the viewport."""
        block = self._editor.textCursor().block()
        rect = self._editor.document().documentLayout().blockBoundingRect(block)
        return QRectF(
            0, rect.top() - self._editor.verticalScrollBar().value(), self.width(), rect.height()
        )

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._editor.viewport().rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = QColor(self._editor.theme.paper)
        colour.setAlpha(_OPACITY)
        clear = self.lift()
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), clear.top()), colour)
        bottom = max(0.0, clear.bottom())
        painter.fillRect(QRectF(0, bottom, self.width(), self.height() - bottom), colour)
        painter.end()
