"""Finds the exact words of a section that annotations are on, whatever overlaps with what."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.blocks import Inline, Run, inlines_of
from briefer.domain.document import DocumentSection, PlacedAnnotation


class Numbered(Struct, frozen=True):
    """An annotation with its number in the document, from 1."""

    number: int
    annotation: PlacedAnnotation

    @property
    def is_proposal(self) -> bool:
        """Whether its words are struck and others shown in their place."""
        return (
            self.annotation.kind is AnnotationKind.SUGGESTION
            and self.annotation.state is ThreadState.OPEN
            and self.annotation.replacement is not None
        )


class Cut(Struct, frozen=True):
    """A part of an inline, with the annotations that lie on it and those that end behind it.

    Attributes:
        text: The part's words; None when the inline is taken whole.
        covering: Outermost first.
        ending: In the order of their numbers.
    """

    text: str | None
    covering: tuple[Numbered, ...]
    ending: tuple[Numbered, ...]


NOTHING = Cut(None, (), ())


class Highlights:
    """The annotations of one section while it is being written."""

    def __init__(self, section: DocumentSection, first_number: int) -> None:
        self._all = tuple(
            Numbered(number, annotation)
            for number, annotation in enumerate(section.annotations, first_number)
        )
        blocks = tuple(named.block for named in section.blocks if named.origin == section.origin)
        self._ends = {
            numbered.number: end
            for numbered in self._all
            if (end := _last_position(numbered.annotation, (blocks, section.footnotes))) is not None
        }
        self._ended: list[Numbered] = []
        self._taken = 0

    def cut(self, inline: Inline) -> Iterator[Cut]:
        """Cut an inline where annotations begin and end.

        Only a verbatim run is cut; an escape, a citation or an image is taken whole.
        """
        start, end = inline.start, inline.end
        if not self._ends or start is None or end is None:
            yield Cut(inline.text if isinstance(inline, Run) else None, (), ())
            return
        if not isinstance(inline, Run) or not inline.is_verbatim or start == end:
            text = inline.text if isinstance(inline, Run) else None
            yield self._part(text, start, end)
            return
        edges = {start, end}
        for numbered in self._all:
            a, b = numbered.annotation.start, numbered.annotation.end
            edges.update(edge for edge in (a, b) if edge is not None and start < edge < end)
        if any(self._ends.get(n.number) == start and n not in self._ended for n in self._all):
            yield self._part("", start, start)  # something stands before the first letter
        ordered = sorted(edges)
        for low, high in pairwise(ordered):
            yield self._part(inline.text[low - start : high - start], low, high)

    def take_ended(self) -> tuple[Numbered, ...]:
        """Return the annotations whose words were finished since this was asked last."""
        fresh = tuple(self._ended[self._taken :])
        self._taken = len(self._ended)
        return fresh

    def unplaced(self) -> tuple[Numbered, ...]:
        """Return the annotations whose words do not stand on the page."""
        return tuple(n for n in self._all if n.number not in self._ends)

    def _part(self, text: str | None, start: int, end: int) -> Cut:
        known = [n for n in self._all if n.number in self._ends]
        covering = [n for n in known if _overlaps(n.annotation, start, end)]
        ending = tuple(n for n in known if self._ends[n.number] == end and n not in self._ended)
        self._ended.extend(ending)
        covering.sort(key=lambda n: (n.annotation.start, -(n.annotation.end or 0), n.number))
        return Cut(text, tuple(covering), ending)


def _overlaps(annotation: PlacedAnnotation, start: int, end: int) -> bool:
    if annotation.start is None or annotation.end is None:
        return False
    return annotation.start < end and start < annotation.end


def _last_position(annotation: PlacedAnnotation, node: object) -> int | None:
    """Return where, among the words that a reader sees, an annotation ends; None if nowhere."""
    first, last = annotation.start, annotation.end
    if first is None or last is None:
        return None
    found = None
    for inline in inlines_of(node):
        start, end = inline.start, inline.end
        if start is None or end is None:
            continue
        if first == last and start <= first <= end:
            return _edge(inline, first)
        if _overlaps(annotation, start, end):
            found = max(found or 0, _edge(inline, min(last, end)))
    return found


def _edge(inline: Inline, position: int) -> int:
    """Return the next place, at or after ``position``, where an inline may be cut."""
    if isinstance(inline, Run) and inline.is_verbatim:
        return position
    return inline.end or position
