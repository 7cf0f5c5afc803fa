"""Whether a briefing keeps to its template's length: words while it is written, pages in print."""

from __future__ import annotations

import io

from msgspec import Struct

from briefer.domain.assembly import DEEPEST
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.finding import Finding, Severity
from briefer.domain.gathering import words_in
from briefer.domain.ids import SectionId
from briefer.domain.numbering import included_rows
from briefer.domain.template import Template
from briefer.phrases import Phrase, counted, phrase
from briefer.services.lookup import find_briefing
from briefer.services.reading import read_section
from briefer.services.session import Session
from briefer.services.templates import find_template


class SectionLength(Struct, frozen=True):
    """How many words a section has, as a reader counts them: without marks and citations."""

    section: SectionId
    heading: str
    words: int


class Fit(Struct, frozen=True):
    """How long a briefing is, and how long it may be.

    Attributes:
        sections: Each one that somebody wrote and that goes into the document, in order.
        budget_words: What the template allows; 0 for no limit.
        budget_pages: What the template allows; 0 for no limit.
    """

    sections: tuple[SectionLength, ...]
    budget_words: int
    budget_pages: int

    @property
    def total(self) -> int:
        """How many words the authored sections have together."""
        return sum(s.words for s in self.sections)

    @property
    def over(self) -> int:
        """How many words are too many; 0 when the briefing fits or nothing limits it."""
        return max(0, self.total - self.budget_words) if self.budget_words else 0


def fit_of(session: Session, briefing: str) -> Fit:
    """Return how a briefing fits its template; a text that was read before is not read again."""
    with session.file.read_tx():
        found = find_briefing(session, briefing)
        texts = session.file.uses.shown(found.id)
        sections = []
        for row in included_rows(found.outline):
            text = texts.get(row.section.id)
            if text is not None:
                level = min(row.depth + 1, DEEPEST)
                parts = read_section(session, text, level, row.section.level_shift)
                heading = row.section.heading or text.title
                sections.append(SectionLength(row.section.id, heading, parts.digest.words))
        template = find_template(session, found.template) if found.template else None
    if template is None:
        return Fit(tuple(sections), 0, 0)
    return Fit(tuple(sections), template.budget_words, template.budget_pages)


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
            said=phrase(
                "{pages} where {allowed} allowed; the longest sections are {sections}.",
                pages=counted(pages, "{n} page", "{n} pages"),
                allowed=counted(allowed, "{n} page is", "{n} pages are"),
                sections=tuple(map(_named, longest)),
            ),
        )
    ]


def _named(section: DocumentSection) -> Phrase:
    words = counted(words_in(section), "{n} word", "{n} words")
    return phrase("“{heading}” ({words})", heading=section.heading, words=words)
