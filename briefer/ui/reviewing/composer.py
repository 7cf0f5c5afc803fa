"""Lets a person write an annotation, and keeps what is begun of it until it is sent."""

from __future__ import annotations

from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QObject

from briefer.domain.anchor import anchor_at
from briefer.domain.annotation import Annotation, AnnotationKind, ThreadState
from briefer.domain.ids import ModuleId
from briefer.domain.shortening import shortened
from briefer.errors import BrieferError
from briefer.services.half_written import HalfRemark, find_words
from briefer.services.lookup import find_annotation, find_module
from briefer.services.review_edits import Annotate, Reword
from briefer.services.reviewing import Thread
from briefer.ui.desk import Desk
from briefer.ui.reviewing.half_kept import HalfKept
from briefer.ui.translation import tr
from briefer.ui.views.compose_card import ComposeCard, Draft
from briefer.ui.views.text_and_margin import TextAndMargin
from briefer.ui.writing.writer import Writer


class Composer(QObject):
    """Works on one card at a time; a card that gives way is laid down, and comes back later."""

    def __init__(
        self,
        desk: Desk,
        writer: Writer,
        pane: TextAndMargin,
        kept: HalfKept,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._writer, self._pane, self._kept = desk, writer, pane, kept
        self._begun: tuple[ModuleId, HalfRemark] | None = None
        writer.leaving.connect(self.lay_down)

    def annotate(self, kind: AnnotationKind) -> None:
        """Open a card for a new annotation on the selected words, or on the word at the caret."""
        text = self._pane.editor.text()
        start, end = self._pane.editor.selected()
        if not text[start:end].strip():
            start, end = self._pane.editor.word_here()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if self._writer.module is None or not self._writer.save():
            return
        told = tr("Select the words that the annotation is about first.")
        if start == end:
            self._desk.alerts.say(told)
            return
        self._desk.alerts.retract(told)
        anchor = anchor_at(text, start, end, self._writer.revision)
        is_own = find_module(self._desk.session, self._writer.module).home is not None
        # A briefing's own text is in no other: there is nothing to choose.
        briefing = None if is_own else self._writer.briefing
        self._open(HalfRemark(uuid4().hex, kind, anchor, "", anchor.quote, briefing), (start, end))
        self._take_keys()

    def reword(self, thread: Thread) -> None:
        """Open a card for other words of an annotation."""
        old, where = thread.annotation, thread.resolution
        if where.start is None or where.end is None:
            return
        text, place = self._pane.editor.text(), (where.start, where.end)
        anchor = anchor_at(text, *place, self._writer.revision)
        self._open(
            HalfRemark(
                uuid4().hex, old.kind, anchor, old.present_text, old.present_replacement or "",
                rewords=old.id,
            ),
            place, old,
        )  # fmt: skip
        self._take_keys()

    def lay_down(self) -> None:
        """Put the card away, and keep what is written in it."""
        if self._begun is not None:
            self._note()
            self._kept.lay_down(self._begun[1])
            self._put_away()

    def take_up(self) -> None:
        """Show again what was begun on the text on show; the keys stay where they are."""
        module = self._writer.module
        if self._begun is not None or module is None or self._desk.is_read_only:
            return
        half = self._kept.take(module)
        if half is None:
            return
        old = self._old_of(half)
        if old is None:
            half = replace(half, rewords=None)
        self._open(half, find_words(half.anchor, self._pane.editor.text()), old)

    # Inside

    def _open(
        self, half: HalfRemark, place: tuple[int, int] | None, old: Annotation | None = None
    ) -> None:
        module = self._writer.module
        if module is None:
            return
        self.lay_down()
        self._begun = (module, half)
        card = ComposeCard(
            half.anchor.quote,
            kind=half.kind,
            can_be_only_here=half.briefing is not None,
            old=old,
            is_lost=place is None,
        )
        card.fill(half.text, half.replacement, only_here=half.only_here)
        card.sent.connect(self._send)
        card.dropped.connect(self._give_up)
        card.changed.connect(self._note)
        self._pane.compose(card, place)

    def _take_keys(self) -> None:
        card = self._pane.margin.composing
        if card is not None:
            card.take_keys()

    def _old_of(self, half: HalfRemark) -> Annotation | None:
        """Return the annotation that is worded anew, while it can be."""
        if half.rewords is None:
            return None
        try:
            old = find_annotation(self._desk.session, half.rewords)
        except BrieferError:
            return None
        return old if old.state is ThreadState.OPEN else None

    def _note(self) -> None:
        """Keep how far the card has come; one that says nothing yet is not kept."""
        card = self._pane.margin.composing
        if self._begun is None or card is None:
            return
        module, half = self._begun
        place = self._pane.composed_range()
        anchor = half.anchor
        if place is not None:
            anchor = anchor_at(self._pane.editor.text(), *place, self._writer.revision)
        half = replace(
            half,
            kind=card.kind,
            anchor=anchor,
            text=card.text,
            replacement=card.replacement,
            only_here=card.is_only_here,
        )
        self._begun = (module, half)
        if card.is_begun:
            self._kept.put(module, half)
        else:
            self._kept.forget(module, half)

    def _send(self, draft: Draft) -> None:
        if self._begun is None or not self._writer.save():
            return
        module, half = self._begun
        if half.rewords is not None:
            if self._desk.perform(Reword(half.rewords, draft.text, draft.replacement)) is not None:
                self._drop()
                self._pane.activate(half.rewords)
            return
        start, end = self._pane.composed_range() or self._pane.editor.selected()
        told = tr("Select the words that the annotation belongs to, then press Send again.")
        if start == end:
            self._desk.alerts.say(told)
            return
        only_in = half.briefing if draft.only_here else None
        made = self._desk.perform(
            Annotate(
                module, start, end, draft.kind, draft.text, draft.replacement, only_in,
                self._writer.revision,
            )
        )  # fmt: skip
        if made is not None:
            self._desk.alerts.retract(told)
            self._drop()
            self._pane.activate(made.ids[0])

    def _give_up(self) -> None:
        """Put away what a person thought better of; what says something can be brought back."""
        card, begun = self._pane.margin.composing, self._begun
        says_something = card is not None and card.is_begun
        self._drop()
        if says_something and begun is not None:
            quote = shortened(begun[1].anchor.quote)
            told = tr("What was written on “{words}” is put away.", words=quote)
            offer = (tr("Bring it back"), lambda: self._bring_back(*begun, told))
            self._desk.alerts.say(told, [offer])

    def _bring_back(self, module: ModuleId, half: HalfRemark, told: str) -> None:
        self.lay_down()
        self._desk.alerts.retract(told)
        self._kept.put(module, half)
        self._kept.lay_down(half)
        if self._writer.module == module:
            self.take_up()
            self._take_keys()

    def _drop(self) -> None:
        if self._begun is not None:
            self._kept.forget(*self._begun)
        self._put_away()
        self._pane.editor.setFocus()
        self.take_up()

    def _put_away(self) -> None:
        self._begun = None
        card = self._pane.margin.composing
        if card is not None and card.isAncestorOf(card.window().focusWidget()):
            # Qt would hand the keys to whatever field comes next.
            self._pane.editor.setFocus()
        self._pane.stop_composing()
