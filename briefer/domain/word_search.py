"""Finding words in a text as a person means them, at places of the original characters."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

from briefer.domain.folding import fold, fold_signs, folded_offsets, keeps_places

_NAME = re.compile(
    r"\{fact:(?P<fact>[^{}\s]+)\}|(?:(?<=\[)|(?<=;)|(?<=; ))@(?P<source>[\w.:-]+)"
    r"|\[\^(?P<note>[^\[\]]+)\]|\]\((?P<target>[^()\s]+)"
)

_JOINING = "'’_"
"""Signs that are part of a word where letters stand on both sides."""

Place = tuple[int, int]
"""Start and end in code points."""


class Wanted(Struct, frozen=True):
    """What is looked for.

    Attributes:
        words: As they were typed: ``I'm`` finds ``I’m``, a space finds a line's end.
        is_exact: Whether case and accents count; quotes, dashes and spaces never do.
        is_whole: Whether a part of a longer word is no hit.
    """

    words: str
    is_exact: bool = False
    is_whole: bool = False


def places_of(wanted: Wanted, text: str) -> list[Place]:
    """Return where the words stand in ``text``, in order and never overlapping."""
    form = fold_signs if wanted.is_exact else fold
    words, folded = form(wanted.words), form(text)
    if not words.strip():
        return []
    found = []
    offsets = None if wanted.is_exact or keeps_places(text) else folded_offsets(text)
    at = folded.find(words)
    while at >= 0:
        place = _in_original(at, at + len(words), offsets)
        if place is not None:
            start, end = place[0], _with_marks(text, place[1])
            if not wanted.is_whole or _is_whole(text, start, end):
                found.append((start, end))
                at += len(words) - 1
        at = folded.find(words, at + 1)
    return found


def word_around(text: str, at: int) -> Place:
    """Return the word around ``at``; the place twice where there is none."""
    start = end = at
    while start and _is_of_word(text, start - 1):
        start -= 1
    while end < len(text) and _is_of_word(text, end):
        end += 1
    return start, end


def are_names(places: Sequence[Place], text: str) -> list[bool]:
    """Say which places touch a name: of a source, fact or note, or the target of a link.

    Other words there would name something else, or nothing.
    """
    names = [found.span(found.lastgroup or 0) for found in _NAME.finditer(text)]
    starts = [start for start, _ in names]
    touched = []
    for start, end in places:
        near = bisect_left(starts, end) - 1
        touched.append(near >= 0 and names[near][1] > start)
    return touched


def replaced(text: str, places: Sequence[Place], words: str) -> str:
    """Return ``text`` with ``words`` at each place; places are in order and do not overlap."""
    parts, done = [], 0
    for start, end in places:
        parts += [text[done:start], words]
        done = end
    return "".join([*parts, text[done:]])


def carried(start: int, end: int, places: Sequence[Place], length: int) -> Place | None:
    """Carry a range through replacements that are known; nothing is guessed.

    A range that begins or ends within replaced words takes the new ones in whole.

    Args:
        start: First code point of the range in the text before.
        end: One past its last.
        places: What was replaced, in order.
        length: Code points of what stands at each place now.

    Returns:
        The range in the new text; None when none of its words is left.
    """
    new_start, new_end = start, end
    for first, last in places:
        grown = length - (last - first)
        if last <= start:
            new_start += grown
        elif first < start:
            new_start += first - start
        if last <= end:
            new_end += grown
        elif first < end:
            new_end += first + length - end
    return (new_start, new_end) if new_start < new_end else None


def _in_original(start: int, end: int, offsets: list[int] | None) -> Place | None:
    """Take a place in the fold back; None for one that cuts a character (the h of a þ)."""
    if offsets is None:
        return start, end
    first, last = bisect_right(offsets, start) - 1, bisect_left(offsets, end)
    if offsets[first] != start or offsets[last] != end:
        return None
    return first, last


def _with_marks(text: str, end: int) -> int:
    """Take in marks that belong to the last letter."""
    while end < len(text) and unicodedata.category(text[end]) == "Mn":
        end += 1
    return end


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (_is_letter(before) and _is_letter(text[start])) and not (
        _is_letter(after) and _is_letter(text[end - 1])
    )


def _is_of_word(text: str, at: int) -> bool:
    if text[at] in _JOINING:
        return _is_letter(text[at - 1 : at]) and _is_letter(text[at + 1 : at + 2])
    return _is_letter(text[at])


def _is_letter(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character or " ") in ("Mn", "Mc")
