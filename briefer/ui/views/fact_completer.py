"""Completes ``{fact:`` by name while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefer.domain.source import Fact
from briefer.ui.translation import tr
from briefer.ui.views.completer import Completer, Offer
from briefer.ui.views.editor import Editor

_OPEN = r"\{fact:([\w.-]*)$"


class FactCompleter(Completer):
    """Offers facts with what a reader sees of them, and a new one at the end."""

    def __init__(self, editor: Editor, every: Callable[[], Sequence[Fact]]) -> None:
        def offers(typed: str) -> list[Offer]:
            return [Offer(f.name, f.text) for f in fitting(every(), typed)]

        super().__init__(editor, "{", _OPEN, "}", tr("New fact…"), offers)
        self.setAccessibleName(tr("Facts"))


def fitting(facts: Sequence[Fact], typed: str) -> list[Fact]:
    """Return the facts whose name or words hold what was typed; those it begins come first."""
    wanted = typed.casefold()
    found = [f for f in facts if wanted in f"{f.name} {f.text}".casefold()]
    return sorted(found, key=lambda f: not f.name.casefold().startswith(wanted))
