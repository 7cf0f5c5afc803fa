"""Forms, imports, pictures, pasting and citations, driven through the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefer.services.library import get_asset, get_briefing, list_briefings
from briefer.services.session import Session
from briefer.ui.dialogs.crash_report import CrashReport
from briefer.ui.dialogs.details_form import DetailsForm
from briefer.ui.dialogs.judgement_form import JudgementForm
from briefer.ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
Open = Callable[[], Session]
ARTICLE = """# Bridges of the delta

Two of the five bridges are closed since the spring, and a third carries no lorries.

## Repairs

Work on the northern bridge begins in March and takes four months, the ministry says.
"""


def write(form: DetailsForm, qtbot: QtBot, name: str, words: str) -> None:
    widget = form.field(name)
    line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    assert isinstance(line, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, words)


def test_details_of_the_briefing(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    qtbot.keyClick(window.editor, KEY.Key_D, CTRL | SHIFT)
    form = window.findChild(DetailsForm)
    assert form is not None
    write(form, qtbot, "audience", "Minister")
    write(form, qtbot, "marking", "TLP:AMBER")
    write(form, qtbot, "cutoff", "2026-11-22 18:00+01:00")
    qtbot.keyClick(form, KEY.Key_Return)
    with opened() as session:
        briefing = get_briefing(session, list_briefings(session)[0].id)
    assert (briefing.audience, briefing.marking) == ("Minister", "TLP:AMBER")
    assert "18:00 UTC+01:00" in window.frame.status.text
    assert "TLP:AMBER" in window.frame.status.text


def test_an_article_comes_in_and_a_second_copy_is_asked_about(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "bridges.md"
    file.write_text(ARTICLE, encoding="utf-8")
    with qtbot.waitSignal(window.importer.imported, timeout=20000) as told:
        window.importer.take_in(file)
    assert len(told.args[0]) == 2
    assert "2 modules" in window.notices.text
    titles = [window.frame.library.model.index(n).data() for n in range(5)]
    assert "Repairs" in titles
    window.importer.take_in(file)
    qtbot.waitUntil(lambda: window.notices.button("Import it anyway") is not None, timeout=20000)
    assert "is here already" in window.notices.text


def test_a_file_that_is_no_article_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.importer.take_in(tmp_path / "missing.txt")
    qtbot.waitUntil(lambda: window.notices.property("tone") == "error", timeout=20000)
    assert "missing.txt" in window.notices.text


def test_a_pasted_image_is_described_and_named(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    mime = QMimeData()
    mime.setImageData(image)
    QApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(window.editor, KEY.Key_V, CTRL)
    line = window.prompts.line
    assert line.isVisible()
    qtbot.keyClicks(line.field, "A map of the delta")
    qtbot.keyClick(line.field, KEY.Key_Return)
    assert "![A map of the delta](pasted.png)" in window.editor.text()
    with opened() as session:
        assert get_asset(session, "pasted.png").alt == "A map of the delta"


def test_pasting_from_a_browser_gives_markdown(window: MainWindow, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setHtml("<p>One <b>bold</b> word</p>")
    mime.setText("One bold word")
    QApplication.clipboard().setMimeData(mime)
    window.editor.select(0, 0)
    qtbot.keyClick(window.editor, KEY.Key_V, CTRL)
    assert window.editor.text().startswith("One **bold** wordThe first")
    qtbot.keyClick(window.editor, KEY.Key_Z, CTRL)
    assert window.editor.text().startswith("The first")


def test_a_citation_is_completed(window: MainWindow, qtbot: QtBot) -> None:
    end = len(window.editor.text())
    window.editor.select(end, end)
    qtbot.keyClicks(window.editor, "As said [@de")
    from briefer.ui.views.citation_completer import CitationCompleter

    offers = window.findChild(CitationCompleter)
    assert offers is not None
    assert offers.isVisible()
    assert offers.keys == ["desk-2026"]
    qtbot.keyClick(window.editor, KEY.Key_Return)
    assert window.editor.text().endswith("As said [@desk-2026]")
    assert not offers.isVisible()
    qtbot.keyClicks(window.editor, " and")
    assert not offers.isVisible()


def test_a_judgement_is_written_by_form(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, KEY.Key_J, CTRL)
    form = window.findChild(JudgementForm)
    assert form is not None
    assert not form.insert.isEnabled()
    qtbot.keyClicks(form.words, "A second round this year is unlikely.")
    form.likelihood.setCurrentIndex(form.likelihood.findData("unlikely"))
    form.confidence.setCurrentIndex(form.confidence.findData("low"))
    qtbot.keyClicks(form.basis, 'nobody "answered"; yet')
    qtbot.mouseClick(form.insert, Qt.MouseButton.LeftButton)
    assert (
        '!!! judgement "likelihood: unlikely; confidence: low; basis: nobody ”answered”; yet"\n'
        "    A second round this year is unlikely."
    ) in window.editor.text()


def test_citing_by_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.select(9, 9)
    qtbot.keyClick(window.editor, KEY.Key_C, CTRL | SHIFT)
    assert window.prompts.palette is not None
    qtbot.keyClick(window.prompts.palette.field, KEY.Key_Return)
    assert window.editor.text().startswith("The first [@desk-2026]")


def test_the_palette_says_what_it_finds_and_when_nothing_fits(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window.editor, KEY.Key_O, CTRL)
    palette = window.prompts.palette
    assert palette is not None
    assert palette.field.placeholderText() == "A briefing of this library"
    qtbot.keyClicks(palette.field, "TÂLKS")
    assert palette.texts == ["State of the talks"], "case and accents do not matter"
    qtbot.keyClicks(palette.field, " of none")
    assert palette.texts == []
    said = [label.text() for label in palette.findChildren(QLabel) if label.isVisible()]
    assert said == ["Nothing fits these words.\nFewer letters find more, Esc closes."]


def test_our_own_bug_opens_a_report_once(window: MainWindow) -> None:
    for _ in range(3):
        window.alerts.show(ZeroDivisionError("division by zero"))
    reports = [r for r in window.findChildren(CrashReport) if r.isVisible()]
    assert len(reports) == 1
    reports[0].copy()
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    reports[0].accept()
    assert window.notices.text == ""
