"""Says what changed between editions of a briefing, on the terminal or in a file."""

from __future__ import annotations

from pathlib import Path

import click

from briefer.cli.library import library
from briefer.cli.numbers import NUMBER
from briefer.domain.differences import Change
from briefer.services.edition_changes import compare_editions, export_changes
from briefer.services.formats import FORMATS


@click.command()
@click.argument("briefing")
@click.option("--from", "old", type=NUMBER, metavar="N", help="The newest edition.")
@click.option("--with", "new", type=NUMBER, metavar="N", help="The draft by default.")
@click.option("--full", is_flag=True, help="Word by word: [-removed-] and {+added+}.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help=f"Write a document instead; it ends in {' or '.join(f'.{kind}' for kind in FORMATS)}.",
)
@click.pass_context
def diff(
    context: click.Context,
    briefing: str,
    old: int | None,
    new: int | None,
    full: bool,
    out: Path | None,
) -> None:
    """Say what changed between two editions of BRIEFING, or between an edition and the draft."""
    kind = out.suffix.lower().removeprefix(".") if out is not None else ""
    if out is not None and kind not in FORMATS:
        wanted = " or ".join(f".{each}" for each in FORMATS)
        raise click.BadParameter(f"name a file that ends in {wanted}.", param_hint="--out")
    with library(context, signs=False) as session:
        if out is not None:
            click.echo(export_changes(session, briefing, kind, out, old, new))
            return
        changes = compare_editions(session, briefing, old, new)
    for line in changes.lines:
        click.echo(line)
    for change in changes.found.sections if full else ():
        click.echo(f"\n## {change.heading}")
        for paragraph in change.differences():
            if paragraph.change is not Change.EQUAL:
                click.echo("".join(_marked(p.change, p.text) for p in paragraph.pieces).strip())


def _marked(change: Change, text: str) -> str:
    words = text.rstrip()
    space = text[len(words) :]
    if change is Change.INSERTED and words:
        return f"{{+{words}+}}{space}"
    if change is Change.DELETED and words:
        return f"[-{words}-]{space}"
    return text
