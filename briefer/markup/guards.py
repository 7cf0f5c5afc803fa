"""This module bounds what python-markdown does with hostile text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from markdown import inlinepatterns

from briefer.domain.blocks import Paragraph, Run, Text
from briefer.phrases import mark

MAX_CHARACTERS = 2_000_000
"""Longer bodies are not read as Markdown."""

MAX_LINK = 4_000
"""A longer link target is not a link, in code points."""

MAX_DEPTH = 60
"""Blocks inside blocks; far past what a page can show, and safe for code that recurses."""

TOO_LONG = mark("The text is longer than 2,000,000 characters and is shown as it was written.")
TOO_DEEP = mark(
    "The text is nested too deeply to be read as Markdown and is shown as it was written."
)
UNREADABLE = mark("The text could not be read as Markdown and is shown as it was written.")
TOO_SLOW = mark("The text takes too long to be read as Markdown and is shown as it was written.")

_BRACKET = re.compile(r"[\[\]]")
_NEAR = 60
"""Brackets to look at before a table of all pairs is worth its price."""


def verbatim(body: str, problem: str) -> Text:
    """Return ``body`` as paragraphs of exactly its own characters, with the reason why."""
    return Text(tuple(_paragraphs(body)), problem=problem)


def _paragraphs(body: str) -> Iterator[Paragraph]:
    at, first, last = 0, None, 0
    for line in body.splitlines(keepends=True):
        words = line.strip()
        if words:
            begin = at + len(line) - len(line.lstrip())
            first = begin if first is None else first
            last = begin + len(words)
        elif first is not None:
            yield Paragraph((Run(body[first:last], first, last),))
            first = None
        at += len(line)
    if first is not None:
        yield Paragraph((Run(body[first:last], first, last),))


class Brackets:
    """Finds the partner of a bracket in linear time; python-markdown's own search is quadratic."""

    def __init__(self) -> None:
        self._text: str | None = None
        self._partners: dict[int, int] = {}

    def partner(self, text: str, index: int) -> int | None:
        """Return where the bracket closes that opened right before ``index``, or None."""
        if self._text is not text:
            depth = 1
            for n, found in enumerate(_BRACKET.finditer(text, index)):
                depth += 1 if found.group() == "[" else -1
                if not depth:
                    return found.start()
                if n > _NEAR:
                    break
            self._text, self._partners = text, _pairs(text)
        return self._partners.get(index - 1)

    def forget(self) -> None:
        """Let go of the last text."""
        self._text, self._partners = None, {}


def _pairs(text: str) -> dict[int, int]:
    opened: list[int] = []
    pairs: dict[int, int] = {}
    for found in _BRACKET.finditer(text):
        if found.group() == "[":
            opened.append(found.start())
        elif opened:
            pairs[opened.pop()] = found.start()
    return pairs


def bound_links(patterns: Any, brackets: Brackets) -> None:  # noqa: ANN401  # untyped registry
    """Give every link and image rule linear bracket matching and a limit on its target."""

    class Bounded:
        def getText(self, data: str, index: int) -> tuple[str, int, bool]:  # noqa: N802
            end = brackets.partner(data, index)
            return ("", index, False) if end is None else (data[index:end], end + 1, True)

        def getLink(  # noqa: N802
            self, data: str, index: int
        ) -> tuple[str, str | None, int, bool]:
            if data[index : index + 1] != "(" or data.find(")", index, index + MAX_LINK) < 0:
                return "", None, index, False
            window = str.__getitem__(data, slice(index, index + MAX_LINK))
            found: tuple[str, str | None, int, bool] = super().getLink(  # type: ignore[misc]
                window, 0
            )
            href, title, end, handled = found
            return href, title, end + index, handled

    for name in (
        "reference",
        "link",
        "image_link",
        "image_reference",
        "short_reference",
        "short_image_ref",
    ):
        rule: inlinepatterns.InlineProcessor = patterns[name]
        rule.__class__ = type(name, (Bounded, type(rule)), {})


_CHEAP_S = 1.0
_DEEP = 64
"""An indent that no text has which was written by hand, in spaces."""

_SPECIALS = "*_~`[&\\"
_BLANK = re.compile(r"\n[ \t]*\n")


def is_cheap(body: str) -> bool:
    """Say whether ``body`` is surely read within about a second.

    The figures were measured on a slow machine: time grows with the length and the lines, with
    the square of the special characters in one paragraph and of definitions, and steeply with
    abbreviations defined in one block and with lists in lists in lists.
    """
    text = body.replace("\r\n", "\n").replace("\r", "\n") if "\r" in body else body
    if "\n" + " " * _DEEP in text or "\n" + "\t" * (_DEEP // 4) in text:
        return False
    seconds = 5e-6 * len(text) + 5e-5 * text.count("\n")
    seconds += 3e-8 * text.count("[^") ** 2 + 1.5e-7 * text.count("\n:") ** 2
    if seconds > _CHEAP_S:
        return False
    for paragraph in _BLANK.split(text):
        marks = sum(map(paragraph.count, _SPECIALS))
        seconds += 3e-8 * marks**2 + 2e-6 * paragraph.count("*[") ** 2
        if seconds > _CHEAP_S:
            return False
    return True
