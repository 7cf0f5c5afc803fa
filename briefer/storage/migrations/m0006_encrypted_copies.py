"""Schema 6: whether a copy that left the desk was locked with a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def apply(db: Database) -> None:
    """Make room for it beside the copy; the passphrase itself is kept nowhere."""
    db.execute("ALTER TABLE edition_copy ADD COLUMN is_encrypted INTEGER NOT NULL DEFAULT 0")
