"""Anchors: which words an annotation is about, so that they can be found again."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from briefer.domain.ids import RevisionNumber

CONTEXT = 32
"""How many code points an anchor keeps of the text before and after its words."""


class Anchor(Struct, frozen=True):
    """A range of one revision's body, with its words and what stood around them.

    Attributes:
        revision: The revision that the offsets count in.
        start: First code point of the words.
        end: One past the last code point.
        quote: The words, ``body[start:end]``.
        before: Up to ``CONTEXT`` code points before them.
        after: Up to ``CONTEXT`` code points after them.
    """

    revision: RevisionNumber
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""


class Found(StrEnum):
    """How an anchor's words were found in a later text."""

    EXACT = "exact"
    """The same words at a place that nothing else could be."""
    MAPPED = "mapped"
    """Carried through an edit whose text we hold."""
    MOVED = "moved"
    """Found again in a block that was moved."""
    CHECK = "check"
    """Found on weak evidence; a person should look."""
    DETACHED = "detached"
    """Not found: kept beside the text, never guessed."""


class Resolution(Struct, frozen=True):
    """Where an anchor's words are in a text; ``start`` and ``end`` are None when detached."""

    found: Found
    start: int | None = None
    end: int | None = None

    @property
    def is_detached(self) -> bool:
        """Whether the words are gone."""
        return self.found is Found.DETACHED


DETACHED = Resolution(Found.DETACHED)


def anchor_at(body: str, start: int, end: int, revision: RevisionNumber) -> Anchor:
    """Make the anchor of ``body[start:end]``.

    Raises:
        ValueError: The range is empty or outside ``body``.
    """
    if not 0 <= start < end <= len(body):
        raise ValueError(f"no words at {start}..{end} of {len(body)} characters")
    return Anchor(
        revision,
        start,
        end,
        body[start:end],
        body[max(0, start - CONTEXT) : start],
        body[end : end + CONTEXT],
    )
