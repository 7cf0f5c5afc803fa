"""How slow work tells how far it is, and how a person stops it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Step: TypeAlias = Callable[[int, int, str], object]
"""Is called with what is done, out of what, and what comes next; may raise ``Cancelled``."""


def quiet(_done: int, _of: int, _what: str) -> None:
    """Tell nobody."""
