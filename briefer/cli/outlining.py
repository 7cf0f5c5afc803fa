"""Arranges outlines, sets links, and says where a module is used."""

from __future__ import annotations

from typing import Any

import click

from briefer.cli.input import read_text
from briefer.cli.library import library
from briefer.cli.numbers import NUMBER
from briefer.cli.output import say_json, say_table
from briefer.domain.edition import Impact
from briefer.domain.ids import SectionId
from briefer.domain.module import ModuleContent
from briefer.domain.outline import ROOT, Generated, LinkMode
from briefer.services.assembling import (
    SectionFields,
    add_generated,
    add_modules,
    add_own_text,
    change_link,
)
from briefer.services.fit import fit_of
from briefer.services.giving_back import promote, propose_back, suggestions_in
from briefer.services.library import get_module
from briefer.services.links import keep, merge_newest, moved_on, settle, take
from briefer.services.outline_edits import change_sections, move_sections, remove_sections
from briefer.services.session import Session
from briefer.services.usage import section_named, usage

_LINK_VERBS = ("take", "keep", "merge", "propose", "promote")


@click.group()
def outline() -> None:
    """Add, move, change and remove the sections of a briefing."""


@outline.command("add")
@click.argument("briefing")
@click.argument("modules", nargs=-1, metavar="MODULE...")
@click.option("--text", metavar="FILE", help="Text of the briefing's own, in place of modules.")
@click.option("--heading", default="", help="What stands over that text.")
@click.option(
    "--generated",
    type=click.Choice([kind.value for kind in Generated]),
    help="A section that the program writes, in place of modules.",
)
@click.option("--under", metavar="SECTION", help="The section to put it under.")
@click.option("--at", type=NUMBER, metavar="N", help="Its place there; the last one.")
@click.option(
    "--mode", type=click.Choice([mode.value for mode in LinkMode]), default=LinkMode.FOLLOWING.value
)
@click.option("--again", is_flag=True, help="Even if the module stands in the briefing already.")
@click.pass_context
def outline_add(
    context: click.Context,
    briefing: str,
    modules: tuple[str, ...],
    text: str | None,
    heading: str,
    generated: str | None,
    under: str | None,
    at: int | None,
    mode: str,
    again: bool,
) -> None:
    """Add sections to BRIEFING; print their ids."""
    if sum((bool(modules), text is not None, generated is not None)) != 1:
        raise click.UsageError("Give modules, --text or --generated: exactly one of them.")
    position = at - 1 if at is not None else None
    with library(context) as session:
        parent = section_named(session, briefing, under) if under else ROOT
        if modules:
            made = add_modules(
                session, briefing, modules, parent, position, LinkMode(mode), again=again
            )
        elif generated is not None:
            made = add_generated(session, briefing, Generated(generated), parent, position)
        else:
            body = read_text(text or "-")
            content = ModuleContent(title=heading, body=body)
            made = add_own_text(session, briefing, content, parent, position)
    for section in made.ids[: len(modules) or 1]:
        click.echo(section)


@outline.command("move")
@click.argument("briefing")
@click.argument("sections", nargs=-1, required=True, metavar="SECTION...")
@click.option("--under", metavar="SECTION", help="The section to put them under.")
@click.option("--at", type=NUMBER, metavar="N", help="Their place there; the last one.")
@click.pass_context
def outline_move(
    context: click.Context,
    briefing: str,
    sections: tuple[str, ...],
    under: str | None,
    at: int | None,
) -> None:
    """Move sections of BRIEFING, with all below them, side by side."""
    with library(context) as session:
        parent = section_named(session, briefing, under) if under else ROOT
        position = at - 1 if at is not None else None
        move_sections(briefing, _named(session, briefing, sections), parent, position).apply(
            session
        )


@outline.command("remove")
@click.argument("briefing")
@click.argument("sections", nargs=-1, required=True, metavar="SECTION...")
@click.pass_context
def outline_remove(context: click.Context, briefing: str, sections: tuple[str, ...]) -> None:
    """Take sections, and all below them, out of BRIEFING."""
    with library(context) as session:
        remove_sections(briefing, _named(session, briefing, sections)).apply(session)


@outline.command("change")
@click.argument("briefing")
@click.argument("sections", nargs=-1, required=True, metavar="SECTION...")
@click.option("--heading", help="In this briefing only; empty for the text's own title.")
@click.option("--level-shift", type=click.IntRange(-5, 5), help="Of the headings inside.")
@click.option("--left-out/--taken-in", "is_excluded", default=None, help="Of the document.")
@click.option("--page-break/--no-page-break", "breaks_page", default=None, help="Before it.")
@click.option("--numbered/--unnumbered", "is_numbered", default=None, help="Its heading.")
@click.pass_context
def outline_change(
    context: click.Context, /, briefing: str, sections: tuple[str, ...], **said: str | int | None
) -> None:
    """Change how sections of BRIEFING stand in it."""
    fields: SectionFields = {k: v for k, v in said.items() if v is not None}  # type: ignore[assignment]
    if not fields:
        raise click.UsageError("Say what to change.")
    with library(context) as session:
        chosen = _named(session, briefing, sections)
        change_sections(briefing, chosen, **fields).apply(session)


@click.command()
@click.argument("briefing")
@click.option("--json", "as_json", is_flag=True, help="Print an object.")
@click.pass_context
def fit(context: click.Context, briefing: str, as_json: bool) -> None:
    """Say how many words the sections of BRIEFING have, and how many its template allows."""
    with library(context, signs=False) as session:
        found = fit_of(session, briefing)
    if as_json:
        say_json(
            {
                "words": found.total,
                "budget_words": found.budget_words,
                "budget_pages": found.budget_pages,
                "sections": [
                    {"section": s.section, "heading": s.heading, "words": s.words}
                    for s in found.sections
                ],
            }
        )
        return
    rows = [[str(s.words), s.heading] for s in found.sections]
    limit = f"of {found.budget_words} allowed" if found.budget_words else "in all"
    say_table([*rows, [str(found.total), limit]])


@click.command()
@click.argument("place", metavar="BRIEFING/SECTION")
@click.argument("state", type=click.Choice([*(mode.value for mode in LinkMode), *_LINK_VERBS]))
@click.option("--revision", type=NUMBER, metavar="N", help="To pin or to start from.")
@click.option("--body", metavar="FILE", help="For merge: the text that settles its conflicts.")
@click.option("--title", default="", help="For promote: what the new module is called.")
@click.pass_context
def link(
    context: click.Context,
    place: str,
    state: str,
    revision: int | None,
    body: str | None,
    title: str,
) -> int:
    """Let a section follow, pin or adapt its module, or take, keep or merge what it became.

    propose suggests an adapted wording to its module and prints the suggestions; promote makes a
    module of a section's own words, which it follows from then on, and prints its slug.
    """
    if body is not None and state != "merge":
        raise click.UsageError("--body settles a merge.")
    if title and state != "promote":
        raise click.UsageError("--title names what promote makes.")
    briefing, slash, name = place.partition("/")
    if not slash:
        raise click.UsageError("Name the section as BRIEFING/SECTION.")
    with library(context) as session:
        section = section_named(session, briefing, name)
        if state == "take":
            take(session, briefing, section)
        elif state == "keep":
            keep(session, briefing, section)
        elif state == "merge":
            outcome = merge_newest(session, briefing, section)
            if body is not None and not outcome.is_written:
                settle(session, briefing, section, read_text(body), outcome.newest)
                return 0
            for conflict in outcome.merge.conflicts:
                click.echo(
                    f"{conflict.clash}: “{conflict.base}” became “{conflict.ours}” here"
                    f" and “{conflict.theirs}” in the module.",
                    err=True,
                )
            return 0 if outcome.is_written else 1
        elif state == "propose":
            for note in suggestions_in(session, propose_back(session, briefing, section)):
                click.echo(note)
        elif state == "promote":
            made = promote(session, briefing, section, title)
            click.echo(get_module(session, made.ids[0]).slug)
        else:
            change_link(session, briefing, section, LinkMode(state), revision)
    return 0


@click.command("moved-on")
@click.argument("briefing")
@click.option("--json", "as_json", is_flag=True, help="Print an array of objects.")
@click.pass_context
def moved(context: click.Context, briefing: str, as_json: bool) -> None:
    """List the sections of BRIEFING whose modules have moved on."""
    with library(context, signs=False) as session:
        found = moved_on(session, briefing)
    rows = [
        {
            "section": m.section,
            "heading": m.heading,
            "mode": m.mode.value,
            "revision": m.base.number,
            "newest": m.newest.number,
        }
        for m in found
    ]
    if as_json:
        say_json(rows)
    else:
        say_table(
            [[str(r["heading"]), str(r["mode"]), f"{r['revision']} → {r['newest']}"] for r in rows]
        )


@click.command("where-used")
@click.argument("module")
@click.option("--json", "as_json", is_flag=True, help="Print an object.")
@click.pass_context
def where_used(context: click.Context, module: str, as_json: bool) -> None:
    """Say which briefings use MODULE, in which editions it went out, and to whom."""
    with library(context, signs=False) as session:
        found = usage(session, module)
    if as_json:
        say_json(
            {
                "drafts": [
                    {
                        "briefing": u.slug,
                        "title": u.title,
                        "section": u.section,
                        "mode": u.mode.value if u.mode else "own text",
                        "revision": u.revision,
                    }
                    for u in (*found.following, *found.fixed)
                ],
                "editions": [shown_impact(i) for i in found.issued],
            }
        )
        return
    rows = [
        [u.slug, "draft", u.mode.value if u.mode else "own text", u.title]
        for u in (*found.following, *found.fixed)
    ]
    say_table(rows + [impact_row(i) for i in found.issued])


def shown_impact(found: Impact) -> dict[str, Any]:
    """Return an issued section as JSON shows it."""
    return {
        "briefing": found.slug,
        "title": found.title,
        "edition": found.number,
        "section": found.section,
        "heading": found.heading,
        "issued_at": found.issued_at,
        "withdrawn": found.is_withdrawn,
        "withdrawn_because": found.withdrawn or None,
        "recipients": list(dict.fromkeys(c.recipient for c in found.copies)),
    }


def impact_row(found: Impact) -> list[str]:
    """Return an issued section as a line of a table."""
    edition = f"edition {found.number}"
    if found.is_withdrawn:
        edition += f" (withdrawn: {found.withdrawn})"
    received = ", ".join(dict.fromkeys(c.recipient for c in found.copies)) or "no copy on record"
    return [found.slug, edition, found.heading, received]


def _named(session: Session, briefing: str, names: tuple[str, ...]) -> list[SectionId]:
    return [section_named(session, briefing, name) for name in names]
