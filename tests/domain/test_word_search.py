"""Words are found as a person means them, and places are those of the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.folding import fold, fold_signs
from briefer.domain.word_search import Wanted, are_names, carried, places_of, replaced, word_around

TEXT = st.text(alphabet="aAeEéıİþ'’“\"-– \n\u0301عَx中", max_size=30)


def found(words: str, text: str, **how: bool) -> list[str]:
    return [text[a:b] for a, b in places_of(Wanted(words, **how), text)]


@pytest.mark.parametrize(
    ("words", "text", "hits"),
    [
        ("I'm", "I’m here, i'm there, I`m nowhere", ["I’m", "i'm", "I`m"]),
        ("istanbul", "İstanbul ISTANBUL ıstanbul", ["İstanbul", "ISTANBUL", "ıstanbul"]),
        ("cease-fire", "cease–fire", ["cease–fire"]),
        ("al Assad", "al\nAssad al\u00a0Assad", ["al\nAssad", "al\u00a0Assad"]),
        ("resume", "re\u0301sume\u0301 go", ["re\u0301sume\u0301"]),
        ("aa", "aaaaa", ["aa", "aa"]),
        ("h", "þh", ["h"]),
        ("محمد", "مُحَمَّد", ["مُحَمَّد"]),
        ("中国", "在中国人", ["中国"]),
        (" ", "a b", []),
        ("", "a b", []),
        ("x", "", []),
        ("😀 a", "z😀 A", ["😀 A"]),
    ],
)
def test_what_is_found(words: str, text: str, hits: list[str]) -> None:
    assert found(words, text) == hits


def test_case_and_accents_can_count() -> None:
    text = "Turkey’s turkey, Türkey – TURKEY"
    assert found("Turkey's", text, is_exact=True) == ["Turkey’s"]
    assert found("Turkey", text, is_exact=True) == ["Turkey"]
    assert len(found("turkey", text)) == 4


def test_whole_words() -> None:
    assert found("art", "art, parts art’s article", is_whole=True) == ["art", "art"]
    assert found("(a)", "x(a)y (a)", is_whole=True) == ["(a)", "(a)"]


@given(TEXT, TEXT, st.booleans(), st.booleans())
def test_every_hit_reads_like_the_words(words: str, text: str, exact: bool, whole: bool) -> None:
    last = 0
    for start, end in places_of(Wanted(words, exact, whole), text):
        assert last <= start < end <= len(text)
        assert fold(text[start:end]) == fold(words)
        last = end


@given(st.text(max_size=20))
def test_folding_signs_keeps_places(text: str) -> None:
    assert len(fold_signs(text)) == len(text)
    assert fold(fold_signs(text)) == fold(text)


@given(TEXT, TEXT, st.integers(0, 30), st.integers(0, 30))
def test_a_range_is_carried_with_its_words(words: str, text: str, one: int, other: int) -> None:
    places = places_of(Wanted("a"), text)
    new = replaced(text, places, words)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    place = carried(start, end, places, len(words))
    inside = [(a - start, b - start) for a, b in places if start <= a and b <= end]
    cut = [p for p in places if p[0] < start < p[1] or p[0] < end < p[1]]
    if place is None:
        return
    assert 0 <= place[0] < place[1] <= len(new)
    if not cut:
        assert new[slice(*place)] == replaced(text[start:end], inside, words)


def test_a_range_whose_words_are_gone_is_gone() -> None:
    assert carried(2, 4, [(2, 4)], 0) is None
    assert carried(2, 4, [(2, 4)], 3) == (2, 5)
    assert carried(3, 6, [(2, 4)], 1) == (2, 5)
    assert carried(1, 3, [(2, 4)], 5) == (1, 7)


def test_names_are_told_from_words() -> None:
    text = (
        "desk, [@desk; @desk-2, desk] {fact:desk-x} desk[^desk]"
        " [desk](https://desk.org/desk) see @desk"
    )
    places = places_of(Wanted("desk"), text)
    assert are_names(places, text) == [
        False, True, True, False, True, False, True, False, True, True, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("one two", 0, "one"),
        ("one two", 3, "one"),
        ("one two", 5, "two"),
        ("a, b", 2, ""),
        ("", 0, ""),
        ("she doesn’t 'know'", 8, "doesn’t"),
        ("she doesn’t 'know'", 15, "know"),
        ("the snake_case", 9, "snake_case"),
        ("ذهب مُحَمَّدٌ إلى", 6, "مُحَمَّدٌ"),
        ("cafe\u0301s", 2, "cafe\u0301s"),
        ("one\ntwo", 3, "one"),
    ],
)
def test_the_word_around_a_place(text: str, at: int, word: str) -> None:
    start, end = word_around(text, at)
    assert text[start:end] == word
    assert start <= at <= end
