"""The foot of a page: which notes stand there, and what of a long one goes on to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefer.export.pdf.layout import Layout, Line, PlaceLink
from briefer.export.pdf.setter import Setter
from briefer.export.pdf.story import Element, Label, Note

SPACE = 11.0
"""Between the text and the first footnote, with the short rule in it."""
GAP = 2.0
"""After each note."""
_SPLITTABLE, _LEAST_PART = 4, 2
"""A footnote with at least so many lines may go on at the foot of the next page, after these."""
_MOST_OF_FRAME = 0.6
_TOLERANCE = 0.01


class NoteLine(NamedTuple):
    """One line of a footnote, with the label that hangs before the first."""

    layout: Layout
    row: int
    left: float
    element: Element
    label: Label | None
    key: str
    gap: float

    @property
    def height(self) -> float:
        """The line and the white space after it."""
        return self.layout.style.leading + self.gap


class FootArea:
    """Reserves room for notes, line of text by line of text.

    Attributes:
        lines: Notes of the frame that is being filled.
        carried: Lines of notes that wait for the next frame.
        floor: Where the text has to end.
        share: How much of a frame notes that were carried over may take, to leave room for text.
    """

    def __init__(self, setter: Setter) -> None:
        self._setter = setter
        self.lines: list[NoteLine] = []
        self.carried: list[NoteLine] = []
        self.floor = 0.0
        self.share = _MOST_OF_FRAME

    def begin(self, bottom: float, top: float) -> None:
        """Start a frame between two heights, with what was carried over."""
        self.lines, self.floor = [], bottom
        if not self.carried:
            return
        limit, height, taken = (top - bottom) * self.share, SPACE, 0
        for line in self.carried:
            if taken and height + line.height > limit:
                break
            height += line.height
            taken += 1
        self.lines = self.carried[:taken]
        del self.carried[:taken]
        self.floor += height

    def take(
        self,
        lines: Sequence[Line],
        notes: Mapping[str, Note],
        width: float,
        bottom: float,
        *,
        spare: float = 0.0,
        is_forced: bool = False,
    ) -> bool:
        """Reserve room for the notes of some lines that would end at ``bottom``.

        A long note is split rather than driven off its page; with ``is_forced`` any is.

        Args:
            lines: Of text.
            notes: Those that may be called, by their key.
            width: Of the frame.
            bottom: Where the lines would end.
            spare: What a split note leaves free under the lines, for those that follow.
            is_forced: Whether the lines stand here whatever becomes of their notes.

        Returns:
            Whether the lines and their notes fit.
        """
        new = self._called(lines, notes, width)
        if not new:
            return is_forced or bottom >= self.floor - _TOLERANCE
        start = 0.0 if self.lines else SPACE
        height = start + sum(n.height for n in new)
        if bottom - height >= self.floor - _TOLERANCE and not self.carried:
            self.lines += new
            self.floor += height
            return True
        fitting, height = 0, start
        if not self.carried:
            for line in new:
                if bottom - spare - height - line.height < self.floor - _TOLERANCE:
                    break
                height += line.height
                fitting += 1
        may_split = len(new) >= _SPLITTABLE and fitting >= _LEAST_PART
        if not may_split and not is_forced:
            return False
        self.lines += new[:fitting]
        self.carried += new[fitting:]
        self.floor += height if fitting else 0.0
        return True

    def need(self, lines: Sequence[Line], notes: Mapping[str, Note], width: float) -> float:
        """Return the room that the notes of some lines ask for at the least, in points."""
        found = [n for n in (self._called([line], notes, width) for line in lines) if n]
        if not found:
            return 0.0
        if len(found[-1]) >= _SPLITTABLE:
            found[-1] = found[-1][:_LEAST_PART]
        return (0.0 if self.lines else SPACE) + sum(n.height for new in found for n in new)

    def give_back(self, lines: Sequence[Line], notes: Mapping[str, Note], width: float) -> None:
        """Undo the reservation for the last lines taken: they go to the next frame after all."""
        for _ in self._called(lines, notes, width):
            if self.carried:
                self.carried.pop()
            elif self.lines:
                self.floor -= self.lines.pop().height
                if not self.lines:
                    self.floor -= SPACE

    def _called(
        self, lines: Sequence[Line], notes: Mapping[str, Note], width: float
    ) -> list[NoteLine]:
        if not notes:
            return []
        found = []
        for line in lines:
            for extent in line.extents:
                target = extent.mark.target
                if isinstance(target, PlaceLink) and target.key in notes:
                    found += self._set(notes[target.key], width)
        return found

    def _set(self, note: Note, width: float) -> list[NoteLine]:
        out = []
        for text in note:
            layout = self._setter.layout(text.runs, text.style, width - text.left)
            last = len(layout) - 1
            for i in range(len(layout)):
                label, key = (text.label, text.key) if i == 0 else (None, "")
                gap = GAP if i == last else 0.0
                out.append(NoteLine(layout, i, text.left, text.element, label, key, gap))
        return out


def grouped(lines: Sequence[NoteLine]) -> list[list[NoteLine]]:
    """Return lines that follow one another in one paragraph together."""
    groups: list[list[NoteLine]] = []
    for line in lines:
        before = groups[-1][-1] if groups else None
        if before is not None and before.layout is line.layout and before.element is line.element:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups
