"""Issuing, the record of editions, copies and withdrawals, as a person does it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.services.distributing import list_copies
from briefer.services.issuing import list_editions
from briefer.ui.dialogs.editions_form import EditionsForm
from briefer.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def issue(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["issue"].trigger()
    form = window.issuer.form
    assert form is not None
    qtbot.waitUntil(lambda: bool(form.reasons), timeout=10000)
    assert not form.issue.isEnabled(), "errors stand in the way"
    for field in form.reasons.values():
        field.setFocus()
        qtbot.keyClicks(field, "Agreed with the head of desk")
    assert form.issue.isEnabled()
    with qtbot.waitSignal(window.issuer.issued, timeout=20000):
        qtbot.keyClick(form.note, Qt.Key.Key_Return)


def record(window: MainWindow) -> EditionsForm:
    window.actions_table["editions"].trigger()
    form = window.issuer.record
    assert form is not None
    return form


def test_an_edition_is_issued_with_a_reason_for_each_error(
    window: MainWindow, qtbot: QtBot
) -> None:
    issue(window, qtbot)
    briefing = window.assembler.briefing
    assert briefing is not None
    (edition,) = list_editions(window.desk.session, briefing.id)
    assert edition.number == 1
    assert edition.author == "M. Lindqvist"
    assert {w.reason for w in edition.waivers} == {"Agreed with the head of desk"}
    assert edition.formats == ("pdf",)
    assert edition.document_sha256[:12] in window.notices.text


def test_the_record_exports_the_same_bytes_and_hands_out_copies(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    issue(window, qtbot)
    form = record(window)
    assert form.number == 1
    qtbot.mouseClick(form.exports["pdf"], LEFT)
    file = tmp_path / "state-of-the-talks-1.pdf"
    found = window.issuer.verify(file)
    assert found is not None
    assert found.output is not None
    assert "edition 1 of" in window.notices.text
    qtbot.keyClicks(form.names, "Head of Mission; Levant Desk")
    qtbot.keyClick(form.names, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.copies.topLevelItemCount() == 2, timeout=20000)
    briefing = window.assembler.briefing
    assert briefing is not None
    copies = list_copies(window.desk.session, briefing.id, 1)
    assert [c.recipient for c in copies] == ["Head of Mission", "Levant Desk"]
    copy = window.issuer.verify(tmp_path / "state-of-the-talks-1-levant-desk.pdf")
    assert copy is not None
    assert [c.recipient for c in copy.copies] == ["Levant Desk"]
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-none")
    assert window.issuer.verify(other) is not None
    assert "none that was issued" in window.notices.text
    qtbot.keyClicks(form.reason, "A date was wrong")
    qtbot.mouseClick(form.withdraw, LEFT)
    assert "Copies are with Head of Mission, Levant Desk" in window.notices.text
    assert "Withdrawn: A date was wrong" in form.editions.topLevelItem(0).text(3)
    assert not form.hand_out.isEnabled()
    form.reject()


def test_nothing_was_issued_yet_is_said_quietly(window: MainWindow) -> None:
    window.actions_table["editions"].trigger()
    assert window.issuer.record is None
    assert "was not issued yet" in window.notices.text
