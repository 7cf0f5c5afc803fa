"""The only place that shows errors: what a person can be told, and what is our bug."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from briefer.errors import BrieferError, Cancelled
from briefer.ui.error_words import in_words
from briefer.ui.tasks import Task
from briefer.ui.views.notice_bar import NoticeBar, Offer

if TYPE_CHECKING:
    from briefer.ui.dialogs.crash_report import CrashReport

log = logging.getLogger("briefer.ui")


class Alerts:
    """Tells a ``BrieferError`` in the quiet bar; anything else opens the crash report."""

    def __init__(self, window: QWidget, notices: NoticeBar, log_file: Path | None = None) -> None:
        self._window = window
        self._notices = notices
        self._log_file = log_file
        self._report: CrashReport | None = None

    def show(self, error: BaseException, offers: Sequence[Offer] = (), addition: str = "") -> None:
        """Show what went wrong; ``Cancelled`` is what a person wanted and shows nothing.

        Args:
            error: Told in the language of the window where its kind is known.
            offers: What may be done about it.
            addition: A further sentence.
        """
        if isinstance(error, Cancelled):
            return
        if isinstance(error, BrieferError):
            sentence, hint = in_words(error)
            self._notices.tell_error(sentence, " ".join(filter(None, (hint, addition))), offers)
            return
        story = "".join(traceback.format_exception(error))
        log.error("unexpected error\n%s", story)
        if self._report is None or self._report.isHidden():
            # Read when something goes wrong, which is not at a start.
            from briefer.ui.dialogs.crash_report import CrashReport

            # One report at a time: a fault in painting would open hundreds.
            self._report = CrashReport(story, self._log_file, self._window)
            self._report.open()

    def withdraw(self) -> None:
        """Take the last error back: what was wrong is right again."""
        self._notices.withdraw_error()

    def say(self, text: str, offers: Sequence[Offer] = ()) -> None:
        """Tell what was done, or has to be done first; nothing went wrong."""
        self._notices.tell(text, offers)

    def follow(self, task: Task, words: str) -> None:
        """Tell how far a task is, with a way to cancel it."""
        self._notices.follow(task, words)

    def retract(self, text: str) -> None:
        """Take back what was said, if nothing else was said since."""
        self._notices.retract(text)

    def guard(self, work: Callable[[], object]) -> bool:
        """Do ``work``; show its error, if any, and say whether it went well."""
        try:
            work()
        except (BrieferError, Cancelled) as error:
            self.show(error)
            return False
        return True

    def watch_uncaught(self) -> None:
        """Show every exception that nobody caught, from now on."""
        sys.excepthook = self._show_uncaught

    def _show_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.show(error)
