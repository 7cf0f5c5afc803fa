"""A paragraph before and after its lines are set: runs, styles, marks, and the lines with extents.

All of them are values, so that a layout can be kept by what it was made of.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple, TypeAlias

from briefer.export.pdf.bidi import RIGHT_TO_LEFT
from briefer.export.pdf.fonts import GlyphFont
from briefer.export.pdf.shape import ShapedWord

Stack: TypeAlias = tuple[GlyphFont, ...]
"""Fonts in the order in which they are asked for a character."""


class WebLink(NamedTuple):
    """A mark that opens an address."""

    uri: str
    contents: str


class PlaceLink(NamedTuple):
    """A mark that goes to a place of this document."""

    key: str
    contents: str


class CommentAnchor(NamedTuple):
    """A mark on the words that an annotation is about, in one section."""

    section: str
    annotation: str


Target: TypeAlias = WebLink | PlaceLink | CommentAnchor


class Decoration(NamedTuple):
    """A line or a tint drawn with a mark's words.

    Attributes:
        kind: "underline", "strike", "tint", or "box" for a tint with room around the words.
        colour: "#rrggbb".
    """

    kind: str
    colour: str


class Mark(NamedTuple):
    """A range of words inside a paragraph.

    Attributes:
        tag: The structure element that it becomes, such as "Link"; empty for none.
        serial: Tells two otherwise equal marks of one paragraph apart.
        target: What a reader's click does, or whose annotation it is.
        attributes: Further entries of the structure element: (name, PDF syntax).
        decoration: What is drawn with it.
    """

    tag: str
    serial: int = 0
    target: Target | None = None
    attributes: tuple[tuple[str, str], ...] = ()
    decoration: Decoration | None = None


Marks: TypeAlias = tuple[Mark, ...]


class Run(NamedTuple):
    """Words in one look.

    Attributes:
        text: A line feed ends the line.
        colour: Fill operators, such as "0.1 0.2 0.3 rg".
        rise: Points above the baseline.
        marks: The ranges it lies in, the outermost first.
    """

    text: str
    fonts: Stack
    size: float
    colour: str = "0 g"
    rise: float = 0.0
    marks: Marks = ()


class TextStyle(NamedTuple):
    """How a paragraph's lines are set.

    Attributes:
        align: "justify", "start", "center" or "end".
        language: BCP 47 tag for hyphenation; empty for none.
        is_rtl: The paragraph's own direction.
        first_indent: How much the first line is moved in, in points.
    """

    fonts: Stack
    size: float = 10.5
    leading: float = 15.0
    align: str = "justify"
    colour: str = "0 g"
    language: str = ""
    is_rtl: bool = False
    first_indent: float = 0.0

    def for_words(self, text: str) -> TextStyle:
        """Return the style for words that may all run the other way.

        Latin words alone in a right-to-left paragraph keep their full stop at their own end.
        """
        if not self.is_rtl or RIGHT_TO_LEFT.search(text) or not any(c.isalpha() for c in text):
            return self
        align = {"start": "end", "end": "start", "justify": "end"}.get(self.align, self.align)
        return self._replace(is_rtl=False, align=align)

    def run(self, text: str, marks: Marks = ()) -> Run:
        """Return ``text`` in this style's own look."""
        return Run(text, self.fonts, self.size, self.colour, 0.0, marks)


class Segment(NamedTuple):
    """A part of a line that lies in the same marks.

    Attributes:
        operators: Of its text.
        order: Its place in reading order among the segments of its line.
    """

    marks: Marks
    operators: str
    order: int = 0


class Extent(NamedTuple):
    """Where a mark's words stand on a line, in points from the line's start and baseline."""

    mark: Mark
    left: float
    bottom: float
    right: float
    top: float


class Line(NamedTuple):
    """A set line.

    Attributes:
        segments: From left to right, as drawn.
        ratio: The space between words as a multiple of the font's own.
        is_hyphenated: Whether the line ends inside a word.
        is_reordered: Whether the segments are read in another order than they are drawn.
    """

    segments: tuple[Segment, ...]
    extents: tuple[Extent, ...]
    ratio: float
    is_hyphenated: bool
    is_reordered: bool = False


class Layout:
    """A paragraph set to a width.

    Attributes:
        lines: From the first to the last.
        style: What it was set in.
        width: The measure.
        words: What its lines show; a file needs their glyphs.
        opening: Operators that choose font, size and colour for lines without their own.
    """

    __slots__ = ("lines", "opening", "style", "width", "words")

    def __init__(
        self,
        lines: list[Line],
        style: TextStyle,
        width: float,
        words: Collection[ShapedWord],
        opening: str = "",
    ) -> None:
        self.lines = lines
        self.style = style
        self.width = width
        self.words = words
        self.opening = opening

    def __len__(self) -> int:
        return len(self.lines)

    @property
    def height(self) -> float:
        """All lines, in points."""
        return len(self.lines) * self.style.leading

    @property
    def natural_width(self) -> float:
        """Right end of the widest marked extent; 0 without marks."""
        return max((e.right for line in self.lines for e in line.extents), default=0.0)
