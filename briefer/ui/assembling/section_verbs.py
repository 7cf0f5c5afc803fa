"""What can be done with the selected sections, each time as one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from briefer.domain.briefing import Briefing
from briefer.domain.ids import SectionId
from briefer.domain.outline import LinkMode, Section
from briefer.services.assembling import SectionFields
from briefer.services.history import Edit
from briefer.services.outline_edits import (
    change_sections,
    lift_sections,
    link_sections,
    lower_sections,
    move_sections,
    nest_sections,
    raise_sections,
    remove_sections,
)
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.dialogs.ask_line import AskLine
from briefer.ui.translation import mark, tr
from briefer.ui.views.outline_panel import OutlinePanel

MOST_SHIFT = 5
TOGGLES: dict[str, Callable[[Section], bool]] = {
    "leave-out": lambda s: s.is_excluded,
    "page-break": lambda s: s.breaks_page,
    "section-number": lambda s: s.is_numbered,
}
"""Actions that a section either has or has not, and what says so."""


class SectionVerbs(QObject):
    """Asks for changes of the outline."""

    def __init__(
        self, assembler: Assembler, panel: OutlinePanel, line: AskLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._assembler, self._panel, self._line = assembler, panel, line

    @property
    def toggled(self) -> dict[str, bool]:
        """Which of ``TOGGLES`` hold for every selected section."""
        briefing, chosen = self._briefing, self._panel.selected
        sections = [briefing.outline.sections[s] for s in chosen] if briefing is not None else []
        return {
            name: bool(sections) and all(map(holds, sections)) for name, holds in TOGGLES.items()
        }

    # Places

    def move_up(self) -> None:
        """Move the sections before the one above them."""
        self._arrange(raise_sections)

    def move_down(self) -> None:
        """Move the sections after the one below them."""
        self._arrange(lower_sections)

    def nest(self) -> None:
        """Put the sections under the one above them."""
        self._arrange(nest_sections)

    def unnest(self) -> None:
        """Put the sections beside the one they are under."""
        self._arrange(lift_sections)

    def remove(self) -> None:
        """Take the sections out of the briefing."""
        self._arrange(remove_sections)

    def move(self, sections: list[SectionId], parent: str, position: int) -> None:
        """Put sections where they were dropped; a position below zero is the end."""
        if self._briefing is not None:
            where = position if position >= 0 else None
            under = SectionId(parent)
            self._assembler.perform(move_sections(self._briefing.id, sections, under, where))
            self._panel.reveal(sections)

    # Links

    def follow(self) -> None:
        """Show the newest approved text of the modules."""
        self._link(LinkMode.FOLLOWING, mark("Follow Module"))

    def pin(self) -> None:
        """Keep showing the texts as they are now."""
        self._link(LinkMode.PINNED, mark("Pin Revision"))

    def adapt(self) -> None:
        """Begin this briefing's own wording over the modules."""
        self._link(LinkMode.ADAPTED, mark("Adapt Module"))

    # Looks

    def heading(self) -> None:
        """Ask for another heading; the text's own title takes the override away."""
        place, briefing = self._assembler.selected_place(), self._briefing
        if place is None or briefing is None:
            return
        section, ref = place.section, briefing.id
        own = self._assembler.own_title(section)

        def write(words: str) -> None:
            heading = "" if words == own else words
            label = mark("Change Heading")
            self._assembler.perform(change_sections(ref, [section.id], label, heading=heading))

        self._line.ask(
            tr("Heading of the section"),
            write,
            initial=section.heading or own,
            hint=tr("In this briefing only. The text itself is called “{title}”.", title=own),
            button=tr("Use it"),
        )

    def leave_out(self) -> None:
        """Leave the sections out of the document, or take them in again."""
        is_out = not self.toggled["leave-out"]
        label = mark("Leave Section Out") if is_out else mark("Take Section In")
        self._change(label, is_excluded=is_out)

    def page_break(self) -> None:
        """Begin the sections on a new page, or not any more."""
        self._change(mark("Page Break"), breaks_page=not self.toggled["page-break"])

    def number(self) -> None:
        """Give the sections' headings numbers, or take them away."""
        self._change(mark("Number Section"), is_numbered=not self.toggled["section-number"])

    def lower(self) -> None:
        """Set the headings inside one level lower."""
        self._shift(1)

    def higher(self) -> None:
        """Set the headings inside one level higher."""
        self._shift(-1)

    # Inside

    @property
    def _briefing(self) -> Briefing | None:
        return self._assembler.briefing

    def _arrange(self, make: Callable[[str, Sequence[SectionId]], Edit]) -> None:
        chosen = self._panel.selected
        if self._briefing is not None and chosen:
            self._assembler.perform(make(self._briefing.id, chosen))
            self._panel.reveal(chosen)

    def _link(self, mode: LinkMode, label: str) -> None:
        chosen = self._panel.selected
        if self._briefing is not None and chosen:
            self._assembler.perform(link_sections(self._briefing.id, chosen, mode, None, label))

    def _shift(self, by: int) -> None:
        place = self._assembler.selected_place()
        if place is not None:
            level = max(-MOST_SHIFT, min(MOST_SHIFT, place.section.level_shift + by))
            self._change(mark("Change Level"), level_shift=level)

    def _change(self, label: str, **fields: bool | int) -> None:
        chosen = self._panel.selected
        if self._briefing is not None and chosen:
            wanted: SectionFields = fields  # type: ignore[assignment]  # named by the verbs above
            self._assembler.perform(change_sections(self._briefing.id, chosen, label, **wanted))
