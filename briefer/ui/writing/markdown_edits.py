"""Edits of a text, and what stands around a place in it."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import force_setattr

CELL_BAR = re.compile(r"(?<!\\)\|")
"""Ends the cell of a table."""
FENCE = re.compile(r"\s{0,3}(```+|~~~+)")
_DIFF_LIMIT = 2_000_000
"""Characters times characters: about 50 ms of comparing; longer texts are compared by words."""

_MOST_STEPS = 200
"""Each is laid out by itself, in about 4 ms; a text changed in more places is another text."""


class Edit(Struct, frozen=True):
    """Put ``text`` in the place of code points ``start`` to ``end``.

    Attributes:
        selection: What is selected afterwards, in code points of the new text; after the
            words that were put in, when not given.
    """

    start: int
    end: int
    text: str
    selection: tuple[int, int] = (-1, -1)

    def __post_init__(self) -> None:
        if self.selection == (-1, -1):
            end = self.start + len(self.text)
            force_setattr(self, "selection", (end, end))

    def applied(self, text: str) -> str:
        """Return ``text`` after this edit."""
        return text[: self.start] + self.text + text[self.end :]

    def steps(self, text: str) -> list[Edit]:
        """Return the small edits, the last one first, that leave alone what stays the same.

        Whatever marks words in the text then keeps them.
        """
        old = text[self.start : self.end]
        if not old or not self.text:
            return [self]
        if len(old) * len(self.text) > _DIFF_LIMIT:
            from briefer.domain.edits import edits_between  # only for so long an edit

            gaps = edits_between(old, self.text)
            if len(gaps) > _MOST_STEPS:
                return [self]
            return [
                Edit(
                    self.start + g.old_start,
                    self.start + g.old_end,
                    self.text[g.new_start : g.new_end],
                )
                for g in reversed(gaps)
            ]
        from difflib import SequenceMatcher  # a key that changes one place needs none

        matcher = SequenceMatcher(None, old, self.text, autojunk=False)
        return [
            Edit(self.start + i1, self.start + i2, self.text[j1:j2])
            for kind, i1, i2, j1, j2 in reversed(matcher.get_opcodes())
            if kind != "equal"
        ]


def lines_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the lines from ``start`` to ``end`` begin and end."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return first, len(text) if last < 0 else last


def line_above(text: str, first: int) -> str:
    """Return the line before the one that begins at ``first``; empty where there is none."""
    return text[: max(0, first - 1)].rpartition("\n")[2]


def line_below(text: str, last: int) -> str:
    """Return the line after the one that ends at ``last``; empty where there is none."""
    return text[last + 1 :].partition("\n")[0]


def is_row(line: str) -> bool:
    """Say whether a line is part of a table."""
    return line.lstrip().startswith("|")


def fence_after(line: str, fence: str) -> str:
    """Return what closes the code that is open after a line; empty where none is.

    Args:
        line: Of a text, read from its beginning.
        fence: What closes the code that is open before it.
    """
    found = FENCE.match(line)
    if found is None or (fence and not found[1].startswith(fence)):
        return fence
    return "" if fence else found[1]
