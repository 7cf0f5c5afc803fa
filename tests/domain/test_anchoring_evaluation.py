"""The small version of the evaluation in ``tests/bench``: 540 edits of our own prose, one gate."""

import pytest

from tests.bench.anchoring_bench import Score, cases, measure
from tests.bench.edited_texts import EDITS


@pytest.fixture(scope="module")
def score() -> Score:
    return measure(seed=20261122, count=540, with_starter=False)


def test_every_kind_of_edit_is_in_it(score: Score) -> None:
    assert score.cases >= 540
    assert {case.edit for case in cases(20261122, 540, with_starter=False)} == set(EDITS)


def test_words_that_are_left_are_found(score: Score) -> None:
    assert score.kept > 400
    assert score.recall >= 0.985


def test_what_is_found_is_right(score: Score) -> None:
    assert score.precision >= 0.985


def test_deleted_words_stay_detached(score: Score) -> None:
    assert score.deleted >= 30
    assert score.kept_detached >= 0.96


def test_nothing_slides_onto_other_words(score: Score) -> None:
    assert score.wrong <= 0.004
