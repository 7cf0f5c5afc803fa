"""Which sections of an outline go into the document, and their numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from briefer.domain.ids import SectionId
from briefer.domain.outline import ROOT, Outline, OutlineRow


def included_rows(outline: Outline) -> Iterator[OutlineRow]:
    """Yield the rows that go into the document; an excluded section takes those below with it."""
    hidden: set[SectionId] = set()
    for row in outline.rows():
        if row.section.is_excluded or row.parent in hidden:
            hidden.add(row.section.id)
        else:
            yield row


def number_rows(rows: Iterable[OutlineRow]) -> dict[SectionId, str]:
    """Number sections as "1", "1.1", …; an unnumbered one leaves no gap, nor does what it holds."""
    counts: Counter[SectionId] = Counter()
    numbers: dict[SectionId, str] = {ROOT: ""}
    unnumbered: set[SectionId] = set()
    for row in rows:
        section, parent = row.section.id, row.parent
        if not row.section.is_numbered or parent in unnumbered:
            unnumbered.add(section)
            numbers[section] = ""
        else:
            counts[parent] += 1
            above = numbers[parent]
            numbers[section] = f"{above}.{counts[parent]}" if above else str(counts[parent])
    return numbers
