"""What Enter and Tab do where they are more than that: in tables, lists, quotations and boxes."""

from __future__ import annotations

from briefer.ui.writing.list_edits import INDENT, indent_lines, line_break, new_line
from briefer.ui.writing.markdown_edits import Edit
from briefer.ui.writing.table_edits import next_cell, next_row


def entered(text: str, start: int, end: int, *, stays: bool) -> Edit | None:
    """Answer Enter; None where it is only a new line.

    Args:
        text: The whole text.
        start: Where the selection begins.
        end: Where it ends.
        stays: Whether Shift is held, and the paragraph goes on.
    """
    if stays:
        return line_break(text, start, end)
    return next_row(text, end) or new_line(text, start, end)


def tabbed(text: str, start: int, end: int, *, back: bool) -> Edit:
    """Answer Tab, and Shift+Tab with ``back``."""
    edit = next_cell(text, end, back=back) or indent_lines(text, start, end, back=back)
    return edit or Edit(start, end, INDENT)
