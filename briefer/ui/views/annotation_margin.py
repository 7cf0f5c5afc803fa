"""The margin beside the text, where cards stand next to the words that they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from briefer.domain.anchor import Resolution
from briefer.domain.annotation import Annotation
from briefer.domain.ids import AnnotationId
from briefer.services.half_written import HalfReply
from briefer.ui.reviewing.card_places import lowered, places
from briefer.ui.theme import Theme
from briefer.ui.translation import tr

if TYPE_CHECKING:
    from briefer.ui.views.card import Card
    from briefer.ui.views.compose_card import ComposeCard

GAP_PX = 8
LEAD_PX = 20
"""From the edge of the text to a card: room for the line that joins them."""
EDGE_PX = 10
"""From a card to the edge of the window."""
HEAD_PX = 20
"""How far down a card its line arrives: at the middle of its first row."""
WIDE_PX, NARROW_PX = 310, 26
SPARE_PX = 120
"""How far out of view cards are kept, so that scrolling does not make them one by one."""
GUESSED_PX = 84.0
LEAST_OPEN_PX = 180
"""An open card is no smaller, even where that is more than there is room for."""
COMPOSING = AnnotationId("")
"""Stands for the annotation that is being written, which has no id yet."""


class Wish(Struct, frozen=True):
    """Where the words of one annotation are, in pixels down the margin."""

    id: AnnotationId
    y: float


class AnnotationMargin(QWidget):
    """Holds the cards that are near what is visible; the rest have no widget.

    Signals:
        activated: A person chose a thread; carries its id, or "" for none.
        asked: A person asked something of a thread: id, ``CardVerb``, words.
        reply_changed: A person worded a reply anew: the thread's id, the reply's, the words.
        reply_typed: A person writes a reply: the thread's id, and the ``HalfReply`` or None.
        wanted_places: Cards were made or have grown; say again where words are.
        keys_freed: The card that had the keys is gone, or a person is done with it.
        markers_reached: The keys came to the margin where it shows only markers.
        wheeled: The wheel was turned over the margin; the text is what scrolls.

    Attributes:
        can_answer: Whether threads can be answered: not where the library is read only.
        half_replies: What is begun in answer to threads and not sent; whoever keeps it changes it.
    """

    activated = Signal(str)
    asked = Signal(str, object, str)
    reply_changed = Signal(str, str, str)
    reply_typed = Signal(str, object)
    wanted_places = Signal()
    keys_freed = Signal()
    markers_reached = Signal()
    wheeled = Signal(QWheelEvent)

    def __init__(
        self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("margin")
        self.setAccessibleName(tr("Annotations"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._clock = clock
        self._me = ""
        self.can_answer = True
        self.half_replies: Mapping[AnnotationId, HalfReply] = {}
        self._threads: dict[AnnotationId, tuple[Annotation, Resolution]] = {}
        self._cards: dict[AnnotationId, Card] = {}
        self._compose: ComposeCard | None = None
        self._active: AnnotationId | None = None
        self._keys_for: AnnotationId | None = None
        self._wishes: list[Wish] = []
        self._is_narrow = False
        self.set_narrow(False)

    # What is shown

    @property
    def me(self) -> str:
        """Whose annotations and replies can be worded anew."""
        return self._me

    @me.setter
    def me(self, name: str) -> None:
        if name != self._me:
            self._me = name
            for key in list(self._cards):
                self._drop_card(key)
            self.wanted_places.emit()

    @property
    def active(self) -> AnnotationId | None:
        """The thread that can be answered."""
        return COMPOSING if self._compose is not None else self._active

    @property
    def is_narrow(self) -> bool:
        """Whether only markers are shown."""
        return self._is_narrow

    def show_threads(self, threads: Iterable[tuple[Annotation, Resolution]]) -> None:
        """Show these threads; cards of threads that are as they were stay as they are."""
        new = {annotation.id: (annotation, where) for annotation, where in threads}
        for key in [k for k in self._cards if new.get(k) != self._threads.get(k)]:
            self._drop_card(key)
        self._threads = new
        if self._active not in new:
            self._active = None
        self.wanted_places.emit()

    def annotation(self, annotation: AnnotationId) -> Annotation | None:
        """Return a thread that is shown."""
        found = self._threads.get(annotation)
        return found[0] if found else None

    def activate(self, annotation: AnnotationId | None) -> None:
        """Open one card for answers, or none."""
        if annotation == self._active:
            return
        for key in (self._active, annotation):
            if key is not None:
                self._drop_card(key)
        self._active = annotation if annotation in self._threads else None
        self.wanted_places.emit()

    def compose(self, card: ComposeCard) -> None:
        """Put the card of a new annotation into the margin."""
        self.stop_composing()
        self.activate(None)
        self._compose = card
        card.setParent(self)
        card.grown.connect(self.wanted_places)
        card.show()
        self.wanted_places.emit()

    def stop_composing(self) -> None:
        """Take the card of a new annotation away."""
        if self._compose is not None:
            card, self._compose = self._compose, None
            card.hide()
            card.deleteLater()
            self.wanted_places.emit()

    @property
    def composing(self) -> ComposeCard | None:
        """The card of a new annotation, while one is written."""
        return self._compose

    def card(self, annotation: AnnotationId) -> Card | None:
        """Return the card of a thread, when it is near enough to have one."""
        return self._cards.get(annotation)

    def set_narrow(self, is_narrow: bool, wide_px: int = WIDE_PX) -> None:
        """Show markers only, or cards in a margin as wide as there is room for."""
        self._is_narrow = is_narrow
        self.setFixedWidth(NARROW_PX if is_narrow else wide_px)
        for card in self._cards.values():
            card.setVisible(not is_narrow)
        self.wanted_places.emit()

    def restyle(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    # Where it is shown

    def place(self, wishes: list[Wish]) -> None:
        """Stand each card as near as possible to its words; cards not named are put away."""
        self._wishes = [w for w in wishes if w.id == COMPOSING or w.id in self._threads]
        named = {w.id for w in self._wishes}
        for key in [k for k in self._cards if k not in named]:
            self._drop_card(key)
        if self._is_narrow:
            self._hand_keys_on()
            self.update()
            return
        width = self.width() - LEAD_PX - EDGE_PX
        left = EDGE_PX if self.isRightToLeft() else LEAD_PX
        pivot = self._pivot()
        if pivot is not None:
            self._card_for(self._wishes[pivot].id)
        # Heights of cards that have no widget yet are guessed, so that only those that come
        # into view are made: fifty remarks on one page must not cost fifty widgets.
        tops, heights = self._tops(pivot, width)
        for wish, top, height in zip(self._wishes, tops, heights, strict=True):
            if top + height > -SPARE_PX and top < self.height() + SPARE_PX:
                self._card_for(wish.id)
            else:
                self._drop_card(wish.id)
        tops, heights = self._tops(pivot, width)
        for wish, top, height in zip(self._wishes, tops, heights, strict=True):
            card = self._shown(wish.id)
            if card is not None:
                card.setGeometry(left, round(top), width, round(height))
                card.show()
        self._hand_keys_on()
        self.update()

    def take_keys(self) -> None:
        """Give the keys to the card that is written or answered in, or to the first one in view."""
        active = self._cards.get(self._active) if self._active is not None else None
        shown = [self._cards[w.id] for w in self._wishes if w.id in self._cards]
        if self._compose is not None:
            self._compose.take_keys()
        elif active is not None:
            active.take_keys()
        elif self._active is not None:
            self._keys_for = self._active
            self.wanted_places.emit()
        elif shown:
            shown[0].take_keys()

    def least_height(self) -> int:
        """Return how high the margin has to be for what a person writes in it, or reads."""
        if self._compose is not None:
            wanted = _height(self._compose, self.width() - LEAD_PX - EDGE_PX)
        else:
            wanted = LEAST_OPEN_PX if self._active is not None else GUESSED_PX
        return round(wanted) + 2 * GAP_PX

    def joints(self) -> list[tuple[Wish, float]]:
        """Return each thread's wish with the height at which its line arrives at the card."""
        found = []
        for wish in self._wishes:
            card = self._shown(wish.id)
            if card is not None and not self._is_narrow:
                found.append((wish, float(card.y() + HEAD_PX)))
        return found

    def ink_of(self, annotation: AnnotationId) -> str:
        """Return the colour of a thread's line."""
        if annotation == COMPOSING and self._compose is not None:
            return self._theme.of_kind(self._compose.kind).ink
        found = self._threads.get(annotation)
        return self._theme.of_kind(found[0].kind).ink if found else self._theme.line

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._keys_for is None:
            self.markers_reached.emit() if self._is_narrow else self.take_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.wanted_places.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheeled.emit(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = [w for w in self._wishes if abs(w.y - event.position().y()) < 10]
        self.activated.emit(near[0].id if self._is_narrow and near else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_narrow:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for wish in self._wishes:
            painter.setBrush(QColor(self.ink_of(wish.id)))
            size = 6.0 if wish.id == self._active else 4.5
            painter.drawEllipse(QPointF(self.width() / 2, wish.y), size, size)
        painter.end()

    # Inside

    def _pivot(self) -> int | None:
        """Return whose wish is granted: the active thread's, or the first that is in view."""
        names = [w.id for w in self._wishes]
        if self.active in names:
            return names.index(self.active)
        return next((n for n, w in enumerate(self._wishes) if w.y >= 0), None)

    def _tops(self, pivot: int | None, width: int) -> tuple[list[float], list[float]]:
        heights = [_height(self._shown(w.id), width) for w in self._wishes]
        wanted = [w.y - HEAD_PX for w in self._wishes]
        if pivot is not None and self._wishes[pivot].id == self.active:
            # The open card is read and typed into: all of it has to be visible.
            heights[pivot] = min(heights[pivot], max(LEAST_OPEN_PX, self.height() - 2 * GAP_PX))
            lowest = self.height() - heights[pivot] - GAP_PX
            wanted[pivot] = max(GAP_PX, min(wanted[pivot], lowest))
            first = next((n for n, w in enumerate(self._wishes) if w.y >= 0), pivot)
            wanted = lowered(wanted, heights, range(first, pivot), GAP_PX, lowest)
        return places(wanted, heights, pivot, GAP_PX), heights

    def _shown(self, annotation: AnnotationId) -> QFrame | None:
        return self._compose if annotation == COMPOSING else self._cards.get(annotation)

    def _card_for(self, annotation: AnnotationId) -> QFrame:
        if annotation == COMPOSING and self._compose is not None:
            return self._compose
        if annotation not in self._cards:
            thread, where = self._threads[annotation]
            is_active = annotation == self._active
            # Here, because the words are painted before what is said of them.
            from briefer.ui.views.card import Card

            card = Card(
                thread,
                where,
                self._clock(),
                is_active=is_active,
                me=self._me,
                can_answer=self.can_answer,
                half=self.half_replies.get(annotation),
                parent=self,
            )
            card.reply_typed.connect(self.reply_typed)
            card.reply_changed.connect(self.reply_changed)
            card.pressed.connect(self.activated)
            card.asked.connect(self.asked)
            card.left.connect(self.keys_freed)
            card.grown.connect(self.wanted_places)
            self._cards[annotation] = card
        return self._cards[annotation]

    def _hand_keys_on(self) -> None:
        """Give the keys to the card that took the place of the one that had them."""
        if self._keys_for is not None:
            card, self._keys_for = self._cards.get(self._keys_for), None
            if card is not None and not self._is_narrow:
                card.take_keys()
            else:
                self.keys_freed.emit()

    def _drop_card(self, annotation: AnnotationId) -> None:
        card = self._cards.pop(annotation, None)
        if card is None:
            return
        focus = card.window().focusWidget()
        if focus is card or card.isAncestorOf(focus):
            # Qt would hand the keys to whatever comes next: a button, or the search.
            if focus is card or annotation in self.half_replies:
                self._keys_for = annotation
                self.setFocus()
            else:
                self.keys_freed.emit()
        card.hide()
        card.deleteLater()


def _height(card: QFrame | None, width: int) -> float:
    if card is None:
        return GUESSED_PX
    return float(max(card.heightForWidth(width), card.minimumSizeHint().height(), 40))


def joint_path(
    y: float, arrival: float, edge: float, *, is_mirrored: bool = False
) -> list[QPointF]:
    """Return the four points of the curve from the text's edge to a card, which may be left."""
    lead = -LEAD_PX if is_mirrored else LEAD_PX
    bend = edge + lead / 2
    return [
        QPointF(edge, y),
        QPointF(bend, y),
        QPointF(bend, arrival),
        QPointF(edge + lead, arrival),
    ]
