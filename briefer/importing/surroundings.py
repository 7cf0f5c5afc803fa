"""What stands around an article: bylines above it, and disclaimers, author and contacts below."""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct, field

from briefer.importing.boilerplate import (
    byline_of,
    closing_reason,
    described_person,
    is_category,
    is_credit,
    is_date_line,
    is_furniture,
    is_name,
    opens_author_box,
)
from briefer.importing.dates import stated_date
from briefer.importing.pieces import Piece, PieceKind
from briefer.importing.plan import LeftOut, Reason
from briefer.importing.wording import ends_sentence

_PUBLISHER = re.compile(
    r"(?:represent|reflect)\b[^.]{0,80}?\bof (?:the )?"
    r"([A-Z][\w&.'’-]*(?:\s+(?:(?:of|for|on|and|in|the)\s+){0,3}[A-Z][\w&'’-]*){0,8})"
)
_OPENING = 6
"""How many pieces below the title may be a byline, a date or a category."""


class Surroundings(Struct):
    """What the lines around an article say about it, and which pieces they are."""

    author: str = ""
    publisher: str = ""
    published: date | None = None
    left_out: dict[int, LeftOut] = field(default_factory=dict)

    def drop(self, index: int, piece: Piece, reason: Reason) -> None:
        """Leave a piece out of every body."""
        self.left_out[index] = LeftOut(piece.text, reason)


def find_surroundings(pieces: list[Piece], first: int) -> Surroundings:
    """Tell what does not belong to the body.

    Args:
        pieces: The whole text in order.
        first: Where the text begins below its title.
    """
    around = Surroundings()
    _read_opening(pieces, first, around)
    _read_furniture(pieces, around)
    _read_closing(pieces, first, around)
    return around


def _read_opening(pieces: list[Piece], first: int, around: Surroundings) -> None:
    for index in range(first, min(first + _OPENING, len(pieces))):
        piece = pieces[index]
        text = piece.text
        if piece.kind is not PieceKind.PARAGRAPH or len(text.split()) > 16 or ends_sentence(text):
            continue
        author = byline_of(text)
        if author:
            around.author = around.author or author
            around.published = around.published or stated_date(text)
            around.drop(index, piece, Reason.BYLINE)
        elif is_date_line(text):
            around.published = around.published or stated_date(text)
            around.drop(index, piece, Reason.DATE_LINE)
        elif is_category(text):
            around.drop(index, piece, Reason.CATEGORY)


def _read_furniture(pieces: list[Piece], around: Surroundings) -> None:
    for index, piece in enumerate(pieces):
        if is_furniture(piece.text):
            around.drop(index, piece, Reason.PAGE_FURNITURE)
        elif piece.kind is PieceKind.PARAGRAPH and is_credit(piece.text):
            around.drop(index, piece, Reason.CREDIT)


def _read_closing(pieces: list[Piece], first: int, around: Surroundings) -> None:
    """Find where the article ends: the first strong sign after its last real paragraph."""
    start = len(pieces)
    for index in range(len(pieces) - 1, first, -1):
        piece = pieces[index]
        before = pieces[max(first, index - 3) : index]
        if closing_reason(piece.text) or any(opens_author_box(p.text) for p in before):
            start = index
        elif not _is_short(piece):
            break
    reason = Reason.PAGE_FURNITURE
    for index in range(start, len(pieces)):
        piece = pieces[index]
        reason = _reason_after(piece, reason)
        around.drop(index, piece, reason)
        _learn(piece, pieces[start:index], around)


def _is_short(piece: Piece) -> bool:
    return len(piece.text.split()) <= 12 and not ends_sentence(piece.text)


def _reason_after(piece: Piece, before: Reason) -> Reason:
    """A line that says nothing of itself goes with the one above it."""
    own = closing_reason(piece.text)
    if own:
        return own
    if before is Reason.AUTHOR_BOX:
        return before
    if stated_date(piece.text):
        return Reason.DATE_LINE
    return Reason.CATEGORY if _is_short(piece) else before


def _learn(piece: Piece, closing: list[Piece], around: Surroundings) -> None:
    text = piece.text
    publisher = _PUBLISHER.search(text)
    if publisher and not around.publisher:
        around.publisher = publisher[1].strip(" .")
    if not around.author:
        is_below_mark = bool(closing) and opens_author_box(closing[-1].text)
        around.author = text if is_below_mark and is_name(text) else described_person(text)
    if not around.published and is_date_line(text):
        around.published = stated_date(text)
