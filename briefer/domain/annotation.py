"""Annotations: threads on exact words, whose state is derived from their events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.anchor import Anchor
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId
from briefer.errors import InvalidInput
from briefer.phrases import mark, phrase


class AnnotationKind(StrEnum):
    """What an editor wants with an annotation."""

    COMMENT = "comment"
    QUESTION = "question"
    FACT_CHECK = "fact check"
    SUGGESTION = "suggestion"


class EventKind(StrEnum):
    """What can happen to a thread."""

    REPLY = "reply"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    ASSIGN = "assign"
    ACCEPT = "accept"
    REJECT = "reject"
    REANCHOR = "re-anchor"
    EDIT = "edit"
    """Worded anew: the annotation itself or one of its replies; what it said before is kept."""
    WITHDRAW = "withdraw"
    """Taken back by its author; kept, and shown nowhere unless it is asked for."""


class ThreadState(StrEnum):
    """Where a thread stands."""

    OPEN = "open"
    RESOLVED = "resolved"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class AnnotationEvent(Struct, frozen=True, kw_only=True):
    """One thing that happened to a thread; events are only ever added.

    Attributes:
        id: UUIDv7.
        text: What was written, for a reply; what it says now, for ``EDIT``; or why, for the rest.
        assignee: For ``ASSIGN``: to whom; empty takes the assignment back.
        due: For ``ASSIGN``: until when.
        anchor: For ``REANCHOR``: where the words are now.
        about: For ``EDIT``: id of the reply that is worded anew, which an empty text takes
            back; empty for the annotation itself.
        replacement: For ``EDIT`` of a suggestion: the wording that it proposes now.
    """

    id: str
    kind: EventKind
    author: str
    at: datetime
    text: str = ""
    assignee: str = ""
    due: date | None = None
    anchor: Anchor | None = None
    about: str = ""
    replacement: str | None = None


class Annotation(Struct, frozen=True, kw_only=True):
    """A thread on exact words of a module, or of a briefing's own text (a module with a home).

    Attributes:
        module: Whose words these are.
        anchor: Which words.
        text: What the author wrote at first; may be empty for a suggestion.
        replacement: For a suggestion: the wording proposed at first; empty proposes a deletion.
            None for every other kind.
        only_in: The one briefing it concerns; None when it travels with the module.
        events: Oldest first.
    """

    id: AnnotationId
    module: ModuleId
    kind: AnnotationKind
    author: str
    created_at: datetime
    anchor: Anchor
    text: str
    replacement: str | None = None
    only_in: BriefingId | None = None
    events: tuple[AnnotationEvent, ...] = ()

    @property
    def state(self) -> ThreadState:
        """Where the thread stands, by its events alone."""
        return state_after(self.events)

    @property
    def assignee(self) -> str:
        """Who has to act; empty when nobody was asked."""
        return next((e.assignee for e in reversed(self.events) if e.kind is EventKind.ASSIGN), "")

    @property
    def due(self) -> date | None:
        """Until when the assignee has to act."""
        return next((e.due for e in reversed(self.events) if e.kind is EventKind.ASSIGN), None)

    @property
    def replies(self) -> tuple[AnnotationEvent, ...]:
        """What was written under the annotation as it reads now, oldest first."""
        now = {e.about: e.text for e in self._edits}
        written = (e for e in self.events if e.kind is EventKind.REPLY)
        worded = (replace(e, text=now.get(e.id, e.text)) for e in written)
        return tuple(e for e in worded if e.text)

    @property
    def present_text(self) -> str:
        """What the author says after the newest edit, or at first."""
        return next((e.text for e in reversed(self._edits) if not e.about), self.text)

    @property
    def present_replacement(self) -> str | None:
        """The wording that a suggestion proposes after the newest edit, or at first."""
        edits = (e.replacement for e in reversed(self._edits) if not e.about)
        return next((new for new in edits if new is not None), self.replacement)

    @property
    def _edits(self) -> tuple[AnnotationEvent, ...]:
        return tuple(e for e in self.events if e.kind is EventKind.EDIT)

    @property
    def present_anchor(self) -> Anchor:
        """The anchor after the newest re-anchoring by hand, or the first one."""
        moved = (e.anchor for e in reversed(self.events) if e.kind is EventKind.REANCHOR)
        return next((a for a in moved if a is not None), self.anchor)


_STATES = {
    EventKind.RESOLVE: ThreadState.RESOLVED,
    EventKind.REOPEN: ThreadState.OPEN,
    EventKind.ACCEPT: ThreadState.ACCEPTED,
    EventKind.REJECT: ThreadState.REJECTED,
    EventKind.WITHDRAW: ThreadState.WITHDRAWN,
}


def state_after(events: Iterable[AnnotationEvent]) -> ThreadState:
    """Derive a thread's state: the newest event that decides one, or open."""
    states = [_STATES[e.kind] for e in events if e.kind in _STATES]
    return states[-1] if states else ThreadState.OPEN


def check_wording(kind: AnnotationKind, text: str, replacement: str | None) -> None:
    """Refuse a text, or a proposed wording, that does not fit the kind."""
    if kind is AnnotationKind.SUGGESTION:
        if replacement is None:
            raise InvalidInput(
                phrase("A suggestion needs the wording that it proposes."),
                phrase("Give an empty one to propose deleting the words."),
            )
        return
    if replacement is not None:
        raise InvalidInput(phrase(_PROPOSES_NOTHING[kind]))
    if not text.strip():
        raise InvalidInput(phrase(_NEEDS_A_TEXT[kind]))


def require_suggestion(thread: Annotation) -> str:
    """Return the wording that a thread proposes; refuse one that proposes none."""
    if thread.kind is not AnnotationKind.SUGGESTION or thread.present_replacement is None:
        raise InvalidInput(phrase(_IS_NOT_SETTLED_SO[thread.kind]))
    return thread.present_replacement


def require_open(thread: Annotation) -> None:
    """Refuse a thread that is settled."""
    if thread.state is not ThreadState.OPEN:
        raise InvalidInput(phrase(_SETTLED[thread.state]), phrase("Reopen it first."))


_PROPOSES_NOTHING = {
    AnnotationKind.COMMENT: mark("Only a suggestion proposes another wording, not a comment."),
    AnnotationKind.QUESTION: mark("Only a suggestion proposes another wording, not a question."),
    AnnotationKind.FACT_CHECK: mark(
        "Only a suggestion proposes another wording, not a fact check."
    ),
}
_NEEDS_A_TEXT = {
    AnnotationKind.COMMENT: mark("A comment needs a text."),
    AnnotationKind.QUESTION: mark("A question needs a text."),
    AnnotationKind.FACT_CHECK: mark("A fact check needs a text."),
}
_IS_NOT_SETTLED_SO = {
    AnnotationKind.COMMENT: mark("Only a suggestion can be accepted or rejected, not a comment."),
    AnnotationKind.QUESTION: mark("Only a suggestion can be accepted or rejected, not a question."),
    AnnotationKind.FACT_CHECK: mark(
        "Only a suggestion can be accepted or rejected, not a fact check."
    ),
    AnnotationKind.SUGGESTION: mark("This suggestion proposes no wording."),
}
_SETTLED = {
    ThreadState.RESOLVED: mark("This annotation is resolved already."),
    ThreadState.ACCEPTED: mark("This annotation is accepted already."),
    ThreadState.REJECTED: mark("This annotation is rejected already."),
    ThreadState.WITHDRAWN: mark("This annotation is withdrawn already."),
}
