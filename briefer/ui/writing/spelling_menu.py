"""The menu of a misspelt word: words like it, and the ways to say that it is right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefer.ui.translation import tr
from briefer.ui.views.editor import Editor
from briefer.ui.writing.markdown_edits import Edit


class SpellingMenu(QObject):
    """Opens at once; the proposals come into it when they are found.

    Signals:
        added: The word is right: the word, and whether everybody with this library shall know it.
        finished: It is closed.
    """

    added = Signal(str, bool)
    finished = Signal()

    def __init__(self, editor: Editor, start: int, end: int, word: str) -> None:
        super().__init__(editor)
        self._editor, self._range, self._word = editor, (start, end), word
        self._menu = editor.make_menu()
        self._menu.aboutToHide.connect(self._finish)
        self._first = self._menu.actions()[0]
        self._looking = QAction(tr("Looking for like words…"), self._menu)
        self._looking.setEnabled(False)
        mine = QAction(tr("Add to my dictionary"), self._menu)
        mine.triggered.connect(lambda: self.added.emit(word, False))
        everybody = QAction(tr("Add to the words of this library"), self._menu)
        everybody.triggered.connect(lambda: self.added.emit(word, True))
        self._menu.insertAction(self._first, self._looking)
        self._menu.insertSeparator(self._first)
        self._menu.insertActions(self._first, [mine, everybody])
        self._menu.insertSeparator(self._first)

    @property
    def shown(self) -> QMenu:
        """The menu itself."""
        return self._menu

    def open(self, place: QPoint) -> None:
        """Show it at a place on the screen."""
        self._menu.popup(place)

    def offer(self, words: Sequence[str]) -> None:
        """Show what may stand in the place of the word."""
        if not words:
            self._looking.setText(tr("No like word is known"))
            return
        for word in words:
            action = QAction(word, self._menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.setEnabled(not self._editor.isReadOnly())
            action.triggered.connect(lambda _=False, new=word: self._replace(new))
            self._menu.insertAction(self._looking, action)
        self._menu.removeAction(self._looking)

    # Inside

    def _replace(self, new: str) -> None:
        start, end = self._range
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == self._word:
            self._editor.setTextCursor(cursor)
            first, last = self._editor.selected()
            self._editor.apply(Edit(first, last, new, (first + len(new), first + len(new))))

    def _finish(self) -> None:
        self.finished.emit()
        self._menu.deleteLater()
        self.deleteLater()
