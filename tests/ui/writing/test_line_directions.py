"""Right-to-left paragraphs are edited right to left, whatever marks they begin with."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.writing.line_directions import reads_right_to_left

TEXT = """# عنوان

[@desk-2026] قال

{fact:refugees} شخص في Idlib

| البلد | Number |
|---|---|
| 1 | 2 |
| Idlib | ثلاثة |

Idlib في الشمال

| Place | الاسم |
|---|---|
| دمشق | 4 |

- `code` بند
"""


@pytest.mark.parametrize(
    ("line", "is_rtl"),
    [
        ("[see](https://x.org) هنا", False),
        ("[^1]: ملاحظة", True),
        ("> **مهم** word", True),
        ("1. https://x.org رابط", True),
        ("Idlib إلى", False),
        ("12", False),
        ("שלום", True),
    ],
)
def test_words_decide(line: str, is_rtl: bool) -> None:
    assert reads_right_to_left(line) is is_rtl


def left_to_right(window: MainWindow) -> list[str]:
    found, block = [], window.editor.document().begin()
    while block.isValid():
        if block.text() and block.textDirection() is Qt.LayoutDirection.LeftToRight:
            found.append(block.text())
        block = block.next()
    return found


def test_a_text_is_shown_the_way_it_reads(window: MainWindow) -> None:
    window.editor.document().fill(TEXT)
    assert left_to_right(window) == [
        "Idlib في الشمال",
        "| Place | الاسم |",
        "|---|---|",
        "| دمشق | 4 |",
    ]
    assert not window.editor.document().isUndoAvailable()


def test_rows_turn_with_the_first_one(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.written.bring_in("A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    editor.written.bring_in("A\n\n| أ | ب |\n|---|---|\n| 1 | 2 |\n")
    assert left_to_right(window) == ["A"]
    editor.written.bring_in("")
    editor.written.bring_in(TEXT)
    assert len(left_to_right(window)) == 4
    editor.undo()
    editor.undo()
    assert editor.text().startswith("A")
    assert left_to_right(window) == ["A"]
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "3")
    assert left_to_right(window) == ["A"]


def test_a_line_turns_when_it_is_ended_and_undo_is_one_step(
    window: MainWindow, qtbot: QtBot
) -> None:
    editor = window.editor
    editor.written.bring_in("")
    editor.setFocus()
    editor.textCursor().insertText("[@desk-2026] قال")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert left_to_right(window) == []
    editor.undo()
    assert editor.text() == "[@desk-2026] قال"


def test_the_next_line_begins_where_its_words_will_stand(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.written.bring_in("")
    editor.setFocus()
    editor.textCursor().insertText("- بند")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "- بند\n- "
    assert left_to_right(window) == []
    far = editor.viewport().width() // 2
    assert editor.cursorRect().x() > far
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.textCursor().block().text() == ""
    assert editor.cursorRect().x() > far
    qtbot.keyClicks(editor, "- two")
    assert left_to_right(window) == ["- two"]
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert left_to_right(window) == ["- two", "- "]
