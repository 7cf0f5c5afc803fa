"""The small version of the evaluation in ``tests/bench``: 270 edits of our own prose, one gate."""

import pytest

from tests.bench.anchoring_bench import Score, measure
from tests.bench.edited_texts import EDITS


@pytest.fixture(scope="module")
def score() -> Score:
    return measure(seed=20261122, count=270, with_starter=False)


def test_every_kind_of_edit_is_in_it(score: Score) -> None:
    assert score.cases >= 270
    assert score.edits == set(EDITS)


def test_words_that_are_left_are_found(score: Score) -> None:
    assert score.kept > 200
    assert score.recall >= 0.985


def test_what_is_found_is_right(score: Score) -> None:
    assert score.precision >= 0.985


def test_deleted_words_stay_detached(score: Score) -> None:
    assert score.deleted >= 15
    assert score.kept_detached >= 0.96


def test_nothing_slides_onto_other_words(score: Score) -> None:
    assert score.wrong <= 0.004
