"""Annotations: threads on exact words, whose state is derived from their events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from briefer.domain.anchor import Anchor
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId


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
    WITHDRAW = "withdraw"
    """Taken back by its author; kept, and shown nowhere unless it is asked for."""


class ThreadState(StrEnum):
    """Where a thread stands."""

    OPEN = "open"
    RESOLVED = "resolved"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationEvent:
    """One thing that happened to a thread; events are only ever added.

    Attributes:
        id: UUIDv7.
        text: What was written, for a reply, or why, for the rest.
        assignee: For ``ASSIGN``: to whom; empty takes the assignment back.
        due: For ``ASSIGN``: until when.
        anchor: For ``REANCHOR``: where the words are now.
    """

    id: str
    kind: EventKind
    author: str
    at: datetime
    text: str = ""
    assignee: str = ""
    due: date | None = None
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A thread on exact words of a module, or of a briefing's own text (a module with a home).

    Attributes:
        module: Whose words these are.
        anchor: Which words.
        text: What the author wrote; may be empty for a suggestion.
        replacement: For a suggestion: the proposed wording; empty proposes a deletion.
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
        """What was written under the annotation, oldest first."""
        return tuple(e for e in self.events if e.kind is EventKind.REPLY)

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
