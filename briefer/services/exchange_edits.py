"""Taking annotations in from a file, as one step that can be taken back."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.annotation import EventKind, ThreadState
from briefer.domain.changes import Changed, ChangeSet
from briefer.services.annotation_exchange import AnnotationPlan, take_in
from briefer.services.history import Edit
from briefer.services.lookup import find_annotation
from briefer.services.reviewing import add_event
from briefer.services.session import Session

_INTO = {
    ThreadState.OPEN: EventKind.REOPEN,
    ThreadState.RESOLVED: EventKind.RESOLVE,
    ThreadState.ACCEPTED: EventKind.ACCEPT,
    ThreadState.REJECTED: EventKind.REJECT,
    ThreadState.WITHDRAWN: EventKind.WITHDRAW,
}


class TakeAnnotations(Struct, frozen=True):
    """Add the annotations of a file, all of them or none.

    Attributes:
        plan: What ``plan_annotations`` worked out.
    """

    plan: AnnotationPlan
    label: str = "Import Annotations"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Add them; undoing withdraws what is new here."""
        fresh = {thread.id for thread in self.plan.threads}
        states: dict[str, ThreadState] = {}
        with session.file.write_tx():
            for known in {thread for thread, _ in self.plan.events}:
                states[known] = find_annotation(session, known).state
            new = take_in(session, self.plan)
            modules = {find_annotation(session, thread).module for thread in new}
        states |= dict.fromkeys(fresh.intersection(new), ThreadState.WITHDRAWN)
        replies = tuple(
            (thread, event.id, "")
            for thread, event in self.plan.events
            if event.kind is EventKind.REPLY
        )
        if not new:
            return ChangeSet(), self
        change = ChangeSet(Changed.ANNOTATIONS, (*new, *sorted(modules)))
        return change, Standing(tuple(states.items()), replies, self.label)


class Standing(Struct, frozen=True):
    """Bring threads into states that they had, and replies to what they said.

    Attributes:
        states: (annotation, state), each.
        replies: (annotation, reply, what it is to say), each; nothing takes it back.
    """

    states: tuple[tuple[str, ThreadState], ...]
    replies: tuple[tuple[str, str, str], ...]
    label: str = "Import Annotations"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Bring them there; undoing brings each back to where it was."""
        states: list[tuple[str, ThreadState]] = []
        replies: list[tuple[str, str, str]] = []
        touched: dict[str, None] = {}
        with session.file.write_tx():
            for name, wanted in self.states:
                thread = find_annotation(session, name)
                states.append((name, thread.state))
                if thread.state is not wanted:
                    add_event(session, thread, _INTO[wanted])
                touched |= {thread.id: None, thread.module: None}
            for name, reply, words in self.replies:
                thread = find_annotation(session, name)
                before = next((e.text for e in thread.replies if e.id == reply), "")
                replies.append((name, reply, before))
                add_event(session, thread, EventKind.EDIT, text=words, about=reply)
                touched |= {thread.id: None, thread.module: None}
        back = Standing(tuple(states), tuple(replies), self.label)
        return ChangeSet(Changed.ANNOTATIONS, tuple(touched)), back
