"""Comparing versions of a text: words, details, and the annotations on either side."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.differences import ParagraphDifference, differences, words_changed
from briefer.domain.edition import Edition, IssuedText
from briefer.domain.ids import AnnotationId, RevisionNumber
from briefer.domain.module import ModuleContent, Revision
from briefer.errors import NotFound
from briefer.services.lookup import briefing_named, find_revision, module_named
from briefer.services.placing import places_in
from briefer.services.session import Session


class AnnotatedWords(Struct, frozen=True):
    """Words of one version that an open annotation is about; offsets count code points."""

    start: int
    end: int
    kind: AnnotationKind
    annotation: AnnotationId
    text: str


class DetailChange(Struct, frozen=True):
    """One detail that differs, such as "status", from what to what; empty for nothing."""

    name: str
    old: str
    new: str


class Comparison(Struct, frozen=True):
    """What became of a text between two of its versions.

    Attributes:
        added: How many words came.
        removed: How many words went.
        details: What else differs: title, status, tags and the rest.
        on_old: Annotated words of the older version, by place.
        on_new: Annotated words of the newer one.
    """

    old: Revision
    new: Revision
    paragraphs: tuple[ParagraphDifference, ...]
    added: int
    removed: int
    details: tuple[DetailChange, ...]
    on_old: tuple[AnnotatedWords, ...] = ()
    on_new: tuple[AnnotatedWords, ...] = ()


def compare(session: Session, module: str, old: int, new: int) -> Comparison:
    """Compare two versions of a module, or of a briefing's own text.

    Raises:
        NotFound: There is no such module or revision.
    """
    identity = module_named(session, module)
    before = find_revision(session, identity, RevisionNumber(old))
    after = find_revision(session, identity, RevisionNumber(new))
    return compare_revisions(session, before, after)


def compare_with_issued(
    session: Session, briefing: str, module: str, section: str, number: int
) -> Comparison:
    """Compare what readers of the last edition had with a version of the text as it is now.

    Args:
        session: Where.
        briefing: Id or slug.
        module: Whose version is the newer one.
        section: Where the text stands in the briefing; empty for a module of the library.
        number: Of that version.

    Raises:
        NotFound: No edition holds a wording of this text, or there is no such version.
    """
    identity = module_named(session, module)
    found = last_issued_wording(session, briefing, identity, section)
    if found is None:
        raise NotFound("edition with the text", module)
    text = found[1]
    before = find_revision(session, text.module, text.revision)
    return compare_revisions(
        session, before, find_revision(session, identity, RevisionNumber(number))
    )


def last_issued_wording(
    session: Session, briefing: str, module: str, section: str = ""
) -> tuple[Edition, IssuedText] | None:
    """Return the newest edition of a briefing and the wording of a text in it, if it has one.

    The section decides: a section that was adapted since has another module now.
    """
    edition = session.file.editions.newest(briefing_named(session, briefing))
    texts = edition.texts if edition is not None else ()
    found = next((t for t in texts if section and t.section == section), None)
    found = found or next((t for t in texts if t.module == module), None)
    return (edition, found) if edition is not None and found is not None else None


def compare_revisions(session: Session, before: Revision, after: Revision) -> Comparison:
    """Compare two revisions, of one text or of one that was made from the other."""
    paragraphs = tuple(differences(before.content.body, after.content.body))
    added, removed = words_changed(paragraphs)
    return Comparison(
        before,
        after,
        paragraphs,
        added,
        removed,
        details_changed(before.content, after.content),
        _annotated(session, before),
        _annotated(session, after),
    )


def details_changed(old: ModuleContent, new: ModuleContent) -> tuple[DetailChange, ...]:
    """Name everything but the body that differs between two versions."""
    return tuple(
        DetailChange(
            name.replace("_", "-"),
            _said(getattr(old, name)),
            _said(getattr(new, name)),
        )
        for name in ModuleContent.__struct_fields__
        if name != "body" and getattr(old, name) != getattr(new, name)
    )


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else str(value)


def _annotated(session: Session, revision: Revision) -> tuple[AnnotatedWords, ...]:
    threads = [
        thread
        for thread in session.file.annotations.of_module(revision.module)
        if thread.state is ThreadState.OPEN
    ]
    places = places_in(session, threads, revision)
    found = [
        AnnotatedWords(place.start, place.end, thread.kind, thread.id, thread.present_text)
        for thread in threads
        if (place := places[thread.id]).start is not None and place.end is not None
    ]
    return tuple(sorted(found, key=lambda words: (words.start, words.end)))
