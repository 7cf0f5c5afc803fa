"""Tells what Briefer runs on, and what is missing."""

from __future__ import annotations

import click

from briefer.cli.output import say_table
from briefer.services.doctor import Check, examine
from briefer.services.qt_libraries import missing_packages


@click.command()
@click.option(
    "--missing-packages",
    "only_packages",
    is_flag=True,
    help="Print only the Debian packages that the window still needs.",
)
def doctor(only_packages: bool) -> int:
    """Say what Briefer runs on and what is missing."""
    if only_packages:
        click.echo("\n".join(missing_packages()))
        return 0
    report = examine()
    say_table([[_verdict(check), check.name, check.text] for check in report])
    return 0 if all(check.is_well or check.is_optional for check in report) else 1


def _verdict(check: Check) -> str:
    if check.is_well:
        return "ok"
    return "without" if check.is_optional else "MISSING"
