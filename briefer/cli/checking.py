"""Holds a briefing against every rule, and settles what can be settled at once."""

from __future__ import annotations

import click

from briefer.cli.library import library
from briefer.cli.output import say_json, say_table
from briefer.domain.finding import Finding
from briefer.errors import NotFound
from briefer.services.compiling import WORKING
from briefer.services.fixes import step_of
from briefer.services.gate import examine
from briefer.services.profiles import find_profile


@click.command()
@click.argument("briefing")
@click.option("--profile", default="", help="As it would leave under it; a working copy otherwise.")
@click.option("--fix", "fixes", multiple=True, metavar="CODE", help="Settle what a finding offers.")
@click.option("--json", "as_json", is_flag=True, help="Print an array of objects.")
@click.pass_context
def check(
    context: click.Context, briefing: str, profile: str, fixes: tuple[str, ...], as_json: bool
) -> int:
    """List what the gate says of BRIEFING; exit with 1 while an error is left."""
    with library(context, signs=bool(fixes)) as session:
        chosen = find_profile(session, profile) if profile else WORKING
        for code in fixes:
            offered = {f.code: f.fix for f in examine(session, briefing, chosen).findings if f.fix}
            fix = offered.get(code)
            if fix is None:
                raise NotFound("finding with a fix", code, offered)
            step_of(fix, briefing).apply(session)
            click.echo(fix.label, err=True)
        report = examine(session, briefing, chosen)
    if as_json:
        say_json([_shown(f) for f in report.findings])
    else:
        say_table([[f.severity.value, f.code, _sentence(f)] for f in report.findings])
    return 1 if report.blocking else 0


def _sentence(finding: Finding) -> str:
    return f"{finding.sentence} ({finding.fix.label}: --fix)" if finding.fix else finding.sentence


def _shown(finding: Finding) -> dict[str, object]:
    place = finding.place
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "sentence": finding.sentence,
        "section": place.section,
        "heading": place.heading,
        "module": place.module,
        "start": place.start,
        "end": place.end,
        "fix": finding.fix.label if finding.fix else None,
    }
