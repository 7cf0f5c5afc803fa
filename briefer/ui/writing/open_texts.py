"""Every text that is kept open, on show or not, so that none of them is lost or forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from briefer.domain.ids import ModuleId, RevisionNumber
from briefer.ui.appearance import Appearance
from briefer.ui.desk import Desk
from briefer.ui.views.markdown_document import MarkdownDocument
from briefer.ui.writing.open_text import OpenText

MOST_KEPT = 20
"""Texts that were on show last keep what can be undone in them; older ones are read again."""
_Key = tuple[ModuleId, RevisionNumber | None]


class OpenTexts(QObject):
    """Hands texts out, the same one to everybody, and lets go of what nobody has looked at lately.

    Signals:
        opened: A text was read that was not open before; the ``OpenText``.
        touched: A person has changed a text that was saved; the ``OpenText``.
        untouched: A text is again as it was saved, or is saved now; the ``OpenText``.
        saved: A text was written to the library; the ``OpenText``.
        changed: A text is another one now in the library; the ``OpenText``.
    """

    opened = Signal(object)
    touched = Signal(object)
    untouched = Signal(object)
    saved = Signal(object)
    changed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        look: Appearance,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._look, self._clock = desk, look, clock
        self._texts: dict[_Key, OpenText] = {}

    def __len__(self) -> int:
        return len(self._texts)

    def __iter__(self) -> Iterator[OpenText]:
        return iter(list(self._texts.values()))

    def take(self, module: ModuleId, pinned: RevisionNumber | None = None) -> OpenText:
        """Return a text as the library holds it, or as it was left with words not yet saved.

        Raises:
            BrieferError: The library has no such module or revision any more.
        """
        text = self._texts.pop((module, pinned), None)
        is_new = text is None
        if text is None:
            text = self._open(module, pinned)
        else:
            text.refresh()
        # Put last: the first one is the one that was not looked at for longest.
        self._texts[module, pinned] = text
        self._forget_oldest()
        if is_new:
            self.opened.emit(text)
        return text

    def find(self, module: ModuleId | None, pinned: RevisionNumber | None) -> OpenText | None:
        """Return a text if it is open."""
        return self._texts.get((module, pinned)) if module is not None else None

    def save(self) -> bool:
        """Save every text that was changed; say whether all of them are safe now."""
        safe = [text.save() for text in list(self._texts.values())]
        return all(safe)

    def stop(self) -> None:
        """Save nothing any more: the library is about to be closed."""
        for text in self._texts.values():
            text.stop()

    # Inside

    def _open(self, module: ModuleId, pinned: RevisionNumber | None) -> OpenText:
        document = MarkdownDocument(self._look.theme)
        text = OpenText(self._desk, document, self._clock, module, pinned, self)
        text.first_touched.connect(lambda: self.touched.emit(text))
        text.untouched.connect(lambda: self.untouched.emit(text))
        text.saved.connect(lambda: self.saved.emit(text))
        text.changed_elsewhere.connect(lambda: self.changed.emit(text))
        return text

    def _forget_oldest(self) -> None:
        # The last one was just asked for.
        older = list(self._texts.items())[:-1]
        idle = [k for k, t in older if not t.shown and not t.is_touched]
        for key in idle[: max(0, len(self._texts) - MOST_KEPT)]:
            text = self._texts.pop(key)
            text.stop()
            text.deleteLater()
