"""Keeps a desk's own profiles and templates."""

from __future__ import annotations

from briefer.domain.frozen import freeze, thaw
from briefer.domain.profile import Profile
from briefer.storage.connection import Connection


class ProfileRepository:
    """Profiles by name; upper and lower case are one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, profile: Profile) -> None:
        """Add a profile, or write it anew."""
        self._connection.run(
            "INSERT OR REPLACE INTO profile (name, value) VALUES (?, ?)",
            (profile.name.casefold(), freeze(profile)),
        )

    def get(self, name: str) -> Profile | None:
        """Return the profile with this name."""
        row = self._connection.row("SELECT value FROM profile WHERE name = ?", (name.casefold(),))
        return thaw(row["value"], Profile) if row is not None else None

    def remove(self, name: str) -> bool:
        """Take a profile away; say whether it was there."""
        return bool(self._connection.run("DELETE FROM profile WHERE name = ?", (name.casefold(),)))

    def all(self) -> list[Profile]:
        """Return every profile, by name."""
        rows = self._connection.rows("SELECT value FROM profile ORDER BY name")
        return [thaw(row["value"], Profile) for row in rows]


class TemplateRepository:
    """Templates as the TOML of their data files, by key."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, key: str, text: str) -> None:
        """Add a template, or write it anew."""
        self._connection.run(
            "INSERT OR REPLACE INTO template (key, value) VALUES (?, ?)", (key, text)
        )

    def get(self, key: str) -> str | None:
        """Return the words of a template."""
        row = self._connection.row("SELECT value FROM template WHERE key = ?", (key,))
        return str(row["value"]) if row is not None else None

    def remove(self, key: str) -> bool:
        """Take a template away; say whether it was there."""
        return bool(self._connection.run("DELETE FROM template WHERE key = ?", (key,)))

    def all(self) -> dict[str, str]:
        """Return the words of every template, by key."""
        rows = self._connection.rows("SELECT key, value FROM template ORDER BY key")
        return {row["key"]: row["value"] for row in rows}
