"""Words as glyphs: HarfBuzz shapes them once, and lines show them as they are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import uharfbuzz as hb  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from briefer.export.pdf.fonts import GlyphFont

SOFT_HYPHEN = "\xad"
"""What a hyphen at a line's end stands for, so that copied text can drop it again."""

NO_BREAK_SPACE = "\xa0"
NARROW_SPACE = "\u202f"
"""Narrow, and no line ends there; it is copied as a blank, like the other one."""
_BLANKS = str.maketrans({NO_BREAK_SPACE: " ", NARROW_SPACE: " "})
ZERO_WIDTH_JOINER = "\u200d"
RIGHT_TO_LEFT_MARK = "\u200f"
REPLACEMENT = "\ufffd"

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
_FEATURES = {"kern": True, "liga": True}
_SMALL_CAPITALS = _FEATURES | {"smcp": True, "c2sc": True}
_LANGUAGE = "und"
"""Not the machine's: HarfBuzz would shape by the locale of whoever prints."""
_LEAST = 0.05
"""Corrections below so many thousandths are not written."""


class Rise(NamedTuple):
    """Where the baseline moves inside a word: so many thousandths above the line's."""

    height: float


Token: TypeAlias = str | float | Rise
"""Bytes of a string, a correction in thousandths to the left, or a move of the baseline."""

_BYTES = [chr(byte) for byte in range(256)]
_BYTES[ord("\r")], _BYTES[ord("\n")] = "\\r", "\\n"
for _byte in "()\\":
    _BYTES[ord(_byte)] = f"\\{_byte}"


def code_bytes(code: int) -> str:
    """Return a code as two bytes of a literal string, escaped (ISO 32000-1, 7.3.4.2)."""
    return _BYTES[code >> 8] + _BYTES[code & 0xFF]


def correction(thousandths: float) -> str:
    """Return a correction to the left between two parts of a string; nothing if nobody sees it."""
    return f"){thousandths:.5g}(" if abs(thousandths) > _LEAST else ""


def show(tokens: Iterable[Token], size: float = 1000.0, rise: float = 0.0) -> str:
    """Return the operators that show some tokens.

    No string is ever empty: pdfium drops a correction that stands before an empty string.

    Args:
        tokens: What is shown, in the order it is drawn.
        size: Of the text, in points; only a move of the baseline needs it.
        rise: Of the line's own baseline, in points.
    """
    out, is_open = ["["], False
    for token in tokens:
        if isinstance(token, str):
            out.append(token if is_open else f"({token}")
            is_open = True
            continue
        if is_open:
            out.append(")")
            is_open = False
        if isinstance(token, Rise):
            out.append(f"] TJ {token.height * size / 1000 + rise:.3f} Ts [")
        else:
            out.append(f"{token:.5g} ")
    out.append(")]TJ" if is_open else "]TJ")
    return "".join(out)


class ShapedWord:
    """A shaped piece of text, in thousandths of its size.

    Attributes:
        operand: The inside of a literal string: two bytes a glyph, with ``)number(`` between
            them. Empty when it cannot begin and end a string; then only ``tokens`` tell.
        codes: Codes that it needs embedded.
        hang_left: How far it may hang into the left margin.
        hang_right: How far it may hang into the right margin.
        is_missing: Whether the font lacks a character of it.
        is_plain: Whether its operand can stand between those of other words.
        cuts: Where it may be divided; set by the line breaker that first asks.
        stops: Where each character begins, and where the last one ends; a negative number
            inside a ligature. Empty for words that run right to left.
    """

    __slots__ = (
        "codes",
        "cuts",
        "font",
        "hang_left",
        "hang_right",
        "is_missing",
        "is_plain",
        "operand",
        "own_tokens",
        "stops",
        "text",
        "width",
    )

    def __init__(self, font: GlyphFont, text: str) -> None:
        self.font = font
        self.text = text
        self.width = self.hang_left = self.hang_right = 0.0
        self.operand = ""
        self.codes: Sequence[int] = ()
        self.is_missing = self.is_plain = False
        self.cuts: object = None
        self.stops: Sequence[float] = ()
        self.own_tokens: tuple[Token, ...] = ()

    @property
    def tokens(self) -> tuple[Token, ...]:
        """What shows it."""
        return self.own_tokens or (self.operand,)

    def end_near(self, at: int, hyphen: bool) -> tuple[float, float] | None:
        """Return where a line would end at a division and the next begin, without shaping.

        Good to the kerning at the division; None inside a ligature.
        """
        start = self.stops[at] if self.stops else -1.0
        if start < 0:
            return None
        last = self.font.word(SOFT_HYPHEN if hyphen else self.text[at - 1])
        return start + (last.width if hyphen else 0.0) - last.hang_right, start

    def divide(self, at: int, hyphen: bool) -> tuple[ShapedWord, ShapedWord]:
        """Return the two parts of a division after ``at`` characters."""
        head = self.text[:at] + (SOFT_HYPHEN if hyphen else "")
        return self.font.word(head), self.font.word(self.text[at:])


def shape(
    font: GlyphFont, text: str, is_rtl: bool, before: str = "", after: str = ""
) -> ShapedWord:
    """Return ``text`` as glyphs of ``font``, joined to what stands around it in its word."""
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    drawn = text.replace(SOFT_HYPHEN, "-").replace(NO_BREAK_SPACE, " ")
    if before or after:
        buffer.add_codepoints([ord(c) for c in before + drawn + after], len(before), len(text))
    else:
        buffer.add_str(drawn)
    buffer.guess_segment_properties()
    buffer.language = _LANGUAGE
    buffer.direction = "rtl" if is_rtl else "ltr"
    hb.shape(font.shaper, buffer, _SMALL_CAPITALS if font.is_small else _FEATURES)
    infos, positions = buffer.glyph_infos or [], buffer.glyph_positions or []
    word = ShapedWord(font, text)
    if is_rtl or not _fill_simple(word, infos, positions):
        _fill_any(word, infos, positions, is_rtl, len(before))
    word.is_plain = bool(word.operand) and not word.is_missing
    if word.codes and not is_rtl:
        word.hang_right = HANGING.get(text[-1], 0.0) * font.advance[word.codes[-1]]
    if word.codes and text[0] in _HANGING_LEFT:
        word.hang_left = HANGING[text[0]] * font.advance[word.codes[0]]
    return word


def _fill_simple(word: ShapedWord, infos: list[Any], positions: list[Any]) -> bool:
    """Fill a word in which each character has its own glyph on the line: nearly all are such."""
    font = word.font
    glyphs = [i.codepoint for i in infos]
    if not glyphs or glyphs != [*map(font.nominal.get, word.text)]:
        return False
    if [p for p in positions if p.x_offset or p.y_offset]:
        return False
    advances = [p.x_advance for p in positions]
    if advances[-1] != font.shaper.get_glyph_h_advance(glyphs[-1]):
        return False
    known, make = font.pieces.get, font.piece
    pairs = zip(glyphs, advances, strict=True)
    word.operand = "".join([known(pair) or make(*pair) for pair in pairs])
    word.codes = tuple(glyphs)
    stops = list(accumulate(advances, initial=0))
    word.stops = stops if font.scale == 1.0 else [stop * font.scale for stop in stops]
    word.width = stops[-1] * font.scale
    return True


def _fill_any(
    word: ShapedWord, infos: list[Any], positions: list[Any], is_rtl: bool, start: int
) -> None:
    """Fill a word with ligatures, marks, glyphs off the line, or characters without a glyph.

    Clusters count from ``start``.
    """
    font, text, scale = word.font, word.text, word.font.scale
    starts = sorted({i.cluster - start for i in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    stops = [-1.0] * (len(text) + 1)
    told: set[int] = set()
    codes: list[int] = []
    tokens: list[Token] = []
    rise = 0
    for info, position in zip(infos, positions, strict=True):
        glyph, source, at = info.codepoint, ZERO_WIDTH_JOINER, info.cluster - start
        if at not in told:
            stops[at] = word.width
            source = text[at : ends[at]].translate(_BLANKS)
            told.add(at)
        advance = position.x_advance * scale
        if glyph == 0:
            word.is_missing = True
            glyph, source = font.stand_in, _nameable(source)
            advance = font.shaper.get_glyph_h_advance(glyph) * scale
        code = font.code(glyph, source)
        codes.append(code)
        if position.y_offset != rise:
            rise = position.y_offset
            tokens.append(Rise(rise * scale))
        shift = position.x_offset * scale
        tokens += [-shift, code_bytes(code), font.advance[code] - advance + shift]
        word.width += advance
    if rise:
        tokens.append(Rise(0.0))
    word.codes = tuple(codes)
    word.stops = [] if is_rtl else [*stops[:-1], word.width]
    merged = _merged(tokens)
    flat = [t for t in merged if not isinstance(t, Rise)]
    if flat == merged and flat and isinstance(flat[0], str) and isinstance(flat[-1], str):
        word.operand = "".join(t if isinstance(t, str) else correction(t) for t in flat)
    else:
        word.own_tokens = tuple(merged)


def _merged(tokens: Iterable[Token]) -> list[Token]:
    """Join neighbours of one kind, and leave out corrections that nobody would see."""
    out: list[Token] = []
    for token in tokens:
        last = out[-1] if out else None
        if isinstance(token, str) and isinstance(last, str):
            out[-1] = last + token
        elif isinstance(token, Rise | str):
            out.append(token)
        elif abs(token) > _LEAST:
            if isinstance(last, float):
                out[-1] = last + token
            else:
                out.append(token)
    return out


def _nameable(source: str) -> str:
    """Return what a character without a glyph is copied as; private ones mean nothing."""
    is_open = any(unicodedata.category(c) in ("Co", "Cn", "Cs", "Cc") for c in source)
    return REPLACEMENT if is_open or not source else source
