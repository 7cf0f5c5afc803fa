"""The text and its margin as one pane: it says where words are, and draws the joining lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from briefer.domain.anchor import Resolution
from briefer.domain.annotation import Annotation, ThreadState
from briefer.domain.ids import AnnotationId
from briefer.ui.positions import Positions
from briefer.ui.theme import Theme
from briefer.ui.views.annotation_margin import (
    COMPOSING,
    WIDE_PX,
    AnnotationMargin,
    Wish,
)
from briefer.ui.views.detached_tray import DetachedTray
from briefer.ui.views.editor import Editor
from briefer.ui.views.marked_words import MarkedWords
from briefer.ui.views.panel_parts import YieldingSpace
from briefer.ui.views.proposed_words import ProposedWords
from briefer.ui.views.suggestion_tips import SuggestionTips
from briefer.ui.views.title_field import TitleField

if TYPE_CHECKING:
    from briefer.ui.views.compose_card import ComposeCard
    from briefer.ui.views.hidden_note import HiddenNote
    from briefer.ui.views.joining_lines import JoiningLines

TYPING_MS = 120
NARROW_BELOW_PX = 860
"""Under this width text and cards do not fit side by side; cards become markers."""
FAR_PX = 150
"""Cards further from the words than this are no longer beside them: a wide screen's room goes to
both sides of the two together."""
LEAST_CARDS_PX = 210
"""A narrower card would break each of its lines after two words."""


class TextAndMargin(QWidget):
    """An editor with cards beside it.

    Signals:
        activated: Another thread is open for answers; its id, or "".
        all_asked: A person wants to see the threads that filters hide.
    """

    activated = Signal(str)
    all_asked = Signal()

    def __init__(
        self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = Editor(theme)
        self.tips = SuggestionTips(self.editor)
        self.proposed = ProposedWords(self.editor)
        self.title = TitleField(self.editor)
        self.margin = AnnotationMargin(theme, clock)
        self.tray = DetachedTray(clock)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        paper = QVBoxLayout()
        paper.setSpacing(0)
        paper.addWidget(self.title)
        paper.addWidget(self.editor, 1)
        row.addLayout(paper, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.margin, 1)
        column.addWidget(self.tray)
        row.addLayout(column)
        self._column = column
        self._note: HiddenNote | None = None
        self._hidden = 0
        self._beyond = YieldingSpace("margin")
        row.addWidget(self._beyond)
        self.margin.installEventFilter(self)
        self._threads: list[tuple[Annotation, Resolution]] = []
        self._is_opened_by_hand = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.place)
        # Typing moves cards a little later: a key must not wait for a margin full of them.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(TYPING_MS)
        self._later.timeout.connect(self.place)
        self._placed: tuple[list[Wish], AnnotationId | None] | None = None
        self.editor.marked.moved.connect(self._place_later)
        # Words are painted first: cards come into a margin that has been seen.
        self._is_seen = False
        self.editor.scrolled.connect(self._place_soon)
        self.margin.wanted_places.connect(self._place_anew)
        self.editor.words_pressed.connect(self.activate)
        self.margin.activated.connect(self.activate)
        self.margin.markers_reached.connect(self._open_marker)
        self.margin.keys_freed.connect(self.editor.setFocus)
        self.tray.opened.connect(self._fit_margin)
        self.tray.keys_freed.connect(self.editor.setFocus)
        self.margin.wheeled.connect(
            lambda event: QApplication.sendEvent(self.editor.verticalScrollBar(), event)
        )

    @property
    def panes(self) -> list[QWidget]:
        """What the keys go round: the words, and what stands beside them."""
        beside = [self.margin] if self._threads or self.margin.composing is not None else []
        return [self.editor, *beside, *([self._note] if self._note else []), self.tray]

    def show_threads(
        self, threads: Iterable[tuple[Annotation, Resolution]], hidden: int = 0
    ) -> None:
        """Mark the words of these threads and show their cards; filters hide so many more."""
        self._threads = list(threads)
        self._mark()
        placed = [t for t in self._threads if not t[1].is_detached]
        self.margin.show_threads(placed)
        self._hidden = 0 if placed else hidden
        self._fit_note()

    def activate(self, annotation: str) -> None:
        """Open one thread for answers and let its words stand out; "" closes it."""
        chosen = AnnotationId(annotation) if annotation else None
        if chosen == self.margin.active:
            return
        self.margin.activate(chosen)
        self.editor.marked.activate(chosen)
        self._is_opened_by_hand = chosen is not None
        self._fit_margin()
        self.activated.emit(annotation)

    def show_words(self, annotation: AnnotationId) -> None:
        """Open a thread and bring its words into view."""
        self.activate(annotation)
        words = self.editor.marked.find(annotation)
        if words is not None:
            # A card that opens in a narrow pane takes room from the words, which move.
            layout = self.layout()
            if layout is not None:
                layout.activate()
            self.editor.show_place(words.start)

    def step(self, forward: bool) -> AnnotationId | None:
        """Open the next or the previous open thread in the order of the text."""
        shown = self.editor.marked.words
        # Where only settled ones are on show, it is those that a person goes through.
        words = [w for w in shown if not w.is_done] or list(shown)
        if not words:
            return None
        names = [w.id for w in words]
        if self.margin.active in names:
            here = names.index(self.margin.active) + (1 if forward else -1)
        else:
            caret = self.editor.textCursor().position()
            after = sum(w.start < caret for w in words)
            here = after if forward else after - 1
        chosen = names[here % len(names)]
        self.show_words(chosen)
        return chosen

    def take_keys(self) -> None:
        """Let a person write in the open card."""
        if self.margin.active is not None:
            self._is_opened_by_hand = True
            self._fit_margin()
            self.place()
            self.margin.take_keys()

    def compose(self, card: ComposeCard, place: tuple[int, int] | None) -> None:
        """Open a card for a new annotation beside its words, or on top when they are gone."""
        self.margin.compose(card)
        self.editor.marked.activate(COMPOSING)
        self._fit_note()
        self._mark(place)
        card.grown.connect(lambda: self._mark(self.composed_range()))
        card.grown.connect(self._fit_tray)
        self._is_opened_by_hand = True
        self._fit_margin()

    def stop_composing(self) -> None:
        """Put the card of a new annotation away, sent or not."""
        self.margin.stop_composing()
        self.editor.marked.activate(None)
        self._is_opened_by_hand = False
        self._fit_note()
        self._mark()
        self._fit_margin()

    def composed_range(self) -> tuple[int, int] | None:
        """Return where the words of the new annotation are now, in code points."""
        words = self.editor.marked.find(COMPOSING)
        if words is None:
            return None
        places = Positions(self.editor.text())
        return places.to_point(words.start), places.to_point(words.end)

    def place(self) -> None:
        """Stand cards beside their words as the text is shown now."""
        self._later.stop()
        wishes = self._wishes()
        if (wishes, self.margin.active) != self._placed:
            self._placed = (wishes, self.margin.active)
            self.margin.place(wishes)
            self._lines.follow()

    def restyle(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.editor.restyle(theme)
        self.margin.restyle(theme)
        if "_lines" in vars(self):
            self._lines.follow()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_margin()
        self._place_anew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            self._fit_beyond()
            self._fit_note()
        elif not self._is_seen and event.type() is QEvent.Type.Paint:
            self._is_seen = True
            self._soon.start()
        return super().eventFilter(watched, event)

    # Inside

    @cached_property
    def _lines(self) -> JoiningLines:
        # Here, because the words are painted before anything stands beside them.
        from briefer.ui.views.joining_lines import JoiningLines

        made = JoiningLines(self, self.editor, self.margin, self.line_end)
        made.show()
        return made

    def _place_later(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _place_anew(self) -> None:
        self._placed = None
        self._place_soon()

    def _place_soon(self) -> None:
        if self._is_seen:
            self._soon.start()

    def line_end(self, wish: Wish) -> QPoint | None:
        """Return where the line of a thread's last word ends, in pixels of this pane."""
        unit = self._units_of(wish.id)[1]
        if unit is None:
            return None
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(max(0, min(unit, self.editor.document().characterCount()) - 1))
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        words = line.naturalTextRect()
        # Cards stand after the line; in a mirrored window, before it.
        x = words.left() if self.isRightToLeft() else words.right()
        x += self.proposed.rect_of(block).left()
        place = QPoint(round(x), self.editor.cursorRect(cursor).bottom())
        return self.editor.viewport().mapTo(self, place)

    def _mark(self, composed: tuple[int, int] | None = None) -> None:
        if composed is None and self.margin.composing is not None:
            composed = self.composed_range()
        marks = [
            MarkedWords(
                a.id,
                a.kind,
                where.start,
                where.end,
                a.state is not ThreadState.OPEN,
                a.present_replacement,
            )
            for a, where in self._threads
            if where.start is not None and where.end is not None
        ]
        if composed is not None and self.margin.composing is not None:
            marks.append(MarkedWords(COMPOSING, self.margin.composing.kind, *composed))
        self.editor.marked.show(marks)

    def _units_of(self, annotation: AnnotationId) -> tuple[int | None, int | None]:
        words = self.editor.marked.find(annotation)
        return (words.start, words.end) if words else (None, None)

    def _wishes(self) -> list[Wish]:
        """Say where words are that are visible, or nearly so."""
        height = self.editor.viewport().height()
        first = self.editor.cursorForPosition(QPoint(0, -height // 2)).position()
        last = self.editor.cursorForPosition(QPoint(9999, height + height // 2)).position()
        near = self.editor.marked.between(first, last)
        wanted = [(w.start, w.id) for w in near]
        active = self.margin.active
        if active is not None and active not in {name for _, name in wanted}:
            start, _ = self._units_of(active)
            if start is not None:
                wanted.append((start, active))
        # A card whose words are gone stands on top, or nobody would see it.
        wishes = [Wish(COMPOSING, 0.0)] if self._is_lost() else []
        document = self.editor.document()
        for start, name in sorted(wanted):
            cursor = QTextCursor(document)
            cursor.setPosition(min(start, document.characterCount() - 1))
            y = self.editor.viewport().mapTo(self, self.editor.cursorRect(cursor).center()).y()
            wishes.append(Wish(name, float(y)))
        return sorted(wishes, key=lambda wish: wish.y)

    def _is_lost(self) -> bool:
        return self.margin.composing is not None and self.editor.marked.find(COMPOSING) is None

    def _fit_beyond(self) -> None:
        """Keep words and cards together in the middle of a pane that is very wide."""
        spare = self.width() - self.editor.measure_px() - self.margin.width()
        is_wide = spare > 4 * FAR_PX and self.margin.isVisibleTo(self) and not self.margin.is_narrow
        self._beyond.take((spare - FAR_PX) // 2 if is_wide else 0)
        self.editor.stand_near(FAR_PX if is_wide else None)

    def _open_marker(self) -> None:
        """Let a person answer the thread of the first marker in view, or of the next one."""
        near = [wish.id for wish in self._wishes() if 0 <= wish.y < self.height()]
        if self.margin.active is None and near:
            self.activate(near[0])
        elif self.margin.active is None:
            self.step(forward=True)
        self.take_keys()

    def _fit_note(self) -> None:
        """Say what filters hide, where there are no cards but room for them."""
        is_bare = self.margin.composing is None and not self.margin.is_narrow
        is_told = bool(self._hidden) and is_bare and not self.margin.isHidden()
        if is_told:
            if self._note is None:
                from briefer.ui.views.hidden_note import HiddenNote

                self._note = HiddenNote(self)
                self._note.all_asked.connect(self.all_asked)
                self._column.insertWidget(0, self._note)
            self._note.tell(self._hidden)
            self._note.setMaximumWidth(self.margin.width())
        if self._note is not None:
            if not is_told and self._note.isAncestorOf(self.window().focusWidget()):
                self.editor.setFocus()
            self._note.setVisible(is_told)

    def _fit_tray(self) -> None:
        """Leave the tray what the card that is written or answered in does not need."""
        if self.tray.threads:
            self.tray.set_room(self.height() - self.margin.least_height())

    def _fit_margin(self) -> None:
        is_opened = self._is_opened_by_hand or self.tray.is_open
        is_narrow = self.width() < NARROW_BELOW_PX and not is_opened
        # Where two texts stand side by side, a card leaves half of its side to the words.
        wide_px = max(LEAST_CARDS_PX, min(WIDE_PX, self.width() // 2))
        fits = is_narrow or self.margin.width() == wide_px
        if is_narrow != self.margin.is_narrow or not fits:
            self.margin.set_narrow(is_narrow, wide_px)
            self.tray.set_narrow(is_narrow, self.margin.width())
        self._fit_tray()
        self._fit_beyond()
