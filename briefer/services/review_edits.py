"""Edits of a module's metadata and of its annotations, each with its inverse.

Nothing is deleted: what undoes an annotation is its withdrawal, and what undoes an accepted
suggestion is a further revision.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from msgspec import Struct, field

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.changes import ChangeSet
from briefer.domain.ids import RevisionNumber
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.history import Edit
from briefer.services.lookup import find_annotation, find_module, find_revision
from briefer.services.reviewing import (
    accept,
    annotate,
    assign,
    reject,
    reopen,
    reply,
    resolve,
    withdraw,
)
from briefer.services.rewording import reword, reword_reply
from briefer.services.session import Session
from briefer.services.writing import change_metadata, restore_revision

_SETTLE = {
    ThreadState.RESOLVED: resolve,
    ThreadState.REJECTED: reject,
    ThreadState.WITHDRAWN: withdraw,
    ThreadState.OPEN: reopen,
}


class ChangeMetadata(Struct, frozen=True):
    """Change anything about a module but its text: status, tags, owner, dates."""

    module: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    label: str = "Change Details"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Change it, as a revision; so does the inverse."""
        with session.file.write_tx():
            old = find_module(session, self.module)
            outcome = change_metadata(session, self.module, **self.fields)
        before = {name: getattr(old.head.content, name) for name in self.fields}
        return outcome, ChangeMetadata(old.id, before, self.label)


class Annotate(Struct, frozen=True):
    """Open a thread on exact words."""

    module: str
    start: int
    end: int
    kind: AnnotationKind
    text: str
    replacement: str | None = None
    only_in: str | None = None
    revision: int | None = None
    label: str = "Annotate"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Open it."""
        made = annotate(
            session,
            self.module,
            self.start,
            self.end,
            self.kind,
            self.text,
            self.replacement,
            self.only_in,
            self.revision,
        )
        return made, SetState(made.ids[0], ThreadState.WITHDRAWN, self.label)


class SetState(Struct, frozen=True):
    """Resolve, reject, withdraw or reopen a thread."""

    annotation: str
    state: ThreadState
    label: str = "Change Annotation"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Bring the thread into the state, through open where a verb asks for that."""
        if self.state not in _SETTLE:
            raise InvalidInput(phrase("A suggestion is accepted by accepting it."))
        with session.file.write_tx():
            before = find_annotation(session, self.annotation).state
            if before is self.state:
                return ChangeSet(), self
            if before is ThreadState.ACCEPTED:
                # Its words are in the text: no other state of the thread alone could be undone.
                raise InvalidInput(
                    phrase("The suggestion was accepted, and its words are in the text."),
                    phrase("Undo the acceptance, or choose an earlier text under Changes."),
                )
            outcome = ChangeSet()
            if before is not ThreadState.OPEN and self.state is not ThreadState.OPEN:
                outcome = reopen(session, self.annotation)
            outcome |= _SETTLE[self.state](session, self.annotation)
        return outcome, SetState(self.annotation, before, self.label)


class Assign(Struct, frozen=True):
    """Ask somebody to act on a thread."""

    annotation: str
    assignee: str
    due: date | None = None
    label: str = "Assign"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Assign it."""
        with session.file.write_tx():
            old = find_annotation(session, self.annotation)
            outcome = assign(session, self.annotation, self.assignee, self.due)
        return outcome, Assign(self.annotation, old.assignee, old.due, self.label)


class Reply(Struct, frozen=True):
    """Write under an annotation."""

    annotation: str
    text: str
    label: str = "Reply"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Write it; undoing takes it back."""
        made = reply(session, self.annotation, self.text)
        return made, RewordReply(self.annotation, made.ids[2], "", self.label)


class RewordReply(Struct, frozen=True):
    """Word a reply anew; an empty text takes it back.

    Attributes:
        event: The reply's id.
    """

    annotation: str
    event: str
    text: str
    label: str = "Change Reply"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Word it anew; undoing brings back what it said."""
        with session.file.write_tx():
            replies = find_annotation(session, self.annotation).replies
            before = next((e.text for e in replies if e.id == self.event), "")
            outcome = reword_reply(session, self.annotation, self.event, self.text)
        return outcome, RewordReply(self.annotation, self.event, before, self.label)


class Reword(Struct, frozen=True):
    """Word an annotation anew."""

    annotation: str
    text: str
    replacement: str | None = None
    label: str = "Change Annotation"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Word it anew; undoing brings back what it said."""
        with session.file.write_tx():
            old = find_annotation(session, self.annotation)
            outcome = reword(session, self.annotation, self.text, self.replacement)
        before = Reword(self.annotation, old.present_text, old.present_replacement, self.label)
        return outcome, before


class Accept(Struct, frozen=True):
    """Put a suggestion's wording into the module."""

    annotation: str
    label: str = "Accept Suggestion"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Accept it."""
        with session.file.write_tx():
            thread = find_annotation(session, self.annotation)
            before = find_module(session, thread.module).head.number
            outcome = accept(session, self.annotation)
            after = find_module(session, thread.module).head.number
        return outcome, TakeBack(self.annotation, before, after, self.label)


class TakeBack(Struct, frozen=True):
    """Undo an accepted suggestion: the text before comes back and the thread is open again.

    Attributes:
        before: The revision to come back to.
        after: The one that accepting made; when the text reads otherwise by now, its words stay.
    """

    annotation: str
    before: int
    after: int
    label: str = "Accept Suggestion"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Bring the text back and reopen the thread."""
        with session.file.write_tx():
            thread = find_annotation(session, self.annotation)
            module = find_module(session, thread.module)
            accepted = find_revision(session, module.id, RevisionNumber(self.after))
            if module.head.content != accepted.content:
                raise InvalidInput(
                    phrase(
                        "“{title}” was changed after the suggestion was accepted.",
                        title=module.title,
                    ),
                    phrase("Choose an earlier text under Changes to bring it back."),
                )
            outcome = reopen(session, self.annotation)
            if self.before != self.after:
                outcome |= restore_revision(session, module.id, self.before)
        return outcome, Accept(self.annotation, self.label)
