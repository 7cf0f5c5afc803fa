"""Runs slow work of this room with its progress and a Cancel in the quiet bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefer.services.progress import Step
from briefer.ui.alerts import Alerts
from briefer.ui.tasks import Task
from briefer.ui.views.notice_bar import NoticeBar


class Errands(QObject):
    """Starts one piece of work at a time or several; each tells how it ended."""

    def __init__(self, notices: NoticeBar, alerts: Alerts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices, self._alerts = notices, alerts

    def run(
        self,
        work: Callable[[Task], object],
        words: str,
        then: Callable[..., object],
        given_up: str,
    ) -> Task:
        """Run ``work`` off the window's thread.

        Args:
            work: Is given the task, to tell it how far it is.
            words: What the bar says meanwhile.
            then: Is given what the work returned.
            given_up: What the bar says when a person cancelled it.
        """
        task = Task(work, self)
        task.succeeded.connect(then)
        task.failed.connect(self._alerts.show)
        task.cancelled.connect(lambda: self._notices.tell(given_up))
        self._notices.follow(task, words)
        task.ended.connect(task.deleteLater)
        task.start()
        return task


def steps_of(task: Task, words: str, at: int = 0, of: int = 1) -> Step:
    """Return what a service tells its steps to: one part of a task, in the window's words.

    Args:
        task: Whose progress it is, and who is asked whether to go on.
        words: What the bar says.
        at: How many parts came before this one.
        of: How many parts there are.
    """

    def step(done: int, total: int, _what: str) -> None:
        task.step(at * total + done, of * total, words)

    return step
