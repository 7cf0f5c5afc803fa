"""What is spelt and what is passed over, and when a word counts as known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.spelling import is_known, lowered, plain_form, words_of_line


def words(line: str) -> list[str]:
    return [word.text for word in words_of_line(line)]


@pytest.mark.parametrize(
    ("line", "spelt"),
    [
        ("The talks **went** on_.", ["The", "talks", "went"]),
        ("Don’t say `recieve` here", ["Don’t", "say", "here"]),
        ("``a ` b`` after", ["after"]),
        ("as [@rusi-2024, p. 4] says[^nota]", ["as", "says"]),
        ("{fact:refugeees-tr} fled {: marking=\"TLP:AMBER\" }", ["fled"]),
        ("see [the map](maps/nrth.png \"Nrth\") now", ["see", "the", "map", "now"]),
        ("at https://exampel.org/pagee and www.exampel.org or me@exampel.org", ["at", "and", "or"]),
        ("<https://exampel.org> ends", ["ends"]),
        ("AKP’nin ve YPG'ye, NATO, YouTube, iPhone", ["ve"]),
        ("*[AKP]: Adalet ve Kalkınma", ["Adalet", "ve", "Kalkınma"]),
        ("3.6 million, 5th, F16, a", ["million"]),
        ('!!! judgement "likelihood: unlikely; basis: two rounds failed"',
         ["two", "rounds", "failed"]),
        ("!!! note", []),
        ("مُحَمَّد يكتب", ["مُحَمَّد", "يكتب"]),
        ("İstanbul'da IŞIK", ["İstanbul'da"]),
    ],
)  # fmt: skip
def test_prose_is_spelt_and_names_and_codes_are_not(line: str, spelt: list[str]) -> None:
    assert words(line) == spelt


@given(st.text(max_size=80))
def test_words_stand_where_they_are_said_to(line: str) -> None:
    last = 0
    for word in words_of_line(line):
        assert line[word.start : word.end] == word.text
        assert word.start >= last
        last = word.end


def test_turkish_letters_keep_their_dots() -> None:
    assert lowered("ISPARTA", "tr-TR") == "ısparta"
    assert lowered("İZMİR", "tr") == "izmir"
    assert lowered("ISLAND", "en-GB") == "island"
    assert is_known("Işıklı", {"ışıklı"}, "tr")
    assert not is_known("Işıklı", {"işıklı"}, "tr")


def test_a_word_told_in_capitals_is_not_known_in_small_letters() -> None:
    assert is_known("Demir", {"Demir"}, "en")
    assert not is_known("demir", {"Demir"}, "en")
    assert is_known("Refoulement", {"refoulement"}, "en")
    assert is_known("don’t", {"don't"}, "en")


def test_vowel_marks_are_not_looked_up() -> None:
    assert plain_form("مُحَمَّد") == "محمد"
    assert plain_form("e\u0301te\u0301") == "été"
