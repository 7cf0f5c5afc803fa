"""Undo and redo of structure and review: every edit, when it is made, returns its own inverse."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol, runtime_checkable

from briefer.domain.changes import ChangeSet
from briefer.errors import BrieferError
from briefer.services.progress import Step, quiet
from briefer.services.session import Session


class Edit(Protocol):
    """One reversible step, as a value."""

    @property
    def label(self) -> str:
        """What the Edit menu says after “Undo”."""

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Make the change in one transaction; return its outcome and the edit that undoes it."""


@runtime_checkable
class LongEdit(Edit, Protocol):
    """A step over many things, which tells how far it is; stopped, nothing of it happened."""

    @property
    def size(self) -> int:
        """How many things it changes, one after the other."""

    @property
    def modules(self) -> tuple[str, ...]:
        """Ids of the modules whose words or details it changes."""

    def apply(self, session: Session, step: Step = quiet) -> tuple[ChangeSet, Edit]:
        """Make the change in one transaction, telling ``step``, which may stop it."""


class Way(Enum):
    """Where a step comes from, and so where its inverse goes."""

    DO = auto()
    UNDO = auto()
    REDO = auto()


class History:
    """A person's recent edits of one library, newest last.

    An edit that cannot be undone any more (what it changed is gone) raises a ``BrieferError``
    and is dropped, so that the ones before it stay within reach.
    """

    def __init__(self, session: Session, limit: int = 500) -> None:
        self._session = session
        self._limit = limit
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._made = 0

    @property
    def made(self) -> int:
        """How many edits were made for the first time; none that was made again counts."""
        return self._made

    @property
    def undo_label(self) -> str:
        """What the newest edit did; empty when there is nothing to undo."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What the newest undone edit did; empty when there is nothing to redo."""
        return self._undone[-1].label if self._undone else ""

    @property
    def done(self) -> tuple[Edit, ...]:
        """What can be undone, newest last."""
        return tuple(self._done)

    @property
    def undone(self) -> tuple[Edit, ...]:
        """What can be made again, the next one last."""
        return tuple(self._undone)

    def forget_undone(self) -> None:
        """Make nothing again any more: something else was done since."""
        self._undone.clear()

    def perform(self, edit: Edit) -> ChangeSet:
        """Make ``edit``, which becomes the next thing to undo."""
        return self.note(Way.DO, *edit.apply(self._session))

    def undo(self) -> ChangeSet:
        """Take back the newest edit, if there is one."""
        return self._move(Way.UNDO)

    def redo(self) -> ChangeSet:
        """Make the newest undone edit again, if there is one."""
        return self._move(Way.REDO)

    def work_in(self, session: Session) -> None:
        """Make and take back edits in another session on the same library from now on."""
        self._session = session

    # For who makes an edit in a session of another thread

    def next(self, way: Way) -> Edit | None:
        """Return what would be undone or redone."""
        source = self._done if way is Way.UNDO else self._undone
        return source[-1] if source else None

    def note(self, way: Way, outcome: ChangeSet, inverse: Edit) -> ChangeSet:
        """Keep what an edit left behind that was made; hand its outcome on."""
        if way is Way.DO:
            if outcome == ChangeSet():
                return outcome
            self._undone.clear()
            self._made += 1
        else:
            self.drop(way)
        (self._undone if way is Way.UNDO else self._done).append(inverse)
        del self._done[: -self._limit]
        return outcome

    def drop(self, way: Way) -> None:
        """Forget the next edit: it cannot be undone or redone any more."""
        (self._done if way is Way.UNDO else self._undone).pop()

    # Inside

    def _move(self, way: Way) -> ChangeSet:
        edit = self.next(way)
        if edit is None:
            return ChangeSet()
        try:
            outcome, inverse = edit.apply(self._session)
        except BrieferError:
            self.drop(way)
            raise
        return self.note(way, outcome, inverse)
