"""Whatever the program writes into a document, it can write in the document's language."""

from __future__ import annotations

import pytest

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.blocks import Judgement
from briefer.domain.wording import COMPLETE, wording_of
from briefer.domain.wording.english import HEADINGS, PAGE, SENTENCES
from briefer.services.reference import yardsticks

PARTLY = ("fa", "he", "ru")


@pytest.mark.parametrize("language", [*COMPLETE, *PARTLY])
def test_what_is_filled_in_keeps_its_places(language):
    wording = wording_of(f"{language}-XX")
    assert wording.language == language
    assert set(wording.phrases) == {*PAGE, *HEADINGS, *SENTENCES}
    for phrase, said in wording.phrases.items():
        assert said.count("{}") == phrase.count("{}"), phrase
        assert said == said.strip() != ""


@pytest.mark.parametrize("language", [c for c in COMPLETE if c != "en"])
def test_a_complete_language_leaves_no_sentence_in_english(language):
    wording = wording_of(language)
    same = {p for p in (*HEADINGS, *SENTENCES) if wording.phrases[p] == p}
    assert same <= {"Annotations", "Sources"}  # French
    for yardstick in yardsticks():
        for term in yardstick.terms:
            assert all(wording.term(word) != word for word in term.words), term.words
    assert all(wording.term(level) != level for level in ("high", "moderate", "low"))


@pytest.mark.parametrize("language", PARTLY)
def test_the_others_have_their_own_headings_and_pages(language):
    wording = wording_of(language)
    own = [p for p in (*PAGE, *HEADINGS) if any(map(str.isalpha, p.replace("{}", "")))]
    assert all(wording.phrases[phrase] != phrase for phrase in own)


def test_every_kind_and_state_of_an_annotation_has_a_word():
    assert {*AnnotationKind, *ThreadState} <= set(wording_of("en").phrases)


def test_an_unknown_language_is_spoken_to_in_english():
    assert wording_of("ku").language == "en"
    assert wording_of("ku").say("Note {}", 4) == "Note 4"


def test_terms_and_copies_are_said_in_the_language():
    german = wording_of("de-AT")
    assert german.term("Roughly  even chance") == "etwa gleich wahrscheinlich"
    assert german.term("unwahrscheinlich") == "unwahrscheinlich"
    assert german.copy("3 of 12") == "3 von 12"
    assert german.named_copy("3 of 12") == "Exemplar 3 von 12"
    assert german.copy("") == german.named_copy("") == ""
    assert german.copy("B-7") == "B-7"


def test_likelihood_and_confidence_are_sentences_of_their_own():
    judged = Judgement("unlikely", "moderate", "Talks failed.", ())
    said = ["".join((e.label, e.value, e.ending)) for e in wording_of("fr").assessment(judged)]
    assert said == [
        "Probabilité : improbable.",
        "Confiance : modérée.",
        "Fondement : Talks failed.",
    ]
