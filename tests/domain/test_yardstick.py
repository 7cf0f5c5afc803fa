"""A yardstick finds the step that words name, and only that."""

import pytest

from briefer.domain.yardstick import Yardstick, YardstickTerm

UNLIKELY = YardstickTerm(("unlikely", "improbable"), 20, 45)
LIKELY = YardstickTerm(("likely", "probable"), 55, 80)
SCALE = Yardstick("icd-203", "ICD 203", "ICD 203 (2015)", (UNLIKELY, LIKELY))


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("likely", LIKELY),
        ("  Probable ", LIKELY),
        ("UNLIKELY", UNLIKELY),
        ("like", None),
        ("very likely", None),
        ("", None),
    ],
)
def test_only_the_words_of_a_step_name_it(words: str, term: YardstickTerm | None) -> None:
    assert SCALE.find(words) is term


def test_white_space_within_a_term_does_not_matter() -> None:
    chance = YardstickTerm(("roughly even chance",), 45, 55)
    assert Yardstick("y", "Y", "none", (chance,)).find("Roughly\n even  chance") is chance
