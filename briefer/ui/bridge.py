"""Carries the outcome of every verb to the views, as a Qt signal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefer.domain.changes import ChangeSet


class Bridge(QObject):
    """Where verbs report and views listen.

    Signals:
        changed: Something changed; carries the ``ChangeSet``.
    """

    changed = Signal(object)

    def announce(self, change: ChangeSet) -> ChangeSet:
        """Tell every view, unless nothing changed; hand ``change`` on."""
        if change.kinds:
            self.changed.emit(change)
        return change
