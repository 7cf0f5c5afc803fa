"""Completes ``[@`` from the source register while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefer.domain.source import Source
from briefer.ui.translation import tr
from briefer.ui.views.completer import Completer, Offer
from briefer.ui.views.editor import Editor

_OPEN = r"\[(?:[^\[\]\n]*;\s*)?@([\w.:-]*)$"


class CitationCompleter(Completer):
    """Offers sources, and a new one at the end."""

    def __init__(self, editor: Editor, find: Callable[[str], Sequence[Source]]) -> None:
        # By key, title, author or publisher.
        def offers(typed: str) -> list[Offer]:
            return [Offer(s.key, ", ".join(filter(None, (s.author, s.title)))) for s in find(typed)]

        super().__init__(editor, "[", _OPEN, "]", tr("New source…"), offers)
        self.setAccessibleName(tr("Sources"))
