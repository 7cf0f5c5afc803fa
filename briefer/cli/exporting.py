"""Writes drafts and editions of briefings to files."""

from __future__ import annotations

import os
from pathlib import Path

import click

from briefer.cli.findings import say_dropped, say_findings
from briefer.cli.library import library
from briefer.cli.numbers import NUMBER
from briefer.cli.passphrases import asked_passphrase, takes_passphrase
from briefer.services.exporting import FORMATS, release
from briefer.services.issuing import export_edition, get_edition
from briefer.services.library import get_briefing
from briefer.services.passphrases import checked_passphrase
from briefer.services.session import Session


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
@click.option("--profile", default="", help="What it carries; the briefing's own by default.")
@click.option("--edition", type=NUMBER, metavar="N", help="An edition, as it was issued.")
@click.option("--annotated", is_flag=True, help="Carry annotations; a clean copy has none.")
@takes_passphrase
@click.pass_context
def export(
    context: click.Context,
    briefing: str,
    formats: tuple[str, ...],
    out: str | None,
    profile: str,
    edition: int | None,
    annotated: bool,
    encrypt: bool,
    passphrase_file: str | None,
) -> None:
    """Write BRIEFING in each format; findings go to standard error and block no draft."""
    if edition is not None and (annotated or profile):
        raise click.UsageError("An edition is written as it was issued.")
    passphrase = asked_passphrase(encrypt, passphrase_file)
    with library(context) as session:
        slug = get_briefing(session, briefing).slug
        checked_passphrase(passphrase, formats)
        name = slug if edition is None else f"{slug}-{edition}"
        for number, kind in enumerate(dict.fromkeys(formats)):
            path = _target(out, name, kind, several=len(set(formats)) > 1)
            if edition is not None:
                if not number:
                    _say_withdrawn(session, slug, edition)
                click.echo(export_edition(session, slug, edition, kind, path, passphrase))
                continue
            made = release(
                session, slug, kind, path, profile, annotated=annotated, passphrase=passphrase
            )
            if not number:
                say_findings(made.findings)
                say_dropped(made.dropped)
            click.echo(made.path)


def _say_withdrawn(session: Session, briefing: str, number: int) -> None:
    """Warn who is about to hand on what was taken back."""
    withdrawn = get_edition(session, briefing, number).withdrawn
    if withdrawn is not None:
        click.echo(f"Edition {number} was withdrawn: {withdrawn.reason}", err=True)


def _target(out: str | None, slug: str, kind: str, *, several: bool) -> Path:
    """Choose the file: a name without a suffix is a folder, several formats change the suffix."""
    path = Path(out or ".")
    if out == "-":
        raise click.BadParameter("an export is a file; name one, or a folder.", param_hint="--out")
    if path.is_dir() or not path.suffix or (out or "").endswith(("/", os.sep)):
        return path / f"{slug}.{kind}"
    return path.with_suffix(f".{kind}") if several else path
