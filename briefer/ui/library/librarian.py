"""Keeps the library panel true, and goes to what is chosen in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import ModuleId
from briefer.domain.module import ModuleContent
from briefer.domain.outline import ROOT
from briefer.services.library import get_module
from briefer.services.writing import create_module
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.library.values_in_use import ValuesInUse
from briefer.ui.views.library_panel import LibraryPanel
from briefer.ui.writing.sides import Sides
from briefer.ui.writing.tab_list import TextPlace


class Librarian(QObject):
    """What can be done with the library as a whole.

    Signals:
        title_wanted: A person wants to write a module and has to name it.
        shown: A module was opened; its id.
    """

    title_wanted = Signal()
    shown = Signal(str)

    def __init__(
        self,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        panel: LibraryPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._sides, self._assembler, self._panel = desk, sides, assembler, panel
        self._values = ValuesInUse(lambda: desk.session)
        panel.know(self._values)
        panel.opened.connect(self.open)
        panel.kept.connect(self.keep)
        panel.left.connect(lambda: sides.editor.setFocus())
        panel.insert_asked.connect(assembler.insert)
        desk.bridge.changed.connect(self._follow_change)

    def start(self) -> None:
        """Show the first modules."""
        self._panel.look_up()

    def open(self, module: str) -> None:
        """Show a module, by id or slug: in its section of the open briefing, or by itself."""
        module = get_module(self._desk.session, module).id
        section = self._assembler.section_of(module)
        if section != ROOT:
            self._assembler.open_section(section)
            self._assembler.select_section(section)
        else:
            self._sides.open(TextPlace(module))
        self.shown.emit(module)

    def keep(self, module: str) -> None:
        """Show a module, and let it stay open when others are looked at."""
        self.open(module)
        self._sides.keep()

    def module_beside(self) -> None:
        """Show the first of the selected modules on the other side."""
        for module in self._panel.chosen()[:1]:
            self._sides.open_beside(TextPlace(module))

    def new_module(self) -> None:
        """Ask for a title, then begin a module."""
        self.title_wanted.emit()

    def create(self, title: str) -> None:
        """Begin a module and open it."""
        if not self._sides.save():
            return
        content = ModuleContent(title=title, body="", owner=self._desk.session.author)
        made = self._desk.run(lambda: create_module(self._desk.session, content))
        if made is not None:
            self.keep(made.ids[0])
            self._panel.select(ModuleId(made.ids[0]))

    def focus_search(self) -> None:
        """Go to the search box."""
        self._panel.search.setFocus()
        self._panel.search.selectAll()

    # Inside

    def _follow_change(self, change: ChangeSet) -> None:
        if change.touches(Changed.MODULES | Changed.ANNOTATIONS):
            self._panel.refresh()
        if change.touches(Changed.MODULES) and not change.touches(Changed.TEXT):
            self._values.forget()
