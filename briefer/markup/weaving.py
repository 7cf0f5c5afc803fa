"""This module weaves markers into lines before block rules run, and reads them out afterwards.

Block rules look at how a line starts and at pipes. A private-use character behind the first
letter of a line, and of each table cell, is therefore invisible to them, and no split, dedent or
join can lose it. It says where the line was; then it is removed.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown.extensions.footnotes import FN_BACKLINK_TEXT, NBSP_PLACEHOLDER
from markdown.util import AtomicString
from msgspec import Struct, field

from briefer.markup.positions import AtomicTraced, Traced, nowhere

# Syntax at the start of a line (quote, bullet, ordinal, #, :, !!! kind, [label]:) is never marked.
_SYNTAX = r"[\s>]*(?:(?:[*+-]|\d+\.|:|\#+|!!![ ]?[\w\- ]*)[\s>]*)*"
_PREFIX = re.compile(_SYNTAX + r"(?:\[[^\]\n]*\]:" + _SYNTAX + ")?")
_INERT = re.compile(r"[^\W_]|[^\x00-\x7f\s]")
_CELL = re.compile(r"""[^\s|\\`"'()\[\]<>#]""")
_MARK = re.compile("[\U000f0000-\U0010fffd]")


class Piece(Struct, frozen=True):
    """A part of the text that block rules get.

    Attributes:
        offset: Where it starts in the normalised text; None for what stands in for a fence.
    """

    text: str
    offset: int | None


class _Line(Struct):
    """One line of an element's text, and its offset once that is known."""

    text: str
    offset: int | None


class _Slot(Struct):
    """The text or the tail of an element."""

    element: Element
    name: str
    lines: list[_Line]
    is_atomic: bool


class Loom(Struct):
    """The markers of one text, and which character each of them stands behind."""

    text: str = ""
    owners: dict[str, int] = field(default_factory=dict)
    identity: array[int] = field(default_factory=lambda: array("I"))

    @classmethod
    def over(cls, text: str) -> Loom:
        """Make a loom for a normalised text."""
        return cls(text, {}, array("I", range(len(text))))

    def weave(self, pieces: list[Piece]) -> str:
        """Join ``pieces`` with one marker in each line and each table cell.

        Markers are private-use characters that the text does not use itself; when it uses all
        131,068 of them, the remaining lines are found by search.
        """
        used = set(_MARK.findall(self.text))
        free = (c for c in map(chr, range(0xF0000, 0x10FFFE)) if c not in used)
        out: list[str] = []
        for piece in pieces:
            if piece.offset is None:
                out.append(piece.text)
                continue
            at = piece.offset
            lines = []
            for line in piece.text.split("\n"):
                lines.append(self._marked(line, at, free))
                at += len(line) + 1
            out.append("\n".join(lines))
        return "".join(out)

    def _marked(self, line: str, at: int, free: Iterator[str]) -> str:
        prefix = _PREFIX.match(line)
        begin, cut = prefix.end() if prefix else 0, 0
        # The row of dashes under a table's header must stay what it is.
        cell = _CELL if set(line[begin:]) - set("|:- ") else _INERT
        inert = cell if line.startswith("|", begin) else _INERT
        out: list[str] = []
        while begin >= 0 and (found := inert.search(line, begin)) and (mark := next(free, "")):
            self.owners[mark] = at + found.start()
            out += (line[cut : found.end()], mark)
            cut = found.end()
            begin, inert = line.find("|", cut), cell
        out.append(line[cut:])
        return "".join(out)

    def without_marks(self, text: str) -> str:
        """Return ``text`` without the markers of this loom."""
        return _MARK.sub(lambda m: "" if m.group() in self.owners else m.group(), text)

    def trace(self, root: Element) -> None:
        """Turn every text below ``root`` that is not traced yet into traced text."""
        slots: list[_Slot] = []
        for element in root.iter():
            for name, value in list(element.attrib.items()):
                if value:
                    element.set(name, self.without_marks(value))
            for name in ("text", "tail"):
                text = getattr(element, name)
                if (
                    text
                    and not isinstance(text, Traced)
                    and (text.strip() or element.tag == "code")
                ):
                    slots.append(self._slot(element, name, text))
        self._place([line for slot in slots for line in slot.lines])
        for slot in slots:
            setattr(slot.element, slot.name, self._traced(slot))

    def _slot(self, element: Element, name: str, text: str) -> _Slot:
        is_atomic = isinstance(text, AtomicString)
        if is_atomic:  # python-markdown has escaped the lines of a code block already
            text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        # A footnote that ends in a mark of emphasis would let these two into a reader's sight.
        text = text.replace(NBSP_PLACEHOLDER, "").replace(FN_BACKLINK_TEXT, "")
        lines = [self._line(line) for line in text.split("\n")]
        return _Slot(element, name, lines, is_atomic)

    def _line(self, line: str) -> _Line:
        marks = (m for m in _MARK.finditer(line) if m.group() in self.owners)
        first = next(marks, None)
        clean = self.without_marks(line)
        if first is None:
            return _Line(clean, None)
        at = self.owners[first.group()] - first.start() + 1
        holds = at >= 0 and self.text.startswith(clean, at)
        return _Line(clean, at if holds else None)

    def _place(self, lines: list[_Line]) -> None:
        """Find lines without a marker (punctuation only) between their located neighbours."""
        after, bound = [0] * len(lines), len(self.text)
        for i in range(len(lines) - 1, -1, -1):
            after[i] = bound
            located = lines[i].offset
            bound = bound if located is None else located
        low = 0
        for line, high in zip(lines, after, strict=True):
            if line.offset is None and line.text.strip():
                end = high if high >= low else len(self.text)
                found = self.text.find(line.text, low, end)
                line.offset = found if found >= 0 else None
            if line.offset is not None:
                low = line.offset + len(line.text)

    def _traced(self, slot: _Slot) -> Traced:
        offsets, end = array("I"), None
        for n, line in enumerate(slot.lines):
            if n:
                feed = -1 if end is None else self.text.find("\n", end)
                offsets.extend(nowhere(1) if feed < 0 else self.identity[feed : feed + 1])
            size, at = len(line.text), line.offset
            offsets.extend(nowhere(size) if at is None else self.identity[at : at + size])
            end = None if at is None else at + size
        kind = AtomicTraced if slot.is_atomic else Traced
        return kind("\n".join(line.text for line in slot.lines), offsets)
