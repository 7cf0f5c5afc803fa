"""Laws that hold for every text and every edit, however odd."""

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefer.domain.alignment import GONE, align
from briefer.domain.anchor import Found, anchor_at
from briefer.domain.anchoring import carry, find_again, likeliest_paragraph
from briefer.domain.ids import RevisionNumber
from briefer.domain.tokens import tokenise

ONE = RevisionNumber(1)
WORDS = st.sampled_from(
    [
        "the",
        "talks",
        "Ankara",
        "Idlib",
        "3.6",
        "million",
        "of",
        "’s",
        "—",
        "😀",
        "ة",
        "日本",
        "\n\n",
        "- ",
    ]
)
PROSE = st.lists(WORDS, max_size=60).map(" ".join)
ANY = st.one_of(PROSE, st.text(max_size=80))


@given(ANY)
@example("ǅ İ ß ﬁ _x_ 1. a\n2) b\n\x00 \ud800")
def test_tokens_are_in_order_and_cover_every_letter(text: str) -> None:
    tokens = tokenise(text)
    places = list(zip(tokens.starts, tokens.ends, strict=True))
    assert all(a < b for a, b in places)
    assert all(b <= c for (_, b), (c, _) in pairwise(places))
    covered = {i for a, b in places for i in range(a, b)}
    assert covered >= {i for i, c in enumerate(text) if not c.isspace()}


@given(ANY)
def test_units_cut_the_tokens_without_gap_or_overlap(text: str) -> None:
    tokens = tokenise(text)
    assert [i for a, b in tokens.units() for i in range(a, b)] == list(range(len(tokens)))


@given(ANY, ANY)
@settings(max_examples=80)
def test_no_word_of_the_new_text_is_given_away_twice(old: str, new: str) -> None:
    alignment = align(old, new)
    places = [j for j in alignment.to if j != GONE]
    assert len(places) == len(set(places))
    assert all(0 <= j < len(alignment.new) for j in places)
    for i, j in enumerate(alignment.to):
        if j != GONE and i not in alignment.retyped:
            assert alignment.old.keys[i] == alignment.new.keys[j]


@given(ANY, ANY, st.data())
@settings(max_examples=80)
def test_a_place_is_always_within_the_new_text_and_never_empty(old, new, data) -> None:
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    anchor = anchor_at(old, start, end, ONE)
    for found in (*carry([anchor], old, new), find_again(anchor, new)):
        if found.is_detached:
            assert (found.start, found.end) == (None, None)
        else:
            assert 0 <= found.start < found.end <= len(new)
            assert new[found.start : found.end].strip() or not anchor.quote.strip()
    place = likeliest_paragraph(anchor, new)
    assert place is None or (0 <= place[0] < place[1] <= len(new) and 0 < place[2] <= 1)


@given(PROSE, PROSE, PROSE, st.data())
def test_exact_means_the_same_words(before, middle, after, data) -> None:
    old = f"Opening. {middle} Closing."
    new = f"{before} Opening. {middle} Closing. {after}"
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    anchor = anchor_at(old, start, end, ONE)
    for found in (*carry([anchor], old, new), find_again(anchor, new)):
        if found.found is Found.EXACT:
            assert tokenise(new[found.start : found.end]).keys == tokenise(anchor.quote).keys


@given(st.integers(0, 3), st.integers(0, 3), st.data())
def test_text_added_around_moves_an_anchor_by_its_length(above, below, data) -> None:
    old = "Ministers met in Baghdad on 5 July.\n\nNo date was set for a second round."
    filler = "Quite unrelated remarks about harvests and winter wheat.\n\n"
    new = filler * above + old + "\n\n" + filler * below
    words = [(a, b) for a, b in zip(tokenise(old).starts, tokenise(old).ends, strict=True)]
    start = data.draw(st.sampled_from(words))[0]
    end = data.draw(st.sampled_from([b for _, b in words if b > start]))
    [found] = carry([anchor_at(old, start, end, ONE)], old, new)
    shift = len(filler) * above
    assert (found.start, found.end) == (start + shift, end + shift)


@given(PROSE, st.data())
def test_many_anchors_fare_as_each_alone(new, data) -> None:
    old = "Ankara asks for talks of 3.6 million. The talks of Idlib go on in Ankara."
    ranges = data.draw(
        st.lists(st.tuples(st.integers(0, 40), st.integers(1, 30)), min_size=1, max_size=6)
    )
    anchors = [anchor_at(old, a, a + n, ONE) for a, n in ranges]
    assert carry(anchors, old, new) == [carry([a], old, new)[0] for a in anchors]


@given(st.text(alphabet="abc \n", max_size=200), st.text(alphabet="abc \n", max_size=200))
def test_the_answer_does_not_depend_on_what_was_asked_before(old: str, new: str) -> None:
    first = align(old, new).to
    align.cache_clear()
    tokenise.cache_clear()
    assert align(old, new).to == first
