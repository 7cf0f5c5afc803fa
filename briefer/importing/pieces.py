"""What every reader makes of a file: pieces of text in order, and what the file says of itself."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from briefer.importing.plan import LeftOut
from briefer.phrases import Phrase


class PieceKind(StrEnum):
    """What a piece is to the reader of a text."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    OTHER = "other"
    """A list, a table, code: taken as it stands, never judged by its words."""
    QUOTE = "quote"
    DEFINITION = "definition"
    """A footnote's text, an abbreviation, a link's target: belongs to whoever uses it."""


class Piece(Struct, frozen=True):
    """One block of a text.

    Attributes:
        text: Its plain words.
        markdown: How a body writes it.
        level: Of a heading, 1 to 6; 0 otherwise.
    """

    kind: PieceKind
    text: str
    markdown: str
    level: int = 0

    @property
    def is_heading(self) -> bool:
        """Whether it opens a section."""
        return self.kind is PieceKind.HEADING


class Reading(Struct, frozen=True, kw_only=True):
    """A file as its reader sees it, before pull quotes and closing matter are told apart.

    Attributes:
        title: Stated by the file outside the text, such as in front matter; may be empty.
        standfirst: Likewise.
        has_marked_headings: Whether headings are marked as such, not guessed.
        left_out: What the reader itself left out.
        evidence: What a person would have read; empty when that is the file's own text.
    """

    pieces: tuple[Piece, ...]
    title: str = ""
    standfirst: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""
    language: str = ""
    has_marked_headings: bool = False
    left_out: tuple[LeftOut, ...] = ()
    evidence: str = ""
    warnings: tuple[Phrase, ...] = ()
