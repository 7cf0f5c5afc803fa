"""This module carries source positions through string operations and white-space rules."""

from __future__ import annotations

import re
from array import array
from typing import SupportsIndex

from markdown.util import AtomicString
from msgspec import Struct

NOWHERE = 0xFFFFFFFF
"""The offset of a character that nobody wrote."""


class Traced(str):
    """Text that knows an offset for each of its characters; slices and sums keep them."""

    offsets: array[int]

    __slots__ = ("offsets",)

    def __new__(cls, text: str = "", offsets: array[int] | None = None) -> Traced:
        """Make a traced text; without ``offsets`` its characters come from nowhere."""
        self = super().__new__(cls, text)
        self.offsets = nowhere(len(text)) if offsets is None else offsets
        return self

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        text = str.__getitem__(self, key)
        return Traced(text, self.offsets[key]) if isinstance(key, slice) else text

    def __add__(self, other: str) -> Traced:
        return Traced(str.__add__(self, other), self.offsets + traced(other).offsets)

    def __radd__(self, other: str) -> Traced:
        return traced(other) + self

    def rstrip(self, chars: str | None = None) -> Traced:
        """Strip the end, as ``str.rstrip`` does."""
        return self.part(0, len(str.rstrip(self, chars)))

    def part(self, start: int, end: int | None = None) -> Traced:
        """Return ``self[start:end]`` with its type kept for the type checker."""
        cut = slice(start, end)
        return Traced(str.__getitem__(self, cut), self.offsets[cut])


class AtomicTraced(Traced, AtomicString):  # type: ignore[misc]  # AtomicString is untyped
    """Traced text that inline rules must leave alone: the lines of a code block."""

    __slots__ = ()


def nowhere(count: int) -> array[int]:
    """Return the offsets of ``count`` characters that nobody wrote."""
    return array("I", [NOWHERE]) * count


def traced(text: str) -> Traced:
    """Return ``text`` as traced text."""
    return text if isinstance(text, Traced) else Traced(text)


class Normalised(Struct, frozen=True):
    """A body after python-markdown's white-space rules.

    Attributes:
        body: As it is stored.
        text: With line feeds only, tabs as spaces, and without white space in blank lines.
        starts: For each character of ``text`` its first offset in ``body``.
        ends: One past its last offset in ``body``.
    """

    body: str
    text: str
    starts: array[int]
    ends: array[int]

    def span(self, offsets: array[int]) -> tuple[int, int] | tuple[None, None]:
        """Return where in the body the first to the last of these characters stand."""
        known = [o for o in offsets if o != NOWHERE]
        return (self.starts[known[0]], self.ends[known[-1]]) if known else (None, None)


_PIECES = re.compile(r"\r\n|[\r\n\t\2\3]|[^\r\n\t\2\3]+")
_BLANK = re.compile(r"(?<=\n) +\n")


def normalise(body: str, tab: int = 4) -> Normalised:
    """Do what python-markdown's NormalizeWhitespace does, and remember where all of it was."""
    out: list[str] = []
    starts, ends, column = array("I"), array("I"), 0
    for match in _PIECES.finditer(body):
        a, b, piece = match.start(), match.end(), match.group()
        if piece in "\2\3":  # python-markdown uses these two itself and removes them
            continue
        if piece == "\t":
            piece = " " * (tab - column % tab)
            starts.extend([a] + [b] * (len(piece) - 1))
            ends.extend([b] * len(piece))
        elif piece[0] in "\r\n":
            piece = "\n"
            starts.append(a)
            ends.append(b)
        else:
            starts.extend(range(a, b))
            ends.extend(range(a + 1, b + 1))
        column = 0 if piece == "\n" else column + len(piece)
        out.append(piece)
    text = "".join(out) + "\n\n"
    starts.extend([len(body)] * 2)
    ends.extend([len(body)] * 2)
    return _without_blanks(body, text, starts, ends)


def _without_blanks(body: str, text: str, starts: array[int], ends: array[int]) -> Normalised:
    keep: list[tuple[int, int]] = []
    last = 0
    for match in _BLANK.finditer(text):
        keep.append((last, match.start()))
        last = match.end() - 1
    keep.append((last, len(text)))

    def cut(offsets: array[int]) -> array[int]:
        return array("I", b"".join(offsets[a:b].tobytes() for a, b in keep))

    return Normalised(body, "".join(text[a:b] for a, b in keep), cut(starts), cut(ends))
