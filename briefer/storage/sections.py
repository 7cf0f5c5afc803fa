"""Keeps the outlines of briefings, a row for each section."""

from __future__ import annotations

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
        sections: dict[SectionId, Section] = {}
        children: dict[SectionId, list[SectionId]] = {}
        rows = self._connection.rows(
            f"SELECT parent, {_COLUMNS} FROM section WHERE briefing = ?"
            " ORDER BY parent, position, id",
            (briefing,),
        )
        for parent, *columns in rows:
            section = _section(*columns)
            sections[section.id] = section
            children.setdefault(parent or ROOT, []).append(section.id)
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


_COLUMNS = (
    "id, module, mode, revision, wording, declined, own, generated, heading, level_shift,"
    " is_excluded, breaks_page, is_numbered"
)
_MODES = {mode.value: mode for mode in LinkMode}
_GENERATED = {kind.value: kind for kind in Generated}


def _section(
    identity: SectionId,
    module: ModuleId | None,
    mode: str,
    revision: RevisionNumber | None,
    wording: ModuleId | None,
    declined: RevisionNumber | None,
    own: ModuleId | None,
    generated: str | None,
    heading: str,
    level_shift: int,
    is_excluded: int,
    breaks_page: int,
    is_numbered: int,
) -> Section:
    """Make a section of ``_COLUMNS``: by place, because a long outline has hundreds of rows."""
    return Section(
        id=identity,
        link=Link(module, _MODES[mode], revision, wording, declined) if module else None,
        own=own,
        generated=_GENERATED[generated] if generated else None,
        heading=heading,
        level_shift=level_shift,
        is_excluded=bool(is_excluded),
        breaks_page=bool(breaks_page),
        is_numbered=bool(is_numbered),
    )
