"""Keeps searches that a person gave a name, under the button beside the search box."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from briefer.services.saved_searches import (
    SavedSearch,
    forget_search,
    save_search,
    saved_searches,
)
from briefer.ui.desk import Desk
from briefer.ui.dialogs.ask_line import AskLine
from briefer.ui.translation import tr
from briefer.ui.views.library_panel import LibraryPanel


class Searches(QObject):
    """Fills the menu of saved searches when it opens."""

    def __init__(
        self, desk: Desk, panel: LibraryPanel, line: AskLine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._panel, self._line = desk, panel, line

    def open(self) -> None:
        """Open the menu of saved searches under the search box."""
        box = self._panel.search
        self._panel.searches.popup(box.mapToGlobal(QPoint(0, box.height() + 3)))

    def save(self) -> None:
        """Ask for a name for what stands in the search box."""
        words = self._panel.search.text().strip()
        session = self._desk.session
        self._line.ask(
            tr("Save this search"),
            lambda name: self._desk.run(lambda: save_search(session, name, words)),
            hint=tr("Finds again what “{words}” finds then.", words=words),
            button=tr("Save"),
            offers=[search.name for search in saved_searches(session)],
        )

    def fill(self) -> None:
        """Let the menu hold what is saved now."""
        menu = self._panel.searches
        menu.clear()
        menu.setToolTipsVisible(True)
        kept = saved_searches(self._desk.session)
        for search in kept:
            action = menu.addAction(search.name.replace("&", "&&"))
            action.setToolTip(search.words)
            action.triggered.connect(lambda _=False, s=search: self._panel.search_for(s.words))
        if not kept:
            menu.addAction(tr("No saved search yet")).setEnabled(False)
        menu.addSeparator()
        save = menu.addAction(tr("Save this search…"))
        save.setEnabled(bool(self._panel.search.text().strip()))
        save.triggered.connect(lambda _=False: self.save())
        if kept:
            self._fill_forget(menu.addMenu(tr("Forget")), kept)

    # Inside

    def _fill_forget(self, menu: QMenu, kept: list[SavedSearch]) -> None:
        for search in kept:
            action = menu.addAction(search.name.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, name=search.name: self._desk.run(
                    lambda: forget_search(self._desk.session, name)
                )
            )
