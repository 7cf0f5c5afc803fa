"""Files hold what they claim: PDF/UA-1 and PDF/A-3a, and a planted fault is seen."""

from __future__ import annotations

import io
import re

import page
import pdfua
import pikepdf
import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace

from briefer.domain.blocks import Heading, LineBreak, Run
from briefer.domain.document import DocumentBlock
from briefer.domain.ids import BlockId, SectionId
from briefer.domain.style import PageSize
from briefer.export.pdf import AttachedFile, PdfOptions, paint, write_pdf
from briefer.export.pdf.story import Element
from briefer.services.reference import house_styles
from tests.export.pdf.samples import annotated, blocks, long_document, sample

FALSE_ALARM = "PDFA3A-STREAM-LENGTH-001"
"""Raised for every stream whose data end in 0x0D: the checker takes it for a line end."""


def failures(data: bytes) -> list[str]:
    """What both checkers of both standards say, false alarms checked by ourselves."""
    found = []
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        report = page.validate_pdf_bytes(data, profile=profile)
        found += [f"{f.rule_id}: {f.message}" for f in report.failures]
    if any(f.startswith(FALSE_ALARM) for f in found):
        assert wrong_lengths(data) == []
        found = [f for f in found if not f.startswith(FALSE_ALARM)]
    return found


def wrong_lengths(data: bytes) -> list[int]:
    """Positions of streams whose data are not as long as they say."""
    wrong = []
    for found in re.finditer(rb"/Length (\d+)[^<>]*>>\s*stream\r?\n", data):
        rest = data[found.end() + int(found[1]) :][:12]
        if not re.match(rb"\r?\n?endstream", rest):
            wrong.append(found.start())
    return wrong


@pytest.mark.parametrize("size", list(PageSize))
def test_a_clean_briefing_conforms(size):
    source = AttachedFile("briefing.md", b"# Water\n")
    options = PdfOptions(page=size, attachments=(source,), watermark="DRAFT", recipient="Minister")
    assert failures(write_pdf(sample(), options=options)) == []


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("style", house_styles(), ids=lambda s: s.key)
def test_every_style_conforms_clean_annotated_and_from_the_right(style, size):
    options = PdfOptions(page=size)
    for document in (sample(), annotated(), sample(language="ar"), sample(language="he")):
        assert failures(write_pdf(document, style, options)) == []


@pytest.mark.long
def test_a_paper_of_three_hundred_pages_conforms():
    data = write_pdf(long_document(400))
    assert len(pdfium.PdfDocument(data)) >= 300
    assert failures(data) == []


def test_a_second_checker_agrees():
    for document in (sample(), annotated()):
        report = pdfua.validate(io.BytesIO(write_pdf(document)))
        wrong = [f for f in report.findings if f.severity is pdfua.Severity.ERROR]
        assert wrong == []


def test_an_empty_document_conforms():
    assert failures(write_pdf(sample(title="", sections=(), facts={}, assets={}))) == []


def test_text_that_nobody_owns_fails_the_build(monkeypatch):
    original = paint._Brush._begin

    def orphaned(self, item, tag, marks):
        result = original(self, item, tag, marks)
        self._contents[-1] = self._contents[-1]._replace(item=0)
        return result

    monkeypatch.setattr(paint._Brush, "_begin", orphaned)
    with pytest.raises(ValueError, match="belongs to nobody"):
        write_pdf(sample())


def test_planted_untagged_text_is_seen(monkeypatch):
    monkeypatch.setattr(paint, "PAGINATION", "/Span BMC")
    assert failures(write_pdf(sample()))


def test_a_planted_missing_alternative_is_seen(monkeypatch):
    def without_alt(self, tag, parent=None, attributes="", name=""):
        original(self, tag, parent, re.sub(r"/Alt <\w+>", "", attributes), name)

    original = Element.__init__
    monkeypatch.setattr(Element, "__init__", without_alt)
    assert any("lt" in f for f in failures(write_pdf(sample())))


def test_a_planted_missing_scope_is_seen(monkeypatch):
    def without_scope(self, tag, parent=None, attributes="", name=""):
        original(self, tag, parent, re.sub(r"/Scope /\w+", "", attributes), name)

    original = Element.__init__
    monkeypatch.setattr(Element, "__init__", without_scope)
    assert failures(write_pdf(sample()))


def test_every_font_is_embedded_and_maps_to_text():
    with pikepdf.open(io.BytesIO(write_pdf(sample()))) as pdf:
        fonts = {n: f for p in pdf.pages for n, f in p.Resources.Font.items()}
        assert len(fonts) >= 6
        for font in fonts.values():
            assert "/ToUnicode" in font
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


def test_blocks_bear_their_names():
    document = sample()
    with pikepdf.open(io.BytesIO(write_pdf(document))) as pdf:
        names = pdf.Root.StructTreeRoot.IDTree.Names
        known = {str(names[i]) for i in range(0, len(names), 2)}
    drawn = {b.id for s in document.sections for b in s.blocks if b.id != "data-4"}  # a rule
    assert drawn <= known


def test_an_encrypted_copy_claims_accessibility_only():
    data = write_pdf(sample(), options=PdfOptions(password="open sesame"))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(data))
    with pikepdf.open(io.BytesIO(data), password="open sesame") as pdf:
        assert pdf.encryption.R == 6
        packet = bytes(pdf.Root.Metadata.read_bytes())
        assert b"pdfuaid:part" in packet
        assert b"<pdfaid:part>" not in packet
        assert pdf.allow.accessibility


def test_the_source_travels_inside():
    source = AttachedFile("briefing.md", "# Über\n".encode())
    with pikepdf.open(
        io.BytesIO(write_pdf(sample(), options=PdfOptions(attachments=(source,))))
    ) as pdf:
        assert pdf.attachments["briefing.md"].get_file().read_bytes() == source.data
        assert pdf.Root.AF[0].AFRelationship == "/Source"


def test_bookmarks_follow_the_headings():
    with pikepdf.open(io.BytesIO(write_pdf(sample()))) as pdf, pdf.open_outline() as outline:
        top = [" ".join(str(i.title).split()) for i in outline.root]
        assert top == ["Key judgements", "Contents", "1 Situation overview", "Sources"]
        inner = [str(i.title) for i in outline.root[2].children]
        assert [" ".join(t.split()) for t in inner] == [
            "What has changed",
            "1.1 The data behind it",
        ]


def test_a_heading_of_nothing_but_a_line_end_is_still_one():
    blank = DocumentBlock(BlockId("blank"), Heading(2, (LineBreak(),), ""))
    below = DocumentBlock(BlockId("below"), Heading(3, (Run("Below"),), ""))
    section = replace(sample().sections[1], blocks=(blank, below), footnotes=())
    assert failures(write_pdf(sample(sections=(section,)))) == []


def test_repeated_headers_are_artifacts():
    document = sample()
    rows = document.sections[2].blocks[0].block
    long = replace(rows, rows=rows.rows * 6)
    section = replace(
        document.sections[2],
        blocks=(replace(document.sections[2].blocks[0], block=long),),
    )
    data = write_pdf(replace(document, sections=(section,)))
    assert failures(data) == []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        heads = [
            o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/TH"
        ]
        assert len(heads) == 4
        assert len(pdf.pages) > 2


def test_headings_go_on_from_the_contents_that_stand_between():
    """Key judgements come first, then the contents: no level is skipped behind their heading."""
    first, second, *_ = sample().sections
    inner = blocks(*[Heading(2, (Run("Inner"),))] * 2)
    deep = [
        replace(second, id=SectionId(f"d{n}"), level=6, blocks=(), annotations=()) for n in range(3)
    ]
    document = sample(sections=(replace(first, blocks=inner), *deep), contents=True)
    assert failures(write_pdf(document)) == []
