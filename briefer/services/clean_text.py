"""Makes what a person typed or pasted fit to be stored, without losing a word."""

from __future__ import annotations

from dataclasses import replace

from briefer.domain.folding import fold
from briefer.domain.module import ModuleContent
from briefer.errors import InvalidInput

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


def clean_content(content: ModuleContent, *, is_own_text: bool = False) -> ModuleContent:
    """Return ``content`` as it is stored: one-line fields tidied, the body as it was written.

    Args:
        content: As it was typed.
        is_own_text: Whether it belongs to one briefing, where a paragraph that leads over to
            the next section has no heading.

    Raises:
        InvalidInput: There is no title, or the body is far too long.
    """
    title = one_line(content.title)
    if not title and not is_own_text:
        raise InvalidInput("A module needs a title.", "Give it a few words that name its subject.")
    if len(content.body) > MAX_BODY:
        raise InvalidInput(
            f"“{title}” is too long: a module may have up to {MAX_BODY:,} characters.",
            "Split it into several modules.",
        )
    tags: dict[str, str] = {}
    for tag in content.tags:
        tidy = one_line(tag).replace("İ", "i").lower()
        if tidy:
            tags.setdefault(fold(tidy), tidy)
    return replace(
        content,
        title=title,
        body=storable(content.body),
        tags=tuple(tags.values()),
        region=one_line(content.region),
        topic=one_line(content.topic),
        owner=one_line(content.owner),
        language=one_line(content.language),
        marking=one_line(content.marking),
    )
