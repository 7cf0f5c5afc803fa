"""The record of distribution is handed on, and recorded copies are written again or refused."""

from __future__ import annotations

import csv
import io

import pytest

from briefer.errors import Cancelled, ExportFailed
from briefer.services import distributing
from briefer.services.assembling import start_briefing
from briefer.services.distributing import distribute, export_copies, list_copies
from briefer.services.distribution_record import COLUMNS, export_record, record_csv
from briefer.services.formats import Export
from briefer.services.issuing import issue, withdraw_edition


@pytest.fixture
def briefing(session, make):
    ref = start_briefing(session, "Baku", [make("Talks", "The envoys met twice.")]).ids[0]
    issue(session, ref, ["md", "html"])
    return ref


def rows_of(session, briefing, number=None):
    return list(csv.DictReader(io.StringIO(record_csv(session, briefing, number))))


def test_the_record_has_a_row_for_each_file(session, briefing, tmp_path):
    distribute(
        session, briefing, ["The minister", 'Desk "Levant", north'], tmp_path, note="By hand"
    )
    issue(session, briefing, ["md"])
    distribute(session, briefing, ["=SUM(A1)"], tmp_path, is_numbered=False)
    withdraw_edition(session, briefing, 1, "A figure was wrong")
    rows = rows_of(session, briefing)
    assert [r["edition"] for r in rows] == ["1"] * 4 + ["2"]
    assert [r["format"] for r in rows[:2]] == ["md", "html"]
    assert rows[0]["recipient"] == "The minister"
    assert rows[0]["copy_number"] == rows[1]["copy_number"] == "1 of 2"
    assert rows[2]["recipient"] == 'Desk "Levant", north'
    assert rows[0]["note"] == "By hand"
    assert rows[0]["withdrawn"] == "A figure was wrong"
    assert rows[4]["recipient"] == "'=SUM(A1)", "no spreadsheet takes a name for a formula"
    assert [r["sha256"] for r in rows[:4]] == [c.sha256 for c in list_copies(session, briefing, 1)]
    assert rows_of(session, briefing, 2) == rows[4:]
    path = export_record(session, briefing, tmp_path / "record.csv", 1)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf" + ",".join(COLUMNS).encode()), "spreadsheets see UTF-8"
    assert data.count(b"\r\n") == 5


def test_copies_are_written_again_to_the_byte(session, briefing, tmp_path):
    _, handed = distribute(session, briefing, ["A", "B"], tmp_path / "first")
    again = export_copies(session, [h.copy for h in handed], tmp_path / "again")
    assert [p.name for p in again] == [h.path.name for h in handed]
    assert [p.read_bytes() for p in again] == [h.path.read_bytes() for h in handed]


def test_a_copy_that_would_come_out_otherwise_is_refused_and_none_is_written(
    session, briefing, tmp_path, monkeypatch
):
    _, handed = distribute(session, briefing, ["A", "B"], tmp_path / "first", kinds=["md"])
    made = distributing.render

    def other(document, kind, look):
        export = made(document, kind, look)
        return Export(export.data + b"!") if look.copy.recipient == "B" else export

    monkeypatch.setattr(distributing, "render", other)
    with pytest.raises(ExportFailed, match="writes the copy of B otherwise"):
        export_copies(session, [h.copy for h in handed], tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_writing_again_can_be_stopped(session, briefing, tmp_path):
    _, handed = distribute(session, briefing, ["A", "B"], tmp_path / "first")

    def step(done, _of, _what):
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_copies(session, [h.copy for h in handed], tmp_path / "again", step)
    assert not (tmp_path / "again").exists()
