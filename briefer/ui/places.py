"""Goes to a place that is named elsewhere: by a finding, on a page, in a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefer.domain.finding import Place
from briefer.domain.ids import BriefingId, SectionId
from briefer.domain.outline import ROOT
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.library.librarian import Librarian
from briefer.ui.pages.page_words import PlaceInText
from briefer.ui.positions import Positions
from briefer.ui.writing.sides import Sides


class Places(QObject):
    """Knows the way to sections, texts and words."""

    def __init__(
        self,
        assembler: Assembler,
        library: Librarian,
        sides: Sides,
        show_write: Callable[[], object],
        change_details: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._assembler, self._library, self._sides = assembler, library, sides
        self._show_write, self._change_details = show_write, change_details

    def go_to(self, place: Place) -> None:
        """Open the section and put the caret on the words; the whole briefing is its details."""
        section = place.section or ROOT
        if section == ROOT and place.module is not None:
            section = self._assembler.section_of(place.module)
        if section == ROOT:
            self._change_details()
            return
        self._show_section(section)
        if place.start is not None:
            self._show_words(place.start)
            end = place.end if place.end is not None else place.start
            self._sides.editor.select(place.start, end)

    def go_to_words(self, place: PlaceInText) -> None:
        """Show the text that words on a page come from."""
        self._show_section(place.section)
        self._show_words(place.at)

    def go_to_text(self, module: str, home: str, at: int) -> None:
        """Show a place of a text, in the briefing that it belongs to."""
        here = self._assembler.briefing
        if home and (here is None or here.id != home):
            self._assembler.open(BriefingId(home))
        self._library.open(module)
        self._show_write()
        self._show_words(at)

    def go_to_section(self, briefing: str, section: str) -> None:
        """Open a briefing at one of its sections; "" is the briefing itself."""
        self._assembler.open(BriefingId(briefing), SectionId(section) or ROOT)
        self._show_write()

    # Inside

    def _show_section(self, section: SectionId) -> None:
        self._assembler.open_section(section)
        self._assembler.select_section(section)
        self._show_write()

    def _show_words(self, at: int) -> None:
        editor = self._sides.editor
        editor.show_place(Positions(editor.text()).to_units(at))
