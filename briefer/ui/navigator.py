"""Ways to get about: what the palette finds, and the round of panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from briefer.domain.folding import fold
from briefer.domain.module_row import ModuleRow
from briefer.domain.query import ModuleQuery
from briefer.services.library import list_briefings, list_sources
from briefer.ui.desk import Desk
from briefer.ui.live_actions import ActionTable
from briefer.ui.translation import tr

MOST_OF_A_KIND = 8


class PaletteItem(Struct, frozen=True):
    """One thing to go to or to do.

    Attributes:
        text: What it is called.
        hint: What kind of thing it is, or its shortcut.
        run: Goes there or does it.
        ref: Id of what it stands for; empty for an action.
    """

    text: str
    hint: str
    run: Callable[[], object]
    ref: str = ""


class Navigator(QObject):
    """Finds what the palette offers.

    Args:
        desk: Where modules, briefings and sources are.
        actions: What can be done.
        open_module: Goes to a module.
        open_briefing: Goes to a briefing.
        cite: Puts a citation of a source into the text.
    """

    def __init__(
        self,
        desk: Desk,
        actions: ActionTable,
        open_module: Callable[[str], object],
        open_briefing: Callable[[str], object],
        cite: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._open_module, self._open_briefing, self._cite = open_module, open_briefing, cite

    def everything(self, text: str) -> list[PaletteItem]:
        """Return what fits ``text``: modules and briefings first when it looks like one."""
        actions = self._fitting_actions(text)
        if not text:
            return [*self.briefings(""), *actions]
        found = [*self.briefings(text), *self.modules(text), *self._sources(text)]
        starts = [a for a in actions if fold(a.text).startswith(fold(text))]
        rest = [a for a in actions if a not in starts]
        return [*starts, *found, *rest]

    def modules(self, text: str) -> list[PaletteItem]:
        """Return the modules that fit, best first."""
        rows: Sequence[ModuleRow] = self._desk.search(ModuleQuery(text=text, limit=MOST_OF_A_KIND))
        return [
            PaletteItem(r.title, tr("Module"), lambda m=r.id: self._open_module(m), r.id)  # type: ignore[misc]
            for r in rows
        ]

    def briefings(self, text: str) -> list[PaletteItem]:
        """Return the briefings whose title has every word of ``text``."""
        words = fold(text).split()
        return [
            PaletteItem(b.title, tr("Briefing"), lambda i=b.id: self._open_briefing(i))  # type: ignore[misc]
            for b in list_briefings(self._desk.session)
            if all(w in fold(b.title) for w in words)
        ][:MOST_OF_A_KIND]

    def sources(self, text: str) -> list[PaletteItem]:
        """Return the sources that fit, to be cited."""
        return self._sources(text, most=50)

    def _sources(self, text: str, most: int = MOST_OF_A_KIND) -> list[PaletteItem]:
        return [
            PaletteItem(
                ", ".join(filter(None, (s.author, s.title))),
                tr("Cite {key}", key=f"[@{s.key}]"),
                lambda k=s.key: self._cite(k),  # type: ignore[misc]
            )
            for s in list_sources(self._desk.session, text)[:most]
        ]

    def _fitting_actions(self, text: str) -> list[PaletteItem]:
        words = fold(text).split()
        found = []
        for spec, action in self._actions:
            said = fold(f"{action.text()} {tr(spec.tip)} {spec.text}")
            if action.isEnabled() and spec.id != "palette" and all(w in said for w in words):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append(PaletteItem(action.text().rstrip("…"), keys, action.trigger))
        return found
