"""From a compiled document to the story of its pages and the structure behind it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain import blocks as text
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.ids import SectionId
from briefer.domain.outline import Generated
from briefer.domain.wording import wording_of
from briefer.export.pdf.bidi import is_rtl_language
from briefer.export.pdf.block_flow import BlockFlow
from briefer.export.pdf.front import title_block
from briefer.export.pdf.inlines import InlineContext, clean
from briefer.export.pdf.layout import Run
from briefer.export.pdf.objects import text_string
from briefer.export.pdf.options import PdfOptions
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.shape import NO_BREAK_SPACE
from briefer.export.pdf.story import (
    Columns,
    ContentsRow,
    Element,
    Entry,
    NoteText,
    PageBreak,
    Para,
    Story,
)
from briefer.export.pdf.theme import Theme
from briefer.export.pdf.word_flow import Spot

_FEWEST_LISTED = 3
"""A table of contents with fewer entries tells nobody anything."""
_END_NOTE_LABEL = 18.0
_COLUMNS: dict[int, Story] = {2: [Columns(2)]}
"""One value for ever, so that a story's part is recognised."""


class ToldSection(Struct, eq=False):
    """A section's part of the story; it depends on the section and on what it was told with.

    Attributes:
        rank_before, rank_after: Rank of the last heading before the section, and in it.
        entries: Its headings.
        end_notes: Notes to be printed at the end.
    """

    section: DocumentSection
    rank_before: int
    rank_after: int
    element: Element
    blocks: Story
    entries: list[Entry]
    end_notes: list[tuple[DocumentSection, int, text.Footnote]]


class Kept(Struct, eq=False):
    """A part of the story that is no section, with all that it depends on."""

    key: object
    blocks: Story
    elements: list[Element]
    entries: list[Entry]


class Told(Struct):
    """A finished story.

    Attributes:
        root: The document's structure.
        parts: What the page builder places, cut where a section begins.
        sections: Each section's part, to be used again while the section stays.
        basis: What all sections were told with.
        frame: The parts around them: title block, contents, collected notes.
    """

    root: Element
    parts: list[Story]
    sections: list[ToldSection]
    basis: object
    frame: dict[str, Kept]


def tell(
    document: ExportDocument,
    theme: Theme,
    setter: Setter,
    width: float,
    options: PdfOptions,
    before: Told | None = None,
) -> Told:
    """Return the story of a document; ``width`` is a page's text in points, columns share it.

    Sections that are as they were in ``before`` are not told again.
    """
    root = Element("Document", attributes=f"/Lang {text_string(document.language)}")
    house, has_sources = theme.style, _has_sources(document)
    measure = (width - Columns(1).gutter * (house.columns - 1)) / house.columns
    basis = (
        house,
        document.language,
        document.marking,
        document.markings,
        width,
        has_sources,
        document.sources,
        dict(document.facts),
        {
            name: (a.sha256, a.alt, a.caption, a.credit, a.marking)
            for name, a in document.assets.items()
        },
    )
    kept: dict[SectionId, ToldSection] = {}
    frame: dict[str, Kept] = {}
    if before is not None and before.basis == basis:
        kept = {told.section.id: told for told in before.sections}
        frame = before.frame
    teller = _Teller(document, theme, setter, kept, has_sources)
    made: dict[str, Kept] = {}

    def keep(name: str, key: object, make: Callable[[Element], tuple[Story, list[Entry]]]) -> Kept:
        """Take a part over while all that it depends on stays."""
        known = frame.get(name)
        if known is None or known.key != key:
            holder = Element("Div")
            blocks, entries = make(holder)
            known = Kept(key, blocks, holder.children, entries)
        made[name] = known
        for element in known.elements:
            element.parent = root
        root.children += known.elements
        return known

    def add(told: ToldSection) -> None:
        told.element.parent = root
        root.children.append(told.element)
        parts.append(told.blocks)

    head = _head_key(document, options)
    block = keep(
        "head", head, lambda e: (title_block(document, theme, setter, e, width, options), [])
    )
    parts = [block.blocks]
    leading = _leading_sections(document)
    told = [teller.section(section, width) for section in document.sections[:leading]]
    for each in told:
        add(each)
    teller.rank = min(teller.rank, 1)  # the contents' own heading may stand between
    told += [teller.section(section, measure) for section in document.sections[leading:]]
    entries = [entry for each in told for entry in each.entries]
    notes = [note for each in told for note in each.end_notes]
    after = teller.end_entries() if notes else []
    shown = [e for e in (*entries, *after) if e.level < house.contents_depth]
    if document.contents and len(shown) >= _FEWEST_LISTED:
        key = (document.language, tuple(shown))
        listed = keep("contents", key, lambda e: _contents(theme, shown, e))
        parts.append(listed.blocks)
    if house.columns > 1:
        parts.append(_COLUMNS[house.columns])
    for each in told[leading:]:
        add(each)
    if notes:
        made_notes = keep("notes", tuple(notes), lambda e: teller.end_notes(notes, e, measure))
        parts.append(made_notes.blocks)
    return Told(root, parts, told, basis, made)


def _head_key(document: ExportDocument, options: PdfOptions) -> object:
    return (
        document.title,
        document.subtitle,
        document.audience,
        document.originator,
        document.reference,
        document.issued,
        document.cutoff,
        document.edition,
        document.contents,
        options.recipient,  # and not all of it: a passphrase stays with nobody
        options.copy_number,
    )


def _has_sources(document: ExportDocument) -> bool:
    return any(isinstance(b.block, text.SourceList) for s in document.sections for b in s.blocks)


def _leading_sections(document: ExportDocument) -> int:
    """Return how many sections stand before the contents: key judgements are for page one."""
    first = document.sections[0] if document.sections else None
    return int(first is not None and first.generated is Generated.KEY_JUDGEMENTS)


class _Teller(Struct):
    """Tells sections one after the other."""

    document: ExportDocument
    theme: Theme
    setter: Setter
    kept: dict[SectionId, ToldSection]
    has_sources: bool
    rank: int = 0

    def _flow(self, section: DocumentSection | None, width: float) -> BlockFlow:
        context = InlineContext(self.document, section, self.theme, self.has_sources)
        wording = wording_of(self.document.language)
        flow = BlockFlow(self.theme, self.setter, context, wording, width, [])
        flow.heading_rank = self.rank
        return flow

    def section(self, section: DocumentSection, width: float) -> ToldSection:
        known = self.kept.get(section.id)
        if (
            known is not None
            and known.rank_before == self.rank
            and (known.section is section or known.section == section)
        ):
            self.rank = known.rank_after
            return known
        flow = self._flow(section, width)
        element = Element("Sect")
        _tell_section(section, flow, element)
        notes = [(section, number, note) for number, note in flow.end_notes]
        rank_before, self.rank = self.rank, flow.heading_rank
        return ToldSection(section, rank_before, self.rank, element, flow.out, flow.entries, notes)

    def end_entries(self) -> list[Entry]:
        """Return how the collected notes are listed."""
        notes = wording_of(self.document.language).say("Notes")
        return [Entry(0, notes, "end-notes")]

    def end_notes(
        self,
        notes: list[tuple[DocumentSection, int, text.Footnote]],
        parent: Element,
        width: float,
    ) -> tuple[Story, list[Entry]]:
        """Print the collected notes under a heading of their own."""
        flow = self._flow(None, width)
        element = parent.add("Sect")
        spot = Spot(element, self.theme.note, self.theme.after_paragraph)
        words = flow.wording.say("Notes")
        flow.headline(1, (text.Run(words),), words, spot, "end-notes")
        for section, number, note in notes:
            flow.context.section = section
            for part in flow.note(number, note, element):
                flow.out.append(_end_note(part))
        return flow.out, flow.entries


def _end_note(part: NoteText) -> Para:
    label = replace(part.label, width=_END_NOTE_LABEL) if part.label is not None else None
    keys = (part.key,) if part.key else ()
    left = _END_NOTE_LABEL
    return Para(part.runs, part.style, part.element, after=3.0, left=left, label=label, keys=keys)


def _tell_section(section: DocumentSection, flow: BlockFlow, element: Element) -> None:
    theme, context = flow.theme, flow.context
    context.anchors = frozenset(
        b.block.anchor for b in section.blocks if isinstance(b.block, text.Heading)
    )
    flow.footnotes = dict(enumerate(section.footnotes, 1))
    if section.breaks_page:
        flow.out.append(PageBreak())
    spot = Spot(element, theme.body, theme.after_paragraph)
    if section.language and section.language != context.document.language:
        element.attributes = f"/Lang {text_string(section.language)}"
        is_rtl = is_rtl_language(section.language)
        spot.style = spot.style._replace(language=section.language, is_rtl=is_rtl)
    if section.heading.strip():
        words = clean(section.heading).replace("\n", " ").strip()
        key = f"section-{section.id}"
        inlines = (text.Run(words),)
        flow.headline(section.level, inlines, words, spot, key, section.number)
        _section_marking(section, flow, spot)
    if section.problem:
        words = flow.wording.say("This section is printed as it was typed: {}", section.problem)
        notice = text.Admonition("warning", (), (text.Paragraph((text.Run(words),)),))
        flow.block(notice, spot)
    for block in section.blocks:
        flow.document_block(block, spot)


def _section_marking(section: DocumentSection, flow: BlockFlow, spot: Spot) -> None:
    marking = section.marking
    if marking is None or marking == flow.context.document.marking:
        return
    theme, style = flow.theme, flow.theme.small
    size = theme.marking_size(style.size)
    run = Run(clean(marking.label), theme.marking_fonts, size, theme.muted)
    flow.out.append(Para((run,), style, spot.parent.add("P"), after=4.0, keeps=True))


def _contents(theme: Theme, entries: list[Entry], parent: Element) -> tuple[Story, list[Entry]]:
    title = wording_of(theme.language).say("Contents")
    own = Entry(0, title, "contents")
    heading, listing = parent.add("H1"), parent.add("TOC")
    style = theme.heading(1)
    above, below = theme.heading_space(1)
    out: Story = [Para((style.run(title),), style, heading, above, below, keeps=True, entry=own)]
    first = min(e.level for e in entries)
    for k, entry in enumerate(entries):
        level = entry.level - first
        row_style = theme.contents(level)
        link = listing.add("TOCI").add("Reference").add("Link")
        is_top = level == 0
        words = entry.text.replace(NO_BREAK_SPACE * 2, "\u2002")
        out.append(
            ContentsRow(
                (row_style.run(words),),
                row_style,
                row_style._replace(align="end"),
                entry.key,
                words,
                14.0 * level,
                link,
                before=4.0 if is_top and k else 0.0,
                leader=theme.style.rule,
                after=theme.style.leading_pt * 1.3 if k + 1 == len(entries) else 0.0,
            )
        )
    return out, [own]
