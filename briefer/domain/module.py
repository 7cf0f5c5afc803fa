"""Modules and their revisions: text that is written once and used in many briefings."""

from __future__ import annotations

import re
from datetime import date, datetime

from msgspec import Struct, field

from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber
from briefer.domain.status import Status as Status

_NO_WORDS = re.compile(r"\[[@^][^\[\]]*\]|\{:[^{}]*\}")
"""Citations, marks of notes and attributes, which nobody reads as words."""
_WORD = re.compile(r"[^\W_]\S*")


class ModuleContent(Struct, frozen=True, kw_only=True):
    """Everything about a module that a revision freezes.

    Attributes:
        title: One line, without Markdown.
        body: Markdown as the README describes it; every offset counts its code points.
        tags: Lower-case words or short phrases, in the order they were given.
        region: Free text, such as "Levant"; empty when not said.
        topic: Free text, such as "Mediation"; empty when not said.
        owner: Who answers for the module; empty when nobody does.
        language: BCP 47 tag of the body.
        marking: A label of a marking scheme, such as "TLP:GREEN"; empty when unmarked.
        as_of: The day up to which the text is true.
        review_by: The day after which the text is stale unless it was validated again.
    """

    title: str
    body: str
    tags: tuple[str, ...] = ()
    region: str = ""
    topic: str = ""
    owner: str = ""
    language: str = "en"
    status: Status = Status.DRAFT
    marking: str = ""
    as_of: date | None = None
    review_by: date | None = None


class Revision(Struct, frozen=True, kw_only=True):
    """An immutable version of a module.

    Attributes:
        module: Whose revision this is.
        number: 1 for the first, counting up in this library.
        parents: SHA-256 of the revisions that this one was made from; none for the
            first, two for a merge. They, not the clock, say what came before what.
        content: What was frozen.
        author: Who saved it.
        saved_at: When it was saved; aware, in UTC.
        reason: The name a person gave this version, or why the program made it; empty for
            a save that happened while typing.
        sha256: Over everything above but the number and the module's id.
    """

    module: ModuleId
    number: RevisionNumber
    parents: tuple[str, ...]
    content: ModuleContent
    author: str
    saved_at: datetime
    reason: str = ""
    sha256: str = field(default="")


class Module(Struct, frozen=True, kw_only=True):
    """A reusable piece of text on one subject, as it stands now.

    Attributes:
        id: Made once, never reused.
        slug: A readable name, unique in its library.
        home: The briefing whose own text this is. Own text has revisions and annotations
            like any module, but is not listed in the library.
        head: The newest revision.
        created_at: Aware, in UTC.
    """

    id: ModuleId
    slug: str
    head: Revision
    created_at: datetime
    home: BriefingId | None = None

    @property
    def title(self) -> str:
        """The title of the newest revision."""
        return self.head.content.title


def is_stale(content: ModuleContent, today: date) -> bool:
    """Say whether ``content`` is past its review-by date on ``today``."""
    return content.review_by is not None and today > content.review_by


def count_words(body: str) -> int:
    """Count the words that a reader of ``body`` meets; bullets, bars and citations are none."""
    return len(_WORD.findall(_NO_WORDS.sub("", body)))
