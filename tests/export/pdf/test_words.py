"""What a reader copies or searches is what was written, and marks lie on the exact words."""

from __future__ import annotations

import io
import re
import shutil
import subprocess

import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest
from msgspec.structs import replace

from briefer.domain.blocks import Citation, CitedKey, Paragraph, Run
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.ids import SectionId
from briefer.export.pdf import Press, write_pdf
from tests.export.pdf.samples import (
    BULLETIN,
    LEVELS,
    POLITICS,
    annotated_body,
    blocks,
    sample,
)

LINE_END_HYPHEN = re.compile("[\x02\xad\ufffe]\\s*")


def normal(text: str) -> str:
    return " ".join(LINE_END_HYPHEN.sub("", text).split())


def pdfium_text(data: bytes) -> str:
    document = pdfium.PdfDocument(data)
    pages = [document[n].get_textpage().get_text_range() for n in range(len(document))]
    return normal("\n".join(pages))


def poppler_text(data: bytes, tmp_path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler's pdftotext is not installed")
    path = tmp_path / "out.pdf"
    path.write_bytes(data)
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True, timeout=60
    )
    return normal(done.stdout.decode())


def one_section(*texts: str, **more) -> ExportDocument:
    section = DocumentSection(
        id=SectionId("s"),
        level=1,
        heading="Words",
        blocks=blocks(*(Paragraph((Run(t),)) for t in texts)),
        **more,
    )
    return sample(sections=(section,), contents=False, marking=None, subtitle="")


def test_pdfium_reads_the_words_in_order():
    data = pdfium_text(write_pdf(one_section(LEVELS, BULLETIN, POLITICS)))
    for text in (LEVELS, BULLETIN, POLITICS):
        assert text in data
    assert data.index(LEVELS) < data.index(BULLETIN) < data.index(POLITICS)


def test_poppler_reads_the_words_in_order(tmp_path):
    data = poppler_text(write_pdf(one_section(LEVELS, BULLETIN, POLITICS)), tmp_path)
    for text in (LEVELS, BULLETIN, POLITICS):
        assert text in data


def test_ligatures_and_kerning_leave_the_text_alone(tmp_path):
    text = "Affluent offices find waffles: fi ff ffi fl AVATAR Të İğdır şişli Ой-ёж, «да» – 3.6 m³."
    data = write_pdf(one_section(text))
    assert text in pdfium_text(data)
    assert text in poppler_text(data, tmp_path)


def under_quads(data: bytes) -> dict[str, str]:
    """The characters whose centres lie under each annotation's quads, by its name."""
    found: dict[str, str] = {}
    document = pdfium.PdfDocument(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number, sheet in enumerate(pdf.pages):
            letters = None
            for mark in sheet.obj.get("/Annots", []):
                if str(mark.Subtype) not in ("/Highlight", "/StrikeOut"):
                    continue
                if letters is None:
                    letters = characters(document[number])
                quads = [float(q) for q in mark.QuadPoints]
                name = str(mark.NM).split(".")[0]
                for k in range(0, len(quads), 8):
                    xs, ys = quads[k : k + 8 : 2], quads[k + 1 : k + 8 : 2]
                    text = "".join(
                        c
                        for c, x, y in letters
                        if min(xs) <= x <= max(xs) and min(ys) <= y <= max(ys)
                    )
                    found[name] = f"{found.get(name, '')}{text}\n"
    return {name: normal(text) for name, text in found.items()}


def characters(sheet) -> list[tuple[str, float, float]]:
    text = sheet.get_textpage()
    out = []
    for i in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(i, loose=True)
        code = raw.FPDFText_GetUnicode(text.raw, i)
        out.append((chr(code), (left + right) / 2, (bottom + top) / 2))
    return out


def test_marks_never_move_the_text():
    body = " ".join((LEVELS, BULLETIN, POLITICS))
    press = Press()
    plain = annotated_body(body)
    marked = annotated_body(body, (7, 33), (41, 42), (90, 260), (255, 301))
    lines = [
        pdfium.PdfDocument(press.print(sample(sections=(s,), contents=False)))[0]
        .get_textpage()
        .get_text_range()
        for s in (plain, marked)
    ]
    assert lines[0] == lines[1]


def test_a_thread_is_whole():
    body = f"{LEVELS} {BULLETIN}"
    data = write_pdf(
        sample(sections=(annotated_body(body, (4, 19), (30, 50), (60, 70), (80, 95)),))
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        marks = [a for p in pdf.pages for a in p.obj.get("/Annots", []) if "/NM" in a]
        by_name = {str(a.NM): a for a in marks}
        assert {str(a.Subtype) for a in marks} == {"/Highlight", "/StrikeOut", "/Caret", "/Text"}
        assert str(by_name["a3.caret"].Contents) == "another wording"
        assert by_name["a3.caret"].IRT.NM == "a3"
        assert by_name["a3.caret"].RT == "/Group"
        reply = by_name["a1.r1"]
        assert (str(reply.T), str(reply.Contents)) == ("Author", "Agreed.")
        assert reply.IRT.NM == "a1"
        assert str(reply.M) == "D:20261121093000Z"
        assert all("/AP" in a for a in marks)


def test_comments_are_seen_on_the_page():
    body = f"{LEVELS} {BULLETIN}"
    plain = sample(sections=(annotated_body(body),), contents=False)
    marked = replace(plain, sections=(annotated_body(body, (4, 120)),))
    images = [
        pdfium.PdfDocument(write_pdf(d))[0].render(scale=1).to_pil().convert("RGB")
        for d in (plain, marked)
    ]
    yellow = [
        sum(r > 200 and g > 180 and b < 160 for r, g, b in i.get_flattened_data()) for i in images
    ]
    assert yellow[1] > yellow[0] + 300


def test_a_citation_never_begins_a_line():
    words = POLITICS.split()
    bodies = []
    for count in range(6, len(words)):
        citation = Citation((CitedKey("bulletin"),))
        bodies.append(Paragraph((Run(" ".join(words[:count]) + " "), citation)))
    document = one_section("First.")
    section = replace(document.sections[0], blocks=blocks(*bodies))
    sheets = pdfium.PdfDocument(write_pdf(replace(document, sections=(section,))))
    for sheet in sheets:
        text = sheet.get_textpage().get_text_range()
        assert not [line for line in text.splitlines() if line.startswith("[1]")]


def test_a_clean_copy_names_no_reviewer():
    data = write_pdf(sample(sections=(annotated_body(LEVELS),)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert not any("/NM" in a for p in pdf.pages for a in p.obj.get("/Annots", []))
    assert b"Reviewer" not in data
