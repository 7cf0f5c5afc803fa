"""Keeps the Changes tab where it compares the editions of the open briefing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import BriefingId
from briefer.errors import BrieferError
from briefer.services.edition_changes import compare_editions, export_changes
from briefer.services.formats import FORMATS
from briefer.services.issuing import list_editions
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.file_questions import FileQuestions
from briefer.ui.issuing.errands import Errands
from briefer.ui.issuing.exporter import Exporter
from briefer.ui.tasks import Task
from briefer.ui.translation import tr
from briefer.ui.views.changes_pane import ChangesPane
from briefer.ui.views.changes_strip import Scope
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.writing.sides import Sides


class EditionChanges(QObject):
    """Reads editions only while somebody looks at them; the newest against the draft is first."""

    def __init__(
        self,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        pane: ChangesPane,
        tabs: QTabWidget,
        exporter: Exporter,
        notices: NoticeBar,
        asks: FileQuestions,
    ) -> None:
        super().__init__(pane)
        self._desk, self._sides, self._assembler = desk, sides, assembler
        self._pane, self._tabs, self._exporter, self._asks = pane, tabs, exporter, asks
        self._errands = Errands(notices, desk.alerts, self)
        tabs.currentChanged.connect(self.read)
        assembler.changed.connect(self.read)
        desk.bridge.changed.connect(self._follow_change)
        pane.scope_chosen.connect(lambda _: self.read())
        pane.editions_wanted.connect(self._compare)
        pane.export_asked.connect(self._export)

    def show(self) -> None:
        """Show what a reader of the newest edition has not seen."""
        self._pane.set_scope(Scope.BRIEFING)
        self._tabs.setCurrentWidget(self._pane.tab)
        self.read()
        self._pane.paper.setFocus()

    def read(self) -> None:
        """Read the editions of the open briefing, if the tab shows them."""
        is_seen = self._tabs.currentWidget() is self._pane.tab
        if self._pane.scope is not Scope.BRIEFING or not is_seen or not self._sides.save():
            return
        briefing = self._assembler.briefing
        if briefing is None:
            self._pane.show_editions((), tr("Open a briefing to compare its editions."))
            return
        editions = list_editions(self._desk.session, briefing.id)
        said = tr("“{title}” was not issued yet.\nCtrl+Alt+I issues it.", title=briefing.title)
        self._pane.show_editions(editions, said)

    # Inside

    def _compare(self, old: int, new: int) -> None:
        briefing = self._assembler.briefing
        if briefing is None:
            return
        try:
            found = compare_editions(self._desk.session, briefing.id, old, new or None)
        except BrieferError as error:
            self._desk.alerts.show(error)
            return
        self._pane.show_edition_changes(found)

    def _export(self, old: int, new: int) -> None:
        briefing = self._assembler.briefing
        if briefing is None or not self._sides.save():
            return
        name = f"{briefing.slug}-{old}-{new or tr('draft')}.pdf"
        chosen = self._asks.path(
            tr("Export what changed"),
            str(self._exporter.folder() / name),
            tr("PDF files (*.pdf);;Markdown files (*.md);;HTML files (*.html)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        kind = path.suffix.lower().removeprefix(".")
        if kind not in FORMATS:
            kind, path = "pdf", path.with_name(f"{path.name}.pdf")
        self._write(briefing.id, kind, path, (old, new))

    def _write(self, briefing: BriefingId, kind: str, path: Path, pair: tuple[int, int]) -> None:
        open_again, words = self._desk.open_again, tr("Writing {file}…", file=path.name)

        def work(task: Task) -> list[Path]:
            task.step(0, 1, words)
            with open_again() as session:
                return [export_changes(session, briefing, kind, path, pair[0], pair[1] or None)]

        told = self._exporter.tell_written
        self._errands.run(work, words, told, tr("The export was cancelled."))

    def _follow_change(self, change: ChangeSet) -> None:
        if change.touches(Changed.EDITIONS | Changed.TEXT | Changed.BRIEFINGS | Changed.SOURCES):
            self.read()
