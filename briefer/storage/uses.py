"""Answers where a text stands: in outlines, in editions, and with whom."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from msgspec import Struct

from briefer.domain.briefing import SectionState, ShownText
from briefer.domain.ids import BriefingId, EditionId, ModuleId, RevisionNumber, SectionId
from briefer.domain.module import Status, count_words
from briefer.domain.outline import LinkMode
from briefer.domain.use import Use
from briefer.storage.connection import Connection, Parameters
from briefer.storage.values import day_in, moment_in

if TYPE_CHECKING:
    from briefer.domain.edition import Copy, Impact


class MovedRow(Struct, frozen=True):
    """A pinned or adapted section whose module has a revision to take that is newer."""

    section: SectionId
    module: ModuleId
    newest: RevisionNumber


class UseQueries:
    """Questions that go across briefings and editions; each one reads by an index."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sections(self, module: ModuleId) -> list[Use]:
        """Return each section that links to ``module``, shows it as own text or adapted it."""
        rows = self._connection.rows(
            "SELECT b.id AS briefing_id, b.slug, b.title, s.id, s.mode, s.revision, s.is_excluded"
            " FROM (SELECT id FROM section WHERE module = :id"
            " UNION SELECT id FROM section WHERE wording = :id"
            " UNION SELECT id FROM section WHERE own = :id) AS found"
            " JOIN section AS s ON s.id = found.id JOIN briefing AS b ON b.id = s.briefing"
            " ORDER BY b.id, s.id",
            {"id": module},
        )
        return [
            Use(
                briefing=BriefingId(row["briefing_id"]),
                slug=row["slug"],
                title=row["title"],
                section=SectionId(row["id"]),
                mode=LinkMode(row["mode"]) if row["mode"] is not None else None,
                revision=RevisionNumber(row["revision"]) if row["revision"] is not None else None,
                is_excluded=bool(row["is_excluded"]),
            )
            for row in rows
        ]

    def shown(self, briefing: BriefingId) -> dict[SectionId, ShownText]:
        """Return what each section of a briefing shows, in one look and without a body.

        Pinned shows its revision, adapted the newest of its wording; following shows the
        newest approved revision, or the newest if none is approved.
        """
        rows = self._connection.rows(
            "SELECT s.id AS section, m.id AS module_id, m.slug, r.number, r.sha256, r.title,"
            " r.language, r.marking, r.status, r.as_of, r.review_by,"
            " CASE WHEN s.wording IS NOT NULL THEN s.module END AS base"
            f" {_SHOWN_TEXTS}",
            (briefing,),
        )
        return {row[0]: _shown(*row) for row in rows}

    def states(self, briefing: BriefingId) -> dict[SectionId, SectionState]:
        """Return what an outline tells of each section with words, in one look."""
        # Words are counted in the head's row; another revision has to be read for them.
        rows = self._connection.rows(
            "SELECT s.id, r.title, r.status, r.review_by, r.number,"
            " coalesce((SELECT max(a.number) FROM revision AS a"
            " WHERE a.module = l.id AND a.status = 'approved'), l.head), l.head, m.words,"
            " CASE WHEN r.number <> m.head THEN r.body END,"
            " (SELECT count(*) FROM annotation AS a WHERE a.module = m.id AND a.state = 'open'"
            " AND (a.only_in IS NULL OR a.only_in = s.briefing))"
            f" {_SHOWN_TEXTS}",
            (briefing,),
        )
        return {
            section: SectionState(
                title=title,
                status=_STATUSES[status],
                review_by=day_in(review_by),
                revision=revision,
                newest=newest,
                head=head,
                words=words if body is None else count_words(body),
                open_annotations=open_annotations,
            )
            for (
                section, title, status, review_by, revision, newest, head, words, body,
                open_annotations,
            ) in rows
        }  # fmt: skip

    def moved_on(self, briefing: BriefingId) -> list[MovedRow]:
        """Return the pinned and adapted sections that a newer revision waits for.

        The revision to take is the newest approved one, or the newest if none is approved;
        one that was declined no longer waits.
        """
        rows = self._connection.rows(
            "SELECT * FROM (SELECT s.id, s.module, s.revision, s.declined, s.parent, s.position,"
            " coalesce((SELECT max(r.number) FROM revision AS r"
            " WHERE r.module = s.module AND r.status = 'approved'), m.head) AS newest"
            " FROM section AS s JOIN module AS m ON m.id = s.module"
            " WHERE s.briefing = ? AND s.mode IN ('pinned', 'adapted'))"
            " WHERE newest > max(coalesce(revision, 0), coalesce(declined, 0))"
            " ORDER BY parent, position, id",
            (briefing,),
        )
        return [
            MovedRow(SectionId(row["id"]), ModuleId(row["module"]), RevisionNumber(row["newest"]))
            for row in rows
        ]

    def issued_module(
        self, module: ModuleId, revision: RevisionNumber | None = None
    ) -> list[Impact]:
        """Return where editions hold a module (or wordings adapted from it), newest first."""
        if revision is not None:
            return self._impact(
                "SELECT seq FROM edition_text WHERE module = ? AND revision = ?",
                (module, revision),
            )
        return self._impact(
            "SELECT seq FROM edition_text WHERE module = :id"
            " UNION SELECT seq FROM edition_text WHERE base = :id",
            {"id": module},
        )

    def issued_source(self, key: str) -> list[Impact]:
        """Return where editions cite a source, newest first."""
        return self._impact(
            "SELECT t.seq FROM edition_source AS s JOIN edition_text AS t"
            " ON t.edition = s.edition AND t.section = s.section WHERE s.source = ?",
            (key,),
        )

    def issued_fact(self, name: str) -> list[tuple[EditionId, int, str]]:
        """Return each edition that prints a fact, its number and the words it printed."""
        rows = self._connection.rows(
            "SELECT e.id, e.number, f.text FROM edition_fact AS f JOIN edition AS e"
            " ON e.seq = f.edition WHERE f.name = ? ORDER BY e.seq DESC",
            (name,),
        )
        return [(EditionId(row["id"]), row["number"], row["text"]) for row in rows]

    def issued_words(self, words: str) -> list[Impact]:
        """Return where editions hold these words, together and in this order, newest first."""
        # Here, because outlines are drawn without looking for words.
        from briefer.storage.search import match_expression

        phrase = match_expression('"{}"'.format(words.replace('"', " ")))
        if not phrase:
            return []
        return self._impact(
            "SELECT rowid AS seq FROM edition_words WHERE edition_words MATCH ?", (phrase,)
        )

    def _impact(self, texts: str, parameters: Parameters) -> list[Impact]:
        # Here, because outlines are drawn without reading what was issued.
        from briefer.storage.editions import copy_of

        rows = self._connection.rows(
            "SELECT e.seq AS edition_seq, e.id AS edition_id, e.briefing, b.slug, e.title,"
            " e.number, e.issued_at, e.withdrawn_because,"
            f" t.section, t.heading FROM edition_text AS t JOIN edition AS e ON e.seq = t.edition"
            f" JOIN briefing AS b ON b.id = e.briefing WHERE t.seq IN ({texts})"
            " ORDER BY e.seq DESC, t.seq",
            parameters,
        )
        copies: dict[str, list[Copy]] = {}
        for row in self._connection.rows(
            "SELECT c.*, e.id AS edition_id FROM edition_copy AS c JOIN edition AS e"
            " ON e.seq = c.edition WHERE c.edition IN"
            f" (SELECT edition FROM edition_text WHERE seq IN ({texts}))"
            " ORDER BY c.sent_at, c.rowid",
            parameters,
        ):
            copies.setdefault(row["edition_id"], []).append(copy_of(row))
        return [_impact(row, tuple(copies.get(row["edition_id"], ()))) for row in rows]


_SHOWN_TEXTS = (
    "FROM section AS s JOIN module AS m ON m.id = coalesce(s.wording, s.module, s.own)"
    " JOIN module AS l ON l.id = coalesce(s.module, s.own)"
    " JOIN revision AS r ON r.module = m.id AND r.number = CASE"
    " WHEN s.mode = 'pinned' AND s.revision IS NOT NULL THEN s.revision"
    " WHEN s.wording IS NOT NULL OR s.own IS NOT NULL THEN m.head"
    " ELSE coalesce((SELECT max(a.number) FROM revision AS a"
    " WHERE a.module = m.id AND a.status = 'approved'), m.head) END"
    " WHERE s.briefing = ?"
)
"""Each section (s) with the text it shows (m), its revision (r) and what it links to (l)."""

_STATUSES = {status.value: status for status in Status}


def _shown(
    section: SectionId,
    module: ModuleId,
    slug: str,
    revision: RevisionNumber,
    sha256: str,
    title: str,
    language: str,
    marking: str,
    status: str,
    as_of: str | None,
    review_by: str | None,
    base: ModuleId | None,
) -> ShownText:
    return ShownText(
        section=section,
        module=module,
        slug=slug,
        revision=revision,
        sha256=sha256,
        title=title,
        language=language,
        marking=marking,
        status=_STATUSES[status],
        as_of=day_in(as_of),
        review_by=day_in(review_by),
        base=base,
    )


def _impact(row: sqlite3.Row, copies: tuple[Copy, ...]) -> Impact:
    from briefer.domain.edition import Impact

    return Impact(
        edition=EditionId(row["edition_id"]),
        briefing=BriefingId(row["briefing"]),
        slug=row["slug"],
        title=row["title"],
        number=row["number"],
        section=SectionId(row["section"]),
        heading=row["heading"],
        issued_at=moment_in(row["issued_at"]),
        withdrawn=row["withdrawn_because"] or "",
        copies=copies,
    )
