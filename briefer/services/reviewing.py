"""Annotating exact words, answering, settling: threads that are never dropped."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.anchor import DETACHED, Anchor, Found, Resolution, anchor_at
from briefer.domain.annotation import (
    Annotation,
    AnnotationEvent,
    AnnotationKind,
    EventKind,
    ThreadState,
    check_wording,
    require_open,
    require_suggestion,
)
from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId, RevisionNumber, new_id
from briefer.domain.module import Revision
from briefer.domain.revision_reasons import ACCEPTED, ACCEPTED_OF_NOBODY, reason
from briefer.errors import InvalidInput
from briefer.phrases import counted, phrase
from briefer.services.clean_text import one_line, storable
from briefer.services.lookup import (
    briefing_named,
    find_annotation,
    find_module,
    find_revision,
)
from briefer.services.placing import carry_places, is_unchanged, places_in, shifted
from briefer.services.session import Session
from briefer.services.writing import save_revision


class Thread(Struct, frozen=True):
    """An annotation, and where its words are in the revision that was asked about."""

    annotation: Annotation
    resolution: Resolution


def annotate(
    session: Session,
    module: str,
    start: int,
    end: int,
    kind: AnnotationKind,
    text: str,
    replacement: str | None = None,
    only_in: str | None = None,
    revision: int | None = None,
) -> ChangeSet:
    """Open a thread on exact words of a module.

    Args:
        session: Who, where, when.
        module: Id or slug.
        start: First code point of the words in the body.
        end: One past the last.
        kind: What the author wants.
        text: What the author writes; may be empty for a suggestion only.
        replacement: For a suggestion, and only then: the proposed wording; empty proposes
            to delete the words.
        only_in: Id or slug of the one briefing it concerns; None lets it travel.
        revision: The revision that the offsets count in; the newest when not given.

    Returns:
        With the new annotation's id first, then the module's.
    """
    with session.file.write_tx():
        found = find_module(session, module)
        counted = found.head
        if revision is not None and revision != counted.number:
            counted = find_revision(session, found.id, RevisionNumber(revision))
        anchor = _anchor(counted, start, end)
        check_wording(kind, text, replacement)
        briefing = BriefingId(briefing_named(session, only_in)) if only_in is not None else None
        now = session.now()
        annotation = Annotation(
            id=AnnotationId(new_id(now)),
            module=found.id,
            kind=kind,
            author=storable(session.author),
            created_at=now,
            anchor=anchor,
            text=storable(text).strip(),
            replacement=storable(replacement) if replacement is not None else None,
            only_in=briefing,
        )
        session.file.annotations.add(annotation)
        _place_by_hand(session, annotation, counted, found.head)
    return ChangeSet(Changed.ANNOTATIONS, (annotation.id, found.id))


def annotate_quote(
    session: Session,
    module: str,
    quote: str,
    kind: AnnotationKind,
    text: str,
    replacement: str | None = None,
    only_in: str | None = None,
) -> ChangeSet:
    """Open a thread on words given by themselves, which must stand in the body exactly once.

    Raises:
        InvalidInput: They occur nowhere or more than once.
    """
    head = find_module(session, module).head
    starts = list(_occurrences(head.content.body, quote))
    if len(starts) != 1:
        raise _not_once(quote, len(starts), head.content.title)
    end = starts[0] + len(quote)
    return annotate(
        session, head.module, starts[0], end, kind, text, replacement, only_in, head.number
    )


def threads(
    session: Session, module: str, revision: int | None = None, *, withdrawn: bool = False
) -> list[Thread]:
    """Return the threads on a module, in the order of their words; detached ones come last.

    Args:
        session: Where.
        module: Id or slug.
        revision: Where to look for the words; in the newest revision when not given.
        withdrawn: Whether to include what its author took back.
    """
    with session.file.read_tx():
        found = find_module(session, module)
        shown = found.head
        if revision is not None and revision != shown.number:
            shown = find_revision(session, found.id, RevisionNumber(revision))
        kept = [
            a
            for a in session.file.annotations.of_module(found.id)
            if withdrawn or a.state is not ThreadState.WITHDRAWN
        ]
        places = places_in(session, kept, shown)
    listed = [Thread(a, places[a.id]) for a in kept]
    return sorted(listed, key=_reading_order)


def reply(session: Session, annotation: str, text: str) -> ChangeSet:
    """Write under an annotation, whatever its state.

    Returns:
        With the annotation's id, its module's, and the reply's.
    """
    words = storable(text).strip()
    if not words:
        raise InvalidInput(phrase("A reply needs a text."))
    with session.file.write_tx():
        thread = find_annotation(session, annotation)
        made = add_event(session, thread, EventKind.REPLY, text=words)
    return ChangeSet(Changed.ANNOTATIONS, (thread.id, thread.module, made))


def resolve(session: Session, annotation: str, text: str = "") -> ChangeSet:
    """Settle an open thread."""
    return _happen(session, annotation, EventKind.RESOLVE, text=storable(text), needs_open=True)


def reopen(session: Session, annotation: str, text: str = "") -> ChangeSet:
    """Open a thread that was settled or withdrawn."""
    thread = find_annotation(session, annotation)
    if thread.state is ThreadState.OPEN:
        raise InvalidInput(phrase("This annotation is open already."))
    return _happen(session, annotation, EventKind.REOPEN, text=storable(text))


def assign(session: Session, annotation: str, assignee: str, due: date | None = None) -> ChangeSet:
    """Ask somebody to act on a thread; an empty name takes the assignment back."""
    return _happen(session, annotation, EventKind.ASSIGN, assignee=one_line(assignee), due=due)


def withdraw(session: Session, annotation: str, text: str = "") -> ChangeSet:
    """Take an annotation back. It is kept, and can be reopened."""
    if find_annotation(session, annotation).state is ThreadState.WITHDRAWN:
        raise InvalidInput(phrase("This annotation is withdrawn already."))
    return _happen(session, annotation, EventKind.WITHDRAW, text=storable(text))


def reject(session: Session, annotation: str, text: str = "") -> ChangeSet:
    """Turn a suggestion down; the text stays as it is."""
    require_suggestion(find_annotation(session, annotation))
    return _happen(session, annotation, EventKind.REJECT, text=storable(text), needs_open=True)


def accept(session: Session, annotation: str) -> ChangeSet:
    """Put a suggestion's wording into the module, as a revision that credits its proposer.

    Raises:
        InvalidInput: It is not an open suggestion, or its words were changed since.
    """
    with session.file.write_tx():
        thread = find_annotation(session, annotation)
        wording = require_suggestion(thread)
        require_open(thread)
        module = find_module(session, thread.module)
        body = module.head.content.body
        places = places_in(session, session.file.annotations.of_module(module.id), module.head)
        place = places[thread.id]
        if place.start is None or place.end is None:
            raise InvalidInput(
                phrase(
                    "The words “{quote}” are no longer in the text.",
                    quote=_short(thread.present_anchor.quote),
                ),
                phrase(
                    "Attach the suggestion to other words,"
                    " or change the text by hand and resolve it."
                ),
            )
        if not is_unchanged(thread.present_anchor, place, body):
            raise InvalidInput(
                phrase(
                    "The words “{quote}” were changed since they were annotated;"
                    " they now read “{words}”.",
                    quote=_short(thread.present_anchor.quote),
                    words=_short(body[place.start : place.end]),
                ),
                phrase(
                    "Attach the suggestion to these words,"
                    " or change the text by hand and resolve it."
                ),
            )
        start, end = place.start, place.end
        known = shifted(places, start, end, len(wording))
        known[thread.id] = (
            Resolution(Found.MAPPED, start, start + len(wording)) if wording else DETACHED
        )
        content = replace(module.head.content, body=body[:start] + wording + body[end:])
        add_event(session, thread, EventKind.ACCEPT)
        outcome = ChangeSet(Changed.ANNOTATIONS, (thread.id, module.id))
        if content != module.head.content:
            author = thread.author
            why = reason(ACCEPTED, author=author) if author else ACCEPTED_OF_NOBODY
            outcome |= save_revision(session, module, content, why, known=known)
    return outcome


def reattach(session: Session, annotation: str, start: int, end: int) -> ChangeSet:
    """Say by hand which words of the newest revision an annotation is about."""
    with session.file.write_tx():
        thread = find_annotation(session, annotation)
        head = find_module(session, thread.module).head
        anchor = _anchor(head, start, end)
        add_event(session, thread, EventKind.REANCHOR, anchor=anchor)
        here = {thread.id: Resolution(Found.EXACT, start, end)}
        session.file.annotations.place(head.module, head.number, here)
    return ChangeSet(Changed.ANNOTATIONS, (thread.id, thread.module))


def _happen(
    session: Session,
    annotation: str,
    kind: EventKind,
    *,
    text: str = "",
    assignee: str = "",
    due: date | None = None,
    needs_open: bool = False,
) -> ChangeSet:
    with session.file.write_tx():
        thread = find_annotation(session, annotation)
        if needs_open:
            require_open(thread)
        add_event(session, thread, kind, text=text, assignee=assignee, due=due)
    return ChangeSet(Changed.ANNOTATIONS, (thread.id, thread.module))


def add_event(
    session: Session,
    thread: Annotation,
    kind: EventKind,
    *,
    text: str = "",
    assignee: str = "",
    due: date | None = None,
    anchor: Anchor | None = None,
    about: str = "",
    replacement: str | None = None,
) -> str:
    """Add what happened to a thread, signed and dated, inside an open transaction.

    Returns:
        The event's id.
    """
    now = session.now()
    event = AnnotationEvent(
        id=new_id(now),
        kind=kind,
        author=storable(session.author),
        at=now,
        text=text.strip(),
        assignee=assignee,
        due=due,
        anchor=anchor,
        about=about,
        replacement=replacement,
    )
    session.file.annotations.add_event(thread.id, event)
    return event.id


def _anchor(revision: Revision, start: int, end: int) -> Anchor:
    try:
        anchor = anchor_at(revision.content.body, start, end, revision.number)
    except ValueError as error:
        raise InvalidInput(
            phrase(
                "There are no words at {start} to {end} of this text, which has {characters}.",
                start=start,
                end=end,
                characters=counted(len(revision.content.body), "{n} character", "{n} characters"),
            ),
            phrase("Select the words again in the newest text."),
        ) from error
    if not anchor.quote.strip():
        raise InvalidInput(phrase("An annotation needs words, and here is only space."))
    return anchor


def _not_once(quote: str, times: int, title: str) -> InvalidInput:
    if not times:
        return InvalidInput(
            phrase(
                "The words “{quote}” occur nowhere in “{title}”.", quote=_short(quote), title=title
            ),
            phrase("Copy the words from the module exactly, marks and punctuation included."),
        )
    return InvalidInput(
        phrase(
            "The words “{quote}” occur {times} in “{title}”.",
            quote=_short(quote),
            times=counted(times, "{n} time", "{n} times"),
            title=title,
        ),
        phrase("Give more of the words around them, so that they occur once."),
    )


def _place_by_hand(
    session: Session, annotation: Annotation, counted: Revision, head: Revision
) -> None:
    """Remember the place in the revision that was annotated, and in the newest one."""
    anchor = annotation.anchor
    here = {annotation.id: Resolution(Found.EXACT, anchor.start, anchor.end)}
    session.file.annotations.place(counted.module, counted.number, here)
    if head.number != counted.number:
        there = carry_places(session, [annotation], here, counted, head)
        session.file.annotations.place(head.module, head.number, there)


def _occurrences(body: str, quote: str) -> Iterable[int]:
    at = body.find(quote) if quote.strip() else -1
    while at >= 0:
        yield at
        at = body.find(quote, at + 1)


def _reading_order(thread: Thread) -> tuple[bool, int, int, ModuleId | str]:
    place = thread.resolution
    return (
        place.is_detached,
        place.start or 0,
        place.end or 0,
        f"{thread.annotation.created_at.isoformat()} {thread.annotation.id}",
    )


def _short(text: str) -> str:
    # Here, because only what went wrong quotes a text.
    from briefer.domain.shortening import shortened

    return shortened(text, 60)
