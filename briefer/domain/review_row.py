"""What a review list shows of a thread: enough to choose one, without its text or its events."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from briefer.domain.anchor import Found
from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId


class ReviewQuery(Struct, frozen=True):
    """Which threads of the library are wanted.

    Attributes:
        only_open: Leaves out what is settled; what was withdrawn is never listed.
        person: Who wrote it or has to act on it; empty for anybody.
        author: Who wrote it; empty for anybody.
        kind: None for every kind.
        limit: At most so many.
    """

    only_open: bool = True
    person: str = ""
    author: str = ""
    kind: AnnotationKind | None = None
    limit: int = 5000


class ReviewRow(Struct, frozen=True, kw_only=True):
    """One thread in a list.

    Attributes:
        title: Of the text whose words it is about.
        briefing: Where it can only be seen: the home of the text, or the one briefing that the
            thread concerns; None when it goes with the module.
        briefing_title: Empty when ``briefing`` is None.
        quote: The words, after the newest re-anchoring by hand.
        assignee: Who has to act; empty for nobody.
        found: How its words were found in the newest text; None when nobody looked since.
        replies: How many were written under it.
    """

    id: AnnotationId
    module: ModuleId
    title: str
    kind: AnnotationKind
    state: ThreadState
    author: str
    created_at: datetime
    quote: str
    text: str
    replacement: str | None = None
    briefing: BriefingId | None = None
    briefing_title: str = ""
    assignee: str = ""
    due: date | None = None
    found: Found | None = None
    replies: int = 0

    @property
    def is_detached(self) -> bool:
        """Whether its words are gone from the newest text."""
        return self.found is Found.DETACHED
