"""Search and lists in a library of 100,000 modules, beside SQLite itself and a small library."""

from __future__ import annotations

import random
import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from briefer.domain.query import ModuleOrder, ModuleQuery
from briefer.services.library import open_library, search_modules
from briefer.storage.search import match_expression
from tests.bench.many_modules import make_library, words

MANY, FEW = 100_000, 100
SEARCHES = 200
PAGE = 50
RAW = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?"


def rows(folder: Path) -> list[tuple[str, float, str, str]]:
    """Return the ratios; the library is made anew in ``folder``, which takes a few minutes."""
    large, small = folder / "large.briefer", folder / "small.briefer"
    make_library(large, MANY)
    make_library(small, FEW)
    return [_search_row(large), *_list_rows(large, small)]


def _search_row(large: Path) -> tuple[str, float, str, str]:
    """Compare whole searches, snippets and all, with the bare FTS5 query; they take turns."""
    ours, theirs = [], []
    raw = sqlite3.connect(large)
    with open_library(large, "Bench") as session:
        for typed in typed_searches():
            query = ModuleQuery(text=typed, limit=PAGE)
            ours.append(_seconds(lambda query=query: search_modules(session, query)))
            expression = (match_expression(typed), PAGE)
            theirs.append(_seconds(lambda e=expression: raw.execute(RAW, e).fetchall()))
    raw.close()
    p95, raw_p95 = (statistics.quantiles(times, n=20)[-1] for times in (ours, theirs))
    medians = f"medians {_ms(statistics.median(ours))} and {_ms(statistics.median(theirs))}"
    how = f"p95 {_ms(p95)} against {_ms(raw_p95)}, {medians}, {SEARCHES} searches"
    return (f"search: first page in {MANY:,} modules against FTS5", p95 / raw_p95, "<= 2", how)


def typed_searches(seed: int = 7) -> list[str]:
    """Return what people type: one to three words of all ranks, the last one often unfinished."""
    chance = random.Random(seed)
    vocabulary, weights = words()
    found = []
    for _ in range(SEARCHES):
        typed = chance.choices(vocabulary, cum_weights=weights, k=chance.randint(1, 3))
        if chance.random() < 0.6:
            typed[-1] = typed[-1][: chance.randint(2, max(2, len(typed[-1])))]
        found.append(" ".join(typed) + chance.choice(["", " "]))
    return found


def _list_rows(large: Path, small: Path) -> list[tuple[str, float, str, str]]:
    found = []
    for order in ModuleOrder:
        query = ModuleQuery(order=order, limit=PAGE)

        def first_page(path: Path, query: ModuleQuery = query) -> None:
            with open_library(path, "Bench") as session:
                search_modules(session, query)

        slow, quick = [], []
        for _ in range(40):
            slow.append(_seconds(lambda page=first_page: page(large)))
            quick.append(_seconds(lambda page=first_page: page(small)))
        a, b = statistics.median(slow), statistics.median(quick)
        name = f"list: open {MANY:,} modules, first page by {order}, against {FEW}"
        found.append((name, a / b, "<= 1.5", f"medians {_ms(a)} against {_ms(b)}, 40 pairs"))
    return found


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"
