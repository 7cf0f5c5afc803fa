"""Keeps the Changes tab: the versions of the open text, and bringing one back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import RevisionNumber
from briefer.errors import BrieferError
from briefer.services.comparing import compare
from briefer.services.library import list_revisions
from briefer.services.restoring import RestoreVersions, Return
from briefer.ui.desk import Desk
from briefer.ui.translation import tr
from briefer.ui.views.changes_pane import ChangesPane
from briefer.ui.writing.sides import Sides


class Versions(QObject):
    """Reads versions only while somebody looks at them."""

    def __init__(
        self,
        desk: Desk,
        sides: Sides,
        pane: ChangesPane,
        tabs: QTabWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._sides, self._pane, self._tabs = desk, sides, pane, tabs
        tabs.currentChanged.connect(self.read)
        sides.opened.connect(self.read)
        desk.bridge.changed.connect(self._follow_change)
        pane.pair_wanted.connect(self._compare)
        pane.restore_asked.connect(self.restore)

    def show(self) -> None:
        """Show the Changes tab."""
        self._tabs.setCurrentWidget(self._pane)
        self._pane.paper.setFocus()

    def show_list(self) -> None:
        """Show the Changes tab and go to its list of versions."""
        self._tabs.setCurrentWidget(self._pane)
        self._pane.versions.view.setFocus()

    def next_change(self) -> None:
        """Go to the next change, showing the tab first."""
        self.show()
        self._pane.next_change()

    def previous_change(self) -> None:
        """Go to the change before, showing the tab first."""
        self.show()
        self._pane.previous_change()

    def read(self) -> None:
        """Read the versions of the open text, if the tab is on show."""
        if self._tabs.currentWidget() is self._pane and self._sides.writer.save():
            module = self._sides.writer.module
            self._pane.show_revisions(list_revisions(self._desk.session, module) if module else ())

    def restore(self, number: int) -> None:
        """Bring a version back; the present text stays as a version before it."""
        module = self._sides.writer.module
        if module is not None and self._sides.writer.save():
            step = Return(module, RevisionNumber(number))
            self._desk.perform(RestoreVersions((step,), tr("Restore v{number}", number=number)))

    # Inside

    def _compare(self, old: int, new: int) -> None:
        module = self._sides.writer.module
        if module is None:
            self._pane.show_comparison(None)
            return
        try:
            self._pane.show_comparison(compare(self._desk.session, module, old, new))
        except BrieferError as error:
            self._pane.show_comparison(None)
            self._desk.alerts.show(error)

    def _follow_change(self, change: ChangeSet) -> None:
        kinds = Changed.TEXT | Changed.MODULES | Changed.ANNOTATIONS
        if change.touches(kinds) and self._sides.writer.module in change.ids:
            self.read()
