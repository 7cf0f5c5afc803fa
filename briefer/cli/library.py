"""Opens the library that a command is about."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from briefer.services.library import open_library
from briefer.services.preferences import author, last_library
from briefer.services.session import Session


def library(context: click.Context, *, signs: bool = True) -> Session:
    """Open the library named on the command line, else the last one, else the starter library.

    Args:
        context: Of the command.
        signs: Whether the command may write something that is signed with a person's name.
    """
    named: str | None = context.find_root().obj
    path = Path(named) if named else last_library()
    if path is None:
        return _first_library()
    return open_library(path, author() if signs else "")


def _first_library() -> Session:
    # Only a first start needs what makes a library, which takes longer to load than to list one.
    session: Session = import_module("briefer.services.starter").first_library(author())
    return session
