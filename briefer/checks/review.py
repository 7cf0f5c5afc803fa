"""Review: what editors still wait for."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.checks.subject import Subject, named
from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.finding import Finding, Place, Severity

_KINDS = {
    AnnotationKind.QUESTION: ("open-question", Severity.ERROR, "a question is open"),
    AnnotationKind.FACT_CHECK: ("open-fact-check", Severity.ERROR, "a fact is to be checked"),
    AnnotationKind.SUGGESTION: ("pending-suggestion", Severity.ERROR, "a suggestion is pending"),
    AnnotationKind.COMMENT: ("open-comment", Severity.NOTE, "a comment is open"),
}


def open_threads(subject: Subject) -> Iterator[Finding]:
    """Questions are answered, facts checked and suggestions decided before a text is issued."""
    for section in subject.authored():
        for thread in section.annotations:
            if thread.state is not ThreadState.OPEN:
                continue
            code, severity, what = _KINDS[thread.kind]
            asked = f": {_short(thread.text)}" if thread.text else ""
            yield Finding(
                code=code,
                severity=severity,
                sentence=f"{named(section)}: {what} on “{_short(thread.quote)}”"
                f" ({thread.author}){asked}",
                place=Place(
                    section=section.id,
                    heading=section.heading,
                    module=section.origin.module if section.origin else None,
                    start=thread.start,
                    end=thread.end,
                ),
            )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:57]}…"
