"""Runs slow work off the UI thread and reports back on it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from briefer.errors import Cancelled


class Task(QObject):
    """One piece of slow work. All signals arrive on the thread that made it.

    The task outlives its run: whoever made it drops it, or its parent does. Who deletes it when it
    has ended connects that last: what listens later would not hear of the end.

    Signals:
        progressed: How far it is: done, total, what it is doing.
        succeeded: What the work returned.
        failed: The exception that ended it.
        cancelled: It stopped because it was asked to.
        ended: After any of the last three.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, work: Callable[[Task], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()

    def start(self, pool: QThreadPool | None = None) -> None:
        """Queue the work on ``pool``, or on the shared one."""
        (pool or QThreadPool.globalInstance()).start(QRunnable.create(self._run))

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int, label: str) -> None:
        """Report progress from the worker; raises ``Cancelled`` if asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total, label)

    def _run(self) -> None:
        try:
            result = self._work(self)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - the UI thread decides what it means
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.ended.emit()
