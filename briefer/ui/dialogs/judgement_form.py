"""Writes a key judgement from a form, so that nobody has to remember how one is spelled."""

from __future__ import annotations

from msgspec import Struct
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

from briefer.domain.wording import Wording
from briefer.domain.yardstick import Yardstick
from briefer.ui.translation import tr
from briefer.ui.views.form_parts import keep_whole, make_answer
from briefer.ui.writing.judgement_edits import WrittenJudgement, judgement_markdown

CONFIDENCES = ("", "high", "moderate", "low")


class Before(Struct, frozen=True):
    """What the last edition said of the same question.

    Attributes:
        number: Of that edition.
    """

    number: int
    likelihood: str
    confidence: str
    basis: str


class JudgementForm(QDialog):
    """Asks for the words, how likely, how sure, and on what it rests.

    Signals:
        written: The judgement as Markdown.
    """

    written = Signal(str)

    def __init__(
        self,
        yardstick: Yardstick,
        wording: Wording,
        there: WrittenJudgement | None = None,
        before: Before | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before, self._wording = before, wording
        self.setWindowTitle(tr("Key judgement"))
        self.setMinimumWidth(520)
        keep_whole(self)
        self.words = QPlainTextEdit()
        self.words.setPlaceholderText(tr("A full restoration of ties this year is unlikely."))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(90)
        self.likelihood = QComboBox()
        self.likelihood.addItem(tr("not said"), "")
        for term in yardstick.terms:
            for word in term.words:
                self.likelihood.addItem(f"{wording.term(word)}  ({term.low}–{term.high} %)", word)
        self.confidence = QComboBox()
        for level in CONFIDENCES:
            self.confidence.addItem(wording.term(level) or tr("not said"), level)
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
                name=tr(yardstick.name),
            )
        )
        note.setObjectName("quiet")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.why = QLabel()
        self.why.setObjectName("quiet")
        self.why.setWordWrap(True)
        self.insert = QPushButton(tr("Change") if there is not None else tr("Insert"))
        make_answer(self.insert)
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
        lines.addWidget(self.why)
        lines.addWidget(note)
        lines.addWidget(buttons)

        for box in (self.likelihood, self.confidence):
            box.currentIndexChanged.connect(lambda _: self._ask_why())
        self.basis.textChanged.connect(lambda _: self._ask_why())
        if there is not None:
            self._fill(there)
        self._ask_why()

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

    # Inside

    def _fill(self, there: WrittenJudgement) -> None:
        self.words.setPlainText(there.words)
        for box, value in (
            (self.likelihood, there.likelihood),
            (self.confidence, there.confidence),
        ):
            wanted = value.casefold()
            known = [str(box.itemData(row)).casefold() for row in range(box.count())]
            if wanted not in known:
                box.addItem(value, value)
                known.append(wanted)
            box.setCurrentIndex(known.index(wanted))
        self.basis.setText(there.basis)

    def _ask_why(self) -> None:
        """Say what the last edition judged, and ask for the reason where it is another now."""
        before = self._before
        self.why.setVisible(before is not None)
        if before is None:
            return
        now = (str(self.likelihood.currentData()), str(self.confidence.currentData()))
        was = self._wording.term(before.likelihood) or tr("no likelihood")
        said = tr("Edition {number} said {likelihood}.", number=before.number, likelihood=was)
        is_other = now != (before.likelihood, before.confidence)
        basis = self.basis.text().strip()
        if is_other and basis in ("", before.basis):
            said += " " + tr("Why is it judged otherwise now? The basis tells the reader.")
        self.why.setText(said)
