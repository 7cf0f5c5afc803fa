"""The one place where code points, which the library counts, meet Qt's UTF-16 units."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.domain.edits import Edit


class Positions:
    """Converts places in one text between code points and UTF-16 units.

    Only characters beyond the basic plane (emoji, rare scripts) take two units, so their
    places are all that is kept: plain text costs nothing, and a look-up is a bisection.
    """

    __slots__ = ("_wide", "_wide_units")

    def __init__(self, text: str) -> None:
        is_plain = text.isascii() or max(text) <= "\uffff"
        self._wide = [] if is_plain else [i for i, c in enumerate(text) if c > "\uffff"]
        self._wide_units = [place + n for n, place in enumerate(self._wide)]

    def to_units(self, point: int) -> int:
        """Return where the code point at ``point`` begins, in UTF-16 units."""
        return point + bisect_right(self._wide, point - 1)

    def to_point(self, unit: int) -> int:
        """Return the code point that ``unit`` belongs to; the middle of one counts as it."""
        return unit - bisect_right(self._wide_units, unit - 1)


def shifted(start: int, end: int, at: int, removed: int, added: int) -> tuple[int, int] | None:
    """Carry a range through one edit, both in the same unit.

    What is typed at an edge stays outside. A range whose words are all gone is None until
    the next save finds it again or calls it detached.

    Args:
        start: First place of the range.
        end: One past its last.
        at: Where the edit is.
        removed: How much it took away.
        added: How much it put in.
    """
    gone = at + removed
    grown = added - removed
    if at >= end:
        return start, end
    if gone <= start:
        return start + grown, end + grown
    if at <= start and gone >= end:
        return None
    if at > start and gone < end:
        return start, end + grown
    if at <= start:
        return at + added, end + grown
    return start, at


def carried(start: int, end: int, edits: Sequence[Edit]) -> tuple[int, int] | None:
    """Carry a range through edits that were made at once, as ``shifted`` does through each.

    Args:
        start: First place of the range.
        end: One past its last.
        edits: In order, in the same unit.
    """
    before = bisect_right(edits, start, key=lambda edit: edit.old_start)
    if before:
        edit = edits[before - 1]
        start = edit.new_end + max(0, start - edit.old_end)
    before = bisect_left(edits, end, key=lambda edit: edit.old_start)
    if before:
        edit = edits[before - 1]
        end = edit.new_end + end - edit.old_end if end > edit.old_end else edit.new_start
    return (start, end) if start < end else None
