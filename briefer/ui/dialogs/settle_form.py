"""Settles a merge: at each place where both sides changed the same words a person chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.merging import Clash, Merge
from briefer.ui.translation import in_line, tr, tr_count
from briefer.ui.views.form_parts import make_answer
from briefer.ui.views.panel_parts import quiet_label

SIZE_PX = (720, 600)


class SettleForm(QDialog):
    """Nothing is chosen beforehand, and nothing can be written before everything is.

    Signals:
        settled: The text that a person made of both.
    """

    settled = Signal(str)

    def __init__(self, title: str, merge: Merge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settle the merge"))
        self.resize(*SIZE_PX)
        self._merge = merge
        self._places = [c for c in merge.conflicts if c.clash is Clash.OVERLAP]
        close = len(merge.conflicts) - len(self._places)
        head = QLabel(in_line(title))
        head.setObjectName("title")
        head.setTextFormat(Qt.TextFormat.PlainText)
        said = quiet_label(
            tr_count(
                len(self._places),
                "Both sides changed the same words in {n} place. Choose there.",
                "Both sides changed the same words in {n} places. Choose at each.",
            )
            + (
                " "
                + tr_count(
                    close,
                    "{n} more edit lies close to another: read the sentence.",
                    "{n} more edits lie close together: read the sentence.",
                )
                if close
                else ""
            )
        )
        said.setWordWrap(True)
        self.groups = [QButtonGroup(self) for _ in self._places]
        places = QWidget()
        column = QVBoxLayout(places)
        column.setSpacing(10)
        for number, (conflict, group) in enumerate(zip(self._places, self.groups, strict=True), 1):
            card = QFrame()
            card.setObjectName("card")
            inside = QVBoxLayout(card)
            inside.addWidget(
                quiet_label(
                    tr("{number}. It said: {words}", number=number, words=_shown(conflict.base))
                )
            )
            for choice, (label, words) in enumerate(
                (
                    (tr("This briefing"), conflict.ours),
                    (tr("The module now"), conflict.theirs),
                    (tr("Both"), f"{conflict.ours} {conflict.theirs}"),
                )
            ):
                button = QRadioButton(f"{label}: {_shown(words)}")
                group.addButton(button, choice)
                inside.addWidget(button)
            group.idToggled.connect(lambda *_: self._join())
            column.addWidget(card)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(places)
        self.text = QPlainTextEdit(merge.text)
        self.text.setAccessibleName(tr("The text as it will be"))
        self.write = QPushButton(tr("Write it"))
        self.write.setMinimumWidth(96)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.write, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(18, 16, 18, 14)
        lines.setSpacing(10)
        lines.addWidget(head)
        lines.addWidget(said)
        lines.addWidget(area, 1)
        lines.addWidget(quiet_label(tr("The text as it will be; it can be changed here:")))
        lines.addWidget(self.text, 1)
        lines.addWidget(buttons)
        make_answer(self.write)
        self.write.setEnabled(not self._places)
        self.text.setReadOnly(bool(self._places))

    def accept(self) -> None:
        """Hand over the text, once every place is settled."""
        if self.write.isEnabled():
            self.settled.emit(self.text.toPlainText())
            super().accept()

    # Inside

    def _join(self) -> None:
        """Put what was chosen in its places; from the end, so that places stay where they are."""
        text = self._merge.text
        for conflict, group in reversed(list(zip(self._places, self.groups, strict=True))):
            words = {1: conflict.theirs, 2: f"{conflict.ours} {conflict.theirs}"}.get(
                group.checkedId(), conflict.ours
            )
            text = text[: conflict.start] + words + text[conflict.end :]
        self.text.setPlainText(text)
        is_settled = all(group.checkedId() >= 0 for group in self.groups)
        self.write.setEnabled(is_settled)
        self.text.setReadOnly(not is_settled)


def _shown(words: str) -> str:
    tidy = " ".join(words.split())
    return f"“{tidy}”" if tidy else tr("(nothing)")
