"""Differences hold both texts whole, cut between words, and read as a person would tell them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.differences import Change, differences, words_changed

WORDS = st.sampled_from(["the", "talks", "Ankara", "of", "3.6", ".", ",", "\n\n", "- ", "😀"])
PROSE = st.lists(WORDS, max_size=40).map(" ".join)
ANY = PROSE | st.text(max_size=60)


@given(ANY, ANY)
def test_both_texts_are_in_it_whole_and_every_piece_knows_its_place(old: str, new: str) -> None:
    found = differences(old, new)
    assert "".join(p.old for p in found) == old
    assert "".join(p.new for p in found) == new
    for piece in (p for row in found for p in row.pieces):
        assert piece.text
        if piece.change is not Change.INSERTED:
            assert old.startswith(piece.text, piece.old_start)
        if piece.change is not Change.DELETED:
            assert new.startswith(piece.text, piece.new_start)
        assert 0 <= piece.old_start <= len(old)
        assert 0 <= piece.new_start <= len(new)


@given(ANY, ANY)
def test_no_word_is_cut(old: str, new: str) -> None:
    for row in differences(old, new):
        for one, other in pairwise(row.pieces):
            if Change.EQUAL in (one.change, other.change):
                text, at = (
                    (new, other.new_start)
                    if Change.INSERTED in (one.change, other.change)
                    else (old, other.old_start)
                )
                around = text[at - 1 : at + 1]
                assert not (around.isascii() and around.isalpha() and len(around) == 2)


@given(ANY)
def test_the_same_text_is_equal_throughout(text: str) -> None:
    found = differences(text, text)
    assert {p.change for p in found} <= {Change.EQUAL}
    assert words_changed(found) == (0, 0)


def told(old: str, new: str) -> list[str]:
    signs = {Change.EQUAL: "", Change.INSERTED: "+", Change.DELETED: "-"}
    return [
        "|".join(signs[p.change] + p.text.strip() for p in row.pieces)
        for row in differences(old, new)
    ]


@pytest.mark.parametrize(
    ("old", "new", "story"),
    [
        ("They met in Baghdad.", "They met in Moscow.", ["They met in|-Baghdad|+Moscow|."]),
        ("One.\n\nTwo.", "One.\n\nNew.\n\nTwo.", ["One.", "+New.", "Two."]),
        ("One.\n\nGone.\n\nTwo.", "One.\n\nTwo.", ["One.", "-Gone.", "Two."]),
        ("One.", "One.\n\nTwo.\n\nThree.", ["One.", "+Two.", "+Three."]),
        ("One.\n\nTwo.", "One.", ["One.", "-Two."]),
        ("One.\n", "One.\n\nTwo.\n", ["One.", "+Two.|"]),
        ("One.\n", "One.", ["One.|-"]),
        ("", "New.", ["+New."]),
        ("", "", []),
        ("One here.\n\nTwo.", "One there.\n\nTwo.", ["One|-here|+there|.", "Two."]),
        ("One. Two.", "One.\n\nTwo.", ["One.|-|+|Two."]),
        (
            "A settlement of the dispute is likely.",
            "Nobody expects an end to fighting.",
            ["-A settlement of the dispute is likely|+Nobody expects an end to fighting|."],
        ),
    ],
)
def test_it_reads_as_a_person_would_tell_it(old: str, new: str, story: list[str]) -> None:
    assert told(old, new) == story


def test_a_rewritten_sentence_is_no_confetti() -> None:
    old = "The envoy of the union said that the talks in the capital had been of use."
    new = "The ministers in the room agreed that a truce of the factions was of interest."
    [row] = differences(old, new)
    assert len(row.pieces) <= 6


def test_paragraphs_say_what_happened_to_them() -> None:
    old = "Same.\n\nOne word changed here.\n\nGone entirely.\n\nLast."
    new = "Same.\n\nOne word altered here.\n\nLast.\n\nQuite new."
    found = [(p.change, p.old.strip(), p.new.strip()) for p in differences(old, new)]
    assert found == [
        (Change.EQUAL, "Same.", "Same."),
        (Change.CHANGED, "One word changed here.", "One word altered here."),
        (Change.DELETED, "Gone entirely.", ""),
        (Change.EQUAL, "Last.", "Last."),
        (Change.INSERTED, "", "Quite new."),
    ]


def test_new_paragraphs_before_a_changed_one_stand_for_themselves() -> None:
    old = "Alpha beta gamma delta epsilon.\n\nEnd."
    new = "Quite new and long.\n\nNow beta gamma delta epsilon.\n\nEnd."
    assert told(old, new) == [
        "+Quite new and long.",
        "-Alpha|+Now|beta gamma delta epsilon.",
        "End.",
    ]


@given(ANY, ANY)
def test_a_row_never_tells_the_same_twice_in_a_row(old: str, new: str) -> None:
    for row in differences(old, new):
        assert all(a.change is not b.change for a, b in pairwise(row.pieces))


def test_a_paragraph_added_at_the_end_is_new_and_nothing_else_changed() -> None:
    found = differences("One.\n\nTwo.\n", "One.\n\nTwo.\n\nThree.\n")
    assert [p.change for p in found] == [Change.EQUAL, Change.EQUAL, Change.INSERTED]


def test_words_are_counted_and_signs_are_not() -> None:
    assert words_changed(differences("One two, three.", "One 3.6 million three!")) == (2, 1)
