"""Goes to the place that a finding names: the section, and the words in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefer.domain.finding import Place
from briefer.domain.outline import ROOT
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.positions import Positions
from briefer.ui.writing.sides import Sides


class Places(QObject):
    """Knows the way from a finding to the words it is about."""

    def __init__(
        self,
        assembler: Assembler,
        sides: Sides,
        show_write: Callable[[], object],
        change_details: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._assembler, self._sides = assembler, sides
        self._show_write, self._change_details = show_write, change_details

    def go_to(self, place: Place) -> None:
        """Open the section and put the caret on the words; the whole briefing is its details."""
        section = place.section or ROOT
        if section == ROOT and place.module is not None:
            section = self._assembler.section_of(place.module)
        if section == ROOT:
            self._change_details()
            return
        self._assembler.open_section(section)
        self._assembler.select_section(section)
        self._show_write()
        if place.start is not None:
            end = place.end if place.end is not None else place.start
            editor = self._sides.editor
            editor.show_place(Positions(editor.text()).to_units(place.start))
            editor.select(place.start, end)
