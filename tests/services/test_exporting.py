"""Exports are complete or not there, and the same input gives the same bytes."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from briefer.domain.annotation import AnnotationKind
from briefer.errors import ExportFailed, NotFound
from briefer.services.assembling import start_briefing
from briefer.services.compiling import compile_briefing
from briefer.services.exporting import FORMATS, export_briefing, render
from briefer.services.reviewing import annotate_quote
from briefer.services.writing import write_module


@pytest.fixture
def briefing(session, make):
    module = make("Talks", "The envoys met **twice**.")
    return start_briefing(session, "Baku", [module], issued=date(2024, 8, 9)).ids[0]


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_is_written_and_written_again_the_same(session, briefing, tmp_path, kind):
    path = export_briefing(session, briefing, kind, tmp_path / "new folder" / f"b.{kind}")
    first = path.read_bytes()
    assert len(first) > 200
    assert render(compile_briefing(session, briefing), kind).data == first
    export_briefing(session, briefing, kind, path)
    assert path.read_bytes() == first
    assert [p.name for p in path.parent.iterdir()] == [f"b.{kind}"], "nothing temporary is left"


def test_an_unknown_format_is_named(session, briefing, tmp_path):
    with pytest.raises(NotFound, match="pdf"):
        export_briefing(session, briefing, "pfd", tmp_path / "b.pfd")


def test_what_cannot_be_written_leaves_what_stood_there(session, briefing, tmp_path):
    target = tmp_path / "b.pdf"
    target.mkdir()
    (target / "kept").write_text("kept")
    with pytest.raises(ExportFailed, match=r"b\.pdf"):
        export_briefing(session, briefing, "pdf", target)
    assert (target / "kept").read_text() == "kept"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".b")] == []


def test_a_detached_annotation_is_listed_in_an_annotated_pdf_and_nowhere_else(session, make):
    module = make("Talks", "The envoys met twice.")
    annotate_quote(session, module, "twice", AnnotationKind.COMMENT, "Ask the embassy.")
    write_module(session, module, "Nothing of it is left here.")
    made = start_briefing(session, "Baku", [module], issued=date(2024, 8, 9)).ids[0]
    marked = render(compile_briefing(session, made, annotated=True), "pdf").data
    clean = render(compile_briefing(session, made), "pdf").data
    assert "Ask the embassy." in words_of(marked)
    assert "Comment, Ada, 5 August 2024 (detached" in words_of(marked)
    assert "embassy" not in words_of(clean)


def words_of(data):
    document = pypdfium2.PdfDocument(data)
    pages = [document[n].get_textpage().get_text_range() for n in range(len(document))]
    # A hyphen that only ends a line comes out as U+FFFE.
    return " ".join(" ".join(pages).replace("\ufffe", "").split())
