"""Examines what Briefer runs on: versions, Qt, fonts, dictionaries, paths, search."""

from __future__ import annotations

import os
import platform
import sys
from importlib import metadata

from msgspec import Struct

from briefer import __version__, resources
from briefer.services.preferences import data_folder, last_library, log_folder
from briefer.services.qt_libraries import missing_packages
from briefer.services.spelling import ENGINE, has_engine, list_dictionaries, own_folder
from briefer.storage.engine import has_full_text_search, sqlite_version

_PACKAGES = ("PySide6-Essentials", "reportlab", "sqlite-utils", "Markdown", "pillow", "pikepdf")


class Check(Struct, frozen=True):
    """One finding about the machine; an optional one that fails stops nothing but the window."""

    name: str
    text: str
    is_well: bool = True
    is_optional: bool = False


def examine() -> list[Check]:
    """Return what was found, in the order in which a person would ask."""
    return [
        Check("Briefer", __version__),
        Check("Python", f"{platform.python_version()} ({sys.platform})"),
        *(_package(name) for name in _PACKAGES),
        _full_text_search(),
        _qt_libraries(),
        Check("Qt platform", _platform()),
        _fonts(),
        _dictionaries(),
        Check("Libraries", str(data_folder())),
        Check("Last library", str(last_library() or "none yet")),
        Check("Log", str(log_folder())),
    ]


def _package(name: str) -> Check:
    optional = name.startswith("PySide6")
    try:
        return Check(name, metadata.version(name), is_optional=optional)
    except metadata.PackageNotFoundError:
        return Check(name, "not installed", is_well=False, is_optional=optional)


def _full_text_search() -> Check:
    version = f"SQLite {sqlite_version()}"
    if not has_full_text_search():
        return Check("FTS5", f"{version} without FTS5: search does not work", is_well=False)
    return Check("FTS5", version)


def _qt_libraries() -> Check:
    missing = missing_packages()
    text = f"sudo apt-get install -y {' '.join(missing)}" if missing else "all there"
    return Check("Qt libraries", text, is_well=not missing, is_optional=True)


def _platform() -> str:
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen:
        return f"{chosen} (QT_QPA_PLATFORM)"
    for name, meaning in (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb")):
        if os.environ.get(name):
            return meaning
    return "no display" if sys.platform.startswith("linux") else "the system's own"


def _fonts() -> Check:
    found = sorted(path.stem for path in resources.asset("fonts").glob("*.ttf"))
    families = sorted({name.split("-")[0] for name in found})
    return Check("Fonts", ", ".join(families) or "none", is_well=bool(found))


def _dictionaries() -> Check:
    found = ", ".join(dict.fromkeys(each.name for each in list_dictionaries()))
    if not has_engine():
        return Check("Spelling", f"{ENGINE} is not installed", False, is_optional=True)
    text = found or f"no dictionary; put one into {own_folder()}"
    return Check("Spelling", text, is_well=bool(found), is_optional=True)
