"""Writes briefings as PDF and Markdown."""

from __future__ import annotations

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
    type=click.Path(path_type=Path),
    help="A file, or a folder; the briefing's name in this folder by default.",
)
@click.option("--annotated", is_flag=True, help="Carry annotations; a clean copy has none.")
@click.pass_context
def export(
    context: click.Context,
    briefing: str,
    formats: tuple[str, ...],
    out: Path | None,
    annotated: bool,
) -> None:
    """Write BRIEFING as PDF or Markdown."""
    with library(context) as session:
        slug = get_briefing(session, briefing).slug
        for kind in dict.fromkeys(formats):
            path = _target(out, slug, kind, several=len(set(formats)) > 1)
            click.echo(export_briefing(session, slug, kind, path, annotated=annotated))


def _target(out: Path | None, slug: str, kind: str, *, several: bool) -> Path:
    """Choose the file: a folder takes the briefing's name, several formats change the suffix."""
    if out is None:
        return Path(f"{slug}.{kind}")
    if out.is_dir():
        return out / f"{slug}.{kind}"
    return out.with_suffix(f".{kind}") if several else out
