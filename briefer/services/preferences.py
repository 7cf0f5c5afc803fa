"""What belongs to a person and not to a library: name, last library, folders.

Imports stand in the functions here: a command that is told its library, and signs nothing, starts
without any of them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from briefer.errors import StorageError
from briefer.phrases import phrase

_NAME = "briefer"


def data_folder() -> Path:
    """Return where libraries go that nobody chose a place for; ``BRIEFER_HOME`` overrides it."""
    return _folder("user_data_path")


def log_folder() -> Path:
    """Return where the log is written; ``BRIEFER_HOME`` overrides it."""
    return _folder("user_log_path", "log")


def author() -> str:
    """Return the name that revisions and annotations are signed with.

    The first of: ``BRIEFER_AUTHOR``, the name set in the program, the login name.
    """
    name = os.environ.get("BRIEFER_AUTHOR") or _read().get("author")
    return str(name) if name else _login()


def remember_author(name: str) -> None:
    """Sign with ``name`` from now on.

    Raises:
        StorageError: The preferences cannot be written.
    """
    _change(author=name)


def last_library() -> Path | None:
    """Return the library that was open last, if its file is still there."""
    path = _read().get("last_library")
    return Path(str(path)) if path and Path(str(path)).is_file() else None


def remember_library(path: Path) -> None:
    """Open ``path`` when no library is named.

    Raises:
        StorageError: The preferences cannot be written.
    """
    _change(last_library=str(path.resolve()))


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        # A process without a user database, such as a bare container, has no name.
        return "Briefer"


def _folder(kind: str, below: str = "") -> Path:
    home = os.environ.get("BRIEFER_HOME")
    if home:
        return Path(home, below)
    import platformdirs

    folder: Path = getattr(platformdirs, kind)(_NAME, appauthor=False)
    return folder


def _file() -> Path:
    return _folder("user_config_path") / "preferences.json"


def _read() -> Mapping[str, object]:
    import json

    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        # Preferences are a convenience: one that cannot be read is one that was not set.
        return {}
    return found if isinstance(found, dict) else {}


def _change(**preferences: object) -> None:
    """Write preferences down, unless they are so already."""
    import json

    before = _read()
    now = {**before, **preferences}
    if now == before:
        return
    file = _file()
    fresh = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(now, ensure_ascii=False, indent=1), encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        raise StorageError(
            phrase(
                "Your preferences cannot be kept in {folder}: {reason}.",
                folder=str(file.parent),
                reason=error.strerror or str(error),
            ),
            phrase("Change the permissions of that folder, then try again."),
        ) from error
