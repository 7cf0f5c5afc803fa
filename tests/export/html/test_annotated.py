"""Annotations stand on their exact words, whatever overlaps, and lead there and back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.blocks import Paragraph, Run
from briefer.domain.document import (
    DocumentBlock,
    DocumentSection,
    ExportDocument,
    Origin,
    PlacedAnnotation,
)
from briefer.export.html import write_html


def read(document):
    return BeautifulSoup(write_html(document), "html.parser")


def words(tag):
    return " ".join(tag.get_text().split())


def card(soup, number):
    return soup.find(id=f"annotation_{number}")


def test_marks_and_cards_lead_to_each_other(annotated):
    soup = read(annotated)
    for number in range(1, 7):
        mark = soup.find(id=f"annotated_{number}")
        assert mark["href"] == f"#annotation_{number}"
        assert card(soup, number).find("a")["href"] == f"#annotated_{number}"


def test_cards_say_who_what_and_what_was_answered(annotated):
    text = " ".join(card(read(annotated), 2).get_text(" ").split())
    assert text == (
        "2 fact check Ines Okafor 4 March 2026, 09:30 (UTC) Nine on the 20th. Which is right?"
        " Per Lund 4 March 2026, 11:00 (UTC) Eleven, counted again."
    )
    assert "resolved" in words(card(read(annotated), 4))


def test_a_link_that_an_annotation_parts_shows_its_address_on_paper_once(annotated):
    links = read(annotated).find_all("a", href="https://example.org/osk?a=1&b=2")
    assert [words(link) for link in links] == ["after the gates", "at Osk were opened"]
    assert [link["class"] for link in links] == [["address"], ["outside"]]


def test_a_suggestion_shows_both_wordings(annotated):
    soup = read(annotated)
    paragraph = soup.find(id="b-water-1")
    assert words(paragraph.find("del")) == "Pumping goes on"
    assert words(paragraph.find("ins")) == "Pumping continues day and night"
    assert words(soup.find(id="b-water-6").find("del")) == "freight by night,"
    assert soup.find(id="b-water-6").find("ins") is None
    assert "Proposed: leave out" in words(card(soup, 5))


def test_a_detached_annotation_is_kept_with_its_old_words(annotated):
    soup = read(annotated)
    assert soup.find(id="annotated_7") is None
    assert "Words that have gone: the upper Teral" in words(card(soup, 7))
    assert card(soup, 7).find("a")["href"] == "#section_0190-water"


def test_a_note_carries_its_annotation_with_it(annotated):
    note = read(annotated).find(id="note_1")
    assert words(note.find("mark")) == "third gauge failed"
    assert note.find(id="annotation_6")


def test_page_one_shows_the_words_without_the_marks(annotated):
    assert not read(annotated).find(id="b-key-1").find(["mark", "del", "ins"])


@pytest.mark.parametrize("state", [ThreadState.REJECTED, ThreadState.ACCEPTED])
def test_a_settled_suggestion_changes_no_words(annotated, state):
    water = annotated.sections[1]
    settled = replace(water.annotations[2], state=state)
    sections = (annotated.sections[0], replace(water, annotations=(settled,)))
    soup = read(replace(annotated, sections=sections))
    assert not soup.main.find(["del", "ins"])
    assert words(soup.find("mark")) == "Pumping goes on"


def test_an_insertion_stands_between_its_letters():
    for at, expected in ((0, "new Some words"), (5, "Some new words"), (10, "Some words new")):
        soup = read(_marked("Some words", [(at, at, "new ")], cuts=(5,)))
        paragraph = soup.find(id="b-1")
        for number in paragraph.find_all("sup"):
            number.decompose()
        assert words(paragraph).replace("wordsnew", "words new") == expected


def test_a_clean_page_holds_no_trace(annotated):
    written = write_html(replace(annotated, is_annotated=False))
    for trace in ("Okafor", "Lund", "Nine on", "continues", "annotat", "<mark", "--fill", "upper"):
        assert trace not in written
    assert "annotat" in write_html(annotated)


def _marked(text, ranges, cuts=()):
    edges = [0, *sorted(c for c in set(cuts) if 0 < c < len(text)), len(text)]
    runs = tuple(
        Run(text[a:b], a, b, is_strong=bool(n % 2), link="https://example.org/" if n % 3 else "")
        for n, (a, b) in enumerate(pairwise(edges))
    )
    annotations = tuple(
        PlacedAnnotation(
            id=str(n),
            start=a,
            end=b,
            quote=text[a:b],
            kind=AnnotationKind.COMMENT if new is None else AnnotationKind.SUGGESTION,
            state=ThreadState.OPEN,
            author="A",
            at=datetime(2026, 1, 1, tzinfo=UTC),
            text="t",
            replacement=new,
        )
        for n, (a, b, new) in enumerate(ranges)
    )
    origin = Origin("m", "m", 1)
    section = DocumentSection(
        id="s",
        level=1,
        heading="H",
        blocks=(DocumentBlock("b-1", Paragraph(runs), origin),),
        origin=origin,
        annotations=annotations,
    )
    return ExportDocument(
        title="T", issued=date(2026, 1, 1), sections=(section,), is_annotated=True
    )


TEXT = "the quick brown fox jumps over the lazy dog"
PLACES = st.integers(0, len(TEXT))


@given(
    st.lists(st.tuples(PLACES, PLACES).filter(lambda r: r[0] < r[1]), min_size=1, max_size=4),
    st.lists(PLACES, max_size=5),
)
@settings(max_examples=60)
def test_every_annotation_marks_exactly_its_words(ranges, cuts):
    soup = read(_marked(TEXT, [(a, b, None) for a, b in ranges], cuts))
    paragraph = soup.find(id="b-1")
    numbers = paragraph.find_all("sup")
    assert sorted(int(words(n)) for n in numbers) == list(range(1, len(ranges) + 1))
    depth, at = [0] * len(TEXT), 0
    for piece in paragraph.find_all(string=True):
        if piece.find_parent("sup"):
            number = int(piece)
            assert at == ranges[number - 1][1], "the number stands right behind the words"
            continue
        for _ in piece:
            depth[at] = len(piece.find_parents("mark"))
            at += 1
    assert at == len(TEXT)
    assert depth == [sum(a <= i < b for a, b in ranges) for i in range(len(TEXT))]
    assert not [a for a in paragraph.find_all("a") if a.find("a")]
