"""Words made of several pieces: where look, font or direction changes inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from briefer.export.pdf.fonts import GlyphFont, split_by_font
from briefer.export.pdf.layout import Run
from briefer.export.pdf.shape import SOFT_HYPHEN, ShapedWord

_WORDS = re.compile(r" +|[^ ]+")


class Piece(NamedTuple):
    """A part of a word in one look, font and direction; ``kern`` stands before it."""

    run: Run
    font: GlyphFont
    text: str
    level: int
    word: ShapedWord
    kern: float
    order: int


class Part(NamedTuple):
    """What a piece is made of, before it is shaped."""

    run: Run
    font: GlyphFont
    text: str
    level: int
    order: int


class Space(NamedTuple):
    """The space behind a word."""

    run: Run
    level: int
    order: int


class MixedWord:
    """A word of several pieces; widths in points."""

    __slots__ = ("cuts", "hang_left", "hang_right", "parts", "pieces", "text", "width")

    def __init__(self, parts: list[Part]) -> None:
        self.parts = parts
        self.text = "".join(p.text for p in parts)
        self.cuts: object = None
        self.width = 0.0
        self.pieces: list[Piece] = []
        before: Piece | None = None
        for n, (run, font, text, level, order) in enumerate(parts):
            word, kern = self._shaped(n), 0.0
            if before is not None and not level & 1:
                same = (before.font, before.run.size, before.level) == (font, run.size, level)
                if same:  # a mark that begins inside a word must not move its letters
                    kern = font.word(before.text + text).width - before.word.width - word.width
            before = Piece(run, font, text, level, word, kern, order)
            self.pieces.append(before)
            self.width += (word.width + kern) * points(run, font) / 1000
        first, last = self.pieces[0], self.pieces[-1]
        self.hang_left = first.word.hang_left * points(first.run, first.font) / 1000
        self.hang_right = last.word.hang_right * points(last.run, last.font) / 1000

    def _shaped(self, number: int) -> ShapedWord:
        """Shape a part; where a mark begins inside a joined script its letters stay joined."""
        part = self.parts[number]
        if not part.level & 1:
            return part.font.word(part.text)
        before, after = (self._beside(part, n) for n in (number - 1, number + 1))
        if not before and not after:
            return part.font.word(part.text, True)
        return part.font.joined(before, part.text, after)

    def _beside(self, part: Part, number: int) -> str:
        """Return the text of a neighbour that is drawn in the same font and direction."""
        other = self.parts[number] if 0 <= number < len(self.parts) else None
        is_same = other is not None and (other.font, other.level) == (part.font, part.level)
        return other.text if other is not None and is_same else ""

    def end_near(self, at: int, hyphen: bool) -> tuple[float, float] | None:
        """Return where a line would end at a division and the next begin, without shaping.

        Good to the kerning at the division; None inside a ligature, and where letters run right
        to left: a division changes how those join.
        """
        left = 0.0
        for piece in self.pieces:
            size = points(piece.run, piece.font) / 1000
            left += piece.kern * size
            if at <= len(piece.text):
                near = None if piece.level & 1 else piece.word.end_near(at, hyphen)
                return None if near is None else (left + near[0] * size, left + near[1] * size)
            at -= len(piece.text)
            left += piece.word.width * size
        return None

    def divide(self, at: int, hyphen: bool) -> tuple[MixedWord, MixedWord]:
        """Return both parts of a division after ``at`` characters."""
        head: list[Part] = []
        tail: list[Part] = []
        for part in self.parts:
            length = len(part.text)
            if at > 0:
                text = part.text[:at]
                if hyphen and at <= length:
                    text += SOFT_HYPHEN
                head.append(part._replace(text=text))
            if at < length:
                tail.append(part._replace(text=part.text[max(at, 0) :]))
            at -= length
        return MixedWord(head), MixedWord(tail)


def points(run: Run, font: GlyphFont) -> float:
    """Return the size that a font needs in a run."""
    return run.size * font.adjust


def hard_lines(runs: tuple[Run, ...]) -> Iterator[list[Run]]:
    """Cut runs at their line feeds."""
    line: list[Run] = []
    for run in runs:
        head, *more = run.text.split("\n")
        line.append(run._replace(text=head))
        for text in more:
            yield line
            line = [run._replace(text=text)]
    yield line


def mixed_words(
    runs: list[Run], levels: list[int] | None
) -> tuple[list[MixedWord], list[float], list[Space]]:
    """Cut runs at spaces, then where look, direction or font changes.

    Returns:
        The words, the width of the space behind each, and those spaces.
    """
    words: list[list[Part]] = [[]]
    spaces: list[Space] = []
    position = 0
    for order, run in enumerate(runs):
        for found in _WORDS.finditer(run.text):
            text = found.group()
            if text[0] == " ":
                if words[-1]:
                    spaces.append(Space(run, levels[position] if levels else 0, order))
                    words.append([])
            elif levels is None:
                words[-1] += [Part(run, f, s, 0, order) for f, s in split_by_font(text, run.fonts)]
            else:
                pairs = zip(levels[position:], text, strict=False)
                for level, group in groupby(pairs, key=lambda p: p[0]):
                    same = "".join(c for _, c in group)
                    parts = split_by_font(same, run.fonts)
                    words[-1] += [Part(run, f, s, level, order) for f, s in parts]
            position += len(text)
    if not words[-1]:
        words.pop()
    spaces = spaces[: len(words)]
    boxes = [MixedWord(p) for p in words]
    glue = [r.fonts[0].space.width * r.size / 1000 for r, _, _ in spaces]
    return boxes, glue + [0.0] * (len(boxes) - len(glue)), spaces
