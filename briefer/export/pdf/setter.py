"""The paragraph setter: runs in a style and a width become lines of ready operators."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from briefer.export.pdf import bidi
from briefer.export.pdf.breaks import Break, total_fit
from briefer.export.pdf.hyphens import places_for
from briefer.export.pdf.layout import (
    Extent,
    Layout,
    Line,
    Run,
    Segment,
    TextStyle,
)
from briefer.export.pdf.mixed import MixedWord, Piece, hard_lines, mixed_words, points
from briefer.export.pdf.shape import ShapedWord, Token, show
from briefer.export.pdf.speech import spoken

_EPSILON = 0.05
_IS_PLAIN = attrgetter("is_plain")


class Setter:
    """Sets paragraphs, and remembers each by its words, style and width.

    Attributes:
        hits: How often a layout was remembered.
        misses: How often one was made.
        limit: How many layouts are kept before all are let go.
    """

    def __init__(self, limit: int = 100_000) -> None:
        self._layouts: dict[tuple[tuple[Run, ...], TextStyle, float], Layout] = {}
        self._extents: dict[tuple[Run, ...], tuple[float, float]] = {}
        self.hits = self.misses = 0
        self.limit = limit

    def layout(self, runs: tuple[Run, ...], style: TextStyle, width: float) -> Layout:
        """Return the lines of ``runs`` in ``style``, no wider than ``width`` points."""
        key = runs, style, width
        found = self._layouts.get(key)
        if found is not None:
            self.hits += 1
            return found
        self.misses += 1
        if len(self._layouts) >= self.limit:
            self._layouts.clear()
        made = self._plain(runs[0].text, style, width) if _is_plain(runs, style) else None
        if made is None:
            made = _set_mixed(runs, style, width)
        self._layouts[key] = made
        return made

    def natural_width(self, runs: tuple[Run, ...]) -> float:
        """Return how wide the longest line of ``runs`` would be if none were divided."""
        return self.extent(runs)[1]

    def extent(self, runs: tuple[Run, ...]) -> tuple[float, float]:
        """Return the width of the widest word, and of the longest undivided line."""
        found = self._extents.get(runs)
        if found is None:
            if len(self._extents) >= self.limit:
                self._extents.clear()
            found = self._extents[runs] = _plain_extent(runs) or _mixed_extent(runs)
        return found

    @staticmethod
    def _plain(text: str, style: TextStyle, width: float) -> Layout | None:
        """One look, left to right: all in thousandths, one string per line."""
        font, scale = style.fonts[0], 1000 / style.size
        known = font.words.get
        words = [known(part) or font.word(part) for part in text.split(" ") if part]
        if not all(map(_IS_PLAIN, words)):
            return None
        space, blank = font.space.width, font.space.operand
        count, measure, indent = len(words), width * scale, style.first_indent * scale
        natural = sum([w.width for w in words]) + space * (count - 1)
        lines: list[Line] = []
        shown = [*words, font.space]
        for start, end in _line_breaks(words, [space] * count, measure, natural, indent, style):
            row = _words_between(words, start, end)
            if start.cut or end.cut:
                shown += row[0], row[-1]
            gaps, is_last = len(row) - 1, end.box >= count
            taken = sum([w.width for w in row]) + space * gaps
            room = measure - (0.0 if lines else indent)
            extra = room - (taken - row[0].hang_left - row[-1].hang_right)
            is_set = gaps > 0 and (extra < 0 or (style.align == "justify" and not is_last))
            extra = extra / gaps if is_set else 0.0
            x = _offset(style.align, room - taken) + (0.0 if lines else indent)
            x -= row[0].hang_left
            gap = f"{blank}){-extra:.1f}(" if abs(extra) > _EPSILON else blank
            tail = "" if is_last or end.cut else blank
            begin = f"{-x:.1f}(" if abs(x) > _EPSILON else "("
            segment = Segment((), f"[{begin}{gap.join([w.operand for w in row])}{tail})]TJ")
            lines.append(Line((segment,), (), 1 + extra / space, end.cut is not None))
        opening = f"/{font.key} {style.size:g} Tf {style.colour} 0 Ts"
        return Layout(lines, style, width, shown, opening)


def _is_plain(runs: tuple[Run, ...], style: TextStyle) -> bool:
    if len(runs) != 1 or style.is_rtl:
        return False
    text, *look = runs[0]
    if look != [style.fonts, style.size, style.colour, 0.0, ()]:
        return False
    return "\n" not in text and not bidi.RIGHT_TO_LEFT.search(text)


def _plain_extent(runs: tuple[Run, ...]) -> tuple[float, float] | None:
    if len(runs) != 1 or "\n" in runs[0].text or bidi.RIGHT_TO_LEFT.search(runs[0].text):
        return None
    font, size = runs[0].fonts[0], runs[0].size
    words = [font.word(part) for part in runs[0].text.split(" ") if part]
    if any(w.is_missing for w in words):
        return None
    widths = [w.width for w in words]
    natural = sum(widths) + font.space.width * (len(widths) - 1)
    return max(widths, default=0.0) * size / 1000, max(natural, 0.0) * size / 1000


def _mixed_extent(runs: tuple[Run, ...]) -> tuple[float, float]:
    widest = longest = 0.0
    for line in hard_lines(runs):
        boxes, glue, _ = mixed_words(line, None)
        widths = [b.width for b in boxes]
        widest = max([widest, *widths])
        longest = max(longest, sum(widths) + sum(glue[: len(boxes) - 1]))
    return widest, longest


def _offset(align: str, slack: float) -> float:
    return slack if align == "end" else slack / 2 if align == "center" else 0.0


def _line_breaks(
    boxes: Sequence[MixedWord | ShapedWord],
    glue: Sequence[float],
    width: float,
    natural: float,
    indent: float,
    style: TextStyle,
) -> list[tuple[Break, Break]]:
    if not boxes:
        return []
    if natural <= width - indent:
        return [(Break(0), Break(len(boxes)))]
    places = places_for(style.language)
    return total_fit(boxes, glue, width, indent, places, style.align == "justify")


def _words_between(boxes: Sequence, start: Break, end: Break) -> list:  # type: ignore[type-arg]
    """Return the words of a line, with the parts of those that are divided at its ends."""
    if start.cut and end.cut and start.box == end.box:
        at = end.cut.at - start.cut.at
        return [start.cut.halves[1].divide(at, end.cut.hyphen)[0]]
    words = list(boxes[start.box : end.box])
    if start.cut:
        words[0] = start.cut.halves[1]
    if end.cut:
        words.append(end.cut.halves[0])
    return words


def _set_mixed(runs: tuple[Run, ...], style: TextStyle, width: float) -> Layout:
    """Any looks, fonts, directions and marks; hard line ends."""
    lines: list[Line] = []
    words: set[ShapedWord] = set()
    for hard in hard_lines(spoken(runs, is_rtl=style.is_rtl)):
        text = "".join(r.text for r in hard)
        is_mixed = style.is_rtl or bidi.RIGHT_TO_LEFT.search(text)
        levels = bidi.levels(text, style.is_rtl) if is_mixed else None
        made = _set_hard_line(hard, levels, style, width, words, not lines)
        lines += made or [Line((), (), 1.0, False)]
    while lines and not lines[-1].segments:
        lines.pop()
    return Layout(lines, style, width, words)


def _set_hard_line(
    runs: list[Run],
    levels: list[int] | None,
    style: TextStyle,
    width: float,
    words: set[ShapedWord],
    is_first: bool,
) -> list[Line]:
    boxes, glue, spaces = mixed_words(runs, levels)
    count = len(boxes)
    indent = style.first_indent if is_first else 0.0
    natural = sum(b.width for b in boxes) + sum(glue[: count - 1])
    lines: list[Line] = []
    for start, end in _line_breaks(boxes, glue, width, natural, indent, style):
        row = _words_between(boxes, start, end)
        gaps = glue[start.box : start.box + len(row) - 1]
        is_last = end.box >= count
        room = width - (0.0 if lines else indent)
        taken = sum(b.width for b in row) + sum(gaps)
        hang_left, hang_right = row[0].hang_left, row[-1].hang_right
        if levels is not None:
            hang_left = hang_right = 0.0
        extra = room - (taken - hang_left - hang_right)
        is_set = bool(gaps) and (extra < 0 or (style.align == "justify" and not is_last))
        factor = extra / sum(gaps) if is_set else 0.0
        pieces: list[Piece] = []
        for i, box in enumerate(row):
            pieces += box.pieces
            at_end = i == len(row) - 1
            if not at_end or not (is_last or end.cut):
                run, level, order = spaces[start.box + i]
                level = int(style.is_rtl) if at_end else level  # rule L1
                font = run.fonts[0]
                pieces.append(Piece(run, font, " ", level, font.space, 0.0, order))
        if style.is_rtl:
            trailing = 0.0 if is_last or end.cut else glue[start.box + len(row) - 1]
            slack = 0.0 if is_set else room - taken
            x = slack - _offset(style.align, slack) - trailing * (1 + factor)
        else:
            x = (0.0 if lines else indent) + _offset(style.align, room - taken) - hang_left
        is_reordered = levels is not None
        if is_reordered:
            pieces = bidi.visual_order(pieces)
        lines.append(_draw(pieces, x, factor, words, end.cut is not None, is_reordered))
    return lines


def _draw(
    pieces: list[Piece],
    x: float,
    factor: float,
    words: set[ShapedWord],
    is_hyphenated: bool,
    is_reordered: bool,
) -> Line:
    """Write a line's operators and measure its marks."""
    first = pieces[0]
    opening = f"/{first.font.key} {points(first.run, first.font):g} Tf"
    operators = [opening]
    if abs(x) > 0.005:
        operators.append(f"[{-x * 1000 / points(first.run, first.font):.1f}]TJ")
    segments: list[Segment] = []
    extents: list[Extent] = []
    state, marks, order = "", first.run.marks, first.order
    for (run, font), group in groupby(pieces, key=lambda p: (p.run, p.font)):
        same = list(group)
        if run.marks != marks:
            segments.append(Segment(marks, " ".join(operators), order))
            operators, marks, order = [], run.marks, same[0].order
        size = points(run, font)
        look = f"/{font.key} {size:g} Tf {run.colour} {run.rise:g} Ts"
        if look != state:
            operators.append(look)
            state = look
        shown: list[Token] = []
        left: float | None = None
        right = x
        for piece in same:
            advance = piece.word.width + piece.kern
            if abs(piece.kern) > _EPSILON:
                shown.append(-piece.kern)
            if piece.text == " ":
                shown.append(piece.word.operand)
                if factor:
                    shown.append(round(-piece.word.width * factor, 1))
                    advance += piece.word.width * factor
            else:
                shown += piece.word.tokens
                left = x + piece.kern * size / 1000 if left is None else left
                right = x + advance * size / 1000
            x += advance * size / 1000
            words.add(piece.word)
        operators.append(show(shown, size, run.rise))
        if left is not None:
            bottom = font.descent * size / 1000 + run.rise
            top = font.ascent * size / 1000 + run.rise
            for mark in run.marks:
                if mark.target is None and mark.decoration is None:
                    continue
                _extend(extents, Extent(mark, left, bottom, right, top), run.size)
    segments.append(Segment(marks, " ".join(operators), order))
    is_turned = is_reordered and len(segments) > 1
    return Line(tuple(segments), tuple(extents), 1 + factor, is_hyphenated, is_turned)


def _extend(extents: list[Extent], new: Extent, size: float) -> None:
    """Add an extent, or widen the one that the same mark has right before it."""
    for i in range(len(extents) - 1, -1, -1):
        old = extents[i]
        if old.mark == new.mark:
            if abs(old.right - new.left) >= size:
                break
            bottom, top = min(old.bottom, new.bottom), max(old.top, new.top)
            extents[i] = Extent(new.mark, old.left, bottom, new.right, top)
            return
    extents.append(new)
