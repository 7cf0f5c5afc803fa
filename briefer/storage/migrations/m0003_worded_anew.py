"""Schema 3: annotations and replies can be worded anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_STATEMENTS = (
    # The reply that an edit is about; empty for the annotation itself.
    "ALTER TABLE annotation_event ADD COLUMN about TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE annotation_event ADD COLUMN replacement TEXT",
)


def apply(db: Database) -> None:
    """Give events what an edit says."""
    for statement in _STATEMENTS:
        db.execute(statement)
