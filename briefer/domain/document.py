"""A compiled briefing: values only, read by checks, written by exporters, shown by the preview."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from msgspec import Struct, field

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.blocks import Block, Footnote
from briefer.domain.ids import AnnotationId, BlockId, ModuleId, RevisionNumber, SectionId
from briefer.domain.marking import Marking
from briefer.domain.outline import Generated, LinkMode
from briefer.domain.source import Asset, Fact, Source


class Origin(Struct, frozen=True):
    """Where words come from: offsets below it count in this revision's body."""

    module: ModuleId
    slug: str
    revision: RevisionNumber


class DocumentBlock(Struct, frozen=True):
    """A block with a name of its own.

    Attributes:
        id: The same in every export for as long as the block's words and their section stay;
            letters, digits and ``-``.
        origin: Where the words come from; None for what the program wrote.
        is_changed: Whether a reader of the last edition meets other words here: drawn as a bar
            in the margin.
    """

    id: BlockId
    block: Block
    origin: Origin | None = None
    is_changed: bool = False


class Reply(Struct, frozen=True, kw_only=True):
    """What was written under an annotation."""

    author: str
    at: datetime
    text: str


class PlacedAnnotation(Struct, frozen=True, kw_only=True):
    """An annotation on words of one section.

    Attributes:
        start: First code point of the words in the section's body; None when detached.
        end: One past the last.
        quote: The words that it was written about.
        replacement: For a suggestion: the proposed wording; None otherwise.
    """

    id: AnnotationId
    start: int | None
    end: int | None
    quote: str
    kind: AnnotationKind
    state: ThreadState
    author: str
    at: datetime
    text: str
    replacement: str | None = None
    replies: tuple[Reply, ...] = ()


class DocumentSection(Struct, frozen=True, kw_only=True):
    """A section as a reader gets it.

    Attributes:
        level: 1 to 6; headings inside ``blocks`` are deeper and never skip a level.
        number: "1.2", or empty for an unnumbered section.
        heading: Plain words.
        blocks: In reading order, without the section's own heading.
        footnotes: Of this section; ``FootnoteReference.number`` counts from 1 in each section.
        first_note: The document's number of the section's first footnote.
        generated: What the program wrote here; None for words of an author.
        mode: How a linked section takes its module; None for the briefing's own text.
        language: BCP 47 tag of the words.
        marking: The section's own marking; None when unmarked.
        annotations: In the order of their words, detached ones last. Always empty in a
            document compiled clean.
        problem: Why the words could not be read as Markdown; empty when they were.
    """

    id: SectionId
    level: int
    heading: str
    blocks: tuple[DocumentBlock, ...]
    number: str = ""
    footnotes: tuple[Footnote, ...] = ()
    first_note: int = 1
    generated: Generated | None = None
    mode: LinkMode | None = None
    origin: Origin | None = None
    language: str = ""
    marking: Marking | None = None
    breaks_page: bool = False
    annotations: tuple[PlacedAnnotation, ...] = ()
    problem: str = ""


class CitedSource(Struct, frozen=True):
    """A source with the number that citations of it print."""

    number: int
    source: Source


class ExportDocument(Struct, frozen=True, kw_only=True):
    """Everything an exporter needs, and nothing it has to ask for.

    Attributes:
        language: BCP 47 tag of the document.
        marking: Banner of every page; None when unmarked.
        markings: How the labels of its parts are drawn.
        cutoff: Information cut-off, aware, in the zone it is shown in.
        issued: The date on the title block, and the only clock an exporter may use.
        edition: Number of an issued edition; None for a draft.
        contents: Whether to print a table of contents.
        sections: Flat, in reading order.
        sources: Every cited source, in the order of its number.
        facts: By name.
        abbreviations: (short, long) pairs that the text uses, sorted.
        assets: Images by the name that bodies use.
        is_annotated: Whether annotations were compiled in.
    """

    title: str
    sections: tuple[DocumentSection, ...]
    issued: date
    subtitle: str = ""
    audience: str = ""
    originator: str = ""
    reference: str = ""
    language: str = "en-GB"
    marking: Marking | None = None
    cutoff: datetime | None = None
    edition: int | None = None
    contents: bool = True
    sources: tuple[CitedSource, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    abbreviations: tuple[tuple[str, str], ...] = ()
    assets: Mapping[str, Asset] = field(default_factory=lambda: MappingProxyType({}))
    is_annotated: bool = False
    markings: tuple[Marking, ...] = ()

    def drawn(self, label: str) -> Marking:
        """Return how the marking of a part is drawn; plain when nobody knows its label."""
        own = (self.marking, *self.markings, *(s.marking for s in self.sections))
        wanted = label.strip().casefold()
        known = (m for m in own if m is not None and m.label.casefold() == wanted)
        return next(known, Marking(label.strip()))

    def source_number(self, key: str) -> int | None:
        """Return what a citation of ``key`` prints, or None for a source nobody registered."""
        return next((c.number for c in self.sources if c.source.key == key), None)
