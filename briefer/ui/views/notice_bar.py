"""A quiet bar over the status bar: what has just been done, what is under way, what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from briefer.ui.announcing import announce
from briefer.ui.appearance import Appearance
from briefer.ui.tasks import Task
from briefer.ui.translation import tr

Offer = tuple[str, Callable[[], object]]
"""Words on a button and what it does."""


class _Row(QHBoxLayout):
    """The words, how far a task is, what may come next, and a way to end it."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self.setContentsMargins(14, 6, 8, 6)
        self.setSpacing(10)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(160)
        self.progress.setTextVisible(False)
        self.offers = QHBoxLayout()
        self.cancel = QToolButton()
        self.cancel.setObjectName("quiet")
        self.cancel.setText(tr("Cancel"))
        self.close = QToolButton()
        self.close.setObjectName("small")
        self.close.setToolTip(tr("Close this notice (Esc)"))
        self.close.setAccessibleName(tr("Close this notice"))
        self.addWidget(self.words, 1)
        self.addWidget(self.progress)
        self.addLayout(self.offers)
        self.addWidget(self.cancel)
        self.addWidget(self.close)


class NoticeBar(QWidget):
    """Shows one notice at a time; the newest wins, and beside it a task can still be cancelled."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._task: Task | None = None
        self._doing = ""
        self._buttons: list[QToolButton] = []
        look.changed.connect(self._restyle)
        self.hide()

    @cached_property
    def _row(self) -> _Row:
        """What the bar holds; built when it says something for the first time."""
        made = _Row(self)
        made.cancel.clicked.connect(self._cancel_task)
        made.close.clicked.connect(self.dismiss)
        made.close.setIcon(self._look.icon("close"))
        return made

    @property
    def text(self) -> str:
        """What the bar says; empty while it is closed."""
        return self._row.words.text() if not self.isHidden() else ""

    def tell(self, text: str, offers: Sequence[Offer] = ()) -> None:
        """Say what was done, with buttons for what may come next."""
        self._show(text, "plain", offers)

    def tell_error(self, sentence: str, hint: str, offers: Sequence[Offer] = ()) -> None:
        """Say what went wrong and what to do next."""
        self._show(f"{sentence} {hint}".strip(), "error", offers)

    def offer(self, words: str, do: Callable[[], object]) -> None:
        """Add a button to what is said now."""
        if self.button(words) is None:
            self._add_button(words, do)

    def withdraw_error(self) -> None:
        """Close the bar if it tells an error; anything else it says stays."""
        if self.property("tone") == "error":
            self._fall_silent()

    def retract(self, text: str) -> None:
        """Take a notice back, if the bar still says it."""
        if self.text == text:
            self._fall_silent()

    def follow(self, task: Task, text: str) -> None:
        """Show how far a task is, and let it be cancelled."""
        self._task, self._doing = task, text
        self._show(text, "plain", [])
        self._row.progress.setRange(0, 0)
        task.progressed.connect(self._show_progress)
        task.ended.connect(lambda: self._stop_following(task))

    def dismiss(self) -> None:
        """Close the bar."""
        self._task = None
        self._doing = ""
        self.hide()

    def button(self, text: str) -> QToolButton | None:
        """Return the button with these words."""
        shown = [*self._buttons, *([self._row.cancel] if self._task is not None else [])]
        return next((b for b in shown if b.text() == text), None)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._row.close.isHidden():
            self.dismiss()
        else:
            super().keyPressEvent(event)

    # Inside

    def _show(self, text: str, tone: str, offers: Sequence[Offer]) -> None:
        self.setAccessibleName(text)
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_task()
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons.clear()
        for words, do in offers:
            self._add_button(words, do)
        is_said = text == self._row.words.text() and not self.isHidden()
        self._row.words.setText(text)
        self.show()
        if not is_said:
            announce(self, text, is_urgent=tone == "error")

    def _add_button(self, words: str, do: Callable[[], object]) -> None:
        button = QToolButton()
        button.setObjectName("quiet")
        button.setText(words)
        button.clicked.connect(lambda: do())
        self._row.offers.addWidget(button)
        self._buttons.append(button)

    def _show_progress(self, done: int, total: int, label: str) -> None:
        if self.sender() is self._task:
            self._row.progress.setRange(0, total)
            self._row.progress.setValue(done)
            # Something else that was said meanwhile stays to be read.
            if self._row.words.text() == self._doing:
                self._row.words.setText(label)
            self._doing = label

    def _stop_following(self, task: Task) -> None:
        if self._task is not task:
            return
        if self._row.words.text() == self._doing:
            self.dismiss()
        else:
            self._task = None
            self._show_task()

    def _fall_silent(self) -> None:
        """Say no more than what is under way, if anything is."""
        if self._task is not None:
            self._show(self._doing, "plain", [])
        else:
            self.dismiss()

    def _show_task(self) -> None:
        """Show how far a task is, if there is one: then the bar is not closed over it."""
        is_followed = self._task is not None
        self._row.progress.setVisible(is_followed)
        self._row.cancel.setVisible(is_followed)
        self._row.close.setVisible(not is_followed)

    def _cancel_task(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _restyle(self) -> None:
        if "_row" in vars(self):
            self._row.close.setIcon(self._look.icon("close"))
