"""Writes the sections that nobody types: sources, abbreviations, yardstick, annotations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefer.domain.assembly import name_blocks
from briefer.domain.blocks import (
    Block,
    Definition,
    DefinitionList,
    Inline,
    Inlines,
    List,
    Paragraph,
    Run,
    SourceEntry,
    SourceList,
    Table,
)
from briefer.domain.dates import written_date
from briefer.domain.document import (
    CitedSource,
    DocumentSection,
    ExportDocument,
    PlacedAnnotation,
)
from briefer.domain.ids import SectionId
from briefer.domain.outline import Generated
from briefer.domain.source import Credibility, Reliability, Source
from briefer.domain.yardstick import Yardstick

HEADINGS = {
    Generated.KEY_JUDGEMENTS: "Key judgements",
    Generated.CHANGES: "Changes since the last edition",
    Generated.SOURCES: "Sources",
    Generated.SOURCE_SUMMARY: "What this paper rests on",
    Generated.ABBREVIATIONS: "Abbreviations",
    Generated.YARDSTICK: "How we speak of likelihood and confidence",
    Generated.ANNOTATIONS: "Annotations",
}

_CONFIDENCE = (
    (
        "High",
        "good-quality information, or a question that permits a firm judgement. Still not a fact.",
    ),
    ("Moderate", "credible and plausible information, not good or corroborated enough for more."),
    ("Low", "questionable, fragmented or poorly corroborated information."),
)
"""Levels of analytic confidence in our words, after the US intelligence community's usage."""


def source_list(sources: Iterable[CitedSource]) -> tuple[Block, ...]:
    """Write the numbered source register; nothing when nothing is cited."""
    entries = tuple(
        SourceEntry(cited.number, cited.source.key, _source_line(cited.source)) for cited in sources
    )
    return (SourceList(entries),) if entries else ()


def source_summary(sources: Iterable[CitedSource]) -> tuple[Block, ...]:
    """Write the source summary statement (ICD 206): how many, how good, how independent."""
    listed = [cited.source for cited in sources]
    if not listed:
        return ()
    if len(listed) == 1:
        only = listed[0]
        words = f"This paper rests on one source, “{only.title}”, graded {only.grade}"
        return (Paragraph(_plain(f"{words}{_ungraded(only)}. Nothing corroborates it.")),)
    groups = {source.group or source.key for source in listed}
    lines = [
        f"This paper rests on {len(listed)} sources.",
        "All lean on one another and count as one."
        if len(groups) == 1
        else f"{len(groups)} of them are independent of one another."
        if len(groups) < len(listed)
        else "All are independent of one another.",
    ]
    good = [s for s in listed if s.reliability in (Reliability.A, Reliability.B)]
    weak = [s for s in listed if s.reliability in (Reliability.C, Reliability.D, Reliability.E)]
    unknown = [s for s in listed if s.reliability is Reliability.F]
    graded = (
        (good, "completely or usually reliable (A, B)"),
        (weak, "fairly reliable or less (C to E)"),
        (unknown, "of a reliability that cannot be judged (F)"),
    )
    for some, words in graded:
        if some:
            names = "; ".join(s.title for s in some)
            lines.append(f"{len(some)} {'is' if len(some) == 1 else 'are'} {words}: {names}.")
    days = sorted(s.published for s in listed if s.published)
    if days:
        span = written_date(days[0])
        if days[-1] != days[0]:
            span = f"between {span} and {written_date(days[-1])}"
        lines.append(f"What is dated was published {'on ' if days[0] == days[-1] else ''}{span}.")
    return (Paragraph(_plain(" ".join(lines))),)


def change_list(number: int, lines: Iterable[str]) -> tuple[Block, ...]:
    """Write what has changed since edition ``number``, a line for each change."""
    items = tuple((Paragraph(_plain(line), is_tight=True),) for line in lines)
    if not items:
        return (Paragraph(_plain(f"No words have changed since edition {number}.")),)
    return (Paragraph(_plain(f"Since edition {number}:")), List(False, items))


def judgement_note(number: int, words: str) -> Block:
    """Write the line under a judgement that is another than in edition ``number``."""
    return Paragraph((Run(f"Changed since edition {number}: {words}.", is_emphasis=True),))


def abbreviation_list(pairs: Iterable[tuple[str, str]]) -> tuple[Block, ...]:
    """Write what each abbreviation stands for; nothing when none is used."""
    items = tuple(
        Definition((_plain(short),), ((Paragraph(_plain(long), is_tight=True),),))
        for short, long in pairs
    )
    return (DefinitionList(items),) if items else ()


def yardstick_annex(yardstick: Yardstick) -> tuple[Block, ...]:
    """Write the scale of likelihood that the briefing uses, and what confidence means."""
    rows = tuple(
        (_plain(" / ".join(term.words)), _plain(f"{term.low}–{term.high} %"))
        for term in yardstick.terms
    )
    blocks: list[Block] = [
        Paragraph(_plain(f"Terms of likelihood follow {yardstick.name} ({yardstick.source}).")),
        Table((_plain("Term"), _plain("Likelihood")), ("left", "right"), rows),
    ]
    if yardstick.note:
        blocks.append(Paragraph(_plain(yardstick.note)))
    levels = tuple(
        (Paragraph((Run(f"{name}: ", is_strong=True), Run(meaning)), is_tight=True),)
        for name, meaning in _CONFIDENCE
    )
    blocks.append(
        Paragraph(_plain("Confidence says how good the ground is; it is not a likelihood."))
    )
    blocks.append(List(False, levels))
    return tuple(blocks)


def annotation_annex(sections: Iterable[DocumentSection]) -> tuple[Block, ...]:
    """List every annotation under the heading that it belongs to, detached ones named so."""
    blocks: list[Block] = []
    for section in sections:
        if section.annotations:
            blocks.append(Paragraph((Run(section.heading, is_strong=True),)))
            items = tuple(_annotation(a) for a in section.annotations)
            blocks.append(List(True, items))
    return tuple(blocks)


def with_detached(document: ExportDocument) -> ExportDocument:
    """Let detached annotations stand in a section at the end, for pages that have no margin.

    A document whose outline lists its annotations, or that has none detached, stays as it is.
    """
    lost = [
        replace(section, annotations=gone)
        for section in document.sections
        if (gone := tuple(a for a in section.annotations if a.start is None))
    ]
    is_listed = any(s.generated is Generated.ANNOTATIONS for s in document.sections)
    if not lost or is_listed:
        return document
    own = SectionId("detached-annotations")
    section = DocumentSection(
        id=own,
        level=1,
        heading="Detached annotations",
        blocks=name_blocks(own, annotation_annex(lost), None),
        generated=Generated.ANNOTATIONS,
    )
    return replace(document, sections=(*document.sections, section))


def _annotation(annotation: PlacedAnnotation) -> tuple[Block, ...]:
    where = " (detached: its words have gone)" if annotation.start is None else ""
    head = f"{annotation.kind}, {annotation.author}, {written_date(annotation.at.date())}{where}: "
    line: list[Inline] = [
        Run(head[0].upper() + head[1:], is_strong=True),
        Run(f"“{annotation.quote}” "),
        Run(annotation.text),
    ]
    if annotation.replacement is not None:
        proposal = f"“{annotation.replacement}”" if annotation.replacement else "nothing"
        line.append(Run(f" Proposed instead: {proposal}."))
    if annotation.state != "open":
        line.append(Run(f" ({annotation.state})", is_emphasis=True))
    blocks: list[Block] = [Paragraph(tuple(line), is_tight=True)]
    blocks.extend(
        Paragraph(
            (
                Run(f"{reply.author}, {written_date(reply.at.date())}: ", is_strong=True),
                Run(reply.text),
            ),
            is_tight=True,
        )
        for reply in annotation.replies
    )
    return tuple(blocks)


def _source_line(source: Source) -> Inlines:
    line: list[Inline] = []
    if source.author:
        line.append(Run(f"{source.author}, "))
    line.append(Run(source.title, is_emphasis=True))
    rest = [source.publisher] if source.publisher else []
    if source.published:
        rest.append(written_date(source.published))
    if source.retrieved:
        rest.append(f"retrieved {written_date(source.retrieved)}")
    line.append(Run("".join(f", {part}" for part in rest)))
    if source.url:
        line.extend((Run(", "), Run(source.url, link=source.url)))
    line.append(Run(f". Grade {source.grade}{_ungraded(source)}."))
    return tuple(line)


def _ungraded(source: Source) -> str:
    """F and 6 say that nobody could judge, which a reader must not take for the worst grade."""
    unknown = [
        name
        for name, is_unknown in (
            ("reliability", source.reliability is Reliability.F),
            ("credibility", source.credibility is Credibility.SIX),
        )
        if is_unknown
    ]
    return f" ({' and '.join(unknown)} cannot be judged)" if unknown else ""


def _plain(text: str) -> Inlines:
    return (Run(text),)
