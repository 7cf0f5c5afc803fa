import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.writing.emphasis_edits import toggle_wrap
from tests.ui.writing.test_markdown_edits import marked, shown

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("a «strong» b", "**", "a **«strong»** b"),
        ("a **«strong»** b", "**", "a «strong» b"),
        ("a «**strong**» b", "**", "a «strong» b"),
        ("a « strong » b", "*", "a  *«strong»*  b"),
        ("a **«strong»** b", "*", "a ***«strong»*** b"),
        ("***«both»***", "*", "**«both»**"),
        ("***«both»***", "**", "*«both»*"),
        ("«**strong**»", "*", "***«strong»***"),
        ("a **«two» words** b", "**", "a «two» **words** b"),
        ("a **two «words»** b", "**", "a **two** «words» b"),
        ("a «**two words»** b", "**", "a «two words» b"),
        ("«one **two** three»", "**", "**«one two three»**"),
        ("**one** «two» **three**", "**", "**one** **«two»** **three**"),
        ("__«old»__", "**", "«old»"),
        ("~~«gone»~~", "~~", "«gone»"),
        ("«snake_case_name»", "*", "*«snake_case_name»*"),
        ("`a*b` «c» *d*", "*", "`a*b` *«c»* *d*"),
        ("«😀 ışık شمال»", "**", "**«😀 ışık شمال»**"),
    ],
)
def test_selected_words(before: str, mark: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, toggle_wrap(text, start, end, mark)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«one\n\ntwo»", "**«one**\n\n**two»**"),
        ("**«one**\n\n**two»**", "«one\n\ntwo»"),
        ("«**one**\n\ntwo»", "**«one**\n\n**two»**"),
        ("«- one\n    1. two\n> three»", "- **«one**\n    1. **two**\n> **three»**"),
        ("«## Head»", "## **«Head»**"),
        ("«| a | b |\n|---|---|\n| 1 |  |»", "| **«a** | **b** |\n|---|---|\n| **1»** |  |"),
        ("«\n\n»", "\n\n«»"),
    ],
)
def test_each_line_is_marked_by_itself(before: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, toggle_wrap(text, start, end, "**")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a st«»rong b", "a **st«»rong** b"),
        ("a **two wo«»rds** b", "a two wo«»rds b"),
        ("a **words«»** b", "a **words**«» b"),
        ("say «»", "say **«»**"),
        ("say **«»**", "say «»"),
    ],
)
def test_the_word_at_the_caret(before: str, after: str) -> None:
    text, at, _ = marked(before)
    assert shown(text, toggle_wrap(text, at, at, "**")) == after


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text("ab *_~|\n-", max_size=30), st.data())
def test_only_marks_come_and_go(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edit = toggle_wrap(text, start, end, data.draw(st.sampled_from(["**", "*", "~~"])))
    new = edit.applied(text)
    assert [c for c in new if c not in "*_~"] == [c for c in text if c not in "*_~"]
    assert 0 <= edit.selection[0] <= edit.selection[1] <= len(new)


def test_strong_words_are_typed_as_in_a_word_processor(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.written.bring_in("")
    editor.setFocus()
    qtbot.keyClicks(editor, "All ")
    qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(editor, "three")
    qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(editor, " met.")
    assert editor.text() == "All **three** met."
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
    assert editor.text() == "All **three** met."
