"""Proofs show the export's own pages, and what changed on the page is all that is made anew."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain.blocks import Paragraph, Run
from briefer.domain.document import DocumentBlock, ExportDocument
from briefer.domain.ids import BlockId, SectionId
from briefer.export.pdf import Press
from tests.export.pdf.samples import BULLETIN, LEVELS, POLITICS, long_document, sample


def edited(document: ExportDocument, at: int, text: str) -> ExportDocument:
    section = document.sections[at]
    blocks = (*section.blocks, DocumentBlock(BlockId("new"), Paragraph((Run(text),))))
    sections = (*document.sections[:at], replace(section, blocks=blocks))
    return replace(document, sections=(*sections, *document.sections[at + 1 :]))


def picture(data: bytes, number: int = 0) -> bytes:
    return pdfium.PdfDocument(data)[number].render(scale=1).to_pil().tobytes()


def test_a_proof_page_looks_like_the_exports_page():
    document = long_document()
    press = Press()
    proof, data = press.proof(document), press.print(document)
    assert len(proof.pages) == len(pdfium.PdfDocument(data))
    for number in (0, 1, len(proof.pages) - 1):
        assert picture(proof.page(number)) == picture(data, number)


def test_a_proof_knows_where_sections_are():
    proof = Press().proof(long_document())
    found = [proof.page_of(SectionId(f"s{n}")) for n in range(12)]
    assert found == sorted(found)
    assert proof.page_of(SectionId("nowhere")) is None


def test_there_is_no_page_behind_the_last():
    proof = Press().proof(sample())
    with pytest.raises(IndexError):
        proof.page(len(proof.pages))


@pytest.mark.parametrize("at", [0, 7, 11])
def test_after_edits_a_warm_press_prints_what_a_cold_one_does(at):
    press, document = Press(), long_document()
    press.print(document)
    for text in ("A word more.", f"{LEVELS} {BULLETIN} {POLITICS} " * 4):
        document = edited(document, at, text)
        assert press.print(document) == Press().print(document)
    fewer = replace(document, sections=(*document.sections[:at], *document.sections[at + 1 :]))
    assert press.print(fewer) == Press().print(fewer)


@given(
    st.lists(
        st.tuples(st.integers(0, 13), st.sampled_from(["", "A word.", LEVELS * 5])), max_size=4
    )
)
@settings(max_examples=6)
def test_any_row_of_edits_gives_the_pages_of_a_cold_press(edits):
    press, document = Press(), long_document(8)
    press.proof(document)
    for at, text in edits:
        if text:
            document = edited(document, at % len(document.sections), text)
        else:
            gone = at % len(document.sections)
            kept = (*document.sections[:gone], *document.sections[gone + 1 :])
            document = replace(document, sections=kept)
    warm, cold = press.proof(document), Press().proof(document)
    assert dict(warm.places) == dict(cold.places)
    assert [warm.page(n) for n in range(len(warm.pages))] == [
        cold.page(n) for n in range(len(cold.pages))
    ]


def test_pages_before_an_edit_are_not_painted_again():
    press, document = Press(), long_document()
    before = press.proof(document)
    after = press.proof(edited(document, 11, "A word more."))
    changed = [n for n in range(len(before.pages)) if not before.same_page(n, after)]
    assert before.same_page(1, after)
    assert 1 <= len(changed) <= 3
    assert after.page_of(SectionId("s11")) in range(changed[0] - 1, changed[-1] + 1)
