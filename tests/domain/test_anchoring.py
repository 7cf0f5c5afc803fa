"""An annotation stays on its words, or is detached; it never slides onto other words."""

import pytest

from briefer.domain.anchor import Anchor, Found, anchor_at
from briefer.domain.anchoring import carry, find_again, likeliest_paragraph
from briefer.domain.ids import RevisionNumber

OLD = (
    "First paragraph about Ankara and the talks in Baghdad.\n\n"
    "Second paragraph: the ministers met on 5 July to discuss border crossings and trade.\n\n"
    "Third paragraph: refugees number 3.6 million in Turkey, most of them from the north."
)


def anchor_on(words: str, body: str = OLD) -> Anchor:
    start = body.index(words)
    return anchor_at(body, start, start + len(words), RevisionNumber(1))


def carried(words: str, new: str, old: str = OLD) -> tuple[Found, str | None]:
    [found] = carry([anchor_on(words, old)], old, new)
    return found.found, None if found.start is None else new[found.start : found.end]


@pytest.mark.parametrize("words", ["Ankara", "on 5 July", "the", "3.6 million", OLD])
def test_same_text_keeps_every_anchor_where_it_is(words: str) -> None:
    [found] = carry([anchor_on(words)], OLD, OLD)
    assert (found.found, found.start, found.end) == (
        Found.EXACT,
        OLD.index(words),
        OLD.index(words) + len(words),
    )


def test_words_before_it_shift_an_anchor() -> None:
    assert carried("Baghdad", "A new opening line.\n\n" + OLD) == (Found.EXACT, "Baghdad")


def test_edit_inside_the_words_is_followed() -> None:
    new = OLD.replace("met on 5 July to discuss", "met in early July and discussed")
    assert carried("ministers met on 5 July", new) == (
        Found.MAPPED,
        "ministers met in early July",
    )


def test_moved_paragraph_takes_its_annotation_along() -> None:
    first, second, third = OLD.split("\n\n")
    new = "\n\n".join([third, first, second])
    assert carried("refugees number", new) == (Found.MOVED, "refugees number")


def test_deleted_words_are_detached() -> None:
    first, _, third = OLD.split("\n\n")
    assert carried("border crossings", f"{first}\n\n{third}") == (Found.DETACHED, None)


def test_replaced_figure_is_not_the_figure_that_was_questioned() -> None:
    assert carried("3.6", OLD.replace("3.6", "3.1")) == (Found.DETACHED, None)


def test_retyped_word_asks_to_be_checked() -> None:
    assert carried("Baghdad", OLD.replace("Baghdad", "Bagdad")) == (Found.CHECK, "Bagdad")


def test_split_paragraph_and_curly_quotes_change_no_words() -> None:
    old = "He said 'the door is open' and left. Nobody followed him out of the room."
    new = "He said ‘the door is open’ and left.\n\nNobody followed him out of the room."
    assert carried("'the door is open' and left. Nobody", new, old) == (
        Found.MAPPED,
        "‘the door is open’ and left.\n\nNobody",
    )


def test_anchor_outside_its_text_is_detached() -> None:
    astray = Anchor(RevisionNumber(1), 5000, 5010, "long gone")
    assert carry([astray], OLD, OLD)[0].is_detached
    assert carry([astray], OLD, OLD + " More.")[0].is_detached


def test_find_again_takes_words_that_stand_once() -> None:
    new = "Quite another text. " + OLD.replace("\n\n", "\n")
    found = find_again(anchor_on("the ministers met on 5 July"), new)
    assert found.found is Found.EXACT
    assert new[found.start : found.end] == "the ministers met on 5 July"


def test_find_again_tells_two_places_apart_by_what_stands_around_them() -> None:
    body = "Iraq offered to host. Later Iraq withdrew its offer to both sides."
    second = body.rindex("Iraq")
    anchor = anchor_at(body, second, second + 4, RevisionNumber(1))
    found = find_again(anchor, "Note. " + body)
    assert (found.start, found.end) == (second + 6, second + 10)


@pytest.mark.parametrize(
    "text",
    [
        "Ankara is named here in another sentence entirely.",
        "Ankara here and Ankara there.",
        "",
    ],
)
def test_find_again_does_not_guess(text: str) -> None:
    assert find_again(anchor_on("Ankara"), text).is_detached


def test_likeliest_paragraph_is_offered_beside_detached_words() -> None:
    anchor = anchor_on("border crossings")
    new = OLD.replace("border crossings and trade", "roads and commerce")
    place = likeliest_paragraph(anchor, new)
    assert place is not None
    start, end, score = place
    assert new[start:end].startswith("Second paragraph")
    assert 0 < score <= 1


def test_no_paragraph_is_offered_when_none_is_like_the_words() -> None:
    assert likeliest_paragraph(anchor_on("border crossings"), "Zebras graze.") is None
