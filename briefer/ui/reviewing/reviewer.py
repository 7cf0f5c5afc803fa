"""Keeps the annotations on the open text: showing, writing, answering, settling them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefer.domain.annotation import Annotation, AnnotationKind, ThreadState
from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import AnnotationId
from briefer.services.half_written import HalfReply
from briefer.services.reviewing import Thread, threads
from briefer.ui.desk import Desk
from briefer.ui.reviewing.half_kept import HalfKept
from briefer.ui.reviewing.thread_verbs import CardVerb, verbs_for
from briefer.ui.translation import tr
from briefer.ui.views.strip import AnnotationCounts, Strip
from briefer.ui.views.text_and_margin import TextAndMargin
from briefer.ui.writing.writer import Writer

if TYPE_CHECKING:
    from briefer.ui.reviewing.answerer import Answerer
    from briefer.ui.reviewing.composer import Composer


class Reviewer(QObject):
    """Works on the threads of one text at a time.

    Signals:
        changed: There are other threads, or another one is chosen.
        counted: How many threads there are; ``AnnotationCounts``.
        assign_asked: A person wants to say who acts on a thread; its id.
    """

    changed = Signal()
    counted = Signal(object)
    assign_asked = Signal(str)

    def __init__(
        self,
        desk: Desk,
        writer: Writer,
        pane: TextAndMargin,
        strip: Strip,
        half: HalfKept,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._writer, self._pane, self._half = desk, writer, pane, half
        self._strip, self._tray = strip, pane.tray
        self._threads: list[Thread] = []
        self._open_count = 0
        for place in (pane.margin, pane.tray):
            place.asked.connect(self.answer)
            place.reply_changed.connect(lambda *asked: self._answerer.reword_reply(*asked))
            place.reply_typed.connect(self._note_reply)
        pane.tray.compare_asked.connect(self._compare)
        half.offered.connect(self._take_up)
        strip.filter_changed.connect(lambda _: self._show())
        pane.activated.connect(lambda _: self.changed.emit())
        pane.all_asked.connect(strip.show_all)
        writer.opened.connect(self._follow_text)
        writer.saved.connect(self.read)
        desk.bridge.changed.connect(self._follow_change)
        self._text = writer.text

    @property
    def threads(self) -> list[Thread]:
        """Every thread on the open text, shown or not."""
        return self._threads

    @property
    def open_count(self) -> int:
        """How many of them are open."""
        return self._open_count

    @property
    def counts(self) -> AnnotationCounts:
        """How many threads there are, by what the strip can show."""
        me = self._desk.session.author
        mine = sum(me in (t.annotation.author, t.annotation.assignee) for t in self._threads)
        authors = tuple(sorted({t.annotation.author for t in self._threads}))
        settled = len(self._threads) - self._open_count
        return AnnotationCounts(self._open_count, settled, mine, authors)

    @property
    def chosen(self) -> Thread | None:
        """The open thread whose card can be answered."""
        return self._active_if(lambda thread: thread.state is ThreadState.OPEN)

    @property
    def chosen_suggestion(self) -> Thread | None:
        """The same, if it is a suggestion."""
        return self._active_if(lambda thread: CardVerb.ACCEPT in verbs_for(thread))

    @property
    def chosen_settled(self) -> Thread | None:
        """The thread whose card is open, if it was settled and can be opened again."""
        return self._active_if(lambda thread: CardVerb.REOPEN in verbs_for(thread))

    @property
    def has_detached(self) -> bool:
        """Whether threads wait whose words are gone."""
        return bool(self._tray.threads)

    def read(self) -> None:
        """Read the threads of the open text again, and where their words are."""
        module = self._writer.module
        found = threads(self._desk.session, module, self._writer.pinned) if module else []
        here = (None, self._writer.briefing)
        self._threads = [t for t in found if t.annotation.only_in in here]
        # Counted once: it is asked at every key.
        self._open_count = sum(t.annotation.state is ThreadState.OPEN for t in self._threads)
        self._show()

    def annotate(self, kind: AnnotationKind = AnnotationKind.COMMENT) -> None:
        """Open a card for a new annotation on the selected words."""
        self._composer.annotate(kind)

    def suggest(self) -> None:
        """Open a card for another wording of the selected words."""
        self._composer.annotate(AnnotationKind.SUGGESTION)

    def lay_down(self) -> None:
        """Put away what is being written, so that it can be kept."""
        if "_composer" in vars(self):
            self._composer.lay_down()

    def answer(self, annotation: str, verb: CardVerb, words: str = "") -> None:
        """Do what a person asked of a thread."""
        if verb is CardVerb.ASSIGN and not words:
            self.assign_asked.emit(annotation)
        elif self._writer.save():
            thread = self._thread(annotation)
            if verb is not CardVerb.REWORD:
                self._answerer.answer(AnnotationId(annotation), verb, words)
            elif thread is not None:
                self._composer.reword(thread)

    def reply(self) -> None:
        """Let a person write under the chosen thread."""
        if self.chosen is not None:
            self._pane.take_keys()

    def resolve(self) -> None:
        """Resolve the chosen thread and go on to the next one."""
        if self.chosen_suggestion is not None:
            self._desk.alerts.say(tr("A suggestion is accepted or rejected, not resolved."))
        else:
            self._settle(CardVerb.RESOLVE)

    def accept(self) -> None:
        """Accept the chosen suggestion and go on to the next thread."""
        self._settle(CardVerb.ACCEPT)

    def reject(self) -> None:
        """Reject the chosen suggestion and go on to the next thread."""
        self._settle(CardVerb.REJECT)

    def assign(self) -> None:
        """Let a person say who acts on the chosen thread."""
        thread = self.chosen
        if thread is not None:
            self.answer(thread.annotation.id, CardVerb.ASSIGN)

    def reopen(self) -> None:
        """Open the chosen thread again."""
        thread = self.chosen_settled
        if thread is not None:
            self.answer(thread.annotation.id, CardVerb.REOPEN)

    def show_detached(self) -> None:
        """Go to the threads whose words are gone."""
        self._tray.open()
        self._tray.take_keys()

    def show_thread(self, annotation: AnnotationId) -> None:
        """Bring a thread on the open text into view, whatever the filters say."""
        thread = self._thread(annotation)
        if thread is None:
            return
        if not self._strip.filter.admits(thread.annotation):
            self._strip.show_all()
        if thread.resolution.is_detached:
            self._tray.open()
        else:
            self._pane.show_words(annotation)

    def next_annotation(self) -> None:
        """Go to the next open annotation."""
        self._pane.step(forward=True)

    def previous_annotation(self) -> None:
        """Go to the open annotation before."""
        self._pane.step(forward=False)

    # Inside

    @cached_property
    def _composer(self) -> Composer:
        # Here, and below, because a text is on show long before somebody answers.
        from briefer.ui.reviewing.composer import Composer

        return Composer(self._desk, self._writer, self._pane, self._half, self)

    @cached_property
    def _answerer(self) -> Answerer:
        from briefer.ui.reviewing.answerer import Answerer

        return Answerer(self._desk, self._writer, self._pane, self._half, self)

    def _thread(self, annotation: str) -> Thread | None:
        return next((t for t in self._threads if t.annotation.id == annotation), None)

    def _compare(self, annotation: str) -> None:
        thread = self._thread(annotation)
        if thread is not None and self._writer.save():
            self._answerer.compare(thread)

    def _take_up(self) -> None:
        module = self._writer.module
        if module is not None and self._half.waits(module):
            self._composer.take_up()

    def _active_if(self, fits: Callable[[Annotation], bool]) -> Thread | None:
        active = self._pane.margin.active
        for thread in self._threads if active else ():
            if thread.annotation.id == active:
                return thread if fits(thread.annotation) else None
        return None

    def _settle(self, verb: CardVerb) -> None:
        thread = self.chosen
        if thread is not None:
            self.answer(thread.annotation.id, verb)
            still = self.chosen
            if still is None or still.annotation.id != thread.annotation.id:
                self.next_annotation()

    def _follow_text(self) -> None:
        is_other = self._writer.text is not self._text
        if is_other:
            self._text = self._writer.text
            module = self._writer.module
            half = self._half.replies(module) if module is not None else {}
            self._pane.margin.half_replies = self._tray.half_replies = half
            self._pane.activate("")
        self.read()
        if is_other:
            self._half.offered.emit()

    def _follow_change(self, change: ChangeSet) -> None:
        if change.touches(Changed.ANNOTATIONS) and self._writer.module in change.ids:
            self.read()

    def _show(self) -> None:
        # Counts first: a filter by somebody who wrote nothing here lets go of itself.
        self.counted.emit(self.counts)
        opened = [t for t in self._threads if t.annotation.state is ThreadState.OPEN]
        wanted = self._strip.filter
        shown = [t for t in self._threads if wanted.admits(t.annotation)]
        hidden = sum(not t.resolution.is_detached for t in self._threads)
        for place in (self._pane.margin, self._tray):
            place.me = self._desk.session.author
            place.can_answer = not self._desk.is_read_only
        self._pane.show_threads(((t.annotation, t.resolution) for t in shown), hidden)
        self._tray.show_threads([t for t in opened if t.resolution.is_detached])
        self.changed.emit()

    def _note_reply(self, annotation: str, half: HalfReply | None) -> None:
        if self._writer.module is not None:
            self._half.put_reply(self._writer.module, AnnotationId(annotation), half)
