"""Makes what a person typed or pasted fit to be stored, without losing a word."""

from __future__ import annotations

MAX_BODY = 4_000_000
"""Characters of a body: a shelf of books. What is longer is a wrong file, not a text."""


def storable(text: str) -> str:
    """Return ``text`` as SQLite can keep it: halves of characters become U+FFFD."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(text: str) -> str:
    """Return ``text`` on one line, with single spaces."""
    return " ".join(storable(text).split())
