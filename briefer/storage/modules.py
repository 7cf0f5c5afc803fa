"""Keeps modules and their revisions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta

from briefer.domain.folding import fold
from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber
from briefer.domain.module import (
    Module,
    ModuleContent,
    Revision,
    Status,
    count_words,
)
from briefer.domain.revision_hash import revision_sha256
from briefer.storage.connection import Connection, Value
from briefer.storage.values import day_in, day_out, list_in, list_out, moment_in

JOIN_WITHIN = timedelta(minutes=10)
"""How long after its beginning a save made while typing still takes in the next one."""

_CONTENT = "title, body, tags, region, topic, owner, language, status, marking, as_of, review_by"
_REVISION = f"module, number, parents, {_CONTENT}, author, saved_at, reason, sha256"


class ModuleRepository:
    """Modules of the library, and the own texts of briefings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, module: Module) -> None:
        """Add a module with its first revision."""
        with self._connection.write_tx():
            self._connection.insert(
                "module",
                {
                    "id": module.id,
                    "slug": module.slug,
                    "home": module.home,
                    "created_at": module.created_at.isoformat(),
                    **_head_columns(module.head),
                },
            )
            self._insert_revision(module.head, begun_at=module.head.saved_at)
            self._index(module.id)

    def add_revision(self, revision: Revision, *, joins: bool = False) -> None:
        """Make ``revision`` its module's newest one.

        Args:
            revision: With its number, parents and hash.
            joins: Whether it takes the place of the newest revision instead of coming
                after it; ask ``can_join`` first.
        """
        with self._connection.write_tx():
            begun_at = revision.saved_at
            if joins:
                old = self._connection.row(
                    "SELECT begun_at FROM revision WHERE module = ? AND number = ?",
                    (revision.module, revision.number),
                )
                begun_at = moment_in(old["begun_at"]) if old is not None else begun_at
                self._connection.run(
                    "DELETE FROM revision WHERE module = ? AND number = ?",
                    (revision.module, revision.number),
                )
            self._insert_revision(revision, begun_at)
            head: dict[str, Value] = {"id": revision.module, **_head_columns(revision)}
            self._connection.update("module", "id", head)
            self._index(revision.module)

    def can_join(self, module: ModuleId, author: str, at: datetime) -> bool:
        """Say whether a save by ``author`` at ``at`` may take the newest revision's place.

        That one must be an unnamed save by the same author, begun less than ten minutes ago,
        and nothing may refer to it: no annotation, no pinned or adapted section, no edition.
        """
        newest = self._connection.row(
            "SELECT number, author, reason, begun_at, sha256 FROM revision"
            " WHERE module = ? ORDER BY number DESC LIMIT 1",
            (module,),
        )
        if newest is None or newest["reason"] or newest["author"] != author:
            return False
        age = at - moment_in(newest["begun_at"])
        if not timedelta() <= age < JOIN_WITHIN:
            return False
        return not self._connection.number(
            "SELECT EXISTS (SELECT 1 FROM annotation WHERE module = :id AND revision = :number)"
            " OR EXISTS (SELECT 1 FROM annotation AS a JOIN annotation_event AS e"
            " ON e.annotation = a.id WHERE a.module = :id AND e.revision = :number)"
            " OR EXISTS (SELECT 1 FROM section WHERE module = :id AND revision = :number)"
            " OR EXISTS (SELECT 1 FROM edition_text WHERE module = :id AND revision = :number)",
            {"id": module, "number": newest["number"]},
        )

    def get(self, module: ModuleId) -> Module | None:
        """Return a module with its newest revision."""
        row = self._connection.row(
            f"SELECT m.id AS module_id, m.slug, m.home, m.created_at, {_qualified('r')}"
            " FROM module AS m JOIN revision AS r ON r.module = m.id AND r.number = m.head"
            " WHERE m.id = ?",
            (module,),
        )
        if row is None:
            return None
        return Module(
            id=ModuleId(row["module_id"]),
            slug=row["slug"],
            head=_revision(row),
            created_at=moment_in(row["created_at"]),
            home=BriefingId(row["home"]) if row["home"] else None,
        )

    def find(self, reference: str) -> ModuleId | None:
        """Return the id of the module with this id or slug."""
        row = self._connection.row(
            "SELECT id FROM module WHERE id = :ref OR slug = :ref ORDER BY id = :ref DESC",
            {"ref": reference},
        )
        return ModuleId(row["id"]) if row is not None else None

    def slugs_like(self, beginning: str, limit: int = 2000) -> list[str]:
        """Return slugs of the library's modules that begin with ``beginning``."""
        rows = self._connection.rows(
            "SELECT slug FROM module WHERE slug >= :low AND slug < :high AND home IS NULL"
            " ORDER BY slug LIMIT :limit",
            {"low": beginning, "high": f"{beginning}\U0010ffff", "limit": limit},
        )
        return [row["slug"] for row in rows]

    def containing(self, folded: str) -> list[ModuleId]:
        """Return the library's modules whose title or text has these characters, by title.

        Args:
            folded: ``fold(words)``; any place in a word counts, and nothing is special.
        """
        rows = self._connection.rows(
            "SELECT m.id FROM search AS s CROSS JOIN module AS m ON m.seq = s.rowid"
            " WHERE m.home IS NULL AND (instr(s.body, :words) OR instr(s.title, :words))"
            " ORDER BY m.title_key, m.seq",
            {"words": folded},
        )
        return [ModuleId(row["id"]) for row in rows]

    def holding(self, words: str) -> list[ModuleId]:
        """Return every text whose newest revision has exactly these characters, by title.

        Texts that belong to a briefing come too, after the library's.
        """
        rows = self._connection.rows(
            "SELECT m.id FROM module AS m JOIN revision AS r ON r.module = m.id"
            " AND r.number = m.head WHERE instr(r.body, ?)"
            " ORDER BY m.home IS NOT NULL, m.title_key, m.seq",
            (words,),
        )
        return [ModuleId(row["id"]) for row in rows]

    def has_slug(self, slug: str) -> bool:
        """Say whether a module, or a briefing's own text, has this slug."""
        return self._connection.row("SELECT 1 FROM module WHERE slug = ?", (slug,)) is not None

    def revision(self, module: ModuleId, number: RevisionNumber) -> Revision | None:
        """Return one revision."""
        row = self._connection.row(
            f"SELECT {_REVISION} FROM revision WHERE module = ? AND number = ?", (module, number)
        )
        return _revision(row) if row is not None else None

    def revisions(self, module: ModuleId) -> list[Revision]:
        """Return every revision, the newest first."""
        rows = self._connection.rows(
            f"SELECT {_REVISION} FROM revision WHERE module = ? ORDER BY number DESC", (module,)
        )
        return [_revision(row) for row in rows]

    def newest_approved(self, module: ModuleId) -> Revision | None:
        """Return the newest revision that was saved as approved."""
        row = self._connection.row(
            f"SELECT {_REVISION} FROM revision WHERE module = ? AND status = ?"
            " ORDER BY number DESC LIMIT 1",
            (module, Status.APPROVED.value),
        )
        return _revision(row) if row is not None else None

    def own_texts(self, briefing: BriefingId) -> list[ModuleId]:
        """Return the own texts and adapted wordings of a briefing, removed ones too."""
        rows = self._connection.rows(
            "SELECT id FROM module WHERE home = ? ORDER BY seq", (briefing,)
        )
        return [ModuleId(row["id"]) for row in rows]

    def damaged(self) -> Iterator[tuple[ModuleId, RevisionNumber]]:
        """Yield each revision whose words are not the ones that were hashed when it was saved."""
        for row in self._connection.stream(f"SELECT {_REVISION} FROM revision ORDER BY seq"):
            try:
                read = _revision(row)
                frame = (read.parents, read.author, read.saved_at, read.reason)
                is_whole = revision_sha256(read.content, *frame) == read.sha256
            except (ValueError, TypeError):
                is_whole = False
            if not is_whole:
                yield ModuleId(row["module"]), RevisionNumber(row["number"])

    def _insert_revision(self, revision: Revision, begun_at: datetime) -> None:
        self._connection.insert(
            "revision",
            {
                "module": revision.module,
                "number": revision.number,
                "parents": list_out(revision.parents),
                "body": revision.content.body,
                **_content_columns(revision.content),
                "author": revision.author,
                "begun_at": begun_at.isoformat(),
                "saved_at": revision.saved_at.isoformat(),
                "reason": revision.reason,
                "sha256": revision.sha256,
            },
        )

    def _index(self, module: ModuleId) -> None:
        """Bring the search index and the tags up to date with the newest revision."""
        row = self._connection.row(
            "SELECT m.seq, m.home, r.title, r.body, r.tags FROM module AS m JOIN revision AS r"
            " ON r.module = m.id AND r.number = m.head WHERE m.id = ?",
            (module,),
        )
        if row is None or row["home"] is not None:
            return
        seq, tags = row["seq"], list_in(row["tags"])
        folded = (fold(row["title"]), fold(row["body"]), fold(" | ".join(tags)))
        self._connection.run("DELETE FROM search WHERE rowid = ?", (seq,))
        self._connection.run(
            "INSERT INTO search (rowid, title, body, tags) VALUES (?, ?, ?, ?)", (seq, *folded)
        )
        self._connection.run("DELETE FROM module_tag WHERE module = ?", (seq,))
        self._connection.run_many(
            "INSERT OR IGNORE INTO module_tag (tag, module) VALUES (?, ?)",
            [(fold(tag), seq) for tag in tags],
        )


def _qualified(table: str) -> str:
    return ", ".join(f"{table}.{name}" for name in _REVISION.split(", "))


def _content_columns(content: ModuleContent) -> dict[str, Value]:
    return {
        "title": content.title,
        "tags": list_out(content.tags),
        "region": content.region,
        "topic": content.topic,
        "owner": content.owner,
        "language": content.language,
        "status": content.status.value,
        "marking": content.marking,
        "as_of": day_out(content.as_of),
        "review_by": day_out(content.review_by),
    }


def _head_columns(head: Revision) -> dict[str, Value]:
    return {
        **_content_columns(head.content),
        "head": head.number,
        "title_key": fold(head.content.title),
        "saved_at": head.saved_at.isoformat(),
        "words": count_words(head.content.body),
    }


def _revision(row: sqlite3.Row) -> Revision:
    return Revision(
        module=ModuleId(row["module"]),
        number=RevisionNumber(row["number"]),
        parents=list_in(row["parents"]),
        content=ModuleContent(
            title=row["title"],
            body=row["body"],
            tags=list_in(row["tags"]),
            region=row["region"],
            topic=row["topic"],
            owner=row["owner"],
            language=row["language"],
            status=Status(row["status"]),
            marking=row["marking"],
            as_of=day_in(row["as_of"]),
            review_by=day_in(row["review_by"]),
        ),
        author=row["author"],
        saved_at=moment_in(row["saved_at"]),
        reason=row["reason"],
        sha256=row["sha256"],
    )
