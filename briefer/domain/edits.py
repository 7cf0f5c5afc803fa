"""Edits: what was typed between two versions of a text, by whole words, with nothing normalised."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct

from briefer.domain.sequences import Run, common_runs

# Compiled when first used: most starts compare nothing.
_TOKEN = r"\s+|[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\d+(?:[.,]\d+)+|[^\W_]+|[^\w\s]|_"
_LEAST_PARAGRAPH = 12
"""A shorter paragraph that stands in several places ("---") tells nothing about where it is."""

_ONCE_EACH = 2


class Edit(Struct, frozen=True):
    """A range of the old text and the range of the new one that stands in its place."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def edits_between(old: str, new: str) -> list[Edit]:
    """Return what turns ``old`` into ``new``: whole words, in order, never touching.

    Paragraphs that are the same on both sides are matched first. An addition or removal that
    could stand in several places stands where a paragraph or sentence begins.
    """
    a, b = split_words(old), split_words(new)
    gaps = _gaps(_matching(a, b), len(a), len(b))
    gaps = _joined(_slid(a, b, gaps), a)
    places_a = [0, *accumulate(map(len, a))]
    places_b = [0, *accumulate(map(len, b))]
    return [Edit(places_a[i], places_a[x], places_b[j], places_b[y]) for i, x, j, y in gaps]


def split_words(text: str) -> list[str]:
    """Split a text into words, figures, signs and white space; joined they are the text."""
    return re.findall(_TOKEN, text)


def is_break(token: str) -> bool:
    """Say whether a token is the white space between two paragraphs."""
    return token.isspace() and token.count("\n") > 1


_Gap = tuple[int, int, int, int]


def _matching(a: Sequence[str], b: Sequence[str]) -> list[Run]:
    here, there = _paragraphs(a), _paragraphs(b)
    words_a = ["".join(a[s:e]).strip() for s, e in here]
    words_b = ["".join(b[s:e]).strip() for s, e in there]
    counts = Counter(words_a) + Counter(words_b)
    same = common_runs(words_a, words_b)
    runs: list[Run] = []
    i = j = 0
    for m, n, count in same:
        start_a, start_b = here[m][0], there[n][0]
        end_a, end_b = here[m + count - 1][1], there[n + count - 1][1]
        words = "".join(words_a[m : m + count])
        if len(words) < _LEAST_PARAGRAPH and (counts[words] != _ONCE_EACH or not _has_word(words)):
            continue
        runs += [(i + x, j + y, k) for x, y, k in common_runs(a[i:start_a], b[j:start_b])]
        runs += [
            (start_a + x, start_b + y, k)
            for x, y, k in common_runs(a[start_a:end_a], b[start_b:end_b])
        ]
        i, j = end_a, end_b
    return runs + [(i + x, j + y, k) for x, y, k in common_runs(a[i:], b[j:])]


def _has_word(text: str) -> bool:
    return any(c.isalnum() for c in text)


def _paragraphs(tokens: Sequence[str]) -> list[tuple[int, int]]:
    ends = [n + 1 for n, token in enumerate(tokens) if is_break(token)]
    if not ends or ends[-1] < len(tokens):
        ends.append(len(tokens))
    return list(zip([0, *ends[:-1]], ends, strict=True))


def _gaps(runs: Sequence[Run], length_a: int, length_b: int) -> list[_Gap]:
    """Return what lies between the runs."""
    gaps = []
    i = j = 0
    for x, y, n in [*runs, (length_a, length_b, 0)]:
        if x > i or y > j:
            gaps.append((i, x, j, y))
        i, j = x + n, y + n
    return gaps


def _slid(a: Sequence[str], b: Sequence[str], gaps: Sequence[_Gap]) -> list[_Gap]:
    """Move pure additions and removals to the best of the places where they mean the same."""
    slid: list[_Gap] = []
    end_a = end_b = 0
    for n, (i, x, j, y) in enumerate(gaps):
        shift = 0
        if i == x or j == y:
            tokens, start, end = (b, j, y) if i == x else (a, i, x)
            next_a, next_b = gaps[n + 1][::2] if n + 1 < len(gaps) else (len(a), len(b))
            left, right = min(i - end_a, j - end_b), min(next_a - x, next_b - y)
            shifts = [0]
            while (
                -shifts[-1] < left
                and tokens[start + shifts[-1] - 1] == tokens[end + shifts[-1] - 1]
            ):
                shifts.append(shifts[-1] - 1)
            shifts.append(0)
            while shifts[-1] < right and tokens[start + shifts[-1]] == tokens[end + shifts[-1]]:
                shifts.append(shifts[-1] + 1)
            shift = max(shifts, key=lambda s: (_rank(tokens, start + s), -abs(s)))
        slid.append((i + shift, x + shift, j + shift, y + shift))
        end_a, end_b = x + shift, y + shift
    return slid


def _rank(tokens: Sequence[str], at: int) -> int:
    """Rate how well an edit can begin here: paragraph, line, sentence, word."""
    before = tokens[at - 1] if at else "\n\n"
    if is_break(before):
        return 4
    if "\n" in before:
        return 3
    if before.isspace():
        return 2 if at > 1 and tokens[at - 2] in '.!?"”' else 1
    return 0


def _joined(gaps: Sequence[_Gap], a: Sequence[str]) -> list[_Gap]:
    """Join edits that slid together, or that have only signs and spaces between them."""
    joined: list[_Gap] = []
    for gap in gaps:
        if joined:
            i, x, j, _ = joined[-1]
            between = a[x : gap[0]]
            if not any(t[0].isalnum() or is_break(t) for t in between):
                joined[-1] = (i, gap[1], j, gap[3])
                continue
        joined.append(gap)
    return joined
