"""Comparing two editions, or an edition and a draft: what a reader of the first has to know."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from msgspec import Struct

from briefer.domain.assembly import nested
from briefer.domain.blocks import (
    Block,
    Citation,
    FactReference,
    FootnoteReference,
    Image,
    Inline,
    Judgement,
    LineBreak,
    List,
    Paragraph,
    Run,
    Table,
    inlines_of,
    plain_text,
)
from briefer.domain.differences import ParagraphDifference, differences, words_changed
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.ids import BlockId, SectionId
from briefer.domain.wording import Wording, wording_of

_ALIKE = 0.5
"""Two judgements of one section with this part of their words in common are one judgement."""


class JudgementChange(Struct, frozen=True):
    """A key judgement then and now; None where there was none.

    Attributes:
        heading: Of the section it stands in.
    """

    heading: str
    old: Judgement | None
    new: Judgement | None

    @property
    def is_revised(self) -> bool:
        """Whether the same question is now judged otherwise, not only worded otherwise."""
        if self.old is None or self.new is None:
            return False
        return (self.old.likelihood, self.old.confidence) != (
            self.new.likelihood,
            self.new.confidence,
        )

    @property
    def is_explained(self) -> bool:
        """Whether the basis is another one now, and so says why."""
        if self.old is None or self.new is None:
            return True
        return bool(self.new.basis.strip()) and self.new.basis != self.old.basis

    def in_words(self, wording: Wording) -> str:
        """Say it in one line: "unlikely, was roughly even chance, because two rounds failed"."""
        say = wording.say
        if self.new is None:
            return say("no longer judged")
        if self.old is None:
            return say("new")
        parts = []
        if self.old.likelihood != self.new.likelihood:
            now = wording.term(self.new.likelihood) or say("no likelihood given")
            then = wording.term(self.old.likelihood) or say("not given")
            parts.append(say("{}, was {}", now, then))
        if self.old.confidence != self.new.confidence:
            now, then = (
                wording.term(each.confidence) or say("not given") for each in (self.new, self.old)
            )
            parts.append(say("confidence {}, was {}", now, then))
        if not parts:
            return say("reworded")
        words = "; ".join(parts)
        return say("{}, because {}", words, self.new.basis) if self.new.basis else words


class SectionChange(Struct, frozen=True):
    """A section whose words are others; ``old`` is empty for a new one, ``new`` for one gone."""

    section: SectionId
    heading: str
    old: str
    new: str
    is_new: bool = False
    is_gone: bool = False

    def differences(self) -> list[ParagraphDifference]:
        """Compare the words for a reader, paragraph by paragraph."""
        return differences(self.old, self.new)


class Comparison(Struct, frozen=True):
    """Everything that differs between two documents.

    Attributes:
        judgements: Revised ones first, then new ones, reworded ones, those that have gone.
        facts: (name, words then, words now) of figures that both use.
        sections: In the new document's order, those that have gone last.
        changed: Blocks of the new document that a reader of the old one has not seen.
    """

    judgements: tuple[JudgementChange, ...] = ()
    facts: tuple[tuple[str, str, str], ...] = ()
    sections: tuple[SectionChange, ...] = ()
    changed: frozenset[BlockId] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether a reader of the old document has nothing to learn from the new one."""
        return not (self.judgements or self.facts or self.sections)


def compare(old: ExportDocument, new: ExportDocument) -> Comparison:
    """Compare two documents of one briefing by their sections; generated ones do not count."""
    before = {s.id: s for s in old.sections if s.generated is None}
    after = {s.id: s for s in new.sections if s.generated is None}
    sections: list[SectionChange] = []
    changed: set[BlockId] = set()
    for section in after.values():
        past = before.get(section.id)
        there = [] if past is None else _readings(past, old)
        here = _readings(section, new)
        if past is not None and there == here and past.heading == section.heading:
            continue
        changed |= _unmatched(there, here, section)
        then = "" if past is None else _text(past, there)
        sections.append(
            SectionChange(
                section.id, section.heading, then, _text(section, here), is_new=past is None
            )
        )
    sections += [
        SectionChange(s.id, s.heading, _text(s, _readings(s, old)), "", is_gone=True)
        for s in before.values()
        if s.id not in after
    ]
    facts = tuple(
        (name, old.facts[name].text, fact.text)
        for name, fact in new.facts.items()
        if name in old.facts and old.facts[name].text != fact.text
    )
    return Comparison(_judgements(old, new), facts, tuple(sections), frozenset(changed))


def summary(comparison: Comparison, wording: Wording) -> tuple[str, ...]:
    """Tell the differences as lines for a reader, the judgements first."""
    say = wording.say
    lines = [
        say("Judgement {}: {}", change.in_words(wording), _first_words(change.new or change.old))
        for change in comparison.judgements
    ]
    lines += [say("Figure {}: {}, was {}", name, now, then) for name, then, now in comparison.facts]
    for change in comparison.sections:
        heading = change.heading
        name = say("“{}”", heading) if heading else say("A section without a heading")
        if change.is_new:
            lines.append(say("{}: new", name))
        elif change.is_gone:
            lines.append(say("{}: left out", name))
        else:
            added, removed = map(wording.counted, words_changed(change.differences()))
            lines.append(say("{}: {} added, {} removed", name, added, removed))
    return tuple(lines)


def _first_words(judgement: Judgement | None) -> str:
    """Return a judgement's first paragraph: how sure it is stands in the next one."""
    return plain_text(judgement.blocks[:1]) if judgement is not None else ""


def words_of(section: DocumentSection, document: ExportDocument) -> str:
    """Return what a reader meets in a section, a paragraph for each block."""
    return _text(section, _readings(section, document))


def _unmatched(there: list[str], here: list[str], section: DocumentSection) -> set[BlockId]:
    matcher = SequenceMatcher(None, there, here, autojunk=False)
    same = {start + n for _, start, size in matcher.get_matching_blocks() for n in range(size)}
    return {b.id for n, b in enumerate(section.blocks) if n not in same}


def _readings(section: DocumentSection, document: ExportDocument) -> list[str]:
    """Return what a reader meets in each block, figures and sources by what they say."""
    notes = {n.label: n for n in section.footnotes}
    wording = wording_of(document.language)

    def spoken(inline: Inline) -> str:
        match inline:
            case Run():
                return inline.text
            case Citation():
                return "".join(
                    f" [{item.key}{', ' + item.locator if item.locator else ''}]"
                    for item in inline.items
                )
            case FactReference():
                fact = document.facts.get(inline.name)
                return fact.text if fact else f"{{{inline.name}}}"
            case FootnoteReference():
                note = notes.get(inline.label)
                inner = plain_text(note.blocks) if note else ""
                return f" ({inner})" if inner else ""
            case Image():
                return f"[{inline.alt or inline.url}]"
            case LineBreak():
                return " "

    def reading(block: Block) -> str:
        words = " ".join("".join(spoken(i) for i in inlines_of(block)).split())
        if isinstance(block, Judgement):
            said = (f"{s.label}{s.value}{s.ending}" for s in wording.assessment(block))
            words = " ".join((words, *said))
        if isinstance(block, Paragraph | List | Table) and block.marking:
            words = f"{block.marking}: {words}"
        return words

    return [reading(b.block) for b in section.blocks]


def _text(section: DocumentSection, readings: list[str]) -> str:
    return "\n\n".join([section.heading, *readings] if section.heading else readings)


def _judgements(old: ExportDocument, new: ExportDocument) -> tuple[JudgementChange, ...]:
    before, after = list(_judged(old)), list(_judged(new))
    for entry in list(after):
        twin = next((e for e in before if e[0] == entry[0] and _same(e[2], entry[2])), None)
        if twin is not None:
            before.remove(twin)
            after.remove(entry)
    changes = []
    for section, heading, judgement in after:
        rivals = [e for e in before if e[0] == section]
        best = max(rivals, key=lambda e: _likeness(e[2], judgement), default=None)
        is_only = len(rivals) == 1 and sum(e[0] == section for e in after) == 1
        if best is not None and (is_only or _likeness(best[2], judgement) >= _ALIKE):
            before.remove(best)
            changes.append(JudgementChange(heading, best[2], judgement))
        else:
            changes.append(JudgementChange(heading, None, judgement))
    changes += [JudgementChange(heading, judgement, None) for _, heading, judgement in before]
    return tuple(sorted(changes, key=_weight))


def _weight(change: JudgementChange) -> int:
    if change.new is None:
        return 3
    return 0 if change.is_revised else 1 if change.old is None else 2


def judgement_then(document: ExportDocument, section: SectionId, words: str) -> Judgement | None:
    """Return the judgement that a section made of the same question, by its words; None for none.

    Args:
        document: The edition that is asked.
        section: Where the judgement stands.
        words: What is judged now, as plain text.
    """
    rivals = [judgement for place, _, judgement in _judged(document) if place == section]
    if len(rivals) == 1:
        return rivals[0]
    new = words.split()

    def likeness(rival: Judgement) -> float:
        return SequenceMatcher(None, plain_text(rival).split(), new, autojunk=False).ratio()

    best = max(rivals, key=likeness, default=None)
    return best if best is not None and likeness(best) >= _ALIKE else None


def _judged(document: ExportDocument) -> Iterator[tuple[SectionId, str, Judgement]]:
    for section in document.sections:
        if section.generated is None:
            for named in section.blocks:
                for block in nested(named.block):
                    if isinstance(block, Judgement):
                        yield section.id, section.heading, block


def _same(one: Judgement, other: Judgement) -> bool:
    return (one.likelihood, one.confidence, plain_text(one)) == (
        other.likelihood,
        other.confidence,
        plain_text(other),
    )


def _likeness(one: Judgement, other: Judgement) -> float:
    words = plain_text(one).split(), plain_text(other).split()
    return SequenceMatcher(None, *words, autojunk=False).ratio()
