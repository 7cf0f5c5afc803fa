"""Two people's edits are joined by words; what cannot be joined is shown, and nothing is lost."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.edits import edits_between, split_words
from briefer.domain.merging import Clash, merge
from tests.bench.prose import Writer

BASE = (
    "Ministers met in Baghdad on 5 July to discuss border crossings and trade. "
    "No date was set for a second round.\n\nA second paragraph stands here."
)
WORDS = st.sampled_from(["the", "talks", "Ankara", "of", "3.6", ".", "\n\n", "new", "old"])
PROSE = st.lists(WORDS, max_size=25).map(" ".join)


def edited(base: str, chance: Random, mark: str) -> str:
    """Replace, remove and add single words; added words say whose they are."""
    tokens = split_words(base)
    for _ in range(chance.randint(0, 4)):
        at = chance.randrange(len(tokens)) if tokens else 0
        roll = chance.random()
        word = f"{mark}{chance.randint(1, 9)}"
        if roll < 0.4:
            tokens[at : at + 1] = [word]
        elif roll < 0.7:
            tokens[at : at + chance.randint(1, 3)] = []
        else:
            tokens[at:at] = [" ", word, " "]
    return "".join(tokens)


@given(PROSE, PROSE)
@settings(max_examples=60)
def test_one_side_alone_is_taken_as_it_is(base: str, new: str) -> None:
    assert (merge(base, new, base).text, merge(base, new, base).conflicts) == (new, ())
    assert (merge(base, base, new).text, merge(base, base, new).conflicts) == (new, ())
    assert (merge(base, new, new).text, merge(base, new, new).conflicts) == (new, ())


@given(PROSE, PROSE, PROSE)
@settings(max_examples=60)
def test_it_does_not_matter_who_is_who(base: str, ours: str, theirs: str) -> None:
    one, other = merge(base, ours, theirs), merge(base, theirs, ours)
    assert one.is_clean == other.is_clean
    assert [(c.clash, c.base, c.ours, c.theirs) for c in one.conflicts] == [
        (c.clash, c.base, c.theirs, c.ours) for c in other.conflicts
    ]
    if one.is_clean:
        assert one.text == other.text


@given(PROSE, PROSE, PROSE)
@settings(max_examples=60)
def test_a_conflict_shows_its_place(base: str, ours: str, theirs: str) -> None:
    merged = merge(base, ours, theirs)
    for conflict in merged.conflicts:
        shown = merged.text[conflict.start : conflict.end]
        if conflict.clash is Clash.OVERLAP:
            assert shown == conflict.ours
            assert conflict.ours != conflict.theirs
        assert conflict.base in base
        assert conflict.ours in ours
        assert conflict.theirs in theirs


@given(st.integers(0, 10_000))
@settings(max_examples=60)
def test_every_word_typed_is_in_the_text_or_in_a_shown_conflict(seed: int) -> None:
    chance = Random(seed)
    base = Writer(seed % 7).paragraph()
    ours, theirs = edited(base, chance, "ours"), edited(base, chance, "theirs")
    merged = merge(base, ours, theirs)
    shown = Counter(split_words(merged.text))
    for conflict in merged.conflicts:
        shown += Counter(split_words(conflict.theirs))
    for side in (ours, theirs):
        for edit in edits_between(base, side):
            typed = Counter(split_words(side[edit.new_start : edit.new_end]))
            assert not {w: n for w, n in (typed - shown).items() if w.strip()}


@given(st.integers(0, 10_000))
@settings(max_examples=60)
def test_no_word_appears_that_nobody_wrote(seed: int) -> None:
    chance = Random(seed)
    base = Writer(seed % 7).paragraph()
    ours, theirs = edited(base, chance, "ours"), edited(base, chance, "theirs")
    written = Counter(split_words(ours)) | Counter(split_words(base)) | Counter(split_words(theirs))
    merged = set(split_words(merge(base, ours, theirs).text))
    assert {w for w in merged if w.strip()} <= set(written)


def test_edits_of_different_words_in_one_paragraph_merge() -> None:
    ours = BASE.replace("Baghdad", "Moscow")
    theirs = BASE.replace("trade", "customs")
    merged = merge(BASE, ours, theirs)
    assert merged.text == BASE.replace("Baghdad", "Moscow").replace("trade", "customs")
    assert merged.conflicts == ()


def test_different_words_merge_in_every_paragraph_of_a_large_sample() -> None:
    chance = Random(8)
    for seed in range(100):
        base = Writer(seed).paragraph()
        tokens = split_words(base)
        words = [n for n, t in enumerate(tokens) if t.isalpha()]
        one, other = sorted(chance.sample(words, 2))
        while other - one <= 2:
            one, other = sorted(chance.sample(words, 2))
        ours = "".join([*tokens[:one], "OURS", *tokens[one + 1 :]])
        theirs = "".join([*tokens[:other], "THEIRS", *tokens[other + 1 :]])
        merged = merge(base, ours, theirs)
        both = [*tokens]
        both[one], both[other] = "OURS", "THEIRS"
        assert merged.text == "".join(both)
        assert merged.is_clean
        assert len(merged.conflicts) == (sum(t[0].isalnum() for t in tokens[one + 1 : other]) <= 3)


def test_the_same_words_changed_differently_are_a_conflict() -> None:
    merged = merge(BASE, BASE.replace("Baghdad", "Moscow"), BASE.replace("Baghdad", "Ankara"))
    [conflict] = merged.conflicts
    assert (conflict.clash, conflict.base, conflict.ours, conflict.theirs) == (
        Clash.OVERLAP,
        "Baghdad",
        "Moscow",
        "Ankara",
    )
    assert not merged.is_clean


def test_a_change_in_words_that_the_other_removed_is_a_conflict() -> None:
    removed = BASE.replace("\n\nA second paragraph stands here.", "")
    changed = BASE.replace("second paragraph", "third paragraph")
    for ours, theirs in ((removed, changed), (changed, removed)):
        merged = merge(BASE, ours, theirs)
        assert [c.clash for c in merged.conflicts] == [Clash.OVERLAP]
        assert merged.text == ours


def test_edits_close_together_are_both_taken_and_flagged() -> None:
    merged = merge(BASE, BASE.replace("Baghdad", "Moscow"), BASE.replace("5 July", "6 July"))
    assert "met in Moscow on 6 July" in merged.text
    [conflict] = merged.conflicts
    assert conflict.clash is Clash.CLOSE
    assert merged.text[conflict.start : conflict.end] == "Moscow on 6"
    assert merged.is_clean


@pytest.mark.parametrize("at", ["second round.", "stands here."])
def test_both_adding_at_one_place_is_a_conflict(at: str) -> None:
    ours, theirs = (BASE.replace(at, f"{at} {words}") for words in ("We said so.", "They did not."))
    merged = merge(BASE, ours, theirs)
    [conflict] = merged.conflicts
    assert conflict.clash is Clash.OVERLAP
    assert "We said so." in conflict.ours
    assert "They did not." in conflict.theirs


def test_edits_in_neighbouring_paragraphs_are_not_close() -> None:
    ours = BASE.replace("second round", "third round")
    theirs = BASE.replace("A second", "Another second")
    assert merge(BASE, ours, theirs).conflicts == ()
