"""Moves: which paragraphs of an old text stand in a new one, and which of them changed places."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefer.domain.tokens import Tokens, is_word

_LEAST_WEIGHT = 14.0
"""A shorter unit ("Outlook", "- Idlib") says too little to be recognised elsewhere."""

_ALIKE = 0.40
"""Share of common word pairs from which an edited unit can be called the same one."""

_MARGIN = 0.15
"""By how much it must be more alike than its rivals, or it stays undecided."""


@dataclass(frozen=True, slots=True)
class UnitPair:
    """A paragraph or list item of the old text and what it became, as ranges of tokens."""

    old: tuple[int, int]
    new: tuple[int, int]


def pair_units(old: Tokens, new: Tokens) -> tuple[list[UnitPair], list[UnitPair]]:
    """Recognise units in both texts.

    Returns:
        Units that stand word for word in both, in their order; and units that changed places,
        word for word or edited. The lighter of two that changed places is the moved one.
    """
    olds, news = old.units(), new.units()
    exact = _identical(old, new, olds, news)
    similar = _similar(
        old,
        new,
        [u for u in olds if u not in {p.old for p in exact}],
        [u for u in news if u not in {p.new for p in exact}],
    )
    sure = {(p.old, p.new) for p in exact}
    pairs = sorted([*exact, *similar], key=lambda p: p.old)
    weights = [sum(old.weights[slice(*p.old)]) for p in pairs]
    kept = _heaviest_rise([p.new[0] for p in pairs], weights)
    in_order = [p for n, p in enumerate(pairs) if n in kept and (p.old, p.new) in sure]
    return in_order, [p for n, p in enumerate(pairs) if n not in kept]


def _identical(
    old: Tokens, new: Tokens, olds: Iterable[tuple[int, int]], news: Iterable[tuple[int, int]]
) -> list[UnitPair]:
    """Pair units whose words are the same and stand once on each side."""
    here, there = _by_words(old, olds), _by_words(new, news)
    return [
        UnitPair(units[0], there[words][0])
        for words, units in here.items()
        if len(units) == 1
        and len(there.get(words, ())) == 1
        and sum(old.weights[slice(*units[0])]) >= _LEAST_WEIGHT
    ]


def _by_words(
    tokens: Tokens, units: Iterable[tuple[int, int]]
) -> dict[tuple[str, ...], list[tuple[int, int]]]:
    found: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for start, end in units:
        found[tokens.keys[start:end]].append((start, end))
    return found


def _similar(
    old: Tokens, new: Tokens, olds: Sequence[tuple[int, int]], news: Sequence[tuple[int, int]]
) -> list[UnitPair]:
    """Pair edited units that are each other's best match, clear of every rival."""
    a = [_word_pairs(old, u) for u in olds]
    b = [_word_pairs(new, u) for u in news]
    where: dict[tuple[str, str], list[int]] = defaultdict(list)
    for j, words in enumerate(b):
        for pair in words:
            where[pair].append(j)
    scores: dict[int, dict[int, float]] = {}
    rows: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for i, words in enumerate(a):
        common: dict[int, int] = defaultdict(int)
        for pair in words:
            for j in where.get(pair, ()):
                common[j] += 1
        scores[i] = {j: n / max(6, min(len(words), len(b[j]))) for j, n in common.items()}
        for j, score in scores[i].items():
            rows[j].append((score, i))
    found = []
    for i, row in scores.items():
        best = sorted(((score, j) for j, score in row.items()), reverse=True)[:2]
        if not best or best[0][0] < _ALIKE:
            continue
        score, j = best[0]
        rival = max(
            (s for s, k in (*((s, -1 - k) for s, k in best[1:]), *rows[j]) if k != i), default=0.0
        )
        if score - rival >= _MARGIN:
            found.append(UnitPair(olds[i], news[j]))
    return found


def _word_pairs(tokens: Tokens, unit: tuple[int, int]) -> set[tuple[str, str]]:
    words = [k for k in tokens.keys[slice(*unit)] if is_word(k)]
    return set(pairwise(words))


def _heaviest_rise(places: Sequence[int], weights: Sequence[float]) -> set[int]:
    """Return the members of the heaviest subsequence of ``places`` that rises."""
    ends: list[int] = []  # places at which a chain ends, rising, with rising weights
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
    kept: set[int] = set()
    n = chains[-1][1] if chains else -1
    while n >= 0:
        kept.add(n)
        n = before[n]
    return kept
