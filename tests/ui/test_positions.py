from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from briefer.domain.edits import Edit
from briefer.ui.positions import Positions, carried, shifted

WORDS = st.text(st.sampled_from("aé\u0130ع😀👩\u200d𝒳 \n"), max_size=30)


def test_emoji_take_two_units() -> None:
    places = Positions("a😀b")
    assert [places.to_units(p) for p in range(4)] == [0, 1, 3, 4]
    assert [places.to_point(u) for u in (0, 1, 3, 4)] == [0, 1, 2, 3]


def test_the_middle_of_a_pair_counts_as_its_character() -> None:
    assert Positions("a😀b").to_point(2) == 1


@settings(max_examples=60, derandomize=True, deadline=None)
@given(WORDS)
def test_it_agrees_with_qt_and_comes_back(text: str) -> None:
    document = QTextDocument(text)
    places = Positions(text)
    for point in range(len(text) + 1):
        units = places.to_units(point)
        assert units == len(text[:point].encode("utf-16-le")) // 2
        assert places.to_point(units) == point
    assert document.characterCount() - 1 == places.to_units(len(text))


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.data())
def test_a_shifted_range_holds_the_words_that_are_left(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, 12))
    old = [chr(97 + i) for i in range(size)]
    start = data.draw(st.integers(0, size - 1))
    end = data.draw(st.integers(start + 1, size))
    at = data.draw(st.integers(0, size))
    removed = data.draw(st.integers(0, size - at))
    added = data.draw(st.integers(0, 3))
    new = old[:at] + ["+"] * added + old[at + removed :]
    left = [c for i, c in enumerate(old) if start <= i < end and not at <= i < at + removed]
    place = shifted(start, end, at, removed, added)
    if place is None:
        assert not left
    else:
        inside = new[place[0] : place[1]]
        assert [c for c in inside if c != "+"] == left
        assert inside[0] != "+"
        assert inside[-1] != "+"


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.data())
def test_a_range_is_carried_through_edits_at_once_as_through_each(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, 20))
    end = data.draw(st.integers(start + 1, 21))
    edits, old, new = [], 0, 0
    for _ in range(data.draw(st.integers(0, 4))):
        kept = data.draw(st.integers(1, 4))
        removed, added = data.draw(st.tuples(st.integers(0, 4), st.integers(0, 4)))
        edits.append(Edit(old + kept, old + kept + removed, new + kept, new + kept + added))
        old, new = old + kept + removed, new + kept + added
    place: tuple[int, int] | None = (start, end)
    for edit in reversed(edits):
        if place is not None:
            removed, added = edit.old_end - edit.old_start, edit.new_end - edit.new_start
            place = shifted(*place, edit.old_start, removed, added)
    assert carried(start, end, edits) == place
