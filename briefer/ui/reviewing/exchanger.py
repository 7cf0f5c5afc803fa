"""Takes annotations out to a file and in from one: how marks travel between libraries."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from briefer.domain.ids import AnnotationId
from briefer.services.annotation_exchange import (
    AnnotationPlan,
    export_annotations,
    plan_annotations,
    read_annotations_file,
)
from briefer.services.exchange_edits import TakeAnnotations
from briefer.services.library import get_module
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.file_questions import FileQuestions
from briefer.ui.library.librarian import Librarian
from briefer.ui.tasks import Task
from briefer.ui.translation import tr, tr_count
from briefer.ui.views.notice_bar import NoticeBar, Offer
from briefer.ui.writing.sides import Sides

SUFFIX = ".annotations.json"


class Exchanger(QObject):
    """Works on the open text, or on every text of the open briefing."""

    def __init__(
        self,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        librarian: Librarian,
        notices: NoticeBar,
        asks: FileQuestions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._sides, self._assembler = desk, sides, assembler
        self._librarian, self._notices, self._asks = librarian, notices, asks

    def export_text(self) -> None:
        """Write the annotations of the open text to a file."""
        writer = self._sides.writer
        if writer.module is not None and writer.save():
            module = get_module(self._desk.session, writer.module)
            self._export(module.id, module.slug)

    def export_briefing(self) -> None:
        """Write the annotations of every text of the briefing to a file."""
        briefing = self._assembler.briefing
        if briefing is not None and self._sides.save():
            self._export(briefing.id, briefing.slug)

    def import_file(self) -> None:
        """Ask for a file, and take its annotations in."""
        chosen = self._asks.annotations()
        if chosen and self._sides.save():
            self.take_in(Path(chosen))

    def take_in(self, path: Path) -> None:
        """Take in the annotations of a file; what names no text of ours is on the open one."""
        open_again, module = self._desk.open_again, self._sides.writer.module

        def work(task: Task) -> AnnotationPlan:
            with open_again() as session:
                task.step(0, 1, tr("Reading {file}…", file=path.name))
                return plan_annotations(session, read_annotations_file(path), module)

        task = Task(work, self)
        task.succeeded.connect(lambda plan: self._add(path, plan))
        task.failed.connect(self._desk.alerts.show)
        self._notices.follow(task, tr("Reading {file}…", file=path.name))
        task.ended.connect(task.deleteLater)
        task.start()

    # Inside

    def _export(self, ref: str, slug: str) -> None:
        chosen = self._asks.path(
            tr("Export annotations"),
            slug + SUFFIX,
            tr("Web annotations (*.json);;All files (*)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_name(path.name + SUFFIX)
        session = self._desk.session
        self._desk.alerts.guard(lambda: self._tell(path, export_annotations(session, ref, path)))

    def _tell(self, path: Path, written: int) -> None:
        self._notices.tell(
            tr_count(
                written,
                "{n} annotation exported to {file}",
                "{n} annotations exported to {file}",
                file=path,
            )
        )

    def _add(self, path: Path, plan: AnnotationPlan) -> None:
        if not plan.threads and not plan.known:
            self._notices.tell(tr("{file} holds no annotations.", file=path.name))
            return
        if not plan.threads and not plan.events:
            self._notices.tell(tr("Everything in {file} is here already.", file=path.name))
            return
        if self._desk.perform(TakeAnnotations(plan)) is None:
            return
        said = [
            tr_count(
                len(plan.threads),
                "{n} annotation of {file} is here.",
                "{n} annotations of {file} are here.",
                file=path.name,
            )
        ]
        if plan.known:
            said.append(tr_count(plan.known, "{n} was here already.", "{n} were here already."))
        if plan.detached:
            said.append(
                tr_count(
                    plan.detached,
                    "{n} is on words that are not found; it waits among the detached ones.",
                    "{n} are on words that are not found; they wait among the detached ones.",
                )
            )
        if plan.undone:
            said.append(
                tr_count(
                    plan.undone,
                    "{n} suggestion was accepted elsewhere, but its old words stand here.",
                    "{n} suggestions were accepted elsewhere, but their old words stand here.",
                )
            )
        offers: list[Offer] = []
        if plan.threads:
            first = plan.threads[0]
            offers.append((tr("Show"), lambda: self._show(first.module, first.id)))
        self._notices.tell(" ".join(said), offers)

    def _show(self, module: str, annotation: AnnotationId) -> None:
        self._librarian.open(module)
        self._sides.reviewer.show_thread(annotation)
