"""The tray under the cards: annotations whose words are gone, kept until a hand places them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from briefer.domain.ids import AnnotationId
from briefer.services.half_written import HalfReply
from briefer.services.reviewing import Thread
from briefer.ui.reviewing.thread_verbs import CardVerb
from briefer.ui.translation import tr
from briefer.ui.wording import count

if TYPE_CHECKING:
    from briefer.ui.views.card import Card

TALLEST_PX, LOWEST_PX = 300, 100
"""Of the cards; where there is less room, only how many there are is told."""
EDGES, NARROW_EDGES = (20, 6, 10, 8), (1, 6, 1, 8)
"""Left, top, right and bottom, in pixels."""


class DetachedTray(QWidget):
    """A button that says how many, and their cards when it is pressed.

    Signals:
        asked: A person asked something of a thread: id, ``CardVerb``, words.
        reply_changed: A person worded a reply anew: the thread's id, the reply's, the words.
        reply_typed: A person writes a reply: the thread's id, and the ``HalfReply`` or None.
        compare_asked: A person wants to see old and new words side by side; the thread's id.
        opened: The cards are on show, or no longer.
        keys_freed: Whoever had the keys here is gone, or done.

    Attributes:
        me: Whose annotations and replies can be taken back.
        can_answer: Whether threads can be answered: not where the library is read only.
    """

    asked = Signal(str, object, str)
    reply_changed = Signal(str, str, str)
    reply_typed = Signal(str, object)
    compare_asked = Signal(str)
    opened = Signal()
    keys_freed = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("margin")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock = clock
        self.me = ""
        self.can_answer = True
        self.half_replies: Mapping[AnnotationId, HalfReply] = {}
        self._threads: Sequence[Thread] = ()
        self._is_narrow = self._was_open = False
        self._tallest_px = TALLEST_PX
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(*EDGES)
        self.hide()

    @cached_property
    def _button(self) -> QToolButton:
        made = _button("")
        made.setCheckable(True)
        made.setToolTip(tr("Annotations whose words are no longer in the text"))
        made.toggled.connect(lambda _: self._fill())
        self.setFocusProxy(made)
        self._lines.insertWidget(0, made)
        return made

    @cached_property
    def _scroll(self) -> QScrollArea:
        made = QScrollArea()
        made.setFrameShape(QFrame.Shape.NoFrame)
        # Qt hands the keys to it when a button in it is pressed, and to whatever comes next when
        # it goes away.
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setWidgetResizable(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.addWidget(made)
        return made

    def show_threads(self, threads: Sequence[Thread]) -> None:
        """Show these detached threads; the tray goes away when there are none."""
        is_other = bool(threads or self._threads)
        self._threads = threads
        # Most texts have none, and the tray holds nothing at all.
        if is_other:
            self._tell()
            self._fill()
        self.setVisible(bool(threads))

    def set_room(self, height_px: int) -> None:
        """Be no higher than this with all its cards."""
        edges = self._lines.contentsMargins()
        around = edges.top() + edges.bottom() + self._lines.spacing()
        self._tallest_px = height_px - around - self._button.sizeHint().height()
        self._fit()

    def set_narrow(self, is_narrow: bool, width_px: int) -> None:
        """Show only how many there are, or what is in the tray, no wider than this."""
        self._is_narrow = is_narrow
        self.setMaximumWidth(width_px)
        self._lines.setContentsMargins(*(NARROW_EDGES if is_narrow else EDGES))
        if self._threads:
            self._tell()

    @property
    def is_open(self) -> bool:
        """Whether there are cards on show."""
        return bool(self._threads) and self._button.isChecked()

    def open(self) -> None:
        """Show the cards."""
        self._button.setChecked(True)

    @property
    def threads(self) -> Sequence[Thread]:
        """What waits here."""
        return self._threads

    def take_keys(self) -> None:
        """Let the first card be answered."""
        cards = self.cards()
        if cards:
            cards[0].take_keys()

    def cards(self) -> list[Card]:
        """Return the cards that are shown."""
        from briefer.ui.views.card import Card

        return self.findChildren(Card)

    def _fill(self) -> None:
        old = self._scroll.widget()
        had_keys = old is not None and old.isAncestorOf(self.window().focusWidget())
        self._fit()
        inside = QWidget()
        inside.setObjectName("margin")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        for thread in self._threads if self.is_open else ():
            lines.addWidget(self._card(thread))
            if self.can_answer:
                name = thread.annotation.id
                again = _button(tr("Re-attach to the selected words"))
                again.clicked.connect(
                    lambda _=False, a=name: self.asked.emit(a, CardVerb.REATTACH, "")
                )
                beside = _button(tr("Compare and re-attach…"))
                beside.clicked.connect(lambda _=False, a=name: self.compare_asked.emit(a))
                lines.addWidget(again)
                lines.addWidget(beside)
        lines.addStretch()
        self._scroll.setWidget(inside)
        if had_keys:
            self.keys_freed.emit()
        if self.is_open is not self._was_open:
            self._was_open = self.is_open
            self.opened.emit()

    def _fit(self) -> None:
        self._scroll.setFixedHeight(max(LOWEST_PX, min(TALLEST_PX, self._tallest_px)))
        self._scroll.setVisible(self.is_open and self._tallest_px >= LOWEST_PX)

    def _tell(self) -> None:
        words = count(len(self._threads), "detached annotation")
        self._button.setText(str(len(self._threads)) if self._is_narrow else words)
        self._button.setAccessibleName(words)

    def _card(self, thread: Thread) -> Card:
        # Here, because most texts have no detached thread.
        from briefer.ui.views.card import Card

        card = Card(
            thread.annotation,
            thread.resolution,
            self._clock(),
            is_active=True,
            me=self.me,
            can_answer=self.can_answer,
            half=self.half_replies.get(thread.annotation.id),
        )
        card.asked.connect(self.asked)
        card.reply_changed.connect(self.reply_changed)
        card.reply_typed.connect(self.reply_typed)
        card.left.connect(self.keys_freed)
        return card


def _button(text: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet")
    button.setText(text)
    return button
