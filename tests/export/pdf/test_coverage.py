"""A character that no font draws is a finding with a place, and never a silent box."""

from __future__ import annotations

from briefer.export.pdf import write_pdf
from briefer.export.pdf.coverage import missing_glyphs
from tests.export.pdf.samples import annotated_body, sample
from tests.export.pdf.test_conformance import failures
from tests.export.pdf.test_words import pdfium_text


def test_the_regions_scripts_are_all_covered():
    assert missing_glyphs(sample()) == []


def test_a_missing_character_is_named_with_its_place():
    body = "The name 人民 is not covered; emoji 😀 is not either, 人 counts once."
    found = missing_glyphs(sample(sections=(annotated_body(body),)))
    assert [(m.character, m.start) for m in found] == [("人", 9), ("民", 10), ("😀", 34)]
    assert found[2].name == "GRINNING FACE"
    assert found[0].section == "body"
    assert found[0].block == "body-0"


def test_what_is_missing_is_still_copied_and_conforms():
    data = write_pdf(sample(sections=(annotated_body("The name 人民 stays."),)))
    assert failures(data) == []
    assert "人民" in pdfium_text(data)
