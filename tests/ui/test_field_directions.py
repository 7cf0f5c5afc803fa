"""Words in a field begin where their language does, and without any, where the hint begins."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.translation import Interpreter


@pytest.fixture
def arabic(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    interpreter = Interpreter(qapp)
    interpreter.speak("ar")
    yield request.getfixturevalue("window")
    interpreter.speak("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def is_at_right(field: QWidget) -> bool:
    caret = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return bool(caret.center().x() > field.width() / 2)


def test_a_line_leans_to_where_its_words_or_its_hint_begin(
    arabic: MainWindow, qtbot: QtBot
) -> None:
    search = arabic.frame.library.search
    assert isinstance(search, QLineEdit)
    search.setFocus()
    qtbot.waitUntil(lambda: is_at_right(search))
    qtbot.keyClicks(search, "Iraq")
    assert search.text() == "Iraq"
    qtbot.waitUntil(lambda: not is_at_right(search))
    for _ in range(4):
        qtbot.keyClick(search, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: is_at_right(search))
    search.insert("سوريا والعراق وتركيا وإيران")
    # The caret is behind the words, which begin on the right.
    qtbot.waitUntil(lambda: not is_at_right(search))
    search.clear()
    arabic.actions_table["briefing-details"].trigger()
    form = QApplication.activeWindow()
    assert form is not None
    lines = {line.placeholderText(): line for line in form.findChildren(QLineEdit)}
    english = lines["NE/2026/117"]
    english.setFocus()
    # Its hint is English.
    qtbot.waitUntil(lambda: not is_at_right(english))


def test_a_reply_begins_on_the_side_of_its_hint(arabic: MainWindow, qtbot: QtBot) -> None:
    arabic.reviewer.next_annotation()
    arabic.reviewer.reply()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.waitUntil(lambda: is_at_right(field))
    qtbot.keyClicks(field, "Which")
    qtbot.waitUntil(lambda: not is_at_right(field))


def test_arabic_words_of_several_lines_begin_on_the_right(window: MainWindow, qtbot: QtBot) -> None:
    window.reviewer.next_annotation()
    window.reviewer.reply()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert not is_at_right(field)
    field.insertPlainText("أي منها؟")
    start = field.textCursor()
    start.setPosition(0)
    field.setTextCursor(start)
    qtbot.waitUntil(lambda: is_at_right(field))
    field.selectAll()
    qtbot.keyClicks(field, "Which")
    qtbot.waitUntil(lambda: not is_at_right(field))
