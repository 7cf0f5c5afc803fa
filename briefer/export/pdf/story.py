"""What the page builder is given: a flat story of blocks, and the structure they belong to."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from msgspec import Struct, field

from briefer.export.pdf.layout import Run, TextStyle


class Element:
    """A structure element: what a screen reader meets, in reading order.

    Attributes:
        tag: Its type, such as "P" (ISO 32000-1, 14.8.4).
        attributes: Further entries of its dictionary, as PDF syntax.
        id: A name of its own; empty for none.
        children: The elements below it.
    """

    __slots__ = ("attributes", "children", "id", "parent", "tag")

    def __init__(
        self, tag: str, parent: Element | None = None, attributes: str = "", name: str = ""
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.id = name
        self.children: list[Element] = []
        if parent is not None:
            parent.children.append(self)

    def add(self, tag: str, attributes: str = "", name: str = "") -> Element:
        """Return a new last child."""
        return Element(tag, self, attributes, name)


class Entry(Struct, frozen=True):
    """A heading as bookmarks and contents list it; ``level`` counts from 0."""

    level: int
    text: str
    key: str


class Label(Struct, frozen=True, eq=False):
    """What hangs before a paragraph: a bullet, a number.

    Attributes:
        width: The room from its start to the paragraph's.
        gap: The part of it that stays white before the paragraph.
    """

    runs: tuple[Run, ...]
    style: TextStyle
    element: Element | None
    width: float
    gap: float = 0.0


class NoteText(Struct, frozen=True, eq=False):
    """One paragraph of a footnote."""

    runs: tuple[Run, ...]
    style: TextStyle
    element: Element
    left: float = 0.0
    label: Label | None = None
    key: str = ""


Note: TypeAlias = tuple[NoteText, ...]
NO_NOTES: Mapping[str, Note] = MappingProxyType({})


class Para(Struct, frozen=True, eq=False):
    """A paragraph, a heading, a list item's text.

    Attributes:
        before, after: White space; of two neighbours the larger counts.
        keeps: Whether it stays on the page of what follows.
        left, right: Insets at the starting and the ending edge.
        label: What hangs before its first line.
        entry: For a heading: how it is listed.
        keys: Places that links go to.
        notes: The footnotes that its marks call, by their key.
        code: Whether the block may end with a single line on a page.
        bar: Colour of a change bar in the margin; empty for none.
    """

    runs: tuple[Run, ...]
    style: TextStyle
    element: Element | None
    before: float = 0.0
    after: float = 0.0
    keeps: bool = False
    left: float = 0.0
    right: float = 0.0
    label: Label | None = None
    entry: Entry | None = None
    keys: tuple[str, ...] = ()
    notes: Mapping[str, Note] = field(default_factory=lambda: NO_NOTES)
    orphans: int = 2
    widows: int = 2
    bar: str = ""


class Panel(Struct, frozen=True, eq=False):
    """A tinted or barred area behind the blocks up to its ``PanelEnd``; goes over pages.

    Attributes:
        fill, bar, border: Colours; empty for none.
        keeps_whole: Whether a small panel moves to the next page rather than split.
    """

    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    pad: float = 8.0
    fill: str = ""
    bar: str = ""
    border: str = ""
    keeps_whole: bool = True


class PanelEnd(Struct, frozen=True, eq=False):
    """The end of the innermost panel."""

    after: float = 0.0


class Cell(Struct, frozen=True, eq=False):
    """A table cell.

    Attributes:
        inset: Moves an end-aligned figure in, so that decimal points stand.
        span: How many columns it takes.
    """

    runs: tuple[Run, ...]
    style: TextStyle
    element: Element
    inset: float = 0.0
    span: int = 1


class Grid(Struct, frozen=True, eq=False):
    """A table.

    Attributes:
        header: Rows repeated on each page; may be empty.
        widths: Of the columns, in points, padding included; their sum is the table's width.
        pad_x, pad_y: White space inside each cell.
        head_fill: Colour behind the header; empty for none.
        rules: Colour of the hairlines between rows; empty for none.
        frame: Colour of the stronger lines above, under the header and below; empty for none.
        bar: Colour of a change bar in the margin; empty for none.
    """

    header: tuple[tuple[Cell, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    pad_x: float = 5.0
    pad_y: float = 3.5
    head_fill: str = ""
    rules: str = ""
    frame: str = ""
    bar: str = ""
    notes: Mapping[str, Note] = field(default_factory=lambda: NO_NOTES)
    keys: tuple[str, ...] = ()


class Figure(Struct, frozen=True, eq=False, kw_only=True):
    """What stands as it is, in a box of its own.

    Attributes:
        keeps: Whether it stays on the page of what follows, such as its caption.
        bar: Colour of a change bar in the margin; empty for none.
    """

    width: float
    height: float
    element: Element
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    keeps: bool = False
    bar: str = ""


class Picture(Figure, frozen=True, eq=False, kw_only=True):
    """An image; ``name`` is the asset's."""

    name: str


class Drawing(Figure, frozen=True, eq=False, kw_only=True):
    """A vector drawing: operators in a box whose lower left corner is the origin.

    Attributes:
        words: Text in it: runs, style, x, baseline y and width of each piece.
    """

    operators: str
    words: tuple[tuple[tuple[Run, ...], TextStyle, float, float, float], ...]


class RuleLine(Struct, frozen=True, eq=False):
    """A hairline; decoration, not content."""

    colour: str
    width: float = 0.6
    before: float = 0.0
    after: float = 0.0
    length: float = 0.0
    left: float = 0.0


class PageBreak(Struct, frozen=True, eq=False):
    """What follows starts on a new page, unless the page is empty."""


class Columns(Struct, frozen=True, eq=False):
    """What follows stands in so many columns."""

    count: int
    gutter: float = 20.0


class ContentsRow(Struct, frozen=True, eq=False):
    """One line of the table of contents; its page number is known when pages are painted."""

    runs: tuple[Run, ...]
    style: TextStyle
    number_style: TextStyle
    key: str
    text: str
    left: float
    element: Element
    before: float = 0.0
    after: float = 0.0
    leader: str = ""


Block: TypeAlias = (
    Para | Panel | PanelEnd | Grid | Figure | RuleLine | PageBreak | Columns | ContentsRow
)
Story: TypeAlias = list[Block]
