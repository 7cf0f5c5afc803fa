"""Which characters of a document no font on the shelf can draw."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.domain.blocks import Run, inlines_of
from briefer.domain.document import DocumentBlock, DocumentSection, ExportDocument
from briefer.domain.ids import BlockId, SectionId
from briefer.export.pdf.inlines import clean
from briefer.export.pdf.theme import FontShelf

_UNSEEN = frozenset(("Cc", "Cf", "Zs", "Zl", "Zp"))
"""Categories that leave no ink: controls, formats and white space."""


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that is printed as a question mark in a box.

    Attributes:
        character: The character itself.
        name: Its Unicode name, or its code.
        section: Where it stands first; None for the title block.
        block: In which block there.
        start: Its place in the section's body, when known.
    """

    character: str
    name: str
    section: SectionId | None = None
    block: BlockId | None = None
    start: int | None = None


def missing_glyphs(document: ExportDocument, shelf: FontShelf | None = None) -> list[MissingGlyph]:
    """Return each character that no font draws, once, where it stands first."""
    fonts = (shelf or FontShelf()).stack("serif")
    found: dict[str, MissingGlyph] = {}
    known: set[str] = set()
    for words, section, block, start in _all_words(document):
        for k, character in enumerate(clean(words)):
            if character in known or character in found or character in "\n\u200b":
                continue
            if unicodedata.category(character) in _UNSEEN or any(f.has(character) for f in fonts):
                known.add(character)
                continue
            name = unicodedata.name(character, f"U+{ord(character):04X}")
            place = start + k if start is not None else None
            found[character] = MissingGlyph(character, name, section, block, place)
    return list(found.values())


def _all_words(
    document: ExportDocument,
) -> Iterator[tuple[str, SectionId | None, BlockId | None, int | None]]:
    head = (document.title, document.subtitle, document.audience)
    for words in (*head, document.originator, document.reference):
        yield words, None, None, None
    for section in document.sections:
        yield section.heading, section.id, None, None
        yield from _section_words(section)
    for fact in document.facts.values():
        yield fact.text, None, None, None


def _section_words(
    section: DocumentSection,
) -> Iterator[tuple[str, SectionId, BlockId | None, int | None]]:
    for placed in section.blocks:
        yield from _block_words(section, placed, placed.id)
    for note in section.footnotes:
        yield from _block_words(section, note, None)


def _block_words(
    section: DocumentSection, node: DocumentBlock | object, block: BlockId | None
) -> Iterator[tuple[str, SectionId, BlockId | None, int | None]]:
    for inline in inlines_of(node):
        if isinstance(inline, Run):
            start = inline.start if inline.is_verbatim else None
            yield inline.text, section.id, block, start
