"""Laws of line breaking, and a gate on how even its lines are."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from statistics import fmean, pvariance

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.export.pdf.breaks import SHRINK, total_fit
from briefer.export.pdf.hyphens import places_for
from briefer.export.pdf.layout import TextStyle
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.theme import FontShelf
from briefer.resources import asset

SHELF, SETTER = FontShelf(), Setter()
KERNING = 60.0
"""Where a word is divided its kerning is known only afterwards; thousandths of the size."""
WORD = st.text("abcdefghijklmnopqrstuvwxyzß-,.", min_size=1, max_size=18)


def lines_of(words: list[str], width: float, *, justified: bool = True, language: str = "en-GB"):
    font = SHELF.font("NotoSerif-Regular")
    boxes = [font.word(w) for w in words]
    places = places_for(language)
    made = total_fit(boxes, [font.space.width] * len(boxes), width, 0.0, places, justified)
    return boxes, made


def text_of(boxes, line) -> str:
    start, end = line
    if start.cut and end.cut and start.box == end.box:
        part = start.cut.halves[1].text[: end.cut.at - start.cut.at]
        return part + "\xad" * end.cut.hyphen
    words = [b.text for b in boxes[start.box : end.box]]
    if start.cut:
        words[0] = start.cut.halves[1].text
    if end.cut:
        words.append(end.cut.halves[0].text)
    return " ".join(words)


def joined(boxes, lines) -> str:
    out = ""
    for line, (_, end) in zip((text_of(boxes, x) for x in lines), lines, strict=True):
        out += line[:-1] if end.cut and end.cut.hyphen else line
        out += "" if end.cut else " "
    return out.rstrip()


@given(st.lists(WORD, min_size=1, max_size=60), st.floats(1500, 60000), st.booleans())
@settings(max_examples=150)
def test_no_word_is_lost_or_moved(words, width, justified):
    boxes, lines = lines_of(words, width, justified=justified)
    assert joined(boxes, lines) == " ".join(words)
    assert all(a[1] == b[0] for a, b in pairwise(lines))


@given(st.lists(WORD, min_size=2, max_size=60), st.floats(12000, 60000))
@settings(max_examples=150)
def test_no_line_is_fuller_than_its_spaces_can_give(words, width):
    font = SHELF.font("NotoSerif-Regular")
    boxes, lines = lines_of(words, width)
    for line in lines:
        parts = [font.word(w) for w in text_of(boxes, line).split(" ")]
        least = sum(p.width for p in parts) - parts[0].hang_left - parts[-1].hang_right
        least += (len(parts) - 1) * font.space.width * (1 - SHRINK)
        assert least <= width + KERNING or len(parts) == 1


def greedy(words: list[str], width: float) -> list[tuple[float, bool]]:
    """First fit with the same hyphens: (space as a multiple of its own, hyphenated) a line."""
    font, places = SHELF.font("NotoSerif-Regular"), places_for("en-GB")
    space, out = font.space.width, []
    line: list[str] = []

    def natural(parts: list[str]) -> float:
        return sum(font.word(p).width for p in parts) + space * (len(parts) - 1)

    queue = list(words)
    while queue:
        word = queue.pop(0)
        if natural([*line, word]) <= width:
            line.append(word)
            continue
        heads = [(word[:p] + "-", word[p:]) for p, h in places(word) if h]
        fitting = [(h, t) for h, t in heads if natural([*line, h]) <= width]
        if fitting:
            head, tail = fitting[-1]
            line.append(head)
            queue.insert(0, tail)
        else:
            queue.insert(0, word)
        gaps = len(line) - 1
        if gaps:
            out.append((1 + (width - natural(line)) / gaps / space, bool(fitting)))
        line = []
    return out


@cache
def prose() -> tuple[str, ...]:
    """Real sentences that are on every machine: the fonts' licence and our own."""
    licence = asset("fonts", "OFL.txt").read_text("utf-8")
    ours = asset("fonts").parents[1].joinpath("LICENSE").read_text("utf-8")
    paragraphs = [" ".join(p.split()) for p in f"{licence}\n\n{ours}".split("\n\n")]
    return tuple(p for p in paragraphs if len(p.split()) > 35)


@pytest.mark.parametrize(("width", "most_hyphens"), [(451.0, 0.10), (300.0, 0.24)])
def test_lines_are_more_even_than_first_fit_ones(width, most_hyphens):
    """The gate: a change that makes lines uneven or hyphens many is seen here."""
    style = TextStyle(SHELF.stack("serif"), 10.5, 15.0, "justify", language="en-GB")
    ours, theirs, ladder, longest = [], [], 0, 0
    for paragraph in prose():
        lines = SETTER.layout((style.run(paragraph),), style, width).lines
        ours += [(n.ratio, n.is_hyphenated) for n in lines[:-1]]
        theirs += greedy(paragraph.split(), width * 1000 / 10.5)
        ladder = 0
        for line in lines:
            ladder = ladder + 1 if line.is_hyphenated else 0
            longest = max(longest, ladder)
    ratios, hyphens = zip(*ours, strict=True)
    first_fit, their_hyphens = zip(*theirs, strict=True)
    assert pvariance(ratios) < pvariance(first_fit) * 0.9
    assert fmean(hyphens) < fmean(their_hyphens)
    assert fmean(hyphens) <= most_hyphens
    assert 0.9 < fmean(ratios) < 1.35
    assert max(ratios) < 2.7
    assert min(ratios) > 1 - SHRINK - 0.01
    assert longest <= 2


def test_written_hyphens_divide_without_another():
    places = places_for("en-GB")
    assert (6, False) in places("north-eastern")
    assert places_for("")("administrative") == []
    assert (3, True) in places("bulletin") or (4, True) in places("bulletin")


def test_addresses_break_at_their_own_marks_and_get_no_hyphen():
    found = places_for("en-GB")("https://example.org/a/path?with=query")
    assert found
    assert not any(hyphen for _, hyphen in found)


def test_a_word_wider_than_the_measure_is_divided_anywhere():
    boxes, lines = lines_of(["W" * 80], 9000.0, language="")
    assert len(lines) > 5
    assert joined(boxes, lines) == "W" * 80
