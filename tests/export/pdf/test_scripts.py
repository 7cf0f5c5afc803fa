"""Every script of the region: read in order, marked exactly, laid out from its own side."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.blocks import FootnoteReference, List, Paragraph, Run, Table
from briefer.domain.document import DocumentSection, ExportDocument, PlacedAnnotation
from briefer.domain.ids import AnnotationId, SectionId
from briefer.export.pdf import Press, write_pdf
from tests.export.pdf.samples import WHEN, annotated_body, blocks, para, sample
from tests.export.pdf.test_conformance import failures
from tests.export.pdf.test_words import normal, one_section, pdfium_text, poppler_text, under_quads

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


def letters(text: str) -> str:
    """What is left when order and joining of the script are put aside."""
    return "".join(sorted(re.sub(r"\W", "", normal(text))))


@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_highlights_lie_on_the_exact_words_of_right_to_left_text(language):
    chance, press = random.Random(11), Press()
    body = f"{RIGHT_TO_LEFT[language]} " * 4
    body = body.strip()
    starts = [m.start() for m in re.finditer(r"\S+", body)]
    ends = [m.end() for m in re.finditer(r"\S+", body)]
    exact = 0
    for _ in range(12):
        a = chance.randrange(len(starts))
        b = min(len(ends) - 1, a + chance.randrange(8))
        section = annotated_body(body, (starts[a], ends[b]))
        document = sample(language=language, sections=(section,), contents=False)
        found = under_quads(press.print(document)).get("a0", "")
        exact += letters(found) == letters(body[starts[a] : ends[b]])
    assert exact == 12


def test_highlights_lie_on_the_exact_words_of_a_table():
    cells = ["Measured by hand in the north-eastern catchment", "Neither was repeated in spring"]
    offset, rows, ranges = 0, [], []
    for n, cell in enumerate(cells):
        rows.append(((Run(f"{n}.5"),), (Run(cell, offset, offset + len(cell)),)))
        ranges.append((offset + 3, offset + len(cell) - 4))
        offset += len(cell) + 1
    body = "\n".join(cells)
    table = Table(((Run("Level"),), (Run("Comment"),)), ("", ""), tuple(rows))
    marks = tuple(
        PlacedAnnotation(
            id=AnnotationId(f"t{n}"),
            start=a,
            end=b,
            quote=body[a:b],
            kind=AnnotationKind.COMMENT,
            state=ThreadState.OPEN,
            author="R",
            at=WHEN,
            text="?",
        )
        for n, (a, b) in enumerate(ranges)
    )
    section = DocumentSection(
        id=SectionId("t"), level=1, heading="Table", blocks=blocks(table), annotations=marks
    )
    found = under_quads(write_pdf(sample(sections=(section,))))
    assert {n: found[f"t{n}"] for n in (0, 1)} == {n: body[a:b] for n, (a, b) in enumerate(ranges)}


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
