"""Says how each stretch of a line of Markdown looks while it is written, without Qt.

This is not the parser: it looks at one line and at what the line before left open, which is
all that a key press can wait for. What it gets wrong is only a colour.
"""

from __future__ import annotations

import re
from enum import IntEnum, IntFlag, auto
from functools import cache
from itertools import pairwise

from msgspec import Struct

from briefer.ui.writing.markdown_edits import FENCE


class Look(IntFlag):
    """How characters look; several can hold at once."""

    PLAIN = 0
    MARK = auto()
    STRONG = auto()
    EMPHASIS = auto()
    STRUCK = auto()
    CODE = auto()
    ACCENT = auto()
    QUIET = auto()
    H1 = auto()
    H2 = auto()
    H3 = auto()
    H4 = auto()


class Open(IntEnum):
    """What a line leaves open for the next one."""

    NOTHING = 0
    BACKTICK_FENCE = 1
    TILDE_FENCE = 2
    BOX = 3


class Span(Struct, frozen=True):
    """Characters ``start`` to ``start + length`` of a line share one look."""

    start: int
    length: int
    look: Look


_HEADING = re.compile(r"(#{1,6})(\s*)")
_BOX = re.compile(r"(!!!)(\s+\w[\w-]*)(.*)$")
_RULE = re.compile(r"\s{0,3}([-*_])(?:\s*\1){2,}\s*$")
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])(?=\s)")
_QUOTE = re.compile(r"\s*>+ ?")
_TABLE = re.compile(r"\s*\|")
_DEFINED = re.compile(r"(?:\[\^[^\]]+\]|\*\[[^\]]+\]|\[[^\]]+\]):(?=\s)")
_MEANING = re.compile(r":\s+(?=\S)")

_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_ESCAPE = re.compile(r"\\[\\`*_{}\[\]()#+.!>~|-]")
_LINK = re.compile(r"(!?\[)([^\[\]]*)(\]\([^()\s]*(?:\s+\"[^\"]*\")?\))")
_REFERENCE = re.compile(r"\[@[^\[\]]+\]|\[\^[^\[\]]+\]|\{fact:[^{}\s]+\}")
_ATTRIBUTES = re.compile(r"\{:[^{}]*\}")
_ADDRESS = re.compile(r"<(?:https?://|mailto:)[^<>\s]+>")
_WHOLE = (
    ("[{", _REFERENCE, Look.ACCENT),
    ("<", _ADDRESS, Look.ACCENT),
    ("{", _ATTRIBUTES, Look.MARK),
)
"""Signs without which a rule finds nothing, the rule, and how what it finds looks."""

# Each begins with its sign and then looks behind it: looking behind first is ten times as slow.
_WRAPPED = (
    ("*_", re.compile(r"(([*_])(?<![*\w\\].)\2)(?=\S)(.+?)(?<=\S)\1"), Look.STRONG),
    ("*", re.compile(r"(\*)(?<![*\\]\*)(?![\s*])([^*]*?[^\s*])\*(?!\*)"), Look.EMPHASIS),
    ("_", re.compile(r"(_)(?<![_\w\\]_)(?![\s_])([^_]*?[^\s_])_(?![\w])"), Look.EMPHASIS),
    ("~", re.compile(r"(~~)(?=\S)(.+?)(?<=\S)~~"), Look.STRUCK),
)
_SIZES = {1: Look.H1, 2: Look.H2, 3: Look.H3}


class _Line:
    """The looks of one line's characters, painted one rule over the other."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.looks = [0] * len(text)
        self.is_taken = bytearray(len(text))
        self._edges = {0, len(text)}

    def paint(self, start: int, end: int, look: Look, *, take: bool = False) -> None:
        bits = look.value  # joining enum members for each character takes ten times as long
        self._edges.update((start, end))
        for place in range(start, end):
            self.looks[place] |= bits
        if take:
            self.is_taken[start:end] = b"\1" * (end - start)

    def is_free(self, start: int, end: int) -> bool:
        return not any(self.is_taken[start:end])

    def spans(self) -> list[Span]:
        found: list[Span] = []
        for start, end in pairwise(sorted(self._edges)):
            look = self.looks[start]
            last = found[-1] if found else None
            if last is not None and last.look == look and last.start + last.length == start:
                found[-1] = Span(last.start, end - last.start, last.look)
            elif look:
                found.append(Span(start, end - start, _look(look)))
        return found


@cache
def _look(bits: int) -> Look:
    """Return the looks of these bits; there are few, and joining them takes long."""
    return Look(bits)


def spans(text: str, before: Open = Open.NOTHING) -> tuple[list[Span], Open]:
    """Return how ``text``, one line, looks, and what it leaves open.

    Args:
        text: A line without its end.
        before: What the line before left open.
    """
    if not text:
        return [], before
    line = _Line(text)
    after = _fenced(line, before)
    if after is not None:
        return line.spans(), after
    after = _block(line, before)
    _inline(line)
    return line.spans(), after


def _fenced(line: _Line, before: Open) -> Open | None:
    """Paint code between fences; None when ``line`` is not part of one."""
    fence = FENCE.match(line.text)
    mark = fence[1][0] if fence else ""
    if before in (Open.BACKTICK_FENCE, Open.TILDE_FENCE):
        closes = mark == ("`" if before is Open.BACKTICK_FENCE else "~")
        line.paint(0, len(line.text), Look.CODE | (Look.MARK if closes else Look.PLAIN))
        return Open.NOTHING if closes else before
    if not mark:
        return None
    line.paint(0, len(line.text), Look.CODE | Look.MARK)
    return Open.BACKTICK_FENCE if mark == "`" else Open.TILDE_FENCE


def _block(line: _Line, before: Open) -> Open:
    """Paint what the beginning of a line says about all of it."""
    text, size = line.text, len(line.text)
    if box := _BOX.match(text):
        line.paint(0, box.end(1), Look.MARK, take=True)
        line.paint(box.start(2), box.end(2), Look.STRONG | Look.ACCENT, take=True)
        line.paint(box.start(3), size, Look.QUIET, take=True)
        return Open.BOX
    in_box = before is Open.BOX and (not text.strip() or text.startswith(("    ", "\t")))
    if heading := _HEADING.match(text):
        line.paint(0, size, Look.STRONG | _SIZES.get(len(heading[1]), Look.H4))
        line.paint(0, heading.end(1), Look.MARK, take=True)
    elif _RULE.match(text):
        line.paint(0, size, Look.MARK, take=True)
    elif _TABLE.match(text):
        line.paint(0, size, Look.CODE)
        for place, letter in enumerate(text):
            if letter == "|":
                line.paint(place, place + 1, Look.MARK)
        if set(text) <= set("|-: \t"):
            line.paint(0, size, Look.MARK, take=True)
    else:
        for rule, look in (
            (_QUOTE, Look.ACCENT),
            (_ITEM, Look.ACCENT),
            (_DEFINED, Look.ACCENT),
            (_MEANING, Look.MARK),
        ):
            if found := rule.match(text):
                line.paint(0, found.end(), look, take=True)
    return Open.BOX if in_box else Open.NOTHING


def _inline(line: _Line) -> None:
    """Paint what stands within a line; code first, since it hides all else.

    Most lines hold few of the signs, and a key waits for this: a rule is tried only where its
    sign stands.
    """
    text = line.text
    if "`" in text:
        _code(line)
    if "\\" in text:
        for found in _ESCAPE.finditer(text):
            if line.is_free(*found.span()):
                line.paint(found.start(), found.start() + 1, Look.MARK)
                line.paint(*found.span(), Look.PLAIN, take=True)
    if "[" in text:
        for found in _LINK.finditer(text):
            if line.is_free(found.start(), found.start() + 1):
                line.paint(*found.span(1), Look.MARK)
                line.paint(*found.span(2), Look.ACCENT)
                line.paint(*found.span(3), Look.MARK, take=True)
    for signs, rule, look in _WHOLE:
        if any(sign in text for sign in signs):
            for found in rule.finditer(text):
                if line.is_free(*found.span()):
                    line.paint(*found.span(), look, take=True)
    for signs, rule, look in _WRAPPED:
        if any(sign in text for sign in signs):
            _wrapped(line, rule, look)


def _code(line: _Line) -> None:
    for found in _CODE.finditer(line.text):
        line.paint(*found.span(), Look.CODE, take=True)
        width = len(found[1])
        line.paint(found.start(), found.start() + width, Look.MARK)
        line.paint(found.end() - width, found.end(), Look.MARK)


def _wrapped(line: _Line, rule: re.Pattern[str], look: Look) -> None:
    for found in rule.finditer(line.text):
        width = len(found[1])
        opens = (found.start(), found.start() + width)
        closes = (found.end() - width, found.end())
        if line.is_free(*opens) and line.is_free(*closes):
            line.paint(*found.span(), look)
            line.paint(*opens, Look.MARK, take=True)
            line.paint(*closes, Look.MARK, take=True)
