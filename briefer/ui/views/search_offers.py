"""What could complete the word in the search box, in a list that takes no key it need not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QVBoxLayout

from briefer.domain.search_language import Offer
from briefer.ui.positions import Positions
from briefer.ui.translation import tr

_ROW_PX, _SPACE_PX = 26, 10
_DOWN, _UP = Qt.Key.Key_Down, Qt.Key.Key_Up
_TAKE = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchOffers(QFrame):
    """Lies under a field of its window. The field keeps focus and every letter.

    Tab takes the first offer; arrows choose another, which Enter takes as well. Enter with
    nothing chosen, and every other key, is the field's. Esc puts the list away.
    """

    def __init__(self, field: QLineEdit, find: Callable[[str, int], Sequence[Offer]]) -> None:
        super().__init__(field)
        self.setObjectName("card")
        self._field, self._find = field, find
        self._offers: list[Offer] = []
        self._is_taking = False
        self.hide()
        field.installEventFilter(self)

    @cached_property
    def list(self) -> QListWidget:
        """The offers, one in each row; built when there are some."""
        made = QListWidget()
        made.setAccessibleName(tr("Completions"))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.itemClicked.connect(lambda _: self.take())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(3, 4, 3, 4)
        lines.addWidget(made)
        return made

    def look(self) -> None:
        """Offer what fits the word at the caret now."""
        if self._is_taking:
            return
        typed = self._field.text()
        caret = Positions(typed).to_point(self._field.cursorPosition())
        self._offers = list(self._find(typed, caret))
        self.list.clear()
        self.list.addItems([offer.text for offer in self._offers])
        self.list.setCurrentRow(-1)
        if not self._offers:
            self.hide()
            return
        window = self._field.window()
        self.setParent(window)
        place = self._field.mapTo(window, QPoint(0, self._field.height() + 3))
        height = len(self._offers) * _ROW_PX + _SPACE_PX
        self.setGeometry(place.x(), place.y(), max(220, self._field.width()), height)
        self.show()
        self.raise_()

    def take(self) -> None:
        """Put the chosen offer, or the first one, into the field."""
        row = max(0, self.list.currentRow())
        if row >= len(self._offers):
            return
        offer, typed = self._offers[row], self._field.text()
        is_whole = not offer.text.endswith(":")
        text = offer.text + (" " if is_whole and not typed[offer.end :].startswith(" ") else "")
        self.hide()
        self._is_taking = True
        self._field.setText(typed[: offer.start] + text + typed[offer.end :])
        caret = Positions(self._field.text()).to_units(offer.start + len(text))
        self._field.setCursorPosition(caret)
        self._is_taking = False
        if not is_whole:
            self.look()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._field or self.isHidden():
            return False
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self.hide()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(Qt.Key(event.key()))
        return False

    # Inside

    def _press(self, key: Qt.Key) -> bool:
        """Do what a key asks of the list; say whether the field must not see it."""
        row = self.list.currentRow()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in (_DOWN, _UP):
            self.list.setCurrentRow((row + (1 if key == _DOWN else -1)) % self.list.count())
        elif key in _TAKE and (row >= 0 or key == Qt.Key.Key_Tab):
            self.take()
        elif key in _TAKE:
            self.hide()
            return False
        else:
            return False
        return True
