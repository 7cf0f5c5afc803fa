"""Schema 5: a source's day may be a month or a year, such as "2024-08".

The column is text as it was. An older program would take such a source for damaged, so it is
told that the file is newer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def apply(db: Database) -> None:
    """Change nothing but the number of the schema."""
