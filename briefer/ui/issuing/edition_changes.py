"""Compares the editions of the open briefing with each other and with the draft."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.ids import BriefingId
from briefer.errors import BrieferError
from briefer.services.edition_changes import compare_editions
from briefer.services.issuing import list_editions
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.comparison_form import ComparisonForm
from briefer.ui.writing.sides import Sides


class EditionChanges(QObject):
    """Opens with the newest edition against the draft."""

    def __init__(
        self, window: QWidget, look: Appearance, desk: Desk, sides: Sides, assembler: Assembler
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._desk = window, look, desk
        self._sides, self._assembler = sides, assembler
        self.form: ComparisonForm | None = None

    def show(self) -> None:
        """Show what a reader of the newest edition has not seen."""
        briefing = self._assembler.briefing
        if briefing is None or not self._sides.save():
            return
        editions = list_editions(self._desk.session, briefing.id)
        if not editions:
            self._desk.alerts.say(f"“{briefing.title}” was not issued yet.")
            return
        form = ComparisonForm(editions, self._look, self._window)
        form.pair_wanted.connect(lambda old, new: self._compare(form, briefing.id, old, new))
        form.finished.connect(form.deleteLater)
        self.form = form
        form.ask()
        form.open()

    def _compare(self, form: ComparisonForm, ref: BriefingId, old: int, new: int) -> None:
        try:
            form.show_comparison(compare_editions(self._desk.session, ref, old, new or None))
        except BrieferError as error:
            self._desk.alerts.show(error)
