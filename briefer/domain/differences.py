"""Differences: two versions of a text, paragraph by paragraph and word by word, to be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.edits import Edit, edits_between, is_break, split_words

_SPACE = 80
"""More white space than this between two paragraphs is not looked at."""

_BREAK = re.compile(r"\s*\n[^\S\n]*\n\s*")


class Change(StrEnum):
    """What happened to words, or to a paragraph."""

    EQUAL = "equal"
    INSERTED = "inserted"
    DELETED = "deleted"
    CHANGED = "changed"
    """Of a paragraph only: some of its words are equal, some are not."""


class Piece(Struct, frozen=True):
    """Words that share one fate.

    Attributes:
        old_start: Where they stand in the old text; for inserted ones: where they would.
        new_start: Where they stand in the new text; for deleted ones: where they would.
    """

    change: Change
    text: str
    old_start: int
    new_start: int


class ParagraphDifference(Struct, frozen=True):
    """A paragraph of both texts, or of one; with the white space that ends it.

    Where a paragraph was split or two were joined, both sides of the split are in one.
    """

    pieces: tuple[Piece, ...]

    @property
    def change(self) -> Change:
        """What happened to the paragraph as a whole."""
        kinds = {p.change for p in self.pieces}
        if kinds == {Change.EQUAL}:
            return Change.EQUAL
        telling = {p.change for p in self.pieces if not p.text.isspace()} or kinds
        if len(telling) == 1 and Change.EQUAL not in telling:
            return telling.pop()
        return Change.CHANGED

    @property
    def old(self) -> str:
        """Its words in the old text; empty when it is new."""
        return "".join(p.text for p in self.pieces if p.change is not Change.INSERTED)

    @property
    def new(self) -> str:
        """Its words in the new text; empty when it is gone."""
        return "".join(p.text for p in self.pieces if p.change is not Change.DELETED)


def differences(old: str, new: str) -> list[ParagraphDifference]:
    """Compare two versions for a reader: whole words, and no confetti.

    Words that stayed between two larger changes are shown as changed with them ("semantic
    clean-up"): a sentence that was rewritten reads better as one removal and one addition.
    """
    return _paragraphs(_readable_edits(old, new), old, new)


def words_changed(found: Iterable[ParagraphDifference]) -> tuple[int, int]:
    """Count the words that were added and removed, for "12 words added, 3 removed"."""
    counts = {Change.INSERTED: 0, Change.DELETED: 0}
    for paragraph in found:
        for piece in paragraph.pieces:
            if piece.change in counts:
                counts[piece.change] += sum(w[0].isalnum() for w in split_words(piece.text))
    return counts[Change.INSERTED], counts[Change.DELETED]


def _readable_edits(old: str, new: str) -> list[Edit]:
    """Return cleaned edits; the space that ends the texts is apart, so that it hides nothing."""
    end_old, end_new = len(old.rstrip()), len(new.rstrip())
    edits = _cleaned(old, edits_between(old[:end_old], new[:end_new]))
    if old[end_old:] != new[end_new:]:
        start_old, start_new = end_old, end_new
        if edits and (edits[-1].old_end, edits[-1].new_end) == (end_old, end_new):
            last = edits.pop()
            start_old, start_new = last.old_start, last.new_start
        edits.append(Edit(start_old, len(old), start_new, len(new)))
    return edits


def _cleaned(old: str, edits: Sequence[Edit]) -> list[Edit]:
    """Join edits when what stayed between them is no longer than either of them."""
    kept: list[Edit] = []
    for edit in edits:
        joined = edit
        while kept and _is_confetti(old, kept[-1], joined):
            first = kept.pop()
            joined = Edit(first.old_start, joined.old_end, first.new_start, joined.new_end)
        kept.append(joined)
    return kept


def _is_confetti(old: str, before: Edit, after: Edit) -> bool:
    start, end = before.old_end, after.old_start
    if len(old[start:end].strip()) > min(_size(before), _size(after)):
        return False
    if any(is_break(token) for token in split_words(old[start:end])):
        return False
    return not _is_paragraph(old, start, end)


def _is_paragraph(text: str, start: int, end: int) -> bool:
    """Say whether a range is the whole of a paragraph, but for the space around it."""
    above, below = text[max(0, start - _SPACE) : start], text[end : end + _SPACE]
    space_above = above[len(above.rstrip()) :]
    space_below = below[: len(below) - len(below.lstrip())]
    return (space_above == above or is_break(space_above)) and (
        space_below == below or is_break(space_below)
    )


def _size(edit: Edit) -> int:
    return max(edit.old_end - edit.old_start, edit.new_end - edit.new_start)


def _paragraphs(edits: Sequence[Edit], old: str, new: str) -> list[ParagraphDifference]:
    """Deal the pieces of both texts out to paragraphs, removals before additions."""
    rows: list[ParagraphDifference] = []
    row: list[Piece] = []

    def close() -> None:
        if row:
            rows.append(ParagraphDifference(tuple(row)))
            row.clear()

    at_old = at_new = 0
    for edit in [*edits, Edit(len(old), len(old), len(new), len(new))]:
        same = old[at_old : edit.old_start]
        for piece in _cut_at_breaks(Piece(Change.EQUAL, same, at_old, at_new)):
            row.append(piece)
            if _ends_paragraph(piece):
                close()
        come = new[edit.new_start : edit.new_end]
        gone = old[edit.old_start : edit.old_end]
        removals = _cut_at_breaks(Piece(Change.DELETED, gone, edit.old_start, edit.new_start))
        additions = _cut_at_breaks(Piece(Change.INSERTED, come, edit.old_end, edit.new_start))
        if row and _is_appended(removals, additions, not old[edit.old_end :].strip()):
            close()
            removals, additions = _with_first_break(removals), _with_first_break(additions)
        if row and any(map(_ends_paragraph, removals)) and any(map(_ends_paragraph, additions)):
            row += [removals.pop(0), additions.pop(0)]
            close()
        if not row:
            for pieces in (removals, additions):
                while pieces and _ends_paragraph(pieces[0]):
                    row.append(pieces.pop(0))
                    close()
        row += _as_one(removals) + _as_one(additions)
        at_old, at_new = edit.old_end, edit.new_end
    close()
    return rows


def _is_appended(removals: Sequence[Piece], additions: Sequence[Piece], is_last: bool) -> bool:
    """Say whether whole paragraphs were added to the end of the text, or taken from it."""
    parts = [*removals, *additions]
    is_one_sided = not removals or not additions
    return is_last and is_one_sided and len(parts) > 1 and parts[0].text.isspace()


def _with_first_break(parts: list[Piece]) -> list[Piece]:
    """Give the break that begins a text's last paragraphs to the first of them."""
    return [*_as_one(parts[:2]), *parts[2:]]


def _ends_paragraph(piece: Piece) -> bool:
    return is_break(piece.text[len(piece.text.rstrip()) :] or "-")


def _cut_at_breaks(piece: Piece) -> list[Piece]:
    """Cut a piece after each break between paragraphs; an empty one has no parts."""
    parts: list[Piece] = []
    done = 0
    ends = [match.end() for match in _BREAK.finditer(piece.text)]
    for end in [*ends, len(piece.text)]:
        if end > done:
            old = piece.old_start + (done if piece.change is not Change.INSERTED else 0)
            new = piece.new_start + (done if piece.change is not Change.DELETED else 0)
            parts.append(Piece(piece.change, piece.text[done:end], old, new))
            done = end
    return parts


def _as_one(parts: Sequence[Piece]) -> list[Piece]:
    return [replace(parts[0], text="".join(p.text for p in parts))] if parts else []
