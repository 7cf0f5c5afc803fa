"""A house style made concrete: fonts, and the text style of everything on a page."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from briefer.domain.style import HouseStyle
from briefer.export.pdf.bidi import is_rtl_language
from briefer.export.pdf.colours import fill
from briefer.export.pdf.fonts import GlyphFont
from briefer.export.pdf.layout import Stack, TextStyle
from briefer.export.pdf.typography import printed
from briefer.resources import asset

_FAMILIES = {"serif": "NotoSerif", "sans": "NotoSans"}
_ADJUST = {"NotoNaskhArabic": 1.2, "NotoSansHebrew": 1.04}
"""By how much letters of a script are enlarged to look as large as Latin ones beside them."""
_RTL_LEADING = 1.14
_SMALL_CAPITALS = 1.2
"""Half way between the height of a capital and that of the small one: 714 to 536 in Noto Sans."""
_FACES = {
    (False, False): "Regular",
    (True, False): "Bold",
    (False, True): "Italic",
    (True, True): "BoldItalic",
}


class FontShelf:
    """The fonts that travel with the program, each opened once."""

    def __init__(self) -> None:
        self._fonts: dict[str, GlyphFont] = {}
        self._stacks: dict[tuple[str, bool, bool, bool], Stack] = {}

    def font(self, name: str, *, is_small: bool = False) -> GlyphFont:
        """Return a font by its file's name, such as "NotoSerif-Bold"."""
        key = f"{name}-SmallCaps" if is_small else name
        if key not in self._fonts:
            adjust, path = _ADJUST.get(name.split("-")[0], 1.0), asset("fonts", f"{name}.ttf")
            self._fonts[key] = GlyphFont(key, path, adjust, is_small=is_small)
        return self._fonts[key]

    def stack(
        self,
        family: str,
        *,
        is_bold: bool = False,
        is_italic: bool = False,
        is_small: bool = False,
    ) -> Stack:
        """Return a family's face, and behind it the fonts that step in for other scripts.

        Args:
            family: "serif", "sans" or "mono".
            is_bold: Whether it is the bold face.
            is_italic: Whether it is the italic face; scripts without one stay upright.
            is_small: Whether it is set in small capitals; scripts without them stay as they are.
        """
        key = (family, is_bold, is_italic, is_small)
        if key not in self._stacks:
            weight = "Bold" if is_bold else "Regular"
            face = _FACES[is_bold, is_italic]
            mono = f"NotoSansMono-{weight}"
            first = mono if family == "mono" else f"{_FAMILIES[family]}-{face}"
            names = [
                first,
                f"NotoSans-{face}",
                f"NotoNaskhArabic-{weight}",
                f"NotoSansHebrew-{weight}",
                mono,
            ]
            self._stacks[key] = tuple(
                self.font(n, is_small=is_small and n in (first, names[1]))
                for n in dict.fromkeys(names)
            )
        return self._stacks[key]


class Theme(Struct, frozen=True, dict=True):
    """Text styles of a document in a house style and a language."""

    style: HouseStyle
    shelf: FontShelf
    language: str

    @cached_property
    def is_rtl(self) -> bool:
        """Whether the document as a whole runs from right to left."""
        return is_rtl_language(self.language)

    def printed(self, words: str, language: str = "") -> str:
        """Return words that are no part of a body, such as a title, with a printer's marks."""
        if not self.style.sets_typed_marks:
            return words
        return "".join(printed(words, language or self.language))

    @cached_property
    def ink(self) -> str:
        """Operators of the text colour."""
        return fill(self.style.ink)

    @cached_property
    def muted(self) -> str:
        """Operators of what stands back."""
        return fill(self.style.muted)

    @cached_property
    def accent(self) -> str:
        """Operators of the accent colour."""
        return fill(self.style.accent)

    def text(
        self,
        family: str,
        size: float,
        leading: float,
        *,
        align: str = "start",
        is_bold: bool = False,
        is_italic: bool = False,
        colour: str = "",
        language: str = "",
    ) -> TextStyle:
        """Return a text style; no language means no hyphenation."""
        fonts = self.shelf.stack(family, is_bold=is_bold, is_italic=is_italic)
        leading = round(leading * _RTL_LEADING, 2) if self.is_rtl else leading
        return TextStyle(fonts, size, leading, align, colour or self.ink, language, self.is_rtl)

    @cached_property
    def body(self) -> TextStyle:
        """Running text."""
        align = "justify" if self.style.is_justified else "start"
        size, leading = self.style.body_size_pt, self.style.leading_pt
        return self.text(self.style.text_face, size, leading, align=align, language=self.language)

    def heading(self, level: int) -> TextStyle:
        """Headings, by level from 1."""
        sizes = self.style.heading_sizes_pt
        size = sizes[min(level, len(sizes)) - 1]
        colour = self.accent if self.style.accents_headings else self.ink
        return self.text(
            self.style.head_face,
            size,
            round(size * 1.25, 1),
            is_bold=level <= len(sizes),
            is_italic=level > len(sizes),
            colour=colour,
        )

    def heading_space(self, level: int) -> tuple[float, float]:
        """White space before and after a heading."""
        leading = self.style.leading_pt
        before = {1: 1.7, 2: 1.2}.get(level, 0.9) * leading
        after = {1: 0.5, 2: 0.35}.get(level, 0.25) * leading
        return before, after

    @cached_property
    def after_paragraph(self) -> float:
        """White space after a paragraph."""
        return round(self.style.leading_pt * 0.5, 2)

    @cached_property
    def marking_fonts(self) -> Stack:
        """Markings that do not stand in a box of their own."""
        house = self.style
        return self.shelf.stack(house.head_face, is_bold=True, is_small=house.small_capitals)

    def marking_size(self, size: float) -> float:
        """Return the size at which a marking looks as large as capitals of ``size``."""
        return round(size * (_SMALL_CAPITALS if self.style.small_capitals else 1.0), 2)

    @cached_property
    def title(self) -> TextStyle:
        """The document's title."""
        return self.text(self.style.head_face, 25.0, 30.0, is_bold=True, colour=self.accent)

    @cached_property
    def cover_title(self) -> TextStyle:
        """The document's title on a page of its own."""
        return self.text(self.style.head_face, 28.0, 34.0, is_bold=True, colour=self.accent)

    @cached_property
    def subtitle(self) -> TextStyle:
        """The document's subtitle."""
        return self.text(self.style.head_face, 13.0, 18.0, colour=self.muted)

    @cached_property
    def field_name(self) -> TextStyle:
        """Names of the fields of the title block."""
        return self.text(self.style.head_face, 7.8, 11.0, colour=self.muted)

    @cached_property
    def field(self) -> TextStyle:
        """Values of the title block."""
        return self.text(self.style.head_face, 9.5, 13.0)

    @cached_property
    def small(self) -> TextStyle:
        """Captions and what a judgement says of itself."""
        return self.text(self.style.head_face, 8.8, 12.5, language=self.language)

    @cached_property
    def caption(self) -> TextStyle:
        """Under a figure."""
        return self.small._replace(colour=self.muted)

    @cached_property
    def running(self) -> TextStyle:
        """The running header and footer."""
        return self.text(self.style.head_face, 7.8, 10.0, colour=self.muted)

    @cached_property
    def cell(self) -> TextStyle:
        """Tables."""
        return self.text(self.style.head_face, 8.8, 12.2, language=self.language)

    @cached_property
    def cell_head(self) -> TextStyle:
        """Header cells."""
        colour = "1 1 1 rg" if self.style.fills_table_head else self.accent
        return self.text(
            self.style.head_face,
            8.8,
            12.2,
            is_bold=True,
            colour=colour,
            language=self.language,
        )

    @cached_property
    def code(self) -> TextStyle:
        """Lines set as they stand."""
        return self.text("mono", 8.4, 12.0)._replace(is_rtl=False)

    @cached_property
    def note(self) -> TextStyle:
        """Footnotes."""
        return self.text(self.style.text_face, 8.6, 11.4, language=self.language)

    @cached_property
    def label(self) -> TextStyle:
        """Small headings of panels."""
        return self.text(self.style.head_face, 8.8, 12.5, is_bold=True, colour=self.accent)

    def contents(self, level: int) -> TextStyle:
        """Rows of the table of contents, by level from 0."""
        if level == 0:
            return self.text(self.style.head_face, 9.8, 15.0, is_bold=True)
        return self.text(self.style.head_face, 9.3, 13.6)
