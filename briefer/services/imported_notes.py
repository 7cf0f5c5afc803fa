"""Remarks that a file carries, as annotations on the module that was made of its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefer.domain.anchor import Anchor, anchor_at
from briefer.domain.anchoring import find_again
from briefer.domain.annotation import (
    Annotation,
    AnnotationEvent,
    AnnotationKind,
    EventKind,
    ThreadState,
)
from briefer.domain.ids import AnnotationId, new_id
from briefer.domain.module import Revision
from briefer.markup.critic import CriticNote
from briefer.services.annotation_exchange import AnnotationPlan, take_in
from briefer.services.clean_text import storable
from briefer.services.session import Session

_SETTLED = {
    ThreadState.RESOLVED: EventKind.RESOLVE,
    ThreadState.ACCEPTED: EventKind.ACCEPT,
    ThreadState.REJECTED: EventKind.REJECT,
}
_WORD = re.compile(r"\w+")


def take_notes_in(session: Session, notes: Iterable[CriticNote], head: Revision) -> None:
    """Keep what a file says about a text, inside an open transaction.

    Who wrote a remark and when is what the file says; where it says nothing, it is who imports
    it and now. Remarks whose words are not in the text wait in the detached tray.

    Args:
        session: Who, where, when.
        notes: With ranges in the body that the file states.
        head: The module's first revision, stored already.
    """
    threads = tuple(_thread(session, note, head) for note in notes)
    take_in(session, AnnotationPlan(threads=threads))


def _thread(session: Session, note: CriticNote, head: Revision) -> Annotation:
    body = head.content.body
    kind, text, replacement = note.kind, note.text, note.replacement
    start, end = note.start, note.end
    if start is not None and start == end:
        start, end = _word_at(body, start)
        if replacement is not None:
            # An insertion between two characters proposes the word before it, and the new ones.
            at = note.start or start
            start, end = min(start, at), max(end, at)
            replacement = body[start:at] + replacement + body[at:end]
    if kind is AnnotationKind.SUGGESTION and replacement is None:
        kind = AnnotationKind.COMMENT
    written = note.at or session.now()
    return Annotation(
        id=AnnotationId(new_id(session.now())),
        module=head.module,
        kind=kind,
        author=storable(note.author or session.author),
        created_at=written,
        anchor=_anchor(head, start, end, note.quote),
        text=storable(text).strip(),
        replacement=None if replacement is None else storable(replacement),
        events=tuple(_events(session, note)),
    )


def _anchor(head: Revision, start: int | None, end: int | None, quote: str) -> Anchor:
    body = head.content.body
    if start is not None and end is not None and 0 <= start < end <= len(body):
        anchor = anchor_at(body, start, end, head.number)
        if not quote or anchor.quote == quote:
            return anchor
    lost = Anchor(head.number, 0, 0, storable(quote))
    place = find_again(lost, body)
    if place.start is None or place.end is None:
        return lost
    return anchor_at(body, place.start, place.end, head.number)


def _events(session: Session, note: CriticNote) -> Iterator[AnnotationEvent]:
    for reply in note.replies:
        yield AnnotationEvent(
            id=new_id(session.now()),
            kind=EventKind.REPLY,
            author=storable(reply.author or session.author),
            at=reply.at,
            text=storable(reply.text).strip(),
        )
    settled = _SETTLED.get(note.state)
    if settled is not None:
        # The file does not say who settled it: whoever takes it in answers for that.
        yield AnnotationEvent(
            id=new_id(session.now()), kind=settled, author=session.author, at=session.now()
        )


def _word_at(body: str, at: int) -> tuple[int, int]:
    """Return the last word of its line that begins before ``at``, or else the next one."""
    line = body.rfind("\n", 0, at) + 1
    before = [match.span() for match in _WORD.finditer(body, line, at)]
    # A word that begins before that place may go on after it.
    found = _WORD.match(body, before[-1][0]) if before else _WORD.search(body, at)
    return found.span() if found is not None else (at, at)
