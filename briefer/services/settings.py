"""Reading and changing the settings that are kept in the library."""

from __future__ import annotations

from typing import TypeAlias

from briefer.domain.changes import Changed, ChangeSet
from briefer.services.session import Session

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


def get_setting(session: Session, key: str, default: Json = None) -> Json:
    """Return a setting, or ``default`` when it was never changed."""
    return session.file.settings.get(key, default)


def change_setting(session: Session, key: str, value: Json) -> ChangeSet:
    """Write a setting."""
    with session.file.write_tx():
        if session.file.settings.all().get(key, ...) == value:
            return ChangeSet()
        session.file.settings.set(key, value)
    return ChangeSet(Changed.SETTINGS, (key,))
