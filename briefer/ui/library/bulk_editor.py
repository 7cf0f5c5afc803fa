"""Carries out changes of many modules that are selected in the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.ids import ModuleId
from briefer.domain.module import Module
from briefer.services.detail_edits import (
    BulkChange,
    ChangeDetails,
    plan_bulk_change,
    read_modules,
)
from briefer.services.library import offered_values
from briefer.services.reference import marking_schemes
from briefer.ui.desk import Desk
from briefer.ui.dialogs.bulk_edit import BulkEdit
from briefer.ui.tasks import Task
from briefer.ui.translation import tr
from briefer.ui.views.library_panel import LibraryPanel
from briefer.ui.wording import count
from briefer.ui.writing.sides import Sides

_COMPLETED = ("owner", "region", "topic", "tag")


class BulkEditor(QObject):
    """Asks what becomes of the selected modules, and makes it one step.

    The modules are read once, off the window's thread, while a person fills the form in.
    """

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
            {name: offered_values(session, name) for name in _COMPLETED},
            self._clock().date(),
            self._window,
        )
        reading = self._read(modules, dialog)
        dialog.finished.connect(reading.cancel)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    # Inside

    def _read(self, modules: Sequence[ModuleId], dialog: BulkEdit) -> Task:
        open_again = self._desk.open_again

        def work(task: Task) -> tuple[Module, ...]:
            with open_again() as session:
                return read_modules(session, modules, task.step)

        def take(read: tuple[Module, ...]) -> None:
            dialog.wanted.connect(lambda change: self._change(read, change))
            dialog.weigh_with(lambda change: len(plan_bulk_change(read, change)))

        def give_up(error: Exception) -> None:
            dialog.reject()
            self._desk.alerts.show(error)

        task = Task(work, self)
        task.succeeded.connect(take)
        task.failed.connect(give_up)
        task.ended.connect(task.deleteLater)
        task.start()
        return task

    def _change(self, read: tuple[Module, ...], change: BulkChange) -> None:
        planned = plan_bulk_change(read, change)
        label = tr("Edit {modules}", modules=count(len(planned), "Module"))
        self._desk.carry_out(ChangeDetails(planned, label))
