"""Fonts as a page needs them: words shaped once, and the exact text behind every glyph."""

from __future__ import annotations

import unicodedata
import zlib
from functools import cached_property
from pathlib import Path

import uharfbuzz as hb  # type: ignore[import-untyped]

from briefer.export.pdf.shape import (
    NARROW_SPACE,
    REPLACEMENT,
    ShapedWord,
    code_bytes,
    correction,
    shape,
)

_ALTERNATIVE = 0x8000
"""Codes from here on stand for a glyph's second source text."""


class GlyphFont:
    """A TrueType font whose codes in a page are its own glyph numbers.

    A glyph that stands for a second source text (a line-end hyphen, a ligature) gets another
    code, derived from glyph and text alone. So nothing here depends on what a document used
    before, and the operators of a paragraph can be kept from one export to the next.

    Attributes:
        key: Its name in a page's resources.
        is_small: Whether its letters are drawn as small capitals; the text stays what it was.
        adjust: What a size is multiplied by, so that scripts look equally large in one line.
        words: Every piece shaped so far from left to right, by its text.
        source: The text behind each code.
        glyph: The glyph behind each code.
        advance: Each code's width in thousandths.
        pieces: How a glyph is written that has this advance in font units.
    """

    def __init__(
        self, key: str, path: Path, adjust: float = 1.0, *, is_small: bool = False
    ) -> None:
        self.key = key
        self.adjust = adjust
        self.is_small = is_small
        self.path = path
        self.words: dict[str, ShapedWord] = {}
        self.source: dict[int, str] = {}
        self.glyph: dict[int, int] = {}
        self.advance: dict[int, float] = {}
        self.pieces: dict[tuple[int, int], str] = {}
        self._rtl_words: dict[str, ShapedWord] = {}
        self._joined: dict[tuple[str, str, str], ShapedWord] = {}
        self._codes: dict[tuple[int, str], int] = {}

    @cached_property
    def face(self) -> hb.Face:
        """The font file, read when the first word needs it."""
        return hb.Face(hb.Blob.from_file_path(str(self.path)))

    @cached_property
    def shaper(self) -> hb.Font:
        """What shapes."""
        return hb.Font(self.face)

    @cached_property
    def scale(self) -> float:
        """From font units to thousandths of the size."""
        return 1000.0 / float(self.face.upem)

    @cached_property
    def postscript_name(self) -> str:
        """The font's name for PDF readers."""
        return str(self.face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.key)

    @cached_property
    def characters(self) -> dict[int, str]:
        """The lowest character that each glyph draws."""
        nominal = self.shaper.get_nominal_glyph
        return {nominal(u): chr(u) for u in sorted(self.face.unicodes, reverse=True)}

    @cached_property
    def nominal(self) -> dict[str, int]:
        """The glyphs of all characters that are the lowest ones with theirs, and copied as such."""
        return {c: glyph for glyph, c in self.characters.items() if c != NARROW_SPACE}

    @cached_property
    def ascent(self) -> float:
        """Above the baseline, in thousandths."""
        return float(self.shaper.get_font_extents("ltr").ascender) * self.scale

    @cached_property
    def descent(self) -> float:
        """Below the baseline, in thousandths, negative."""
        return float(self.shaper.get_font_extents("ltr").descender) * self.scale

    @cached_property
    def space(self) -> ShapedWord:
        """The space between words."""
        return self.word(" ")

    @cached_property
    def stand_in(self) -> int:
        """The glyph drawn for a character that no font has; never .notdef (PDF/A, 6.2.11.8)."""
        nominal = self.shaper.get_nominal_glyph
        return int(nominal(ord(REPLACEMENT)) or nominal(ord("?")) or nominal(ord(" ")) or 0)

    def has(self, character: str) -> bool:
        """Whether the font draws this character."""
        return bool(self.shaper.get_nominal_glyph(ord(character)))

    def word(self, text: str, is_rtl: bool = False) -> ShapedWord:
        """Return ``text`` shaped, from memory when it was shaped before."""
        words = self._rtl_words if is_rtl else self.words
        word = words.get(text)
        if word is None:
            word = words[text] = shape(self, text, is_rtl)
        return word

    def joined(self, before: str, text: str, after: str) -> ShapedWord:
        """Return a part of a right-to-left word, its letters joined to those around it."""
        key = before, text, after
        if key not in self._joined:
            self._joined[key] = shape(self, text, True, before, after)
        return self._joined[key]

    def code(self, glyph: int, source: str) -> int:
        """Return the code of a glyph that stands for some text."""
        code = self._codes.get((glyph, source))
        if code is None:
            code = glyph
            own = self.characters.get(glyph) or self.source.get(glyph, source)
            if source != own:
                code = _ALTERNATIVE | zlib.crc32(f"{glyph}:{source}".encode()) & 0x7FFF
                while self.source.get(code, source) != source:
                    code = _ALTERNATIVE | code + 1 & 0x7FFF
            self._codes[glyph, source] = code
            self.glyph[code], self.source[code] = glyph, source
            self.advance[code] = self.shaper.get_glyph_h_advance(glyph) * self.scale
        return code

    def piece(self, glyph: int, advance: int) -> str:
        """Return how a glyph is written that draws its own character."""
        code = self.code(glyph, self.characters[glyph])
        after = self.advance[code] - advance * self.scale
        written = code_bytes(code) + correction(after)
        self.pieces[glyph, advance] = written
        return written


def split_by_font(text: str, stack: tuple[GlyphFont, ...]) -> list[tuple[GlyphFont, str]]:
    """Cut ``text`` where another font must step in.

    The first font of the stack that has a character draws it. Marks and punctuation stay with
    the font of what stands before them when it has them too.
    """
    if len(stack) == 1 or not stack[0].word(text).is_missing:
        return [(stack[0], text)]
    parts: list[tuple[GlyphFont, str]] = []
    for character in text:
        before = (parts[-1][0],) if parts and not character.isalnum() else ()
        font = next((f for f in (*before, *stack) if f.has(character)), None)
        if font is None:
            font = parts[-1][0] if parts and unicodedata.combining(character) else stack[0]
        if parts and parts[-1][0] is font:
            parts[-1] = (font, parts[-1][1] + character)
        else:
            parts.append((font, character))
    return parts
