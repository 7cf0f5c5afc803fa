"""From a compiled document to the story of its pages and the structure behind it."""

from __future__ import annotations

from dataclasses import dataclass

from briefer.domain import blocks as text
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.outline import Generated
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
    Label,
    PageBreak,
    Para,
    Story,
)
from briefer.export.pdf.terms import terms_for
from briefer.export.pdf.theme import Theme

_FEWEST_LISTED = 3
"""A table of contents with fewer entries tells nobody anything."""


@dataclass(slots=True)
class Told:
    """A finished story.

    Attributes:
        root: The document's structure.
        blocks: What the page builder places.
    """

    root: Element
    blocks: Story


def tell(
    document: ExportDocument, theme: Theme, setter: Setter, width: float, options: PdfOptions
) -> Told:
    """Return the story of a document; ``width`` is a page's text in points, columns share it."""
    root = Element("Document", attributes=f"/Lang {text_string(document.language)}")
    house = theme.style
    gutter = Columns(1).gutter
    measure = (width - gutter * (house.columns - 1)) / house.columns
    context = InlineContext(document, None, theme, _has_sources(document))
    out: Story = title_block(document, theme, setter, root, width, options)
    terms = terms_for(document.language)
    flow = BlockFlow(theme, setter, context, terms, width, out)
    leading = _leading_sections(document)
    for section in document.sections[:leading]:
        _section(section, flow, root)
    contents_at = len(out)
    listing = Element("TOC")
    heading = Element("H1")
    if document.contents:
        heading.parent = listing.parent = root
        root.children += [heading, listing]
    if house.columns > 1:
        out.append(Columns(house.columns))
    flow.width = measure
    for section in document.sections[leading:]:
        _section(section, flow, root)
    if flow.end_notes:
        _end_notes(flow, root)
    if document.contents:
        shown = [e for e in flow.entries if e.level < house.contents_depth]
        if len(shown) >= _FEWEST_LISTED:
            own = Entry(0, terms.contents, "contents")
            out[contents_at:contents_at] = _contents(theme, own, shown, heading, listing)
    return Told(root, out)


def _has_sources(document: ExportDocument) -> bool:
    return any(isinstance(b.block, text.SourceList) for s in document.sections for b in s.blocks)


def _leading_sections(document: ExportDocument) -> int:
    """Return how many sections stand before the contents: key judgements are for page one."""
    first = document.sections[0] if document.sections else None
    return int(first is not None and first.generated is Generated.KEY_JUDGEMENTS)


def _section(section: DocumentSection, flow: BlockFlow, root: Element) -> None:
    theme, context = flow.theme, flow.context
    context.section = section
    context.anchors = frozenset(
        b.block.anchor for b in section.blocks if isinstance(b.block, text.Heading)
    )
    flow.footnotes = dict(enumerate(section.footnotes, 1))
    if section.breaks_page:
        flow.out.append(PageBreak())
    element = root.add("Sect")
    own_language = section.language and section.language != context.document.language
    if own_language:
        element.attributes = f"/Lang {text_string(section.language)}"
    spot = Spot(element, theme.body, theme.after_paragraph)
    if own_language:
        spot.style = spot.style._replace(language=section.language)
    if section.heading.strip():
        words = clean(section.heading).replace("\n", " ").strip()
        key = f"section-{section.id}"
        inlines = (text.Run(words),)
        flow.headline(section.level, inlines, words, spot, key, section.number)
        _section_marking(section, flow, spot)
    if section.problem:
        notice = text.Admonition(
            "warning",
            (),
            (text.Paragraph((text.Run(flow.terms.unreadable.format(section.problem)),)),),
        )
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


def _end_notes(flow: BlockFlow, root: Element) -> None:
    """Print the collected notes under a heading of their own."""
    element = root.add("Sect")
    spot = Spot(element, flow.theme.note, flow.theme.after_paragraph)
    words = flow.terms.notes
    flow.headline(1, (text.Run(words),), words, spot, "end-notes")
    for number, note in flow.end_notes:
        for part in flow.note(number, note, element):
            label = part.label
            if label is not None:
                label = Label(label.runs, label.style, label.element, 18.0)
            keys = (part.key,) if part.key else ()
            flow.out.append(
                Para(
                    part.runs,
                    part.style,
                    part.element,
                    after=3.0,
                    left=18.0,
                    label=label,
                    keys=keys,
                )
            )


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
