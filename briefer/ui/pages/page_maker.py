"""Makes the pages that are shown: those that an export writes, off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import BriefingId
from briefer.domain.outline import ROOT
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.pages.page_words import PageWords, PlaceInText
from briefer.ui.pages.pdf_pages import PlaceOnPage
from briefer.ui.tasks import Task
from briefer.ui.translation import tr
from briefer.ui.views.pages_view import PagesView

if TYPE_CHECKING:
    from briefer.services.previewing import Preview

SETTLE_MS = 400
_SHOWN = (
    Changed.TEXT
    | Changed.MODULES
    | Changed.OUTLINE
    | Changed.BRIEFINGS
    | Changed.SOURCES
    | Changed.FACTS
    | Changed.ASSETS
)


class PageMaker(QObject):
    """Makes pages only while somebody looks at them, and again when what they show changes.

    Signals:
        words_found: Where the words that were pressed come from; a ``PlaceInText``.
        making_changed: Whether pages are being made.
    """

    words_found = Signal(object)
    making_changed = Signal(bool)

    def __init__(
        self, desk: Desk, assembler: Assembler, view: PagesView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._assembler, self._view = desk, assembler, view
        self._briefing: BriefingId | None = None
        self._is_watched = False
        self._is_stale = True
        self._task: Task | None = None
        self._words: PageWords | None = None
        self._preview: Preview | None = None
        self._section = ROOT
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self.make)
        assembler.changed.connect(self._follow_briefing)
        desk.bridge.changed.connect(self._follow_change)
        view.words_pressed.connect(self._find_words)
        view.failed.connect(desk.alerts.show)
        self._view.say(tr("No briefing is open."))
        self._follow_briefing()

    def watch(self, is_watched: bool) -> None:
        """Say whether the pages are on show; they begin with the section that is open."""
        self._is_watched = is_watched
        if is_watched and self._is_stale:
            self.make()
        elif is_watched and (page := self._turn_to_section()) is not None:
            self._view.go_to(page)

    def make(self) -> None:
        """Make the pages as the briefing stands now; the newest wish wins."""
        self._soon.stop()
        if self._briefing is None:
            return
        if self._task is not None:
            self._task.cancel()
        briefing, open_again = self._briefing, self._desk.open_again

        def work(task: Task) -> Preview:
            # Here, because most starts of the window show no page.
            from briefer.services.previewing import preview

            with open_again() as session:
                task.step(0, 1, tr("Setting pages"))
                return preview(session, briefing)

        task = Task(work, self)
        self._task = task
        self._is_stale = False
        task.succeeded.connect(lambda made: self._take(task, made))
        task.failed.connect(lambda error: self._tell(task, error))
        task.ended.connect(lambda: self._end(task))
        self.making_changed.emit(True)
        if not self._view.page_count:
            self._view.say(tr("Setting the pages…"))
        task.start()

    def finish(self) -> None:
        """Stop what is under way."""
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()

    # Inside

    def _follow_briefing(self) -> None:
        """Make pages of another briefing from now on."""
        briefing = self._assembler.briefing
        found = briefing.id if briefing is not None else None
        if found != self._briefing:
            self._briefing = found
            self._is_stale = True
            self._view.say("" if found else tr("No briefing is open."))
            if self._is_watched:
                self.make()

    def _take(self, task: Task, made: Preview) -> None:
        if task is self._task:
            self._words, self._preview = PageWords(made.document), made
            self._view.show_preview(made, self._turn_to_section())

    def _turn_to_section(self) -> int | None:
        """Return the page of the open section, once for each section that is opened."""
        section = self._assembler.section
        if self._preview is None or section == self._section:
            return None
        self._section = section
        return self._preview.page_of(section)

    def _tell(self, task: Task, error: BaseException) -> None:
        if task is self._task:
            self._is_stale = True
            self._view.say(tr("These pages could not be set. The bar below says why."))
            self._desk.alerts.show(error)

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.making_changed.emit(False)
        task.deleteLater()

    def _follow_change(self, change: ChangeSet) -> None:
        if change.touches(_SHOWN):
            self._is_stale = True
            if self._is_watched:
                self._soon.start()

    def _find_words(self, place: PlaceOnPage) -> None:
        if self._words is None or not self._view.page_count:
            return
        found: PlaceInText | None = self._words.find(
            place, (place.page + 0.5) / self._view.page_count
        )
        if found is not None:
            self.words_found.emit(found)
