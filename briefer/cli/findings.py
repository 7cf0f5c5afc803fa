"""Tells on standard error what the gate found and what a profile kept out."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import click

from briefer.domain.finding import Finding
from briefer.domain.profile import Dropped


def say_findings(findings: Iterable[Finding], waived: Collection[str] = ()) -> None:
    """Tell findings, a line for each: how much it weighs, its code, its sentence."""
    for finding in findings:
        is_waived = finding.is_blocking and finding.code in waived
        weight = "waived" if is_waived else finding.severity.value
        click.echo(f"{weight} {finding.code}: {finding.sentence}", err=True)


def say_dropped(dropped: Iterable[Dropped]) -> None:
    """Tell what was left out, a line for each: where, what and why."""
    for each in dropped:
        place = each.place or "a section without a heading"
        click.echo(f"left out of {place}: {each.words} ({each.reason})", err=True)
