"""Gives lines of the editor their height: words have air, a blank line is only a gap.

Heights are block formats, which Qt records for undo; so they are set within the same step as
the edit that calls for them, and a text that was just loaded has nothing to undo.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

WORDS_PERCENT, GAP_PERCENT = 145, 62
"""Per cent of the font's own line height."""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_LINE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OUT_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


def set_all_heights(document: QTextDocument) -> None:
    """Set every line of a text that was just loaded; call it with undo switched off."""
    cursor = QTextCursor(document)
    # One step, so that the text is laid out once and not after each line.
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_format(WORDS_PERCENT))
    block = document.begin()
    while block.isValid():
        if is_gap(block):
            QTextCursor(block).setBlockFormat(_format(GAP_PERCENT))
        block = block.next()
    cursor.endEditBlock()


@contextmanager
def settled(editor: QTextEdit) -> Iterator[None]:
    """Make what happens inside one step of undo, in which lines get their heights as well."""
    before = editor.textCursor()
    first = before.selectionStart()
    cursor = QTextCursor(editor.document())
    cursor.beginEditBlock()
    try:
        yield
        after = editor.textCursor()
        settle(editor.document(), first, after.selectionEnd(), after.blockNumber())
    finally:
        cursor.endEditBlock()


def settle(document: QTextDocument, first: int, last: int, waiting: int) -> None:
    """Set the lines around places ``first`` to ``last``, but not an empty one that is ``waiting``.

    The line that holds the caret waits for words; -1 for none.
    """
    block = document.findBlock(max(0, first - 1))
    while block.isValid() and block.position() <= last:
        wanted = GAP_PERCENT if is_gap(block) else WORDS_PERCENT
        waits = is_gap(block) and block.blockNumber() == waiting
        if not waits and block.blockFormat().lineHeight() != wanted:
            QTextCursor(block).setBlockFormat(_format(wanted))
        block = block.next()


def calls_for_settling(editor: QTextEdit, event: QKeyEvent) -> bool:
    """Say whether a key may change which lines there are, or put words into a gap.

    Other keys are left to Qt, which joins letters into words for undo.
    """
    cursor = editor.textCursor()
    key = event.key()
    if key in _LINE_KEYS:
        return True
    if event.matches(QKeySequence.StandardKey.Paste):
        return False
    if cursor.hasSelection():
        # An arrow or a shortcut changes nothing, and must not look like an edit.
        is_taking_out = key in _OUT_KEYS or event.matches(QKeySequence.StandardKey.Cut)
        return is_taking_out or (bool(event.text()) and event.text().isprintable())
    if key == Qt.Key.Key_Backspace:
        return cursor.atBlockStart() or bool(event.modifiers())
    if key == Qt.Key.Key_Delete:
        return cursor.atBlockEnd() or bool(event.modifiers())
    return is_gap(cursor.block()) and bool(event.text())


def is_gap(block: QTextBlock) -> bool:
    """Say whether a line holds no words."""
    return not block.text().strip()


def _format(percent: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(percent, _PROPORTIONAL)
    return made
