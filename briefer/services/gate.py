"""The one gate on the way out: every export of every format is examined here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from briefer.checks import Subject, check
from briefer.domain.briefing import Briefing
from briefer.domain.comparison import JudgementChange, compare
from briefer.domain.document import ExportDocument
from briefer.domain.edition import Waiver
from briefer.domain.finding import Finding
from briefer.domain.ids import ModuleId
from briefer.domain.marking import preferring
from briefer.domain.profile import Dropped, Profile
from briefer.domain.query import ModuleQuery
from briefer.errors import BrieferError, InvalidInput, NotFound
from briefer.phrases import counted, phrase
from briefer.services.changes import last_issued
from briefer.services.clean_text import one_line
from briefer.services.compiling import WORKING, Compiled, compile_for
from briefer.services.formats import draws
from briefer.services.reference import marking_schemes, yardstick
from briefer.services.session import Session
from briefer.services.templates import find_template

SHORT_OF = "short of "
"""A module tagged ``short of SLUG`` is a shorter variant of the module SLUG."""


class Report(Struct, frozen=True):
    """What the gate says about a briefing on its way out.

    Attributes:
        findings: Errors first.
        dropped: What the profile keeps out of the document.
    """

    findings: tuple[Finding, ...]
    dropped: tuple[Dropped, ...]

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """The findings that keep it from being issued."""
        return tuple(f for f in self.findings if f.is_blocking)


class Blocked(BrieferError):
    """A briefing cannot be issued yet.

    Attributes:
        findings: Why not: the errors that nobody waived.
    """

    def __init__(self, title: str, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(
            phrase(
                "“{title}” cannot be issued: {errors} ({codes}).",
                title=title,
                errors=counted(len(self.findings), "{n} error", "{n} errors"),
                codes=tuple(dict.fromkeys(f.code for f in self.findings)),
            ),
            phrase("Settle them, or waive each by its name with a reason."),
        )


def examine(
    session: Session, briefing: str, profile: Profile = WORKING, *, issued: date | None = None
) -> Report:
    """Hold a briefing, as it stands now and as ``profile`` lets it out, against every rule.

    Args:
        session: Where.
        briefing: Id or slug.
        profile: What its export carries. Annotations are looked at in any case.
        issued: The day to judge freshness on; today by default.
    """
    compiled = compile_for(session, briefing, replace(profile, is_annotated=True), issued=issued)
    return Report(tuple(check(_subject(session, compiled, profile))), compiled.dropped)


def _subject(session: Session, compiled: Compiled, profile: Profile) -> Subject:
    briefing = compiled.briefing
    template = find_template(session, briefing.template) if briefing.template else None
    shorter: dict[ModuleId, str] = {}
    if template is not None and template.budget_words:
        for text in compiled.texts.values():
            variant = shorter_variant(session, text.slug)
            if variant:
                shorter[text.module] = variant
    return Subject(
        document=compiled.document,
        schemes=preferring(marking_schemes(), _labels(compiled.document, briefing, profile)),
        yardstick=yardstick(briefing.yardstick),
        today=session.now().date(),
        own_marking=briefing.marking,
        marking_reason=briefing.marking_reason,
        texts=compiled.texts,
        judged_otherwise=_judged_otherwise(session, compiled),
        ceiling=profile.ceiling,
        draws=draws if "pdf" in profile.formats else bool,
        template=template,
        generated={s.generated for s in briefing.outline.sections.values() if s.generated},
        shorter=shorter,
    )


def _judged_otherwise(session: Session, compiled: Compiled) -> tuple[JudgementChange, ...]:
    last = last_issued(session, compiled.briefing.id)
    return compare(last.document, compiled.document).judgements if last is not None else ()


def _labels(document: ExportDocument, briefing: Briefing, profile: Profile) -> list[str]:
    parts = [s.marking.label for s in document.sections if s.marking]
    return [briefing.marking, profile.ceiling, *parts, *(m.label for m in document.markings)]


def shorter_variant(session: Session, slug: str) -> str:
    """Return the slug of the module that is tagged ``short of SLUG``; empty when none is."""
    rows = session.file.module_list.page(ModuleQuery(tag=f"{SHORT_OF}{slug}", limit=1))
    return rows[0].slug if rows else ""


def waivers_for(
    title: str, report: Report, waive: Mapping[str, str], waive_all: str
) -> tuple[Waiver, ...]:
    """Match waivers to the errors that they let pass.

    Raises:
        Blocked: An error is left that nobody waived.
        NotFound: A waiver names an error that was not found.
        InvalidInput: A waiver gives no reason.
    """
    counted = Counter(f.code for f in report.blocking)
    for code, reason in waive.items():
        if code not in counted:
            raise NotFound("error to waive", code, counted)
        if not one_line(reason):
            raise InvalidInput(phrase("Waiving {code} needs a reason.", code=code))
    reasons = {code: one_line(waive.get(code, waive_all)) for code in counted}
    left = [f for f in report.blocking if not reasons[f.code]]
    if left:
        raise Blocked(title, left)
    return tuple(
        Waiver(code, reason, tuple(f.sentence for f in report.blocking if f.code == code))
        for code, reason in sorted(reasons.items())
    )
