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

from briefer.cli.telling import tell
from briefer.errors import BrieferError
from briefer.services.preferences import author, last_library


def show_library(named: str | None) -> int:
    """Open the window; without a display, show what Briefer does instead.

    Args:
        named: The library's path; if not given, the last one, or at first start the starter
            library.

    Returns:
        The exit code.

    Raises:
        BrieferError: The library cannot be opened, or Qt cannot be loaded.
    """
    if not _has_display():
        tell("There is no display to open a window on, so here is the demo.")
        return _demo()
    return _window((Path(named) if named else last_library()) or _starter_library())


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
    try:
        return _run(path)
    finally:
        gc.enable()


def _run(path: Path) -> int:
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
