"""Keeps the outlines of briefings, a row for each section."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from types import MappingProxyType

from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber, SectionId
from briefer.domain.outline import ROOT, Generated, Link, LinkMode, Outline, Section
from briefer.storage.connection import Connection, Value


class SectionRows:
    """The sections of one library, read and written as whole outlines."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(self, briefing: BriefingId) -> Outline:
        """Return the outline of a briefing."""
        rows = self._connection.rows(
            "SELECT * FROM section WHERE briefing = ? ORDER BY parent, position, id", (briefing,)
        )
        sections = {SectionId(row["id"]): _section(row) for row in rows}
        children: dict[SectionId, list[SectionId]] = {}
        for row in rows:
            children.setdefault(SectionId(row["parent"] or ROOT), []).append(SectionId(row["id"]))
        return Outline(
            MappingProxyType(sections),
            MappingProxyType({parent: tuple(below) for parent, below in children.items()}),
        )

    def write(self, briefing: BriefingId, outline: Outline, at: datetime) -> None:
        """Make ``outline`` the briefing's own; only rows that differ are written.

        A section that goes leaves a tombstone, which goes in turn when undo brings it back.
        """
        stored = {
            row["id"]: dict(row)
            for row in self._connection.rows(
                "SELECT * FROM section WHERE briefing = ?", (briefing,)
            )
        }
        wanted: dict[str, dict[str, Value]] = {
            row.section.id: _columns(briefing, row.section, row.parent, row.position)
            for row in outline.rows()
        }
        for gone in stored.keys() - wanted.keys():
            self._connection.run(
                "INSERT OR REPLACE INTO tombstone (kind, id, gone_at) VALUES ('section', ?, ?)",
                (gone, at.isoformat()),
            )
        self._connection.run_many(
            "DELETE FROM section WHERE id = ?", [(gone,) for gone in stored.keys() - wanted.keys()]
        )
        for section, columns in wanted.items():
            if section not in stored:
                self._connection.insert("section", columns)
                self._connection.run(
                    "DELETE FROM tombstone WHERE kind = 'section' AND id = ?", (section,)
                )
            elif stored[section] != columns:
                self._connection.update("section", "id", columns)

    def using(self, module: ModuleId) -> list[tuple[BriefingId, SectionId]]:
        """Return each section that links to ``module``, shows it as own text or adapted it."""
        rows = self._connection.rows(
            "SELECT briefing, id FROM section WHERE module = :id"
            " UNION SELECT briefing, id FROM section WHERE wording = :id"
            " UNION SELECT briefing, id FROM section WHERE own = :id ORDER BY 1, 2",
            {"id": module},
        )
        return [(BriefingId(row["briefing"]), SectionId(row["id"])) for row in rows]


def _columns(
    briefing: BriefingId, section: Section, parent: SectionId, position: int
) -> dict[str, Value]:
    link = section.link
    return {
        "id": section.id,
        "briefing": briefing,
        "parent": parent or None,
        "position": position,
        "module": link.module if link else None,
        "mode": link.mode.value if link else None,
        "revision": link.revision if link else None,
        "wording": link.wording if link else None,
        "declined": link.declined if link else None,
        "own": section.own,
        "generated": section.generated.value if section.generated else None,
        "heading": section.heading,
        "level_shift": section.level_shift,
        "is_excluded": int(section.is_excluded),
        "breaks_page": int(section.breaks_page),
        "is_numbered": int(section.is_numbered),
    }


def _section(row: sqlite3.Row) -> Section:
    link = None
    if row["module"] is not None:
        link = Link(
            ModuleId(row["module"]),
            LinkMode(row["mode"]),
            RevisionNumber(row["revision"]) if row["revision"] is not None else None,
            ModuleId(row["wording"]) if row["wording"] is not None else None,
            RevisionNumber(row["declined"]) if row["declined"] is not None else None,
        )
    return Section(
        id=SectionId(row["id"]),
        link=link,
        own=ModuleId(row["own"]) if row["own"] is not None else None,
        generated=Generated(row["generated"]) if row["generated"] is not None else None,
        heading=row["heading"],
        level_shift=row["level_shift"],
        is_excluded=bool(row["is_excluded"]),
        breaks_page=bool(row["breaks_page"]),
        is_numbered=bool(row["is_numbered"]),
    )
