"""Keeps the library's settings."""

from __future__ import annotations

import json
from typing import TypeAlias

from briefer.storage.connection import Connection

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


class SettingRepository:
    """Values of JSON by a key, such as "author"."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: Json = None) -> Json:
        """Return a setting, or ``default`` when it was never set."""
        row = self._connection.row("SELECT value FROM setting WHERE key = ?", (key,))
        if row is None:
            return default
        value: Json = json.loads(row["value"])
        return value

    def set(self, key: str, value: Json) -> None:
        """Write a setting."""
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        self._connection.run(
            "INSERT INTO setting (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, text),
        )

    def all(self) -> dict[str, Json]:
        """Return every setting."""
        rows = self._connection.rows("SELECT key, value FROM setting ORDER BY key")
        return {row["key"]: json.loads(row["value"]) for row in rows}
