"""A character that no font draws is known before it is printed, and a sign stands for it."""

from __future__ import annotations

import unicodedata

import pypdfium2 as pdfium

from briefer.domain.blocks import inlines_of
from briefer.export.pdf import write_pdf
from briefer.export.pdf.coverage import draws
from briefer.export.pdf.theme import FontShelf
from tests.export.pdf.samples import annotated_body, sample
from tests.export.pdf.test_conformance import failures
from tests.export.pdf.test_words import pdfium_text


def test_the_regions_scripts_are_all_covered():
    words = "".join(getattr(i, "text", "") for i in inlines_of(sample().sections))
    assert [c for c in set(words) if not c.isspace() and not draws(c)] == []
    assert not draws("人")


def test_latin_letters_need_no_look_at_the_fonts():
    letters = (chr(n) for n in range(0x20, 0x250))
    seen = [c for c in letters if unicodedata.category(c) not in ("Cc", "Cf", "Cn", "Zs")]
    assert [c for c in seen if not draws(c)] == []


def test_every_face_falls_back_on_the_same_fonts():
    shelf = FontShelf()

    def covered(family: str, *, is_bold: bool, is_italic: bool) -> set[int]:
        stack = shelf.stack(family, is_bold=is_bold, is_italic=is_italic)
        return set().union(*(font.face.unicodes for font in stack))

    plain = covered("serif", is_bold=False, is_italic=False)
    for family in ("serif", "sans", "mono"):
        for is_bold in (False, True):
            for is_italic in (False, True):
                assert covered(family, is_bold=is_bold, is_italic=is_italic) >= plain


def test_what_is_missing_is_still_copied_and_conforms():
    data = write_pdf(sample(sections=(annotated_body("The name 人民 stays."),)))
    assert failures(data) == []
    assert "人民" in pdfium_text(data)


def test_a_sign_with_ink_is_printed_for_what_is_missing():
    def ink(words: str) -> int:
        section = annotated_body(words)
        document = sample(sections=(section,), contents=False, marking=None)
        page = pdfium.PdfDocument(write_pdf(document))[0].render(scale=2).to_pil().convert("L")
        return sum(value < 128 for value in page.get_flattened_data())

    assert ink("The name 人 stays.") > ink("The name \u2002 stays.") + 40
