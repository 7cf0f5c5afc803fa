"""Who works on which library, and by which clock: what every verb is given first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Self

from msgspec import Struct

from briefer.storage.library_file import LibraryFile


def system_clock() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


class Session(Struct, frozen=True):
    """A person at work on an open library; it belongs to the thread that opened it.

    Attributes:
        file: The open library.
        author: The name that revisions and annotations are signed with.
        clock: Gives the present moment, aware.
    """

    file: LibraryFile
    author: str
    clock: Callable[[], datetime] = system_clock

    def now(self) -> datetime:
        """Return the present moment in UTC, as it is stored."""
        return self.clock().astimezone(UTC)

    def close(self) -> None:
        """Close the library."""
        self.file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
