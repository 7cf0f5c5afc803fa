"""Does what a person asks of a thread: answering, settling, handing on, placing by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefer.domain.annotation import ThreadState
from briefer.domain.ids import AnnotationId
from briefer.services.history import Edit
from briefer.services.reattach_edits import Reattach
from briefer.services.review_edits import Accept, Assign, Reply, RewordReply, SetState
from briefer.services.reviewing import Thread
from briefer.ui.desk import Desk
from briefer.ui.reviewing.half_kept import HalfKept
from briefer.ui.reviewing.thread_verbs import CardVerb
from briefer.ui.translation import mark, tr
from briefer.ui.views.text_and_margin import TextAndMargin
from briefer.ui.writing.writer import Writer

_SETTLING = {
    CardVerb.RESOLVE: (ThreadState.RESOLVED, mark("Resolve")),
    CardVerb.REOPEN: (ThreadState.OPEN, mark("Reopen")),
    CardVerb.REJECT: (ThreadState.REJECTED, mark("Reject Suggestion")),
    CardVerb.TAKE_BACK: (ThreadState.WITHDRAWN, mark("Take Back Annotation")),
}


class Answerer(QObject):
    """Works on the library; whoever asks has saved the text."""

    def __init__(
        self,
        desk: Desk,
        writer: Writer,
        pane: TextAndMargin,
        half: HalfKept,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._writer, self._pane, self._half = desk, writer, pane, half

    def answer(self, annotation: AnnotationId, verb: CardVerb, words: str = "") -> None:
        """Do what a person asked of a thread; its own words are changed by a ``Composer``."""
        if verb is CardVerb.REPLY:
            self._reply(annotation, Reply(annotation, words))
        elif verb is CardVerb.ASSIGN:
            self._desk.perform(Assign(annotation, words))
        elif verb is CardVerb.ACCEPT:
            self._desk.perform(Accept(annotation))
        elif verb is CardVerb.REATTACH:
            self._reattach(annotation)
        else:
            state, label = _SETTLING[verb]
            self._desk.perform(SetState(annotation, state, label))

    def reword_reply(self, annotation: str, event: str, words: str) -> None:
        """Give a reply other words; none take it back."""
        thread = AnnotationId(annotation)
        self._reply(thread, RewordReply(thread, event, words))

    def compare(self, thread: Thread) -> None:
        """Show a detached thread's old words beside the text, to place it there."""
        # Here, because most threads are never detached.
        from briefer.ui.dialogs.reattach_form import ReattachForm

        editor, annotation = self._pane.editor, thread.annotation.id
        anchor = thread.annotation.present_anchor
        form = ReattachForm(anchor, editor.text(), editor.theme, editor.window())
        form.placed.connect(lambda start, end: self._desk.perform(Reattach(annotation, start, end)))
        form.finished.connect(form.deleteLater)
        form.open()

    # Inside

    def _reply(self, annotation: AnnotationId, edit: Edit) -> None:
        """Send a reply; one that the library does not take stays in its card."""
        module = self._writer.module
        if module is None:
            return
        half = self._half.replies(module).get(annotation)
        self._half.put_reply(module, annotation, None)
        if self._desk.perform(edit) is None:
            self._half.put_reply(module, annotation, half)

    def _reattach(self, annotation: AnnotationId) -> None:
        start, end = self._pane.editor.selected()
        told = tr("Select the words that the annotation belongs to, then press Re-attach again.")
        if start == end:
            self._desk.alerts.say(told)
        elif self._desk.perform(Reattach(annotation, start, end)) is not None:
            self._desk.alerts.retract(told)
