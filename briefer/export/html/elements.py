"""The only place where HTML is made: whatever is not HTML already gets escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

_NOT_IN_HTML = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Controls, half surrogates and noncharacters: parse errors in HTML, or no UTF-8 at all."""

_SPECIAL = re.compile(f"[&<>\"'\\r]|{_NOT_IN_HTML.pattern}")

_VOID = frozenset({"br", "hr", "img", "meta"})


class Html(str):
    """A string that is HTML already. Only this module makes one; every other string is words."""

    __slots__ = ()


NOTHING = Html("")
DOCTYPE = Html("<!DOCTYPE html>\n")


def words(text: str) -> Html:
    """Make ``text`` safe to stand between tags and inside a quoted attribute."""
    if not _SPECIAL.search(text):
        return Html(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return Html(escape(_NOT_IN_HTML.sub("\ufffd", lines), quote=True))


def element(name: str, /, *children: str, **attributes: str | int | bool | None) -> Html:
    """Make one element.

    Args:
        name: Tag name, from this package's own code, never from a document.
        children: HTML is taken as it is, any other string is escaped.
        attributes: ``class_`` stands for "class", ``aria_label`` for "aria-label". None and
            False leave the attribute out; True writes it bare.
    """
    written = "".join(
        f" {key.rstrip('_').replace('_', '-')}"
        + ("" if value is True else f'="{words(str(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _VOID:
        return Html(f"<{name}{written}>")
    return Html(f"<{name}{written}>{joined(children)}</{name}>")


def joined(parts: Iterable[str], between: str = "") -> Html:
    """Put HTML and words behind one another."""
    return Html(
        words(between).join(part if isinstance(part, Html) else words(part) for part in parts)
    )


def style_sheet(*sheets: str) -> Html:
    """Make a style element of CSS that this package wrote; no user's words may be in it.

    Raises:
        ValueError: The CSS would end the element early or reach out for another file.
    """
    css = "\n".join(sheets)
    if "<" in css or "@import" in css or "url(" in css:
        raise ValueError("a style sheet holds no markup and names no other file")
    return Html(f"<style>\n{css}\n</style>")
