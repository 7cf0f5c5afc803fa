"""Completeness: pictures seen and heard, texts that could be read, sections in their place."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.checks.subject import Subject, named, place_of
from briefer.domain.blocks import Image, plain_text
from briefer.domain.finding import Finding, Fix, Place, Severity
from briefer.domain.gathering import words_in
from briefer.phrases import Phrase, counted, phrase


def missing_alt_text(subject: Subject) -> Iterator[Finding]:
    """Every image says in words what it shows (PDF/UA-1, 7.3)."""
    for section, inline in subject.inlines():
        if isinstance(inline, Image) and not inline.alt.strip():
            asset = subject.document.assets.get(inline.url)
            if asset is None or not asset.alt.strip():
                yield Finding(
                    code="missing-alt-text",
                    severity=Severity.ERROR,
                    said=phrase(
                        "{place}: the image {image} has no words for those who cannot see it.",
                        place=named(section),
                        image=inline.url,
                    ),
                    place=place_of(section, inline),
                )


def missing_asset(subject: Subject) -> Iterator[Finding]:
    """Every image is in the library; nothing is fetched from anywhere."""
    for section, inline in subject.inlines():
        if isinstance(inline, Image) and inline.url not in subject.document.assets:
            where, image = named(section), inline.url
            yield Finding(
                code="missing-asset",
                severity=Severity.ERROR,
                said=phrase(
                    "{place}: the image {image} stands elsewhere and is not fetched.",
                    place=where,
                    image=image,
                )
                if "://" in image
                else phrase("{place}: the image {image} is missing.", place=where, image=image),
                place=place_of(section, inline),
            )


def unreadable_text(subject: Subject) -> Iterator[Finding]:
    """A body that could not be read as Markdown is printed as it stands, which nobody wants."""
    for section in subject.authored():
        if section.problem:
            yield Finding(
                code="unreadable-text",
                severity=Severity.ERROR,
                said=phrase(
                    "{place}: {problem}", place=named(section), problem=Phrase(section.problem)
                ),
                place=place_of(section),
            )


def required_sections(subject: Subject) -> Iterator[Finding]:
    """A briefing has the sections that its template asks for, and no prompt is left in them."""
    if subject.template is None:
        return
    by_heading = {s.heading.casefold(): s for s in subject.authored()}
    written = {s.generated for s in subject.document.sections if s.generated is not None}
    for wanted in subject.template.sections:
        if wanted.generated is not None:
            if wanted.is_required and wanted.generated not in written:
                kind = wanted.generated.value
                label = phrase("Put “{title}” in", title=wanted.title)
                fix = Fix(label, "add_generated", (("generated", kind),))
                is_there = wanted.generated in subject.generated
                yield _missing(wanted.title, subject.template.name, None if is_there else fix)
            continue
        section = by_heading.get(wanted.heading.casefold())
        if section is None:
            if wanted.is_required and not wanted.takes_modules:
                yield _missing(wanted.title, subject.template.name)
            continue
        words = " ".join(plain_text(b.block) for b in section.blocks)
        if wanted.prompt and words == " ".join(wanted.prompt.split()):
            yield Finding(
                code="prompt-left",
                severity=Severity.ERROR if wanted.is_required else Severity.WARNING,
                said=phrase("{place} still holds the template’s prompt.", place=named(section)),
                place=place_of(section),
            )


def _missing(title: str, template: str, fix: Fix | None = None) -> Finding:
    return Finding(
        code="missing-section",
        severity=Severity.WARNING,
        said=phrase(
            "The template “{template}” asks for “{title}”, which is empty or not there.",
            template=template,
            title=title,
        ),
        place=Place(heading=title),
        fix=fix,
    )


def over_budget(subject: Subject) -> Iterator[Finding]:
    """A briefing keeps to its template's length; the longest sections are named."""
    budget = subject.template.budget_words if subject.template else 0
    if not budget:
        return
    counts = [(words_in(section), section) for section in subject.authored()]
    total = sum(count for count, _ in counts)
    if total <= budget:
        return
    longest = sorted(counts, key=lambda pair: -pair[0])[:3]
    names = tuple(
        phrase("{place} ({n})", place=named(section), n=count) for count, section in longest
    )
    fix = None
    for _, section in longest:
        text = subject.texts.get(section.id)
        variant = subject.shorter.get(text.module) if text else None
        if variant:
            values = (("section", str(section.id)), ("module", variant))
            label = phrase("Use the short variant “{variant}”", variant=variant)
            fix = Fix(label, "use_variant", values)
            break
    yield Finding(
        code="over-budget",
        severity=Severity.WARNING,
        said=phrase(
            "{words}, {over} over the {budget} allowed; the longest sections are {sections}.",
            words=counted(total, "{n} word", "{n} words"),
            over=total - budget,
            budget=budget,
            sections=names,
        ),
        fix=fix,
    )
