"""Completeness: pictures seen and heard, texts that could be read, sections in their place."""

from __future__ import annotations

from collections.abc import Iterator

from briefer.checks.subject import Subject, named, place_of
from briefer.domain.blocks import Image, plain_text
from briefer.domain.finding import Finding, Fix, Place, Severity
from briefer.domain.gathering import words_in


def missing_alt_text(subject: Subject) -> Iterator[Finding]:
    """Every image says in words what it shows (PDF/UA-1, 7.3)."""
    for section, inline in subject.inlines():
        if isinstance(inline, Image) and not inline.alt.strip():
            asset = subject.document.assets.get(inline.url)
            if asset is None or not asset.alt.strip():
                yield Finding(
                    code="missing-alt-text",
                    severity=Severity.ERROR,
                    sentence=f"{named(section)}: the image {inline.url} has no words for those"
                    " who cannot see it.",
                    place=place_of(section, inline),
                )


def missing_asset(subject: Subject) -> Iterator[Finding]:
    """Every image is in the library; nothing is fetched from anywhere."""
    for section, inline in subject.inlines():
        if isinstance(inline, Image) and inline.url not in subject.document.assets:
            where = "stands elsewhere and is not fetched" if "://" in inline.url else "is missing"
            yield Finding(
                code="missing-asset",
                severity=Severity.ERROR,
                sentence=f"{named(section)}: the image {inline.url} {where}.",
                place=place_of(section, inline),
            )


def unreadable_text(subject: Subject) -> Iterator[Finding]:
    """A body that could not be read as Markdown is printed as it stands, which nobody wants."""
    for section in subject.authored():
        if section.problem:
            yield Finding(
                code="unreadable-text",
                severity=Severity.ERROR,
                sentence=f"{named(section)}: {section.problem}",
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
                fix = Fix(f"Put “{wanted.title}” in", "add_generated", (("generated", kind),))
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
                sentence=f"{named(section)} still holds the template’s prompt.",
                place=place_of(section),
            )


def _missing(title: str, template: str, fix: Fix | None = None) -> Finding:
    return Finding(
        code="missing-section",
        severity=Severity.WARNING,
        sentence=f"The template “{template}” asks for “{title}”, which is empty or not there.",
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
    names = ", ".join(f"{named(section)} ({count})" for count, section in longest)
    fix = None
    for _, section in longest:
        text = subject.texts.get(section.id)
        variant = subject.shorter.get(text.module) if text else None
        if variant:
            values = (("section", str(section.id)), ("module", variant))
            fix = Fix(f"Use the short variant “{variant}”", "use_variant", values)
            break
    yield Finding(
        code="over-budget",
        severity=Severity.WARNING,
        sentence=f"{total} words, {total - budget} over the {budget} allowed;"
        f" the longest sections are {names}.",
        fix=fix,
    )
