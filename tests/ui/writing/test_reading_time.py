"""How long a text takes to read stands beside its words."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.writing.text_facts import WORDS_A_MINUTE

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("words", "said"),
    [(1, "1 word in this text, 1 min"), (WORDS_A_MINUTE + 1, "239 words in this text, 2 min")],
)
def test_reading_time_is_rounded_up(
    window: MainWindow, qtbot: QtBot, words: int, said: str
) -> None:
    qtbot.keyClick(window.editor, Qt.Key.Key_A, CTRL)
    window.editor.textCursor().insertText("word " * words)
    qtbot.waitUntil(lambda: said in window.frame.status.text)


def test_an_empty_text_takes_no_time(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(window.editor, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "0 words in this text" in window.frame.status.text)
    assert " min" not in window.frame.status.text


def test_selected_words_are_counted(window: MainWindow, qtbot: QtBot) -> None:
    assert "selected" not in window.frame.status.text
    window.editor.select(4, 15)
    assert "2 words selected" in window.frame.status.text
    qtbot.keyClick(window.editor, Qt.Key.Key_Right)
    assert "selected" not in window.frame.status.text
