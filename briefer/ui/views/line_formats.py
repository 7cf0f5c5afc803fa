"""Gives lines of the editor their height and direction: words have air, blank lines are gaps.

Both are block formats, which Qt records for undo; so they are set within the same step as
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

from briefer.ui.writing.line_directions import (
    first_letter_is_right_to_left,
    has_direction,
    has_right_to_left,
    reads_right_to_left,
)
from briefer.ui.writing.markdown_edits import is_row

WORDS_PERCENT, GAP_PERCENT = 145, 62
"""Per cent of the font's own line height."""
_AUTO = Qt.LayoutDirection.LayoutDirectionAuto
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_LINE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACKSPACE, _DELETE = _OUT_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_STANDARD = QKeySequence.StandardKey


def format_all_lines(document: QTextDocument) -> None:
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
    if has_right_to_left(document.toRawText()):
        _set_all_directions(document)
    cursor.endEditBlock()


@contextmanager
def settled(editor: QTextEdit) -> Iterator[None]:
    """Make what happens inside one step of undo, in which lines get their formats as well."""
    before = editor.textCursor()
    first = before.selectionStart()
    # Undo brings the caret back to where this one is.
    cursor = QTextCursor(before)
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
    while block.isValid() and (block.position() <= last or _turns_with_table(block)):
        wanted = GAP_PERCENT if is_gap(block) else WORDS_PERCENT
        waits = is_gap(block) and block.blockNumber() == waiting
        now, direction = block.blockFormat(), _direction_of(block)
        if waits:
            wanted = round(now.lineHeight())
        if (now.lineHeight(), now.layoutDirection()) != (wanted, direction):
            QTextCursor(block).setBlockFormat(_format(wanted, direction))
        block = block.next()


def calls_for_settling(editor: QTextEdit, event: QKeyEvent) -> bool:
    """Say whether a key may change which lines there are, or put words into a gap.

    Other keys are left to Qt, which joins letters into words for undo.
    """
    cursor = editor.textCursor()
    key = event.key()
    if key in _LINE_KEYS:
        return True
    if cursor.hasSelection():
        # An arrow or a shortcut changes nothing, and must not look like an edit.
        is_taking_out = key in _OUT_KEYS or event.matches(_STANDARD.Cut)
        is_typing = bool(event.text()) and event.text().isprintable()
        return (is_taking_out or is_typing) and not event.matches(_STANDARD.Paste)
    if key == _BACKSPACE:
        return cursor.atBlockStart() or bool(event.modifiers())
    if key == _DELETE:
        return cursor.atBlockEnd() or bool(event.modifiers())
    block = cursor.block()
    is_turned = block.blockFormat().layoutDirection() is not _AUTO
    waits = is_gap(block) or (is_turned and not has_direction(block.text()))
    return waits and bool(event.text()) and not event.matches(_STANDARD.Paste)


def is_gap(block: QTextBlock) -> bool:
    """Say whether a line holds no words."""
    return not block.text().strip()


def _turns_with_table(block: QTextBlock) -> bool:
    """Say whether a row has to follow those above it."""
    is_turned = block.blockFormat().layoutDirection() != _direction_of(block)
    return is_row(block.text()) and is_turned


def _set_all_directions(document: QTextDocument) -> None:
    block = document.begin()
    while block.isValid():
        direction = _direction_of(block)
        if direction is not _AUTO:
            percent = round(block.blockFormat().lineHeight())
            QTextCursor(block).setBlockFormat(_format(percent, direction))
        block = block.next()


def _direction_of(block: QTextBlock) -> Qt.LayoutDirection:
    """Return which way a line reads where Qt, which takes marks for words, would not see it."""
    line, above = block.text(), block.previous()
    if is_row(line) and above.isValid() and is_row(above.text()):
        is_rtl = above.textDirection() is _RIGHT_TO_LEFT
        if not is_rtl and not has_right_to_left(line):
            return _AUTO
    elif has_right_to_left(line):
        is_rtl = reads_right_to_left(line)
    elif above.isValid() and above.textDirection() is _RIGHT_TO_LEFT and not has_direction(line):
        # Where the next words are going to stand, most likely.
        return _RIGHT_TO_LEFT
    else:
        return _AUTO
    wanted = _RIGHT_TO_LEFT if is_rtl else Qt.LayoutDirection.LeftToRight
    # What Qt would do by itself is left to it: it follows each letter that is typed.
    return _AUTO if first_letter_is_right_to_left(line) is is_rtl else wanted


def _format(percent: int, direction: Qt.LayoutDirection = _AUTO) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(percent, _PROPORTIONAL)
    made.setLayoutDirection(direction)
    return made
