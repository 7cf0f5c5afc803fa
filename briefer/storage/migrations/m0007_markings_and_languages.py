"""Schema 7: markings and languages are found by an index, as owners, regions and topics are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def apply(db: Database) -> None:
    """Let a search and its completions jump to them, however many modules there are."""
    for field in ("marking", "language"):
        db.execute(
            f"CREATE INDEX module_by_{field} ON module ({field}, title_key) WHERE home IS NULL"
        )
