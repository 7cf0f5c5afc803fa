"""Words are divided where pyphen divides them, in every language it has."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

import pyphen
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.export.pdf.hyphens import places_for
from briefer.export.pdf.patterns import patterns_for

LONGER = ("de_DE", "hu_HU", "af_ZA", "el_GR", "te_IN")
"""The reference takes its time to read these."""
LANGUAGES = [
    "en_GB",
    "fr",
    "ru_RU",
    "eu",
    *(pytest.param(n, marks=pytest.mark.long) for n in LONGER),
]
LETTERS = re.compile(r"[^\W\d_]+")


@cache
def theirs(language: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=language, left=0, right=0)


@cache
def alphabet(language: str) -> str:
    """The letters of the language's patterns, the frequent ones more often."""
    letters = [k for k in theirs(language).hd.patterns if LETTERS.fullmatch(k)]
    return "".join(letters)[:20_000]


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@settings(max_examples=80, deadline=None)
def test_positions_are_those_of_the_reference(language, data):
    word = "".join(data.draw(st.lists(st.sampled_from(alphabet(language)), max_size=16)))
    own = patterns_for(language)
    assert own is not None
    assert own.positions(word) == [p for p in theirs(language).positions(word) if p.data is None]


def test_every_language_of_the_reference_is_found():
    for name in pyphen.LANGUAGES:
        assert patterns_for(name.replace("_", "-")) is not None


@pytest.mark.parametrize(
    ("language", "word", "divided"),
    [
        ("en-GB", "administrative", "ad-min-is-trat-ive"),
        ("en-AU", "responsibility", "re-spons-ib-il-ity"),
        ("de", "Wasserversorgung", "Was-ser-ver-sor-gung"),
        ("tr", "sorumluluk", "sorumluluk"),
        ("", "administrative", "administrative"),
        ("hu", "asszonnyal", "asszonnyal"),
    ],
)
def test_words_and_where_they_divide(language, word, divided):
    at = [0, *(p for p, _ in places_for(language)(word)), len(word)]
    assert "-".join(word[a:b] for a, b in pairwise(at)) == divided
