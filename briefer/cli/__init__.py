"""This room holds the verbs from a terminal: the same services that the window uses.

What a command line takes is read when there is one: without, the window opens, and waits for
nothing else.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

from briefer.cli.telling import ReaderLeft, tell
from briefer.errors import BrieferError


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line.

    Args:
        arguments: Without the program's name; those of this process by default.

    Returns:
        0 when it worked, 1 when something a person can be told went wrong, 2 for wrong usage.
    """
    _write_any_character()
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _carry_out(given)
    except BrieferError as error:
        # Read when something goes wrong, as is what says that it was our mistake.
        hint_for = import_module("briefer.cli.hints").hint_for
        return tell(str(error), hint_for(error))
    except ReaderLeft:
        _discard_output()
        return 0
    except OSError as error:
        _discard_output()
        what = f"“{error.filename}”" if error.filename else "The output"
        return tell(f"{what} cannot be read or written: {error.strerror or error}.")
    except Exception as error:  # noqa: BLE001 - the top of the program: our mistakes are told, too
        told: int = import_module("briefer.cli.mistakes").tell_mistake(error)
        return told


def _carry_out(arguments: Sequence[str]) -> int:
    if arguments:
        from briefer.cli.commands import carry_out

        return carry_out(arguments)
    from briefer.cli.opening import show_library

    return show_library(os.environ.get("BRIEFER_LIBRARY"))


def _write_any_character() -> None:
    """Write what a terminal's encoding lacks as an escape instead of stopping half-way."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Let what is still to be written go nowhere, so that Python's own exit has no complaint."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
