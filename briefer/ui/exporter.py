"""Exports the open briefing: where to, how far it is, and what to do with the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from briefer.services.compiling import compile_briefing
from briefer.services.exporting import render, save
from briefer.ui.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.tasks import Task
from briefer.ui.translation import mark, tr
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.writer import Writer

AskPath = Callable[[str, str, str], str]
"""Asks where to write: title, proposed path, filter; "" when a person thought better of it."""

_NAMES = {
    "pdf": (mark("PDF"), mark("PDF files (*.pdf)")),
    "md": (mark("Markdown"), mark("Markdown files (*.md)")),
}
_FOLDER_KEY = "export/folder"


class Exporter(QObject):
    """Writes files; the window stays usable meanwhile.

    Signals:
        written: A file is complete; its path.
    """

    written = Signal(str)

    def __init__(
        self,
        desk: Desk,
        writer: Writer,
        assembler: Assembler,
        notices: NoticeBar,
        settings: QSettings,
        ask_path: AskPath,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._writer, self._assembler = desk, writer, assembler
        self._notices, self._settings, self._ask_path = notices, settings, ask_path

    def export_pdf(self) -> None:
        """Write the briefing as a PDF."""
        self._export("pdf", annotated=False)

    def export_annotated_pdf(self) -> None:
        """Write the briefing as a PDF with its annotations as comments."""
        self._export("pdf", annotated=True)

    def export_markdown(self) -> None:
        """Write the briefing as Markdown."""
        self._export("md", annotated=False)

    # Inside

    def _export(self, kind: str, *, annotated: bool) -> None:
        briefing = self._assembler.briefing
        if briefing is None or not self._writer.save():
            return
        name, filters = _NAMES[kind]
        stem = f"{briefing.slug}-annotated" if annotated else briefing.slug
        proposed = str(self._folder() / f"{stem}.{kind}")
        chosen = self._ask_path(tr("Export {name}", name=tr(name)), proposed, tr(filters))
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(f".{kind}")
        self._settings.setValue(_FOLDER_KEY, str(path.parent))
        open_again, ref = self._desk.open_again, briefing.id

        def work(task: Task) -> Path:
            with open_again() as session:
                task.step(0, 3, tr("Compiling the briefing…"))
                document = compile_briefing(session, ref, annotated=annotated)
            task.step(1, 3, tr("Setting the {name}…", name=tr(name)))
            made = render(document, kind)
            task.step(2, 3, tr("Writing {file}…", file=path.name))
            save(made, path)
            return path

        task = Task(work, self)
        task.succeeded.connect(self._tell_written)
        task.failed.connect(self._desk.alerts.show)
        task.cancelled.connect(lambda: self._notices.tell(tr("The export was cancelled.")))
        task.ended.connect(task.deleteLater)
        self._notices.follow(task, tr("Exporting {file}…", file=path.name))
        task.start()

    def _tell_written(self, path: Path) -> None:
        self._notices.tell(
            tr("Exported to {file}", file=path),
            [
                (tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
                (
                    tr("Show in folder"),
                    lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
                ),
            ],
        )
        self.written.emit(str(path))

    def _folder(self) -> Path:
        kept = str(self._settings.value(_FOLDER_KEY, ""))
        if kept and Path(kept).is_dir():
            return Path(kept)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place) or Path.home())
