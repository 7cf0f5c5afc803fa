"""Folding takes words for the same that a reader takes for the same, character by character."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.folding import fold, folded_offsets, keeps_places


@pytest.mark.parametrize(
    "same",
    [
        ("istanbul", "İSTANBUL", "ıstanbul", "Istanbul", "İstanbul", "I\u0307stanbul"),
        ("I'm", "I’m", "i'm", "Iʼm", "I`m"),
        ('"so"', "“so”", "„so‟", "«so»"),
        ("a-b", "a–b", "a‑b", "a—b"),
        ("محمد", "مُحَمَّد", "محـمد"),
        ("انقره", "أنقرة"),
        ("ايران", "إيران", "ایران", "آيران"),
        ("strasse", "Straße", "STRASSE"),
        ("2024", "٢٠٢٤", "۲۰۲۴", "２０２４"),
        ("a b", "a\u00a0b", "a\nb", "a\tb", "a\x00b"),
        ("co-operate", "co\u00ad-operate"),
    ],
)
def test_these_are_the_same(same):
    assert len({fold(text) for text in same}) == 1


def test_different_letters_stay_different():
    assert len({fold(c) for c in "abcdикابש北12"}) == 12


any_text = st.text(max_size=60)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(any_text, any_text)
def test_folding_is_done_character_by_character(a, b):
    assert fold(a + b) == fold(a) + fold(b)
    offsets = folded_offsets(a)
    assert len(offsets) == len(a) + 1
    assert offsets[-1] == len(fold(a))
    folded = fold(a)
    assert not keeps_places(a) or offsets == list(range(len(a) + 1))
    assert [folded[i:j] for i, j in pairwise(offsets)] == [fold(c) for c in a]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(st.characters(codec="utf-8", max_codepoint=0x2FFF), max_size=60))
def test_composed_and_taken_apart_are_the_same(text):
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(any_text)
def test_folding_again_changes_only_spaces(text):
    once = fold(text)
    assert fold(once).split() == once.split()
