"""Opens the window.

What only a first start or a computer without a display needs is read when that is the case: every
other start waits for the window alone.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from pathlib import Path

import click

from briefer.errors import BrieferError
from briefer.services.preferences import author, last_library


@click.command("open")
@click.pass_context
def open_window(context: click.Context) -> int:
    """Open the window: the last library, or the starter library at first start."""
    if not _has_display():
        click.echo("There is no display to open a window on, so here is the demo.", err=True)
        return _demo()
    named: str | None = context.find_root().obj
    path = Path(named) if named else last_library()
    if path is None:
        path = _starter_library()
    return _window(path)


def _demo() -> int:
    from briefer.cli.making import show

    return show(Path("briefer-demo"))


def _starter_library() -> Path:
    from briefer.services.starter import first_library

    with first_library(author()) as made:
        return made.file.path


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _window(path: Path) -> int:
    # What the window reads and makes now stays: garbage is looked for again once it is whole.
    gc.disable()
    # Named by a string: commands stand beside the window and work where Qt is absent.
    try:
        app = import_module("briefer.ui.app")
    except ImportError as error:
        if (error.name or "").startswith("briefer"):
            raise
        raise BrieferError(
            f"The window needs Qt, which does not load here ({error}).",
            "Run “briefer doctor” to see what is missing; all commands work without it.",
        ) from error
    status: int = app.run(path)
    return status
