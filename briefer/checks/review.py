"""Review: what editors still wait for."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.checks.subject import Subject, named
from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.finding import Finding, Place, Severity
from briefer.domain.shortening import shortened
from briefer.phrases import Phrase, mark, phrase

_LONGEST = 60

_KINDS = {
    AnnotationKind.QUESTION: (
        "open-question",
        Severity.ERROR,
        mark("{place}: a question is open on “{quote}” ({author})"),
    ),
    AnnotationKind.FACT_CHECK: (
        "open-fact-check",
        Severity.ERROR,
        mark("{place}: a fact is to be checked on “{quote}” ({author})"),
    ),
    AnnotationKind.SUGGESTION: (
        "pending-suggestion",
        Severity.ERROR,
        mark("{place}: a suggestion is pending on “{quote}” ({author})"),
    ),
    AnnotationKind.COMMENT: (
        "open-comment",
        Severity.NOTE,
        mark("{place}: a comment is open on “{quote}” ({author})"),
    ),
}


def open_threads(subject: Subject) -> Iterator[Finding]:
    """Questions are answered, facts checked and suggestions decided before a text is issued."""
    for section in subject.authored():
        for thread in section.annotations:
            if thread.state is not ThreadState.OPEN:
                continue
            code, severity, text = _KINDS[thread.kind]
            values = (
                ("place", named(section)),
                ("quote", shortened(thread.quote, _LONGEST)),
                ("author", thread.author),
            )
            said = Phrase(text, values)
            if thread.text:
                said = phrase("{said}: {words}", said=said, words=shortened(thread.text, _LONGEST))
            yield Finding(
                code=code,
                severity=severity,
                said=said,
                place=Place(
                    section=section.id,
                    heading=section.heading,
                    module=section.origin.module if section.origin else None,
                    start=thread.start,
                    end=thread.end,
                ),
            )
