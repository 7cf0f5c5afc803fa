"""Reads the texts that a command line names."""

from __future__ import annotations

import sys
from pathlib import Path

from briefer.errors import InvalidInput


def read_text(name: str) -> str:
    """Return the text of the file ``name``; ``-`` is standard input."""
    try:
        if name == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig")
        return Path(name).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(
            f"“{name}” is not UTF-8 text.", "Save it as UTF-8 and try again."
        ) from error
    except OSError as error:
        raise InvalidInput(f"“{name}” cannot be read: {error.strerror}.") from error
