"""From a compiled document to the story of its pages and the structure behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefer.domain import blocks as text
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.ids import SectionId
from briefer.domain.outline import Generated
from briefer.export.pdf.bidi import is_rtl_language
from briefer.export.pdf.block_flow import BlockFlow, Spot
from briefer.export.pdf.fonts import NO_BREAK_SPACE
from briefer.export.pdf.front import title_block
from briefer.export.pdf.inlines import InlineContext, clean
from briefer.export.pdf.layout import Run
from briefer.export.pdf.objects import text_string
from briefer.export.pdf.options import PdfOptions
from briefer.export.pdf.setter import Setter
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
from briefer.export.pdf.terms import terms_for
from briefer.export.pdf.theme import Theme

_FEWEST_LISTED = 3
"""A table of contents with fewer entries tells nobody anything."""
_END_NOTE_LABEL = 18.0


@dataclass(slots=True, eq=False)
class ToldSection:
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


@dataclass(slots=True)
class Told:
    """A finished story.

    Attributes:
        root: The document's structure.
        parts: What the page builder places, cut where a section begins.
        sections: Each section's part, to be used again while the section stays.
        basis: What all sections were told with.
    """

    root: Element
    parts: list[Story]
    sections: list[ToldSection]
    basis: object


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
    house = theme.style
    measure = (width - Columns(1).gutter * (house.columns - 1)) / house.columns
    basis = (
        house,
        document.language,
        document.marking,
        width,
        _has_sources(document),
        document.sources,
        dict(document.facts),
        {name: (a.sha256, a.alt, a.caption, a.credit) for name, a in document.assets.items()},
    )
    kept = {}
    if before is not None and before.basis == basis:
        kept = {told.section.id: told for told in before.sections}
    teller = _Teller(document, theme, setter, kept)
    parts = [title_block(document, theme, setter, root, width, options)]
    leading = _leading_sections(document)
    told = [teller.section(section, width) for section in document.sections[:leading]]
    parts += [each.blocks for each in told]
    contents_at, contents_in_tree = len(parts), len(root.children) + len(told)
    if house.columns > 1:
        parts.append([Columns(house.columns)])
    for section in document.sections[leading:]:
        told.append(teller.section(section, measure))
        parts.append(told[-1].blocks)
    for each in told:
        each.element.parent = root
        root.children.append(each.element)
    entries = [entry for each in told for entry in each.entries]
    end_notes = [note for each in told for note in each.end_notes]
    if end_notes:
        blocks, own = teller.end_notes(end_notes, root, measure)
        parts.append(blocks)
        entries += own
    shown = [e for e in entries if e.level < house.contents_depth]
    if document.contents and len(shown) >= _FEWEST_LISTED:
        heading, listing = Element("H1"), Element("TOC")
        heading.parent = listing.parent = root
        root.children[contents_in_tree:contents_in_tree] = [heading, listing]
        own_entry = Entry(0, terms_for(document.language).contents, "contents")
        parts.insert(contents_at, _contents(theme, own_entry, shown, heading, listing))
    return Told(root, parts, told, basis)


def _has_sources(document: ExportDocument) -> bool:
    return any(isinstance(b.block, text.SourceList) for s in document.sections for b in s.blocks)


def _leading_sections(document: ExportDocument) -> int:
    """Return how many sections stand before the contents: key judgements are for page one."""
    first = document.sections[0] if document.sections else None
    return int(first is not None and first.generated is Generated.KEY_JUDGEMENTS)


@dataclass(slots=True)
class _Teller:
    """Tells sections one after the other."""

    document: ExportDocument
    theme: Theme
    setter: Setter
    kept: dict[SectionId, ToldSection]
    rank: int = 0

    def _flow(self, section: DocumentSection | None, width: float) -> BlockFlow:
        context = InlineContext(self.document, section, self.theme, _has_sources(self.document))
        terms = terms_for(self.document.language)
        flow = BlockFlow(self.theme, self.setter, context, terms, width, [])
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

    def end_notes(
        self,
        notes: list[tuple[DocumentSection, int, text.Footnote]],
        root: Element,
        width: float,
    ) -> tuple[Story, list[Entry]]:
        """Print the collected notes under a heading of their own."""
        flow = self._flow(None, width)
        element = root.add("Sect")
        spot = Spot(element, self.theme.note, self.theme.after_paragraph)
        words = flow.terms.notes
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
        words = flow.terms.unreadable.format(section.problem)
        notice = text.Admonition("warning", (), (text.Paragraph((text.Run(words),)),))
        flow.block(notice, spot)
    for block in section.blocks:
        flow.document_block(block, spot)


def _section_marking(section: DocumentSection, flow: BlockFlow, spot: Spot) -> None:
    marking = section.marking
    if marking is None or marking == flow.context.document.marking:
        return
    style = flow.theme.small
    bold = flow.theme.shelf.stack(flow.theme.style.head_face, is_bold=True)
    run = Run(clean(marking.label), bold, style.size, flow.theme.muted)
    flow.out.append(Para((run,), style, spot.parent.add("P"), after=4.0, keeps=True))


def _contents(
    theme: Theme, own: Entry, entries: list[Entry], heading: Element, listing: Element
) -> Story:
    style = theme.heading(1)
    above, below = theme.heading_space(1)
    out: Story = [Para((style.run(own.text),), style, heading, above, below, keeps=True, entry=own)]
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
    return out
