"""Changes what is said about briefings and images, and takes away what a desk made for itself."""

from __future__ import annotations

from datetime import date, datetime

import click

from briefer.cli.library import library
from briefer.cli.output import say_table
from briefer.errors import InvalidInput
from briefer.services.assembling import ChangedFields, change_briefing
from briefer.services.library import get_asset


@click.command()
@click.argument("briefing")
@click.option("--title", help="What it is called.")
@click.option("--subtitle", help="Under the title.")
@click.option("--audience", help="For whom it is.")
@click.option("--originator", help="From whom it is.")
@click.option("--reference", help="The desk's own reference.")
@click.option("--language", metavar="TAG", help="Such as en-GB.")
@click.option("--marking", metavar="LABEL", help="Such as TLP:GREEN.")
@click.option("--marking-reason", metavar="TEXT", help="Why it is above its highest part.")
@click.option("--cutoff", metavar="MOMENT", help="Such as 2026-11-22T12:00+01:00; empty for none.")
@click.option("--issued", metavar="DAY", help="The date printed; empty for the day of the export.")
@click.option("--style", metavar="KEY", help="A house style.")
@click.option("--profile", metavar="NAME", help="What its exports carry; empty for the usual.")
@click.option("--contents/--no-contents", default=None, help="Whether contents are printed.")
@click.pass_context
def change(context: click.Context, /, briefing: str, **said: str | bool | None) -> None:
    """Change what is said about BRIEFING."""
    from briefer.services.profiles import find_profile
    from briefer.services.reference import house_style

    fields: ChangedFields = {k: v for k, v in said.items() if v is not None}  # type: ignore[assignment]
    if not fields:
        raise click.UsageError("Say what to change.")
    if "cutoff" in fields:
        fields["cutoff"] = _moment(str(said["cutoff"]))
    if "issued" in fields:
        fields["issued"] = _day(str(said["issued"]))
    with library(context) as session:
        if fields.get("profile"):
            fields["profile"] = find_profile(session, fields["profile"]).name
        if fields.get("style"):
            house_style(fields["style"])
        change_briefing(session, briefing, **fields)


@click.command()
@click.argument("name")
@click.option("--alt", help="What it shows, for whoever cannot see it.")
@click.option("--caption", help="Under it.")
@click.option("--credit", help="Whose it is.")
@click.option("--marking", metavar="LABEL", help="Such as TLP:GREEN.")
@click.pass_context
def image(context: click.Context, /, name: str, **said: str | None) -> None:
    """Say something else about the image NAME, wherever it stands; without options, show it."""
    from briefer.services.images import AssetFields, change_asset

    fields: AssetFields = {k: v for k, v in said.items() if v is not None}  # type: ignore[assignment]
    with library(context, signs=bool(fields)) as session:
        if fields:
            change_asset(session, name, **fields)
            return
        found = get_asset(session, name)
    size = f"{found.width_px} × {found.height_px} px"
    told = [["name", found.name], ["size", size], ["alt", found.alt], ["caption", found.caption]]
    say_table([*told, ["credit", found.credit], ["marking", found.marking]])


@click.group()
def remove() -> None:
    """Take away a template or a profile of the desk's own; what ships with Briefer stays."""


@remove.command("template")
@click.argument("key")
@click.pass_context
def remove_own_template(context: click.Context, key: str) -> None:
    """Take the desk's own template KEY away; briefings made from it stay."""
    from briefer.services.templates import remove_template

    with library(context) as session:
        remove_template(session, key)


@remove.command("profile")
@click.argument("name")
@click.pass_context
def remove_own_profile(context: click.Context, name: str) -> None:
    """Take the desk's own profile NAME away, unless a briefing's exports use it."""
    from briefer.services.profiles import remove_profile

    with library(context) as session:
        remove_profile(session, name)


def _moment(words: str) -> datetime | None:
    try:
        return datetime.fromisoformat(words) if words else None
    except ValueError:
        raise InvalidInput(
            f"“{words}” is not a moment.", "Write it like 2026-11-22T12:00+01:00."
        ) from None


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        raise InvalidInput(f"“{words}” is not a day.", "Write it like 2026-11-22.") from None
