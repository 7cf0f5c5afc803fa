"""Colours as PDF operators."""

from __future__ import annotations

from functools import cache


@cache
def components(colour: str) -> str:
    """Return "#rrggbb" as three numbers from 0 to 1."""
    values = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return " ".join(f"{v:.3g}" for v in values)


@cache
def fill(colour: str) -> str:
    """Return the operator that fills with this colour."""
    return f"{components(colour)} rg"


@cache
def stroke(colour: str) -> str:
    """Return the operator that draws lines in this colour."""
    return f"{components(colour)} RG"
