"""What a paper of changes shows, part by part, before it is written: rows, folds and marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from briefer.domain.differences import Change, ParagraphDifference, Piece
from briefer.services.comparing import AnnotatedWords

_LEAST_FOLDED = 2
"""A single unchanged paragraph between two changes is context, and is shown."""

Row = ParagraphDifference | int
"""A paragraph, or how many unchanged ones were folded away."""


class Part(Struct, frozen=True):
    """One text that changed, or a list of what changed.

    Attributes:
        heading: Empty for a text that stands alone.
        lines: Points to read before the words.
        is_rtl: Whether the points run from right to left, whatever they begin with.
        paragraphs: The words, old and new.
        on_old: Annotated words of the older version, sorted by place.
        on_new: Annotated words of the newer one.
    """

    heading: str = ""
    lines: tuple[str, ...] = ()
    is_rtl: bool = False
    paragraphs: tuple[ParagraphDifference, ...] = ()
    on_old: tuple[AnnotatedWords, ...] = ()
    on_new: tuple[AnnotatedWords, ...] = ()

    def rows(self, *, only_changes: bool) -> list[Row]:
        """Return its paragraphs, unchanged ones folded if only changes are wanted."""
        return folded(self.paragraphs) if only_changes else list(self.paragraphs)


def folded(paragraphs: Sequence[ParagraphDifference]) -> list[Row]:
    """Put a number in the place of each run of unchanged paragraphs."""
    rows: list[Row] = []
    for is_equal, group in groupby(paragraphs, key=lambda p: p.change is Change.EQUAL):
        run = list(group)
        rows += [len(run)] if is_equal and len(run) >= _LEAST_FOLDED else run
    return rows


def cut_at_marks(
    piece: Piece, at: int, marks: Sequence[AnnotatedWords]
) -> Iterator[tuple[str, AnnotatedWords | None]]:
    """Cut the words of a piece where annotated words begin and end.

    Args:
        piece: What is cut.
        at: Where it stands in the version that ``marks`` count in.
        marks: Sorted by their beginnings; of two that overlap the first one shows.
    """
    end, text = at + len(piece.text), piece.text
    done = at
    for mark in marks:
        start, stop = max(mark.start, done), min(mark.end, end)
        if start >= stop:
            continue
        if start > done:
            yield text[done - at : start - at], None
        yield text[start - at : stop - at], mark
        done = stop
    if done < end:
        yield text[done - at :], None


def without_end(pieces: Sequence[Piece]) -> list[Piece]:
    """Leave out the break that ends a paragraph: in a column its cell ends it."""
    kept = list(pieces)
    while kept and kept[-1].text.isspace():
        kept.pop()
    if kept:
        last = kept[-1]
        kept[-1] = Piece(last.change, last.text.rstrip("\n"), last.old_start, last.new_start)
    return kept


def with_signs(words: str, change: Change) -> str:
    """Let a paragraph break that came or went be seen."""
    if change is Change.EQUAL or words.strip() or words.count("\n") < 2:
        return words
    return words.replace("\n", "¶\n", 1)
