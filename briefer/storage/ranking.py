"""Orders what a search finds by relevance, in a time that does not grow with what it finds."""

from __future__ import annotations

from briefer.storage.connection import Connection, Value

MOST_RANKED = 1000
"""FTS5 needs 2 to 3 µs to rank a row: all 98,000 that begin with two letters took 200 ms, and two
rankings of 4,000 were what a letter waited for longest."""

_FOUND = "search AS s"
_FOUND_AND_FILTERED = "search AS s CROSS JOIN module AS m ON m.seq = s.rowid"


class Ranking:
    """One search: the row ids of the modules it finds, page by page, the most relevant first.

    Up to ``MOST_RANKED`` matches are ranked as FTS5 does it (bm25). Of more, those in title or
    tags come first, then those in the body; of each group the newest ``MOST_RANKED`` are ranked,
    and whatever is left follows, the newest first.
    """

    def __init__(
        self, connection: Connection, match: str, where: str, values: dict[str, Value]
    ) -> None:
        """Prepare a search.

        Args:
            connection: Where.
            match: An FTS5 query.
            where: A condition on the module ``m``; empty for none.
            values: Parameters of ``where``.
        """
        self._connection = connection
        self._match = match
        self._from = _FOUND_AND_FILTERED if where else _FOUND
        self._where = f"search MATCH :match AND {where}" if where else "search MATCH :match"
        self._values = values

    def page(self, limit: int, offset: int) -> list[int]:
        """Return the row ids of one page."""
        if self.count(at_most=MOST_RANKED + 1) <= MOST_RANKED:
            return self._ids(
                f"SELECT s.rowid FROM {self._from} WHERE {self._where}"
                " ORDER BY s.rank LIMIT :limit OFFSET :offset",
                limit=limit,
                offset=offset,
            )
        wanted = offset + limit
        found = self._newest_ranked(f"{{title tags}} : ({self._match})")
        if len(found) >= wanted:
            return found[offset:wanted]
        known = set(found)
        newest = self._newest_ranked(self._match)
        found += [row for row in newest if row not in known]
        if len(found) < wanted:
            found += self._older(min(newest), known, wanted - len(found))
        return found[offset:wanted]

    def count(self, at_most: int = -1) -> int:
        """Return how many modules are found, counting no further than ``at_most``."""
        return self._connection.number(
            f"SELECT count(*) FROM (SELECT 1 FROM {self._from} WHERE {self._where} LIMIT :limit)",
            {**self._values, "match": self._match, "limit": at_most},
        )

    def _newest_ranked(self, match: str) -> list[int]:
        return self._ids(
            f"SELECT id FROM (SELECT s.rowid AS id, s.rank AS points FROM {self._from}"
            f" WHERE {self._where} ORDER BY s.rowid DESC LIMIT :limit) ORDER BY points, id DESC",
            match=match,
            limit=MOST_RANKED,
        )

    def _older(self, than: int, known: set[int], limit: int) -> list[int]:
        rows = self._ids(
            f"SELECT s.rowid FROM {self._from} WHERE {self._where} AND s.rowid < :than"
            " ORDER BY s.rowid DESC LIMIT :limit",
            than=than,
            limit=limit + len(known),
        )
        return [row for row in rows if row not in known][:limit]

    def _ids(self, sql: str, **values: Value) -> list[int]:
        rows = self._connection.rows(sql, {"match": self._match, **self._values, **values})
        return [row[0] for row in rows]
