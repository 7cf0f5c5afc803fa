"""Edits of a text, and what stands around a place in it."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import force_setattr

_WORD = re.compile(r"\w+(?:['’]\w+)*")
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


def word_around(text: str, at: int) -> tuple[int, int]:
    """Return the word around ``at``; the place twice where there is none."""
    first, last = lines_around(text, at, at)
    for found in _WORD.finditer(text, first, last):
        if found.start() <= at <= found.end():
            return found.span()
    return at, at
