"""A PDF that is locked with a passphrase: read with it, by nobody without it, and on record."""

from __future__ import annotations

import io
import shutil
import subprocess

import pikepdf
import pytest

from briefer.errors import ExportFailed, InvalidInput
from briefer.services.assembling import create_briefing
from briefer.services.distributing import distribute, export_copies, list_copies, verify
from briefer.services.exporting import release
from briefer.services.issuing import export_edition, issue

PHRASE = "correct horse über staple"


@pytest.fixture
def brief(session, make):
    return create_briefing(session, "Baku", [make("Talks", "The envoys met.")]).ids[0]


def opened(path, phrase: str) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(path.read_bytes()), password=phrase)


def test_a_locked_pdf_opens_with_its_passphrase_only(session, brief, tmp_path):
    path = release(session, brief, "pdf", tmp_path / "a.pdf", passphrase=PHRASE).path
    with pytest.raises(pikepdf.PasswordError):
        opened(path, "")
    with opened(path, PHRASE) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        assert b"pdfuaid" in packet
        assert b"<pdfaid:part>" not in packet
        assert pdf.encryption.R == 6
        assert pdf.allow.accessibility
        assert b"The envoys met." in pdf.attachments["briefing.md"].get_file().read_bytes()
    assert b"envoys" not in path.read_bytes()


def test_poppler_agrees(session, brief, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler's pdftotext is not installed")
    path = release(session, brief, "pdf", tmp_path / "a.pdf", passphrase=PHRASE).path
    command = ["pdftotext", "-upw", PHRASE, str(path), "-"]
    read = subprocess.run(command, capture_output=True, timeout=60)
    assert "The envoys met." in read.stdout.decode()
    refused = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, timeout=60)
    assert refused.returncode
    assert not refused.stdout


@pytest.mark.parametrize("phrase", ["", "short", "two\nlines of words", "x" * 200])
def test_a_passphrase_that_is_no_good_is_refused(session, brief, tmp_path, phrase):
    with pytest.raises(InvalidInput):
        release(session, brief, "pdf", tmp_path / "a.pdf", passphrase=phrase)
    assert not list(tmp_path.glob("*.pdf"))


def test_what_cannot_be_locked_is_not_written(session, brief, tmp_path):
    for kind in ("md", "html"):
        with pytest.raises(InvalidInput, match="Only a PDF"):
            release(session, brief, kind, tmp_path / f"a.{kind}", passphrase=PHRASE)
    assert not list(tmp_path.glob("a.*"))


def test_an_edition_is_locked_on_its_way_out_and_kept_open(session, brief, tmp_path):
    issue(session, brief, waive_all="A test.")
    path = export_edition(session, brief, 1, "pdf", tmp_path / "e.pdf", PHRASE)
    with opened(path, PHRASE) as pdf:
        assert len(pdf.pages) == 1
    plain = export_edition(session, brief, 1, "pdf", tmp_path / "p.pdf")
    assert verify(session, plain.read_bytes()).edition is not None


def test_the_record_says_that_a_copy_was_locked_and_keeps_no_passphrase(session, brief, tmp_path):
    issue(session, brief, waive_all="A test.")
    _, handed = distribute(session, brief, ["Ada"], tmp_path, kinds=["pdf"], passphrase=PHRASE)
    distribute(session, brief, ["Ben"], tmp_path, kinds=["pdf"])
    copies = list_copies(session, brief)
    assert [(c.recipient, c.is_encrypted) for c in copies] == [("Ada", True), ("Ben", False)]
    with opened(handed[0].path, PHRASE) as pdf:
        assert len(pdf.pages) == 1
    found = verify(session, handed[0].path.read_bytes())
    assert [c.recipient for c in found.copies] == ["Ada"]
    with pytest.raises(ExportFailed, match="kept nowhere"):
        export_copies(session, copies[:1], tmp_path / "again")
    with pytest.raises(InvalidInput, match="Only a PDF"):
        distribute(session, brief, ["Eve"], tmp_path, kinds=["pdf", "md"], passphrase=PHRASE)
    assert len(list_copies(session, brief)) == 2


def test_nothing_in_the_library_holds_the_passphrase(session, brief, tmp_path):
    issue(session, brief, waive_all="A test.")
    distribute(session, brief, ["Ada"], tmp_path, kinds=["pdf"], passphrase=PHRASE)
    kept = b"".join(p.read_bytes() for p in session.file.path.parent.glob("*.briefer*"))
    assert kept
    assert PHRASE.encode() not in kept
