"""Undo and redo of structure and review: every edit, when it is made, returns its own inverse."""

from __future__ import annotations

from typing import Protocol

from briefer.domain.changes import ChangeSet
from briefer.services.session import Session


class Edit(Protocol):
    """One reversible step, as a value."""

    @property
    def label(self) -> str:
        """What the Edit menu says after “Undo”."""

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Make the change in one transaction; return its outcome and the edit that undoes it."""


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

    @property
    def undo_label(self) -> str:
        """What the newest edit did; empty when there is nothing to undo."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What the newest undone edit did; empty when there is nothing to redo."""
        return self._undone[-1].label if self._undone else ""

    def perform(self, edit: Edit) -> ChangeSet:
        """Make ``edit``, which becomes the next thing to undo."""
        outcome, inverse = edit.apply(self._session)
        if outcome == ChangeSet():
            return outcome
        self._done.append(inverse)
        del self._done[: -self._limit]
        self._undone.clear()
        return outcome

    def undo(self) -> ChangeSet:
        """Take back the newest edit, if there is one."""
        return self._move(self._done, self._undone)

    def redo(self) -> ChangeSet:
        """Make the newest undone edit again, if there is one."""
        return self._move(self._undone, self._done)

    def _move(self, source: list[Edit], target: list[Edit]) -> ChangeSet:
        if not source:
            return ChangeSet()
        outcome, inverse = source.pop().apply(self._session)
        target.append(inverse)
        return outcome
