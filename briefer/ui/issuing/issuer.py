"""Issues the open briefing, and keeps what was issued: copies, withdrawals, what a file is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefer.domain.changes import ChangeSet
from briefer.domain.ids import BriefingId
from briefer.domain.profile import CLEAN
from briefer.errors import BrieferError, NotFound
from briefer.services.distributing import Handed, Verification, distribute, list_copies, verify
from briefer.services.issuing import (
    Issue,
    export_edition,
    issue,
    list_editions,
    withdraw_edition,
)
from briefer.services.outline_edits import ChangeBriefing
from briefer.services.profiles import list_profiles
from briefer.services.reference import house_styles
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.editions_form import EditionsForm
from briefer.ui.dialogs.issue_form import IssueForm
from briefer.ui.file_questions import FileQuestions
from briefer.ui.issuing.exporter import Exporter
from briefer.ui.issuing.gate_reader import GateReader
from briefer.ui.tasks import Task
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.views.release_choices import ReleaseChoices
from briefer.ui.writing.sides import Sides


class Issuer(QObject):
    """Issuing is no step that can be undone: an edition stays, and can only be withdrawn.

    Signals:
        issued: An edition is on record; its number.
    """

    issued = Signal(int)

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        exporter: Exporter,
        notices: NoticeBar,
        asks: FileQuestions,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._desk = window, look, desk
        self._sides, self._assembler, self._exporter = sides, assembler, exporter
        self._notices, self._asks, self._clock = notices, asks, clock
        self.form: IssueForm | None = None
        self.record: EditionsForm | None = None

    def issue(self) -> None:
        """Open the form that issues."""
        briefing = self._assembler.briefing
        if briefing is None or not self._sides.save():
            return
        session = self._desk.session
        newest = list_editions(session, briefing.id)
        choices = ReleaseChoices(
            list_profiles(session),
            briefing.profile or CLEAN.name,
            house_styles(),
            briefing.style or "plain",
        )
        number = newest[0].number + 1 if newest else 1
        form = IssueForm(briefing.title, number, choices, self._look, self._window)
        reader = GateReader(self._desk, form)
        reader.read.connect(form.show_report)
        choices.profile_changed.connect(lambda: reader.ask(briefing.id, choices.profile))
        form.wished.connect(lambda: self._issue(briefing.id, form))
        form.place_chosen.connect(self._exporter.place_chosen)
        form.finished.connect(lambda _: self._close_form(form, reader))
        self.form = form
        reader.ask(briefing.id, choices.profile)
        form.open()

    def show_editions(self) -> None:
        """Open the record of what was issued."""
        briefing = self._assembler.briefing
        if briefing is None:
            return
        if not list_editions(self._desk.session, briefing.id):
            self._notices.tell(f"“{briefing.title}” was not issued yet.", [("Issue…", self.issue)])
            return
        ref = briefing.id
        form = EditionsForm(briefing.title, self._clock, self._window)
        form.chosen.connect(lambda number: self._show_copies(ref, number))
        form.export_asked.connect(lambda number, kind: self._export(ref, number, kind))
        form.withdraw_asked.connect(lambda number, reason: self._withdraw(ref, number, reason))
        form.copies_asked.connect(lambda number, names: self._hand_out(ref, number, names))
        form.finished.connect(lambda _: self._close_record(form))
        self.record = form
        form.show_editions(list_editions(self._desk.session, ref))
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
            self._notices.tell_error(f"“{path}” could not be read: {error.strerror}.", "")
            return None
        if found.edition is None:
            self._notices.tell_error(f"{path.name}: {found.sentence}", "")
        else:
            self._notices.tell(f"{path.name}: {found.sentence}")
        return found

    # Inside

    def _issue(self, ref: BriefingId, form: IssueForm) -> None:
        briefing, choices = self._assembler.briefing, form.choices
        if briefing is None:
            return
        if choices.style_key != (briefing.style or "plain"):
            edit = ChangeBriefing(ref, {"style": choices.style_key}, "House Style")
            if self._desk.perform(edit) is None:
                return
        open_again, kinds, profile = self._desk.open_again, choices.kinds, choices.profile.name
        waivers, note = form.waivers, form.note.text()

        def work(task: Task) -> Issue:
            task.step(0, 1, "Issuing…")
            with open_again() as session:
                return issue(session, ref, kinds, profile, waivers, note=note)

        self._run(work, f"Issuing “{briefing.title}”…", self._tell_issued)

    def _run(self, work: Callable[[Task], object], words: str, then: Callable[..., object]) -> None:
        task = Task(work, self)
        task.succeeded.connect(then)
        task.failed.connect(self._desk.alerts.show)
        task.cancelled.connect(lambda: self._notices.tell("Nothing was issued."))
        task.ended.connect(task.deleteLater)
        self._notices.follow(task, words)
        task.start()

    def _tell_issued(self, made: Issue) -> None:
        self._desk.bridge.announce(made.changes)
        edition = made.edition
        self._notices.tell(
            f"“{edition.title}” was issued as edition {edition.number}, "
            f"{edition.document_sha256[:12]}.",
            [("Editions…", self.show_editions)],
        )
        self.issued.emit(edition.number)

    def _close_form(self, form: IssueForm, reader: GateReader) -> None:
        reader.stop()
        if self.form is form:
            self.form = None
        form.deleteLater()

    def _close_record(self, form: EditionsForm) -> None:
        if self.record is form:
            self.record = None
        form.deleteLater()

    def _show_copies(self, ref: BriefingId, number: int) -> None:
        if self.record is not None:
            self.record.show_copies(list_copies(self._desk.session, ref, number))

    def _export(self, ref: BriefingId, number: int, kind: str) -> None:
        briefing = self._assembler.briefing
        slug = briefing.slug if briefing is not None else "edition"
        folder = self._asks.folder(str(self._exporter.folder()))
        if not folder:
            return
        path = Path(folder) / f"{slug}-{number}.{kind}"
        try:
            export_edition(self._desk.session, ref, number, kind, path)
        except BrieferError as error:
            self._desk.alerts.show(error)
            return
        self._exporter.tell_written([path])

    def _withdraw(self, ref: BriefingId, number: int, reason: str) -> None:
        session = self._desk.session
        if self._desk.run(lambda: withdraw_edition(session, ref, number, reason)) is None:
            return
        held = list(dict.fromkeys(c.recipient for c in list_copies(session, ref, number)))
        who = f" Copies are with {', '.join(held)}." if held else " Nobody holds a copy."
        self._notices.tell(f"Edition {number} was withdrawn.{who}")
        self._read_again(ref)

    def _hand_out(self, ref: BriefingId, number: int, names: list[str]) -> None:
        folder = self._asks.folder(str(self._exporter.folder()))
        if not folder:
            return
        open_again = self._desk.open_again

        def work(task: Task) -> tuple[ChangeSet, list[Handed]]:
            task.step(0, 1, "Making copies…")
            with open_again() as session:
                return distribute(session, ref, names, Path(folder), number=number)

        def tell(made: tuple[ChangeSet, list[Handed]]) -> None:
            self._desk.bridge.announce(made[0])
            self._exporter.tell_written([each.path for each in made[1]])
            if self.record is not None:
                self.record.names.clear()
            self._read_again(ref)

        self._run(work, "Making copies…", tell)

    def _read_again(self, ref: BriefingId) -> None:
        if self.record is not None:
            try:
                self.record.reason.clear()
                self.record.show_editions(list_editions(self._desk.session, ref))
            except NotFound as error:
                self._desk.alerts.show(error)
