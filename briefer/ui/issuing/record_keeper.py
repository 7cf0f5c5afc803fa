"""Keeps the record of what was issued: files again, copies, withdrawals, and whose a file is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.edition import Copy, holders
from briefer.domain.ids import BriefingId
from briefer.services.distributing import (
    Handed,
    Verification,
    distribute,
    export_copies,
    list_copies,
    verify,
)
from briefer.services.distribution_record import export_record
from briefer.services.issuing import export_edition, list_editions, withdraw_edition
from briefer.services.session import Session
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.editions_form import EditionsForm
from briefer.ui.file_questions import FileQuestions
from briefer.ui.issuing.errands import Errands, steps_of
from briefer.ui.issuing.exporter import FILTERS, Exporter
from briefer.ui.tasks import Task
from briefer.ui.translation import tr, tr_phrase
from briefer.ui.views.notice_bar import NoticeBar


class RecordKeeper(QObject):
    """Shows the record of the open briefing, and does what a person asks for there."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        assembler: Assembler,
        exporter: Exporter,
        notices: NoticeBar,
        asks: FileQuestions,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._assembler = window, desk, assembler
        self._exporter, self._notices = exporter, notices
        self._asks, self._clock = asks, clock
        self._errands = Errands(notices, desk.alerts, self)
        self.form: EditionsForm | None = None
        desk.bridge.changed.connect(self._follow_change)

    def show(self) -> None:
        """Open the record of what was issued."""
        briefing = self._assembler.briefing
        if briefing is None:
            return
        ref, editions = briefing.id, list_editions(self._desk.session, briefing.id)
        if not editions:
            said = tr("“{title}” was not issued yet.", title=briefing.title)
            self._notices.tell(f"{said} {tr('Ctrl+Alt+I issues it.')}")
            return
        form = EditionsForm(briefing.title, self._clock, self._window)
        form.chosen.connect(lambda number: self._show_copies(ref, number))
        form.export_asked.connect(lambda number, kind: self._export(ref, number, kind))
        form.withdraw_asked.connect(lambda number, reason: self._withdraw(ref, number, reason))
        form.copies_asked.connect(
            lambda number, names, kinds, locked_with: self._hand_out(
                ref, number, names, kinds, locked_with
            )
        )
        form.copies_again_asked.connect(self._write_again)
        form.record_asked.connect(lambda: self._save_record(ref))
        form.finished.connect(lambda _: self._close(form))
        self.form = form
        form.show_editions(editions)
        form.open()

    def verify_file(self) -> None:
        """Ask for a file and say which edition, and whose copy, it is."""
        chosen = self._asks.issued_file()
        if chosen:
            self.verify(Path(chosen))

    def verify(self, path: Path) -> Verification | None:
        """Say in the quiet bar what a file is."""
        try:
            found = verify(self._desk.session, path.read_bytes())
        except OSError as error:
            reason = error.strerror or str(error)
            said = tr("“{path}” could not be read: {reason}.", path=path, reason=reason)
            self._notices.tell_error(said, "")
            return None
        is_good = found.edition is not None and found.edition.withdrawn is None
        said = f"{path.name}: {tr_phrase(found.said)}"
        if is_good:
            self._notices.tell(said)
        else:
            self._notices.tell_error(said, "")
        return found

    # Inside

    def _close(self, form: EditionsForm) -> None:
        if self.form is form:
            self.form = None
        form.deleteLater()

    def _show_copies(self, ref: BriefingId, number: int) -> None:
        if self.form is not None:
            self.form.show_copies(list_copies(self._desk.session, ref, number))

    def _export(self, ref: BriefingId, number: int, kind: str) -> None:
        path = self._ask_path(f"{self._stem}-{number}.{kind}", tr(FILTERS[kind]))
        if path is not None:
            self._run(
                lambda session, _: [export_edition(session, ref, number, kind, path)],
                tr("Writing {file}…", file=path.name),
                self._exporter.tell_written,
            )

    def _withdraw(self, ref: BriefingId, number: int, reason: str) -> None:
        session = self._desk.session
        if self._desk.run(lambda: withdraw_edition(session, ref, number, reason)) is None:
            return
        held = holders(list_copies(session, ref, number))
        said = tr("Edition {number} was withdrawn.", number=number)
        who = tr("Copies are with {names}.", names=", ".join(held)) if held else ""
        self._notices.tell(f"{said} {who or tr('Nobody holds a copy.')}")
        if self.form is not None:
            self.form.reason.clear()

    def _hand_out(
        self,
        ref: BriefingId,
        number: int,
        names: list[str],
        kinds: tuple[str, ...],
        passphrase: str | None,
    ) -> None:
        if self._desk.long.refuses():
            return
        folder = self._asks.folder(str(self._exporter.folder()))
        if not folder:
            return
        words = tr("Making copies…")

        def work(session: Session, task: Task) -> tuple[ChangeSet, list[Handed]]:
            step = steps_of(task, words)
            return distribute(
                session,
                ref,
                names,
                Path(folder),
                number=number,
                kinds=kinds,
                passphrase=passphrase,
                step=step,
            )

        def tell(made: tuple[ChangeSet, list[Handed]]) -> None:
            if self.form is not None:
                self.form.names.clear()
                self.form.lock.box.setChecked(False)
            self._desk.bridge.announce(made[0])
            self._exporter.tell_written([each.path for each in made[1]])

        self._run(work, words, tell, tr("No copy was made."))

    def _write_again(self, copies: list[Copy]) -> None:
        folder = self._asks.folder(str(self._exporter.folder()))
        if folder:
            words = tr("Writing copies again…")
            self._run(
                lambda session, task: export_copies(
                    session, copies, Path(folder), steps_of(task, words)
                ),
                words,
                self._exporter.tell_written,
            )

    def _save_record(self, ref: BriefingId) -> None:
        path = self._ask_path(f"{self._stem}-record.csv", tr("CSV files (*.csv)"))
        if path is not None:
            self._run(
                lambda session, _: [export_record(session, ref, path)],
                tr("Writing {file}…", file=path.name),
                self._exporter.tell_written,
            )

    @property
    def _stem(self) -> str:
        briefing = self._assembler.briefing
        return briefing.slug if briefing is not None else "edition"

    def _ask_path(self, name: str, filters: str) -> Path | None:
        proposed = str(self._exporter.folder() / name)
        chosen = self._asks.path(tr("Export {name}", name=name), proposed, filters)
        return Path(chosen) if chosen else None

    def _run(
        self,
        work: Callable[[Session, Task], object],
        words: str,
        then: Callable[..., object],
        given_up: str = "",
    ) -> None:
        open_again = self._desk.open_again

        def with_session(task: Task) -> object:
            task.step(0, 1, words)
            with open_again() as session:
                return work(session, task)

        self._errands.run(with_session, words, then, given_up or tr("The export was cancelled."))

    def _follow_change(self, change: ChangeSet) -> None:
        """Read the record again, once somebody issued, handed out or withdrew."""
        briefing = self._assembler.briefing
        if change.touches(Changed.EDITIONS) and self.form is not None and briefing is not None:
            self.form.show_editions(list_editions(self._desk.session, briefing.id))
