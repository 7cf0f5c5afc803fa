"""Who points to whom: notes, citations, sources and headings, under names that never change.

A block's own id is letters, digits and "-"; every name made here holds a "_", so that the two
cannot meet.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefer.domain.blocks import (
    Block,
    Citation,
    FootnoteReference,
    Heading,
    SourceList,
    inlines_of,
)
from briefer.domain.document import DocumentSection, ExportDocument, Origin


class References:
    """Targets of a document's inner links, and which of their places have been written yet."""

    def __init__(self, document: ExportDocument, sections: tuple[DocumentSection, ...]) -> None:
        self._document = document
        self._sections = sections
        self._listed = _listed_sources(sections)
        self._cited_in = self._find_citations()
        self._anchors = _find_anchors(sections)
        self._written: set[str] = set()

    def first(self, name: str) -> str | None:
        """Return ``name`` the first time and None after it: an id stands once in a page."""
        if name in self._written:
            return None
        self._written.add(name)
        return name

    def anchor(self, section: int, link: str) -> str | None:
        """Return the id that "#words" means in a section: its own heading before another's."""
        name = link.removeprefix("#")
        own = self._anchors.get((section, name))
        if own is not None or not link.startswith("#"):
            return own
        return next((at for (_, other), at in self._anchors.items() if other == name), None)

    def source(self, key: str) -> tuple[int | None, str | None]:
        """Return the number that a citation of ``key`` prints, and the id of its entry if any."""
        number = self._document.source_number(key)
        return number, f"source_{number}" if number in self._listed else None

    def citations(self, number: int) -> Iterator[tuple[DocumentSection, str]]:
        """Yield each section that cites a source, with the id of its first citation there."""
        for index in self._cited_in.get(number, ()):
            yield self._sections[index], f"cited_{number}_{index}"

    def note(self, section: int, reference: FootnoteReference, origin: Origin | None) -> int | None:
        """Return the document's number of a footnote, or None when nobody wrote it.

        A key judgement on page one shows words of another section, and with them its notes.
        """
        for own in (self._sections[section], *self._same_words(origin)):
            for position, note in enumerate(own.footnotes):
                if note.label == reference.label:
                    return own.first_note + position
        return None

    def _same_words(self, origin: Origin | None) -> Iterator[DocumentSection]:
        if origin is not None:
            yield from (s for s in self._sections if s.origin == origin)

    def _find_citations(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for index, section in enumerate(self._sections):
            blocks = tuple(named.block for named in section.blocks)
            for inline in inlines_of((blocks, section.footnotes)):
                if isinstance(inline, Citation):
                    for item in inline.items:
                        number = self._document.source_number(item.key)
                        if number is not None and index not in found.setdefault(number, []):
                            found[number].append(index)
        return found


def section_name(section: DocumentSection) -> str:
    """Return the id of a section's element."""
    return f"section_{section.id}"


def _listed_sources(sections: tuple[DocumentSection, ...]) -> frozenset[int]:
    return frozenset(
        entry.number
        for section in sections
        for named in section.blocks
        if isinstance(named.block, SourceList)
        for entry in named.block.entries
    )


def _find_anchors(sections: tuple[DocumentSection, ...]) -> dict[tuple[int, str], str]:
    anchors: dict[tuple[int, str], str] = {}
    for index, section in enumerate(sections):
        for named in section.blocks:
            block: Block = named.block
            if isinstance(block, Heading) and block.anchor:
                anchors.setdefault((index, block.anchor), named.id)
    return anchors
