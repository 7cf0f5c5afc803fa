"""Completes ``[@`` from the source register while one types."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from briefer.domain.source import Source
from briefer.ui.markdown_edits import Edit
from briefer.ui.translation import tr
from briefer.ui.views.editor import Editor

_OPEN = re.compile(r"\[(?:[^\[\]\n]*;\s*)?@([\w.:-]*)$")
_ROWS = 6
_KEY_ROLE = Qt.ItemDataRole.UserRole.value


class CitationCompleter(QFrame):
    """A short list under the caret; it never takes the focus."""

    def __init__(self, editor: Editor, find: Callable[[str], Sequence[Source]]) -> None:
        super().__init__(editor)
        self.setObjectName("card")
        self.setAccessibleName(tr("Sources"))
        self._editor, self._find = editor, find
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda _: self.take())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 4, 4, 4)
        lines.addWidget(self._list)
        self.hide()
        editor.installEventFilter(self)
        editor.edited.connect(self._follow_typing)
        editor.left.connect(self.hide)

    @property
    def keys(self) -> list[str]:
        """What is offered now."""
        return [str(self._list.item(n).data(_KEY_ROLE)) for n in range(self._list.count())]

    def take(self) -> None:
        """Put the chosen key in and close the citation."""
        item, typed = self._list.currentItem(), self._typed()
        self.hide()
        if item is None or typed is None:
            return
        at = self._editor.selected()[1]
        text = self._editor.text()
        closing = "" if text[at : at + 1] in ("]", ";") else "]"
        self._editor.apply(Edit(at - len(typed), at, str(item.data(_KEY_ROLE)) + closing))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self.isVisible()
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self.take()
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
                return True
            if key == Qt.Key.Key_Escape:
                self.hide()
                return True
        return False

    # Inside

    def _typed(self) -> str | None:
        cursor = self._editor.textCursor()
        before = cursor.block().text()[: self._editor.selected()[1] - self._line_start()]
        found = _OPEN.search(before)
        return found[1] if found else None

    def _line_start(self) -> int:
        return self._editor.text().rfind("\n", 0, self._editor.selected()[1]) + 1

    def _follow_typing(self) -> None:
        cursor = self._editor.textCursor()
        # A look at one line first: most keys are no part of a citation.
        if "[" not in cursor.block().text():
            self.hide()
            return
        typed = self._typed()
        found = self._find(typed) if typed is not None else ()
        self._list.clear()
        for source in found:
            said = ", ".join(filter(None, (source.author, source.title)))
            item = QListWidgetItem(f"{source.key}   {said}")
            item.setData(_KEY_ROLE, source.key)
            self._list.addItem(item)
        if not found:
            self.hide()
            return
        self._list.setCurrentRow(0)
        place = self._editor.viewport().mapTo(self._editor, self._editor.cursorRect().bottomLeft())
        rows = min(len(found), _ROWS)
        height = rows * self._list.sizeHintForRow(0) + 14
        width = min(420, self._editor.width() - 20)
        left = min(place.x(), self._editor.width() - width - 10)
        top = place.y() + 6
        if top + height > self._editor.height():
            top = place.y() - self._editor.cursorRect().height() - height - 6
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
