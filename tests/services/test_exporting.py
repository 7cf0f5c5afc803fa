"""Exports are complete or not there, and the same input gives the same bytes."""

from __future__ import annotations

from datetime import date

import pytest

from briefer.errors import ExportFailed, NotFound
from briefer.services.assembling import start_briefing
from briefer.services.compiling import compile_briefing
from briefer.services.exporting import FORMATS, export_briefing, render


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
