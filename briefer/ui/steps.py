"""One undo for everything, newest first: what was typed in the text at work, and every edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from weakref import ReferenceType, ref

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from briefer.services.history import Edit
from briefer.ui.desk import Desk
from briefer.ui.translation import mark
from briefer.ui.views.markdown_document import MarkdownDocument
from briefer.ui.writing.sides import Sides

_TYPING = mark("Typing")


class _Typing(Struct):
    """What was typed in one text between two edits.

    Attributes:
        text: Which; it may be closed by now.
        start: The depth of undo in it before.
        end: The depth after, once some of it was taken back.
    """

    text: ReferenceType[MarkdownDocument]
    start: int
    end: int = 0


_Step = _Typing | Edit


class Steps(QObject):
    """Knows in which order things were typed and done, and takes back the newest of them.

    What was typed in another text than the one at work waits until that is at work again.

    Signals:
        changed: There is something else to undo or redo.
    """

    changed = Signal()

    def __init__(self, sides: Sides, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sides, self._desk = sides, desk
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._is_moving = False
        self._made = desk.history.made
        sides.edited.connect(self._note_typing)
        sides.undo_changed.connect(self.changed)
        desk.history_changed.connect(self._note_edits)

    def undo(self) -> None:
        """Take back typing, or the newest edit, whichever was last."""
        step = self._next_undo()
        if not isinstance(step, _Typing):
            if step is not None and self._sides.save():
                self._desk.undo()
            return
        text = self._text
        if not any(s is step for s in self._undone):
            step.end = text.availableUndoSteps()
            self._undone.append(step)
        self._move(self._sides.editor.undo)
        if text.availableUndoSteps() <= max(step.start, text.typed_from):
            self._done = [s for s in self._done if s is not step]
        self.changed.emit()

    def redo(self) -> None:
        """Make again what was taken back last."""
        step = self._next_redo()
        if not isinstance(step, _Typing):
            if step is not None and self._sides.save():
                self._desk.redo()
            return
        text = self._text
        if not any(s is step for s in self._done):
            self._done.append(step)
        self._move(self._sides.editor.redo)
        if text.availableUndoSteps() >= step.end or not text.can_type_again:
            self._undone = [s for s in self._undone if s is not step]
        self.changed.emit()

    @property
    def undo_label(self) -> str:
        """What would be taken back; empty for nothing."""
        return _label(self._next_undo())

    @property
    def redo_label(self) -> str:
        """What would be made again; empty for nothing."""
        return _label(self._next_redo())

    # Inside

    @property
    def _text(self) -> MarkdownDocument:
        return self._sides.editor.written

    def _next_undo(self) -> _Step | None:
        text = self._text
        for step in reversed(self._done):
            if not isinstance(step, _Typing):
                return step
            depth = max(step.start, text.typed_from)
            if step.text() is text and text.availableUndoSteps() > depth:
                return step
        return None

    def _next_redo(self) -> _Step | None:
        text = self._text
        for step in reversed(self._undone):
            if not isinstance(step, _Typing):
                return step
            if step.text() is text and text.can_type_again:
                return step
        return None

    def _move(self, move: Callable[[], None]) -> None:
        self._is_moving = True
        move()
        self._is_moving = False

    def _note_typing(self) -> None:
        if self._is_moving:
            return
        last = self._done[-1] if self._done else None
        text = self._text
        is_same = isinstance(last, _Typing) and last.text() is text
        if is_same and not self._undone:
            # Told once, not at every key: what follows changes nothing that is on a menu.
            return
        if not is_same:
            self._done.append(_Typing(ref(text), text.depth_before))
        self._undone.clear()
        self._desk.history.forget_undone()
        self.changed.emit()

    def _note_edits(self) -> None:
        if self._made != self._desk.history.made:
            self._made = self._desk.history.made
            self._forget_typing()
        self._done = _followed(self._done, self._desk.history.done)
        self._undone = _followed(self._undone, self._desk.history.undone)
        self.changed.emit()

    def _forget_typing(self) -> None:
        """Let what was typed and taken back be gone: something else was done since."""
        for step in self._undone:
            text = step.text() if isinstance(step, _Typing) else None
            if text is not None:
                text.forget_undone()
        self._undone = [step for step in self._undone if not isinstance(step, _Typing)]


def _followed(steps: Sequence[_Step], edits: Sequence[Edit]) -> list[_Step]:
    """Drop the edits and the texts that are gone, and put the edits that are new at the end."""
    known, there = {id(s) for s in steps}, {id(e) for e in edits}
    kept = [
        s for s in steps if (s.text() is not None if isinstance(s, _Typing) else id(s) in there)
    ]
    return [*kept, *(e for e in edits if id(e) not in known)]


def _label(step: _Step | None) -> str:
    if step is None:
        return ""
    return _TYPING if isinstance(step, _Typing) else step.label
