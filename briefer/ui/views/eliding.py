"""Cuts words off where their place ends, in their own direction and not in the window's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF


def elided(font: QFont, text: str, width: float) -> str:
    """Return as much of a text as fits into so many pixels, "…" where it goes on.

    It is isolated (U+2068, U+2069): Latin words in a mirrored window, or Arabic ones in one that is
    not, would otherwise have their "…" before their first letter.
    """
    cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    return f"\u2068{cut}\u2069"
