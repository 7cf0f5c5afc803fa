"""Keeps the Changes tab: the versions of the open text, and bringing one back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.edition import Edition
from briefer.domain.ids import ModuleId, RevisionNumber
from briefer.errors import BrieferError
from briefer.services.comparing import (
    Comparison,
    compare,
    compare_with_issued,
    last_issued_wording,
)
from briefer.services.library import list_revisions
from briefer.services.restoring import RestoreVersions, Return
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.translation import tr
from briefer.ui.views.changes_pane import ChangesPane
from briefer.ui.views.changes_strip import Scope
from briefer.ui.writing.sides import Sides


class Versions(QObject):
    """Reads versions only while somebody looks at them."""

    def __init__(
        self,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        pane: ChangesPane,
        tabs: QTabWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._sides, self._assembler = desk, sides, assembler
        self._pane, self._tabs = pane, tabs
        pane.versions.can_restore = not desk.is_read_only
        sides.opened.connect(self.read)
        desk.bridge.changed.connect(self._follow_change)
        pane.scope_chosen.connect(lambda _: self.read())
        pane.pair_wanted.connect(self._compare)
        pane.issued_wanted.connect(self._compare_with_issued)
        pane.restore_asked.connect(self.restore)

    def show(self) -> None:
        """Show the Changes tab."""
        self._tabs.setCurrentWidget(self._pane.tab)
        self._pane.paper.setFocus()

    def show_list(self) -> None:
        """Show the Changes tab and go to its list of versions."""
        if self._pane.scope is not Scope.TEXT:
            self._pane.set_scope(Scope.TEXT)
            self.read()
        self._tabs.setCurrentWidget(self._pane.tab)
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
        is_seen = self._tabs.currentWidget() is self._pane.tab
        if is_seen and self._pane.scope is Scope.TEXT and self._sides.writer.save():
            module = self._sides.writer.module
            revisions = list_revisions(self._desk.session, module) if module else ()
            self._pane.show_revisions(revisions, self._last_edition())

    def restore(self, number: int) -> None:
        """Bring a version back; the present text stays as a version before it."""
        module = self._sides.writer.module
        if module is not None and self._sides.writer.save():
            step = Return(module, RevisionNumber(number))
            self._desk.perform(RestoreVersions((step,), tr("Restore v{number}", number=number)))

    # Inside

    def _last_edition(self) -> Edition | None:
        """Return the last edition of the open briefing that has a wording of the open text."""
        briefing, module = self._assembler.briefing, self._sides.writer.module
        if briefing is None or module is None:
            return None
        section = self._assembler.section
        found = last_issued_wording(self._desk.session, briefing.id, module, section)
        return found[0] if found is not None else None

    def _compare_with_issued(self, new: int) -> None:
        briefing, section = self._assembler.briefing, self._assembler.section
        if briefing is not None:
            session, ref = self._desk.session, briefing.id
            self._show(lambda m: compare_with_issued(session, ref, m, section, new))

    def _compare(self, old: int, new: int) -> None:
        self._show(lambda module: compare(self._desk.session, module, old, new))

    def _show(self, find: Callable[[ModuleId], Comparison]) -> None:
        module = self._sides.writer.module
        if module is None:
            self._pane.show_comparison(None)
            return
        try:
            self._pane.show_comparison(find(module))
        except BrieferError as error:
            self._pane.show_comparison(None)
            self._desk.alerts.show(error)

    def _follow_change(self, change: ChangeSet) -> None:
        kinds = Changed.TEXT | Changed.MODULES | Changed.ANNOTATIONS
        is_own = change.touches(kinds) and self._sides.writer.module in change.ids
        if is_own or change.touches(Changed.EDITIONS):
            self.read()
