"""The title over the text, in line with its words, changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit

from briefer.ui.plain_painting import paint_rect
from briefer.ui.translation import tr
from briefer.ui.views.editor import Editor
from briefer.ui.views.eliding import elided

LEAST_PX = 120


class TitleField(QLineEdit):
    """Looks like a heading and is a field.

    Signals:
        renamed: A person gave the text another title.
    """

    renamed = Signal(str)

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.setObjectName("title")
        self.setAccessibleName(tr("Title"))
        self.setPlaceholderText(tr("Title"))
        self._editor = editor
        self._title = ""
        self.editingFinished.connect(self._tell)
        editor.scrolled.connect(self._align)
        self.hide()

    def show_title(self, title: str, *, is_fixed: bool = False) -> None:
        """Show a title; an empty one hides the field."""
        self._title = title
        self.setReadOnly(is_fixed)
        self.setVisible(bool(title))
        if self.text() != title:
            self.setText(title)
            self.setCursorPosition(0)
        self.setToolTip(title)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        # Its margins follow the pane's width; they must not keep the pane from getting narrower.
        return QSize(LEAST_PX, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._title)
            self._editor.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._tell()
            self._editor.setFocus()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        margins = self.textMargins()
        place = self.contentsRect().adjusted(margins.left() + 2, 16, -margins.right(), -8)
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= place.width()
        if self.hasFocus() or fits:
            super().paintEvent(event)
            return
        # A title that is only read ends in "…"; a field cuts it off in the middle of a letter.
        painter = QPainter(self)
        paint_rect(painter, self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        text = elided(self.font(), self.text(), place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    # Inside

    def _tell(self) -> None:
        title = " ".join(self.text().split())
        if not title:
            self.setText(self._title)
        elif title != self._title and not self.isReadOnly():
            self._title = title
            self.renamed.emit(title)

    def _align(self) -> None:
        # A line edit sets its words two pixels further in than a text edit does.
        words = self._editor.viewport().geometry()
        inset = round(self._editor.document().documentMargin()) - 2
        left, right = words.left() + inset, self._editor.width() - words.right() - 1 + inset
        if (self.textMargins().left(), self.textMargins().right()) != (left, right):
            self.setTextMargins(left, 0, right, 0)
        is_scrolled = self._editor.verticalScrollBar().value() > 0
        if is_scrolled != bool(self.property("scrolled")):
            # A hairline, so that words do not seem to run into the title.
            self.setProperty("scrolled", is_scrolled)
            self.style().unpolish(self)
            self.style().polish(self)
