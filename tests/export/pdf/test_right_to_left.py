"""Papers that run from the right: everything in them is told in the order in which it is read."""

from __future__ import annotations

import io
import re

import pikepdf
import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace

from briefer.domain.blocks import (
    Citation,
    CitedKey,
    Footnote,
    FootnoteReference,
    List,
    Paragraph,
    Quote,
    Run,
    SourceEntry,
    SourceList,
    Table,
)
from briefer.domain.document import DocumentSection
from briefer.domain.ids import SectionId
from briefer.domain.outline import Generated
from briefer.export.pdf import write_pdf
from tests.export.pdf.samples import annotated_body, blocks, para, sample
from tests.export.pdf.test_conformance import failures
from tests.export.pdf.test_scripts import ARABIC, HEBREW, PERSIAN
from tests.export.pdf.test_words import pdfium_text, poppler_text

LINKED = {
    "ar": ("انخفض مستوى الخزان (سد النهضة) عام 2024 بنسبة 14.2%", "التقرير السنوي", "عن GERD."),
    "he": ("מפלס המאגר (ראו נספח) ירד בשנת 2024 ב־14.2%", "הדוח השנתי", "של GERD."),
    "fa": ("سطح آب مخزن (سد تیرال) در سال ۱۴۰۳ به ۳٫۶ میلیون رسید", "گزارش سالانه", "از GERD."),
}
PAGE = {"ar": "صفحة 1 من 1", "he": "עמוד 1 מתוך 1", "fa": "صفحه 1 از 1"}
COMMA = {"ar": "،", "he": ",", "fa": "،"}


def paper(language: str):
    """A paper with a link, a citation, a note, a list, a table and a source list."""
    before, link, after = LINKED[language]
    note = Footnote("n", (para(after),))
    body = blocks(
        para(
            before,
            " ",
            Run(link, link="https://a.example"),
            " ",
            Run(after, is_strong=True),
            " ",
            Citation((CitedKey("bulletin", "4"),)),
            FootnoteReference("n", 1),
        ),
        Quote((para(before),)),
        List(True, ((para(before, is_tight=True),), (para(link, is_tight=True),))),
        Table(((Run(link),), (Run("GERD"),)), ("", ""), (((Run(before),), (Run("14.2"),)),)),
    )
    section = DocumentSection(
        id=SectionId("m"), level=1, number="1", heading=link, blocks=body, footnotes=(note,)
    )
    listed = SourceList((SourceEntry(1, "bulletin", (Run("Ministry of Water, Bulletin."),)),))
    sources = DocumentSection(
        id=SectionId("s"),
        level=1,
        heading=after,
        blocks=blocks(listed, prefix="src"),
        generated=Generated.SOURCES,
    )
    return sample(language=language, title=before, sections=(section, sources), contents=False)


def aloud(data: bytes) -> list[tuple[str, str]]:
    """The paragraphs, headings and cells of a file with the words that their elements tell."""
    found: list[tuple[str, str]] = []

    def words(element) -> str:
        if "/ActualText" in element:
            return str(element.ActualText)
        return "".join(words(k) for k in kids(element))

    def kids(element):
        inner = element.get("/K", [])
        inner = list(inner) if isinstance(inner, pikepdf.Array) else [inner]
        return [k for k in inner if isinstance(k, pikepdf.Dictionary) and "/S" in k]

    def walk(element) -> None:
        tag = str(element.S)[1:]
        if tag in ("P", "H1", "H2", "TH", "TD", "LBody", "Lbl", "Title"):
            found.append((tag, words(element)))
        for kid in kids(element):
            walk(kid)

    with pikepdf.open(io.BytesIO(data)) as pdf:
        for element in pdf.Root.StructTreeRoot.K:
            walk(element)
    return found


def bare(text: str) -> str:
    return " ".join(re.sub("[\u200e\u200f]", "", text).replace("\xa0", " ").split())


@pytest.mark.parametrize("language", LINKED)
def test_links_notes_and_citations_are_spoken_where_they_are_read(language):
    before, link, after = LINKED[language]
    data = write_pdf(paper(language))
    told = [(tag, bare(words)) for tag, words in aloud(data)]
    assert ("P", f"{before} {link} {after} [1{COMMA[language]} 4]1") in told
    assert ("H1", f"1 {link}") in told
    assert ("P", after) in told  # the note
    assert ("LBody", before) in told
    assert ("TH", link) in told
    assert ("TD", before) in told
    assert ("Title", before) in told
    assert failures(data) == []


@pytest.mark.parametrize("language", LINKED)
def test_words_are_copied_in_order_around_links_and_notes(language, tmp_path):
    data = write_pdf(paper(language))
    words = re.findall(r"[^\W\d_]{2,}", " ".join(LINKED[language][:2]))
    for text in (pdfium_text(data), poppler_text(data, tmp_path)):
        letters = re.sub("[\u200e\u200f\u202a-\u202e]", "", text)
        at = letters.index(words[0], letters.index(LINKED[language][1]))
        for word in words:
            at = letters.index(word, at) + len(word)


def where(data: bytes, words: str) -> tuple[float, float]:
    """The left and the right end of the first place where some words stand."""
    sheet = pdfium.PdfDocument(data)[0]
    text = sheet.get_textpage()
    found = text.search(words).get_next()
    assert found is not None, words
    boxes = [text.get_charbox(found[0] + k) for k in range(found[1])]
    return min(b[0] for b in boxes), max(b[2] for b in boxes)


@pytest.mark.parametrize("language", LINKED)
def test_the_whole_page_is_mirrored(language):
    data = write_pdf(paper(language))
    _, link, _ = LINKED[language]
    right = 595.28 - 72
    assert where(data, PAGE[language].split()[0])[0] < 150
    assert where(data, "Near East Analysis Unit")[1] > right - 300
    assert where(data, "The Minister of State")[1] == pytest.approx(right, abs=5)
    assert where(data, link)[1] > right - 30
    assert where(data, "Ministry of Water")[1] < right - 10  # its number stands before it


def test_english_lines_keep_their_order_and_their_full_stop(tmp_path):
    data = write_pdf(paper("ar"))
    for text in (pdfium_text(data), poppler_text(data, tmp_path)):
        assert "Ministry of Water, Bulletin." in text


def test_words_of_another_script_name_their_language():
    body = f"Latin {ARABIC[:20]} and {HEBREW[:20]} and {PERSIAN} in one line."
    section = DocumentSection(
        id=SectionId("m"), level=1, heading="Mixed", blocks=blocks(Paragraph((Run(body),)))
    )
    data = write_pdf(sample(sections=(section,), contents=False))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        said = {
            str(o.ActualText): str(o.get("/Lang", ""))
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and "/ActualText" in o
        }
    assert said[ARABIC[:20].strip()] == "ar"
    assert said[HEBREW[:20].strip()] == "he"
    assert said[PERSIAN] == "fa"
    assert said["Latin "] == ""
    assert ("P", body) in aloud(data)


@pytest.mark.parametrize("cut", [(3, 9), (7, 8), (10, 22), (1, 5)])
def test_a_mark_inside_a_joined_word_leaves_its_letters_joined(cut):
    def ink(document) -> list[tuple[int, ...]]:
        text = pdfium.PdfDocument(write_pdf(document))[0].get_textpage()
        boxes = (text.get_charbox(i) for i in range(text.count_chars()))
        return sorted({tuple(round(x * 2) for x in box) for box in boxes if box[2] > box[0]})

    plain = sample(language="ar", sections=(annotated_body(ARABIC),), contents=False)
    marked = replace(plain, sections=(annotated_body(ARABIC, cut),), is_annotated=True)
    assert ink(plain) == ink(marked)
