"""A layer over the text of an editor: it covers the viewport and lets everything through."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QMoveEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from briefer.ui.views.editor import Editor


class TextLayer(QWidget):
    """What is drawn over the words without being part of them.

    Attributes:
        editor: Whose words.
    """

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor.viewport())
        self.editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(editor.viewport().rect())
        editor.viewport().installEventFilter(self)
        self.hide()

    def rect_of(self, block: QTextBlock) -> QRectF:
        """Return where a line of the text stands, in pixels of the layer."""
        rect = self.editor.document().documentLayout().blockBoundingRect(block)
        return rect.translated(0, -self.editor.verticalScrollBar().value())

    def blocks_in(self, area: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the lines that touch an area of the layer, each with its place."""
        block = self.editor.cursorForPosition(QPoint(0, max(0, area.top()))).block()
        while block.isValid():
            rect = self.rect_of(block)
            if rect.top() > area.bottom():
                return
            yield block, rect
            block = block.next()

    # Qt overrides

    def moveEvent(self, event: QMoveEvent) -> None:
        # Scrolling takes the viewport's children along; what is drawn here has its own reckoning.
        if not self.pos().isNull():
            self.move(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self.editor.viewport().rect())
        return super().eventFilter(watched, event)
