"""Sourcing: every key and every figure that a text names is in the registers, and fresh."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.checks.subject import Subject, named, place_of
from briefer.domain.blocks import Citation, FactReference
from briefer.domain.finding import Finding, Place, Severity
from briefer.domain.module import Status
from briefer.domain.partial_dates import earliest
from briefer.phrases import phrase


def unknown_citation(subject: Subject) -> Iterator[Finding]:
    """Every key that is cited stands in the source register."""
    known = {c.source.key for c in subject.document.sources}
    for section, inline in subject.inlines():
        if isinstance(inline, Citation):
            for item in inline.items:
                if item.key not in known:
                    yield Finding(
                        code="unknown-citation",
                        severity=Severity.ERROR,
                        said=phrase(
                            "{place} cites “{key}”, which is not in the source register.",
                            place=named(section),
                            key=item.key,
                        ),
                        place=place_of(section, inline),
                    )


def unknown_fact(subject: Subject) -> Iterator[Finding]:
    """Every figure that is used by name is registered."""
    for section, inline in subject.inlines():
        if isinstance(inline, FactReference) and inline.name not in subject.document.facts:
            yield Finding(
                code="unknown-fact",
                severity=Severity.ERROR,
                said=phrase(
                    "{place} uses the figure “{name}”, which nobody registered.",
                    place=named(section),
                    name=inline.name,
                ),
                place=place_of(section, inline),
            )


def unsourced_fact(subject: Subject) -> Iterator[Finding]:
    """A figure names the source it rests on."""
    for name, fact in subject.document.facts.items():
        if not fact.source:
            yield Finding(
                code="unsourced-fact",
                severity=Severity.WARNING,
                said=phrase(
                    "The figure “{name}” ({words}) names no source.", name=name, words=fact.text
                ),
                place=Place(heading=name),
            )


def stale_module(subject: Subject) -> Iterator[Finding]:
    """Fresh means edited or validated again: neither past its day nor older than its sources."""
    published = {c.source.key: c.source.published for c in subject.document.sources}
    for section in subject.authored():
        text = subject.texts.get(section.id)
        if text is None:
            continue
        said = None
        if text.review_by is not None and subject.today > text.review_by:
            said = phrase(
                "{place} was to be reviewed by {day}.",
                place=named(section),
                day=text.review_by.isoformat(),
            )
        elif text.as_of is not None:
            newer = [
                (day, key)
                for key in _cited(subject, section.id)
                # Of a month it is not known which day; all of it has to be later.
                if (day := published.get(key)) is not None and earliest(day) > text.as_of
            ]
            if newer:
                day, key = max(newer, key=lambda each: earliest(each[0]))
                said = phrase(
                    "{place} is true as of {then}, and cites “{key}” of {day}.",
                    place=named(section),
                    then=text.as_of.isoformat(),
                    key=key,
                    day=day.isoformat(),
                )
        if said is not None:
            yield Finding(
                code="stale-module",
                severity=Severity.WARNING,
                said=said,
                place=place_of(section),
            )


def retired_module(subject: Subject) -> Iterator[Finding]:
    """A module that was taken out of use is not issued unseen."""
    for section in subject.authored():
        text = subject.texts.get(section.id)
        if text is not None and text.status is Status.RETIRED:
            yield Finding(
                code="retired-module",
                severity=Severity.WARNING,
                said=phrase("{place} shows a module that was retired.", place=named(section)),
                place=place_of(section),
            )


def _cited(subject: Subject, section: str) -> Iterator[str]:
    for owner, inline in subject.inlines():
        if owner.id == section and isinstance(inline, Citation):
            yield from (item.key for item in inline.items)
