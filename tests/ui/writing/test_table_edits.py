import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.ui.writing.table_edits import (
    add_column,
    add_row,
    align_column,
    remove_column,
    remove_row,
)

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
