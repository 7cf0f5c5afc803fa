"""Exports the open briefing: where to, how far it is, and what to do with the files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from briefer.domain.finding import Finding
from briefer.domain.profile import CLEAN
from briefer.services.exporting import Release, release
from briefer.services.outline_edits import ChangeBriefing
from briefer.services.profiles import list_profiles
from briefer.services.reference import house_styles
from briefer.services.rendering_apart import render_apart
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.export_form import ExportForm, ExportWish
from briefer.ui.file_questions import FileQuestions
from briefer.ui.issuing.errands import Errands, steps_of
from briefer.ui.issuing.gate_reader import GateReader
from briefer.ui.tasks import Task
from briefer.ui.translation import mark, tr
from briefer.ui.views.findings_list import in_short
from briefer.ui.views.notice_bar import NoticeBar, Offer
from briefer.ui.views.release_choices import FORMAT_WORDS, ReleaseChoices
from briefer.ui.writing.sides import Sides

FILTERS = {
    "pdf": mark("PDF files (*.pdf)"),
    "md": mark("Markdown files (*.md)"),
    "html": mark("HTML files (*.html)"),
}
_FOLDER_KEY = "export/folder"


class Exporter(QObject):
    """Writes files; the window stays usable meanwhile.

    Signals:
        written: A file is complete; its path.
        place_chosen: A person wants to see the place of a finding; a ``Place``.
        findings_wanted: A person wants to see what the gate found.
    """

    written = Signal(str)
    place_chosen = Signal(object)
    findings_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        notices: NoticeBar,
        settings: QSettings,
        asks: FileQuestions,
    ) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._desk, self._sides, self._assembler = desk, sides, assembler
        self._notices, self._settings, self._asks = notices, settings, asks
        self._errands = Errands(notices, desk.alerts, self)
        self.form: ExportForm | None = None

    def choose(self) -> None:
        """Open the form that shows what would leave, and how."""
        briefing = self._assembler.briefing
        if briefing is None or not self._sides.save():
            return
        chosen = briefing.profile or CLEAN.name
        choices = ReleaseChoices(
            list_profiles(self._desk.session), chosen, house_styles(), briefing.style or "plain"
        )
        form = ExportForm(
            briefing.title,
            choices,
            self._look,
            self.folder(),
            briefing.slug,
            self._asks.folder,
            self._window,
        )
        reader = GateReader(self._desk, form)
        reader.read.connect(form.show_report)
        choices.profile_changed.connect(lambda: reader.ask(briefing.id, choices.profile))
        form.wished.connect(self._write_wish)
        form.place_chosen.connect(self.place_chosen)
        form.finished.connect(lambda _: self._close(form, reader))
        self.form = form
        reader.ask(briefing.id, choices.profile)
        form.open()

    def export_pdf(self) -> None:
        """Write the briefing as a PDF."""
        self._export("pdf", annotated=False)

    def export_annotated_pdf(self) -> None:
        """Write the briefing as a PDF with its annotations as comments."""
        self._export("pdf", annotated=True)

    def export_markdown(self) -> None:
        """Write the briefing as Markdown."""
        self._export("md", annotated=False)

    def folder(self) -> Path:
        """Return where the last export went, or where documents are kept."""
        kept = str(self._settings.value(_FOLDER_KEY, ""))
        if kept and Path(kept).is_dir():
            return Path(kept)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place) or Path.home())

    def tell_written(self, paths: Sequence[Path], findings: Sequence[Finding] = ()) -> None:
        """Say where files are, with buttons to open them."""
        first = paths[0]
        names = ", ".join(path.name for path in paths)
        said = (
            tr("Exported to {file}", file=first)
            if len(paths) == 1
            else tr("Exported {names} to {folder}", names=names, folder=first.parent)
        )
        offers: list[Offer] = [
            (tr("Open"), lambda: _open(first)),
            (tr("Show in folder"), lambda: _open(first.parent)),
        ]
        if findings:
            said = f"{said} — {in_short(findings)}"
            offers.append((tr("Findings"), self.findings_wanted.emit))
        self._notices.tell(said, offers)
        for path in paths:
            self.written.emit(str(path))

    # Inside

    def _close(self, form: ExportForm, reader: GateReader) -> None:
        reader.stop()
        if self.form is form:
            self.form = None
        form.deleteLater()

    def _write_wish(self, wish: ExportWish) -> None:
        briefing = self._assembler.briefing
        if briefing is None:
            return
        if wish.style != (briefing.style or "plain"):
            edit = ChangeBriefing(briefing.id, {"style": wish.style}, "House Style")
            if self._desk.perform(edit) is None:
                return
        self._write(wish.files, wish.profile, annotated=False, passphrase=wish.passphrase)

    def _export(self, kind: str, *, annotated: bool) -> None:
        briefing = self._assembler.briefing
        if briefing is None or not self._sides.save():
            return
        stem = f"{briefing.slug}-annotated" if annotated else briefing.slug
        proposed = str(self.folder() / f"{stem}.{kind}")
        chosen = self._asks.path(
            tr("Export {name}", name=tr(FORMAT_WORDS[kind])), proposed, tr(FILTERS[kind])
        )
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(f".{kind}")
        self._write([(kind, path)], "", annotated=annotated)

    def _write(
        self,
        files: Sequence[tuple[str, Path]],
        profile: str,
        *,
        annotated: bool,
        passphrase: str | None = None,
    ) -> None:
        briefing = self._assembler.briefing
        if briefing is None:
            return
        self._settings.setValue(_FOLDER_KEY, str(files[0][1].parent))
        open_again, ref = self._desk.open_again, briefing.id

        def work(task: Task) -> list[Release]:
            made = []
            with open_again() as session:
                for number, (kind, path) in enumerate(files):
                    words = tr("Writing {file}…", file=path.name)
                    step = steps_of(task, words, number, len(files))
                    made.append(
                        release(
                            session,
                            ref,
                            kind,
                            path,
                            profile,
                            annotated=annotated,
                            make=render_apart,
                            passphrase=passphrase,
                            step=step,
                        )
                    )
            return made

        self._errands.run(
            work,
            tr("Exporting {file}…", file=files[0][1].name),
            self._tell_released,
            tr("The export was cancelled."),
        )

    def _tell_released(self, made: Sequence[Release]) -> None:
        findings = list(dict.fromkeys(f for each in made for f in each.findings))
        self.tell_written([each.path for each in made], findings)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
