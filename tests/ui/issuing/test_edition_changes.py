"""Comparing editions with each other and with the draft in the Changes tab, as a person does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefer.services.issuing import issue, withdraw_edition
from briefer.ui.main_window import MainWindow
from briefer.ui.views.changes_pane import ChangesPane

LEFT, CTRL, KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.Key


def chip(pane: ChangesPane, words: str) -> QToolButton:
    return next(b for b in pane.findChildren(QToolButton) if b.text() == words)


def issue_it(window: MainWindow) -> None:
    briefing = window.assembler.briefing
    assert briefing is not None
    window.desk.bridge.announce(
        issue(window.desk.session, briefing.id, ("md",), waive_all="A test").changes
    )


def changes_of(window: MainWindow) -> ChangesPane:
    pane = window.changes
    assert window.frame.tabs.currentWidget() is window.frame.changes
    return pane


def test_an_edition_is_compared_with_the_draft_and_with_another(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_table["edition-changes"].trigger()
    pane = changes_of(window)
    assert "was not issued yet" in pane._empty.text()
    assert not pane.strip.export.isEnabled()
    issue_it(window)
    assert "Nothing a reader would notice" in pane._empty.text(), "the tab follows the work"
    qtbot.keyClick(window.editor, KEY.Key_1, CTRL)
    window.editor.select(0, 0)
    qtbot.keyClicks(window.editor, "Yesterday ")
    qtbot.keyClick(window.editor, KEY.Key_3, CTRL)
    assert pane.text.startswith("In short\n“The talks”: 1 word added")
    assert "Yesterday The first round" in pane.text
    assert pane.strip.summary == "1 change"
    qtbot.keyClick(pane.paper, KEY.Key_F8)
    assert pane.paper.textCursor().selectedText() == "Yesterday "
    issue_it(window)
    assert "Nothing a reader would notice" in pane._empty.text()
    pane.strip.old.setCurrentIndex(1)
    assert "1 word added" in pane.text
    pane.strip.new.setCurrentIndex(1)
    assert "1 word added" in pane.text, "edition 1 and edition 2"
    briefing = window.assembler.briefing
    assert briefing is not None
    session = window.desk.session
    window.desk.bridge.announce(withdraw_edition(session, briefing.id, 1, "Wrong"))
    assert pane.strip.old.itemText(1) == "edition 1, 10:24, withdrawn"
    pane.strip.old.setCurrentIndex(1)
    qtbot.mouseClick(chip(pane, "Side by side"), LEFT)
    assert pane.text.count("first round of talks") == 2
    qtbot.mouseClick(chip(pane, "Only changes"), LEFT)
    assert "paragraphs unchanged" in pane.text


def test_one_press_leads_from_the_text_to_the_briefing_and_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    issue_it(window)
    qtbot.keyClick(window.editor, KEY.Key_3, CTRL)
    pane = changes_of(window)
    assert pane.versions.isVisible()
    qtbot.mouseClick(chip(pane, "Whole briefing"), LEFT)
    assert not pane.versions.isVisible()
    assert pane.strip.export.isVisible()
    assert pane.strip.new.itemText(0) == "the draft"
    qtbot.mouseClick(chip(pane, "This text"), LEFT)
    assert pane.versions.isVisible()
    assert not pane.strip.export.isVisible()
    assert pane.strip.new.itemText(0).startswith("v1")
    qtbot.mouseClick(chip(pane, "Whole briefing"), LEFT)
    window.actions_table["versions"].trigger()
    assert pane.versions.isVisible(), "the list of versions is one of a text"


@pytest.mark.parametrize("kind", ["pdf", "md", "html"])
def test_what_changed_is_written_to_a_file(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    issue_it(window)
    window.editor.select(0, 0)
    qtbot.keyClicks(window.editor, "Yesterday ")
    window.actions_table["edition-changes"].trigger()
    pane = changes_of(window)
    asked: list[str] = []

    def answer(_title: str, proposed: str, filters: str) -> str:
        asked.extend((Path(proposed).name, filters))
        return str(tmp_path / f"changes.{kind}")

    monkeypatch.setattr(window.edition_changes._asks, "path", answer)
    with qtbot.waitSignal(window.exporter.written, timeout=20000):
        qtbot.mouseClick(pane.strip.export, LEFT)
    assert asked[0] == "state-of-the-talks-1-draft.pdf"
    assert all(f"*.{each}" in asked[1] for each in ("pdf", "md", "html"))
    written = (tmp_path / f"changes.{kind}").read_bytes()
    assert written.startswith(b"%PDF-") or b"Yesterday" in written
    assert window.notices.button("Show in folder") is not None
