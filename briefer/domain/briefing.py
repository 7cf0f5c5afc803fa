"""Briefings: what is assembled from modules, for somebody, by a cut-off."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber, SectionId
from briefer.domain.module import Status
from briefer.domain.outline import Outline


class Briefing(Struct, frozen=True, kw_only=True):
    """A briefing as it stands now.

    Attributes:
        slug: A readable name, unique in its library.
        audience: For whom.
        originator: From whom.
        reference: The desk's own reference, such as "NE/2024/117".
        language: BCP 47 tag.
        marking: The label it is to carry; its parts may raise it, never lower it.
        marking_reason: Why it is marked higher than its parts ask for; empty when it is not.
        cutoff: Information cut-off; aware, in the zone it is to be shown in.
        issued: The date on the title block; None leaves it to the day of the export.
        yardstick: Name of a data file under ``content/yardsticks``.
        template: Name of a data file under ``content/templates``; empty for none.
        style: Name of a house style; empty for the default.
        profile: Name of the profile that its exports use; empty for the full one.
        contents: Whether to print a table of contents.
        version: Counts up with every change, so that nobody overwrites a newer one unseen.
    """

    id: BriefingId
    slug: str
    title: str
    outline: Outline
    subtitle: str = ""
    audience: str = ""
    originator: str = ""
    reference: str = ""
    language: str = "en-GB"
    marking: str = ""
    marking_reason: str = ""
    cutoff: datetime | None = None
    issued: date | None = None
    yardstick: str = "icd-203"
    template: str = ""
    style: str = ""
    profile: str = ""
    contents: bool = True
    version: int = 1
    created_at: datetime
    changed_at: datetime


class BriefingRow(Struct, frozen=True, kw_only=True):
    """What a list shows of a briefing."""

    id: BriefingId
    slug: str
    title: str
    marking: str
    sections: int
    changed_at: datetime


class ShownText(Struct, frozen=True, kw_only=True):
    """Which revision a section shows now, and what is said about it, without its words.

    Attributes:
        sha256: Of the revision.
        base: For an adapted wording: the module of the library that it left.
    """

    section: SectionId
    module: ModuleId
    slug: str
    revision: RevisionNumber
    sha256: str
    title: str
    language: str
    marking: str
    status: Status
    as_of: date | None = None
    review_by: date | None = None
    base: ModuleId | None = None


class SectionState(Struct, frozen=True, kw_only=True):
    """What an outline tells of a section with words, without reading them.

    Attributes:
        revision: The one that it shows.
        newest: The one that following would show now.
        head: The newest of its module, approved or not.
        words: How many the shown revision has.
        open_annotations: That a reader of this briefing sees.
    """

    title: str
    status: Status
    review_by: date | None
    revision: RevisionNumber
    newest: RevisionNumber
    head: RevisionNumber
    words: int
    open_annotations: int
