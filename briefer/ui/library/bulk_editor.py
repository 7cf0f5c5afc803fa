"""Carries out changes of many modules that are selected in the library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.ids import ModuleId
from briefer.services.detail_edits import BulkChange, ChangeDetails, plan_bulk_change
from briefer.services.library import offered_values
from briefer.services.reference import marking_schemes
from briefer.ui.desk import Desk
from briefer.ui.dialogs.bulk_edit import BulkEdit
from briefer.ui.translation import tr
from briefer.ui.views.library_panel import LibraryPanel
from briefer.ui.wording import count
from briefer.ui.writing.sides import Sides


class BulkEditor(QObject):
    """Asks what becomes of the selected modules, and makes it one step."""

    def __init__(
        self,
        desk: Desk,
        sides: Sides,
        panel: LibraryPanel,
        clock: Callable[[], datetime],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._sides, self._panel = desk, sides, panel
        self._clock, self._window = clock, window
        self.dialog: BulkEdit | None = None

    def edit_selected(self) -> None:
        """Open the form for the selected modules."""
        modules = self._panel.chosen()
        if not modules or not self._sides.save():
            return
        session = self._desk.session
        dialog = BulkEdit(
            len(modules),
            marking_schemes(),
            {name: offered_values(session, name) for name in ("owner", "tag")},
            self._clock().date(),
            lambda change: len(plan_bulk_change(session, modules, change)),
            self._window,
        )
        dialog.wanted.connect(lambda change: self._change(modules, change))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    # Inside

    def _change(self, modules: list[ModuleId], change: BulkChange) -> None:
        planned = plan_bulk_change(self._desk.session, modules, change)
        label = tr("Edit {modules}", modules=count(len(planned), "Module"))
        self._desk.carry_out(ChangeDetails(planned, label))
