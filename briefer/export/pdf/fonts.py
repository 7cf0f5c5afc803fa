"""Fonts as a page needs them: words shaped once, and the exact text behind every glyph."""

from __future__ import annotations

import unicodedata
import zlib
from functools import cached_property
from pathlib import Path

import uharfbuzz as hb  # type: ignore[import-untyped]

SOFT_HYPHEN = "\xad"
"""What a hyphen at a line's end stands for, so that copied text can drop it again."""

NO_BREAK_SPACE = "\xa0"
ZERO_WIDTH_JOINER = "\u200d"
REPLACEMENT = "\ufffd"

_FEATURES = {"kern": True, "liga": True}
_SMALL_CAPITALS = _FEATURES | {"smcp": True, "c2sc": True}

HANGING = {
    **dict.fromkeys("-" + SOFT_HYPHEN + "\u2010", 0.55),
    **dict.fromkeys(".,", 0.8),
    **dict.fromkeys(":;", 0.3),
    **dict.fromkeys("\u2013\u2014", 0.2),
    **dict.fromkeys("\u2018\u2019", 0.5),
    **dict.fromkeys("\u201c\u201d", 0.35),
    **dict.fromkeys("\u060c\u06d4", 0.4),
}
"""How much of a mark's width hangs into the margin, so that the edge looks straight."""

_HANGING_LEFT = "\u2018\u201c"

_ALTERNATIVE = 0x8000
"""Codes from here on stand for a glyph's second source text."""


class ShapedWord:
    r"""A shaped piece of text, in thousandths of its size.

    Attributes:
        operand: The inside of a ``TJ`` operand: hexadecimal codes with ``>number<`` between them.
            ``\x01rise\x02`` stands where the baseline moves.
        codes: Codes that it needs embedded.
        hang_left: How far it may hang into the left margin.
        hang_right: How far it may hang into the right margin.
        is_missing: Whether the font lacks a character of it.
        is_raised: Whether the baseline moves inside it.
        cuts: Where it may be divided; set by the line breaker that first asks.
        stops: Where characters begin, by their number; for words that run left to right.
    """

    __slots__ = (
        "codes",
        "cuts",
        "font",
        "hang_left",
        "hang_right",
        "is_missing",
        "is_raised",
        "operand",
        "stops",
        "text",
        "width",
    )

    def __init__(self, font: GlyphFont, text: str) -> None:
        self.font = font
        self.text = text
        self.width = 0.0
        self.operand = ""
        self.codes: frozenset[int] = frozenset()
        self.hang_left = self.hang_right = 0.0
        self.is_missing = self.is_raised = False
        self.cuts: object = None
        self.stops: dict[int, float] = {}

    def end_near(self, at: int, hyphen: bool) -> tuple[float, float] | None:
        """Return where a line would end at a division and the next begin, without shaping.

        Good to the kerning at the division; None inside a ligature.
        """
        start = self.stops.get(at)
        if start is None:
            return None
        last = self.font.word(SOFT_HYPHEN if hyphen else self.text[at - 1])
        return start + (last.width if hyphen else 0.0) - last.hang_right, start

    def divide(self, at: int, hyphen: bool) -> tuple[ShapedWord, ShapedWord]:
        """Return the two parts of a division after ``at`` characters."""
        head = self.text[:at] + (SOFT_HYPHEN if hyphen else "")
        return self.font.word(head), self.font.word(self.text[at:])


class GlyphFont:
    """A TrueType font whose codes in a page are its own glyph numbers.

    A glyph that stands for a second source text (a line-end hyphen, a ligature) gets another
    code, derived from glyph and text alone. So nothing here depends on what a document used
    before, and the operators of a paragraph can be kept from one export to the next.

    Attributes:
        key: Its name in a page's resources.
        is_small: Whether its letters are drawn as small capitals; the text stays what it was.
        adjust: What a size is multiplied by, so that scripts look equally large in one line.
        words: Every piece shaped so far, by (text, runs right to left).
        source: The text behind each code.
        glyph: The glyph behind each code.
        advance: Each code's width in thousandths.
    """

    def __init__(
        self, key: str, path: Path, adjust: float = 1.0, *, is_small: bool = False
    ) -> None:
        self.key = key
        self.adjust = adjust
        self.is_small = is_small
        self.path = path
        self.words: dict[tuple[str, bool], ShapedWord] = {}
        self.source: dict[int, str] = {}
        self.glyph: dict[int, int] = {}
        self.advance: dict[int, float] = {}
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
    def _stand_in(self) -> int:
        """The glyph drawn for a character that no font has; never .notdef (PDF/A, 6.2.11.8)."""
        nominal = self.shaper.get_nominal_glyph
        return int(nominal(ord(REPLACEMENT)) or nominal(ord("?")) or nominal(ord(" ")) or 0)

    def has(self, character: str) -> bool:
        """Whether the font draws this character."""
        return bool(self.shaper.get_nominal_glyph(ord(character)))

    def word(self, text: str, is_rtl: bool = False) -> ShapedWord:
        """Return ``text`` shaped, from memory when it was shaped before."""
        return self.words.get((text, is_rtl)) or self._shape(text, is_rtl)

    def _code(self, glyph: int, source: str) -> int:
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

    def _shape(self, text: str, is_rtl: bool) -> ShapedWord:
        word, scale = ShapedWord(self, text), self.scale
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text.replace(SOFT_HYPHEN, "-").replace(NO_BREAK_SPACE, " "))
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if is_rtl else "ltr"
        hb.shape(self.shaper, buffer, _SMALL_CAPITALS if self.is_small else _FEATURES)
        infos, positions = buffer.glyph_infos or [], buffer.glyph_positions or []
        starts = sorted({i.cluster for i in infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        told: set[int] = set()
        codes: list[int] = []
        out: list[str] = []
        rise = 0
        for info, position in zip(infos, positions, strict=True):
            glyph, source = info.codepoint, ZERO_WIDTH_JOINER
            if info.cluster not in told:
                word.stops[info.cluster] = word.width
                source = text[info.cluster : ends[info.cluster]].replace(NO_BREAK_SPACE, " ")
                told.add(info.cluster)
            advance = position.x_advance * scale
            if glyph == 0:
                word.is_missing = True
                glyph, source = self._stand_in, _nameable(source)
                advance = self.shaper.get_glyph_h_advance(glyph) * scale
            code = self._code(glyph, source)
            codes.append(code)
            if position.y_offset != rise:
                rise, word.is_raised = position.y_offset, True
                out.append(f"\x01{rise * scale:g}\x02")
            if position.x_offset:
                out.append(f">{-position.x_offset * scale:.4g}<")
            out.append(f"{code:04X}")
            after = self.advance[code] - advance + position.x_offset * scale
            if abs(after) > 0.05:
                out.append(f">{after:.4g}<")
            word.width += advance
        if rise:
            out.append("\x010\x02")
        word.operand, word.codes = "".join(out), frozenset(codes)
        if is_rtl:
            word.stops = {}
        if codes and not is_rtl:
            word.hang_right = HANGING.get(text[-1], 0.0) * self.advance[codes[-1]]
        if codes and text[0] in _HANGING_LEFT:
            word.hang_left = HANGING[text[0]] * self.advance[codes[0]]
        self.words[text, is_rtl] = word
        return word


def _nameable(source: str) -> str:
    """Return what a character without a glyph is copied as; private ones mean nothing."""
    is_open = any(unicodedata.category(c) in ("Co", "Cn", "Cs", "Cc") for c in source)
    return REPLACEMENT if is_open or not source else source


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
