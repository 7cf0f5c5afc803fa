"""The menu over the words has what a person wants to do right there, and nothing of Qt's own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.ui.main_window import MainWindow

BASE = ["Undo", "Redo", "Cut", "Copy words", "Paste", "Paste as plain text", "Select all",
        "Annotate", "Suggest other words"]  # fmt: skip


@pytest.fixture(autouse=True)
def copied() -> Iterator[None]:
    """Words from another program are on the clipboard."""
    mime = QMimeData()
    mime.setHtml("<b>strong</b> words")
    mime.setText("strong words")
    QApplication.clipboard().setMimeData(mime)
    yield
    QApplication.clipboard().clear()


def menu_at(window: MainWindow, words: str) -> QMenu:
    """Press the right button on words."""
    editor = window.editor
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().toRawText().index(words) + 1)
    where = editor.cursorRect(cursor).center()
    on_screen = editor.viewport().mapToGlobal(QPoint(where))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, on_screen)
    QApplication.sendEvent(editor.viewport(), asked)
    return shown()


def shown() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def said(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def item(menu: QMenu, words: str) -> QAction:
    return next(a for a in menu.actions() if a.text().split("\t")[0] == words)


def choose(menu: QMenu, words: str, qtbot: QtBot) -> None:
    where = menu.actionGeometry(item(menu, words)).center()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=where)


def test_words_are_annotated_and_pasted_where_the_pointer_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    menu = menu_at(window, "Nobody")
    assert said(menu) == BASE
    assert not item(menu, "Cut").isEnabled()
    assert item(menu, "Paste as plain text").text().endswith("\tCtrl+Shift+V")
    choose(menu, "Suggest other words", qtbot)
    composing = window.sides.active.text.margin.composing
    assert composing is not None
    assert composing.kind is AnnotationKind.SUGGESTION
    start, end = window.sides.active.text.composed_range()
    assert window.editor.text()[start:end] == "Nobody"
    composing.dropped.emit()
    choose(menu_at(window, "has answered"), "Paste as plain text", qtbot)
    assert "Nobody strong wordshas answered" in window.editor.text()
    choose(menu_at(window, "strong"), "Undo Typing", qtbot)
    assert "has answered" in window.editor.text()


def test_what_is_selected_stays_selected_under_the_pointer(
    window: MainWindow, qtbot: QtBot
) -> None:
    text = window.editor.text()
    at = text.index("has answered")
    window.editor.select(at, at + len("has answered "))
    choose(menu_at(window, "answered"), "Cut", qtbot)
    assert "Nobody yet." in window.editor.text()
    assert QApplication.clipboard().text() == "has answered "
    choose(menu_at(window, "Nobody"), "Select all", qtbot)
    assert window.editor.selected() == (0, len(window.editor.text()))


def test_on_annotated_words_the_menu_answers_them(window: MainWindow, qtbot: QtBot) -> None:
    menu = menu_at(window, "offers to host")
    assert said(menu) == [*BASE, "Reply", "Resolve", "Accept and go on", "Reject and go on"]
    choose(menu, "Accept and go on", qtbot)
    assert "Iraq would host the next round" in window.editor.text()
    menu = menu_at(window, "would host")
    assert said(menu)[0] == "Undo Accept Suggestion"
    choose(menu, "Undo Accept Suggestion", qtbot)
    assert "Iraq offers to host the next round" in window.editor.text()


def test_it_opens_at_the_caret_by_key(window: MainWindow) -> None:
    editor = window.editor
    at = editor.text().index("Nobody")
    editor.select(at, at + 6)
    middle = editor.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, editor.mapToGlobal(middle))
    QApplication.sendEvent(editor, asked)
    menu = shown()
    assert item(menu, "Cut").isEnabled()
    assert editor.textCursor().selectedText() == "Nobody"
    below = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
    assert (menu.pos() - below).manhattanLength() < 30
    menu.close()


def test_a_text_that_is_only_read_is_copied_and_annotated(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["pin"].trigger()
    qtbot.waitUntil(window.editor.isReadOnly)
    window.editor.selectAll()
    menu = menu_at(window, "Nobody")
    off = [words for words in said(menu) if not item(menu, words).isEnabled()]
    assert off == ["Redo", "Cut", "Paste", "Paste as plain text"]
    menu.close()
