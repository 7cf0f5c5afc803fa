"""Remembers sizes, theme, text size and the last place between two runs."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from briefer.domain.ids import BriefingId, SectionId
from briefer.domain.outline import ROOT
from briefer.ui.theme import ThemeChoice
from briefer.ui.views.writing_pane import EVEN

FIRST_SIZE = (1560, 940)
FIRST_LEFT = [320, 1240]
FIRST_TEXT_PT = 12.0
FIRST_UPPER = [370, 460]


class LayoutMemory:
    """Reads and writes ``settings``; a value that makes no sense is as if it were not there."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def restore(self, window: QMainWindow, across: QSplitter, down: QSplitter) -> None:
        """Give the window its last sizes, or its first ones."""
        if not window.restoreGeometry(self._bytes("window/geometry")):
            screen = window.screen().availableSize()
            window.resize(min(FIRST_SIZE[0], screen.width()), min(FIRST_SIZE[1], screen.height()))
        if not across.restoreState(self._bytes("window/across")):
            across.setSizes(FIRST_LEFT)
        if not down.restoreState(self._bytes("window/down")):
            down.setSizes(FIRST_UPPER)

    def keep(self, window: QMainWindow, across: QSplitter, down: QSplitter) -> None:
        """Write the present sizes down."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        self._settings.setValue("window/across", across.saveState())
        self._settings.setValue("window/down", down.saveState())

    def forget_layout(self) -> None:
        """Let the next start, or the next restore, use the first sizes."""
        self._settings.remove("window")

    @property
    def theme(self) -> ThemeChoice:
        """The theme that was chosen last."""
        kept = str(self._settings.value("theme", ""))
        return ThemeChoice(kept) if kept in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue("theme", choice.value)

    @property
    def language(self) -> str:
        """The language that was chosen; empty for the desktop's."""
        return str(self._settings.value("language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def text_size_pt(self) -> float:
        """Size of plain words in the editor, in points."""
        kept = str(self._settings.value("text_size", ""))
        try:
            return float(kept)
        except ValueError:
            return FIRST_TEXT_PT

    @text_size_pt.setter
    def text_size_pt(self, size: float) -> None:
        self._settings.setValue("text_size", size)

    @property
    def shows_details(self) -> bool:
        """Whether the panel of details was on show."""
        return str(self._settings.value("window/details", "")) == "yes"

    @shows_details.setter
    def shows_details(self, is_shown: bool) -> None:
        self._settings.setValue("window/details", "yes" if is_shown else "no")

    @property
    def side_share(self) -> float:
        """How much of the room the first of two texts side by side had, from 0 to 1."""
        try:
            kept = float(str(self._settings.value("window/side_share", "")))
        except ValueError:
            return EVEN
        return kept if 0.0 < kept < 1.0 else EVEN

    @side_share.setter
    def side_share(self, share: float) -> None:
        self._settings.setValue("window/side_share", share)

    @property
    def checks_spelling(self) -> bool:
        """Whether misspelt words are marked."""
        return str(self._settings.value("spelling", "yes")) == "yes"

    @checks_spelling.setter
    def checks_spelling(self, is_on: bool) -> None:
        self._settings.setValue("spelling", "yes" if is_on else "no")

    def place(self, library: str) -> tuple[BriefingId | None, SectionId]:
        """Return the briefing and section that were open last in a library."""
        kept = str(self._settings.value(f"place/{_key(library)}", ""))
        briefing, _, section = kept.partition(" ")
        return (BriefingId(briefing) if briefing else None), SectionId(section) or ROOT

    def keep_place(self, library: str, briefing: BriefingId, section: SectionId) -> None:
        """Write down what is open in a library."""
        self._settings.setValue(f"place/{_key(library)}", f"{briefing} {section}")

    def texts(self, library: str) -> str:
        """Return what was open in a library, as it was kept; empty for nothing."""
        return str(self._settings.value(f"texts/{_key(library)}", ""))

    def keep_texts(self, library: str, written: str) -> None:
        """Write down which texts are open in a library."""
        self._settings.setValue(f"texts/{_key(library)}", written)

    def _bytes(self, key: str) -> QByteArray:
        kept = self._settings.value(key)
        return kept if isinstance(kept, QByteArray) else QByteArray()


def _key(library: str) -> str:
    # A slash in a key begins a group.
    return library.replace("/", "|").replace("\\", "|")
