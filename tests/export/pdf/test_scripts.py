"""Every script of the region: read in order, marked exactly, laid out from its own side."""

from __future__ import annotations

import re

import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace

from briefer.domain.blocks import FootnoteReference, List, Paragraph, Run, Table
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.ids import SectionId
from briefer.export.pdf import write_pdf
from tests.export.pdf.samples import blocks, para, sample
from tests.export.pdf.test_conformance import failures
from tests.export.pdf.test_words import one_section, pdfium_text, poppler_text

ARABIC = "انخفض مستوى الخزان للربع الثالث على التوالي بينما نقلت المسؤولية الإدارية بين وزارتين"
PERSIAN = "سطح آب مخزن برای سومین فصل پیاپی کاهش یافت و وضعیت همچنان پرتنش است"
HEBREW = "מפלס המאגר ירד ברבעון השלישי ברציפות והמצב נותר מתוח"
TURKISH = "İstanbul’da ığdır şişli güneşi çağrı; Dışişleri görüşmeleri sürdürüyor"
RUSSIAN = "Объём воды снизился, ситуация остаётся напряжённой в третьем квартале"
LEFT_TO_RIGHT = {"tr": TURKISH, "ru": RUSSIAN}
RIGHT_TO_LEFT = {"ar": ARABIC, "fa": PERSIAN, "he": HEBREW}


def in_language(language: str, *texts: str) -> ExportDocument:
    document = one_section(*texts)
    return replace(document, language=language, title=texts[0][:40], audience="", originator="")


@pytest.mark.parametrize("language", LEFT_TO_RIGHT)
def test_left_to_right_scripts_read_as_written(language, tmp_path):
    text = LEFT_TO_RIGHT[language]
    data = write_pdf(in_language(language, text))
    assert text in pdfium_text(data)
    assert text in poppler_text(data, tmp_path)


@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_right_to_left_scripts_read_in_logical_order(language, tmp_path):
    words = RIGHT_TO_LEFT[language].split()
    data = write_pdf(in_language(language, RIGHT_TO_LEFT[language]))
    assert failures(data) == []
    for text in (pdfium_text(data), poppler_text(data, tmp_path)):
        bare = re.sub("[\u200e\u200f\u202a-\u202e]", "", text)
        found = bare.rindex(words[0])
        for word in words:
            found = bare.index(word, found) + len(word)


def test_a_right_to_left_page_begins_at_the_right():
    sheet = pdfium.PdfDocument(write_pdf(in_language("ar", ARABIC)))[0]
    text = sheet.get_textpage()
    boxes = [text.get_charbox(i) for i in range(text.count_chars())]
    right = max(b[2] for b in boxes)
    assert right == pytest.approx(595.28 - 72, abs=3)


def test_tables_run_from_the_right_in_right_to_left_documents():
    header = ((Run("محطة"),), (Run("ملاحظة"),))
    table = Table(header, ("", ""), (((Run("أولى"),), (Run("تقاس يدويا"),)),))
    document = in_language("ar", ARABIC)
    section = replace(document.sections[0], blocks=blocks(table))
    text = pdfium.PdfDocument(write_pdf(replace(document, sections=(section,))))[0].get_textpage()

    def left_of(word: str) -> float:
        found = text.search(word).get_next()
        assert found is not None
        return text.get_charbox(found[0])[0]

    assert left_of("محطة") > left_of("ملاحظة")


def test_everything_mixes_in_one_document():
    body = blocks(
        para(f"The Arabic {ARABIC} and the Hebrew {HEBREW} stand in one line with {RUSSIAN}."),
        para(ARABIC, FootnoteReference("n", 1), " انظر ", Run("التقرير", link="https://a.example")),
        Paragraph((Run(HEBREW),), language="he"),
        List(True, ((para(ARABIC, is_tight=True),), (para(TURKISH, is_tight=True),))),
    )
    section = DocumentSection(id=SectionId("m"), level=1, heading=ARABIC[:20], blocks=body)
    for language in ("en-GB", "ar"):
        assert failures(write_pdf(sample(language=language, sections=(section,)))) == []
