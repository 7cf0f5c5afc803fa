"""The desk: an open library, the way verbs go to it, and the steps that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from briefer.domain.changes import ChangeSet
from briefer.domain.module_row import ModuleRow
from briefer.domain.query import ModuleQuery
from briefer.errors import BrieferError
from briefer.services.history import Edit, History, LongEdit, Way
from briefer.services.library import count_modules, search_modules, wait_at_most
from briefer.services.session import Session
from briefer.ui.alerts import Alerts
from briefer.ui.bridge import Bridge
from briefer.ui.long_steps import AT_ONCE, LongSteps, Made
from briefer.ui.translation import tr

PATIENCE_MS = 400
"""How long the window stands still for another program that is writing; then it tries later."""
Then = Callable[[ChangeSet | None], object]
"""Is given the outcome of a step; None when it was not made."""
OpenSession = Callable[[], Session]
"""Opens the library again: each thread has a session of its own."""


class Desk(QObject):
    """Where every change is asked for; views hear of it through the bridge.

    Attributes:
        session: Of the UI thread.
        open_again: Opens another session on the same library, for work off the UI thread.
        alerts: Shows what went wrong.
        history: The steps that can be taken back, and those that can be made again.
        long: What is being done over many texts, while nothing else is written.

    Signals:
        history_changed: There is something else to undo or redo.
    """

    history_changed = Signal()

    def __init__(
        self, open_session: OpenSession, alerts: Alerts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.open_again = open_session
        self.alerts = alerts
        self.session = open_session()
        wait_at_most(self.session, PATIENCE_MS)
        self.bridge = Bridge(self)
        self.long = LongSteps(alerts, self)
        self.history = History(self.session)

    def run(self, verb: Callable[[], ChangeSet]) -> ChangeSet | None:
        """Do something that is not undone here; None when it failed, which has been shown."""
        if self.long.refuses():
            return None
        try:
            return self.bridge.announce(verb())
        except BrieferError as error:
            self.alerts.show(error)
            return None

    def perform(self, edit: Edit) -> ChangeSet | None:
        """Make an edit that can be undone; None when it failed, which has been shown."""
        done = self.run(lambda: self.history.perform(edit))
        self.history_changed.emit()
        return done

    def carry_out(self, edit: LongEdit, then: Then = lambda _: None) -> None:
        """Make an edit of many things, off this thread when it takes long.

        Args:
            edit: Can be undone, as one step.
            then: Is given the outcome; None when it failed or was cancelled, which has been shown.
        """
        if edit.size <= AT_ONCE:
            then(self.perform(edit))
        else:
            self._make(Way.DO, edit, f"{tr(edit.label)}…", then)

    def undo(self) -> None:
        """Take the newest edit back."""
        self._move(Way.UNDO, self.history.undo, tr("Undo {step}", step=tr(self.undo_label)))

    def redo(self) -> None:
        """Make the newest undone edit again."""
        self._move(Way.REDO, self.history.redo, tr("Redo {step}", step=tr(self.redo_label)))

    @property
    def undo_label(self) -> str:
        """What would be undone; empty for nothing."""
        return self.history.undo_label

    @property
    def redo_label(self) -> str:
        """What would be made again; empty for nothing."""
        return self.history.redo_label

    @property
    def library(self) -> str:
        """Path of the open library."""
        return str(self.session.file.path)

    def sign_as(self, author: str) -> None:
        """Sign what is written from now on with another name."""
        self.session = replace(self.session, author=author)
        self.history.work_in(self.session)

    def close(self) -> None:
        """Close the library."""
        self.session.close()

    @property
    def is_read_only(self) -> bool:
        """Whether the library can be read and nothing in it changed."""
        return self.session.file.is_read_only

    # What the library panel reads

    def search(self, query: ModuleQuery) -> Sequence[ModuleRow]:
        """Return one page of modules."""
        return search_modules(self.session, query)

    def count(self, query: ModuleQuery) -> int:
        """Return how many modules a query finds."""
        return count_modules(self.session, query)

    # Inside

    def _move(self, way: Way, at_once: Callable[[], ChangeSet], words: str) -> None:
        edit = self.history.next(way)
        if isinstance(edit, LongEdit) and edit.size > AT_ONCE:
            self._make(way, edit, f"{words}…")
            return
        self.run(at_once)
        self.history_changed.emit()

    def _make(self, way: Way, edit: LongEdit, words: str, then: Then = lambda _: None) -> None:
        history, author, open_again = self.history, self.session.author, self.open_again
        if self.long.refuses():
            then(None)
            return

        def keep(made: Made) -> None:
            outcome = self.bridge.announce(history.note(way, *made))
            self.history_changed.emit()
            then(outcome)

        def give_up(error: Exception | None) -> None:
            if error is None:
                label = tr(edit.label)
                self.alerts.say(tr("“{step}” was cancelled; nothing was changed.", step=label))
            else:
                self.alerts.show(error)
                if way is not Way.DO and isinstance(error, BrieferError):
                    history.drop(way)
            self.history_changed.emit()
            then(None)

        self.long.run(edit, lambda: replace(open_again(), author=author), words, keep, give_up)
