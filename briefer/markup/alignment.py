"""This module carries ranges from a body to the Markdown that its blocks were written as."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from briefer.domain.blocks import (
    Citation,
    FactReference,
    FootnoteReference,
    Image,
    Run,
    inlines_of,
)


class _Element(Struct, frozen=True):
    """A character of a run, or an inline of another kind, and where it stands."""

    said: str
    start: int | None
    end: int | None


def _elements(node: object) -> Iterator[_Element]:
    for inline in inlines_of(node):
        if not isinstance(inline, Run):
            yield _Element(_named(inline), inline.start, inline.end)
        elif inline.is_verbatim and inline.start is not None:
            for n, character in enumerate(inline.text, inline.start):
                yield _Element(character, n, n + 1)
        else:
            for character in inline.text:
                yield _Element(character, inline.start, inline.end)


def _named(inline: object) -> str:
    if isinstance(inline, Citation):
        return "\0" + "; ".join(item.key for item in inline.items)
    if isinstance(inline, FactReference):
        return "\0" + inline.name
    if isinstance(inline, FootnoteReference):
        return "\0note"
    if isinstance(inline, Image):
        return "\0" + inline.alt
    return "\0"


class Alignment:
    """Tells where the words of one reading stand in another reading of the same words.

    Both readings say the same, character for character; only their marks differ. Where they do
    not, nothing is aligned: a range is carried exactly or not at all.
    """

    def __init__(self, before: object, after: object) -> None:
        """Align two readings, each with positions in its own text."""
        old, new = list(_elements(before)), list(_elements(after))
        is_same = len(old) == len(new) and all(
            a.said == b.said for a, b in zip(old, new, strict=True)
        )
        self._pairs = list(zip(old, new, strict=True)) if is_same else []

    def carry(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where the words of ``start`` to ``end`` are; None when there are none."""
        spans = [
            (b.start, b.end)
            for a, b in self._pairs
            if a.start is not None
            and a.end is not None
            and b.start is not None
            and b.end is not None
            and a.start < end
            and start < a.end
        ]
        return (min(a for a, _ in spans), max(b for _, b in spans)) if spans else None
