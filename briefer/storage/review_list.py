"""Answers what is under review in the whole library: one query, by the state of the threads."""

from __future__ import annotations

import sqlite3

from briefer.domain.anchor import Found
from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId
from briefer.domain.review_row import ReviewQuery, ReviewRow
from briefer.storage.connection import Connection, Value
from briefer.storage.values import day_in, moment_in

_SETTLED = ", ".join(
    f"'{s.value}'" for s in (ThreadState.RESOLVED, ThreadState.ACCEPTED, ThreadState.REJECTED)
)
_ROWS = """
    SELECT a.id, a.module, a.kind, a.state, a.author, a.created_at,
        m.title, b.id AS briefing, coalesce(b.title, '') AS briefing_title,
        coalesce(g.assignee, '') AS assignee, g.due, p.found,
        coalesce((SELECT e.text FROM annotation_event AS e WHERE e.annotation = a.id
            AND e.kind = 'edit' AND e.about = '' ORDER BY e.seq DESC LIMIT 1), a.text) AS text,
        coalesce((SELECT e.replacement FROM annotation_event AS e WHERE e.annotation = a.id
            AND e.kind = 'edit' AND e.about = '' AND e.replacement IS NOT NULL
            ORDER BY e.seq DESC LIMIT 1), a.replacement) AS replacement,
        coalesce((SELECT r.quote FROM annotation_event AS r WHERE r.annotation = a.id
            AND r.kind = 're-anchor' ORDER BY r.seq DESC LIMIT 1), a.quote) AS quote,
        (SELECT count(*) FROM annotation_event AS r WHERE r.annotation = a.id
            AND r.kind = 'reply' AND coalesce((SELECT e.text FROM annotation_event AS e
            WHERE e.annotation = a.id AND e.about = r.id ORDER BY e.seq DESC LIMIT 1), r.text) <> ''
        ) AS replies
    FROM annotation AS a
    JOIN module AS m ON m.id = a.module
    LEFT JOIN briefing AS b ON b.id = coalesce(m.home, a.only_in)
    LEFT JOIN annotation_event AS g ON g.seq = (SELECT max(e.seq) FROM annotation_event AS e
        WHERE e.annotation = a.id AND e.kind = 'assign')
    LEFT JOIN placement AS p ON p.annotation = a.id AND p.revision = m.head
"""


class ReviewList:
    """The threads of every text of the library, as rows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, query: ReviewQuery) -> list[ReviewRow]:
        """Return threads: what is due first stands first, then the oldest."""
        states = "'open'" if query.only_open else f"'open', {_SETTLED}"
        parts, values = [f"a.state IN ({states})"], dict[str, Value]()
        if query.kind is not None:
            parts.append("a.kind = :kind")
            values["kind"] = query.kind.value
        if query.author:
            parts.append("a.author = :author")
            values["author"] = query.author
        if query.person:
            parts.append(":person IN (a.author, g.assignee)")
            values["person"] = query.person
        rows = self._connection.rows(
            f"{_ROWS} WHERE {' AND '.join(parts)}"
            " ORDER BY g.due IS NULL, g.due, a.created_at, a.rowid LIMIT :limit",
            {**values, "limit": max(0, query.limit)},
        )
        return [_row(row) for row in rows]

    def authors(self) -> list[str]:
        """Return everybody who wrote an annotation that was not withdrawn, sorted."""
        rows = self._connection.rows(
            f"SELECT DISTINCT author FROM annotation WHERE state IN ('open', {_SETTLED})"
        )
        return sorted(row["author"] for row in rows)


def _row(row: sqlite3.Row) -> ReviewRow:
    return ReviewRow(
        id=AnnotationId(row["id"]),
        module=ModuleId(row["module"]),
        title=row["title"],
        kind=AnnotationKind(row["kind"]),
        state=ThreadState(row["state"]),
        author=row["author"],
        created_at=moment_in(row["created_at"]),
        quote=row["quote"],
        text=row["text"],
        replacement=row["replacement"],
        briefing=BriefingId(row["briefing"]) if row["briefing"] else None,
        briefing_title=row["briefing_title"],
        assignee=row["assignee"],
        due=day_in(row["due"]),
        found=Found(row["found"]) if row["found"] else None,
        replies=row["replies"],
    )
