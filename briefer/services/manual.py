"""The manual: chapters in Markdown, kept beside the program, so that it is there offline."""

from __future__ import annotations

import re

from msgspec import Struct

from briefer.domain.folding import fold
from briefer.resources import content

_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
ACTION = re.compile(r"\{action:([\w-]+)\}")
"""Stands for an action by its id; the window puts its name and shortcut there."""


class Chapter(Struct, frozen=True):
    """One page of the manual."""

    title: str
    text: str

    def has(self, words: str) -> bool:
        """Say whether every one of ``words`` occurs in it."""
        text = fold(self.text)
        return all(word in text for word in fold(words).split())


def chapters() -> list[Chapter]:
    """Return the chapters in their order."""
    found = []
    for file in sorted(content("manual").glob("*.md")):
        text = file.read_text(encoding="utf-8")
        title = _TITLE.search(text)
        found.append(Chapter(title[1] if title else file.stem, text))
    return found
