"""Two columns: they end level on the last page, and every edit gives a cold press's pages."""

from __future__ import annotations

from collections import Counter

import pytest
from msgspec.structs import replace

from briefer.domain.blocks import FootnoteReference
from briefer.domain.style import DEFAULT, NotePlace
from briefer.export.pdf import Press
from briefer.export.pdf.items import PlacedText
from briefer.export.pdf.preview import Proof
from tests.export.pdf.samples import BULLETIN, LEVELS, POLITICS, blocks, long_document, para, sample
from tests.export.pdf.test_proofs import edited

TWO = replace(DEFAULT, columns=2, notes=NotePlace.END)
FOOT = replace(TWO, notes=NotePlace.FOOT)


def document_of(count: int):
    texts = (LEVELS, BULLETIN, POLITICS)
    words = blocks(*(para(texts[n % 3]) for n in range(count)))
    section = replace(sample().sections[1], blocks=words, annotations=(), footnotes=())
    return sample(sections=(section,), contents=False)


def column_ends(proof: Proof) -> list[float]:
    """The lowest baseline in each column of the last page that has any text."""
    middle = proof.geometry.width / 2
    ends: dict[bool, float] = {}
    for item in proof.pages[-1]:
        if isinstance(item, PlacedText) and item.element is not None:
            low = item.y - (item.last - item.first - 1) * item.layout.style.leading
            side = item.x > middle
            ends[side] = min(ends.get(side, 9999.0), low)
    return [ends[side] for side in sorted(ends)]


def words_of(proof: Proof) -> Counter[object]:
    """How many lines of each paragraph stand on the pages."""
    found: Counter[object] = Counter()
    for page in proof.pages:
        for item in page:
            if isinstance(item, PlacedText) and item.element is not None:
                found[item.layout] += item.last - item.first
    return found


@pytest.mark.parametrize("count", [9, 20, 26, 31, 47])
def test_columns_end_level_on_the_last_page(count):
    proof = Press().proof(document_of(count), TWO)
    left, right = column_ends(proof)
    assert abs(left - right) <= 3 * TWO.leading_pt
    assert count != 9 or left > proof.geometry.bottom + 200


def test_nothing_is_lost_and_no_page_is_added():
    press, before = Press(), 1
    for count in range(12, 40):
        proof = press.proof(document_of(count), TWO)
        assert all(n % len(layout) == 0 for layout, n in words_of(proof).items())
        assert before <= len(proof.pages) <= before + 1
        before = len(proof.pages)
    assert before == 4


def test_notes_stay_at_the_foot_and_columns_above_them_full():
    document = document_of(24)
    section = document.sections[0]
    last = replace(
        section.blocks[-1], block=para("The end", FootnoteReference("a", 1), ". " + BULLETIN)
    )
    section = replace(
        section, blocks=(*section.blocks[:-1], last), footnotes=sample().sections[1].footnotes
    )
    proof = Press().proof(replace(document, sections=(section,)), FOOT)
    notes = [
        i
        for i in proof.pages[-1]
        if isinstance(i, PlacedText) and i.element is not None and i.element.tag == "Lbl"
    ]
    assert notes
    assert notes[-1].y < proof.geometry.bottom + 60


@pytest.mark.parametrize("style", [TWO, FOOT], ids=["end notes", "footnotes"])
def test_after_edits_a_warm_press_prints_what_a_cold_one_does(style):
    document, warm = long_document(6), Press()
    warm.print(document, style)
    for at, text in ((5, BULLETIN), (0, LEVELS * 3), (3, POLITICS), (5, LEVELS)):
        document = edited(document, at, text)
        assert warm.print(document, style) == Press().print(document, style)
