"""What the page says has a word in each language for whatever there is to say."""

from __future__ import annotations

import pytest

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.export.html.wording import direction_of, is_bare_figure, wording_of

LANGUAGES = ["de", "fr", "tr", "ru", "ar", "fa", "he"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_everything_and_keeps_the_places_to_fill(language):
    english, other = wording_of("en"), wording_of(f"{language}-XX")
    assert other.language == language
    assert list(other.phrases) == list(english.phrases)
    for phrase, said in other.phrases.items():
        assert said.count("{}") == phrase.count("{}"), phrase
        assert said.strip() == said
        assert said


def test_every_kind_and_state_of_an_annotation_has_a_word():
    phrases = wording_of("en").phrases
    assert {*AnnotationKind, *ThreadState} <= set(phrases)


def test_an_unknown_language_is_spoken_to_in_english():
    wording = wording_of("ku")
    assert wording.language == "en"
    assert wording.say("Note {}", 4) == "Note 4"


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("ar", "rtl"),
        ("HE-il", "rtl"),
        ("fa", "rtl"),
        ("tr", "ltr"),
        ("", "ltr"),
        ("az-Arab-IR", "rtl"),
        ("ar-Latn", "ltr"),
    ],
)
def test_direction_follows_the_script(language, direction):
    assert direction_of(language) == direction


@pytest.mark.parametrize("text", ["−0.05", "+3 %", "-12.4"])
def test_a_signed_figure_keeps_its_sign_where_it_is_written(text):
    assert is_bare_figure(text)


@pytest.mark.parametrize("text", ["6.42", "", "Teral-3", "سد 4", "—"])
def test_other_cells_are_left_alone(text):
    assert not is_bare_figure(text)
