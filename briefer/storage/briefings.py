"""Keeps briefings."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from briefer.domain.briefing import Briefing, BriefingRow
from briefer.domain.folding import fold
from briefer.domain.ids import BriefingId, ModuleId, SectionId
from briefer.storage.connection import Connection, Value
from briefer.storage.sections import SectionRows
from briefer.storage.values import day_in, day_out, moment_in


class BriefingRepository:
    """Briefings with their outlines."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sections = SectionRows(connection)

    def add(self, briefing: Briefing) -> None:
        """Add a briefing with its outline."""
        with self._connection.write_tx():
            self._connection.insert("briefing", _columns(briefing))
            self._sections.write(briefing.id, briefing.outline, briefing.changed_at)

    def change(self, briefing: Briefing) -> bool:
        """Write a briefing whose ``version`` is one more than the stored one's.

        Returns:
            Whether it was written; False when somebody else wrote a version meanwhile.
        """
        with self._connection.write_tx():
            known = self._connection.number(
                "SELECT version FROM briefing WHERE id = ?", (briefing.id,)
            )
            if known != briefing.version - 1:
                return False
            self._connection.update("briefing", "id", _columns(briefing))
            self._sections.write(briefing.id, briefing.outline, briefing.changed_at)
            return True

    def get(self, briefing: BriefingId) -> Briefing | None:
        """Return a briefing with its outline."""
        with self._connection.read_tx():
            row = self._connection.row("SELECT * FROM briefing WHERE id = ?", (briefing,))
            if row is None:
                return None
            outline = self._sections.read(briefing)
        return Briefing(
            id=BriefingId(row["id"]),
            slug=row["slug"],
            title=row["title"],
            outline=outline,
            subtitle=row["subtitle"],
            audience=row["audience"],
            originator=row["originator"],
            reference=row["reference"],
            language=row["language"],
            marking=row["marking"],
            marking_reason=row["marking_reason"],
            cutoff=_cutoff(row),
            issued=day_in(row["issued"]),
            yardstick=row["yardstick"],
            template=row["template"],
            style=row["style"],
            profile=row["profile"],
            contents=bool(row["contents"]),
            version=row["version"],
            created_at=moment_in(row["created_at"]),
            changed_at=moment_in(row["changed_at"]),
        )

    def find(self, reference: str) -> BriefingId | None:
        """Return the id of the briefing with this id or slug."""
        row = self._connection.row(
            "SELECT id FROM briefing WHERE id = :ref OR slug = :ref ORDER BY id = :ref DESC",
            {"ref": reference},
        )
        return BriefingId(row["id"]) if row is not None else None

    def slugs(self) -> list[str]:
        """Return every slug, sorted."""
        rows = self._connection.rows("SELECT slug FROM briefing ORDER BY slug")
        return [row["slug"] for row in rows]

    def all(self) -> list[BriefingRow]:
        """Return every briefing as a row, by title."""
        rows = self._connection.rows(
            "SELECT b.id, b.slug, b.title, b.marking, b.changed_at,"
            " (SELECT count(*) FROM section AS s WHERE s.briefing = b.id) AS sections"
            " FROM briefing AS b ORDER BY b.title_key, b.id"
        )
        return [
            BriefingRow(
                id=BriefingId(row["id"]),
                slug=row["slug"],
                title=row["title"],
                marking=row["marking"],
                sections=row["sections"],
                changed_at=moment_in(row["changed_at"]),
            )
            for row in rows
        ]

    def exported_by(self, profile: str) -> list[str]:
        """Return the title of each briefing whose exports use a profile, whatever its case."""
        rows = self._connection.rows(
            "SELECT title, profile FROM briefing WHERE profile <> '' ORDER BY title_key"
        )
        return [row["title"] for row in rows if row["profile"].casefold() == profile.casefold()]

    def using(self, module: ModuleId) -> list[tuple[BriefingId, SectionId]]:
        """Return each section, with its briefing, that shows ``module`` or started from it."""
        return self._sections.using(module)


def _zone(moment: datetime | None) -> str:
    # Only a named zone has a key.
    return str(getattr(moment.tzinfo, "key", None) or "") if moment else ""


def _cutoff(row: sqlite3.Row) -> datetime | None:
    """Read the cut-off in its named zone; without that zone's data its offset remains."""
    if row["cutoff"] is None:
        return None
    moment = moment_in(row["cutoff"])
    if not row["cutoff_zone"]:
        return moment
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # read when a zone is named

    try:
        return moment.astimezone(ZoneInfo(row["cutoff_zone"]))
    except (ZoneInfoNotFoundError, ValueError):
        return moment


def _columns(briefing: Briefing) -> dict[str, Value]:
    return {
        "id": briefing.id,
        "slug": briefing.slug,
        "title": briefing.title,
        "title_key": fold(briefing.title),
        "subtitle": briefing.subtitle,
        "audience": briefing.audience,
        "originator": briefing.originator,
        "reference": briefing.reference,
        "language": briefing.language,
        "marking": briefing.marking,
        "marking_reason": briefing.marking_reason,
        "cutoff": briefing.cutoff.isoformat() if briefing.cutoff else None,
        "cutoff_zone": _zone(briefing.cutoff),
        "issued": day_out(briefing.issued),
        "yardstick": briefing.yardstick,
        "template": briefing.template,
        "style": briefing.style,
        "profile": briefing.profile,
        "contents": int(briefing.contents),
        "version": briefing.version,
        "created_at": briefing.created_at.isoformat(),
        "changed_at": briefing.changed_at.isoformat(),
    }
