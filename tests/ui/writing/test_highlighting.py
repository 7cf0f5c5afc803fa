"""A text that was edited looks as one that was just read, whatever the edits were."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from briefer.ui.theme import LIGHT
from briefer.ui.views.markdown_document import MarkdownDocument

PIECES = ("a", "**b**", "`c`", "\n", "```\n", "# h\n", "*", "`", "> q\n", "é😀", "")
EDITS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 6), st.sampled_from(PIECES)), max_size=12
)
Looks = list[tuple[str, list[tuple[int, int, int, float, str]]]]


def looks(text: MarkdownDocument) -> Looks:
    """Each line, and from where to where it looks how."""
    found = []
    block = text.begin()
    while block.isValid():
        ranges = [
            (
                each.start,
                each.length,
                each.format.fontWeight(),
                each.format.fontPointSize(),
                each.format.foreground().color().name(),
            )
            for each in block.layout().formats()
        ]
        found.append((block.text(), ranges))
        block = block.next()
    return found


def text_of(words: str) -> MarkdownDocument:
    made = MarkdownDocument(LIGHT)
    made.documentLayout()  # As an editor asks for it: without one, a document tells of no edit.
    made.fill(words)
    return made


@pytest.mark.usefixtures("qapp")
@settings(deadline=None)
@given(words=st.lists(st.sampled_from(PIECES), max_size=8).map("".join), edits=EDITS)
@example(words="\n\n```\n`c`", edits=[(0, 1, ""), (0, 2, "")]).via("a line joined with one of code")
def test_an_edited_text_looks_as_one_that_was_read(
    words: str, edits: list[tuple[int, int, str]]
) -> None:
    text = text_of(words)
    for start, length, typed in edits:
        last = text.characterCount() - 1
        cursor = QTextCursor(text)
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(start + length, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(typed)
        assert looks(text) == looks(text_of(text.text()))
    while text.isUndoAvailable():
        text.undo()
        assert looks(text) == looks(text_of(text.text()))
