"""One connection to a library file: its settings, its one way to write, its errors told."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TypeAlias

from briefer.storage.failures import telling

Value: TypeAlias = str | int | float | bytes | None
Parameters: TypeAlias = Sequence[Value] | Mapping[str, Value]

BUSY_TIMEOUT_MS = 5000

CACHE_KIB = 32 * 1024
"""Enough for the upper pages of the search index of 100,000 modules; taken only when used."""

_SETTINGS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA cache_size = -{CACHE_KIB}",
)


class Connection:
    """A connection to one library file, to be used in the thread that opened it.

    Attributes:
        path: The file.
        raw: The connection of the standard library; only for sqlite-utils and backups.
    """

    def __init__(self, path: Path, *, is_read_only: bool = False) -> None:
        self.path = path
        self._savepoints = count(1)
        with telling(path):
            self.raw = sqlite3.connect(
                _address(path, is_read_only),
                uri=True,
                isolation_level=None,
                timeout=BUSY_TIMEOUT_MS / 1000,
            )
            self.raw.row_factory = sqlite3.Row
            try:
                for setting in _SETTINGS:
                    self.raw.execute(setting)
            except BaseException:
                self.raw.close()
                raise

    def wait_at_most(self, delay_ms: int) -> None:
        """Give up so soon when another program does not let go of the file."""
        self.raw.execute(f"PRAGMA busy_timeout = {int(delay_ms)}")

    def close(self) -> None:
        """Close the connection; what was committed is on the disk already."""
        self.raw.close()

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        with telling(self.path):
            return self.raw.execute(sql, parameters).fetchall()

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[sqlite3.Row]:
        """Yield the rows of a query one by one."""
        with telling(self.path):
            yield from self.raw.execute(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """Return the first row of a query, or None."""
        with telling(self.path):
            found: sqlite3.Row | None = self.raw.execute(sql, parameters).fetchone()
            return found

    def number(self, sql: str, parameters: Parameters = ()) -> int:
        """Return the first column of the first row, 0 when there is none or it is null."""
        found = self.row(sql, parameters)
        return int(found[0] or 0) if found is not None else 0

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement that changes something; return how many rows it changed."""
        with telling(self.path):
            return self.raw.execute(sql, parameters).rowcount

    def run_many(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """Run one statement for each set of parameters."""
        with telling(self.path):
            self.raw.executemany(sql, parameters)

    def insert(self, table: str, values: Mapping[str, Value]) -> None:
        """Add a row to ``table``; the names are ours, never a person's."""
        names = ", ".join(f'"{name}"' for name in values)
        places = ", ".join(f":{name}" for name in values)
        self.run(f'INSERT INTO "{table}" ({names}) VALUES ({places})', values)

    def update(self, table: str, key: str, values: Mapping[str, Value]) -> int:
        """Change the row of ``table`` whose column ``key`` has the value given for it."""
        names = ", ".join(f'"{name}" = :{name}' for name in values if name != key)
        return self.run(f'UPDATE "{table}" SET {names} WHERE "{key}" = :{key}', values)

    @contextmanager
    def write_tx(self) -> Iterator[None]:
        """Run what is inside as one transaction; inside another one, as a savepoint.

        The lock is taken at the start (BEGIN IMMEDIATE): a transaction that begins by reading
        and then finds another writer in its way could only fail.
        """
        if self.raw.in_transaction:
            name = f"step_{next(self._savepoints)}"
            begin, keep = f"SAVEPOINT {name}", f"RELEASE {name}"
            undo = f"ROLLBACK TO {name}"
        else:
            begin, keep, undo = "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"
        with telling(self.path):
            self.raw.execute(begin)
        try:
            yield
            with telling(self.path):
                self.raw.execute(keep)
        except BaseException:
            # A full disk ends the transaction by itself: then there is nothing to undo.
            if self.raw.in_transaction:
                self.raw.execute(undo)
                if begin.startswith("SAVEPOINT"):
                    self.raw.execute(keep)
            raise

    @contextmanager
    def read_tx(self) -> Iterator[None]:
        """Let everything read inside come from one moment, whatever others write meanwhile."""
        if self.raw.in_transaction:
            yield
            return
        with telling(self.path):
            self.raw.execute("BEGIN")
        try:
            yield
        finally:
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")


def _address(path: Path, is_read_only: bool) -> str:
    """Return SQLite's address of ``path``; it never makes a file that is not there."""
    whole = path.absolute().as_uri()
    if not is_read_only:
        return f"{whole}?mode=rw"
    # A log needs files beside the library. Where they cannot be made, and no log is
    # waiting, nobody else can be writing either.
    no_log = not path.with_name(f"{path.name}-wal").exists()
    fixed = no_log and not os.access(path.absolute().parent, os.W_OK)
    return f"{whole}?mode=ro&immutable=1" if fixed else f"{whole}?mode=ro"
