"""A whole is marked at least as the highest of its parts; an unknown label is kept and drawn."""

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.marking import Marking, MarkingScheme, find_marking, highest, preferring

MARKINGS = st.builds(Marking, st.text(max_size=5), st.integers(0, 5))
TLP = MarkingScheme(
    "tlp", "Traffic Light Protocol", "FIRST", (Marking("TLP:CLEAR", 0), Marking("TLP:RED", 4))
)
HOUSE = MarkingScheme("house", "House", "none", (Marking("Private", 1),))


@given(st.lists(MARKINGS, min_size=1), MARKINGS)
def test_the_highest_is_one_of_the_parts_and_above_none(parts, one_more) -> None:
    top = highest(parts)
    assert top in parts
    assert all(top.rank >= m.rank for m in parts)
    assert highest([*parts, one_more]).rank == max(top.rank, one_more.rank)


def test_nothing_has_no_marking() -> None:
    assert highest([]) is None


def test_labels_are_found_whatever_their_case() -> None:
    assert TLP.find(" tlp:red ") == Marking("TLP:RED", 4)
    assert TLP.find("TLP:BLUE") is None
    assert find_marking([TLP, HOUSE], "PRIVATE") == Marking("Private", 1)


def test_a_label_that_no_scheme_knows_is_drawn_plain() -> None:
    assert find_marking([TLP], " Eyes only ") == Marking("Eyes only", 0)


def test_a_word_that_two_schemes_share_is_read_by_its_company() -> None:
    british = MarkingScheme("uk", "", "", (Marking("OFFICIAL", 1), Marking("SECRET", 3)))
    american = MarkingScheme("us", "", "", (Marking("SECRET", 2, portion="(S)"), Marking("TOP", 3)))
    both = [british, american]
    assert preferring(both, ["SECRET", ""]) == both
    assert find_marking(preferring(both, ["secret", "top"]), "SECRET").portion == "(S)"
    assert find_marking(preferring(both, ["SECRET", "OFFICIAL"]), "SECRET").rank == 3
