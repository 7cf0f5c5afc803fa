"""Turns what SQLite and the disk report into sentences for a person.

Only what the surroundings can cause is told: a busy, full, read-only or damaged file. A broken
constraint or a syntax error is a mistake of ours and passes unchanged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefer.errors import InvalidInput, StorageError
from briefer.phrases import Phrase, mark, phrase

_SENTENCES: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: (
        mark("The library {name} is in use by another program, which has not let go of it."),
        mark("Wait a moment and try again, or close the other program."),
    ),
    sqlite3.SQLITE_LOCKED: (
        mark("The library {name} is in use by another part of the program."),
        mark("Wait a moment and try again."),
    ),
    sqlite3.SQLITE_NOMEM: (
        mark("There was not enough memory to work on the library {name}."),
        mark("Close other programs and try again; nothing was lost."),
    ),
    sqlite3.SQLITE_READONLY: (
        mark("The library {name} cannot be written to: the file or its folder is read-only."),
        mark("Change its permissions, or copy it to a folder of your own."),
    ),
    sqlite3.SQLITE_PERM: (
        mark("The library {name} may not be opened by you."),
        mark("Change its permissions, or copy it to a folder of your own."),
    ),
    sqlite3.SQLITE_IOERR: (
        mark("The disk failed while the library {name} was being read or written."),
        mark("What was saved before is kept; check the disk and its free space, then try again."),
    ),
    sqlite3.SQLITE_FULL: (
        mark("The disk is full, so the change to {name} was not saved."),
        mark("Free some space and save again; what was saved before is kept."),
    ),
    sqlite3.SQLITE_CORRUPT: (
        mark("The library {name} is damaged."),
        mark("Open the newest backup beside it, and keep the damaged file."),
    ),
    sqlite3.SQLITE_NOTADB: (
        mark("{name} is not a Briefer library, or it is damaged at its very start."),
        mark("Choose a file that ends in .briefer, or the newest backup of this one."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        mark("The library {name} cannot be opened."),
        mark("Check that the folder exists and that you may write in it."),
    ),
}


def told(error: sqlite3.Error, path: Path) -> StorageError | None:
    """Return what to tell a person about ``error``, or None when it is a mistake of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and str(error).startswith("Could not decode to UTF-8"):
        code = sqlite3.SQLITE_CORRUPT  # Python's own: what was stored as text is none any more
    if code is None:
        return None
    sentence = _SENTENCES.get(code & 0xFF)
    if sentence is None:
        return None
    message, hint = sentence
    return StorageError(Phrase(message, (("name", path.name),)), Phrase(hint))


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Raise a ``StorageError`` for whatever SQLite's surroundings get wrong inside.

    Raises:
        StorageError: As said above.
        InvalidInput: A text holds half of a character, which UTF-8 cannot write.
    """
    try:
        yield
    except sqlite3.Error as error:
        told_error = told(error, path)
        if told_error is None:
            raise
        raise told_error from error
    except UnicodeEncodeError as error:
        raise InvalidInput(
            phrase("“{words}” holds a character that no file can keep.", words=error.object),
            phrase("Write it anew by hand."),
        ) from error
