"""Whether a finished PDF keeps to the pages that its template allows."""

from __future__ import annotations

import io
from collections.abc import Sequence

from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.finding import Finding, Severity
from briefer.domain.gathering import words_in
from briefer.domain.template import Template


def page_count(data: bytes) -> int:
    """Return how many pages a PDF has."""
    # Here and not above: only a briefing whose template counts pages needs it.
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def over_pages(template: Template | None, document: ExportDocument, data: bytes) -> list[Finding]:
    """Say when a PDF is longer than its template allows, and which sections are the longest.

    Args:
        template: Of the briefing; None and a template without a limit find nothing.
        document: What was printed.
        data: The PDF.
    """
    allowed = template.budget_pages if template is not None else 0
    if not allowed:
        return []
    pages = page_count(data)
    if pages <= allowed:
        return []
    longest = sorted(document.sections, key=words_in, reverse=True)[:3]
    return [
        Finding(
            code="over-pages",
            severity=Severity.WARNING,
            sentence=f"{_pages(pages)} where {_pages(allowed)} {_is(allowed)} allowed;"
            f" the longest sections are {_named(longest)}.",
        )
    ]


def _named(sections: Sequence[DocumentSection]) -> str:
    return ", ".join(f"“{s.heading}” ({words_in(s)} words)" for s in sections)


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
