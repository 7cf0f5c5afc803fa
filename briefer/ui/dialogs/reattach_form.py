"""Old words and the likeliest new paragraph side by side, to attach an annotation by hand."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.anchor import Anchor
from briefer.domain.anchoring import likeliest_paragraph
from briefer.ui.positions import Positions
from briefer.ui.theme import Theme
from briefer.ui.translation import tr
from briefer.ui.views.form_parts import keep_whole, make_answer

_HEIGHT_PX = 190


class ReattachForm(QDialog):
    """Asks for the words in the new text.

    Signals:
        placed: The words, as code points of the whole text: start, end.
    """

    placed = Signal(int, int)

    def __init__(
        self, anchor: Anchor, body: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Re-attach the annotation"))
        self.setMinimumWidth(760)
        keep_whole(self)
        found = likeliest_paragraph(anchor, body)
        # With nothing like it the whole text stands there to choose from.
        first, last = (found[0], found[1]) if found is not None else (0, len(body))
        self._start = first
        self.old = _pane(tr("As it was"))
        self.old.setHtml(
            f"<p style='white-space: pre-wrap'>…{escape(anchor.before)}"
            f"<b style='color:{theme.red.ink}'>{escape(anchor.quote)}</b>"
            f"{escape(anchor.after)}…</p>"
        )
        self.new = _pane(tr("As it is now"))
        self.new.setPlainText(body[first:last])
        self._places = Positions(self.new.document().toRawText())
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        for column, pane in enumerate((self.old, self.new)):
            head = QLabel(pane.accessibleName())
            head.setObjectName("quiet")
            head.setBuddy(pane)
            grid.addWidget(head, 0, column)
            grid.addWidget(pane, 1, column)
            grid.setColumnStretch(column, 1)
        said = QLabel(tr("Select the words on the right that the annotation is about now."))
        said.setObjectName("quiet")
        said.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.attach = QPushButton(tr("Attach"))
        make_answer(self.attach)
        buttons.addButton(self.attach, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(12)
        lines.addLayout(grid, 1)
        lines.addWidget(said)
        lines.addWidget(buttons)
        self.new.selectionChanged.connect(self._weigh)
        if found is not None:
            self.new.selectAll()
        self.new.setFocus()
        self._weigh()

    def select(self, words: str) -> bool:
        """Select words of the new paragraph; say whether they are there."""
        at = self.new.document().toRawText().find(words)
        if at < 0 or not words:
            return False
        cursor = QTextCursor(self.new.document())
        cursor.setPosition(self._places.to_units(at))
        cursor.setPosition(self._places.to_units(at + len(words)), QTextCursor.MoveMode.KeepAnchor)
        self.new.setTextCursor(cursor)
        return True

    def accept(self) -> None:
        """Hand the selected words over."""
        cursor = self.new.textCursor()
        start = self._places.to_point(cursor.selectionStart())
        end = self._places.to_point(cursor.selectionEnd())
        if start < end:
            self.placed.emit(self._start + start, self._start + end)
            super().accept()

    # Inside

    def _weigh(self) -> None:
        self.attach.setEnabled(self.new.textCursor().hasSelection())


def _pane(name: str) -> QTextEdit:
    pane = QTextEdit()
    pane.setObjectName("sheet")
    pane.setReadOnly(True)
    by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
    pane.setTextInteractionFlags(pane.textInteractionFlags() | by_keys)
    pane.setAccessibleName(name)
    pane.setTabChangesFocus(True)
    pane.setFixedHeight(_HEIGHT_PX)
    return pane
