"""Writes the sections that nobody types: sources, abbreviations, yardstick, annotations."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

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
from briefer.domain.partial_dates import earliest, latest, written
from briefer.domain.source import Credibility, Reliability, Source
from briefer.domain.wording import Wording, wording_of
from briefer.domain.yardstick import Yardstick

_LEVELS = (
    (
        "High",
        "good-quality information, or a question that permits a firm judgement. Still not a fact.",
    ),
    ("Moderate", "credible and plausible information, not good or corroborated enough for more."),
    ("Low", "questionable, fragmented or poorly corroborated information."),
)
"""Levels of analytic confidence in our words, after the US intelligence community's usage."""

_GRADED = (
    (
        "Of these, {} completely or usually reliable (A, B): {}.",
        (Reliability.A, Reliability.B),
    ),
    (
        "Of these, {} fairly reliable or less (C to E): {}.",
        (Reliability.C, Reliability.D, Reliability.E),
    ),
    ("Of these, {} of a reliability that cannot be judged (F): {}.", (Reliability.F,)),
)


def source_list(sources: Iterable[CitedSource], wording: Wording) -> tuple[Block, ...]:
    """Write the numbered source register; nothing when nothing is cited."""
    entries = tuple(
        SourceEntry(cited.number, cited.source.key, _source_line(cited.source, wording))
        for cited in sources
    )
    return (SourceList(entries),) if entries else ()


def source_summary(sources: Iterable[CitedSource], wording: Wording) -> tuple[Block, ...]:
    """Write the source summary statement (ICD 206): how many, how good, how independent."""
    listed = [cited.source for cited in sources]
    if not listed:
        return ()
    say = wording.say
    if len(listed) == 1:
        only = listed[0]
        grade = f"{only.grade}{_ungraded(only, wording)}"
        phrase = "This paper rests on one source, {}, graded {}. Nothing corroborates it."
        return (Paragraph(_plain(say(phrase, say("“{}”", only.title), grade))),)
    groups = {source.group or source.key for source in listed}
    lines = [
        say("This paper rests on {} sources.", len(listed)),
        say("All lean on one another and count as one.")
        if len(groups) == 1
        else say("{} of them are independent of one another.", len(groups))
        if len(groups) < len(listed)
        else say("All are independent of one another."),
    ]
    for phrase, grades in _GRADED:
        some = [s.title for s in listed if s.reliability in grades]
        if some:
            lines.append(say(phrase, len(some), "; ".join(some)))
    days = [s.published for s in listed if s.published]
    if days:
        ends = min(days, key=earliest), max(days, key=latest)
        first, last = (written(day, wording.language) for day in ends)
        lines.append(
            say("What is dated was published on {}.", first)
            if first == last
            else say("What is dated was published between {} and {}.", first, last)
        )
    return (Paragraph(_plain(" ".join(lines))),)


def change_list(number: int, lines: Iterable[str], wording: Wording) -> tuple[Block, ...]:
    """Write what has changed since edition ``number``, a line for each change."""
    items = tuple((Paragraph(_plain(line), is_tight=True),) for line in lines)
    if not items:
        return (Paragraph(_plain(wording.say("No words have changed since edition {}.", number))),)
    return (Paragraph(_plain(wording.say("Since edition {}:", number))), List(False, items))


def judgement_note(number: int, words: str, wording: Wording) -> Block:
    """Write the line under a judgement that is another than in edition ``number``."""
    said = wording.say("Changed since edition {}: {}.", number, words)
    return Paragraph((Run(said, is_emphasis=True),))


def abbreviation_list(pairs: Iterable[tuple[str, str]]) -> tuple[Block, ...]:
    """Write what each abbreviation stands for; nothing when none is used."""
    items = tuple(
        Definition((_plain(short),), ((Paragraph(_plain(long), is_tight=True),),))
        for short, long in pairs
    )
    return (DefinitionList(items),) if items else ()


def yardstick_annex(yardstick: Yardstick, wording: Wording) -> tuple[Block, ...]:
    """Write the scale of likelihood that the briefing uses, and what confidence means."""
    say = wording.say
    rows = tuple(
        (
            _plain(" / ".join(dict.fromkeys(map(wording.term, term.words)))),
            _plain(f"{term.low}–{term.high} %"),
        )
        for term in yardstick.terms
    )
    follows = say("Terms of likelihood follow {} ({}).", yardstick.name, yardstick.source)
    blocks: list[Block] = [
        Paragraph(_plain(follows)),
        Table((_plain(say("Term")), _plain(say("Likelihood"))), ("left", "right"), rows),
    ]
    if yardstick.note:
        # The note is the data file's own, and English; it is marked so that it is read out so.
        foreign = "" if wording.language == "en" else "en"
        blocks.append(Paragraph(_plain(yardstick.note), language=foreign))
    levels = tuple(
        (
            Paragraph(
                (Run(f"{say(name)}: ", is_strong=True), Run(say(meaning))),
                is_tight=True,
            ),
        )
        for name, meaning in _LEVELS
    )
    ground = say("Confidence says how good the ground is; it is not a likelihood.")
    return (*blocks, Paragraph(_plain(ground)), List(False, levels))


def annotation_annex(sections: Iterable[DocumentSection], wording: Wording) -> tuple[Block, ...]:
    """List every annotation under the heading that it belongs to, detached ones named so."""
    blocks: list[Block] = []
    for section in sections:
        if section.annotations:
            blocks.append(Paragraph((Run(section.heading, is_strong=True),)))
            items = tuple(_annotation(a, wording) for a in section.annotations)
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
    own, wording = SectionId("detached-annotations"), wording_of(document.language)
    section = DocumentSection(
        id=own,
        level=1,
        heading=wording.say("Detached annotations"),
        blocks=name_blocks(own, annotation_annex(lost, wording), None),
        generated=Generated.ANNOTATIONS,
    )
    return replace(document, sections=(*document.sections, section))


def _annotation(annotation: PlacedAnnotation, wording: Wording) -> tuple[Block, ...]:
    say = wording.say
    where = "" if annotation.start is not None else f" ({say('detached: its words have gone')})"
    day = written_date(annotation.at.date(), wording.language)
    kind = say(annotation.kind.value)
    head = f"{kind[0].upper()}{kind[1:]}, {annotation.author}, {day}{where}: "
    line: list[Inline] = [
        Run(head, is_strong=True),
        Run(f"{say('“{}”', annotation.quote)} "),
        Run(annotation.text),
    ]
    if annotation.replacement is not None:
        other = annotation.replacement
        proposal = say("“{}”", other) if other else say("nothing")
        line.append(Run(f" {say('Proposed instead: {}.', proposal)}"))
    if annotation.state != "open":
        line.append(Run(f" ({say(annotation.state.value)})", is_emphasis=True))
    blocks: list[Block] = [Paragraph(tuple(line), is_tight=True)]
    blocks.extend(
        Paragraph(
            (
                Run(
                    f"{reply.author}, {written_date(reply.at.date(), wording.language)}: ",
                    is_strong=True,
                ),
                Run(reply.text),
            ),
            is_tight=True,
        )
        for reply in annotation.replies
    )
    return tuple(blocks)


def _source_line(source: Source, wording: Wording) -> Inlines:
    line: list[Inline] = []
    if source.author:
        line.append(Run(f"{source.author}, "))
    line.append(Run(source.title, is_emphasis=True))
    rest = [source.publisher] if source.publisher else []
    if source.published:
        rest.append(written(source.published, wording.language))
    if source.retrieved:
        rest.append(wording.say("retrieved {}", written_date(source.retrieved, wording.language)))
    line.append(Run("".join(f", {part}" for part in rest)))
    if source.url:
        line.extend((Run(", "), Run(source.url, link=source.url)))
    grade = wording.say("Grade {}", source.grade)
    line.append(Run(f". {grade}{_ungraded(source, wording)}."))
    return tuple(line)


def _ungraded(source: Source, wording: Wording) -> str:
    """F and 6 say that nobody could judge, which a reader must not take for the worst grade."""
    unknown = (source.reliability is Reliability.F, source.credibility is Credibility.SIX)
    phrase = _UNKNOWN.get(unknown, "")
    return f" ({wording.say(phrase)})" if phrase else ""


_UNKNOWN = {
    (True, False): "reliability cannot be judged",
    (False, True): "credibility cannot be judged",
    (True, True): "reliability and credibility cannot be judged",
}


def _plain(text: str) -> Inlines:
    return (Run(text),)
