"""What a list shows of a module: apart from the module itself, so that lists start quickly."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from briefer.domain.ids import ModuleId, RevisionNumber
from briefer.domain.status import Status


class ModuleRow(Struct, frozen=True, kw_only=True):
    """What a list shows of a module, without its text.

    Attributes:
        snippet: For a search: the passage that matched, with each match between U+E000 and
            U+E001; empty otherwise.
        saved_at: When the newest revision was saved; aware, in UTC.
        open_annotations: How many of its threads are open.
        words: How many words the body has.
    """

    id: ModuleId
    slug: str
    title: str
    tags: tuple[str, ...]
    status: Status
    marking: str
    owner: str
    language: str
    saved_at: datetime
    head: RevisionNumber
    as_of: date | None = None
    review_by: date | None = None
    words: int = 0
    open_annotations: int = 0
    snippet: str = ""


MATCH_START, MATCH_END = "\ue000", "\ue001"
"""What a snippet sets around each match: private-use characters, so no text is mistaken."""
