"""How the selected sections look in print: heading, level, number, page break."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from briefer.domain.ids import SectionId
from briefer.domain.outline import Section
from briefer.services.arranging import change_sections
from briefer.services.outline_edits import ChangeSection
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.dialogs.ask_line import AskLine
from briefer.ui.views.outline_panel import OutlinePanel

MOST_SHIFT = 5


class SectionLooks(QObject):
    """Each change is one step to undo, however many sections it is about."""

    def __init__(
        self, assembler: Assembler, panel: OutlinePanel, line: AskLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._assembler, self._panel, self._line = assembler, panel, line

    def heading(self) -> None:
        """Ask for another heading; the text's own title takes the override away."""
        place, face = self._assembler.selected_place(), self._panel.model.face(self._panel.current)
        briefing = self._assembler.briefing
        if place is None or briefing is None or face is None:
            return
        section, ref = place.section, briefing.id
        own = self._assembler.own_title(section)

        def write(words: str) -> None:
            fields = {"heading": "" if words == own else words}
            edit = ChangeSection(ref, section.id, fields, "Change Heading")
            if fields["heading"] != section.heading:
                self._assembler.perform(edit)

        self._line.ask(
            "Heading of the section",
            write,
            initial=section.heading or own,
            hint=f"In this briefing only. The text itself is called “{own}”.",
            button="Use it",
        )

    def page_break(self) -> None:
        """Begin the sections on a new page, or not any more."""
        self._change(lambda s: {"breaks_page": not s.breaks_page})

    def number(self) -> None:
        """Give the sections' headings numbers, or take them away."""
        self._change(lambda s: {"is_numbered": not s.is_numbered})

    def lower(self) -> None:
        """Set the headings inside one level lower."""
        self._change(lambda s: {"level_shift": min(MOST_SHIFT, s.level_shift + 1)})

    def higher(self) -> None:
        """Set the headings inside one level higher."""
        self._change(lambda s: {"level_shift": max(-MOST_SHIFT, s.level_shift - 1)})

    def _change(self, fields: Callable[[Section], dict[str, object]]) -> None:
        briefing, chosen = self._assembler.briefing, self._panel.selected
        if briefing is None or not chosen:
            return
        first = briefing.outline.sections[chosen[0]]
        wanted: Sequence[SectionId] = chosen
        if fields(first) != {name: getattr(first, name) for name in fields(first)}:
            self._assembler.perform(change_sections(briefing.id, wanted, **fields(first)))
