from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.blocks import Paragraph, Run
from briefer.domain.document import DocumentBlock, DocumentSection, ExportDocument, Origin
from briefer.domain.ids import BlockId, ModuleId, RevisionNumber, SectionId
from briefer.ui.pages.page_words import PageWords, PlaceInText
from briefer.ui.pages.pdf_pages import PlaceOnPage
from briefer.ui.reviewing.card_places import lowered, places
from briefer.ui.wording import age, count, initials, language

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 900), st.integers(20, 200)), min_size=1, max_size=12),
    st.data(),
)
def test_cards_never_overlap_and_the_active_one_has_its_wish(
    cards: list[tuple[int, int]], data: st.DataObject
) -> None:
    wanted = sorted(float(c[0]) for c in cards)
    heights = [float(c[1]) for c in cards]
    active = data.draw(st.integers(0, len(cards) - 1) | st.none())
    tops = places(wanted, heights, active, 8)
    for n in range(len(tops) - 1):
        assert tops[n] + heights[n] + 8 <= tops[n + 1]
    pivot = active or 0
    assert tops[pivot] == wanted[pivot]
    if len(cards) == 1:
        assert tops == wanted


def test_an_open_card_makes_room_for_those_above_it_as_far_as_it_can() -> None:
    heights = [68.0, 68.0, 68.0, 170.0]
    wanted = [77.0, 77.0, 77.0, 177.0]
    roomy = lowered(wanted, heights, range(3), 8, 400)
    assert places(roomy, heights, 3, 8) == [8, 84, 160, 236]
    tight = lowered(wanted, heights, range(3), 8, 200)
    assert places(tight, heights, 3, 8) == [-28, 48, 124, 200]
    alone = lowered(wanted[3:], heights[3:], range(0), 8, 400)
    assert places(alone, heights[3:], 0, 8) == [177]
    below = [10.0, 200.0]
    assert lowered(below, [50, 50], range(1), 8, 400) == below


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 11, 22, 9, 5, tzinfo=UTC), "09:05"),
        (datetime(2026, 11, 21, 23, 0, tzinfo=UTC), "yesterday"),
        (datetime(2026, 11, 2, 9, 0, tzinfo=UTC), "2 Nov"),
        (datetime(2024, 8, 5, 9, 0, tzinfo=UTC), "5 Aug 2024"),
    ],
)
def test_ages(moment: datetime, said: str) -> None:
    assert age(moment, NOW) == said


def test_names_counts_and_languages() -> None:
    assert [initials(n) for n in ("H. Adeyemi", "root", "Anna-Maria von Ö", "")] == [
        "HA", "RO", "AÖ", "?",
    ]  # fmt: skip
    assert (count(1, "word"), count(1284, "word")) == ("1 word", "1,284 words")
    assert (language("en-GB"), language("de-AT"), language("xx")) == (
        "English (UK)", "German", "xx",
    )  # fmt: skip


def _document(*bodies: str) -> ExportDocument:
    sections = []
    for number, body in enumerate(bodies):
        name = SectionId(f"s{number}")
        block = DocumentBlock(BlockId(f"b{number}"), Paragraph((Run(body, 10, 10 + len(body)),)))
        sections.append(
            DocumentSection(
                id=name, level=1, heading="H", blocks=(block,),
                origin=Origin(ModuleId(f"m{number}"), "m", RevisionNumber(1)),
            )
        )  # fmt: skip
    return ExportDocument(title="T", sections=tuple(sections), issued=TODAY)


def test_words_on_a_page_are_found_in_their_text() -> None:
    words = PageWords(_document("The border is closed to lorries.", "Passenger traffic goes on."))
    shown = "closed to lor-\r\nries. Passenger traffic"
    at = shown.index("senger")
    found = words.find(PlaceOnPage(0, shown, at), 0.5)
    assert found == PlaceInText(SectionId("s1"), 10 + 3)


def test_equal_words_are_told_apart_by_how_far_down_they_are() -> None:
    words = PageWords(_document(*["The same words stand in each."] * 3))
    found = [
        words.find(PlaceOnPage(n, "same words stand", 5), share)
        for n, share in enumerate((0.1, 0.5, 0.9))
    ]
    assert [f.section for f in found if f] == ["s0", "s1", "s2"]


def test_words_that_nobody_wrote_are_not_found() -> None:
    words = PageWords(_document("The border is closed."))
    assert words.find(PlaceOnPage(0, "Page 1 of 12 and more", 5), 0.0) is None
