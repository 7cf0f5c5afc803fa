"""The gate: every rule, in the order in which its findings are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefer.checks.completeness import (
    missing_alt_text,
    missing_asset,
    over_budget,
    required_sections,
    unreadable_text,
)
from briefer.checks.glyphs import missing_glyph
from briefer.checks.judgements import (
    judgement_incomplete,
    likelihood_off_yardstick,
    likelihood_with_confidence,
    unexplained_change,
    unsourced_judgement,
)
from briefer.checks.markings import (
    above_ceiling,
    marking_above_parts,
    marking_below_parts,
    marking_of_another_scheme,
)
from briefer.checks.review import open_threads
from briefer.checks.sourcing import (
    retired_module,
    stale_module,
    unknown_citation,
    unknown_fact,
    unsourced_fact,
)
from briefer.checks.subject import Subject
from briefer.domain.finding import Finding, Severity

Rule = Callable[[Subject], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    marking_below_parts,
    marking_above_parts,
    marking_of_another_scheme,
    above_ceiling,
    open_threads,
    unsourced_judgement,
    likelihood_off_yardstick,
    likelihood_with_confidence,
    judgement_incomplete,
    unexplained_change,
    unknown_citation,
    unknown_fact,
    unsourced_fact,
    stale_module,
    retired_module,
    missing_asset,
    missing_alt_text,
    unreadable_text,
    missing_glyph,
    required_sections,
    over_budget,
)

_WEIGHT = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def check(subject: Subject) -> list[Finding]:
    """Apply every rule; errors come first, and within a severity the rules' own order."""
    found = [finding for rule in RULES for finding in rule(subject)]
    return sorted(found, key=lambda f: _WEIGHT.index(f.severity))
