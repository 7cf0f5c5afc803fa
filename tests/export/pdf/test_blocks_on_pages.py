"""Where blocks stand on the page, as a reader sees it."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace

from briefer.domain.blocks import Definition, DefinitionList, Run, Table
from briefer.domain.style import DEFAULT
from briefer.export.pdf import write_pdf
from tests.export.pdf.samples import LEVELS, blocks, para, sample


def document_of(*parts, **changes):
    section = replace(sample().sections[1], blocks=blocks(*parts), footnotes=())
    return sample(sections=(section,), contents=False, **changes)


def baseline(data: bytes, words: str) -> tuple[int, float]:
    """The page and the height on it where some words stand."""
    for number, sheet in enumerate(pdfium.PdfDocument(data)):
        text = sheet.get_textpage()
        found = text.search(words).get_next()
        if found:
            return number, text.get_charbox(found[0], loose=True)[1]
    raise AssertionError(f"{words} stands nowhere")


@pytest.mark.parametrize(
    ("term", "is_beside"), [("SDF", True), ("A term that is longer than a third of a line", False)]
)
def test_short_terms_stand_beside_their_meanings(term, is_beside):
    listing = DefinitionList(
        (
            Definition(((Run(term),),), ((para("What the first means."),),)),
            Definition(((Run("YPG"),),), ((para("What the second means."),),)),
        )
    )
    data = write_pdf(document_of(listing))
    same = baseline(data, term)[1] - baseline(data, "What the first")[1]
    assert (abs(same) < 3) == is_beside


@pytest.mark.parametrize("lines", range(20, 36, 3))
def test_a_small_table_is_not_divided(lines):
    rows = tuple(((Run(f"Row {n}"),), (Run("Words"),)) for n in range(8))
    table = Table(((Run("Head"),), (Run("Words"),)), ("", ""), rows)
    data = write_pdf(document_of(*[para("A line.")] * lines, table))
    assert {baseline(data, f"Row {n}")[0] for n in (0, 7)} in ({0}, {1})


def test_only_a_paper_with_contents_has_a_cover():
    style = replace(DEFAULT, has_cover=True)
    short = write_pdf(document_of(para(LEVELS)), style)
    assert baseline(short, "The reservoir")[0] == 0
    long = write_pdf(replace(document_of(para(LEVELS)), contents=True), style)
    assert baseline(long, "The reservoir")[0] == 1
