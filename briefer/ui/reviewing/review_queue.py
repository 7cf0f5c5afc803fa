"""Keeps the review list true, and goes to the thread that is chosen in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.review_row import ReviewRow
from briefer.services.open_threads import open_threads, reviewers
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.library.librarian import Librarian
from briefer.ui.translation import tr
from briefer.ui.views.review_list import ReviewListView
from briefer.ui.writing.sides import Sides

_HEIGHT_PX = 230


class ReviewQueue(QObject):
    """A dock under everything; what is chosen in it is shown over it."""

    def __init__(
        self,
        window: QMainWindow,
        look: Appearance,
        clock: Callable[[], datetime],
        desk: Desk,
        assembler: Assembler,
        librarian: Librarian,
        sides: Sides,
        show_write: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._assembler, self._librarian, self._sides = assembler, librarian, sides
        self._show_write = show_write
        self.view = ReviewListView(look, clock)
        self.dock = QDockWidget(tr("Review list"), window)
        self.dock.setObjectName("review-list")
        self.dock.setTitleBarWidget(QWidget())
        self.dock.setWidget(self.view)
        # Hidden first, or a window that stands already would make room for it.
        self.dock.hide()
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.view.query_changed.connect(lambda _: self.read())
        self.view.chosen.connect(self.go)
        self.view.left.connect(self._leave)
        desk.bridge.changed.connect(self._follow_change)

    def show(self) -> None:
        """Show what is open in the whole library; close it when one is in it already."""
        if self.dock.isVisible() and self.view.isAncestorOf(self._window.focusWidget()):
            self._leave()
            return
        if not self.dock.isVisible():
            self.dock.show()
            self._window.resizeDocks([self.dock], [_HEIGHT_PX], Qt.Orientation.Vertical)
        self.read()
        self.view.table.setFocus()

    def read(self) -> None:
        """Read the list again."""
        session = self._desk.session
        self.view.me = session.author
        self.view.offer_authors(reviewers(session))
        self.view.show_rows(open_threads(session, self.view.query))

    def go(self, row: ReviewRow) -> None:
        """Open the text of a thread, in its briefing if it has one, and bring its words up."""
        here = self._assembler.briefing
        if row.briefing is not None and (here is None or here.id != row.briefing):
            self._assembler.open(row.briefing)
        self._librarian.open(row.module)
        self._show_write()
        self._sides.reviewer.show_thread(row.id)

    # Inside

    def _leave(self) -> None:
        self.dock.hide()
        self._show_write()

    def _follow_change(self, change: ChangeSet) -> None:
        if self.dock.isVisible() and change.touches(Changed.ANNOTATIONS | Changed.MODULES):
            self.read()
