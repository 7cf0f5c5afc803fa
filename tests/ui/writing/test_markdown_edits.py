from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.ui.writing.markdown_edits import Edit


def marked(text: str) -> tuple[str, int, int]:
    """Read a selection written as «words», or a caret written as «»."""
    start = text.index("«")
    end = text.index("»") - 1
    return text.replace("«", "").replace("»", ""), start, end


def shown(text: str, edit: Edit) -> str:
    new = edit.applied(text)
    a, b = edit.selection
    return f"{new[:a]}«{new[a:b]}»{new[b:]}"


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


def test_an_edit_everywhere_in_a_long_text_is_one_step() -> None:
    text = "one two three\n" * 2000
    new = text.replace("two", "four")
    assert Edit(0, len(text), new).steps(text) == [Edit(0, len(text), new)]
    few = text.replace("two", "four", 3)
    assert len(Edit(0, len(text), few).steps(text)) == 3
