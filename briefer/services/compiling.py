"""Compiles a briefing once into a frozen document that checks read and exporters write."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from briefer.domain.anchor import Resolution
from briefer.domain.annotation import Annotation
from briefer.domain.assembly import (
    DEEPEST,
    abbreviations_in,
    collect_judgements,
    facts_in,
    images_in,
    included_rows,
    name_blocks,
    number_notes,
    number_rows,
    number_sources,
    roll_up,
    shift_headings,
)
from briefer.domain.briefing import Briefing
from briefer.domain.document import (
    DocumentSection,
    ExportDocument,
    Origin,
    PlacedAnnotation,
    Reply,
)
from briefer.domain.ids import BriefingId
from briefer.domain.marking import find_marking
from briefer.domain.module import Module, Revision
from briefer.domain.outline import Generated, OutlineRow
from briefer.markup import read_safely
from briefer.services.assembling import section_revision
from briefer.services.generated import (
    HEADINGS,
    abbreviation_list,
    annotation_annex,
    source_list,
    yardstick_annex,
)
from briefer.services.lookup import find_briefing, find_module
from briefer.services.reference import marking_schemes, yardstick
from briefer.services.reviewing import threads
from briefer.services.session import Session


def compile_briefing(
    session: Session, ref: str, *, annotated: bool = False, issued: date | None = None
) -> ExportDocument:
    """Compile the briefing ``ref`` as it stands now.

    Args:
        session: The open library.
        ref: Id or slug of the briefing.
        annotated: Whether to carry annotations; a clean document holds none anywhere.
        issued: The date on the title block, if the briefing does not fix one; today by default.

    Raises:
        NotFound: There is no such briefing.
    """
    briefing = find_briefing(session, ref)
    rows = list(included_rows(briefing.outline))
    numbers = number_rows(rows)
    sections = [
        replace(
            _placeholder(row, row.section.generated)
            if row.section.generated is not None
            else _read_section(session, briefing, row, annotated=annotated),
            number=numbers[row.section.id],
        )
        for row in rows
    ]
    today = issued or session.now().date()
    return _finish(session, briefing, sections, annotated=annotated, today=today)


def _read_section(
    session: Session, briefing: Briefing, row: OutlineRow, *, annotated: bool
) -> DocumentSection:
    section = row.section
    revision = section_revision(session, section)
    assert revision is not None  # only a section that the program writes has none
    module = find_module(session, revision.module)
    content = revision.content
    level = min(row.depth + 1, DEEPEST)
    text = read_safely(content.body)
    origin = Origin(module.id, module.slug, revision.number)
    blocks = shift_headings(text.blocks, level, section.level_shift)
    return DocumentSection(
        id=section.id,
        level=level,
        heading=section.heading or content.title,
        blocks=name_blocks(section.id, blocks, origin),
        footnotes=text.footnotes,
        mode=section.link.mode if section.link else None,
        origin=origin,
        language=content.language,
        marking=find_marking(marking_schemes(), content.marking) if content.marking else None,
        breaks_page=section.breaks_page,
        annotations=_placed(session, module, revision, briefing.id) if annotated else (),
        problem=text.problem,
    )


def _placeholder(row: OutlineRow, kind: Generated) -> DocumentSection:
    return DocumentSection(
        id=row.section.id,
        level=min(row.depth + 1, DEEPEST),
        heading=row.section.heading or HEADINGS[kind],
        blocks=(),
        generated=kind,
        breaks_page=row.section.breaks_page,
    )


def _placed(
    session: Session, module: Module, revision: Revision, briefing: BriefingId
) -> tuple[PlacedAnnotation, ...]:
    """Return the annotations that a reader of this briefing sees, in the order of their words."""
    placed = [
        _placed_annotation(thread.annotation, thread.resolution)
        for thread in threads(session, module.id, revision.number)
        if thread.annotation.only_in in (None, briefing)
    ]
    end = len(revision.content.body)
    return tuple(sorted(placed, key=lambda a: (end if a.start is None else a.start, a.id)))


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
        text=annotation.text,
        replacement=annotation.replacement,
        replies=tuple(Reply(author=r.author, at=r.at, text=r.text) for r in annotation.replies),
    )


def _finish(
    session: Session,
    briefing: Briefing,
    sections: list[DocumentSection],
    *,
    annotated: bool,
    today: date,
) -> ExportDocument:
    """Fill the generated sections, number notes and sources, and gather what is used."""
    sections = number_notes(collect_judgements(sections))
    register = {source.key: source for source in session.file.sources.matching()}
    cited = number_sources(sections, register)
    short = abbreviations_in(sections)
    finished = []
    for section in sections:
        match section.generated:
            case Generated.SOURCES:
                written = source_list(cited)
            case Generated.ABBREVIATIONS:
                written = abbreviation_list(short)
            case Generated.YARDSTICK:
                written = yardstick_annex(yardstick(briefing.yardstick))
            case Generated.ANNOTATIONS:
                written = annotation_annex(sections) if annotated else ()
            case _:
                if section.generated is None or section.blocks:
                    finished.append(section)
                continue
        if written:
            finished.append(replace(section, blocks=name_blocks(section.id, written, None)))
    facts = {fact.name: fact for fact in session.file.facts.all()}
    assets = ((name, session.file.assets.get(name)) for name in images_in(finished))
    return ExportDocument(
        title=briefing.title,
        subtitle=briefing.subtitle,
        audience=briefing.audience,
        originator=briefing.originator,
        reference=briefing.reference,
        language=briefing.language,
        marking=roll_up(briefing.marking, finished, marking_schemes()),
        cutoff=briefing.cutoff,
        issued=briefing.issued or today,
        contents=briefing.contents,
        sections=tuple(finished),
        sources=cited,
        facts=MappingProxyType({n: facts[n] for n in facts_in(finished) if n in facts}),
        abbreviations=short,
        assets=MappingProxyType({name: asset for name, asset in assets if asset is not None}),
        is_annotated=annotated,
    )
