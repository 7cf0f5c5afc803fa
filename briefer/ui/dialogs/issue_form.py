"""Asks how a briefing is to be issued; every error is settled, or let pass for a stated reason."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.services.gate import Report
from briefer.ui.appearance import Appearance
from briefer.ui.translation import tr
from briefer.ui.views.findings_list import FindingsList, in_short
from briefer.ui.views.form_parts import keep_whole, make_answer
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.views.release_choices import ReleaseChoices
from briefer.ui.views.rule_words import rule_words

WIDTH_PX, HEIGHT_PX, LEAST_PX, FINDINGS_PX = 660, 680, 480, 110
REASONS_PX = 156
"""Four kinds of error; the rest is scrolled to."""


class IssueForm(QDialog):
    """Shows what the gate says; each kind of error has a line for the reason to let it pass.

    Signals:
        wished: The briefing is to be issued as the form says.
        place_chosen: A person wants to see the place of a finding; a ``Place``.
    """

    wished = Signal()
    place_chosen = Signal(object)

    def __init__(
        self,
        title: str,
        number: int,
        choices: ReleaseChoices,
        look: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Issue"))
        self.setMinimumWidth(LEAST_PX)
        self.resize(WIDTH_PX, HEIGHT_PX)
        keep_whole(self)
        self.choices = choices
        self._report: Report | None = None
        self.reasons: dict[str, QLineEdit] = {}
        head = QLabel(tr("{title} — edition {number}", title=title, number=number))
        head.setObjectName("title")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        lead = quiet_label(
            tr(
                "An edition is frozen: its words, sources and files stay as they are now, "
                "whatever is changed later."
            )
        )
        lead.setWordWrap(True)
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("What the record says about this edition"))
        self.said = quiet_label(tr("Checking…"))
        self.findings = FindingsList(look)
        self.findings.setMinimumHeight(FINDINGS_PX)
        self.findings.place_chosen.connect(self._go_to)
        self._waive_said = quiet_label()
        self._waive_said.setWordWrap(True)
        inside = QWidget()
        self._waivers = QFormLayout(inside)
        self._waivers.setContentsMargins(0, 0, 0, 0)
        self._waivers.setSpacing(7)
        self._waiver_area = QScrollArea()
        self._waiver_area.setFrameShape(QFrame.Shape.NoFrame)
        self._waiver_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._waiver_area.setWidgetResizable(True)
        self._waiver_area.setWidget(inside)
        choices.add_row(tr("Note"), self.note)
        self.issue = QPushButton(tr("Issue"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.issue, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(11)
        for widget in (head, lead, choices):
            lines.addWidget(widget)
        lines.addWidget(self.said)
        lines.addWidget(self.findings, 1)
        lines.addWidget(self._waive_said)
        lines.addWidget(self._waiver_area)
        lines.addWidget(buttons)
        make_answer(self.issue)
        choices.profile_changed.connect(self._wait)
        choices.changed.connect(self._weigh)
        self._wait()

    def show_report(self, report: Report) -> None:
        """Show what the gate says; reasons that were typed stay."""
        self._report = report
        self.said.setText(in_short(report.findings, report.dropped) + ".")
        self.findings.show_findings(report.findings, report.dropped)
        typed = self.waivers
        while self._waivers.rowCount():
            self._waivers.removeRow(0)
        self.reasons = {}
        for code, times in Counter(f.code for f in report.blocking).items():
            field = QLineEdit(typed.get(code, ""))
            words = rule_words(code) + (f" (× {times})" if times > 1 else "")
            field.setAccessibleName(tr("Reason to let pass: {error}", error=words))
            field.setPlaceholderText(tr("Reason to let it pass"))
            field.textChanged.connect(lambda _: self._weigh())
            self._waivers.addRow(words, field)
            self.reasons[code] = field
        # Their layout knows no size before they are shown.
        line_px = QLineEdit().sizeHint().height() + self._waivers.verticalSpacing()
        self._waiver_area.setFixedHeight(min(len(self.reasons) * line_px, REASONS_PX))
        self._weigh()

    @property
    def waivers(self) -> dict[str, str]:
        """The reasons that were given, by the code of the error."""
        return {code: f.text().strip() for code, f in self.reasons.items() if f.text().strip()}

    def accept(self) -> None:
        """Issue, if nothing stands in the way."""
        if self.issue.isEnabled():
            self.wished.emit()
            super().accept()

    # Inside

    def _wait(self) -> None:
        self._report = None
        self.said.setText(tr("Checking…"))
        self._weigh()

    def _weigh(self) -> None:
        left = [code for code in self.reasons if code not in self.waivers]
        self._waive_said.setVisible(bool(self.reasons))
        self._waiver_area.setVisible(bool(self.reasons))
        self._waive_said.setText(
            tr(
                "Errors keep it from being issued. Settle them, or let each kind pass for a reason "
                "that the edition keeps."
            )
        )
        is_ready = self._report is not None and not left and bool(self.choices.kinds)
        self.issue.setEnabled(is_ready)

    def _go_to(self, place: object) -> None:
        self.reject()
        self.place_chosen.emit(place)
