"""Comparing editions with each other and with the draft, as a person does it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.services.issuing import issue
from briefer.ui.main_window import MainWindow


def test_an_edition_is_compared_with_the_draft_and_with_another(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.edition_changes.show()
    assert "was not issued yet" in window.notices.text
    briefing = window.assembler.briefing
    assert briefing is not None
    session = window.desk.session
    issue(session, briefing.id, ("md",), waive_all="A test")
    window.editor.select(0, 0)
    qtbot.keyClicks(window.editor, "Yesterday ")
    window.edition_changes.show()
    form = window.edition_changes.form
    assert form is not None
    assert "In short" in form.paper.toPlainText()
    assert "“The talks”: 1 word added" in form.paper.toPlainText()
    assert "Yesterday" in form.paper.toPlainText()
    qtbot.mouseClick(form.copy, Qt.MouseButton.LeftButton)
    assert "Yesterday" in QApplication.clipboard().text()
    form.reject()
    issue(session, briefing.id, ("md",), waive_all="A test")
    window.edition_changes.show()
    form = window.edition_changes.form
    assert form is not None
    assert "Nothing a reader would notice" in form.paper.toPlainText()
    form.old.setCurrentIndex(1)
    form.new.setCurrentIndex(1)
    assert "1 word added" in form.paper.toPlainText()
    form.reject()
