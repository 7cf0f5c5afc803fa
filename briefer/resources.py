"""This room finds ``assets/`` and ``content/``, in a checkout and in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _folder(name: str) -> Path:
    packed = _PACKAGE / name
    return packed if packed.is_dir() else _PACKAGE.parent / name


def asset(*parts: str) -> Path:
    """Return the path of a file or folder under ``assets/`` (fonts, icons, theme)."""
    return _folder("assets").joinpath(*parts)


def content(*parts: str) -> Path:
    """Return the path of a file or folder under ``content/`` (starter library, data files)."""
    return _folder("content").joinpath(*parts)
