"""Writes the sections that nobody types: sources, abbreviations, yardstick, annotations."""

from __future__ import annotations

from collections.abc import Iterable

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
from briefer.domain.document import CitedSource, DocumentSection, PlacedAnnotation
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


def _annotation(annotation: PlacedAnnotation) -> tuple[Block, ...]:
    where = " (detached: its words have gone)" if annotation.start is None else ""
    head = f"{annotation.kind}, {annotation.author}, {written_date(annotation.at.date())}{where}: "
    line: list[Inline] = [
        Run(head.capitalize(), is_strong=True),
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
