"""Answers questions to the list of modules: filtered, sorted, a page at a time."""

from __future__ import annotations

import sqlite3

from briefer.domain.ids import ModuleId, RevisionNumber
from briefer.domain.module_row import ModuleRow
from briefer.domain.query import ModuleOrder, ModuleQuery
from briefer.domain.status import Status
from briefer.storage.connection import Connection, Value
from briefer.storage.values import day_in, list_in, moment_in

COLUMNS = (
    "m.id, m.slug, m.title, m.tags, m.status, m.marking, m.owner, m.language, m.saved_at,"
    " m.head, m.as_of, m.review_by, m.words,"
    " (SELECT count(*) FROM annotation AS a WHERE a.module = m.id AND a.state = 'open')"
    " AS open_annotations"
)

_ORDER = {
    ModuleOrder.TITLE: "m.title_key, m.seq",
    ModuleOrder.SAVED: "m.saved_at DESC, m.seq DESC",
}


class ModuleList:
    """The library's modules as rows; a briefing's own texts are not among them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, query: ModuleQuery) -> list[ModuleRow]:
        """Return one page in the order asked for; ``query.text`` is for a search."""
        where, values = conditions(query)
        rows = self._connection.rows(
            f"SELECT {COLUMNS} FROM module AS m WHERE {_listed(where)}"
            f" ORDER BY {_ORDER[query.order]} LIMIT :limit OFFSET :offset",
            {**values, "limit": max(0, query.limit), "offset": max(0, query.offset)},
        )
        return [module_row(row) for row in rows]

    def count(self, query: ModuleQuery) -> int:
        """Return how many modules there are on all pages together."""
        where, values = conditions(query)
        return self._connection.number(
            f"SELECT count(*) FROM module AS m WHERE {_listed(where)}", values
        )

    def values_of(self, field: str) -> list[str]:
        """Return every value of a field in use, sorted: what a filter can offer."""
        if field == "tag":
            sql = _each_value("tag", "module_tag")
        elif field in ("owner", "region", "topic", "marking", "language"):
            sql = _each_value(field, "module", "home IS NULL AND")
        else:
            raise ValueError(f"modules are not filtered by {field}")
        return sorted(row[0] for row in self._connection.rows(sql))


def _each_value(column: str, table: str, where: str = "") -> str:
    """Return SQL that jumps from value to value of an index; DISTINCT would read all of it."""
    least = f"SELECT min({column}) FROM {table} WHERE {where} {column} >"
    return (
        f"WITH RECURSIVE found (value) AS ({least} '' UNION ALL"
        f" SELECT ({least} value) FROM found WHERE value IS NOT NULL)"
        " SELECT value FROM found WHERE value IS NOT NULL"
    )


def _listed(where: str) -> str:
    return f"m.home IS NULL AND {where}" if where else "m.home IS NULL"


def conditions(query: ModuleQuery) -> tuple[str, dict[str, Value]]:
    """Return a condition on the module ``m`` for everything but the text, and its parameters."""
    parts, values = list[str](), dict[str, Value]()
    if query.status is not None:
        parts.append("m.status = :status")
        values["status"] = query.status.value
    for name in ("owner", "region", "topic", "marking", "language"):
        if wanted := getattr(query, name):
            parts.append(f"m.{name} = :{name}")
            values[name] = wanted
    for number, tag in enumerate(t for t in (query.tag, *query.tags) if t):
        parts.append(f"m.seq IN (SELECT t.module FROM module_tag AS t WHERE t.tag = :tag{number})")
        from briefer.domain.folding import fold  # its tables take as long to load as a list

        values[f"tag{number}"] = fold(tag)
    if query.stale_on is not None:
        parts.append("m.review_by < :stale_on")
        values["stale_on"] = query.stale_on.isoformat()
    if query.fresh_on is not None:
        parts.append("(m.review_by IS NULL OR m.review_by >= :fresh_on)")
        values["fresh_on"] = query.fresh_on.isoformat()
    if query.has is not None:
        parts.append(
            "m.id IN (SELECT a.module FROM annotation AS a"
            " WHERE a.state = 'open' AND a.kind = :kind)"
        )
        values["kind"] = query.has.value
    return " AND ".join(parts), values


def module_row(row: sqlite3.Row, passage: str = "") -> ModuleRow:
    """Read a row of ``COLUMNS``; ``passage`` is what a search found in it."""
    return ModuleRow(
        id=ModuleId(row["id"]),
        slug=row["slug"],
        title=row["title"],
        tags=list_in(row["tags"]),
        status=Status(row["status"]),
        marking=row["marking"],
        owner=row["owner"],
        language=row["language"],
        saved_at=moment_in(row["saved_at"]),
        head=RevisionNumber(row["head"]),
        as_of=day_in(row["as_of"]),
        review_by=day_in(row["review_by"]),
        words=row["words"],
        open_annotations=row["open_annotations"],
        snippet=passage,
    )
