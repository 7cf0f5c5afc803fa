"""What lies on finished pages, and where: values between the page builder and the painter."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from msgspec import Struct, field

from briefer.export.pdf.layout import Layout, Run, TextStyle
from briefer.export.pdf.story import ContentsRow, Drawing, Element, Entry


class PlacedText(NamedTuple):
    """Lines of a paragraph; ``y`` is the first one's baseline. No element: an artifact."""

    layout: Layout
    first: int
    last: int
    x: float
    y: float
    element: Element | None


class PlacedShape(NamedTuple):
    """Operators of a decoration."""

    operators: str


class PlacedImage(NamedTuple):
    """An image in its frame."""

    name: str
    x: float
    y: float
    width: float
    height: float
    element: Element

    @property
    def box(self) -> str:
        """Its frame, as PDF syntax."""
        return f"[{self.x:.2f} {self.y:.2f} {self.x + self.width:.2f} {self.y + self.height:.2f}]"


class PlacedDrawing(NamedTuple):
    """A drawing with its lower left corner."""

    drawing: Drawing
    x: float
    y: float
    element: Element

    @property
    def box(self) -> str:
        """Its frame, as PDF syntax."""
        right, top = self.x + self.drawing.width, self.y + self.drawing.height
        return f"[{self.x:.2f} {self.y:.2f} {right:.2f} {top:.2f}]"


class PlacedNumber(NamedTuple):
    """A page number of the contents, and the row that leads there."""

    row: ContentsRow
    x: float
    y: float
    width: float
    height: float
    element: Element


class PlacedWatermark(NamedTuple):
    """A word along the page's diagonal; never content."""

    runs: tuple[Run, ...]
    style: TextStyle
    words_width: float
    page_width: float
    page_height: float
    element: Element | None = None


Item: TypeAlias = (
    PlacedText | PlacedShape | PlacedImage | PlacedDrawing | PlacedNumber | PlacedWatermark
)


class Place(NamedTuple):
    """Where a link goes: page, counted from 0, and height on it."""

    page: int
    y: float


class Geometry(NamedTuple):
    """The sheet, and the frame for text on it; ``is_mirrored`` for right-to-left documents."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    is_mirrored: bool = False


class Pages(Struct):
    """Finished pages.

    Attributes:
        items: What lies on each page, in the order it is drawn.
        places: Where each key stands.
        entries: Headings in reading order, with their places.
    """

    items: list[list[Item]] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)
    entries: list[tuple[Entry, Place]] = field(default_factory=list)
