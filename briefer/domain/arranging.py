"""Arranging an outline: moves of one or several sections at once, as pure functions.

Each takes the sections that a person selected. What stands below a selected section goes with it;
what cannot move any further stays, and the rest of the selection keeps its order.
"""

from __future__ import annotations

from collections.abc import Iterable

from briefer.domain.ids import SectionId
from briefer.domain.outline import ROOT, Outline
from briefer.errors import InvalidInput
from briefer.phrases import phrase


def topmost(outline: Outline, sections: Iterable[SectionId]) -> list[SectionId]:
    """Return the selected sections that no other selected section carries, in reading order.

    Raises:
        InvalidInput: One of them is no longer in the outline.
    """
    selected = set(sections)
    if not selected <= outline.sections.keys():
        raise InvalidInput(phrase("This section is no longer in the outline."))
    carried: set[SectionId] = set()
    top = []
    for row in outline.rows():
        section = row.section.id
        if row.parent in carried:
            carried.add(section)
        elif section in selected:
            carried.add(section)
            top.append(section)
    return top


def move_all(
    outline: Outline,
    sections: Iterable[SectionId],
    parent: SectionId = ROOT,
    position: int | None = None,
) -> Outline:
    """Move sections to one place, side by side; ``position`` counts without them."""
    top = topmost(outline, sections)
    if any(parent in outline.within(section) for section in top):
        raise InvalidInput(phrase("A section cannot be moved into itself."))
    others = [s for s in outline.under(parent) if s not in top]
    at = len(others) if position is None else max(0, min(position, len(others)))
    for section in top:  # each one past the end first, so that places do not shift underway
        outline = outline.move(section, parent)
    for number, section in enumerate(top):
        outline = outline.move(section, parent, at + number)
    return outline


def remove_all(outline: Outline, sections: Iterable[SectionId]) -> Outline:
    """Take sections, and all below them, out."""
    for section in topmost(outline, sections):
        outline = outline.remove(section)
    return outline


def nest(outline: Outline, sections: Iterable[SectionId]) -> Outline:
    """Put sections under the sibling before them, one level deeper."""
    top = topmost(outline, sections)
    for section in top:
        parent, position = outline.place(section)
        if position == 0:
            continue
        before = outline.under(parent)[position - 1]
        if before not in top:
            outline = outline.move(section, before)
    return outline


def lift(outline: Outline, sections: Iterable[SectionId]) -> Outline:
    """Take sections one level up, to stand right after what they stood under."""
    for section in reversed(topmost(outline, sections)):
        parent, _ = outline.place(section)
        if parent != ROOT:
            above, position = outline.place(parent)
            outline = outline.move(section, above, position + 1)
    return outline


def raise_up(outline: Outline, sections: Iterable[SectionId]) -> Outline:
    """Move sections one place up among their siblings."""
    top = topmost(outline, sections)
    for section in top:
        parent, position = outline.place(section)
        if position > 0 and outline.under(parent)[position - 1] not in top:
            outline = outline.move(section, parent, position - 1)
    return outline


def lower_down(outline: Outline, sections: Iterable[SectionId]) -> Outline:
    """Move sections one place down among their siblings."""
    top = topmost(outline, sections)
    for section in reversed(top):
        parent, position = outline.place(section)
        below = outline.under(parent)
        if position + 1 < len(below) and below[position + 1] not in top:
            outline = outline.move(section, parent, position + 1)
    return outline
