"""Tells a screen reader what happened, without moving a person from where they are.

Qt's tables of accessibility are read with the first announcement: a start has nothing to announce.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


def announce(source: QObject, words: str, *, is_urgent: bool = False) -> None:
    """Let ``words`` be read aloud; what is urgent interrupts, anything else waits its turn."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(source, words)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if is_urgent else kinds.Polite)
    QAccessible.updateAccessibility(event)
