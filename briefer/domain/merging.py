"""Merging: joining two people's versions of a text that started from the same one, by words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from briefer.domain.edits import Edit, edits_between, is_break, split_words

_CLOSE = 3
"""Two people's edits with at most so many words between them deserve a look."""


class Clash(StrEnum):
    """How two people's edits meet."""

    OVERLAP = "overlap"
    """Both changed the same words, or right beside each other; one has to be chosen."""
    CLOSE = "close"
    """Both are in the text, a few words apart; the sentence may no longer hold."""


class Conflict(Struct, frozen=True):
    """A place of a merged text that a person has to look at.

    Attributes:
        start: First code point in the merged text.
        end: One past the last; may equal ``start`` where we took words away.
        base: The words that both started from.
        ours: What we made of them; for an overlap this is what the merged text holds.
        theirs: What they made of them.
    """

    clash: Clash
    start: int
    end: int
    base: str
    ours: str
    theirs: str


class Merge(Struct, frozen=True):
    """A merged text. It is finished when nobody has to look at anything."""

    text: str
    conflicts: tuple[Conflict, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether nothing has to be chosen; edits that lie close may still deserve a look."""
        return all(c.clash is not Clash.OVERLAP for c in self.conflicts)


class _Stretch(Struct, frozen=True):
    """A range of the base that one or both changed, and what each made of it."""

    start: int
    end: int
    ours: str
    theirs: str
    is_ours: bool
    is_theirs: bool

    @property
    def is_overlap(self) -> bool:
        return self.is_ours and self.is_theirs and self.ours != self.theirs

    def merged(self) -> str:
        return self.ours if self.is_ours else self.theirs


def merge(base: str, ours: str, theirs: str) -> Merge:
    """Join two versions of ``base``.

    Edits of different words are both taken, in one paragraph too. Where both changed the same
    words differently, ours stands and the conflict holds all three; nothing is lost unseen.
    """
    text: list[str] = []
    length = done = 0
    conflicts: list[Conflict] = []
    placed: list[tuple[_Stretch, int, int]] = []
    for stretch in _stretches(base, ours, theirs):
        kept, new = base[done : stretch.start], stretch.merged()
        start = length + len(kept)
        text += [kept, new]
        length, done = start + len(new), stretch.end
        placed.append((stretch, start, length))
        if stretch.is_overlap:
            words = base[stretch.start : stretch.end]
            conflicts.append(
                Conflict(Clash.OVERLAP, start, length, words, stretch.ours, stretch.theirs)
            )
    text.append(base[done:])
    conflicts += _close_ones(base, placed)
    conflicts.sort(key=lambda c: (c.start, c.end))
    return Merge("".join(text), tuple(conflicts))


def _stretches(base: str, ours: str, theirs: str) -> list[_Stretch]:
    """Group both sides' edits into ranges of the base that do not touch each other."""
    mine, yours = edits_between(base, ours), edits_between(base, theirs)
    ranges: list[tuple[int, int]] = []
    for edit in sorted([*mine, *yours], key=lambda e: (e.old_start, e.old_end)):
        if ranges and edit.old_start <= ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(ranges[-1][1], edit.old_end))
        else:
            ranges.append((edit.old_start, edit.old_end))
    found = []
    for start, end in ranges:
        here = [e for e in mine if start <= e.old_start and e.old_end <= end]
        there = [e for e in yours if start <= e.old_start and e.old_end <= end]
        found.append(
            _Stretch(
                start,
                end,
                _applied(base, ours, here, start, end),
                _applied(base, theirs, there, start, end),
                bool(here),
                bool(there),
            )
        )
    return found


def _applied(base: str, new: str, edits: Sequence[Edit], start: int, end: int) -> str:
    """Return what one side made of ``base[start:end]``."""
    text = ""
    for edit in edits:
        text += base[start : edit.old_start] + new[edit.new_start : edit.new_end]
        start = edit.old_end
    return text + base[start:end]


def _close_ones(base: str, placed: Sequence[tuple[_Stretch, int, int]]) -> list[Conflict]:
    found = []
    for (one, start, _), (other, _, end) in pairwise(placed):
        is_one_sided = one.is_ours != one.is_theirs and other.is_ours != other.is_theirs
        if not is_one_sided or one.is_ours == other.is_ours:
            continue
        between = base[one.end : other.start]
        tokens = split_words(between)
        if any(is_break(t) for t in tokens) or sum(t[0].isalnum() for t in tokens) > _CLOSE:
            continue
        words = base[one.start : other.end]
        ours = one.ours + between + other.ours
        theirs = one.theirs + between + other.theirs
        found.append(Conflict(Clash.CLOSE, start, end, words, ours, theirs))
    return found
