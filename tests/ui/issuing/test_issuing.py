"""Issuing, the record of editions, copies and withdrawals, as a person does it."""

import threading
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.finding import Finding, Severity
from briefer.phrases import phrase
from briefer.services import distributing, issuing
from briefer.services.distributing import list_copies
from briefer.services.formats import Export
from briefer.services.gate import Report
from briefer.services.issuing import issue as make_edition
from briefer.services.issuing import list_editions
from briefer.ui.dialogs.editions_form import EditionsForm
from briefer.ui.main_window import MainWindow
from briefer.ui.translation import Interpreter
from briefer.ui.views.rule_words import RULES

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
    form = window.record.form
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


@pytest.mark.parametrize("language", ["en", "ar"])
def test_many_kinds_of_error_leave_the_form_on_the_screen(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    interpreter = Interpreter(qapp)
    interpreter.speak(language)
    try:
        window.actions_table["issue"].trigger()
        form = window.issuer.form
        assert form is not None
        codes = list(RULES)[:8]
        qtbot.waitUntil(lambda: bool(form.reasons), timeout=10000)
        found = [Finding(code=c, severity=Severity.ERROR, said=phrase("Not so.")) for c in codes]
        form.show_report(Report(findings=tuple(found), dropped=()))
        qtbot.waitUntil(lambda: form.reasons[codes[-1]].isVisible())
        assert form.height() <= 760
        assert form.minimumSizeHint().height() <= 760
        form.reasons[codes[0]].setFocus()
        for code in codes[1:]:
            qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
            assert form.focusWidget() is form.reasons[code]
            field = form.reasons[code]
            qtbot.waitUntil(lambda f=field: f.visibleRegion().boundingRect().height() > 24)
        form.reject()
    finally:
        interpreter.speak("en")


def test_the_record_exports_the_same_bytes_and_hands_out_copies(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    issue(window, qtbot)
    form = record(window)
    assert form.number == 1
    with qtbot.waitSignal(window.exporter.written, timeout=20000):
        qtbot.mouseClick(form.exports["pdf"], LEFT)
    file = tmp_path / "state-of-the-talks-1.pdf"
    found = window.record.verify(file)
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
    copy = window.record.verify(tmp_path / "state-of-the-talks-1-levant-desk.pdf")
    assert copy is not None
    assert [c.recipient for c in copy.copies] == ["Levant Desk"]
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-none")
    assert window.record.verify(other) is not None
    assert "none that was issued" in window.notices.text
    qtbot.keyClicks(form.reason, "A date was wrong")
    qtbot.mouseClick(form.withdraw, LEFT)
    held = "Copies are with Head of Mission (copy 1 of 2), Levant Desk (copy 2 of 2)."
    assert held in window.notices.text
    assert "Withdrawn: A date was wrong" in form.editions.topLevelItem(0).text(3)
    assert not form.hand_out.isEnabled()
    assert "Withdrawn by M. Lindqvist: A date was wrong" in form.said.text()
    copy = window.record.verify(tmp_path / "state-of-the-talks-1-levant-desk.pdf")
    assert "it was withdrawn: A date was wrong" in window.notices.text
    form.reject()


def hand_out(qtbot: QtBot, form: EditionsForm, names: str, files: int) -> None:
    form.names.setText(names)
    before = form.copies.topLevelItemCount()
    qtbot.keyClick(form.names, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.copies.topLevelItemCount() == before + files, timeout=20000)


def test_every_format_of_the_edition_is_handed_out_and_written_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    briefing = window.assembler.briefing
    assert briefing is not None
    session = window.desk.session
    make_edition(session, briefing.id, ("md", "html"), waive_all="A test")
    form = record(window)
    assert form.formats.kinds == ("md", "html")
    hand_out(qtbot, form, "Head of Mission; Levant Desk", 4)
    first = {p.name: p.read_bytes() for p in tmp_path.glob("*levant-desk.*")}
    assert sorted(first) == [
        "state-of-the-talks-1-levant-desk.html",
        "state-of-the-talks-1-levant-desk.md",
    ]
    for name in first:
        (tmp_path / name).unlink()
    for row in (2, 3):
        form.copies.topLevelItem(row).setSelected(True)
    written: list[str] = []
    window.exporter.written.connect(written.append)
    qtbot.mouseClick(form.again, LEFT)
    qtbot.waitUntil(lambda: len(written) == 2, timeout=20000)
    assert {p.name: p.read_bytes() for p in tmp_path.glob("*levant-desk.*")} == first
    with qtbot.waitSignal(window.exporter.written, timeout=20000):
        qtbot.mouseClick(form.record, LEFT)
    rows = (tmp_path / "state-of-the-talks-record.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) == 5
    assert "Levant Desk,2 of 2,html" in rows[4]
    form.reject()


def test_a_locked_copy_is_on_record_as_locked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    briefing = window.assembler.briefing
    assert briefing is not None
    make_edition(window.desk.session, briefing.id, ("pdf",), waive_all="A test")
    form = record(window)
    form.names.setText("Levant Desk")
    qtbot.mouseClick(form.lock.box, LEFT, pos=QPoint(8, 8))
    qtbot.keyClicks(form.lock.first, "four words and more")
    assert not form.hand_out.isEnabled()
    assert form.hand_out.toolTip() == "The two passphrases differ."
    qtbot.keyClicks(form.lock.again, "four words and more")
    hand_out(qtbot, form, "Levant Desk", 1)
    assert form.copies.topLevelItem(0).text(2) == "PDF, locked"
    assert not form.lock.box.isChecked()
    (file,) = tmp_path.glob("*.pdf")
    with pikepdf.open(file, password="four words and more") as pdf:
        assert pdf.is_encrypted
    form.reject()


def test_a_copy_that_would_come_out_otherwise_is_refused_in_one_sentence(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    briefing = window.assembler.briefing
    assert briefing is not None
    make_edition(window.desk.session, briefing.id, ("md",), waive_all="A test")
    form = record(window)
    hand_out(qtbot, form, "Levant Desk", 1)
    monkeypatch.setattr(distributing, "render", lambda *_: Export(b"other"))
    qtbot.mouseClick(form.again, LEFT)
    qtbot.waitUntil(lambda: "otherwise than it was written then" in window.notices.text)
    form.reject()


class Held:
    """A slow printer: it waits until somebody has pressed Cancel."""

    def __init__(self, make: Callable[..., Export]) -> None:
        self._make = make
        self.is_at_work, self.goes_on = threading.Event(), threading.Event()

    def __call__(self, *arguments: object) -> Export:
        self.is_at_work.set()
        assert self.goes_on.wait(20)
        return self._make(*arguments)


def cancel(window: MainWindow, qtbot: QtBot, printer: Held) -> None:
    qtbot.waitUntil(printer.is_at_work.is_set, timeout=20000)
    button = window.notices.button("Cancel")
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    printer.goes_on.set()


def test_cancelling_leaves_nothing_issued_and_no_copy(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    briefing = window.assembler.briefing
    assert briefing is not None
    session = window.desk.session
    printer = Held(issuing.render)
    with monkeypatch.context() as patch:
        patch.setattr(issuing, "render", printer)
        window.actions_table["issue"].trigger()
        form = window.issuer.form
        assert form is not None
        qtbot.waitUntil(lambda: bool(form.reasons), timeout=10000)
        for field in form.reasons.values():
            field.setText("A test")
        qtbot.keyClick(form.note, Qt.Key.Key_Return)
        cancel(window, qtbot, printer)
        qtbot.waitUntil(lambda: window.notices.text == "Nothing was issued.", timeout=20000)
    assert list_editions(session, briefing.id) == []
    make_edition(session, briefing.id, ("md",), waive_all="A test")
    printer = Held(distributing.render)
    monkeypatch.setattr(distributing, "render", printer)
    editions = record(window)
    editions.names.setText("A; B")
    qtbot.keyClick(editions.names, Qt.Key.Key_Return)
    cancel(window, qtbot, printer)
    qtbot.waitUntil(lambda: window.notices.text == "No copy was made.", timeout=20000)
    assert list_copies(session, briefing.id) == []
    assert list(tmp_path.glob("*.md")) == []
    editions.reject()


def test_the_files_of_a_new_edition_are_one_press_away(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    issue(window, qtbot)
    offer = window.notices.button("Write the files…")
    assert offer is not None
    with qtbot.waitSignal(window.exporter.written, timeout=20000):
        qtbot.mouseClick(offer, LEFT)
    found = window.record.verify(tmp_path / "state-of-the-talks-1.pdf")
    assert found is not None
    assert found.edition is not None
    assert found.edition.number == 1


def test_nothing_was_issued_yet_is_said_quietly(window: MainWindow) -> None:
    window.actions_table["editions"].trigger()
    assert window.record.form is None
    assert "was not issued yet" in window.notices.text
