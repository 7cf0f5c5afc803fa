"""What a check is given: a document with its annotations, and what it is to be held against."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from datetime import date

from msgspec import Struct, field

from briefer.domain.assembly import nested
from briefer.domain.blocks import Block, Inline, inlines_of, span_of
from briefer.domain.briefing import ShownText
from briefer.domain.comparison import JudgementChange
from briefer.domain.document import DocumentBlock, DocumentSection, ExportDocument
from briefer.domain.finding import Place
from briefer.domain.ids import ModuleId, SectionId
from briefer.domain.marking import MarkingScheme
from briefer.domain.outline import Generated
from briefer.domain.template import Template
from briefer.domain.yardstick import Yardstick
from briefer.phrases import Phrase, phrase


class Subject(Struct, frozen=True, kw_only=True):
    """A compiled briefing before the gate.

    Attributes:
        document: Compiled with its annotations, whatever is exported.
        own_marking: The label that the briefing was given; empty when it was given none.
        marking_reason: Why it was given one above its parts; empty when nobody said.
        texts: What each section shows, by section.
        judged_otherwise: Judgements that differ from those of the last edition.
        schemes: Every marking scheme that is known.
        yardstick: The words for likelihood that this briefing may use.
        today: The day it is judged on.
        ceiling: The highest marking that may pass; empty for none.
        template: What the briefing was to become; None when it follows none.
        draws: Whether the fonts of the PDF can draw a character; by default any.
        generated: The kinds that its outline has a section for, even one with nothing to show.
        shorter: For a module: the slug of a shorter variant, where there is one.
    """

    document: ExportDocument
    schemes: Sequence[MarkingScheme]
    yardstick: Yardstick
    today: date
    own_marking: str = ""
    marking_reason: str = ""
    texts: Mapping[SectionId, ShownText] = field(default_factory=dict)
    judged_otherwise: Sequence[JudgementChange] = ()
    ceiling: str = ""
    template: Template | None = None
    draws: Callable[[str], bool] = bool
    generated: Set[Generated] = frozenset()
    shorter: Mapping[ModuleId, str] = field(default_factory=dict)

    def authored(self) -> Iterator[DocumentSection]:
        """Yield the sections whose words somebody wrote."""
        return (s for s in self.document.sections if s.generated is None)

    def blocks(self) -> Iterator[tuple[DocumentSection, DocumentBlock, Block]]:
        """Yield every authored block, nested ones too, with its section and its outer block."""
        for section in self.authored():
            for named in section.blocks:
                for block in nested(named.block):
                    yield section, named, block

    def inlines(self) -> Iterator[tuple[DocumentSection, Inline]]:
        """Yield every authored inline with its section, those of footnotes too."""
        for section in self.authored():
            for named in section.blocks:
                for inline in inlines_of(named.block):
                    yield section, inline
            for note in section.footnotes:
                for inline in inlines_of(note.blocks):
                    yield section, inline


def place_of(section: DocumentSection, part: object = None, block: object = None) -> Place:
    """Return where ``part`` of a section is, as exactly as it is known."""
    span = span_of(part) if part is not None else None
    return Place(
        section=section.id,
        heading=section.heading,
        block=block.id if isinstance(block, DocumentBlock) else None,
        module=section.origin.module if section.origin else None,
        start=span[0] if span else None,
        end=span[1] if span else None,
    )


def named(section: DocumentSection) -> Phrase:
    """Return how a sentence names a section."""
    if not section.heading:
        return phrase("A section without a heading")
    return phrase("“{heading}”", heading=section.heading)
