"""Questions to the library's list of modules: what to show, in what order, how many."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from datetime import date

    from briefer.domain.annotation import AnnotationKind
    from briefer.domain.module import Status


class ModuleOrder(StrEnum):
    """How a list of modules is sorted; a search is sorted by relevance instead."""

    TITLE = "title"
    SAVED = "saved"
    """Newest first."""


class ModuleQuery(Struct, frozen=True, kw_only=True):
    """What to list. Everything that is set must hold; None and empty ask for nothing.

    Attributes:
        text: Words to search for in title, body and tags, as a person types them: the last
            word may be unfinished, ``"quoted words"`` stand together. Any input is safe.
        tag: A whole tag, whatever its case.
        tags: Further ones that a module must have besides.
        owner: The whole name; likewise ``region``, ``topic``, ``marking`` and ``language``.
        stale_on: Only modules past their review-by date on this day.
        fresh_on: Only modules that are not.
        has: Only modules with an open annotation of this kind.
        limit: At most this many rows.
        offset: Rows to leave out at the start.
    """

    text: str = ""
    status: Status | None = None
    tag: str = ""
    tags: tuple[str, ...] = ()
    marking: str = ""
    language: str = ""
    owner: str = ""
    region: str = ""
    topic: str = ""
    stale_on: date | None = None
    fresh_on: date | None = None
    has: AnnotationKind | None = None
    order: ModuleOrder = ModuleOrder.TITLE
    limit: int = 50
    offset: int = 0
