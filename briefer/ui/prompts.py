"""Asks a person for what a verb needs: a title, a name, a source; never unasked.

What is opened is read when it is opened: the window opens without any of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefer import __version__
from briefer.domain.folding import fold
from briefer.domain.ids import AnnotationId, BriefingId
from briefer.errors import InvalidInput
from briefer.services.library import list_sources
from briefer.services.preferences import remember_author
from briefer.services.writing import name_version
from briefer.ui.appearance import Appearance
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.ask_line import AskLine
from briefer.ui.library.librarian import Librarian
from briefer.ui.live_actions import ActionTable
from briefer.ui.navigator import Navigator, PaletteItem
from briefer.ui.translation import LANGUAGES, SYSTEM, system_language, tr
from briefer.ui.writing.sides import Sides

if TYPE_CHECKING:
    from briefer.ui.dialogs.manual_window import ManualWindow
    from briefer.ui.dialogs.palette import Palette


class Prompts(QObject):
    """Opens what asks, and hands the answer to who needed it.

    Signals:
        renamed: A person signs with another name from now on.
        language_chosen: A person wants the window in a language; "" is the desktop's.
    """

    renamed = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        librarian: Librarian,
        actions: ActionTable,
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._desk = window, look, desk
        self._sides = sides
        self._assembler, self._librarian = assembler, librarian
        self.line = AskLine(window)
        self._navigator = Navigator(
            desk, actions, librarian.open, lambda b: assembler.open(BriefingId(b)), self._cite, self
        )
        self.palette: Palette | None = None
        self.manual: ManualWindow | None = None

    # Lines

    def name_module(self) -> None:
        """Ask for a new module's title."""
        self.line.ask(
            tr("New module"),
            self._librarian.create,
            hint=tr("A title of a few words that names one subject."),
        )

    def name_version(self) -> None:
        """Save the text and ask for the name of this version."""
        module = self._sides.writer.module
        if module is None or not self._sides.writer.save():
            return
        saved = tr("The text is saved already; a named version is easy to find again.")
        from briefer.ui.writing.uses import followers

        follow = followers(self._desk.session, module)
        self.line.ask(
            tr("Name this version"),
            lambda name: self._desk.run(lambda: name_version(self._desk.session, module, name)),
            hint=f"{saved} {follow}".strip(),
            button=tr("Name it"),
        )

    def choose_name(self) -> None:
        """Ask for the name that annotations and versions are signed with."""
        self.line.ask(
            tr("My name"),
            self._rename,
            initial=self._desk.session.author,
            hint=tr("Annotations and versions are signed with it from now on."),
            button=tr("Sign so"),
        )

    def name(self, what: str) -> None:
        """Ask for the title of a new "briefing", or of an own "text"."""
        if what == "briefing":
            self.line.ask(
                tr("New briefing"),
                self._assembler.create,
                hint=tr("Its title; audience, marking and the rest can follow."),
            )
        else:
            self.line.ask(
                tr("Own text"),
                self._assembler.add_own_text,
                hint=tr("The heading of the new section."),
            )

    def ask_assignee(self, annotation: str) -> None:
        """Ask who acts on a thread, and by when."""
        # Here, because the window opens long before somebody is asked to act.
        from briefer.ui.reviewing.assigning import ask_assignee

        ask_assignee(self._desk, AnnotationId(annotation), self._window)

    # Palettes

    def open_palette(self) -> None:
        """Open the palette over everything."""
        self._open(self._navigator.everything, tr("An action, a module, a briefing, a source"))

    def open_briefing(self) -> None:
        """Open the palette over briefings."""
        self._open(self._navigator.briefings, tr("A briefing of this library"))

    def choose_module(self) -> None:
        """Open the palette over modules, to put one into the briefing."""

        def find(text: str) -> list[PaletteItem]:
            return [
                PaletteItem(i.text, tr("Insert"), lambda r=i: self._assembler.insert([r.ref]))  # type: ignore[misc]
                for i in self._navigator.modules(text)
            ]

        self._open(find, tr("A module to put into the briefing"))

    def choose_language(self) -> None:
        """Open the palette over the languages of the window."""

        def find(text: str) -> list[PaletteItem]:
            names = {SYSTEM: tr("As the desktop"), **LANGUAGES}
            # Queued, because the window that holds the palette closes.
            return [
                PaletteItem(
                    name,
                    LANGUAGES.get(key, LANGUAGES[system_language()]) if key == SYSTEM else key,
                    lambda k=key: QTimer.singleShot(0, self, lambda: self.language_chosen.emit(k)),  # type: ignore[misc]
                )
                for key, name in names.items()
                if fold(text) in fold(name)
            ]

        self._open(find, tr("A language of the window"))

    def cite(self) -> None:
        """Open the palette over sources, to cite one."""
        if not list_sources(self._desk.session):
            self._desk.alerts.show(
                InvalidInput(
                    tr("The source register is empty."),
                    tr("Import an article, or enter a source, then cite it."),
                )
            )
            return
        self._open(self._navigator.sources, tr("A source to cite"))

    # Windows

    def show_shortcuts(self) -> None:
        """Open the sheet of shortcuts."""
        from briefer.ui.dialogs.shortcut_sheet import ShortcutSheet

        sheet = ShortcutSheet(self._window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def show_manual(self) -> None:
        """Open the manual, or bring it to the front."""
        from briefer.services.manual import chapters
        from briefer.ui.dialogs.manual_window import ManualWindow

        if self.manual is None or self.manual.isHidden():
            self.manual = ManualWindow(chapters(), self._window)
            self.manual.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.manual.destroyed.connect(self._forget_manual)
            self.manual.show()
        self.manual.raise_()
        self.manual.activateWindow()

    def finish(self) -> None:
        """Close what would stay open without the window."""
        if self.manual is not None:
            self.manual.close()

    def show_about(self) -> None:
        """Say which version this is, and where the library is."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setWindowTitle(tr("About Briefer"))
        box.setText(f"<b>Briefer {__version__}</b>")
        box.setInformativeText(
            "\n".join(
                (
                    tr("Everything stays on this computer."),
                    "",
                    tr("Library: {file}", file=self._desk.session.file.path),
                    tr("Signed as: {name}", name=self._desk.session.author),
                )
            )
        )
        box.finished.connect(box.deleteLater)
        box.open()

    # Inside

    def _forget_manual(self) -> None:
        self.manual = None

    def _rename(self, name: str) -> None:
        if self._desk.long.refuses():
            return
        remember_author(name)
        self._desk.sign_as(name)
        self.renamed.emit(name)

    def _cite(self, key: str) -> None:
        self._sides.formatter.insert_words(f"[@{key}]")

    def _open(self, find: Callable[[str], list[PaletteItem]], wanted: str) -> None:
        from briefer.ui.dialogs.palette import Palette

        if self.palette is not None:
            self.palette.deleteLater()
        self.palette = Palette(find, self._look, self._window, wanted)
        self.palette.open()
