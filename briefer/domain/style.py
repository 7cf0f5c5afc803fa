"""House styles: how a desk's printed products look, as a value that exporters are given."""

from __future__ import annotations

import re
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from briefer.errors import InvalidInput
from briefer.phrases import phrase

LEAST_MARGIN_PT = 76.0
"""Above and below the text: room for the marking in 12 points and a running line."""
_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


class PageSize(StrEnum):
    """Sheets that a ministry's printer holds."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points (ISO 216; ANSI/ASME Y14.1)."""
        return (595.28, 841.89) if self is PageSize.A4 else (612.0, 792.0)


class NotePlace(StrEnum):
    """Where footnotes stand."""

    FOOT = "foot"
    END = "end"


class BannerPlace(StrEnum):
    """Where the marking stands in the head and the foot of a page."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class HouseStyle(Struct, frozen=True, kw_only=True):
    """Typefaces, sizes, colours and habits of a house.

    Attributes:
        key: Name of the data file under ``content/styles``.
        text_face: Family of running text: "serif" or "sans".
        head_face: Family of headings and of what the program prints: "serif" or "sans".
        body_size_pt: Size of running text.
        leading_pt: From one baseline to the next.
        heading_sizes_pt: Of levels 1, 2, 3 and deeper.
        is_justified: Whether both edges of running text are straight.
        sets_typed_marks: Whether typed quotes become those of the language, and blanks that must
            not break, such as in "14 km", do not.
        page: The sheet; a profile may ask for the other one.
        margin_*_pt: White space between the sheet's edge and the text.
        columns: 1 or 2 columns of running text.
        ink, accent, muted, rule, tint: "#rrggbb" of text, of headings and bars, of what stands
            back, of hairlines and of panels.
        accents_headings: Whether headings take the accent colour.
        fills_table_head: Whether a table's header row stands on the accent colour.
        has_cover: Whether the title block of a paper with a table of contents takes a page of its
            own; a shorter paper begins on its first page.
        contents_depth: How many levels the table of contents shows.
        notes: Footnotes at the foot of their page, or collected at the end.
        banner: Where the marking stands in the head and the foot of a page.
        small_capitals: Whether markings are set in small capitals. A label in a box of its own,
            such as the Traffic Light Protocol's, keeps the capitals that its scheme asks for.
        footer: Words in the middle of the footer, such as the house's name; may be empty.
    """

    key: str = "plain"
    name: str = "Plain"
    text_face: str = "serif"
    head_face: str = "sans"
    body_size_pt: float = 10.5
    leading_pt: float = 15.0
    heading_sizes_pt: tuple[float, ...] = (16.0, 12.5, 10.5)
    is_justified: bool = True
    sets_typed_marks: bool = True
    page: PageSize = PageSize.A4
    margin_inner_pt: float = 72.0
    margin_outer_pt: float = 72.0
    margin_top_pt: float = 84.0
    margin_bottom_pt: float = 80.0
    columns: int = 1
    ink: str = "#1b1f24"
    accent: str = "#1f3a5f"
    muted: str = "#5a6572"
    rule: str = "#c6ced7"
    tint: str = "#f1f4f8"
    accents_headings: bool = True
    fills_table_head: bool = False
    has_cover: bool = False
    contents_depth: int = 2
    notes: NotePlace = NotePlace.FOOT
    banner: BannerPlace = BannerPlace.CENTRE
    small_capitals: bool = False
    footer: str = ""

    def __post_init__(self) -> None:
        width, height = self.page.points
        for name in ("ink", "accent", "muted", "rule", "tint"):
            if not _COLOUR.fullmatch(getattr(self, name)):
                raise InvalidInput(
                    phrase("The house style's {name} is not a colour such as #1f3a5f.", name=name)
                )
        if self.columns not in (1, 2):
            raise InvalidInput(phrase("A house style has one column or two."))
        if self.text_face not in ("serif", "sans") or self.head_face not in ("serif", "sans"):
            raise InvalidInput(phrase("A house style's faces are serif or sans."))
        if not 6 <= self.body_size_pt <= 24 or not self.body_size_pt <= self.leading_pt <= 48:
            raise InvalidInput(
                phrase("A house style's text is 6 to 24 points, its leading no less.")
            )
        if len(self.heading_sizes_pt) < 1 or not all(6 <= s <= 72 for s in self.heading_sizes_pt):
            raise InvalidInput(phrase("A house style's headings are 6 to 72 points."))
        if width - self.margin_inner_pt - self.margin_outer_pt < 144:
            raise InvalidInput(phrase("A house style's margins leave no room for text."))
        if min(self.margin_top_pt, self.margin_bottom_pt) < LEAST_MARGIN_PT:
            raise InvalidInput(
                phrase(
                    "A house style's margins above and below are {n} points or more: "
                    "the marking and the running lines stand in them.",
                    n=round(LEAST_MARGIN_PT),
                )
            )
        if height - self.margin_top_pt - self.margin_bottom_pt < 216:
            raise InvalidInput(phrase("A house style's margins leave no room for text."))


DEFAULT = HouseStyle()
"""What a briefing looks like when nobody chose a style."""


def read_style(key: str, text: str) -> HouseStyle:
    """Read a house style from the words of its data file; what it leaves out is the default's.

    Raises:
        InvalidInput: The text is no TOML, or names something a style does not have.
    """
    import tomllib  # here and not above: what uses a style need not read one

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise InvalidInput(
            phrase(
                "The house style “{key}” cannot be read: {problem}", key=key, problem=str(problem)
            )
        ) from problem
    known = set(HouseStyle.__struct_fields__) - {"key"}
    for name in table:
        if name not in known:
            raise InvalidInput(
                phrase(
                    "The house style “{key}” has an unknown setting “{name}”.", key=key, name=name
                )
            )
    try:
        values = {
            **table,
            "page": PageSize(table.get("page", DEFAULT.page)),
            "notes": NotePlace(table.get("notes", DEFAULT.notes)),
            "banner": BannerPlace(table.get("banner", DEFAULT.banner)),
            "heading_sizes_pt": tuple(table.get("heading_sizes_pt", DEFAULT.heading_sizes_pt)),
        }
        return replace(DEFAULT, key=key, **values)
    except (TypeError, ValueError) as problem:
        raise InvalidInput(
            phrase(
                "The house style “{key}” cannot be used: {problem}", key=key, problem=str(problem)
            )
        ) from problem
