"""Edits turn the old text into the new one exactly, by whole words, where people see them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.edits import Edit, edits_between, split_words

WORDS = st.sampled_from(["the", "talks", "Ankara", "of", "3.6", ".", ",", "\n\n", "- ", "😀"])
PROSE = st.lists(WORDS, max_size=40).map(" ".join)
ANY = PROSE | st.text(max_size=60)


def applied(edits: list[Edit], old: str, new: str) -> str:
    text, done = "", 0
    for edit in edits:
        text += old[done : edit.old_start] + new[edit.new_start : edit.new_end]
        done = edit.old_end
    return text + old[done:]


@given(ANY)
def test_words_and_spaces_together_are_the_text(text: str) -> None:
    assert "".join(split_words(text)) == text


@given(ANY, ANY)
def test_edits_make_the_new_text_and_never_touch(old: str, new: str) -> None:
    edits = edits_between(old, new)
    assert applied(edits, old, new) == new
    for edit in edits:
        assert old[edit.old_start : edit.old_end] != new[edit.new_start : edit.new_end]
    for one, other in pairwise(edits):
        assert one.old_end < other.old_start
        assert one.new_end < other.new_start


@given(ANY)
def test_the_same_text_has_no_edits(text: str) -> None:
    assert edits_between(text, text) == []


def typed(old: str, new: str) -> list[tuple[str, str]]:
    return [
        (old[e.old_start : e.old_end], new[e.new_start : e.new_end])
        for e in edits_between(old, new)
    ]


@pytest.mark.parametrize(
    ("old", "new", "edits"),
    [
        ("met in Baghdad.", "met in Moscow.", [("Baghdad", "Moscow")]),
        ("some 3.6 million", "some 3.1 million", [("3.6", "3.1")]),
        ("a b c", "a c", [("b ", "")]),
        ("One. Two.", "One. New. Two.", [("", "New. ")]),
        ("The a.\n\nThe c.", "The a.\n\nThe b.\n\nThe c.", [("", "The b.\n\n")]),
        ("The a.\n\nThe b.\n\nThe c.", "The a.\n\nThe c.", [("The b.\n\n", "")]),
        ("it is “so”", "it is so", [("“", ""), ("”", "")]),
    ],
)
def test_edits_are_where_a_person_would_see_them(old, new, edits) -> None:
    assert typed(old, new) == edits


def test_a_moved_paragraph_leaves_the_others_alone() -> None:
    paragraphs = [f"Paragraph number {n} about subject {n}." for n in range(6)]
    moved = [*paragraphs[1:], paragraphs[0]]
    assert len(edits_between("\n\n".join(paragraphs), "\n\n".join(moved))) == 2
