"""What can be done with the selected section: moving, nesting, leaving out, linking."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from briefer.domain.briefing import Briefing
from briefer.domain.ids import SectionId
from briefer.domain.outline import ROOT, LinkMode
from briefer.services.arranging import (
    change_sections,
    lift_sections,
    lower_sections,
    move_sections,
    nest_sections,
    raise_sections,
    remove_sections,
)
from briefer.services.history import Edit
from briefer.services.outline_edits import ChangeLink, ChangeSection, MoveSection, RemoveSection
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.translation import mark
from briefer.ui.views.outline_panel import OutlinePanel


class SectionVerbs(QObject):
    """Asks for changes of the outline; each can be undone."""

    def __init__(
        self, assembler: Assembler, panel: OutlinePanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._assembler, self._panel = assembler, panel
        panel.model.move_asked.connect(self._move)
        panel.model.several_move_asked.connect(self._move_several)

    def move_up(self) -> None:
        """Move the section before the one above it."""
        if self._several(raise_sections):
            return
        self._shift(-1)

    def move_down(self) -> None:
        """Move the section after the one below it."""
        if self._several(lower_sections):
            return
        self._shift(1)

    def nest(self) -> None:
        """Put the section under the one above it."""
        if self._several(nest_sections):
            return
        place = self._assembler.selected_place()
        if place is not None and place.position > 0 and self._briefing is not None:
            above = self._briefing.outline.under(place.parent)[place.position - 1]
            self._move(place.section.id, above, -1)

    def unnest(self) -> None:
        """Put the section beside the one it is under."""
        if self._several(lift_sections):
            return
        place = self._assembler.selected_place()
        if place is not None and place.parent != ROOT and self._briefing is not None:
            parent, position = self._briefing.outline.place(place.parent)
            self._move(place.section.id, parent, position + 1)

    def remove(self) -> None:
        """Take the section out of the briefing."""
        if self._several(remove_sections):
            return
        place = self._assembler.selected_place()
        if place is not None and self._briefing is not None:
            self._assembler.perform(RemoveSection(self._briefing.id, place.section.id))

    def leave_out(self) -> None:
        """Leave the section out of the document, or take it in again."""
        briefing, chosen = self._briefing, self._panel.selected
        if briefing is not None and len(chosen) > 1:
            is_out = not briefing.outline.sections[chosen[0]].is_excluded
            self._assembler.perform(change_sections(briefing.id, chosen, is_excluded=is_out))
            return
        place = self._assembler.selected_place()
        if place is not None and self._briefing is not None:
            is_excluded = not place.section.is_excluded
            label = mark("Leave Section Out") if is_excluded else mark("Take Section In")
            fields = {"is_excluded": is_excluded}
            self._assembler.perform(
                ChangeSection(self._briefing.id, place.section.id, fields, label)
            )

    def follow(self) -> None:
        """Show the newest approved text of the module."""
        self._link(LinkMode.FOLLOWING, mark("Follow Module"))

    def pin(self) -> None:
        """Keep showing the text as it is now."""
        self._link(LinkMode.PINNED, mark("Pin Revision"))

    def adapt(self) -> None:
        """Begin this briefing's own wording over the module."""
        self._link(LinkMode.ADAPTED, mark("Adapt Module"))

    # Inside

    def _several(self, make: Callable[[str, Sequence[SectionId]], Edit]) -> bool:
        """Do to all selected sections, in one step, what a verb does; False for one or none."""
        chosen = self._panel.selected
        if self._briefing is None or len(chosen) < 2:
            return False
        self._assembler.perform(make(self._briefing.id, chosen))
        return True

    @property
    def _briefing(self) -> Briefing | None:
        return self._assembler.briefing

    def _move(self, section: str, parent: str, position: int) -> None:
        if self._briefing is not None:
            where = position if position >= 0 else None
            self._assembler.perform(
                MoveSection(self._briefing.id, section, SectionId(parent), where)
            )
            self._panel.view.expand(self._panel.model.index_of(SectionId(parent)))
            self._panel.select(SectionId(section))

    def _move_several(self, sections: list[SectionId], parent: str, position: int) -> None:
        if self._briefing is not None:
            where = position if position >= 0 else None
            under = SectionId(parent)
            self._assembler.perform(move_sections(self._briefing.id, sections, under, where))

    def _shift(self, by: int) -> None:
        place = self._assembler.selected_place()
        if place is None or self._briefing is None:
            return
        position = place.position + by
        if 0 <= position < len(self._briefing.outline.under(place.parent)):
            self._move(place.section.id, place.parent, position)

    def _link(self, mode: LinkMode, label: str) -> None:
        place = self._assembler.selected_place()
        if place is not None and place.section.link is not None and self._briefing is not None:
            self._assembler.perform(
                ChangeLink(self._briefing.id, place.section.id, mode, None, label)
            )
