"""Where a module is used: the sections of briefings that show it, or started from it."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.ids import BriefingId, RevisionNumber, SectionId
from briefer.domain.outline import LinkMode


class Use(Struct, frozen=True, kw_only=True):
    """A section of a briefing that shows a module, adapted it, or is it.

    Attributes:
        slug: The briefing's, likewise ``title``.
        mode: How the section takes the module; None for the briefing's own text.
        revision: The pinned revision, or the one an adapted wording started from.
        is_excluded: Whether the section is left out of the document.
    """

    briefing: BriefingId
    slug: str
    title: str
    section: SectionId
    mode: LinkMode | None
    revision: RevisionNumber | None
    is_excluded: bool = False
