"""Issues editions, says what a file is, and takes editions back."""

from __future__ import annotations

from pathlib import Path

import click

from briefer.cli.findings import say_dropped, say_findings
from briefer.cli.library import library
from briefer.cli.numbers import NUMBER
from briefer.cli.outlining import impact_row, shown_impact
from briefer.cli.output import say_json, say_table
from briefer.domain.edition import holders
from briefer.errors import InvalidInput
from briefer.services.distributing import list_copies
from briefer.services.distributing import verify as find_out
from briefer.services.formats import FORMATS
from briefer.services.gate import Blocked
from briefer.services.issuing import impact as find_impact
from briefer.services.issuing import issue as make_edition
from briefer.services.issuing import list_editions, withdraw_edition
from briefer.services.library import get_briefing


@click.command()
@click.argument("briefing")
@click.option("--to", "formats", multiple=True, type=click.Choice(list(FORMATS)))
@click.option("--profile", default="", help="Its name; the briefing's own by default.")
@click.option("--waive", multiple=True, metavar="CODE=REASON", help="Let an error pass.")
@click.option("--waive-all", default="", metavar="REASON", help="Let every other error pass.")
@click.option("--note", default="", help="What the record says about this edition.")
@click.pass_context
def issue(
    context: click.Context,
    briefing: str,
    formats: tuple[str, ...],
    profile: str,
    waive: tuple[str, ...],
    waive_all: str,
    note: str,
) -> None:
    """Issue BRIEFING as its next edition, which nothing changes any more; print its number."""
    waivers = dict(_pair(each) for each in waive)
    with library(context) as session:
        try:
            made = make_edition(session, briefing, formats, profile, waivers, waive_all, note)
        except Blocked as blocked:
            say_findings(blocked.findings)
            raise
        say_findings(made.findings, waived=[w.code for w in made.edition.waivers])
        say_dropped(made.dropped)
        slug = get_briefing(session, briefing).slug
        click.echo(f"{slug} edition {made.edition.number}")


@click.command()
@click.argument("briefing", required=False, default="")
@click.option("--json", "as_json", is_flag=True, help="Print an array of objects.")
@click.pass_context
def editions(context: click.Context, briefing: str, as_json: bool) -> None:
    """List the editions of BRIEFING, or of the whole library, the newest first."""
    with library(context, signs=False) as session:
        shown = [
            {
                "id": e.id,
                "briefing": get_briefing(session, e.briefing).slug,
                "number": e.number,
                "title": e.title,
                "marking": e.marking,
                "marking_reason": e.marking_reason,
                "author": e.author,
                "issued_at": e.issued_at,
                "note": e.note,
                "profile": e.profile.name,
                "formats": list(e.formats),
                "outputs": [
                    {"format": o.format, "name": o.name, "sha256": o.sha256} for o in e.outputs
                ],
                "texts": [
                    {"heading": t.heading, "module": t.module, "revision": t.revision}
                    for t in e.texts
                ],
                "sources": list(e.sources),
                "waivers": [{"code": w.code, "reason": w.reason} for w in e.waivers],
                "withdrawn": e.withdrawn.reason if e.withdrawn else None,
                "copies": [
                    {
                        "recipient": c.recipient,
                        "copy_number": c.copy_number,
                        "format": c.format,
                        "sent_at": c.sent_at,
                        "sha256": c.sha256,
                        "encrypted": c.is_encrypted,
                    }
                    for c in list_copies(session, e.briefing, e.number)
                ],
            }
            for e in list_editions(session, briefing)
        ]
    if as_json:
        say_json(shown)
        return
    say_table(
        [
            [
                str(e["briefing"]),
                f"edition {e['number']}",
                str(e["issued_at"])[:10],
                str(e["author"]),
                f"withdrawn: {e['withdrawn']}" if e["withdrawn"] else str(e["title"]),
            ]
            for e in shown
        ]
    )


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print an object.")
@click.pass_context
def verify(context: click.Context, file: Path, as_json: bool) -> int:
    """Say which edition, and whose copy, FILE is; exit with 1 when it is none of ours."""
    if not file.is_file():
        raise InvalidInput(f"“{file}” is a device, not a file.")
    with library(context, signs=False) as session:
        found = find_out(session, file.read_bytes())
    edition = found.edition
    if as_json:
        say_json(
            {
                "briefing": found.slug or None,
                "edition": edition.number if edition else None,
                "withdrawn": edition.withdrawn.reason if edition and edition.withdrawn else None,
                "copies": [
                    {"recipient": c.recipient, "copy_number": c.copy_number} for c in found.copies
                ],
            }
        )
    else:
        click.echo(found.sentence)
    return 0 if edition else 1


@click.command()
@click.argument("briefing")
@click.argument("reason")
@click.option("--edition", type=NUMBER, metavar="N", help="The newest by default.")
@click.pass_context
def withdraw(context: click.Context, briefing: str, reason: str, edition: int | None) -> None:
    """Take an edition of BRIEFING back for a REASON, and print who holds copies of it."""
    with library(context) as session:
        withdraw_edition(session, briefing, edition, reason)
        held = holders(list_copies(session, briefing, edition))
    for who in held:
        click.echo(who)


@click.command()
@click.option("--module", default="", help="That was issued, or wordings adapted from it.")
@click.option("--revision", type=NUMBER, metavar="N", help="Only this one of it.")
@click.option("--source", default="", help="That was cited.")
@click.option("--words", default="", help="That stood together in an issued text.")
@click.option("--json", "as_json", is_flag=True, help="Print an array of objects.")
@click.pass_context
def impact(
    context: click.Context,
    module: str,
    revision: int | None,
    source: str,
    words: str,
    as_json: bool,
) -> None:
    """Say in which editions something was issued, and who received it."""
    if sum(map(bool, (module, source, words))) != 1:
        raise click.UsageError("Give --module, --source or --words: exactly one of them.")
    with library(context, signs=False) as session:
        found = find_impact(session, module=module, revision=revision, source=source, words=words)
    if as_json:
        say_json([shown_impact(i) for i in found])
    else:
        say_table([impact_row(i) for i in found])


def _pair(text: str) -> tuple[str, str]:
    code, equals, reason = text.partition("=")
    if not equals or not reason.strip():
        raise click.UsageError(f"“{text}” is not CODE=REASON.")
    return code.strip(), reason
