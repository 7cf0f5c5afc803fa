"""Sequences: what two rows of tokens have in common, in order, whatever the tokens are."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import TypeAlias

Run: TypeAlias = tuple[int, int, int]
"""Common tokens in a row: where in the first sequence, where in the second, how many."""

_MOST_CELLS = 1_000_000_000
"""Comparing takes a bit for each pair of tokens: 120 MB for two texts of 200,000 characters."""

_LANDMARK = 3


def common_runs(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[Run]:
    """Return the longest common subsequence of ``a`` and ``b`` as runs, in order.

    Sequences too long for that are first cut where three tokens in a row stand once in both.
    """
    front = 0
    while front < min(len(a), len(b)) and a[front] == b[front]:
        front += 1
    back = 0
    while back < min(len(a), len(b)) - front and a[-1 - back] == b[-1 - back]:
        back += 1
    runs = [(0, 0, front)]
    middle_a, middle_b = a[front : len(a) - back], b[front : len(b) - back]
    if middle_a and middle_b:
        runs += [(x + front, y + front, n) for x, y, n in _middle(middle_a, middle_b)]
    runs.append((len(a) - back, len(b) - back, back))
    return _joined(runs)


def heaviest_rise(places: Sequence[int], weights: Sequence[float]) -> list[int]:
    """Return the members, by index, of the heaviest subsequence of ``places`` that rises.

    Args:
        places: No two the same.
        weights: Above 0, one for each place.
    """
    ends: list[int] = []  # places at which a chain ends, rising, as do the chains' weights
    chains: list[tuple[float, int]] = []  # weight of the chain, its last member
    before: list[int] = []
    for n, (place, weight) in enumerate(zip(places, weights, strict=True)):
        at = bisect_left(ends, place)
        total = weight + (chains[at - 1][0] if at else 0.0)
        before.append(chains[at - 1][1] if at else -1)
        stop = at
        while stop < len(ends) and chains[stop][0] <= total:
            stop += 1
        ends[at:stop] = [place]
        chains[at:stop] = [(total, n)]
    kept: list[int] = []
    n = chains[-1][1] if chains else -1
    while n >= 0:
        kept.append(n)
        n = before[n]
    return kept[::-1]


def _middle(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[Run]:
    if len(a) * len(b) <= _MOST_CELLS:
        # Here, because most commands and the window's start compare nothing.
        from rapidfuzz.distance import LCSseq

        codes: dict[Hashable, int] = {}
        blocks = LCSseq.editops(
            [codes.setdefault(x, len(codes)) for x in a],
            [codes.setdefault(x, len(codes)) for x in b],
        ).as_matching_blocks()
        return [(m.a, m.b, m.size) for m in blocks if m.size]
    runs: list[Run] = []
    i = j = 0
    for x, y in [*_landmarks(a, b), (len(a), len(b))]:
        if (x - i) * (y - j) <= _MOST_CELLS:
            runs += [(i + p, j + q, n) for p, q, n in common_runs(a[i:x], b[j:y])]
        i, j = x, y
    return runs


def _landmarks(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int]]:
    here, there = _once(a), _once(b)
    pairs = [(i, there[three]) for three, i in here.items() if three in there]
    kept = heaviest_rise([j for _, j in pairs], [1.0] * len(pairs))
    return [pairs[n] for n in kept]


def _once(tokens: Sequence[Hashable]) -> dict[tuple[Hashable, ...], int]:
    """Return the places of all neighbours that stand once, in order."""
    threes = [tuple(tokens[i : i + _LANDMARK]) for i in range(len(tokens) - _LANDMARK + 1)]
    counts = Counter(threes)
    return {three: i for i, three in enumerate(threes) if counts[three] == 1}


def _joined(runs: Iterable[Run]) -> list[Run]:
    joined: list[Run] = []
    for a, b, n in runs:
        if joined and joined[-1][0] + joined[-1][2] == a and joined[-1][1] + joined[-1][2] == b:
            joined[-1] = (joined[-1][0], joined[-1][1], joined[-1][2] + n)
        elif n:
            joined.append((a, b, n))
    return joined
