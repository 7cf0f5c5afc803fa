"""Writes briefings as PDF and Markdown."""

from __future__ import annotations

import os
from pathlib import Path

import click

from briefer.cli.library import library
from briefer.services.exporting import FORMATS, export_briefing
from briefer.services.library import get_briefing


@click.command()
@click.argument("briefing")
@click.option(
    "--to",
    "formats",
    multiple=True,
    type=click.Choice(list(FORMATS)),
    default=("pdf",),
    help="Repeatable; pdf by default.",
)
@click.option(
    "--out",
    metavar="PATH",
    help="A file such as brief.pdf, or a folder; this folder by default.",
)
@click.option("--annotated", is_flag=True, help="Carry annotations; a clean copy has none.")
@click.pass_context
def export(
    context: click.Context,
    briefing: str,
    formats: tuple[str, ...],
    out: str | None,
    annotated: bool,
) -> None:
    """Write BRIEFING as PDF or Markdown."""
    with library(context) as session:
        slug = get_briefing(session, briefing).slug
        for kind in dict.fromkeys(formats):
            path = _target(out, slug, kind, several=len(set(formats)) > 1)
            click.echo(export_briefing(session, slug, kind, path, annotated=annotated))


def _target(out: str | None, slug: str, kind: str, *, several: bool) -> Path:
    """Choose the file: a name without a suffix is a folder, several formats change the suffix."""
    path = Path(out or ".")
    if path.is_dir() or not path.suffix or (out or "").endswith(("/", os.sep)):
        return path / f"{slug}.{kind}"
    return path.with_suffix(f".{kind}") if several else path
