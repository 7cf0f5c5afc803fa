"""Brings a library file to the newest schema, one step after another; steps are only added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from briefer.storage.connection import Connection
from briefer.storage.header import APPLICATION_ID

if TYPE_CHECKING:
    from sqlite_utils import Database

Step: TypeAlias = "Callable[[Database], None]"


def _step(name: str) -> Step:
    """Return a step that is read when it is taken: nearly every file has the newest schema."""

    def apply(database: Database) -> None:
        import_module(f"{__name__}.{name}").apply(database)

    return apply


STEPS: tuple[Step, ...] = (
    _step("m0001_foundation"),
    _step("m0002_editions"),
    _step("m0003_worded_anew"),
    _step("m0004_marking_reason"),
    _step("m0005_partial_dates"),
    _step("m0006_encrypted_copies"),
    _step("m0007_markings_and_languages"),
)
"""Step n, counted from 1, makes schema n out of schema n - 1."""

NEWEST = len(STEPS)

SET_NAME = "briefer"


def migrate(connection: Connection, steps: Sequence[Step] = STEPS) -> None:
    """Run the steps that the library has not seen.

    Each step, the record that it ran and the schema's number are one transaction; a second
    program that waits for the lock meanwhile finds the step done.
    """
    # sqlite-utils takes longer to import than a whole listing of modules: only a file that
    # is made or renewed pays for it.
    from sqlite_utils import Database, Migrations

    database = Database(connection.raw)
    known = Migrations(SET_NAME)
    names = [f"m{number:04}" for number, _ in enumerate(steps, 1)]
    for name, step in zip(names, steps, strict=True):
        known(name=name)(step)
    for number, following in enumerate([*names[1:], None], 1):
        with connection.write_tx():
            if number <= connection.number("PRAGMA user_version"):
                continue
            known.apply(database, stop_before=following)
            connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.run(f"PRAGMA user_version = {number}")
