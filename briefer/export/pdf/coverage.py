"""Which characters the fonts that travel with the program can draw."""

from __future__ import annotations

from functools import cache

from briefer.export.pdf.layout import Stack
from briefer.export.pdf.theme import FontShelf


@cache
def draws(character: str) -> bool:
    """Whether some font draws a character; every family and face falls back on the same ones."""
    return any(font.has(character) for font in _fonts())


@cache
def _fonts() -> Stack:
    return FontShelf().stack("serif")
