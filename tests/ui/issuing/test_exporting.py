"""Exporting and checking, as a person does it."""

import threading
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot

from briefer.domain.module import ModuleContent
from briefer.domain.outline import ROOT
from briefer.domain.profile import Profile
from briefer.services.formats import Export
from briefer.services.gate import examine
from briefer.services.library import get_briefing, get_module
from briefer.services.outline_edits import ChangeBriefing
from briefer.services.profiles import save_profile
from briefer.services.writing import create_module, write_module
from briefer.ui.dialogs.export_form import ExportForm
from briefer.ui.issuing import exporter
from briefer.ui.main_window import MainWindow
from briefer.ui.views.findings_list import FindingsList

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def open_form(window: MainWindow, qtbot: QtBot) -> ExportForm:
    qtbot.keyClick(window.editor, KEY.Key_E, CTRL | SHIFT)
    form = window.exporter.form
    assert form is not None
    qtbot.waitUntil(lambda: form.said.text() != "Checking…", timeout=10000)
    return form


def press_row(findings: FindingsList, qtbot: QtBot, words: str) -> None:
    row = next(n for n, text in enumerate(findings.texts) if words in text)
    item = findings.item(row)
    findings.scrollToItem(item)
    place = findings.visualItemRect(item).topLeft() + QPoint(40, 8)
    qtbot.mouseClick(findings.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_one_enter_away_from_a_clean_pdf(
    window: MainWindow, qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    settings.setValue("export/folder", str(tmp_path))
    form = open_form(window, qtbot)
    assert form.choices.profile.name == "clean for distribution"
    assert form.choices.kinds == ("pdf",)
    assert "error" in form.said.text()
    with qtbot.waitSignal(window.exporter.written, timeout=20000):
        qtbot.keyClick(form.export, KEY.Key_Return)
    assert (tmp_path / "state-of-the-talks.pdf").read_bytes().startswith(b"%PDF-")
    assert window.notices.button("Open") is not None
    assert window.notices.button("Show in folder") is not None
    assert window.notices.button("Findings") is not None


def test_every_format_of_another_profile_in_another_style(
    window: MainWindow, qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    settings.setValue("export/folder", str(tmp_path))
    form = open_form(window, qtbot)
    profiles = form.choices.profiles
    profiles.setCurrentIndex(profiles.findText("full internal"))
    assert form.choices.kinds == ("pdf", "md")
    qtbot.mouseClick(form.choices.formats["html"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    form.choices.styles.setCurrentIndex((form.choices.styles.currentIndex() + 1) % 2)
    style = form.choices.style_key
    written: list[str] = []
    window.exporter.written.connect(written.append)
    form.name.setText("other")
    qtbot.keyClick(form.name, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(written) == 3, timeout=20000)
    assert sorted(p.suffix for p in tmp_path.glob("other.*")) == [".html", ".md", ".pdf"]
    session, briefing = window.desk.session, window.assembler.briefing
    assert briefing is not None
    assert get_briefing(session, briefing.id).style == style
    window.steps.undo()
    assert get_briefing(session, briefing.id).style == ""


def test_a_finding_in_the_form_leads_to_its_words(window: MainWindow, qtbot: QtBot) -> None:
    form = open_form(window, qtbot)
    assert any("question" in text for text in form.findings.texts)
    press_row(form.findings, qtbot, "question")
    assert not form.isVisible()
    assert window.editor.textCursor().selectedText() == "first round"


def test_what_a_profile_leaves_out_is_listed_with_every_finding(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, briefing = window.desk.session, window.assembler.briefing
    assert briefing is not None
    write_module(session, "the-border", 'Open.\n\n!!! internal "Us"\n    Ask Ben first.\n')
    save_profile(session, Profile(name="partners", ceiling="TLP:GREEN", formats=("md",)))
    form = open_form(window, qtbot)
    assert "1 thing is left out" in form.said.text()
    form.choices.profiles.setCurrentIndex(form.choices.profiles.findText("partners"))
    qtbot.waitUntil(lambda: form.said.text() != "Checking…", timeout=10000)
    assert form.choices.kinds == ("md",)
    (left,) = [t for t in form.findings.texts if t.startswith("Left out")]
    assert left == "Left out: “Us Ask Ben first.”\nThe border: an internal note"
    report = examine(session, briefing.id, form.choices.profile)
    listed = "\n".join(form.findings.texts)
    assert all(finding.sentence in listed for finding in report.findings)
    form.choices.profiles.setCurrentIndex(form.choices.profiles.findText("full internal"))
    qtbot.waitUntil(lambda: form.said.text() != "Checking…", timeout=10000)
    assert "left out" not in form.said.text()
    form.reject()


def test_an_export_can_be_cancelled_and_leaves_no_file(
    window: MainWindow,
    qtbot: QtBot,
    settings: QSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.setValue("export/folder", str(tmp_path))
    is_at_work, goes_on = threading.Event(), threading.Event()
    made = exporter.render_apart

    def held(*arguments: object) -> Export:
        is_at_work.set()
        assert goes_on.wait(20)
        return made(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(exporter, "render_apart", held)
    form = open_form(window, qtbot)
    qtbot.keyClick(form.export, KEY.Key_Return)
    qtbot.waitUntil(is_at_work.is_set, timeout=10000)
    cancel = window.notices.button("Cancel")
    assert cancel is not None
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    goes_on.set()
    qtbot.waitUntil(lambda: "cancelled" in window.notices.text, timeout=10000)
    assert list(tmp_path.glob("state-of-the-talks*")) == []


def test_nothing_is_written_without_a_format_or_a_name(window: MainWindow, qtbot: QtBot) -> None:
    form = open_form(window, qtbot)
    form.choices.formats["pdf"].setChecked(False)
    assert not form.export.isEnabled()
    form.choices.formats["pdf"].setChecked(True)
    form.name.clear()
    assert not form.export.isEnabled()
    qtbot.keyClick(form, KEY.Key_Escape)
    assert window.exporter.form is None


def test_one_key_settles_what_a_finding_offers(window: MainWindow, qtbot: QtBot) -> None:
    briefing = window.assembler.briefing
    assert briefing is not None
    session, ref = window.desk.session, briefing.id
    window.desk.perform(ChangeBriefing(ref, {"template": "ministerial-brief"}))
    long = " ".join(["word"] * 500)
    (border,) = [s.link.module for s in briefing.outline.sections.values()
                 if s.link and get_module(session, s.link.module).slug == "the-border"]  # fmt: skip
    window.desk.run(lambda: write_module(session, border, long))
    short = ModuleContent(title="Border, short", body="Shut.", tags=("short of the-border",))
    window.desk.run(lambda: create_module(session, short))
    qtbot.keyClick(window.editor, KEY.Key_F7)
    sheet = window.checker.sheet
    qtbot.waitUntil(lambda: sheet.findings.count() > 0, timeout=10000)
    row = next(n for n, t in enumerate(sheet.findings.texts) if "over the 400 allowed" in t)
    assert "“The border” (500)" in sheet.findings.texts[row]
    sheet.findings.setCurrentRow(row)
    assert sheet.fix.text() == "Use the short variant “border-short”"
    qtbot.keyClick(sheet.findings, KEY.Key_F)
    qtbot.waitUntil(
        lambda: not any("over the 400" in t for t in sheet.findings.texts), timeout=10000
    )
    titles = [f.title for f in window.assembler.faces.values()]
    assert "Border, short" in titles
    window.desk.perform(ChangeBriefing(ref, {"template": "situation-report"}))
    offer = "Put “Key judgements” in"
    qtbot.waitUntil(lambda: any(offer in t for t in sheet.findings.texts), timeout=10000)
    row = next(n for n, t in enumerate(sheet.findings.texts) if offer in t)
    sheet.findings.setCurrentRow(row)
    qtbot.mouseClick(sheet.fix, LEFT)
    outline = get_briefing(session, ref).outline
    assert outline.under(ROOT)[0] in [s.id for s in outline.sections.values() if s.generated]
    for _ in range(3):
        window.steps.undo()
    assert "The border" in [f.title for f in window.assembler.faces.values()]
    sheet.close()


def test_the_check_lists_findings_and_follows_the_work(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, KEY.Key_F7)
    sheet = window.checker.sheet
    qtbot.waitUntil(lambda: sheet.findings.count() > 0, timeout=10000)
    before = sheet.findings.texts
    row = next(n for n, text in enumerate(before) if "question" in text)
    sheet.findings.setCurrentRow(row)
    qtbot.keyClick(sheet.findings, KEY.Key_Return)
    assert window.editor.textCursor().selectedText() == "first round"
    window.reviewer.next_annotation()
    window.reviewer.reject()
    qtbot.waitUntil(lambda: len(sheet.findings.texts) < len(before), timeout=10000)
    said = sheet.said.text().split(".")[0]
    assert said[0].isdigit()
    assert f" · {said} · " in window.frame.status.text
    sheet.close()
    assert said in window.frame.status.text, "it still holds"
    window.steps.undo()
    assert said not in window.frame.status.text, "and may not any more"


def test_a_pdf_is_locked_once_its_passphrase_was_typed_twice(
    window: MainWindow, qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    settings.setValue("export/folder", str(tmp_path))
    form = open_form(window, qtbot)
    qtbot.mouseClick(form.lock.box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert form.lock.first.isVisible()
    assert not form.export.isEnabled()
    qtbot.keyClicks(form.lock.first, "four words and more")
    assert not form.export.isEnabled()
    qtbot.keyClicks(form.lock.again, "four words and more")
    assert form.export.isEnabled()
    with qtbot.waitSignal(window.exporter.written, timeout=20000):
        qtbot.keyClick(form.lock.again, KEY.Key_Return)
    written = tmp_path / "state-of-the-talks.pdf"
    with pikepdf.open(written, password="four words and more") as pdf:
        assert pdf.is_encrypted
    assert "four words and more" not in "".join(map(str, settings.allKeys()))


def test_only_a_pdf_can_be_locked(window: MainWindow, qtbot: QtBot) -> None:
    form = open_form(window, qtbot)
    for field in (form.lock.first, form.lock.again):
        form.lock.box.setChecked(True)
        qtbot.keyClicks(field, "four words and more")
    assert form.export.isEnabled()
    qtbot.mouseClick(form.choices.formats["md"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert not form.export.isEnabled()
    qtbot.mouseClick(form.lock.box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert form.export.isEnabled()
    assert form.lock.first.text() == ""
