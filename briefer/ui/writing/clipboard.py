"""Cut, copy and paste from the Edit menu, in whatever field has the keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from briefer.ui.views.editor import Editor

_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)


class Clipboard(QObject):
    """Does what the keys do, for those who look for it in the menu."""

    def cut(self) -> None:
        """Take the selected words out, onto the clipboard."""
        field = QApplication.focusWidget()
        if isinstance(field, _FIELDS):
            field.cut()

    def copy(self) -> None:
        """Put the selected words, or the name of the selected row, onto the clipboard."""
        field = QApplication.focusWidget()
        if isinstance(field, _FIELDS):
            field.copy()
        elif isinstance(field, QAbstractItemView) and field.currentIndex().isValid():
            QApplication.clipboard().setText(str(field.currentIndex().data() or ""))

    def paste(self) -> None:
        """Put in what is on the clipboard; what another program formatted becomes Markdown."""
        field = QApplication.focusWidget()
        if isinstance(field, _FIELDS):
            field.paste()

    def paste_plain(self) -> None:
        """Put in the words on the clipboard and nothing of their looks."""
        field = QApplication.focusWidget()
        if isinstance(field, Editor):
            field.paste_plain()
        else:
            self.paste()

    def select_all(self) -> None:
        """Select every word, or every row of a list."""
        field = QApplication.focusWidget()
        if isinstance(field, (*_FIELDS, QAbstractItemView)):
            field.selectAll()
