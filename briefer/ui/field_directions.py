"""Which side of a field its words and its caret stand on, in whatever language one types.

Qt asks the desktop's language where an empty text begins, whatever the window speaks: the caret
would stand on one side, and the hint on the other. And a field of several lines would begin each
of them on the left.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from briefer.ui.writing.line_directions import first_letter_is_right_to_left

_FOLLOWED = "follows-words"


def follow_words(field: QLineEdit | QPlainTextEdit) -> None:
    """Let a field begin where its words do from now on, and where its hint does without any."""
    if field.property(_FOLLOWED):
        return
    field.setProperty(_FOLLOWED, True)
    if isinstance(field, QLineEdit):
        field.textChanged.connect(lambda _: _turn_line(field))
        _turn_line(field)
    else:
        field.textChanged.connect(lambda: _turn_lines(field))
        _turn_lines(field)


def _turn_line(field: QLineEdit) -> None:
    """Press the key that tells a line which way it goes; there is no other way to say so."""
    words = field.text() or field.placeholderText()
    is_rtl = first_letter_is_right_to_left(words) if words else field.isRightToLeft()
    key = Qt.Key.Key_Direction_R if is_rtl else Qt.Key.Key_Direction_L
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field, pressed)


def _turn_lines(field: QPlainTextEdit) -> None:
    words = field.toPlainText()
    is_rtl = first_letter_is_right_to_left(words) if words else field.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    option = field.document().defaultTextOption()
    if option.alignment() != side:
        option.setAlignment(side)
        field.document().setDefaultTextOption(option)
