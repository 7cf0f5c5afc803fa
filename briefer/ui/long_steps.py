"""Makes steps over many texts off the window's thread, one at a time, with a way to stop them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefer.domain.changes import ChangeSet
from briefer.services.history import Edit, LongEdit
from briefer.services.session import Session
from briefer.ui.alerts import Alerts
from briefer.ui.tasks import Task
from briefer.ui.translation import tr

AT_ONCE = 12
"""Revisions that take about 60 ms: nobody waits for them, and a bar would only flicker."""
Made = tuple[ChangeSet, Edit]


class LongSteps(QObject):
    """While one is under way nothing else is written: it is one transaction, all or nothing.

    Signals:
        turned: One began or came to its end.
    """

    turned = Signal()

    def __init__(self, alerts: Alerts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alerts = alerts
        self._edit: LongEdit | None = None
        self._modules: frozenset[str] = frozenset()
        self._refusal = ""

    @property
    def is_busy(self) -> bool:
        """Whether one is under way."""
        return self._edit is not None

    def holds(self, module: str) -> bool:
        """Say whether the step that is under way changes this module."""
        return module in self._modules

    def refuses(self) -> bool:
        """Say whether something else has to wait, and tell a person what for."""
        if self._edit is None:
            return False
        self._refusal = tr(
            "“{step}” is under way. Wait for it to end, or cancel it.", step=tr(self._edit.label)
        )
        self._alerts.say(self._refusal)
        return True

    def run(
        self,
        edit: LongEdit,
        open_session: Callable[[], Session],
        words: str,
        made: Callable[[Made], object],
        failed: Callable[[Exception | None], object],
    ) -> None:
        """Make a step.

        Args:
            edit: What is done.
            open_session: Opens the library for the thread that does it.
            words: What the bar says meanwhile.
            made: Is given the outcome and the edit that takes it back.
            failed: Is given what went wrong; None when a person cancelled it.
        """

        def work(task: Task) -> Made:
            with open_session() as session:
                return edit.apply(session, lambda done, of, _what: task.step(done, of, words))

        task = Task(work, self)
        task.succeeded.connect(lambda result: self._end(lambda: made(result)))
        task.failed.connect(lambda error: self._end(lambda: failed(error)))
        task.cancelled.connect(lambda: self._end(lambda: failed(None)))
        self._alerts.follow(task, words)
        task.ended.connect(task.deleteLater)
        self._edit, self._modules = edit, frozenset(edit.modules)
        self.turned.emit()
        task.start()

    # Inside

    def _end(self, tell: Callable[[], object]) -> None:
        self._edit, self._modules = None, frozenset()
        if self._refusal:
            self._alerts.retract(self._refusal)
            self._refusal = ""
        tell()
        self.turned.emit()
