"""Completes a name while one types: a short list under the caret that never takes the focus."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from msgspec import Struct
from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from briefer.ui.announcing import announce
from briefer.ui.views.editor import Editor
from briefer.ui.writing.markdown_edits import Edit

_ROWS = 6
_NAME_ROLE = Qt.ItemDataRole.UserRole.value


class Offer(Struct, frozen=True):
    """One row: the name that is put in, and what is said beside it."""

    name: str
    words: str


class Completer(QFrame):
    """Offers names after a mark such as ``[@``.

    Signals:
        new_wanted: A person wants to enter something that is not there; what was typed.
    """

    new_wanted = Signal(str)

    def __init__(
        self,
        editor: Editor,
        opening: str,
        typed: str,
        closing: str,
        new: str,
        offers: Callable[[str], Sequence[Offer]],
    ) -> None:
        """Watch an editor.

        Args:
            editor: Where one types.
            opening: A character without which a line needs no second look.
            typed: A regular expression for the text before the caret; group 1 is the name so far.
            closing: What a name ends with; not added where it stands already.
            new: Words of the last row, which asks for a new entry.
            offers: Returns what fits what was typed.
        """
        super().__init__(editor)
        self.setObjectName("card")
        self._editor = editor
        self._opening, self._typed_before, self._closing = opening, typed, closing
        self._new, self._offers = new, offers
        self._heard: QMetaObject.Connection | None = None
        self.hide()
        editor.edited.connect(self.look)
        editor.left.connect(self.hide)

    @property
    def keys(self) -> list[str]:
        """Every name that is offered now."""
        rows = (self._list.item(n).data(_NAME_ROLE) for n in range(self._list.count()))
        return [str(name) for name in rows if name]

    def take(self) -> None:
        """Put the chosen name in, or ask for a new entry."""
        item, typed = self._list.currentItem(), self._typed()
        self.hide()
        if item is None or typed is None:
            return
        name = str(item.data(_NAME_ROLE) or "")
        self.put(name) if name else self.new_wanted.emit(typed)

    def put(self, name: str) -> bool:
        """Put a name in the place of what was typed; say whether there was such a place."""
        typed = self._typed()
        if typed is None:
            return False
        at = self._editor.selected()[1]
        ends = (self._closing, ";")
        closing = "" if self._editor.text()[at : at + 1] in ends else self._closing
        self._editor.apply(Edit(at - len(typed), at, name + closing))
        return True

    def look(self) -> None:
        """Offer what fits, if a name is being typed."""
        # A look at one line first: most keys are no part of a name.
        if self._opening not in self._editor.textCursor().block().text():
            self.hide()
            return
        typed = self._typed()
        if typed is None:
            self.hide()
            return
        self._list.clear()
        for offer in self._offers(typed):
            item = QListWidgetItem(f"{offer.name}   {offer.words}")
            item.setData(_NAME_ROLE, offer.name)
            self._list.addItem(item)
        self._list.addItem(QListWidgetItem(self._new))
        self._list.setCurrentRow(0)
        self._place()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        # Not all the time: each key sends the editor a dozen events.
        self._editor.installEventFilter(self)
        self._heard = self._editor.cursorPositionChanged.connect(self._follow_caret)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._editor.removeEventFilter(self)
        if self._heard is not None:
            QObject.disconnect(self._heard)
            self._heard = None
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
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

    @cached_property
    def _list(self) -> QListWidget:
        made = QListWidget()
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.itemClicked.connect(lambda _: self.take())
        made.currentTextChanged.connect(self._read_out)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 4, 4, 4)
        lines.addWidget(made)
        return made

    def _typed(self) -> str | None:
        at = self._editor.selected()[1]
        text = self._editor.text()
        found = re.search(self._typed_before, text[text.rfind("\n", 0, at) + 1 : at])
        return found[1] if found else None

    def _follow_caret(self) -> None:
        if self._typed() is None:
            self.hide()

    def _read_out(self, offer: str) -> None:
        # The text keeps the focus, so a screen reader does not notice the list by itself.
        if offer:
            announce(self._editor, offer)

    def _place(self) -> None:
        editor = self._editor
        place = editor.viewport().mapTo(editor, editor.cursorRect().bottomLeft())
        rows = min(self._list.count(), _ROWS)
        height = rows * self._list.sizeHintForRow(0) + 14
        width = min(420, editor.width() - 20)
        left = min(place.x(), editor.width() - width - 10)
        top = place.y() + 6
        if top + height > editor.height():
            top = place.y() - editor.cursorRect().height() - height - 6
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
