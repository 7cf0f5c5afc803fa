"""Keeps the panel of details true, and carries out what is asked in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import ModuleId
from briefer.services.detail_edits import ChangeDetails, Details
from briefer.services.freshness import Revalidate
from briefer.services.library import offered_values
from briefer.ui.desk import Desk
from briefer.ui.translation import mark
from briefer.ui.views.details_panel import DetailsPanel
from briefer.ui.writing.sides import Sides

_LABELS = {
    "title": mark("Rename"),
    "status": mark("Change Status"),
    "marking": mark("Change Marking"),
    "as_of": mark("Change As-of Date"),
    "review_by": mark("Change Review Date"),
    "owner": mark("Change Owner"),
    "region": mark("Change Region"),
    "topic": mark("Change Topic"),
    "tags": mark("Change Tags"),
    "language": mark("Change Language"),
}


class DetailsDesk(QObject):
    """Works only while the panel is on show.

    Signals:
        shown: The panel was shown or put away.

    Attributes:
        panel: Where the details stand.
    """

    shown = Signal()

    def __init__(
        self, desk: Desk, sides: Sides, panel: DetailsPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._sides, self.panel = desk, sides, panel
        self._module: ModuleId | None = None
        panel.hide()
        panel.changed.connect(self._change)
        panel.validated.connect(self.validate)
        sides.opened.connect(self._show_text)
        sides.saved.connect(self._show_text)
        desk.bridge.changed.connect(self._follow_change)

    @property
    def toggled(self) -> dict[str, bool]:
        """Say whether the panel is on show, by the id of the action."""
        return {"details-panel": self.is_shown}

    @property
    def is_shown(self) -> bool:
        """Whether the panel is on show."""
        return not self.panel.isHidden()

    def show(self, *, is_shown: bool) -> None:
        """Show the panel, or put it away."""
        if not is_shown:
            self.finish()
        self.panel.setVisible(is_shown)
        if is_shown:
            self._offer()
            self._show_text()
        self.shown.emit()

    def toggle(self) -> None:
        """Show the panel and go to it, or put it away."""
        self.show(is_shown=not self.is_shown)
        if self.is_shown:
            self.panel.lines["title"].setFocus()

    def validate(self) -> None:
        """Say that the open text still holds."""
        module = self._sides.writer.module
        if module is not None and self._sides.writer.is_editable and self._sides.writer.save():
            self._desk.perform(Revalidate(module))

    def finish(self) -> None:
        """Save what is typed; after this the library may be closed."""
        if self.is_shown:
            self.panel.commit()
            self.panel.hide()
        self._module = None

    # Inside

    def _show_text(self) -> None:
        if self.is_shown:
            if self._module != self._sides.writer.module:
                # What was typed last belongs to the text that was open then.
                self.panel.commit()
                self._module = self._sides.writer.module
                self.panel.show_content(None)
            content = self._sides.writer.content
            self.panel.show_content(content, is_editable=self._sides.writer.is_editable)

    def _offer(self) -> None:
        session = self._desk.session
        self.panel.offer(
            {name: offered_values(session, name) for name in ("owner", "region", "topic", "tag")}
        )

    def _follow_change(self, change: ChangeSet) -> None:
        if self.is_shown and change.touches(Changed.MODULES):
            self._offer()

    def _change(self, name: str, value: object) -> None:
        module = self._module
        if module is None or not self._sides.save():
            return
        step = ChangeDetails((Details(module, {name: value}),), _LABELS[name])
        self._desk.perform(step)
        # A value that was tidied, or refused, is shown as it is now.
        self._show_text()
