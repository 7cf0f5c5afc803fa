"""Asks how a briefing is to be written, and shows what the gate says before it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.services.gate import Report
from briefer.ui.appearance import Appearance
from briefer.ui.dialogs.passphrase_row import PassphraseRow
from briefer.ui.translation import in_line, tr
from briefer.ui.views.findings_list import FindingsList, in_short
from briefer.ui.views.form_parts import keep_whole, make_answer
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.views.release_choices import ReleaseChoices

WIDTH_PX, HEIGHT_PX, LEAST_PX, FINDINGS_PX = 620, 660, 480, 120


class ExportWish(Struct, frozen=True):
    """How a briefing is to be written.

    Attributes:
        profile: Its name; empty for the briefing's own.
        style: Key of a house style.
        files: Where each format goes, by the name of its exporter.
        passphrase: Locks the PDF; None leaves it open.
    """

    profile: str
    style: str
    files: tuple[tuple[str, Path], ...]
    passphrase: str | None = None

    def __repr__(self) -> str:
        """Name no choice: a passphrase belongs in no log."""
        return f"{type(self).__name__}(…)"


class ExportForm(QDialog):
    """Enter exports; a finding that is pressed closes the form and is shown in the text.

    Signals:
        wished: What to write; an ``ExportWish``.
        place_chosen: A person wants to see the place of a finding; a ``Place``.
    """

    wished = Signal(object)
    place_chosen = Signal(object)

    def __init__(
        self,
        title: str,
        choices: ReleaseChoices,
        look: Appearance,
        folder: Path,
        stem: str,
        ask_folder: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setMinimumWidth(LEAST_PX)
        self.resize(WIDTH_PX, HEIGHT_PX)
        keep_whole(self)
        self._ask_folder = ask_folder
        self.choices = choices
        head = QLabel(in_line(title))
        head.setObjectName("title")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder"))
        self.name = QLineEdit(stem)
        self.name.setAccessibleName(tr("File name"))
        choose = QToolButton()
        choose.setObjectName("quiet")
        choose.setText(tr("Choose…"))
        choose.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        choices.add_row(tr("Folder"), row)
        choices.add_row(tr("File name"), self.name)
        self.lock = PassphraseRow()
        choices.add_row("", self.lock)
        self._files = quiet_label()
        self._files.setWordWrap(True)
        self.said = quiet_label(tr("Checking…"))
        self.findings = FindingsList(look)
        self.findings.setMinimumHeight(FINDINGS_PX)
        self.findings.place_chosen.connect(self._go_to)
        self.export = QPushButton(tr("Export"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(12)
        for widget in (head, choices):
            lines.addWidget(widget)
        lines.addWidget(self._files)
        lines.addWidget(self.said)
        lines.addWidget(self.findings, 1)
        lines.addWidget(buttons)
        texts = (self.folder.textChanged, self.name.textChanged)
        for told in (choices.changed, *texts, self.lock.changed):
            told.connect(lambda *_: self._weigh())
        choices.profile_changed.connect(lambda: self.said.setText(tr("Checking…")))
        # A button becomes a dialog's default only once it stands in it.
        make_answer(self.export)
        self._weigh()
        self.export.setFocus()

    def show_report(self, report: Report) -> None:
        """Show what the gate says of the chosen profile."""
        self.said.setText(in_short(report.findings, report.dropped) + ".")
        self.findings.show_findings(report.findings, report.dropped)

    @property
    def files(self) -> tuple[tuple[str, Path], ...]:
        """Where each chosen format would go."""
        folder = Path(self.folder.text().strip()).expanduser()
        stem = self.name.text().strip()
        return tuple((kind, folder / f"{stem}.{kind}") for kind in self.choices.kinds)

    def accept(self) -> None:
        """Hand over what is to be written."""
        if self.export.isEnabled():
            chosen = self.choices
            passphrase = self.lock.passphrase
            self.wished.emit(
                ExportWish(chosen.profile.name, chosen.style_key, self.files, passphrase)
            )
            super().accept()

    # Inside

    def _weigh(self) -> None:
        is_whole = bool(self.name.text().strip() and self.folder.text().strip())
        unlocked = self.lock.problem(self.choices.kinds)
        self.export.setEnabled(is_whole and bool(self.choices.kinds) and not unlocked)
        there = [path.name for _, path in self.files if is_whole and path.exists()]
        if not self.choices.kinds:
            said = tr("Choose at least one format.")
        elif unlocked:
            said = unlocked
        elif there:
            said = tr("{files} will be replaced.", files=", ".join(there))
        else:
            said = tr("Writes {files}.", files=", ".join(path.name for _, path in self.files))
        self._files.setText(said)

    def _choose_folder(self) -> None:
        chosen = self._ask_folder(self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _go_to(self, place: object) -> None:
        self.reject()
        self.place_chosen.emit(place)
