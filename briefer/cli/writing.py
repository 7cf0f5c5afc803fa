"""Brings articles in, makes modules and briefings, and saves new revisions."""

from __future__ import annotations

from pathlib import Path

import click

from briefer.cli.input import read_text
from briefer.cli.library import library
from briefer.cli.numbers import NUMBER
from briefer.domain.module import ModuleContent
from briefer.domain.style import PageSize
from briefer.services.assembling import ChangedFields, change_briefing, start_briefing
from briefer.services.importing import carry_out, plan
from briefer.services.library import get_briefing, get_module
from briefer.services.writing import create_module, write_module


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--dry-run", is_flag=True, help="Print the plan and change nothing.")
@click.option("--again", is_flag=True, help="Make modules even where similar ones exist.")
@click.pass_context
def import_files(
    context: click.Context, files: tuple[str, ...], dry_run: bool, again: bool
) -> None:
    """Take in articles: plain text, Markdown or saved HTML; print the new modules' slugs."""
    with library(context) as session:
        for name in files:
            proposal = plan(session, Path(name))
            click.echo(proposal.described(), err=not dry_run)
            if not dry_run:
                made = carry_out(session, proposal, again=again)
                for module in made.ids[: len(proposal.modules)]:
                    click.echo(get_module(session, module).slug)


@click.group()
def new() -> None:
    """Make a module, a briefing, a template or a profile."""


@new.command("module")
@click.argument("title")
@click.option("--body", metavar="FILE", help="Its Markdown; - reads standard input.")
@click.pass_context
def new_module(context: click.Context, title: str, body: str | None) -> None:
    """Make a module with this TITLE."""
    content = ModuleContent(title=title, body=read_text(body) if body else "")
    with library(context) as session:
        made = create_module(session, content)
        click.echo(get_module(session, made.ids[0]).slug)


@new.command("briefing")
@click.argument("title")
@click.option("--module", "modules", multiple=True, metavar="SLUG", help="In this order.")
@click.option("--template", default="", metavar="KEY", help="The kind of product it is to be.")
@click.option(
    "--from-edition",
    "before",
    default="",
    metavar="BRIEFING[/N]",
    help="Start where an edition of another briefing ended; its newest by default.",
)
@click.option("--audience", default=None, help="For whom it is.")
@click.option("--originator", default=None, help="From whom it is.")
@click.option("--marking", default=None, metavar="LABEL", help="Such as TLP:GREEN.")
@click.option("--marking-reason", default=None, help="Why it is above its highest part.")
@click.option("--style", default=None, metavar="KEY", help="A house style.")
@click.option("--profile", default=None, metavar="NAME", help="What its exports carry.")
@click.pass_context
def new_briefing(
    context: click.Context,
    /,
    title: str,
    modules: tuple[str, ...],
    template: str,
    before: str,
    **said: str | None,
) -> None:
    """Make a briefing with this TITLE: from modules, a template or an edition."""
    if before and (template or modules):
        raise click.UsageError("--from-edition brings its own outline: give it alone.")
    with library(context) as session:
        fields: ChangedFields = {}
        for name, value in said.items():
            if value is not None:
                fields[name] = value  # type: ignore[literal-required]  # the options above
        if before:
            from briefer.services.succeeding import start_from_edition

            slug, _, number = before.partition("/")
            edition = NUMBER(number, ctx=context) if number else None
            made = start_from_edition(session, slug, title, edition)
        elif template:
            from briefer.services.templates import start_from_template

            made = start_from_template(session, title, template, modules)
        else:
            made = start_briefing(session, title, modules=modules)
        change_briefing(session, made.ids[0], **fields)
        click.echo(get_briefing(session, made.ids[0]).slug)


@new.command("template")
@click.argument("name")
@click.option("--from", "briefing", required=True, metavar="BRIEFING", help="What it is like.")
@click.option("--keep-words", is_flag=True, help="Own texts become the template's prompts.")
@click.pass_context
def new_template(context: click.Context, name: str, briefing: str, keep_words: bool) -> None:
    """Make a template called NAME from a briefing's outline; print its key."""
    from briefer.services.templates import save_as_template

    with library(context) as session:
        made = save_as_template(session, briefing, name, keeps_words=keep_words)
    for key in made.ids:
        click.echo(key)


@new.command("profile")
@click.argument("name")
@click.option("--to", "formats", multiple=True, default=("pdf",), metavar="FORMAT")
@click.option("--about", default="", help="For whom it is.")
@click.option("--ceiling", default="", metavar="LABEL", help="The highest marking that may pass.")
@click.option("--annotated", is_flag=True, help="Annotations travel with the text.")
@click.option("--internal", is_flag=True, help="Internal notes stay in.")
@click.option("--unnumbered", is_flag=True, help="Sections carry no numbers.")
@click.option("--page", type=click.Choice([size.value for size in PageSize]), help="The sheet.")
@click.option("--watermark", default="", metavar="WORD", help="Across each page.")
@click.option("--recipient", "recipients", multiple=True, help="Gets a copy; repeatable.")
@click.pass_context
def new_profile(
    context: click.Context,
    name: str,
    formats: tuple[str, ...],
    about: str,
    ceiling: str,
    annotated: bool,
    internal: bool,
    unnumbered: bool,
    page: str | None,
    watermark: str,
    recipients: tuple[str, ...],
) -> None:
    """Keep a set of choices for exports under NAME; one of that name is replaced."""
    from briefer.domain.profile import Profile
    from briefer.services.profiles import save_profile

    profile = Profile(
        name=name,
        about=about,
        formats=formats,
        is_annotated=annotated,
        keeps_internal=internal,
        ceiling=ceiling,
        is_numbered=not unnumbered,
        page=PageSize(page) if page else None,
        watermark=watermark,
        recipients=recipients,
    )
    with library(context) as session:
        save_profile(session, profile)
    click.echo(profile.name)


@click.command()
@click.argument("module")
@click.option("--body", required=True, metavar="FILE", help="- reads standard input.")
@click.option("--reason", default="", help="The name of this version.")
@click.pass_context
def write(context: click.Context, module: str, body: str, reason: str) -> None:
    """Save a new revision of MODULE."""
    text = read_text(body)
    with library(context) as session:
        write_module(session, module, text, reason=reason)
        saved = get_module(session, module)
        click.echo(f"{saved.slug} revision {saved.head.number}")
