"""Comparing versions of a text: words, details, and the annotations on either side."""

from __future__ import annotations

from dataclasses import dataclass, fields

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.differences import ParagraphDifference, differences, words_changed
from briefer.domain.ids import AnnotationId, ModuleId, RevisionNumber
from briefer.domain.module import ModuleContent, Revision
from briefer.services.lookup import find_revision, module_named
from briefer.services.placing import places_in
from briefer.services.session import Session


@dataclass(frozen=True, slots=True)
class AnnotatedWords:
    """Words of one version that an open annotation is about; offsets count code points."""

    start: int
    end: int
    kind: AnnotationKind
    annotation: AnnotationId
    text: str


@dataclass(frozen=True, slots=True)
class DetailChange:
    """One detail that differs, such as "status", from what to what; empty for nothing."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Comparison:
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
    paragraphs = tuple(differences(before.content.body, after.content.body))
    added, removed = words_changed(paragraphs)
    return Comparison(
        before,
        after,
        paragraphs,
        added,
        removed,
        details_changed(before.content, after.content),
        _annotated(session, identity, before),
        _annotated(session, identity, after),
    )


def details_changed(old: ModuleContent, new: ModuleContent) -> tuple[DetailChange, ...]:
    """Name everything but the body that differs between two versions."""
    return tuple(
        DetailChange(
            each.name.replace("_", "-"),
            _said(getattr(old, each.name)),
            _said(getattr(new, each.name)),
        )
        for each in fields(ModuleContent)
        if each.name != "body" and getattr(old, each.name) != getattr(new, each.name)
    )


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else str(value)


def _annotated(
    session: Session, module: ModuleId, revision: Revision
) -> tuple[AnnotatedWords, ...]:
    threads = [
        thread
        for thread in session.file.annotations.of_module(module)
        if thread.state is ThreadState.OPEN
    ]
    places = places_in(session, threads, revision)
    found = [
        AnnotatedWords(place.start, place.end, thread.kind, thread.id, thread.present_text)
        for thread in threads
        if (place := places[thread.id]).start is not None and place.end is not None
    ]
    return tuple(sorted(found, key=lambda words: (words.start, words.end)))
