"""Yardsticks, marking schemes and house styles: data files under ``content/``, read once a run."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from briefer import resources
from briefer.domain.marking import Marking, MarkingScheme
from briefer.domain.style import DEFAULT, HouseStyle, read_style
from briefer.domain.yardstick import Yardstick, YardstickTerm
from briefer.errors import NotFound


@cache
def marking_schemes() -> tuple[MarkingScheme, ...]:
    """Return every marking scheme that ships with Briefer, by key."""
    return tuple(_scheme(path) for path in _data_files("markings"))


@cache
def yardsticks() -> tuple[Yardstick, ...]:
    """Return every yardstick that ships with Briefer, by key."""
    return tuple(_yardstick(path) for path in _data_files("yardsticks"))


def yardstick(key: str) -> Yardstick:
    """Return one yardstick.

    Raises:
        NotFound: No data file bears this key.
    """
    known = {y.key: y for y in yardsticks()}
    if key not in known:
        raise NotFound("yardstick", key, known)
    return known[key]


@cache
def house_styles() -> tuple[HouseStyle, ...]:
    """Return every house style that ships with Briefer, by key."""
    files = _data_files("styles")
    return tuple(read_style(path.stem, path.read_text(encoding="utf-8")) for path in files)


def house_style(key: str) -> HouseStyle:
    """Return one house style; the default when no key is given.

    Raises:
        NotFound: No data file bears this key.
    """
    if not key:
        return DEFAULT
    known = {style.key: style for style in house_styles()}
    if key not in known:
        raise NotFound("style", key, known)
    return known[key]


def _data_files(folder: str) -> list[Path]:
    return sorted(resources.content(folder).glob("*.toml"))


def _scheme(path: Path) -> MarkingScheme:
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    markings = tuple(Marking(**entry) for entry in data["markings"])
    return MarkingScheme(path.stem, data["name"], data["source"], markings)


def _yardstick(path: Path) -> Yardstick:
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    terms = tuple(YardstickTerm(tuple(t["words"]), t["low"], t["high"]) for t in data["terms"])
    return Yardstick(path.stem, data["name"], data["source"], terms, data.get("note", ""))
