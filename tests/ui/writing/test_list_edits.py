import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.writing.list_edits import (
    indent_lines,
    line_break,
    new_line,
    toggle_list,
    toggle_quote,
)
from tests.ui.writing.test_markdown_edits import marked, shown


@pytest.mark.parametrize(
    ("before", "is_ordered", "after"),
    [
        ("«one\ntwo»", False, "«- one\n- two»"),
        ("«one\n\ntwo»", True, "«1. one\n\n2. two»"),
        ("«- one\n- two»", False, "«one\ntwo»"),
        ("«- one\n- two»", True, "«1. one\n2. two»"),
        ("words\n«one\ntwo»", False, "words\n\n«- one\n- two»"),
        ("words\n\n«»", False, "words\n\n- «»"),
        ("one «»two", False, "- one «»two"),
        ("one\n«»two\nthree", False, "one\n\n- «»two\n\nthree"),
        ("1. one\n«»two", True, "1. one\n2. «»two"),
        ("- a\n- «»b\n- c", False, "- a\n\n«»b\n\n- c"),
        ("«- a\n    - b\n    - c\n- d»", True, "«1. a\n    1. b\n    2. c\n2. d»"),
        ("!!! note\n    «»one", False, "!!! note\n    - «»one"),
    ],
)
def test_lists_come_and_go(before: str, is_ordered: bool, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, toggle_list(text, start, end, is_ordered=is_ordered)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«one\n\ntwo»", "«> one\n>\n> two»"),
        ("«> one\n>\n> two»", "«one\n\ntwo»"),
        ("a\n«»b\nc", "a\n\n> «»b\n\nc"),
        ("> a\n> «»b", "> a\n\n«»b"),
        ("«»", "> «»"),
    ],
)
def test_quotations_come_and_go(before: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, toggle_quote(text, start, end)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one«»", "- one\n- «»"),
        ("9. nine«»", "9. nine\n10. «»"),
        ("1. a«»\n2. b\n\n3. c\n\nplain", "1. a\n2. «»\n3. b\n\n4. c\n\nplain"),
        ("1. a«»\n1. b", "1. a\n2. «»\n1. b"),
        ("- on«e\n- tw»o", "- on\n- «»o"),
        ("- one«» two", "- one\n- «»two"),
        ("- one\n- «»", "- one\n\n«»"),
        ("- one\n- «»\n- two", "- one\n\n«»\n\n- two"),
        ("1. a\n    - b\n    - «»\n2. c", "1. a\n    - b\n2. «»\n3. c"),
        ("    - deep«»\nrest", "    - deep\n    - «»\nrest"),
        ("> say«»", "> say\n> «»"),
        ("> say\n> «»", "> say\n\n«»"),
        ("> - one«»", "> - one\n> - «»"),
        ("> - one\n> - «»", "> - one\n> «»"),
        ("!!! note «»", "!!! note \n    «»"),
        ("!!! note\n    one«»", "!!! note\n    one\n    «»"),
        ("!!! note\n    one\n    «»", "!!! note\n    one\n\n    «»"),
        ("!!! note\n    one\n\n    «»", "!!! note\n    one\n\n«»"),
        ("- - -«»", None),
        ("plain«»", None),
        ("«»- one", None),
    ],
)
def test_enter(before: str, after: str | None) -> None:
    text, start, end = marked(before)
    edit = new_line(text, start, end)
    assert (shown(text, edit) if edit is not None else None) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("one«»", "one  \n«»"),
        ("- one«»", "- one  \n    «»"),
        ("> one«»", "> one  \n> «»"),
        ("    one«»", "    one  \n    «»"),
        ("«»", "\n«»"),
    ],
)
def test_a_line_can_end_within_its_paragraph(before: str, after: str) -> None:
    text, start, end = marked(before)
    assert shown(text, line_break(text, start, end)) == after


@pytest.mark.parametrize(
    ("before", "back", "after"),
    [
        ("- one\n- tw«»o", False, "- one\n    - tw«»o"),
        ("- one\n    - tw«»o", True, "- one\n- tw«»o"),
        ("1. a\n2. «»b\n3. c", False, "1. a\n    1. «»b\n2. c"),
        ("1. a\n    1. «»b\n2. c", True, "1. a\n2. «»b\n3. c"),
        ("1. a\n    - x\n2. «»b", False, "1. a\n    - x\n    - «»b"),
        ("- a\n«- b\n- c»", False, "- a\n«    - b\n    - c»"),
        ("- «»a", False, "- «»a"),
        ("«- a\n- b»", False, "«- a\n- b»"),
        ("- a\n    - «»b", False, "- a\n    - «»b"),
        ("«one\n\ntwo»", False, "«    one\n\n    two»"),
        ("wo«»rds", True, "wo«»rds"),
        ("  «»words", True, "«»words"),
        ("wo«»rds", False, None),
    ],
)
def test_tab(before: str, back: bool, after: str | None) -> None:
    text, start, end = marked(before)
    edit = indent_lines(text, start, end, back=back)
    assert (shown(text, edit) if edit is not None else None) == after


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text("a1.- >\n", max_size=30), st.data())
def test_no_word_is_lost(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    tried = [
        toggle_list(text, start, end),
        toggle_list(text, start, end, is_ordered=True),
        toggle_quote(text, start, end),
        indent_lines(text, start, end),
        indent_lines(text, start, end, back=True),
        new_line(text, start, start),
        line_break(text, start, start),
    ]
    for edit in tried:
        if edit is not None:
            new = edit.applied(text)
            assert new.count("a") == text.count("a")
            assert 0 <= edit.selection[0] <= edit.selection[1] <= len(new)


def test_a_list_is_written_with_enter_and_tab(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.written.bring_in("")
    editor.setFocus()
    enter, tab, shift = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClicks(editor, "1. one")
    for key, words in ((enter, "two"), (enter, ""), (tab, "deep"), (enter, ""), (enter, "three")):
        qtbot.keyClick(editor, key)
        qtbot.keyClicks(editor, words)
    qtbot.keyClick(editor, enter, shift)
    qtbot.keyClicks(editor, "and more")
    for _ in range(2):
        qtbot.keyClick(editor, enter)
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, shift)
    qtbot.keyClicks(editor, "after")
    assert editor.hasFocus()
    assert editor.text() == ("1. one\n2. two\n    1. deep\n3. three  \n    and more\n\nafter")
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text().startswith("The first round")
