"""Issues the open briefing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefer.domain.edition import Edition
from briefer.domain.ids import BriefingId
from briefer.domain.profile import CLEAN
from briefer.services.issuing import Issue, export_edition, issue, list_editions
from briefer.services.outline_edits import ChangeBriefing
from briefer.services.profiles import list_profiles
from briefer.services.reference import house_styles
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.issue_form import IssueForm
from briefer.ui.file_questions import FileQuestions
from briefer.ui.issuing.errands import Errands, steps_of
from briefer.ui.issuing.exporter import Exporter
from briefer.ui.issuing.gate_reader import GateReader
from briefer.ui.issuing.record_keeper import RecordKeeper
from briefer.ui.tasks import Task
from briefer.ui.translation import mark, tr
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.views.release_choices import ReleaseChoices
from briefer.ui.writing.sides import Sides

_STYLE_STEP = mark("House style")


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
        record: RecordKeeper,
        notices: NoticeBar,
        asks: FileQuestions,
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._desk = window, look, desk
        self._sides, self._assembler = sides, assembler
        self._exporter, self._record = exporter, record
        self._notices, self._asks = notices, asks
        self._errands = Errands(notices, desk.alerts, self)
        self.form: IssueForm | None = None

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

    # Inside

    def _issue(self, ref: BriefingId, form: IssueForm) -> None:
        briefing, choices = self._assembler.briefing, form.choices
        if briefing is None:
            return
        if choices.style_key != (briefing.style or "plain"):
            edit = ChangeBriefing(ref, {"style": choices.style_key}, _STYLE_STEP)
            if self._desk.perform(edit) is None:
                return
        open_again, kinds, profile = self._desk.open_again, choices.kinds, choices.profile.name
        waivers, note = form.waivers, form.note.text()
        words = tr("Issuing “{title}”…", title=briefing.title)

        def work(task: Task) -> Issue:
            step = steps_of(task, words)
            with open_again() as session:
                return issue(session, ref, kinds, profile, waivers, note=note, step=step)

        self._errands.run(work, words, self._tell_issued, tr("Nothing was issued."))

    def _tell_issued(self, made: Issue) -> None:
        self._desk.bridge.announce(made.changes)
        edition = made.edition
        said = tr(
            "“{title}” was issued as edition {number}, {hash}.",
            title=edition.title,
            number=edition.number,
            hash=edition.document_sha256[:12],
        )
        self._notices.tell(
            said,
            [
                (tr("Write the files…"), lambda: self._write(edition)),
                (tr("Editions…"), self._record.show),
            ],
        )
        self.issued.emit(edition.number)

    def _write(self, edition: Edition) -> None:
        """Write every file that was issued into a folder."""
        folder = self._asks.folder(str(self._exporter.folder()))
        briefing = self._assembler.briefing
        if not folder or briefing is None:
            return
        open_again, ref, number = self._desk.open_again, edition.briefing, edition.number
        stem = f"{briefing.slug}-{number}"
        words = tr("Writing {file}…", file=stem)

        def work(task: Task) -> list[Path]:
            written = []
            with open_again() as session:
                for at, kind in enumerate(edition.formats):
                    task.step(at, len(edition.formats), words)
                    path = Path(folder) / f"{stem}.{kind}"
                    written.append(export_edition(session, ref, number, kind, path))
            return written

        told = self._exporter.tell_written
        self._errands.run(work, words, told, tr("The export was cancelled."))

    def _close_form(self, form: IssueForm, reader: GateReader) -> None:
        reader.stop()
        if self.form is form:
            self.form = None
        form.deleteLater()
