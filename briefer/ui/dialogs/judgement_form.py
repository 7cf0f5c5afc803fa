"""Writes a key judgement from a form, so that nobody has to remember how one is spelled."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.yardstick import Yardstick
from briefer.ui.translation import tr

CONFIDENCES = ("", "high", "moderate", "low")


def judgement_markdown(words: str, likelihood: str, confidence: str, basis: str) -> str:
    """Spell a key judgement as Markdown; what is empty is left out."""
    fields = (("likelihood", likelihood), ("confidence", confidence), ("basis", basis))
    # A quotation mark or a semicolon inside a field would end it.
    said = [f"{n}: {v.replace(chr(34), '”').replace(';', ',')}" for n, v in fields if v.strip()]
    body = textwrap.indent("\n".join(words.strip().splitlines()), "    ")
    return f'!!! judgement "{"; ".join(said)}"\n{body}'


class JudgementForm(QDialog):
    """Asks for the words, how likely, how sure, and on what it rests.

    Signals:
        written: The judgement as Markdown.
    """

    written = Signal(str)

    def __init__(self, yardstick: Yardstick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Key judgement"))
        self.setMinimumWidth(520)
        self.words = QPlainTextEdit()
        self.words.setPlaceholderText(tr("A full restoration of ties this year is unlikely."))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(90)
        self.likelihood = QComboBox()
        self.likelihood.addItem(tr("not said"), "")
        for term in yardstick.terms:
            for word in term.words:
                self.likelihood.addItem(f"{word}  ({term.low}–{term.high} %)", word)
        self.confidence = QComboBox()
        for level in CONFIDENCES:
            self.confidence.addItem(level or tr("not said"), level)
        self.basis = QLineEdit()
        self.basis.setPlaceholderText(tr("two rounds of talks failed"))
        form = QFormLayout()
        form.setSpacing(9)
        form.addRow(tr("Judgement"), self.words)
        form.addRow(tr("Likelihood"), self.likelihood)
        form.addRow(tr("Confidence"), self.confidence)
        form.addRow(tr("It rests on"), self.basis)
        note = QLabel(
            tr(
                "Terms of {name}. Likelihood is about the world, confidence about the sources.",
                name=yardstick.name,
            )
        )
        note.setObjectName("quiet")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.insert = QPushButton(tr("Insert"))
        self.insert.setDefault(True)
        self.insert.setEnabled(False)
        buttons.addButton(self.insert, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.words.textChanged.connect(
            lambda: self.insert.setEnabled(bool(self.words.toPlainText().strip()))
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(12)
        lines.addLayout(form)
        lines.addWidget(note)
        lines.addWidget(buttons)

    def accept(self) -> None:
        """Hand the judgement over."""
        words = self.words.toPlainText()
        if words.strip():
            self.written.emit(
                judgement_markdown(
                    words,
                    str(self.likelihood.currentData()),
                    str(self.confidence.currentData()),
                    self.basis.text(),
                )
            )
            super().accept()
