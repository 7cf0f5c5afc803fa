"""What a formatting key does to a text: each function reads it and answers with one edit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from briefer.domain.edits import edits_between

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_HEADING = re.compile(r"#{1,6}\s+")
_DIFF_LIMIT = 2_000_000
"""Characters times characters: about 50 ms of comparing; longer texts are compared by words."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``text`` in the place of code points ``start`` to ``end``.

    Attributes:
        selection: What is selected afterwards, in code points of the new text; after the
            words that were put in, when not given.
    """

    start: int
    end: int
    text: str
    selection: tuple[int, int] = field(default=(-1, -1))

    def __post_init__(self) -> None:
        if self.selection == (-1, -1):
            end = self.start + len(self.text)
            object.__setattr__(self, "selection", (end, end))

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
            return [
                Edit(
                    self.start + e.old_start,
                    self.start + e.old_end,
                    self.text[e.new_start : e.new_end],
                )
                for e in reversed(edits_between(old, self.text))
            ]
        matcher = SequenceMatcher(None, old, self.text, autojunk=False)
        return [
            Edit(self.start + i1, self.start + i2, self.text[j1:j2])
            for kind, i1, i2, j1, j2 in reversed(matcher.get_opcodes())
            if kind != "equal"
        ]


def set_heading(text: str, at: int, level: int) -> Edit:
    """Make the line around ``at`` a heading of ``level``; the same level again makes it plain."""
    start, end = lines_around(text, at, at)
    line = text[start:end]
    found = _HEADING.match(line)
    bare = line[found.end() :] if found else line
    is_same = found is not None and len(found[0].rstrip()) == level
    new = bare if is_same or level == 0 else "#" * level + " " + bare
    caret = max(start, at + len(new) - len(line))
    return Edit(start, end, new, (caret, caret))


def insert_block(text: str, at: int, block: str, select: str = "") -> Edit:
    """Put ``block`` on lines of its own after the paragraph around ``at``.

    Args:
        text: The whole text.
        at: Where the caret is.
        block: Without a line end; blank lines around it are added where they lack.
        select: Words of ``block`` to select afterwards.
    """
    end = text.find("\n\n", at)
    end = len(text.rstrip("\n")) if end < 0 else end
    before = "\n\n" if text[:end].strip() else ""
    after = "" if text[end:].startswith("\n\n") else "\n"
    new = before + block + after
    if select and select in block:
        begin = end + len(before) + block.index(select)
        return Edit(end, end, new, (begin, begin + len(select)))
    place = end + len(before) + len(block)
    return Edit(end, end, new, (place, place))


def insert_link(text: str, start: int, end: int) -> Edit:
    """Make the selection a link and select where its address goes."""
    words = text[start:end] or "words"
    new = f"[{words}](https://)"
    if start == end:
        return Edit(start, end, new, (start + 1, start + 1 + len(words)))
    address = start + len(words) + 3
    return Edit(start, end, new, (address, address + len("https://")))


def insert_footnote(text: str, at: int) -> Edit:
    """Put a reference at ``at`` and its note, still to be written, at the end."""
    numbers = [int(n) for n in re.findall(r"\[\^(\d+)\]", text)]
    label = f"[^{max(numbers, default=0) + 1}]"
    rest = text[at:].rstrip("\n")
    has_notes = re.match(r"\[\^[^\]]+\]:", text.rstrip().rsplit("\n", 1)[-1])
    return Edit(at, len(text), f"{label}{rest}{chr(10) if has_notes else chr(10) * 2}{label}: ")


def table(names: Sequence[str], rows: int) -> str:
    """Write an empty table with a header of these names."""
    lines = ["| " + " | ".join(names) + " |", "|" + "|".join(["---"] * len(names)) + "|"]
    lines += ["|" + "|".join(["   "] * len(names)) + "|"] * rows
    return "\n".join(lines)


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
