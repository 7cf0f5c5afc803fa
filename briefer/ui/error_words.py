"""Puts errors into the window's language; what no catalogue knows stays in the core's English."""

from __future__ import annotations

from briefer.errors import BrieferError
from briefer.ui.translation import tr_phrase


def in_words(error: BrieferError) -> tuple[str, str]:
    """Return an error's sentence and its hint, in the window's language where it is known."""
    return tr_phrase(error.said), tr_phrase(error.hinted)
