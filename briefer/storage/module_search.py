"""Answers searches of the library's modules: the best matches first, with snippets."""

from __future__ import annotations

import json

from briefer.domain.module_row import ModuleRow
from briefer.domain.query import ModuleQuery
from briefer.storage.connection import Connection
from briefer.storage.module_list import COLUMNS, conditions, module_row
from briefer.storage.ranking import Ranking
from briefer.storage.search import match_expression, snippet, snippet_pattern


class ModuleSearch:
    """Full-text search over title, body and tags of the library's modules."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, query: ModuleQuery) -> list[ModuleRow]:
        """Return one page, the best matches first; words that cannot be found find nothing."""
        pattern = snippet_pattern(query.text)
        if pattern is None:
            return []
        ids = self._ranking(query).page(max(0, query.limit), max(0, query.offset))
        rows = self._connection.rows(
            f"SELECT {COLUMNS}, s.body AS folded, r.body FROM json_each(:ids) AS found"
            " CROSS JOIN module AS m ON m.seq = found.value"
            " CROSS JOIN search AS s ON s.rowid = m.seq"
            " CROSS JOIN revision AS r ON r.module = m.id AND r.number = m.head"
            " ORDER BY found.key",
            {"ids": json.dumps(ids)},
        )
        return [module_row(row, snippet(row["body"], row["folded"], pattern)) for row in rows]

    def count(self, query: ModuleQuery) -> int:
        """Return how many modules there are on all pages together."""
        return self._ranking(query).count() if match_expression(query.text) else 0

    def _ranking(self, query: ModuleQuery) -> Ranking:
        where, values = conditions(query)
        return Ranking(self._connection, match_expression(query.text), where, values)
