import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.ui.main_window import MainWindow
from briefer.ui.writing.table_edits import (
    add_column,
    add_row,
    align_column,
    next_cell,
    next_row,
    remove_column,
    remove_row,
)
from tests.ui.writing.test_markdown_edits import marked, shown

TABLE = "| Who | What |\n|---|---:|\n| Iraq | host |\n| Oman | \\| guest |"
TEXT = f"Before.\n\n{TABLE}\n\nAfter."


def at(words: str) -> int:
    return TEXT.index(words) + 1


def body(text: str) -> list[str]:
    return text.removeprefix("Before.\n\n").removesuffix("\n\nAfter.").split("\n")


def test_a_row_is_added_under_the_caret_and_the_caret_goes_there() -> None:
    edit = add_row(TEXT, at("Iraq"))
    assert edit is not None
    made = edit.applied(TEXT)
    assert body(made)[3] == "|   |   |"
    assert made[: edit.selection[0]].count("\n") == 5
    assert edit.selection[0] == edit.selection[1]


@pytest.mark.parametrize("words", ["Who", "---"])
def test_a_row_under_the_header_comes_after_the_rule(words: str) -> None:
    edit = add_row(TEXT, at(words))
    assert edit is not None
    assert body(edit.applied(TEXT))[1:3] == ["|---|---:|", "|   |   |"]


def test_a_column_is_added_after_the_one_around_the_caret() -> None:
    edit = add_column(TEXT, at("Iraq"))
    assert edit is not None
    assert body(edit.applied(TEXT)) == [
        "| Who |   | What |",
        "|---|---|---:|",
        "| Iraq |   | host |",
        "| Oman |   | \\| guest |",
    ]


def test_rows_and_columns_are_taken_out() -> None:
    row = remove_row(TEXT, at("Iraq"))
    assert row is not None
    assert body(row.applied(TEXT)) == ["| Who | What |", "|---|---:|", "| Oman | \\| guest |"]
    column = remove_column(TEXT, at("guest"))
    assert column is not None
    assert body(column.applied(TEXT)) == ["| Who |", "|---|", "| Iraq |", "| Oman |"]
    assert remove_column("| A |\n|---|", 2) is None


def test_the_header_stays() -> None:
    assert remove_row(TEXT, at("Who")) is None
    assert remove_row(TEXT, at("---")) is None


def test_a_column_is_aligned_in_turn() -> None:
    text, rules = TEXT, []
    for _ in range(4):
        edit = align_column(text, at("Iraq"))
        assert edit is not None
        text = edit.applied(text)
        rules.append(body(text)[1])
    assert rules == ["|:---|---:|", "|:---:|---:|", "|---:|---:|", "|---|---:|"]
    assert text == TEXT


def test_short_rows_are_filled_up() -> None:
    text = "| A | B |\n|---|---|\n| one |"
    edit = add_column(text, text.index("one"))
    assert edit is not None
    assert edit.applied(text).split("\n")[2] == "| one |   |   |"


@pytest.mark.parametrize("change", [add_row, add_column, remove_row, remove_column, align_column])
def test_outside_a_table_nothing_happens(change: object) -> None:
    assert callable(change)
    assert change(TEXT, 2) is None
    assert change(TEXT, len(TEXT)) is None
    assert change("| no table", 3) is None
    assert change("", 0) is None


@settings(max_examples=60, derandomize=True)
@given(
    st.lists(
        st.lists(st.sampled_from(["", "a", " b ", "ü😀"]), min_size=2, max_size=2), max_size=4
    ),
    st.data(),
)
def test_adding_and_removing_gives_back_the_cells(
    cells: list[list[str]], data: st.DataObject
) -> None:
    rows = ["|x|y|", "|---|---|", *("|" + "|".join(c) + "|" for c in cells)]
    text = "\n".join(rows)
    place = data.draw(st.integers(0, len(text)))
    for add, remove in ((add_row, remove_row), (add_column, remove_column)):
        edit = add(text, place)
        assert edit is not None
        more = edit.applied(text)
        back = remove(more, edit.selection[0])
        assert back is not None
        assert back.applied(more) == text


def test_tab_walks_through_a_table_and_adds_a_row() -> None:
    text = "before\n\n| Aa | Bb |\n|---|---|\n| 1 | 2 |\n\nafter"
    seen, at = [], text.index("Aa")
    for _ in range(3):
        edit = next_cell(text, at)
        assert edit is not None
        a, b = edit.selection
        seen.append(text[a:b])
        at = a
    assert seen == ["Bb", "1", "2"]
    edit = next_cell(text, at)
    assert edit is not None
    assert edit.applied(text) == text.replace("| 1 | 2 |", "| 1 | 2 |\n|   |   |")
    back = next_cell(text, text.index("2 |"), back=True)
    assert back is not None
    assert text[slice(*back.selection)] == "1"
    assert next_cell(text, 2) is None


@pytest.mark.parametrize(
    ("before", "back", "after"),
    [
        ("| a \\| b«» | c |\n|---|---|", False, "| a \\| b | «c» |\n|---|---|"),
        ("| a«» | c |\n|---|---|", True, "| a«» | c |\n|---|---|"),
        ("| a | c |\n|--«»-|---|\n| 1 |", False, "| a | c |\n|---|---|\n| «1» |"),
        (
            "- x\n\n    | a | b«» |\n    |---|---|",
            False,
            "- x\n\n    | a | b |\n    |---|---|\n    | «»  |   |",
        ),
        ("| أ«» | ب |\n|---|---|", False, "| أ | «ب» |\n|---|---|"),
        ("| a | b«» |", False, "| a | b |\n|---|---|\n| «»  |   |"),
    ],
)
def test_tab(before: str, back: bool, after: str) -> None:
    text, at, _ = marked(before)
    edit = next_cell(text, at, back=back)
    assert edit is not None
    assert shown(text, edit) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("| a | b«» |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | «2» |"),
        ("| a | b |\n|---|---|\n| 1 | 2«» |", "| a | b |\n|---|---|\n| 1 | 2 |\n|   | «»  |"),
        ("| a |\n|---|\n| 1 |\n| «»  |", "| a |\n|---|\n| 1 |\n\n«»"),
        ("| a |\n|---|\n| 1 |\n| «»  |\nb", "| a |\n|---|\n| 1 |\n\n«»\n\nb"),
        ("| a |\n|---|\n| 1 |«»", None),
        ("«»| a |\n|---|\n| 1 |", None),
        ("pl«»ain", None),
    ],
)
def test_enter_goes_down_and_out(before: str, after: str | None) -> None:
    text, at, _ = marked(before)
    edit = next_row(text, at)
    assert (shown(text, edit) if edit is not None else None) == after


def test_a_table_is_written_with_tab_and_enter(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.written.bring_in("")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    tab, enter = Qt.Key.Key_Tab, Qt.Key.Key_Return
    for key, words in ((tab, "b"), (tab, "c"), (tab, "1"), (enter, "2"), (enter, ""), (enter, "x")):
        qtbot.keyClick(editor, key)
        qtbot.keyClicks(editor, words)
    assert editor.text() == (
        "| Column 1 | b | c |\n|---|---|---|\n| 1  |   |   |\n| 2  |   |   |\n\nx\n"
    )
