"""Hands out copies of editions, and keeps the record of who has them."""

from __future__ import annotations

from pathlib import Path

import click

from briefer.cli.library import library
from briefer.cli.numbers import NUMBER
from briefer.cli.output import say_json, say_table
from briefer.cli.passphrases import asked_passphrase, takes_passphrase
from briefer.errors import NotFound
from briefer.services.distributing import distribute as hand_out
from briefer.services.distributing import export_copies, list_copies
from briefer.services.distribution_record import export_record
from briefer.services.formats import FORMATS
from briefer.services.issuing import get_edition


@click.command()
@click.argument("briefing")
@click.argument("recipients", nargs=-1, metavar="[RECIPIENT...]")
@click.option("--edition", type=NUMBER, metavar="N", help="The newest by default.")
@click.option(
    "--to",
    "formats",
    multiple=True,
    type=click.Choice(list(FORMATS)),
    help="Repeatable; those of the profile by default.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="Folder to write into.",
)
@click.option("--unnumbered", is_flag=True, help="Without copy numbers.")
@click.option("--note", default="", help="What the record says, such as how they were sent.")
@takes_passphrase
@click.pass_context
def distribute(
    context: click.Context,
    briefing: str,
    recipients: tuple[str, ...],
    edition: int | None,
    formats: tuple[str, ...],
    out: Path,
    unnumbered: bool,
    note: str,
    encrypt: bool,
    passphrase_file: str | None,
) -> None:
    """Make a copy for each RECIPIENT, or for each that the profile names; print their paths."""
    with library(context) as session:
        _, handed = hand_out(
            session,
            briefing,
            recipients,
            out,
            number=edition,
            kinds=formats,
            is_numbered=not unnumbered,
            note=note,
            passphrase=asked_passphrase(encrypt, passphrase_file),
        )
    for each in handed:
        click.echo(each.path)


@click.command()
@click.argument("briefing")
@click.option("--edition", type=NUMBER, metavar="N", help="The newest by default.")
@click.option("--recipient", default="", metavar="NAME", help="Only what this reader has.")
@click.option("--json", "as_json", is_flag=True, help="Print an array of objects.")
@click.option(
    "--csv",
    "record",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the record of every edition, or of the one named, for a spreadsheet.",
)
@click.option(
    "--again",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Write the copies into this folder again: the same bytes, or none.",
)
@click.pass_context
def copies(
    context: click.Context,
    briefing: str,
    edition: int | None,
    recipient: str,
    as_json: bool,
    record: Path | None,
    again: Path | None,
) -> None:
    """List who received which copy of BRIEFING, or write the record or the copies to files."""
    with library(context, signs=False) as session:
        if record is not None:
            click.echo(export_record(session, briefing, record, edition))
            return
        number = get_edition(session, briefing, edition).number
        every = list_copies(session, briefing, number)
        wanted = recipient.casefold()
        found = [c for c in every if not wanted or c.recipient.casefold() == wanted]
        if recipient and not found:
            raise NotFound("recipient", recipient, (c.recipient for c in every))
        if again is not None:
            for path in export_copies(session, found, again):
                click.echo(path)
            return
    rows = [
        {
            "edition": number,
            "recipient": c.recipient,
            "copy_number": c.copy_number,
            "format": c.format,
            "sent_at": c.sent_at,
            "sha256": c.sha256,
            "sent_by": c.author,
            "note": c.note,
            "encrypted": c.is_encrypted,
        }
        for c in found
    ]
    if as_json:
        say_json(rows)
        return
    say_table(
        [
            [
                str(row["recipient"]),
                f"copy {row['copy_number']}" if row["copy_number"] else "",
                str(row["format"]),
                str(row["sent_at"])[:10],
                str(row["sha256"])[:12],
            ]
            for row in rows
        ]
    )
