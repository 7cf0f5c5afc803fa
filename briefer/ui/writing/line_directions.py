"""Which way a line of Markdown reads: as its words do, whatever its marks are made of."""

from __future__ import annotations

import re
import unicodedata

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_NO_WORDS = (
    r"\[@[^\[\]]*\]|\[\^[^\[\]]*\]:?|\{[^{}]*\}|\]\([^()]*\)|!!!\s+[\w-]+|`[^`]*`"
    r"|<?(?:https?://|mailto:)\S+"
)
"""Citations, notes, facts, targets, kinds of boxes, code: Latin letters in any language."""


def has_right_to_left(text: str) -> bool:
    """Say whether any letter of ``text`` is written from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def reads_right_to_left(line: str) -> bool:
    """Say whether the first word of a line is written from right to left, its marks aside."""
    words = re.sub(_NO_WORDS, "", line)
    return first_letter_is_right_to_left(words if words.strip() else line)


def has_direction(line: str) -> bool:
    """Say whether a line has a word that is read one way, its marks aside."""
    words = re.sub(_NO_WORDS, "", line)
    return any(unicodedata.bidirectional(letter) in ("L", "R", "AL") for letter in words)


def first_letter_is_right_to_left(text: str) -> bool:
    """Say whether the first letter that has a direction goes from right to left."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
