import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.ui.writing.markdown_edits import (
    Edit,
    insert_block,
    insert_footnote,
    insert_link,
    set_heading,
    table,
)


def marked(text: str) -> tuple[str, int, int]:
    """Read a selection written as «words», or a caret written as «»."""
    start = text.index("«")
    end = text.index("»") - 1
    return text.replace("«", "").replace("»", ""), start, end


def shown(text: str, edit: Edit) -> str:
    new = edit.applied(text)
    a, b = edit.selection
    return f"{new[:a]}«{new[a:b]}»{new[b:]}"


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("one\ntw«»o\n", 2, "one\n## tw«»o\n"),
        ("## tw«»o", 2, "tw«»o"),
        ("### tw«»o", 1, "# tw«»o"),
    ],
)
def test_headings(before: str, level: int, after: str) -> None:
    text, start, _ = marked(before)
    assert shown(text, set_heading(text, start, level)) == after


def test_blocks_stand_alone() -> None:
    text = "one two\nthree\n\nfour"
    new = insert_block(text, 2, table(["Column 1", "Column 2"], 1), "Column 1").applied(text)
    assert new.split("\n\n") == [
        "one two\nthree",
        "| Column 1 | Column 2 |\n|---|---|\n|   |   |",
        "four",
    ]


def test_footnotes_are_numbered_and_noted_at_the_end() -> None:
    first = insert_footnote("One two.", 3)
    assert first.applied("One two.") == "One[^1] two.\n\n[^1]: "
    text = first.applied("One two.") + "first"
    assert insert_footnote(text, 11).applied(text) == "One[^1] two[^2].\n\n[^1]: first\n[^2]: "


def test_links() -> None:
    assert shown("see page", insert_link("see page", 4, 8)) == "see [page](«https://»)"
    assert shown("see ", insert_link("see ", 4, 4)) == "see [«words»](https://)"


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.text("ab c\n-", max_size=40), st.data())
def test_steps_come_to_the_same(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edit = Edit(start, end, data.draw(st.text("ab c\n-", max_size=20)))
    stepped = text
    for step in edit.steps(text):
        stepped = step.applied(stepped)
    assert stepped == edit.applied(text)
