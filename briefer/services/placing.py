"""Works out where a module's annotations are in a revision, by way of the texts we hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from briefer.domain.anchor import DETACHED, Anchor, Found, Resolution, anchor_at
from briefer.domain.annotation import Annotation
from briefer.domain.ids import AnnotationId, RevisionNumber
from briefer.domain.module import Revision
from briefer.services.lookup import find_revision
from briefer.services.session import Session

Places = dict[AnnotationId, Resolution]

_DOUBT = [Found.EXACT, Found.MAPPED, Found.MOVED, Found.CHECK, Found.DETACHED]


def place_in_new_revision(
    session: Session, old: Revision, new: Revision, known: Mapping[AnnotationId, Resolution]
) -> bool:
    """Remember where every annotation of a module is in its new revision.

    The words are carried from the revision before, where their places are known. What is
    detached there is tried again from the revision that it was written in: text that was cut
    and put back finds its annotations again.

    Args:
        session: With an open transaction.
        old: The revision before, or the one whose number ``new`` takes over.
        new: The newest revision, stored already.
        known: Places in ``new`` that are certain; they win.

    Returns:
        Whether there are annotations at all.
    """
    threads = session.file.annotations.of_module(new.module)
    if not threads:
        return False
    before = session.file.annotations.places(new.module, old.number)
    wanted = [t for t in threads if t.id not in known]
    places = carry_places(session, wanted, before, old, new) | dict(known)
    session.file.annotations.place(new.module, new.number, places, replaces=True)
    return True


def carry_places(
    session: Session,
    threads: Iterable[Annotation],
    before: Mapping[AnnotationId, Resolution],
    old: Revision,
    new: Revision,
) -> Places:
    """Carry threads from their places in ``old``, or else from their own revision, to ``new``."""
    from briefer.domain.anchoring import carry

    placed: Places = {}
    held, lost = [], []
    for thread in threads:
        place = before.get(thread.id)
        if place is None or place.start is None or place.end is None:
            lost.append(thread)
        else:
            held.append((thread, anchor_at(old.content.body, place.start, place.end, old.number)))
    found = carry([anchor for _, anchor in held], old.content.body, new.content.body)
    for (thread, _), resolution in zip(held, found, strict=True):
        placed[thread.id] = _with_doubts(resolution, before[thread.id], thread, new)
    return placed | _carry_from_origin(session, lost, new)


def _carry_from_origin(session: Session, threads: Sequence[Annotation], new: Revision) -> Places:
    """Carry each thread from the revision that its anchor counts in, one diff per revision."""
    if not threads:
        return {}
    # Here, because most starts find every place in the library.
    from briefer.domain.anchoring import carry, find_again

    by_revision: dict[RevisionNumber, list[Annotation]] = defaultdict(list)
    for thread in threads:
        by_revision[thread.present_anchor.revision].append(thread)
    placed: Places = {}
    for number, group in by_revision.items():
        origin = new
        if number != new.number:
            origin = find_revision(session, new.module, number)
        anchors = [thread.present_anchor for thread in group]
        found = carry(anchors, origin.content.body, new.content.body)
        for thread, anchor, place in zip(group, anchors, found, strict=True):
            placed[thread.id] = place
            if anchor.start == anchor.end:
                # It came from elsewhere and counts in no text of ours: only its words are known.
                placed[thread.id] = find_again(anchor, new.content.body)
    return placed


def places_in(
    session: Session, threads: Iterable[Annotation], revision: Revision
) -> dict[AnnotationId, Resolution]:
    """Return where ``threads`` are in any revision of their module; nothing is stored."""
    known = session.file.annotations.places(revision.module, revision.number)
    threads = list(threads)
    missing = [t for t in threads if t.id not in known]
    places = known | _carry_from_origin(session, missing, revision)
    return {t.id: places.get(t.id, DETACHED) for t in threads}


def shifted(places: Mapping[AnnotationId, Resolution], start: int, end: int, length: int) -> Places:
    """Move places through one known edit: ``start..end`` was replaced by ``length`` characters.

    Places that touch the edit are left out: what became of them is not certain.
    """
    moved: Places = {}
    by = length - (end - start)
    for annotation, place in places.items():
        if place.start is None or place.end is None:
            continue
        if place.end <= start:
            moved[annotation] = place
        elif place.start >= end:
            moved[annotation] = Resolution(place.found, place.start + by, place.end + by)
    return moved


def is_unchanged(anchor: Anchor, place: Resolution, body: str) -> bool:
    """Say whether exactly the anchor's own words stand at ``place``."""
    return place.start is not None and body[place.start : place.end] == anchor.quote


def _with_doubts(
    now: Resolution, before: Resolution, thread: Annotation, new: Revision
) -> Resolution:
    """Keep a doubt that an earlier step had, unless the very words stand there again."""
    if now.is_detached or is_unchanged(thread.present_anchor, now, new.content.body):
        return now
    found = max(now.found, before.found, Found.MAPPED, key=_DOUBT.index)
    return Resolution(found, now.start, now.end)
