"""One undo for everything: typing while it is the newest, changes of structure otherwise."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefer.ui.desk import Desk
from briefer.ui.translation import mark
from briefer.ui.writing.sides import Sides


class Steps(QObject):
    """Decides what "undo" takes back now, and says so.

    Signals:
        changed: There is something else to undo or redo.
    """

    changed = Signal()

    def __init__(self, sides: Sides, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sides, self._desk = sides, desk
        self._newest_is_typing = False
        sides.edited.connect(self._note_typing)
        sides.undo_changed.connect(self.changed)
        desk.history_changed.connect(self._note_edit)

    def undo(self) -> None:
        """Take back typing, or the newest change of structure, whichever was last."""
        if self._undoes_typing():
            self._sides.editor.undo()
        elif self._sides.save():
            self._desk.undo()

    def redo(self) -> None:
        """Make again what was taken back last."""
        if self._redoes_typing():
            self._sides.editor.redo()
        elif self._sides.save():
            self._desk.redo()

    @property
    def undo_label(self) -> str:
        """What would be taken back; empty for nothing."""
        return mark("Typing") if self._undoes_typing() else self._desk.undo_label

    @property
    def redo_label(self) -> str:
        """What would be made again; empty for nothing."""
        return mark("Typing") if self._redoes_typing() else self._desk.redo_label

    def _undoes_typing(self) -> bool:
        # Without a text the field holds an empty document, in which nothing was typed.
        is_open = self._sides.writer.module is not None
        can = is_open and self._sides.editor.document().isUndoAvailable()
        return can and (self._newest_is_typing or not self._desk.undo_label)

    def _redoes_typing(self) -> bool:
        return self._newest_is_typing and self._sides.editor.document().isRedoAvailable()

    def _note_typing(self) -> None:
        if not self._newest_is_typing:
            # Told once, not at every key: what follows changes nothing that is on a menu.
            self._newest_is_typing = True
            self.changed.emit()

    def _note_edit(self) -> None:
        self._newest_is_typing = False
        self.changed.emit()
