"""Markings: the roll-up is a floor, and nothing passes a ceiling."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.checks.subject import Subject, named, place_of
from briefer.domain.blocks import List, Paragraph, Table
from briefer.domain.document import DocumentSection
from briefer.domain.finding import Finding, Fix, Place, Severity
from briefer.domain.marking import highest
from briefer.domain.withholding import Ceiling
from briefer.phrases import mark, phrase


def marking_below_parts(subject: Subject) -> Iterator[Finding]:
    """A briefing is marked at least as high as its parts (rule 6 of the domain)."""
    printed = subject.document.marking
    if printed is None or not subject.own_marking.strip():
        return
    if printed.label.casefold() != subject.own_marking.strip().casefold():
        yield Finding(
            code="marking-below-parts",
            severity=Severity.ERROR,
            said=phrase(
                "The briefing is marked {marking}, but a part of it is {highest}.",
                marking=subject.own_marking,
                highest=printed.label,
            ),
            fix=_mark_it(printed.label),
        )


def marking_above_parts(subject: Subject) -> Iterator[Finding]:
    """A briefing is marked higher than its marked parts only for a stated reason (rule 6)."""
    scheme = next((s for s in subject.schemes if s.find(subject.own_marking)), None)
    if scheme is None or subject.marking_reason:
        return
    own = scheme.find(subject.own_marking)
    floor = highest(
        found for _, label, _ in _labels(subject) if (found := scheme.find(label)) is not None
    )
    if own is not None and floor is not None and own.rank > floor.rank:
        yield Finding(
            code="marking-without-reason",
            severity=Severity.ERROR,
            said=phrase(
                "The briefing is marked {marking}, above its highest part ({highest}),"
                " and no reason is given.",
                marking=own.label,
                highest=floor.label,
            ),
            fix=_mark_it(floor.label),
        )


def marking_of_another_scheme(subject: Subject) -> Iterator[Finding]:
    """A part marked by another scheme cannot raise the banner, so a person has to decide."""
    printed = subject.document.marking
    scheme = next((s for s in subject.schemes if printed and s.find(printed.label)), None)
    for section, label, place in _labels(subject):
        if scheme is None and printed is not None and label == printed.label:
            continue
        if scheme is None or scheme.find(label) is None:
            yield Finding(
                code="marking-not-comparable",
                severity=Severity.ERROR,
                said=phrase(
                    "{place} is marked {marking}, which cannot be compared with"
                    " the briefing’s {banner}.",
                    place=named(section),
                    marking=label,
                    banner=printed.label if printed else phrase("unmarked"),
                ),
                place=place,
            )


def above_ceiling(subject: Subject) -> Iterator[Finding]:
    """What the profile cannot leave out by itself must not be above its ceiling."""
    if not subject.ceiling:
        return
    ceiling = Ceiling(subject.ceiling, subject.schemes)
    document = subject.document
    reason = ceiling.reason_against(document.marking.label) if document.marking else None
    if reason:
        yield Finding(
            code="above-ceiling",
            severity=Severity.ERROR,
            said=phrase(
                "The briefing is {reason}, the highest that this profile lets pass.", reason=reason
            ),
        )
    for cited in document.sources:
        reason = ceiling.reason_against(cited.source.marking)
        if reason:
            yield Finding(
                code="above-ceiling",
                severity=Severity.ERROR,
                said=phrase(
                    "The source “{title}” is {reason}.", title=cited.source.title, reason=reason
                ),
                place=Place(heading=mark("Sources")),
            )
    for asset in document.assets.values():
        reason = ceiling.reason_against(asset.marking)
        if reason:
            yield Finding(
                code="above-ceiling",
                severity=Severity.ERROR,
                said=phrase("The image {name} is {reason}.", name=asset.name, reason=reason),
            )


def _mark_it(label: str) -> Fix:
    said = phrase("Mark it {marking}", marking=label)
    return Fix(said, "change_briefing", (("marking", label),))


def _labels(subject: Subject) -> Iterator[tuple[DocumentSection, str, Place]]:
    for section in subject.authored():
        if section.marking is not None:
            yield section, section.marking.label, place_of(section)
    for section, outer, block in subject.blocks():
        if isinstance(block, Paragraph | List | Table) and block.marking:
            yield section, block.marking, place_of(section, block, outer)
