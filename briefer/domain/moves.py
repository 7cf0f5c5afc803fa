"""Moves: which paragraphs of an old text stand in a new one, and which of them changed places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from briefer.domain.sequences import heaviest_rise
from briefer.domain.tokens import Tokens, is_word

_LEAST_WEIGHT = 14.0
"""A shorter unit ("Outlook", "- Idlib") says too little to be recognised elsewhere."""

_ALIKE = 0.40
"""Share of common word pairs from which an edited unit can be called the same one."""

_COMMON = 8
"""A pair of words in more units than this tells none of them apart."""

_MARGIN = 0.15
"""By how much it must be more alike than its rivals, or it stays undecided."""


class UnitPair(Struct, frozen=True):
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
    kept = set(heaviest_rise([p.new[0] for p in pairs], weights))
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
    here, a = _telling_pairs(old, olds)
    where, b = _telling_pairs(new, news)
    known = here.keys() & where.keys()
    scores: dict[int, dict[int, float]] = {}
    rows: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for i, words in enumerate(a):
        common: dict[int, int] = defaultdict(int)
        for pair in words & known:
            for j in where[pair]:
                common[j] += 1
        scores[i] = {j: n / max(6, min(len(words), len(b[j]))) for j, n in common.items()}
        for j, score in scores[i].items():
            rows[j].append((score, i))
    found = []
    for i, row in scores.items():
        best = max(((score, -j) for j, score in row.items()), default=(0.0, 0))
        score, place = best[0], -best[1]
        rivals = [s for j, s in row.items() if j != place]
        rivals += [s for s, other in rows[place] if other != i]
        if score >= _ALIKE and score - max(rivals, default=0.0) >= _MARGIN:
            found.append(UnitPair(olds[i], news[place]))
    return found


def _telling_pairs(
    tokens: Tokens, units: Sequence[tuple[int, int]]
) -> tuple[dict[tuple[str, str], list[int]], list[set[tuple[str, str]]]]:
    """Return which units each pair of neighbouring words stands in, and the pairs of each unit.

    A pair that stands in many units tells none of them apart, and is left out.
    """
    where: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, (start, end) in enumerate(units):
        words = [k for k in tokens.keys[start:end] if is_word(k)]
        for pair in set(pairwise(words)):
            where[pair].append(n)
    telling = {pair: places for pair, places in where.items() if len(places) <= _COMMON}
    pairs: list[set[tuple[str, str]]] = [set() for _ in units]
    for pair, places in telling.items():
        for n in places:
            pairs[n].add(pair)
    return telling, pairs
