"""Keeps text that the library would not take in a file of its own, until it does.

A full disk, a locked file or a folder that has become read-only must not cost anybody a word.
The copies lie in the person's own folder, as plain text that any program opens.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

from msgspec import Struct

from briefer.domain.ids import ModuleId
from briefer.domain.slug import slugify
from briefer.errors import StorageError
from briefer.phrases import phrase
from briefer.services.preferences import data_folder
from briefer.services.session import Session


class UnsavedText(Struct, frozen=True):
    """A text as it was typed, outside the library.

    Attributes:
        at: When it was put there, UTC.
    """

    path: Path
    text: str
    at: datetime


def keep_unsaved(session: Session, module: ModuleId, title: str, text: str) -> Path:
    """Write a text that could not be saved where it can be found again; the newest wins.

    Raises:
        StorageError: That folder cannot be written either.
    """
    path = unsaved_folder(session) / f"{slugify(title)}.{module}.md"
    try:
        write_safely(path, text)
    except OSError as error:
        raise StorageError(
            phrase(
                "No copy of the text could be kept either: {reason}.",
                reason=error.strerror or str(error),
            ),
            phrase("Leave the window open, or copy the text into another program."),
        ) from error
    for old in _copies(session, module):
        if old != path:
            old.unlink(missing_ok=True)
    return path


def find_unsaved(session: Session, module: ModuleId) -> UnsavedText | None:
    """Return the text of a module that never reached the library, if there is one."""
    for path in _copies(session, module):
        with suppress(OSError, UnicodeError), path.open(encoding="utf-8", newline="") as file:
            at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            return UnsavedText(path, file.read(), at)
    return None


def forget_unsaved(session: Session, module: ModuleId) -> None:
    """Remove the copy of a text that is in the library now, or that nobody wants."""
    for path in _copies(session, module):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def write_safely(path: Path, text: str) -> None:
    """Write a file so that the old one is whole until the new one is.

    Raises:
        OSError: It cannot be written; nothing is left of the attempt.
    """
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def unsaved_folder(session: Session) -> Path:
    """Return where a person's own copies lie that belong to one library."""
    library = session.file.path.resolve()
    short = f"{crc32(str(library).encode()):08x}"
    return data_folder() / "unsaved" / f"{library.stem}-{short}"


def _copies(session: Session, module: ModuleId) -> list[Path]:
    return sorted(unsaved_folder(session).glob(f"*.{module}.md"))
