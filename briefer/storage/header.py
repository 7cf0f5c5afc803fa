"""Recognises a library by its first hundred bytes, before SQLite touches the file.

A file that is not ours or that a newer Briefer wrote is refused here, so it cannot be changed
by being looked at. The layout is SQLite's: https://www.sqlite.org/fileformat.html#the_database_header
"""

from __future__ import annotations

from pathlib import Path

from briefer.errors import StorageError
from briefer.phrases import phrase

APPLICATION_ID = 0x42726672
""""Brfr" in ASCII: marks a SQLite file as a Briefer library."""

SUFFIX = ".briefer"

MAGIC = b"SQLite format 3\x00"
"""How every SQLite file begins."""

_CHOOSE = phrase("Choose a file that ends in {suffix}.", suffix=SUFFIX)


def schema_of(path: Path, newest: int) -> int:
    """Return the number of the schema that the library at ``path`` has.

    Args:
        path: The file.
        newest: The newest schema that this program knows.

    Raises:
        StorageError: There is no such file, or it is not a library, or it is newer.
    """
    if path.is_dir():
        raise StorageError(
            phrase("{name} is a folder, not a library.", name=path.name or str(path)), _CHOOSE
        )
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise StorageError(
            phrase("There is no library at {path}.", path=str(path)),
            phrase("Put it back if it was moved or renamed, or open it where it is now."),
        ) from error
    except OSError as error:
        raise StorageError(
            phrase(
                "The library {name} cannot be read: {reason}.",
                name=path.name,
                reason=error.strerror or str(error),
            ),
            phrase("Check its permissions and the disk."),
        ) from error
    if len(header) < 100 or not header.startswith(MAGIC):
        raise StorageError(phrase("{name} is not a Briefer library.", name=path.name), _CHOOSE)
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise StorageError(
            phrase("{name} belongs to another program, not to Briefer.", name=path.name), _CHOOSE
        )
    schema = int.from_bytes(header[60:64])
    refuse_newer(path, schema, newest)
    return schema


def refuse_newer(path: Path, schema: int, newest: int) -> None:
    """Raise a ``StorageError`` when ``schema`` is one that this program does not know."""
    if schema > newest:
        raise StorageError(
            phrase(
                "The library {name} was written by a newer Briefer; it was left untouched.",
                name=path.name,
            ),
            phrase("Update Briefer on this machine, then open it again."),
        )
