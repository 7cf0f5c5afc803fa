"""Marks of Markdown that stand in a page before it is written as Markdown, and are not escaped.

They are written with characters of private use, which are taken out of the page first.
"""

from __future__ import annotations

import re

_NOTE, _SPAN, _END = "\ue000", "\ue001", "\ue002"
_PRIVATE = str.maketrans(dict.fromkeys((_NOTE, _SPAN, _END), ""))
_MARK = re.compile(f"([{_NOTE}{_SPAN}])([0-9a-z]+){_END}")


def without_marks(html: str) -> str:
    """Return a page in which no character can be taken for a mark."""
    return html.translate(_PRIVATE)


def note_mark(label: str) -> str:
    """Return what becomes ``[^label]``."""
    return f"{_NOTE}{label}{_END}"


def span_mark(columns: int) -> str:
    """Return what becomes the attribute of a cell that lies over ``columns``."""
    return f"{_SPAN}{columns}{_END}"


def written_marks(markdown: str) -> str:
    """Write the marks as Markdown."""
    return _MARK.sub(
        lambda found: f"[^{found[2]}]" if found[1] == _NOTE else f" {{: colspan={found[2]} }}",
        markdown,
    )
