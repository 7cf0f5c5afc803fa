"""Schema 4: why a briefing, or an edition, is marked higher than its parts ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def apply(db: Database) -> None:
    """Make room for the reason beside the marking."""
    for table in ("briefing", "edition"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN marking_reason TEXT NOT NULL DEFAULT ''")
