"""Asks for one line, such as a title or a name, over the window and without stopping it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.translation import tr

WIDTH_PX = 460


class AskLine(QFrame):
    """Closes when Enter gives an answer, and when Esc or another place is pressed.

    Signals:
        dismissed: It was closed without an answer.
    """

    dismissed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("card")
        self._window = window
        self._then: Callable[[str], object] = str
        self._is_answered = False
        self._title = QLabel()
        self._title.setObjectName("head")
        self.field = QLineEdit()
        # Not by the key: a list of offers hands it to the field, and to nobody who watches it.
        self.field.returnPressed.connect(self.accept)
        self._hint = QLabel()
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        self._accept = QToolButton()
        self._accept.setObjectName("send")
        self._accept.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(self._accept)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 14, 16, 14)
        lines.setSpacing(9)
        lines.addWidget(self._title)
        lines.addWidget(self.field)
        lines.addLayout(row)
        self.setFixedWidth(WIDTH_PX)

    def ask(
        self,
        title: str,
        then: Callable[[str], object],
        *,
        initial: str = "",
        hint: str = "",
        button: str = "",
        offers: Sequence[str] = (),
    ) -> None:
        """Ask; ``then`` gets the answer, and nothing happens without one.

        Args:
            title: What is asked.
            then: Does something with the words.
            initial: What stands in the field at first, selected.
            hint: More about it.
            button: What Enter does, in a word; "Create" when nothing is given.
            offers: Answers that are completed.
        """
        self._then, self._is_answered = then, False
        self._title.setText(title)
        self.setAccessibleName(title)
        self.field.setAccessibleName(title)
        self.field.setText(initial)
        self.field.selectAll()
        completer = QCompleter(list(offers), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer if offers else None)  # type: ignore[arg-type]
        self._hint.setText(hint)
        self._accept.setText(button or tr("Create"))
        self.adjustSize()
        left = (self._window.width() - WIDTH_PX) // 2
        self.move(self._window.mapToGlobal(QPoint(left, 110)))
        self.show()
        self.field.setFocus()

    def accept(self) -> None:
        """Give the answer, unless there is none."""
        words = self.field.text().strip()
        if words:
            self._is_answered = True
            self.close()
            self._then(words)

    # Qt overrides

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._is_answered:
            self.dismissed.emit()
