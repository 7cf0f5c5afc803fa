"""Takes articles in as modules, off the UI thread, and asks before a second copy is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefer.domain.changes import ChangeSet
from briefer.ui.desk import Desk
from briefer.ui.tasks import Task
from briefer.ui.translation import tr, tr_count, tr_phrase
from briefer.ui.views.notice_bar import NoticeBar

AskFiles = Callable[[], Sequence[str]]
"""Asks which files to take in; none when a person thought better of it."""


class Importer(QObject):
    """Takes files in one after the other.

    Signals:
        imported: A file is in the library: the ids of its modules.
    """

    imported = Signal(list)

    def __init__(
        self,
        desk: Desk,
        notices: NoticeBar,
        ask_files: AskFiles,
        open_module: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._notices = desk, notices
        self._ask_files, self._open_module = ask_files, open_module

    def import_files(self) -> None:
        """Ask for files, then take them in."""
        for name in self._ask_files():
            self.take_in(Path(name))

    def take_in(self, path: Path, *, again: bool = False) -> None:
        """Take one file in; ``again`` even if the library has much the same already."""
        if self._desk.long.refuses():
            return
        open_again = self._desk.open_again

        # Reading web pages takes a third of a second to load; most days nothing is imported.
        from briefer.services.importing import carry_out, plan

        def work(task: Task) -> tuple[ChangeSet, str, str, int]:
            with open_again() as session:
                task.step(0, 2, tr("Reading {file}…", file=path.name))
                proposal = plan(session, path)
                if proposal.similar and not again:
                    return ChangeSet(), proposal.similar[0].title, "", 0
                task.step(1, 2, tr("Taking {file} in…", file=path.name))
                made = carry_out(session, proposal, again=again)
            warning = tr_phrase(proposal.warnings[0]) if proposal.warnings else ""
            return made, "", warning, len(proposal.modules)

        task = Task(work, self)
        task.succeeded.connect(lambda result: self._tell(path, *result))
        task.failed.connect(self._desk.alerts.show)
        self._notices.follow(task, tr("Reading {file}…", file=path.name))
        task.ended.connect(task.deleteLater)
        task.start()

    def _tell(self, path: Path, made: ChangeSet, similar: str, warning: str, modules: int) -> None:
        if similar:
            self._notices.tell(
                tr(
                    "{file} says much the same as “{title}”, which is here already.",
                    file=path.name,
                    title=similar,
                ),
                [(tr("Import it anyway"), lambda: self.take_in(path, again=True))],
            )
            return
        self._desk.bridge.announce(made)
        first = made.ids[0]
        self._notices.tell(
            tr_count(
                modules,
                "{file} is here as {n} module. {warning}",
                "{file} is here as {n} modules. {warning}",
                file=path.name,
                warning=warning,
            ).strip(),
            [(tr("Show"), lambda: self._open_module(first))],
        )
        self.imported.emit(list(made.ids[:modules]))
