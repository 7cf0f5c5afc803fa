"""A long text in one short line."""

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.shortening import shortened


def test_a_text_is_cut_between_two_words() -> None:
    assert shortened("Confirm that we attribute it", 22) == "Confirm that we…"
    assert shortened("Confirm that we attribute it", 16) == "Confirm that we…"
    assert shortened("Confirm that we attribute it", 15) == "Confirm that…"


def test_what_fits_stays_and_stands_on_one_line() -> None:
    assert shortened("On two\n  lines", 12) == "On two lines"


def test_a_word_that_is_longer_than_the_line_is_cut() -> None:
    assert shortened("x" * 30, 10) == "x" * 9 + "…"


@given(st.text(), st.integers(2, 40))
def test_it_is_never_longer_and_never_of_several_lines(text: str, longest: int) -> None:
    short = shortened(text, longest)
    assert len(short) <= longest
    assert len(short.splitlines()) <= 1
    line = " ".join(text.split())
    assert short == line or line.startswith(short[:-1])
