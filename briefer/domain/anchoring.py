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
_APART = 10
"""So many new tokens may have come between an anchor's words, or a quarter of their number."""

_LITTLE = 3
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
    group = _main_group(alignment, first, last)
    whole = sum(_size(old, i) for i in range(first, last))
    share = sum(_size(old, i) for i in group) / whole if group else 0.0
    if share < (_WEAK if last - first >= _LONG_QUOTE else _KEPT):
        return DETACHED
    if last - first <= _SHORT_QUOTE and not _has_support(alignment, group):
        return DETACHED
    found = _trimmed(alignment, group, first, last - 1)
    start = _new_edge(alignment, found[0], anchor.start, is_start=True)
    end = _new_edge(alignment, found[-1], anchor.end, is_start=False)
    if start >= end:
        return DETACHED
    retyped = sum(_size(old, i) for i in found if i in alignment.retyped)
    if share < _KEPT or retyped > whole / 2:
        return Resolution(Found.CHECK, start, end)
    if any(i in alignment.moved for i in found):
        return Resolution(Found.MOVED, start, end)
    words = old.text[anchor.start : anchor.end]
    if new.text[start:end] == words and new.text.count(words) == 1:
        return Resolution(Found.EXACT, start, end)
    return Resolution(Found.MAPPED, start, end)


def _size(tokens: Tokens, token: int) -> float:
    """Letters and digits of a token; a sign counts next to nothing, but a lone one counts."""
    return len(tokens.keys[token]) if is_word(tokens.keys[token]) else 0.1


def _main_group(alignment: Alignment, first: int, last: int) -> list[int]:
    """Return those old tokens of a quote that stand together now, the largest group of them.

    They are in the order of the new text: sentences may have changed places within the quote.
    """
    old, to = alignment.old, alignment.to
    slack = max(_APART, (last - first) // 4)
    groups: list[list[int]] = []
    for i in sorted((i for i in range(first, last) if to[i] != GONE), key=to.__getitem__):
        if groups:
            previous = groups[-1][-1]
            replaced = sum(to[x] == GONE for x in range(previous + 1, i))
            if to[i] - to[previous] - 1 <= slack + replaced:
                groups[-1].append(i)
                continue
        groups.append([i])
    return max(groups, key=lambda g: sum(_size(old, i) for i in g), default=[])


def _trimmed(alignment: Alignment, group: list[int], first: int, last: int) -> list[int]:
    """Drop what hangs loosely at a group's ends: signs and few words behind foreign words."""
    old, to = alignment.old, alignment.to
    runs: list[list[int]] = []
    for i in group:
        if runs and to[i] == to[runs[-1][-1]] + 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    while len(runs) > 1:
        ends = [
            (sum(old.weights[i] for i in run), run)
            for run, edge, inner in (
                (runs[0], runs[0][-1], runs[1][0]),
                (runs[-1], runs[-1][0], runs[-2][-1]),
            )
            if _is_loose(alignment, run, edge, inner)
        ]
        if not ends:
            break
        runs.remove(min(ends)[1])
    kept = [i for run in runs for i in run]
    while len(kept) > 1 and kept[0] != first and not is_word(old.keys[kept[0]]):
        del kept[0]
    while len(kept) > 1 and kept[-1] != last and not is_word(old.keys[kept[-1]]):
        del kept[-1]
    return kept


def _is_loose(alignment: Alignment, run: list[int], edge: int, inner: int) -> bool:
    """Say whether more came between a group and its outermost run than that run is worth."""
    old, to = alignment.old, alignment.to
    size = sum(_size(old, i) for i in run)
    foreign = abs(to[inner] - to[edge]) - 1
    if size < 1:
        return foreign > 0
    added = foreign - (abs(inner - edge) - 1)
    return added > 0 and size <= _LITTLE * added


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
