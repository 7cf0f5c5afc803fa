"""Alignment: which words of an old text became which words of a new one, moves included."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct, field

from briefer.domain.moves import UnitPair, pair_units
from briefer.domain.sequences import Run, common_runs
from briefer.domain.tokens import Tokens, is_word, tokenise

GONE = -1
"""Stands for the place of a word that is no longer there."""

_STRONG = 14.0
"""A run of matched tokens this heavy (three or four content words) is not chance."""

_DENSITY = 0.30
"""Between strong runs: below this matched share the matches are chance ("the", "of", ",")."""

_LONG_WORD = 8
_SPELT = 12
"""How many tokens a gap may have that is searched for typos."""

_MOVE_WEIGHT = 30.0
"""A moved run must be this heavy (about six content words), or it could be a set phrase."""

_SMALL = 6
"""In a region of so few tokens there is no room for chance."""

_NEAR = 3
"""Matches with at most so many tokens between them are judged together."""

_SEED = 4


class Alignment(Struct):
    """One difference between two texts, made once and asked for each annotation.

    Attributes:
        old: The text that anchors count in.
        new: The text in which they are wanted.
        to: For each old token its new token, or ``GONE``.
        moved: Old tokens whose block was moved.
        retyped: Old tokens whose new token is the same word with a typo more or less.
    """

    old: Tokens
    new: Tokens
    to: list[int]
    moved: set[int] = field(default_factory=set)
    retyped: set[int] = field(default_factory=set)


@lru_cache(maxsize=16)
def align(old: str, new: str) -> Alignment:
    """Compare two texts word by word; the last few pairs are remembered.

    Units (paragraphs, list items) that stand word for word in both texts are fixed first, and
    those that were moved are taken out, so that chance matches cannot cross them. What lies
    between is compared token by token (longest common subsequence), chance matches are thrown
    out, and what is left over on both sides is searched for moved sentences.
    """
    a, b = tokenise(old), tokenise(new)
    if a.keys == b.keys:
        return Alignment(a, b, list(range(len(a))))
    result = Alignment(a, b, [GONE] * len(a))
    kept, moved = pair_units(a, b)
    for pair in moved:
        _match_moved_pair(result, pair)
    _match_in_place(result, kept)
    _find_moved_runs(result)
    _fill_beside_moves(result)
    _find_typos(result)
    return result


def _match_moved_pair(result: Alignment, pair: UnitPair) -> None:
    olds, news = range(*pair.old), range(*pair.new)
    for i, j in _plausible(result, olds, news, _common(result, olds, news)):
        result.to[i] = j
        result.moved.add(i)


def _match_in_place(result: Alignment, kept: Sequence[UnitPair]) -> None:
    """Match what stayed in order: fixed units as they are, the gaps between them by token."""
    taken = set(result.to)
    i = j = 0
    end = UnitPair((len(result.old), len(result.old)), (len(result.new), len(result.new)))
    for pair in (*kept, end):
        olds = [x for x in range(i, pair.old[0]) if result.to[x] == GONE]
        news = [x for x in range(j, pair.new[0]) if x not in taken]
        for x, y in _plausible(result, olds, news, _common(result, olds, news)):
            result.to[x] = y
        for x, y in zip(range(*pair.old), range(*pair.new), strict=True):
            result.to[x] = y
        i, j = pair.old[1], pair.new[1]


def _common(result: Alignment, olds: Sequence[int], news: Sequence[int]) -> list[Run]:
    """Return what ``olds`` and ``news`` have in common; runs count within these two."""
    return common_runs([result.old.keys[i] for i in olds], [result.new.keys[j] for j in news])


def _plausible(
    result: Alignment,
    olds: Sequence[int],
    news: Sequence[int],
    runs: list[Run],
) -> list[tuple[int, int]]:
    """Keep the matches that are not chance.

    A strong run never is. What lies between two strong runs is kept where it is dense: as a
    whole, or cluster by cluster where a cluster hangs on a strong run or is strong itself.
    """
    wa = [0.0, *accumulate(result.old.weights[i] for i in olds)]
    wb = [0.0, *accumulate(result.new.weights[j] for j in news)]

    def is_dense(group: Sequence[Run], a0: int, b0: int, a1: int, b1: int) -> bool:
        matched = sum(wa[a + n] - wa[a] for a, _, n in group)
        return matched >= _DENSITY * min(wa[a1] - wa[a0], wb[b1] - wb[b0])

    kept: list[Run] = []
    weak: list[Run] = []
    a0 = b0 = 0
    for a, b, n in [*runs, (len(olds), len(news), 0)]:
        if n and wa[a + n] - wa[a] < _STRONG:
            weak.append((a, b, n))
            continue
        if max(a - a0, b - b0) <= _SMALL or is_dense(weak, a0, b0, a, b):
            kept += weak
        else:
            for group in _clusters(weak):
                (first_a, first_b, _), (last_a, last_b, size) = group[0], group[-1]
                end_a, end_b = last_a + size, last_b + size
                is_beside = (
                    max(first_a - a0, first_b - b0) <= _NEAR or max(a - end_a, b - end_b) <= _NEAR
                )
                is_strong = sum(wa[x + k] - wa[x] for x, _, k in group) >= _STRONG
                if (is_beside or is_strong) and is_dense(group, first_a, first_b, end_a, end_b):
                    kept += group
        kept += [(a, b, n)] if n else []
        a0, b0, weak = a + n, b + n, []
    return [(olds[a + d], news[b + d]) for a, b, n in kept for d in range(n)]


def _clusters(runs: Sequence[Run]) -> list[list[Run]]:
    """Group runs with few tokens between them on both sides."""
    groups: list[list[Run]] = []
    for a, b, n in runs:
        if groups:
            last_a, last_b, size = groups[-1][-1]
            if max(a - last_a, b - last_b) - size <= _NEAR:
                groups[-1].append((a, b, n))
                continue
        groups.append([(a, b, n)])
    return groups


def _stretches(free: Sequence[bool]) -> list[tuple[int, int]]:
    """Return the ranges in which ``free`` holds."""
    found, start = [], -1
    for i, is_free in enumerate((*free, False)):
        if is_free and start < 0:
            start = i
        elif not is_free and start >= 0:
            found.append((start, i))
            start = -1
    return found


def _find_moved_runs(result: Alignment) -> None:
    """Match sentences that left their paragraph: unique seeds in what is left on both sides."""
    a, b = result.old, result.new
    taken = set(result.to)
    olds = _stretches([j == GONE for j in result.to])
    news = _stretches([j not in taken for j in range(len(b))])
    there: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for n, (s, e) in enumerate(news):
        for j in range(s, e - _SEED + 1):
            there.setdefault(b.keys[j : j + _SEED], []).append((n, j))
    pairs: dict[tuple[int, int], float] = {}
    for m, (s, e) in enumerate(olds):
        for i in range(s, e - _SEED + 1):
            hits = there.get(a.keys[i : i + _SEED], ())
            if len(hits) == 1:
                key = (m, hits[0][0])
                pairs[key] = pairs.get(key, 0) + a.weights[i]
    for m, n in sorted(pairs, key=lambda k: (-pairs[k], k)):
        left = [i for i in range(*olds[m]) if result.to[i] == GONE]
        right = [j for j in range(*news[n]) if j not in taken]
        runs = _common(result, left, right)
        found = _plausible(result, left, right, runs)
        if sum(a.weights[i] for i, _ in found) >= _MOVE_WEIGHT:
            for i, j in found:
                result.to[i] = j
                result.moved.add(i)
                taken.add(j)


def _fill_beside_moves(result: Alignment) -> None:
    """Match what stands beside a moved block in both texts: its edited neighbours moved too."""
    if not result.moved:
        return
    taken = set(result.to)
    for s, e in _stretches([j == GONE for j in result.to]):
        for neighbour, step in ((s - 1, 1), (e, -1)):
            if neighbour not in result.moved:
                continue
            edge = j = result.to[neighbour] + step
            while 0 <= j < len(result.new) and j not in taken and abs(j - edge) < 2 * (e - s):
                j += step
            news = range(edge, j) if step > 0 else range(j + 1, edge + 1)
            olds = [i for i in range(s, e) if result.to[i] == GONE]
            for x, y in _plausible(result, olds, news, _common(result, olds, news)):
                result.to[x] = y
                result.moved.add(x)
                taken.add(y)


def _find_typos(result: Alignment) -> None:
    """Match words that were retyped between the same neighbours; a changed figure is another."""
    taken = set(result.to)
    for s, e in _stretches([j == GONE for j in result.to]):
        before = result.to[s - 1] if s else -1
        after = result.to[e] if e < len(result.to) else len(result.new)
        news = range(before + 1, after)
        if (before == GONE and s) or len(news) > _SPELT or e - s > _SPELT:
            continue
        free = [j for j in news if j not in taken]
        for i in range(s, e):
            place = next(
                (j for j in free if _is_retyped(result.old.keys[i], result.new.keys[j])), GONE
            )
            if place != GONE:
                result.to[i] = place
                result.retyped.add(i)
                free = [j for j in free if j > place]


def _is_retyped(a: str, b: str) -> bool:
    """Say whether two words are one with a typo: one slip, or two in a long word."""
    if min(len(a), len(b)) < 3 or not is_word(a) or not is_word(b):
        return False
    if a[0].isdigit() or b[0].isdigit():
        return False
    slips = 1 if len(a) < _LONG_WORD else 2
    # Here, because the window opens before anything is aligned.
    from rapidfuzz.distance import OSA

    return OSA.distance(a, b, score_cutoff=slips) <= slips
