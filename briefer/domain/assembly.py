"""How sections become one document: levels, numbers, names of blocks, what is gathered up.

Everything here is a function of values; which revisions to take is decided in ``services``.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from briefer.domain.blocks import (
    Admonition,
    Block,
    DefinitionList,
    Figure,
    Heading,
    Judgement,
    List,
    Quote,
    plain_text,
)
from briefer.domain.document import DocumentBlock, DocumentSection, Origin
from briefer.domain.ids import BlockId, SectionId

DEEPEST = 6
"""Markdown, HTML and PDF know six levels of headings."""


def shift_headings(
    blocks: Iterable[Block], section_level: int, shift: int = 0
) -> tuple[Block, ...]:
    """Put the headings of a body under its section's heading, without skipping a level.

    A reader who walks a document by its headings loses the thread where one level is skipped
    (PDF/UA-1, 7.4.2), whatever the author wrote. So ``shift`` moves all of them together, and
    never past the level under the section's own.
    """
    open_above: list[int] = []  # levels as they were written
    shifted: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            while open_above and open_above[-1] >= block.level:
                open_above.pop()
            open_above.append(block.level)
            depth = max(1, len(open_above) + min(shift, 0))
            shifted.append(replace(block, level=min(DEEPEST, section_level + depth)))
        else:
            shifted.append(block)
    return tuple(shifted)


def name_blocks(
    section: SectionId, blocks: Iterable[Block], origin: Origin | None
) -> tuple[DocumentBlock, ...]:
    """Name each block by its section and its words, so that the name survives edits elsewhere."""
    seen: Counter[str] = Counter()
    named = []
    for block in blocks:
        words = f"{section}\n{type(block).__name__}\n{_identity(block)}"
        digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        seen[digest] += 1
        name = f"b-{digest}" if seen[digest] == 1 else f"b-{digest}-{seen[digest]}"
        named.append(DocumentBlock(BlockId(name), block, origin))
    return tuple(named)


def _identity(block: Block) -> str:
    return block.image.url if isinstance(block, Figure) else plain_text(block)


def nested(block: Block) -> Iterator[Block]:
    """Yield ``block`` and every block inside it, in reading order."""
    yield block
    inside: Iterable[Block] = ()
    if isinstance(block, Quote | Admonition | Judgement):
        inside = block.blocks
    elif isinstance(block, List):
        inside = (inner for item in block.items for inner in item)
    elif isinstance(block, DefinitionList):
        inside = (
            inner
            for definition in block.items
            for meaning in definition.meanings
            for inner in meaning
        )
    for inner in inside:
        yield from nested(inner)


def number_notes(sections: Iterable[DocumentSection]) -> list[DocumentSection]:
    """Let footnotes count through the whole document."""
    numbered, first = [], 1
    for section in sections:
        is_right = section.first_note == first
        numbered.append(section if is_right else replace(section, first_note=first))
        first += len(section.footnotes)
    return numbered
