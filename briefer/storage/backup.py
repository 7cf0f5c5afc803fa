"""Copies a library that may be in use, and trusts the copy only after checking it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from briefer.errors import StorageError
from briefer.phrases import phrase
from briefer.storage.connection import Connection
from briefer.storage.failures import telling


def back_up(connection: Connection, to: Path) -> None:
    """Copy the library to ``to``, which appears only when it is whole and checked.

    Raises:
        StorageError: There is a file already, or the copy could not be made or is not sound.
    """
    if to.exists():
        raise StorageError(
            phrase("There is a file {name} already.", name=to.name),
            phrase("Choose another name for the backup."),
        )
    partial = to.with_name(f"{to.name}.partial")
    try:
        partial.unlink(missing_ok=True)
        with telling(to):
            copy = sqlite3.connect(partial)
            try:
                connection.raw.backup(copy)
                # On its own a copy is one file: no log beside it that could stay behind.
                copy.execute("PRAGMA journal_mode = DELETE")
                _check(connection, copy, to)
            finally:
                copy.close()
        partial.rename(to)
    except OSError as error:
        raise StorageError(
            phrase(
                "The backup {name} cannot be written: {reason}.",
                name=to.name,
                reason=error.strerror or str(error),
            ),
            phrase("Check that the folder exists and that you may write in it."),
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def _check(connection: Connection, copy: sqlite3.Connection, to: Path) -> None:
    count = "SELECT count(*) FROM revision"
    is_sound = copy.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    has_table = copy.execute("SELECT 1 FROM sqlite_schema WHERE name = 'revision'").fetchone()
    if not is_sound or (has_table and copy.execute(count).fetchone()[0] < connection.number(count)):
        raise StorageError(
            phrase("The backup {name} did not come out whole, so it was not kept.", name=to.name),
            phrase("Check the disk and the library, then try again."),
        )


def name_beside(path: Path, what: str) -> Path:
    """Return a free name beside ``path``, such as ``a.before-schema-2.briefer``."""
    tries = (f"{path.stem}.{what}{n}{path.suffix}" for n in ("", *(f"-{i}" for i in range(2, 999))))
    return next(free for name in tries if not (free := path.with_name(name)).exists())
