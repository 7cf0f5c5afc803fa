"""Footnotes: on the page that calls them, split when they are long, never over other words."""

from __future__ import annotations

from collections import defaultdict

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain.blocks import Footnote, FootnoteReference, Run
from briefer.domain.style import DEFAULT, NotePlace
from briefer.export.pdf import Press
from briefer.export.pdf.items import PlacedText
from briefer.export.pdf.layout import PlaceLink
from briefer.export.pdf.preview import Proof
from briefer.export.pdf.story import Element
from tests.export.pdf.samples import blocks, para, sample
from tests.export.pdf.test_words import pdfium_text

PRESS = Press()
NARROW = replace(DEFAULT, columns=2)
END = replace(DEFAULT, notes=NotePlace.END)
SENTENCE = "The stations report by telephone, and what they say is written down the same evening. "


def document_of(*paragraphs: tuple[int, int | None]):
    """Paragraphs of so many sentences, each calling a note of so many sentences, or none."""
    made, notes = [], []
    for number, (words, note) in enumerate(paragraphs):
        calls = []
        if note is not None:
            notes.append(Footnote("n", (para(f"Note {number}. {SENTENCE * note}".strip()),)))
            calls = [FootnoteReference("n", len(notes))]
        before, after = SENTENCE * (words - words // 2), SENTENCE * (words // 2)
        made.append(para(Run(f"{before}Called {number}"), *calls, Run(f". {after}It goes on.")))
    section = replace(
        sample().sections[1], blocks=blocks(*made), footnotes=tuple(notes), annotations=()
    )
    return sample(sections=(section,), contents=False)


def texts(proof: Proof, page: int) -> list[PlacedText]:
    return [i for i in proof.pages[page] if isinstance(i, PlacedText) and i.element is not None]


def note_of(item: PlacedText) -> Element | None:
    parent = item.element.parent if item.element is not None else None
    return parent if parent is not None and parent.tag == "Note" else None


def bottom(item: PlacedText) -> float:
    return item.y - (item.last - item.first - 1) * item.layout.style.leading


def calls(proof: Proof) -> dict[str, list[tuple[int, bool]]]:
    """The pages and halves of pages on which each note is called."""
    found: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    for page in range(len(proof.pages)):
        for item in texts(proof, page):
            for line in item.layout.lines[item.first : item.last]:
                for extent in line.extents:
                    target = extent.mark.target
                    if isinstance(target, PlaceLink) and target.key.startswith("note-"):
                        place = (page, item.x > proof.geometry.width / 2)
                        found[target.key].append(place)
    return found


def parts(proof: Proof) -> dict[str, list[tuple[int, bool, PlacedText]]]:
    """The parts of each note, in the order of pages, with their page and half of it."""
    found: dict[str, list[tuple[int, bool, PlacedText]]] = defaultdict(list)
    for page in range(len(proof.pages)):
        for item in texts(proof, page):
            note = note_of(item)
            if note is not None and item.element is not None and item.element.tag == "P":
                found[note.id].append((page, item.x > proof.geometry.width / 2, item))
    return found


def check(proof: Proof, count: int) -> None:
    """Assert what holds for every document with footnotes."""
    called, told = calls(proof), parts(proof)
    assert len(called) == len(told) == count
    before = (0, False)
    for key, where in told.items():
        # A note begins in the column that calls it, or where the one before it ends at last.
        assert where[0][:2] == max(called[key][0], before)
        before = where[-1][:2]
        places = [page * 2 + half for page, half, _ in where]
        assert places == sorted(places)
        lines = [n for _, _, item in where for n in range(item.first, item.last)]
        assert lines == list(range(len(where[0][2].layout))), "every line, once, in order"
    for page in range(len(proof.pages)):
        for half in (False, True):
            column = [i for i in texts(proof, page) if (i.x > proof.geometry.width / 2) == half]
            notes = [i for i in column if note_of(i)]
            body = [i for i in column if not note_of(i)]
            if notes and body:
                assert min(map(bottom, body)) > max(i.y for i in notes)
            if notes:
                assert min(map(bottom, notes)) < proof.geometry.bottom + 12, "at the very foot"
            if column:
                assert min(map(bottom, column)) > proof.geometry.bottom - 1


@given(
    st.lists(
        st.tuples(st.integers(0, 8), st.one_of(st.none(), st.integers(0, 4), st.integers(5, 40))),
        min_size=1,
        max_size=24,
    ),
    st.sampled_from([DEFAULT, NARROW]),
)
@settings(max_examples=40, phases=[Phase.explicit, Phase.generate])
def test_every_note_stands_where_it_is_called_and_nothing_is_covered(paragraphs, style):
    proof = PRESS.proof(document_of(*paragraphs), style)
    check(proof, sum(note is not None for _, note in paragraphs))


def test_a_long_note_goes_on_at_the_foot_of_the_next_pages():
    document = document_of((3, 120), *[(6, None)] * 12)
    proof = PRESS.proof(document)
    check(proof, 1)
    (where,) = parts(proof).values()
    assert [page for page, _, _ in where] == list(range(len(where)))
    assert len(where) >= 2
    assert all(item.last - item.first >= 2 for _, _, item in where)
    for page, _, _ in where[1:]:
        assert any(not note_of(i) for i in texts(proof, page)), "text goes on above it"


def test_a_note_called_in_a_pages_last_line_stands_on_that_page():
    """The line goes to the next page with its note where not both fit."""
    for filling in range(30, 44):
        proof = PRESS.proof(document_of(*[(0, None)] * filling, (0, 3), (0, 3), (0, None)))
        check(proof, 2)


def test_notes_that_are_left_at_the_end_fill_their_pages():
    proof = PRESS.proof(document_of((1, 300)))
    check(proof, 1)
    (where,) = parts(proof).values()
    room = proof.geometry.height - proof.geometry.top - proof.geometry.bottom
    for _, _, item in where[1:-1]:
        assert (item.last - item.first) * item.layout.style.leading > room * 0.9


def test_a_note_with_several_paragraphs_has_one_number():
    document = document_of((1, 1))
    two = Footnote("n", (para("First."), para("Second, and last.")))
    section = replace(document.sections[0], footnotes=(two,))
    proof = PRESS.proof(replace(document, sections=(section,)))
    (where,) = parts(proof).values()
    assert [len(item.layout) for _, _, item in where] == [1, 1]
    labels = [i for i in texts(proof, 0) if i.element is not None and i.element.tag == "Lbl"]
    assert len([i for i in labels if note_of(i)]) == 1


def test_a_style_collects_notes_at_the_end_and_links_lead_both_ways():
    document = document_of(*[(2, 2)] * 7)
    proof = PRESS.proof(document, END)
    told = parts(proof)
    assert len(told) == 7
    heading = proof.places["end-notes"]
    for number, (key, ((page, _, item),)) in enumerate(told.items(), 1):
        assert key == f"note-{number}"
        assert (page, -item.y) > (heading.page, -heading.y)
        assert proof.places[key].page == page
        assert f"call-{number}" in proof.places
    text = pdfium_text(PRESS.print(document, END))
    assert text.index("Called 6") < text.index("Note 0.") < text.index("Note 6.")
