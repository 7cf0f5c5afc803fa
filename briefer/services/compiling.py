"""Compiles a briefing once into a frozen document that checks read and exporters write."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.anchor import Resolution
from briefer.domain.annotation import Annotation
from briefer.domain.assembly import DEEPEST, name_blocks, number_notes
from briefer.domain.briefing import Briefing, ShownText
from briefer.domain.document import (
    DocumentSection,
    ExportDocument,
    Origin,
    PlacedAnnotation,
    Reply,
)
from briefer.domain.gathering import (
    Digest,
    abbreviations_in,
    cited_in,
    digest_of,
    facts_in,
    images_in,
    number_sources,
    roll_up,
    with_judgements,
)
from briefer.domain.ids import BriefingId, SectionId
from briefer.domain.marking import Marking, MarkingScheme, find_marking, preferring
from briefer.domain.numbering import included_rows, number_rows
from briefer.domain.outline import Generated, OutlineRow
from briefer.domain.profile import Dropped, Profile
from briefer.domain.withholding import withhold
from briefer.domain.wording import wording_of
from briefer.domain.wording.headings import heading_of
from briefer.services.changes import last_issued, with_changes
from briefer.services.generated import (
    abbreviation_list,
    annotation_annex,
    source_list,
    source_summary,
    yardstick_annex,
)
from briefer.services.lookup import find_briefing
from briefer.services.reading import read_section
from briefer.services.reference import marking_schemes, yardstick
from briefer.services.reviewing import threads
from briefer.services.session import Session

WORKING = Profile(name="working copy", keeps_internal=True)
"""What the desk itself sees when no profile is asked for."""


T = TypeVar("T")


class Compiled(Struct, frozen=True):
    """A document, and what was left out on the way to it.

    Attributes:
        briefing: What was compiled, as it was.
        texts: Which revision each section shows, by section.
        dropped: What the profile kept out.
    """

    document: ExportDocument
    briefing: Briefing
    texts: Mapping[SectionId, ShownText]
    dropped: tuple[Dropped, ...] = ()


def compile_briefing(
    session: Session, ref: str, *, annotated: bool = False, issued: date | None = None
) -> ExportDocument:
    """Compile the briefing ``ref`` as it stands now, with everything in it.

    Args:
        session: The open library.
        ref: Id or slug of the briefing.
        annotated: Whether to carry annotations; a clean document holds none anywhere.
        issued: The date on the title block, if the briefing does not fix one; today by default.

    Raises:
        NotFound: There is no such briefing.
    """
    profile = replace(WORKING, is_annotated=annotated)
    return compile_for(session, ref, profile, issued=issued).document


def compile_for(
    session: Session,
    ref: str,
    profile: Profile,
    *,
    issued: date | None = None,
    edition: int | None = None,
) -> Compiled:
    """Compile the briefing ``ref`` the way ``profile`` wants it.

    Args:
        session: The open library.
        ref: Id or slug of the briefing.
        profile: What to carry and what to leave out.
        issued: The date on the title block, if the briefing does not fix one; today by default.
        edition: The number that the document carries; None for a draft.
    """
    with session.file.read_tx():
        briefing = find_briefing(session, ref)
        texts = session.file.uses.shown(briefing.id)
        rows = list(included_rows(briefing.outline))
        annotated = profile.is_annotated
        numbers = number_rows(rows if profile.is_numbered else ())
        read = [
            _section(session, briefing, row, texts, numbers, annotated=annotated) for row in rows
        ]
        digests = {section.id: digest for section, digest in read}
        schemes = _schemes_for(briefing, read, profile)
        read = [(_marked(section, schemes), digest) for section, digest in read]
        sections, dropped = withhold((s for s, _ in read), profile, schemes)
        if dropped:
            sections = _renumbered(sections, rows, numbers)
            whole = {s.id: s.blocks for s, _ in read}
            digests |= {s.id: digest_of(s) for s in sections if s.blocks is not whole[s.id]}
        today = issued or session.now().date()
        document = _finish(
            session, briefing, sections, digests, schemes, annotated=annotated, today=today
        )
        document = replace(document, edition=edition)
        last = last_issued(session, briefing.id)
        has_place = any(
            s.generated is Generated.CHANGES for s in briefing.outline.sections.values()
        )
        document = with_changes(
            document, last, profile, inserts=edition is not None and not has_place
        )
    return Compiled(document, briefing, texts, dropped)


def _section(
    session: Session,
    briefing: Briefing,
    row: OutlineRow,
    texts: Mapping[SectionId, ShownText],
    numbers: Mapping[SectionId, str],
    *,
    annotated: bool,
) -> tuple[DocumentSection, Digest]:
    section = row.section
    level = min(row.depth + 1, DEEPEST)
    if section.generated is not None:
        return DocumentSection(
            id=section.id,
            level=level,
            heading=section.heading or heading_of(section.generated, wording_of(briefing.language)),
            blocks=(),
            number=numbers.get(section.id, ""),
            generated=section.generated,
            breaks_page=section.breaks_page,
        ), Digest()
    shown = texts[section.id]
    parts = read_section(session, shown, level, section.level_shift)
    read = DocumentSection(
        id=section.id,
        level=level,
        heading=section.heading or shown.title,
        blocks=parts.blocks,
        number=numbers.get(section.id, ""),
        footnotes=parts.footnotes,
        mode=section.link.mode if section.link else None,
        origin=Origin(shown.module, shown.slug, shown.revision),
        language=shown.language,
        marking=Marking(shown.marking) if shown.marking else None,
        breaks_page=section.breaks_page,
        annotations=_placed(session, shown, briefing.id) if annotated else (),
        problem=parts.problem,
    )
    return read, parts.digest


def _schemes_for(
    briefing: Briefing, read: Iterable[tuple[DocumentSection, Digest]], profile: Profile
) -> list[MarkingScheme]:
    labels = [briefing.marking, profile.ceiling]
    for section, digest in read:
        labels += [section.marking.label] if section.marking else []
        labels += digest.markings
    return preferring(marking_schemes(), labels)


def _marked(section: DocumentSection, schemes: Sequence[MarkingScheme]) -> DocumentSection:
    """Draw a section's marking as the briefing's own scheme does."""
    if section.marking is None:
        return section
    return replace(section, marking=find_marking(schemes, section.marking.label))


def _renumbered(
    sections: Iterable[DocumentSection],
    rows: Iterable[OutlineRow],
    before: Mapping[SectionId, str],
) -> list[DocumentSection]:
    """Number sections anew where some were left out: a gap would tell that they were there."""
    kept = {section.id: section for section in sections}
    numbers = number_rows(row for row in rows if row.section.id in kept) if len(before) > 1 else {}
    return [replace(s, number=numbers.get(s.id, "")) for s in kept.values()]


def _placed(
    session: Session, shown: ShownText, briefing: BriefingId
) -> tuple[PlacedAnnotation, ...]:
    """Return the annotations that a reader of this briefing sees, in the order of their words."""
    placed = [
        _placed_annotation(thread.annotation, thread.resolution)
        for thread in threads(session, shown.module, shown.revision)
        if thread.annotation.only_in in (None, briefing)
    ]
    last = max((a.end for a in placed if a.end is not None), default=0)
    return tuple(sorted(placed, key=lambda a: (last if a.start is None else a.start, a.id)))


def _placed_annotation(annotation: Annotation, resolution: Resolution) -> PlacedAnnotation:
    return PlacedAnnotation(
        id=annotation.id,
        start=resolution.start,
        end=resolution.end,
        quote=annotation.present_anchor.quote,
        kind=annotation.kind,
        state=annotation.state,
        author=annotation.author,
        at=annotation.created_at,
        text=annotation.present_text,
        replacement=annotation.present_replacement,
        replies=tuple(Reply(author=r.author, at=r.at, text=r.text) for r in annotation.replies),
    )


def _finish(
    session: Session,
    briefing: Briefing,
    sections: list[DocumentSection],
    digested: Mapping[SectionId, Digest],
    schemes: Sequence[MarkingScheme],
    *,
    annotated: bool,
    today: date,
) -> ExportDocument:
    """Fill the generated sections, number notes and sources, and gather what is used."""
    digests = dict(digested)
    own = [digests[s.id] for s in sections]
    for index, section in enumerate(sections):
        if section.generated is Generated.KEY_JUDGEMENTS:
            sections[index] = with_judgements(section, own)
            digests[section.id] = digest_of(sections[index])
    sections = number_notes(sections)
    in_order = [digests[s.id] for s in sections]
    cited = number_sources(in_order, session.file.sources.named(cited_in(in_order)))
    short = abbreviations_in(in_order)
    wording = wording_of(briefing.language)
    finished = []
    for section in sections:
        match section.generated:
            case Generated.SOURCES:
                written = source_list(cited, wording)
            case Generated.SOURCE_SUMMARY:
                written = source_summary(cited, wording)
            case Generated.ABBREVIATIONS:
                written = abbreviation_list(short)
            case Generated.YARDSTICK:
                written = yardstick_annex(yardstick(briefing.yardstick), wording)
            case Generated.ANNOTATIONS:
                written = annotation_annex(sections, wording) if annotated else ()
            case Generated.CHANGES:
                finished.append(section)  # is filled, or goes, when the editions are compared
                continue
            case _:
                if section.generated is None or section.blocks:
                    finished.append(section)
                continue
        if written:
            finished.append(replace(section, blocks=name_blocks(section.id, written, None)))
    assets = _known(images_in(in_order), session.file.assets.get)
    labels = dict.fromkeys(
        (*(m for d in in_order for m in d.markings), *(a.marking for a in assets.values()))
    )
    return ExportDocument(
        title=briefing.title,
        subtitle=briefing.subtitle,
        audience=briefing.audience,
        originator=briefing.originator,
        reference=briefing.reference,
        language=briefing.language,
        marking=roll_up(briefing.marking, finished, in_order, schemes),
        cutoff=briefing.cutoff,
        issued=briefing.issued or today,
        contents=briefing.contents,
        sections=tuple(finished),
        sources=cited,
        facts=MappingProxyType(_known(facts_in(in_order), session.file.facts.get)),
        abbreviations=short,
        assets=MappingProxyType(assets),
        is_annotated=annotated,
        markings=tuple(find_marking(schemes, label) for label in labels if label),
    )


def _known(names: Iterable[str], get: Callable[[str], T | None]) -> dict[str, T]:
    found = ((name, get(name)) for name in names)
    return {name: value for name, value in found if value is not None}
