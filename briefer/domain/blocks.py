"""Typed blocks and inline runs of a Markdown text, each with the characters it came from.

Offsets count code points of the body as it is stored. A *run* is one of three things:

* verbatim: ``body[start:end] == text``; it may be cut anywhere, exactly;
* atomic: an escape, an entity, a tab or a line end of two characters stands for the whole
  range; it is taken whole;
* generated: ``start`` and ``end`` are None; nobody wrote it (a default title, a list of sources).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct


class Run(Struct, frozen=True):
    """Words in one style.

    Attributes:
        text: What a reader sees; a soft line end is a line feed and is drawn as a space.
        link: Target of a link, as it was written; empty for none.
        title: The link's title.
        abbreviation: What the words are short for; empty when they are not an abbreviation.
        is_struck: ``~~deleted~~``.
    """

    text: str
    start: int | None = None
    end: int | None = None
    is_strong: bool = False
    is_emphasis: bool = False
    is_code: bool = False
    is_struck: bool = False
    link: str = ""
    title: str = ""
    abbreviation: str = ""

    @property
    def is_verbatim(self) -> bool:
        """Whether each character stands for one character of the body."""
        if self.start is None or self.end is None:
            return False
        return self.end - self.start == len(self.text)


class CitedKey(Struct, frozen=True):
    """One source within a citation; ``locator`` is the rest, such as "p. 4"."""

    key: str
    locator: str = ""


class Citation(Struct, frozen=True):
    """``[@key]``, ``[@key, p. 4]`` or ``[@key; @other, p. 2]``."""

    items: tuple[CitedKey, ...]
    start: int | None = None
    end: int | None = None


class FactReference(Struct, frozen=True):
    """``{fact:name}``: a figure that is written once and used by name."""

    name: str
    start: int | None = None
    end: int | None = None


class FootnoteReference(Struct, frozen=True):
    """``[^label]``; ``number`` counts from 1 within the body."""

    label: str
    number: int
    start: int | None = None
    end: int | None = None


class LineBreak(Struct, frozen=True):
    """A hard line end within a paragraph."""

    start: int | None = None
    end: int | None = None


class Image(Struct, frozen=True):
    """An image; ``url`` names an asset, or something that is named and never fetched."""

    url: str
    alt: str
    title: str = ""
    start: int | None = None
    end: int | None = None


Inline: TypeAlias = Run | Citation | FactReference | FootnoteReference | LineBreak | Image
Inlines: TypeAlias = tuple[Inline, ...]


class Heading(Struct, frozen=True):
    """A heading; ``level`` is 1 to 6, ``anchor`` what a link can name it by."""

    level: int
    inlines: Inlines
    anchor: str = ""


class Paragraph(Struct, frozen=True):
    """A paragraph; a tight one is the text of a list item without space around it.

    Attributes:
        marking: Its own marking, from ``{: marking="TLP:AMBER" }``; empty for none.
        language: BCP 47 tag from ``{: lang="ar" }``; empty for the body's own.
    """

    inlines: Inlines
    is_tight: bool = False
    marking: str = ""
    language: str = ""


class List(Struct, frozen=True):
    """A list; ``start`` is the number of an ordered list's first item."""

    is_ordered: bool
    items: tuple[tuple[Block, ...], ...]
    start: int = 1
    marking: str = ""
    language: str = ""


class Definition(Struct, frozen=True):
    """One or more terms and what they mean, each meaning a run of blocks."""

    terms: tuple[Inlines, ...]
    meanings: tuple[tuple[Block, ...], ...]


class DefinitionList(Struct, frozen=True):
    """A list of terms and their meanings."""

    items: tuple[Definition, ...]


class Table(Struct, frozen=True):
    """A table.

    Attributes:
        alignments: "left", "center", "right" or "" for each column.
        spans: How many columns each cell takes, row by row with the header first; 0 for an
            empty cell that one before it lies over. Empty when every cell takes one.
    """

    header: tuple[Inlines, ...]
    alignments: tuple[str, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    marking: str = ""
    language: str = ""
    spans: tuple[tuple[int, ...], ...] = ()

    def span(self, row: int, column: int) -> int:
        """Return how many columns a cell takes; the header is row 0."""
        return self.spans[row][column] if self.spans else 1


class Quote(Struct, frozen=True):
    """Quoted blocks."""

    blocks: tuple[Block, ...]


class Code(Struct, frozen=True):
    """Lines set as they stand; ``inlines`` are code runs."""

    language: str
    inlines: Inlines


class Figure(Struct, frozen=True):
    """An image that stands alone, with its caption."""

    image: Image
    caption: str = ""


class Admonition(Struct, frozen=True):
    """A box: ``!!! note "Title"``; ``kind`` is the first word."""

    kind: str
    title: Inlines
    blocks: tuple[Block, ...]


class Judgement(Struct, frozen=True):
    """A key judgement: ``!!! judgement "likelihood: …; confidence: …; basis: …"``.

    Attributes:
        likelihood: A term of the briefing's yardstick; empty when not said.
        confidence: "high", "moderate" or "low"; empty when not said.
        basis: What it rests on; empty when not said.
        title: The title as it was written, when it has none of these fields.
        blocks: The words of the judgement.
    """

    likelihood: str
    confidence: str
    basis: str
    blocks: tuple[Block, ...]
    title: str = ""


class Rule(Struct, frozen=True):
    """A line across the page."""


class SourceEntry(Struct, frozen=True):
    """One line of a list of sources; ``number`` is what citations print."""

    number: int
    key: str
    inlines: Inlines


class SourceList(Struct, frozen=True):
    """The numbered sources of a briefing. Generated; no Markdown spells it."""

    entries: tuple[SourceEntry, ...]


Block: TypeAlias = (
    Heading
    | Paragraph
    | List
    | DefinitionList
    | Table
    | Quote
    | Code
    | Figure
    | Admonition
    | Judgement
    | Rule
    | SourceList
)


class Footnote(Struct, frozen=True):
    """A footnote's text; ``label`` is what its references name."""

    label: str
    blocks: tuple[Block, ...]


class Text(Struct, frozen=True):
    """A whole body as blocks.

    Attributes:
        footnotes: In the order of their numbers.
        abbreviations: Each (short, long) that the body defines, in its order.
        problem: Why the body was not read as Markdown, in one sentence; empty when it was.
            Its words then stand in ``blocks`` as verbatim paragraphs.
    """

    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()
    abbreviations: tuple[tuple[str, str], ...] = ()
    problem: str = ""


_INLINE = (Run, Citation, FactReference, FootnoteReference, LineBreak, Image)


def inlines_of(node: object) -> Iterator[Inline]:
    """Yield every inline at or below ``node`` (a block, a tuple, a text), in reading order."""
    if isinstance(node, _INLINE):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from inlines_of(part)
    elif isinstance(node, Struct):
        for name in node.__struct_fields__:
            value = getattr(node, name)
            if isinstance(value, tuple | Struct):
                yield from inlines_of(value)


def span_of(node: object) -> tuple[int, int] | None:
    """Return the first and one past the last character that ``node`` came from, if any."""
    known = [(i.start, i.end) for i in inlines_of(node) if i.start is not None]
    starts = [a for a, _ in known if a is not None]
    ends = [b for _, b in known if b is not None]
    return (min(starts), max(ends)) if starts and ends else None


def plain_text(node: object) -> str:
    """Return what a reader sees of ``node`` as one line, without marks, notes and citations."""
    return " ".join(_words(node).split())


def _words(node: object) -> str:
    if isinstance(node, Paragraph):
        node = node.inlines
    if isinstance(node, tuple) and len(node) == 1:
        node = node[0]
    if isinstance(node, Run):
        return node.text
    if isinstance(node, _INLINE):
        return " "
    if isinstance(node, tuple):
        # Inlines run on; blocks, cells and items stand apart.
        between = "" if all(isinstance(part, _INLINE) for part in node) else " "
        return between.join(_words(part) for part in node)
    if isinstance(node, Struct):
        parts = (getattr(node, name) for name in node.__struct_fields__)
        return " ".join(_words(part) for part in parts if not isinstance(part, str | int))
    return ""
