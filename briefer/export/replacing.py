"""This module replaces inlines and blocks anywhere in a tree of blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.blocks import (
    Block,
    Citation,
    FactReference,
    FootnoteReference,
    Image,
    Inline,
    LineBreak,
    Run,
)

T = TypeVar("T")

_INLINES = (Run, Citation, FactReference, FootnoteReference, Image, LineBreak)


def replaced(node: T, inline: Callable[[Inline], Inline], block: Callable[[Block], Block]) -> T:
    """Return ``node`` (blocks, footnotes, a tuple of them) with its parts replaced.

    Args:
        node: What to look through.
        inline: Gives what takes the place of an inline.
        block: Gives what takes the place of a block, before its own parts are looked through.
    """
    result: Any = _replaced(node, inline, block)
    return result  # type: ignore[no-any-return]


def _replaced(
    node: Any,  # noqa: ANN401  # any field of a block
    inline: Callable[[Inline], Inline],
    block: Callable[[Block], Block],
) -> Any:  # noqa: ANN401
    if isinstance(node, tuple):
        return tuple(_replaced(part, inline, block) for part in node)
    if isinstance(node, _INLINES):
        return inline(node)
    if not isinstance(node, Struct):
        return node
    new: Any = block(node)  # type: ignore[arg-type]  # or a footnote, which block() returns
    parts = {name: getattr(new, name) for name in new.__struct_fields__}
    changed = {
        name: _replaced(part, inline, block)
        for name, part in parts.items()
        if isinstance(part, tuple | Struct)
    }
    return replace(new, **changed)
