"""Checks the open briefing on F7: a list of findings beside the text, which follows the work."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from briefer.domain.changes import ChangeSet
from briefer.domain.finding import Fix, Place
from briefer.domain.ids import BriefingId
from briefer.services.compiling import WORKING
from briefer.services.fixes import step_of
from briefer.services.gate import Report
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.issuing.gate_reader import GateReader
from briefer.ui.places import Places
from briefer.ui.translation import tr, tr_phrase
from briefer.ui.views.findings_list import FindingsList, in_short
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.writing.sides import Sides

SETTLE_MS = 600
WIDTH_PX, HEIGHT_PX, LEAST_PX = 440, 420, (300, 220)


class FindingsSheet(QDialog):
    """A small window that stays open while a person settles what it lists."""

    def __init__(self, look: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Check"))
        self.setModal(False)
        self.setWindowFlag(Qt.WindowType.Tool)
        self.said = quiet_label(tr("Checking…"))
        self.findings = FindingsList(look, offers_fixes=True)
        self.fix = QPushButton()
        self.fix.setAutoDefault(False)
        self.fix.clicked.connect(self.findings.settle)
        self.findings.currentRowChanged.connect(lambda _: self.weigh())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 12, 14, 14)
        lines.setSpacing(8)
        lines.addWidget(self.said)
        lines.addWidget(self.findings, 1)
        lines.addWidget(self.fix)
        self.setMinimumSize(*LEAST_PX)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.weigh()

    def weigh(self) -> None:
        """Offer what settles the current finding, if anything does."""
        fix = self.findings.fix
        self.fix.setVisible(fix is not None)
        self.fix.setText(tr_phrase(fix.said) if fix is not None else "")


class Checker(QObject):
    """Keeps the list of findings true while it is open.

    Signals:
        told: What was found, in short; empty when that may no longer be so.
    """

    told = Signal(str)

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        places: Places,
    ) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._sides, self._assembler, self._places = sides, assembler, places
        self._reader = GateReader(desk, self)
        self._reader.read.connect(self._show)
        self.sheet = FindingsSheet(look, window)
        self.sheet.findings.place_chosen.connect(self._go_to)
        self.sheet.findings.fix_asked.connect(self._settle)
        self._asked: BriefingId | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._ask)
        desk.bridge.changed.connect(self._follow_change)
        assembler.changed.connect(self._follow_briefing)

    def check(self) -> None:
        """Open the list, or read it again."""
        if self._assembler.briefing is None or not self._sides.save():
            return
        if not self.sheet.isVisible():
            corner = self._window.geometry().topRight()
            self.sheet.move(corner.x() - WIDTH_PX - 24, corner.y() + 96)
            self.sheet.show()
        self._ask()
        self.sheet.findings.setFocus()

    def finish(self) -> None:
        """Stop what is under way, and close the list."""
        self._soon.stop()
        self._reader.stop()
        self.sheet.close()

    # Inside

    def _ask(self) -> None:
        self._soon.stop()
        briefing = self._assembler.briefing
        if briefing is None or not self.sheet.isVisible():
            return
        self._asked = briefing.id
        if not self.sheet.findings.count():
            self.sheet.said.setText(tr("Checking…"))
        self._reader.ask(briefing.id, WORKING)

    def _show(self, report: Report) -> None:
        self.sheet.said.setText(f"{in_short(report.findings)}. {tr('Press one to go there.')}")
        if not report.findings:
            self.sheet.said.setText(tr("Nothing was found: this briefing can be issued."))
        self.sheet.findings.show_findings(report.findings)
        self.sheet.weigh()
        self.told.emit(in_short(report.findings))

    def _settle(self, fix: Fix) -> None:
        briefing = self._assembler.briefing
        if briefing is not None and self._assembler.perform(step_of(fix, briefing.id)) is not None:
            self._ask()

    def _go_to(self, place: Place) -> None:
        self._window.activateWindow()
        self._places.go_to(place)

    def _follow_change(self, _change: ChangeSet) -> None:
        if self.sheet.isVisible():
            self._soon.start()
        else:
            # A check costs too much to be made unasked, and an old one would mislead.
            self.told.emit("")

    def _follow_briefing(self) -> None:
        briefing = self._assembler.briefing
        if briefing is None or briefing.id != self._asked:
            self.told.emit("")
        if briefing is None:
            self.sheet.close()
        elif self.sheet.isVisible() and briefing.id != self._asked:
            self.sheet.findings.show_findings(())
            self._ask()
