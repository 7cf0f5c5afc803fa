"""Wording one's own annotations and replies anew; what they said before stays on record."""

from __future__ import annotations

from briefer.domain.annotation import EventKind, check_wording, require_open
from briefer.domain.changes import Changed, ChangeSet
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.clean_text import storable
from briefer.services.lookup import find_annotation
from briefer.services.reviewing import add_event
from briefer.services.session import Session


def reword(
    session: Session, annotation: str, text: str, replacement: str | None = None
) -> ChangeSet:
    """Word one's own annotation anew; what it said before stays on record.

    Args:
        session: Who, where, when.
        annotation: Its id.
        text: What it says now.
        replacement: For a suggestion, and only then: the wording that it proposes now.

    Raises:
        InvalidInput: Somebody else wrote it, or it is settled.
    """
    with session.file.write_tx():
        thread = find_annotation(session, annotation)
        _require_own(session, thread.author)
        require_open(thread)
        check_wording(thread.kind, text, replacement)
        words = storable(text).strip()
        new = None if replacement is None else storable(replacement)
        if (words, new) == (thread.present_text, thread.present_replacement):
            return ChangeSet()
        add_event(session, thread, EventKind.EDIT, text=words, replacement=new)
    return ChangeSet(Changed.ANNOTATIONS, (thread.id, thread.module))


def reword_reply(session: Session, annotation: str, event: str, text: str) -> ChangeSet:
    """Word one's own reply anew, or take it back with an empty text.

    Raises:
        InvalidInput: Somebody else wrote it, or there is no such reply.
    """
    with session.file.write_tx():
        thread = find_annotation(session, annotation)
        written = next((e for e in thread.events if e.id == event), None)
        if written is None or written.kind is not EventKind.REPLY:
            raise InvalidInput(phrase("There is no such reply."))
        _require_own(session, written.author)
        add_event(session, thread, EventKind.EDIT, text=storable(text), about=event)
    return ChangeSet(Changed.ANNOTATIONS, (thread.id, thread.module))


def _require_own(session: Session, author: str) -> None:
    if author != storable(session.author):
        raise InvalidInput(
            phrase("{name} wrote this, and only they can word it anew.", name=author)
            if author
            else phrase("Somebody wrote this, and only they can word it anew."),
            phrase("Write a reply."),
        )
