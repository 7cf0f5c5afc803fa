"""Small capitals for markings: other shapes, the same words."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace

from briefer.domain.marking import Marking
from briefer.domain.style import DEFAULT
from briefer.export.pdf import Press
from briefer.export.pdf.theme import FontShelf
from tests.export.pdf.samples import AMBER, blocks, para, sample
from tests.export.pdf.test_conformance import failures
from tests.export.pdf.test_words import pdfium_text, poppler_text

STYLE = replace(DEFAULT, small_capitals=True)
MARKING = Marking("Official – Sensitive", 2, "#b01010", "", "(O-S)")
PRESS = Press()


def marked(marking: Marking) -> bytes:
    """One page whose only paragraph carries the mark."""
    words = blocks(para("The levels fell.", marking=marking.label))
    section = replace(sample().sections[0], blocks=words, annotations=(), footnotes=())
    document = sample(marking=marking, sections=(section,), contents=False)
    return PRESS.print(document, STYLE)


def fonts(data: bytes) -> str:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return " ".join(str(k) for k in pdf.pages[0].Resources.Font)


def test_what_is_copied_out_is_what_was_written(tmp_path):
    data = marked(MARKING)
    assert "SmallCaps" in fonts(data)
    for text in (pdfium_text(data), poppler_text(data, tmp_path)):
        assert text.count("Official – Sensitive") >= 3
        assert "(O-S) The levels fell." in text
    assert failures(data) == []


def test_letters_are_drawn_as_small_capitals_and_not_made_smaller():
    page = pdfium.PdfDocument(marked(MARKING))[0]
    text = page.get_textpage()
    found = text.search("Official – Sensitive").get_next()
    assert found is not None
    heights = {}
    for i in range(found[0], found[0] + 8):
        _, bottom, _, top = text.get_charbox(i)
        heights[chr(text.get_text_range(i, 1).encode("utf-16-le")[0])] = top - bottom
    assert heights["O"] == pytest.approx(heights["c"], rel=0.05)
    assert heights["f"] == pytest.approx(heights["l"], rel=0.02)


@pytest.mark.parametrize("word", ["Sécret", "ÖZEL", "ſecret", "gizli-ş", "R-UE/EU-R", "СЕКРЕТНО"])
def test_every_code_leads_back_to_the_letter(word):
    font = FontShelf().font("NotoSans-Bold", is_small=True)
    assert "".join(font.source[c] for c in font.word(word).codes) == word


def test_a_label_in_a_box_keeps_its_capitals():
    """The Traffic Light Protocol prints its labels in capitals of at least 12 points."""
    assert "SmallCaps" not in fonts(marked(AMBER))
