"""Anchoring: finding an annotation's words again in a text that was edited since.

Where we hold the text that an anchor counts in, its words are carried through the difference of
the two texts (``carry``). Where we do not, only an exact and unique match counts
(``find_again``). What is not found is detached: an answer, not an error. It is kept and shown
beside the text with the likeliest paragraph (``likeliest_paragraph``), never guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefer.domain.alignment import GONE, Alignment, align
from briefer.domain.anchor import DETACHED, Anchor, Found, Resolution
from briefer.domain.tokens import Tokens, is_word, tokenise

_KEPT = 0.5
"""Share of the words (by weight) that must be left for an anchor to hold."""

_WEAK = 0.34
"""From this share on, a longer quote is shown with a request to check it."""

_LONG_QUOTE = 6
_SHORT_QUOTE = 3
_AROUND = 8
_SUPPORT = 0.3
"""Share of the words around a short quote that must have come along with it."""

_TELLING = 24
"""From so many code points on, a quote that stands once in a text needs no context."""

_LEAST_LIKE = 0.2


def carry(anchors: Sequence[Anchor], old: str, new: str) -> list[Resolution]:
    """Carry anchors through an edit; one difference per pair of texts, however many anchors.

    Args:
        anchors: Their offsets count code points of ``old``.
        old: The text that the anchors were made in or last placed in.
        new: The text now on display.

    Returns:
        One resolution for each anchor, in their order. ``EXACT`` when the same words stand
        once, ``MAPPED`` when the edit shows where they went, ``MOVED`` when their block
        changed places, ``CHECK`` when less than half of them is left or the evidence is thin,
        ``DETACHED`` when they are gone.
    """
    if old == new:
        return [
            Resolution(Found.EXACT, a.start, a.end) if _is_within(a, old) else DETACHED
            for a in anchors
        ]
    alignment = align(old, new)
    return [_carry_one(anchor, alignment) for anchor in anchors]


def find_again(anchor: Anchor, text: str) -> Resolution:
    """Find an anchor in a text whose relation to its own is not known (an import).

    Only the same words at a place that nothing else could be count: white space, quotes and
    dashes may be typed otherwise. Several places are told apart by the text around them. A
    short quote must also have kept its neighbours on one side, since a word that stands once
    is easily another use of it.
    """
    wanted, tokens = tokenise(anchor.quote).keys, tokenise(text)
    places = _occurrences(wanted, tokens)
    before, after = tokenise(anchor.before).keys, tokenise(anchor.after).keys
    fits = [_neighbours_kept(tokens, p, p + len(wanted), before, after) for p in places]
    certain = [p for p, fit in zip(places, fits, strict=True) if fit == 2]
    if len(places) == 1 and (fits[0] or len(anchor.quote) >= _TELLING):
        certain = places
    if len(certain) != 1:
        return DETACHED
    at = certain[0]
    return Resolution(Found.EXACT, tokens.starts[at], tokens.ends[at + len(wanted) - 1])


def likeliest_paragraph(anchor: Anchor, text: str) -> tuple[int, int, float] | None:
    """Name the paragraph beside which a detached annotation is shown, to re-attach it by hand.

    Returns:
        Start and end in code points, and the likeness of the words from 0 to 1; None when no
        paragraph is like them.
    """
    words = [k for k in tokenise(anchor.quote).keys if is_word(k)]
    around = [k for k in tokenise(anchor.before + anchor.quote + anchor.after).keys if is_word(k)]
    wanted = {*words, *around, *pairwise(words), *pairwise(around)}
    tokens = tokenise(text)
    best: tuple[float, int, int] | None = None
    for first, last in tokens.units():
        there = [k for k in tokens.keys[first:last] if is_word(k)]
        score = len(wanted & {*there, *pairwise(there)}) / max(1, len(wanted))
        if best is None or score > best[0]:
            best = (score, tokens.starts[first], tokens.ends[last - 1])
    if best is None or best[0] < _LEAST_LIKE:
        return None
    return best[1], best[2], best[0]


def _is_within(anchor: Anchor, text: str) -> bool:
    return 0 <= anchor.start < anchor.end <= len(text)


def _carry_one(anchor: Anchor, alignment: Alignment) -> Resolution:
    old, new = alignment.old, alignment.new
    if not _is_within(anchor, old.text):
        return DETACHED
    first, last = old.touching(anchor.start, anchor.end)
    whole = sum(old.weights[first:last])
    found = _main_cluster(alignment, first, last)
    if not found or not whole:
        return DETACHED
    share = sum(old.weights[i] for i in found) / whole
    is_long = last - first >= _LONG_QUOTE
    if share < (_WEAK if is_long else _KEPT):
        return DETACHED
    is_moved = any(i in alignment.moved for i in found)
    if last - first <= _SHORT_QUOTE and not _has_support(alignment, found):
        return DETACHED
    start = _new_edge(alignment, found[0], anchor.start, is_start=True)
    end = _new_edge(alignment, found[-1], anchor.end, is_start=False)
    if start >= end:
        return DETACHED
    retyped = sum(old.weights[i] for i in found if i in alignment.retyped)
    if share < _KEPT or retyped > whole / 2:
        return Resolution(Found.CHECK, start, end)
    if is_moved:
        return Resolution(Found.MOVED, start, end)
    words = old.text[anchor.start : anchor.end]
    if new.text[start:end] == words and new.text.count(words) == 1:
        return Resolution(Found.EXACT, start, end)
    return Resolution(Found.MAPPED, start, end)


def _main_cluster(alignment: Alignment, first: int, last: int) -> list[int]:
    """Return the old tokens of a quote that stayed together, those of the heaviest group."""
    to, weights = alignment.to, alignment.old.weights
    groups: list[list[int]] = []
    slack = 12 + (last - first) // 2
    for i in range(first, last):
        if to[i] == GONE:
            continue
        near = next(
            (g for g in groups if 0 < to[i] - to[g[-1]] <= (i - g[-1]) + slack),
            None,
        )
        if near is None:
            groups.append([i])
        else:
            near.append(i)
    return max(groups, key=lambda g: sum(weights[i] for i in g), default=[])


def _has_support(alignment: Alignment, found: list[int]) -> bool:
    """Say whether enough of the words around came along; a lone short word may be another."""
    old, to = alignment.old, alignment.to
    around = [
        i
        for i in range(max(0, found[0] - _AROUND), min(len(old), found[-1] + _AROUND + 1))
        if not found[0] <= i <= found[-1]
    ]
    whole = sum(old.weights[i] for i in around)
    near = sum(
        old.weights[i]
        for i in around
        if to[i] != GONE and abs((to[i] - to[found[0]]) - (i - found[0])) <= _AROUND
    )
    return near >= _SUPPORT * whole


def _new_edge(alignment: Alignment, token: int, offset: int, *, is_start: bool) -> int:
    """Return where an anchor's edge, which may lie inside its token, is in the new text."""
    old, new, to = alignment.old, alignment.new, alignment.to
    there = to[token]
    low, high = old.starts[token], old.ends[token]
    length = new.ends[there] - new.starts[there]
    if low < offset < high and length == high - low and token not in alignment.retyped:
        return new.starts[there] + offset - low
    return new.starts[there] if is_start else new.ends[there]


def _occurrences(wanted: tuple[str, ...], tokens: Tokens) -> list[int]:
    if not any(is_word(k) for k in wanted):
        return []
    n, first = len(wanted), wanted[0]
    return [
        i for i, key in enumerate(tokens.keys) if key == first and tokens.keys[i : i + n] == wanted
    ]


def _neighbours_kept(
    tokens: Tokens, start: int, end: int, before: tuple[str, ...], after: tuple[str, ...]
) -> int:
    """Count the sides (0 to 2) on which the words around are as they were.

    The outermost token of a context is left out: it is cut anywhere, often within a word.
    """
    left, right = before[1:], after[:-1]
    kept_left = tokens.keys[max(0, start - len(left)) : start] == left
    kept_right = tokens.keys[end : end + len(right)] == right
    return kept_left + kept_right
