"""Asks the gate what it says of a briefing, off the UI thread; the newest question wins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefer.domain.ids import BriefingId
from briefer.domain.profile import Profile
from briefer.services.gate import Report, examine
from briefer.ui.desk import Desk
from briefer.ui.tasks import Task


class GateReader(QObject):
    """Reads one report at a time.

    Signals:
        read: What the gate says; a ``Report``.
    """

    read = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None

    def ask(self, briefing: BriefingId, profile: Profile) -> None:
        """Ask what keeps a briefing from leaving under this profile."""
        self.stop()
        open_again = self._desk.open_again

        def work(task: Task) -> Report:
            task.step(0, 1, "")
            with open_again() as session:
                return examine(session, briefing, profile)

        task = Task(work, self._desk)
        self._task = task
        task.succeeded.connect(lambda report: self._take(task, report))
        task.failed.connect(lambda error: self._tell(task, error))
        task.ended.connect(task.deleteLater)
        task.start()

    def stop(self) -> None:
        """Want no answer any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # Inside

    def _take(self, task: Task, report: Report) -> None:
        if task is self._task:
            self._task = None
            self.read.emit(report)

    def _tell(self, task: Task, error: BaseException) -> None:
        if task is self._task:
            self._task = None
            self._desk.alerts.show(error)
