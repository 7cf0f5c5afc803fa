"""Puts Markdown into the text for people who do not want to remember it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefer.ui.translation import tr
from briefer.ui.views.editor import Editor
from briefer.ui.writing import block_edits as edits
from briefer.ui.writing import table_edits
from briefer.ui.writing.emphasis_edits import toggle_wrap
from briefer.ui.writing.list_edits import toggle_list, toggle_quote
from briefer.ui.writing.markdown_edits import Edit


class Formatter(QObject):
    """What the Format menu does to the words at the caret."""

    def __init__(
        self, editor: Editor, say: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        """Format the words of an editor; ``say`` tells why something cannot be done."""
        super().__init__(parent)
        self._editor, self._say = editor, say

    def strong(self) -> None:
        """Make words strong, or plain again."""
        self._wrap("**")

    def emphasis(self) -> None:
        """Stress words, or make them plain again."""
        self._wrap("*")

    def struck(self) -> None:
        """Strike words out, or put them back."""
        self._wrap("~~")

    def heading_1(self) -> None:
        """Make the lines headings of the first level, or plain."""
        self._head(1)

    def heading_2(self) -> None:
        """Make the lines headings of the second level, or plain."""
        self._head(2)

    def heading_3(self) -> None:
        """Make the lines headings of the third level, or plain."""
        self._head(3)

    def bullets(self) -> None:
        """Make the lines a list, or plain."""
        self._apply(toggle_list(self._editor.text(), *self._editor.selected()))

    def numbers(self) -> None:
        """Make the lines a numbered list, or plain."""
        self._apply(toggle_list(self._editor.text(), *self._editor.selected(), is_ordered=True))

    def quotation(self) -> None:
        """Make the lines a quotation, or plain."""
        self._apply(toggle_quote(self._editor.text(), *self._editor.selected()))

    def link(self) -> None:
        """Make the words a link."""
        self._apply(edits.insert_link(self._editor.text(), *self._editor.selected()))

    def table(self) -> None:
        """Put in a table of three columns."""
        names = [tr("Column {n}", n=n) for n in (1, 2, 3)]
        self.insert_block(edits.table(names, 2), names[0])

    def add_row(self) -> None:
        """Put a row under the one around the caret."""
        self._change_table(table_edits.add_row)

    def add_column(self) -> None:
        """Put a column after the one around the caret."""
        self._change_table(table_edits.add_column)

    def remove_row(self) -> None:
        """Take the row around the caret out."""
        self._change_table(table_edits.remove_row)

    def remove_column(self) -> None:
        """Take the column around the caret out."""
        self._change_table(table_edits.remove_column)

    def align_column(self) -> None:
        """Align the column around the caret left, centred, right, not at all, in turn."""
        self._change_table(table_edits.align_column)

    def footnote(self) -> None:
        """Put in a footnote."""
        self._apply(edits.insert_footnote(self._editor.text(), self._editor.selected()[1]))

    def insert_block(self, block: str, select: str = "") -> None:
        """Put lines of their own after the paragraph, and select words of them."""
        at = self._editor.selected()[1]
        self._apply(edits.insert_block(self._editor.text(), at, block, select))

    def insert_words(self, words: str) -> None:
        """Put words after the selection, with a space before them where one lacks."""
        text, at = self._editor.text(), self._editor.selected()[1]
        gap = " " if at and not text[at - 1].isspace() else ""
        self._apply(Edit(at, at, gap + words))

    def _change_table(self, change: Callable[[str, int], Edit | None]) -> None:
        edit = change(self._editor.text(), self._editor.selected()[1])
        if edit is not None:
            self._apply(edit)
        else:
            self._say(tr("There is nothing of a table here that could be changed so."))

    def _head(self, level: int) -> None:
        self._apply(edits.set_heading(self._editor.text(), *self._editor.selected(), level))

    def _wrap(self, mark: str) -> None:
        self._apply(toggle_wrap(self._editor.text(), *self._editor.selected(), mark))

    def _apply(self, edit: Edit) -> None:
        if not self._editor.isReadOnly():
            self._editor.apply(edit)
            self._editor.setFocus()
