"""The one place that makes, opens and closes library files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from briefer.errors import StorageError
from briefer.phrases import phrase
from briefer.storage.connection import Connection
from briefer.storage.header import SUFFIX, refuse_newer, schema_of
from briefer.storage.migrations import STEPS, Step, migrate
from briefer.storage.network import is_on_network

if TYPE_CHECKING:
    from briefer.storage.annotations import AnnotationRepository
    from briefer.storage.briefings import BriefingRepository
    from briefer.storage.editions import EditionRepository
    from briefer.storage.module_list import ModuleList
    from briefer.storage.module_search import ModuleSearch
    from briefer.storage.modules import ModuleRepository
    from briefer.storage.review_list import ReviewList
    from briefer.storage.settings import SettingRepository
    from briefer.storage.shelves import ProfileRepository, TemplateRepository
    from briefer.storage.sources import AssetRepository, FactRepository, SourceRepository
    from briefer.storage.uses import UseQueries


class LibraryFile:
    """An open library: one repository for each kind of thing, one way to write.

    A library file belongs to the thread that opened it. Another thread opens its own, on the
    same path.

    Each repository is imported when it is first asked for: most commands need one or two, and
    together they take longer to import than a list takes to be read.

    Attributes:
        path: The file.
        is_read_only: Whether writing is refused.
    """

    def __init__(self, connection: Connection, *, is_read_only: bool = False) -> None:
        self._connection = connection
        self.path = connection.path
        self.is_read_only = is_read_only

    @cached_property
    def modules(self) -> ModuleRepository:
        """Modules and revisions."""
        from briefer.storage.modules import ModuleRepository

        return ModuleRepository(self._connection)

    @cached_property
    def module_list(self) -> ModuleList:
        """The library's modules as rows."""
        from briefer.storage.module_list import ModuleList

        return ModuleList(self._connection)

    @cached_property
    def module_search(self) -> ModuleSearch:
        """Full-text search of the library's modules."""
        from briefer.storage.module_search import ModuleSearch

        return ModuleSearch(self._connection)

    @cached_property
    def sources(self) -> SourceRepository:
        """The source register."""
        from briefer.storage.sources import SourceRepository

        return SourceRepository(self._connection)

    @cached_property
    def facts(self) -> FactRepository:
        """Figures by name."""
        from briefer.storage.sources import FactRepository

        return FactRepository(self._connection)

    @cached_property
    def assets(self) -> AssetRepository:
        """Images by name."""
        from briefer.storage.sources import AssetRepository

        return AssetRepository(self._connection)

    @cached_property
    def annotations(self) -> AnnotationRepository:
        """Threads, events and places."""
        from briefer.storage.annotations import AnnotationRepository

        return AnnotationRepository(self._connection)

    @cached_property
    def review_list(self) -> ReviewList:
        """Threads of the whole library as rows."""
        from briefer.storage.review_list import ReviewList

        return ReviewList(self._connection)

    @cached_property
    def briefings(self) -> BriefingRepository:
        """Briefings and outlines."""
        from briefer.storage.briefings import BriefingRepository

        return BriefingRepository(self._connection)

    @cached_property
    def editions(self) -> EditionRepository:
        """What was issued, and the copies that were sent."""
        from briefer.storage.editions import EditionRepository

        return EditionRepository(self._connection)

    @cached_property
    def uses(self) -> UseQueries:
        """Where texts stand, across briefings and editions."""
        from briefer.storage.uses import UseQueries

        return UseQueries(self._connection)

    @cached_property
    def profiles(self) -> ProfileRepository:
        """The desk's own profiles."""
        from briefer.storage.shelves import ProfileRepository

        return ProfileRepository(self._connection)

    @cached_property
    def templates(self) -> TemplateRepository:
        """The desk's own templates."""
        from briefer.storage.shelves import TemplateRepository

        return TemplateRepository(self._connection)

    @cached_property
    def settings(self) -> SettingRepository:
        """The library's settings."""
        from briefer.storage.settings import SettingRepository

        return SettingRepository(self._connection)

    @classmethod
    def create(cls, path: Path, *, steps: Sequence[Step] = STEPS) -> Self:
        """Make an empty library and open it; the file appears when it is complete.

        Raises:
            StorageError: There is something at ``path`` already, or it cannot be written.
        """
        if path.suffix != SUFFIX:
            raise StorageError(
                phrase(
                    "A library's name ends in {suffix}, and {name} does not.",
                    suffix=SUFFIX,
                    name=path.name,
                ),
                phrase("Choose {name}.", name=f"{path.name}{SUFFIX}"),
            )
        partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
        try:
            if path.exists():
                raise StorageError(
                    phrase("There is a file {name} already; it was left as it is.", name=path.name),
                    phrase("Open it, or choose another name."),
                )
            partial.touch(exist_ok=False)
            connection = Connection(partial)
            try:
                migrate(connection, steps)
                connection.rows(f"PRAGMA journal_mode = {_journal(path)}")
            finally:
                connection.close()
            # Unlike a renaming, a link never takes the place of a file made meanwhile.
            try:
                path.hardlink_to(partial)
            except FileExistsError:
                raise
            except OSError:
                partial.rename(path)
        except OSError as error:
            raise StorageError(
                phrase(
                    "The library {name} cannot be made: {reason}.",
                    name=path.name,
                    reason=error.strerror or str(error),
                ),
                phrase("Check that the folder exists and that you may write in it."),
            ) from error
        finally:
            partial.unlink(missing_ok=True)
        return cls.open(path, steps=steps)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, steps: Sequence[Step] = STEPS) -> Self:
        """Open a library, and bring it to the newest schema after a backup of it.

        A file or folder that may not be written to is opened for reading.

        Raises:
            StorageError: It is missing, not a library, newer than this program, damaged, or
                in use by a program that does not let go.
        """
        schema = schema_of(path, len(steps))
        read_only = read_only or not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
        if read_only and schema < len(steps):
            raise StorageError(
                phrase(
                    "The library {name} was written by an older Briefer and is read-only.",
                    name=path.name,
                ),
                phrase(
                    "Copy it to a folder of your own and open it there, which brings it up to date."
                ),
            )
        connection = Connection(path, is_read_only=read_only)
        try:
            # The log may hold a newer header than the file itself.
            schema = connection.number("PRAGMA user_version")
            refuse_newer(path, schema, len(steps))
            if not read_only:
                connection.rows(f"PRAGMA journal_mode = {_journal(path)}")
            if schema < len(steps):
                _back_up_first(connection, len(steps))
                migrate(connection, steps)
        except BaseException:
            connection.close()
            raise
        return cls(connection, is_read_only=read_only)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; every change that was told to be saved is on the disk already."""
        self._connection.close()

    @contextmanager
    def write_tx(self) -> Iterator[None]:
        """Run what is inside as one transaction: all of it is kept, or nothing."""
        if self.is_read_only:
            raise StorageError(
                phrase("The library {name} is read-only.", name=self.path.name),
                phrase(
                    "Copy it to a folder of your own, or change its permissions and open it again."
                ),
            )
        with self._connection.write_tx():
            yield

    def read_tx(self) -> AbstractContextManager[None]:
        """Let everything read inside come from one moment."""
        return self._connection.read_tx()

    def wait_at_most(self, delay_ms: int) -> None:
        """Give up so soon when another program does not let go of the file."""
        self._connection.wait_at_most(delay_ms)

    def back_up(self, to: Path) -> None:
        """Copy the library, which may be in use, to a file that is checked before it counts."""
        from briefer.storage.backup import back_up

        back_up(self._connection, to)

    def schema(self) -> list[str]:
        """Return every table and index as SQL, sorted: two files of one schema agree."""
        rows = self._connection.rows(
            "SELECT type || ' ' || name || ': ' || sql AS line FROM sqlite_schema"
            " WHERE sql IS NOT NULL ORDER BY 1"
        )
        return [row["line"] for row in rows]


def _journal(path: Path) -> str:
    """Choose the write-ahead log, except where its shared memory cannot be shared."""
    return "DELETE" if is_on_network(path) else "WAL"


def _back_up_first(connection: Connection, schema: int) -> None:
    """Keep a copy of the library as it is before it is brought to ``schema``."""
    from briefer.storage.backup import back_up, name_beside

    back_up(connection, name_beside(connection.path, f"before-schema-{schema}"))
