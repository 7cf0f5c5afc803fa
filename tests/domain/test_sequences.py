"""What two sequences have in common is the most there is, and a heaviest rise is the heaviest."""

import random
from functools import cache
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.sequences import common_runs, heaviest_rise

SHORT = st.text(alphabet="abcd", max_size=12)


def longest_common(a: str, b: str) -> int:
    @cache
    def length(i: int, j: int) -> int:
        if i == len(a) or j == len(b):
            return 0
        if a[i] == b[j]:
            return 1 + length(i + 1, j + 1)
        return max(length(i + 1, j), length(i, j + 1))

    return length(0, 0)


@given(SHORT, SHORT)
def test_runs_are_common_rise_on_both_sides_and_are_the_most_there_is(a: str, b: str) -> None:
    runs = common_runs(a, b)
    assert all(n > 0 and a[x : x + n] == b[y : y + n] for x, y, n in runs)
    for (x, y, n), (next_x, next_y, _) in pairwise(runs):
        assert x + n <= next_x
        assert y + n <= next_y
        assert (x + n, y + n) != (next_x, next_y)
    assert sum(n for _, _, n in runs) == longest_common(a, b)


def test_sequences_too_long_to_compare_at_once_are_cut_at_landmarks() -> None:
    chance = random.Random(5)
    a = [chance.randrange(9000) for _ in range(40_000)]
    b = [chance.randrange(9000) if chance.random() < 0.1 else x for x in a]
    b[0], b[-1] = -1, -2
    runs = common_runs(a, b)
    assert all(a[x : x + n] == b[y : y + n] for x, y, n in runs)
    assert sum(n for _, _, n in runs) > 0.88 * len(a)


@given(st.permutations(range(7)), st.lists(st.integers(1, 9), min_size=7, max_size=7))
def test_the_heaviest_rise_is_found(places: list[int], weights: list[int]) -> None:
    kept = heaviest_rise(places, weights)
    assert all(places[a] < places[b] for a, b in pairwise(kept))
    rises = (
        chosen
        for size in range(8)
        for chosen in combinations(range(7), size)
        if all(places[a] < places[b] for a, b in pairwise(chosen))
    )
    assert sum(weights[n] for n in kept) == max(sum(weights[n] for n in c) for c in rises)


def test_nothing_has_nothing_in_common() -> None:
    assert common_runs([], ["a"]) == []
    assert common_runs([], []) == []
    assert heaviest_rise([], []) == []
