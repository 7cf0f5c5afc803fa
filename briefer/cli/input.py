"""Reads the texts that a command line names."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path

from briefer.errors import InvalidInput
from briefer.services.clean_text import MAX_BODY

_MOST_BYTES = 4 * MAX_BODY
"""No character of UTF-8 takes more than four bytes; a device without an end is not read on."""


def read_text(name: str) -> str:
    """Return the text of the file ``name``; ``-`` is standard input."""
    try:
        with nullcontext(sys.stdin.buffer) if name == "-" else Path(name).open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
        if len(data) > _MOST_BYTES:
            raise InvalidInput(f"“{name}” is too long for a module.", "Split it into several.")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(
            f"“{name}” is not UTF-8 text.", "Save it as UTF-8 and try again."
        ) from error
    except OSError as error:
        raise InvalidInput(f"“{name}” cannot be read: {error.strerror}.") from error
