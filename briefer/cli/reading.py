"""Lists and shows what is in a library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from briefer.cli.library import library
from briefer.cli.numbers import NUMBER
from briefer.cli.output import say_json, say_table
from briefer.domain.module_row import MATCH_END, MATCH_START, ModuleRow
from briefer.domain.query import ModuleQuery
from briefer.errors import NotFound
from briefer.services.library import (
    get_briefing,
    get_module,
    get_revision,
    list_assets,
    list_briefings,
    list_sources,
    search_modules,
)
from briefer.services.session import Session

if TYPE_CHECKING:
    from briefer.domain.module import Module, Revision


@click.command("list")
@click.argument(
    "what",
    type=click.Choice(["modules", "briefings", "sources", "images", "templates", "profiles"]),
)
@click.option("--search", default="", metavar="TEXT", help="Only what holds these words.")
@click.option("--limit", type=NUMBER, default=1000, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print an array of objects.")
@click.pass_context
def list_things(context: click.Context, what: str, search: str, limit: int, as_json: bool) -> None:
    """List modules, briefings, sources, images, templates or profiles."""
    with library(context, signs=False) as session:
        found = _FINDERS[what](session, search, limit)
    if as_json:
        say_json(found)
    else:
        say_table([[str(thing["slug"]), str(thing["title"])] for thing in found])


@click.command()
@click.argument("name", metavar="ID-OR-SLUG")
@click.option("--revision", type=NUMBER, metavar="N", help="An earlier one.")
@click.option("--json", "as_json", is_flag=True, help="Print an object.")
@click.pass_context
def show(context: click.Context, name: str, revision: int | None, as_json: bool) -> None:
    """Show a module's text, or a briefing's outline."""
    with library(context, signs=False) as session:
        try:
            module = get_module(session, name)
        except NotFound as missing:
            shown = _briefing(session, name, missing)
        else:
            shown = _module(module, get_revision(session, module.id, revision))
    if as_json:
        say_json(shown)
    else:
        click.echo(shown["body"])


def _modules(session: Session, search: str, limit: int) -> list[dict[str, Any]]:
    return [_row(r) for r in search_modules(session, ModuleQuery(text=search, limit=limit))]


def _briefings(session: Session, search: str, limit: int) -> list[dict[str, Any]]:
    found = [b for b in list_briefings(session) if search.casefold() in b.title.casefold()]
    return [
        {
            "id": b.id,
            "slug": b.slug,
            "title": b.title,
            "marking": b.marking,
            "sections": b.sections,
            "changed_at": b.changed_at,
        }
        for b in found[:limit]
    ]


def _sources(session: Session, search: str, limit: int) -> list[dict[str, Any]]:
    return [
        {
            "id": s.id,
            "slug": s.key,
            "title": s.title,
            "author": s.author,
            "publisher": s.publisher,
            "grade": s.grade,
        }
        for s in list_sources(session, search)[:limit]
    ]


def _images(session: Session, search: str, limit: int) -> list[dict[str, Any]]:
    wanted = search.casefold()
    found = [a for a in list_assets(session) if wanted in f"{a.name} {a.alt}".casefold()]
    return [
        {
            "id": a.sha256,
            "slug": a.name,
            "title": a.alt,
            "caption": a.caption,
            "credit": a.credit,
            "marking": a.marking,
            "width_px": a.width_px,
            "height_px": a.height_px,
        }
        for a in found[:limit]
    ]


def _templates(session: Session, search: str, limit: int) -> list[dict[str, Any]]:
    from briefer.services.templates import list_templates

    found = [t for t in list_templates(session) if search.casefold() in t.name.casefold()]
    return [
        {
            "id": t.key,
            "slug": t.key,
            "title": t.name,
            "about": t.about,
            "words": t.budget_words,
            "pages": t.budget_pages,
        }
        for t in found[:limit]
    ]


def _profiles(session: Session, search: str, limit: int) -> list[dict[str, Any]]:
    from briefer.services.profiles import list_profiles

    found = [p for p in list_profiles(session) if search.casefold() in p.name.casefold()]
    return [
        {
            "id": p.name,
            "slug": p.name,
            "title": p.about,
            "formats": list(p.formats),
            "annotated": p.is_annotated,
            "ceiling": p.ceiling,
            "recipients": list(p.recipients),
        }
        for p in found[:limit]
    ]


_FINDERS = {
    "modules": _modules,
    "briefings": _briefings,
    "sources": _sources,
    "images": _images,
    "templates": _templates,
    "profiles": _profiles,
}


def _row(row: ModuleRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "slug": row.slug,
        "title": row.title,
        "status": row.status.value,
        "tags": list(row.tags),
        "marking": row.marking,
        "owner": row.owner,
        "language": row.language,
        "revision": row.head,
        "saved_at": row.saved_at,
        "as_of": row.as_of,
        "review_by": row.review_by,
        "words": row.words,
        "open_annotations": row.open_annotations,
        "snippet": row.snippet.replace(MATCH_START, "[").replace(MATCH_END, "]"),
    }


def _module(module: Module, revision: Revision) -> dict[str, Any]:
    content = revision.content
    return {
        "id": module.id,
        "slug": module.slug,
        "kind": "module",
        "title": content.title,
        "revision": revision.number,
        "sha256": revision.sha256,
        "author": revision.author,
        "saved_at": revision.saved_at,
        "reason": revision.reason,
        "status": content.status.value,
        "tags": list(content.tags),
        "region": content.region,
        "topic": content.topic,
        "owner": content.owner,
        "language": content.language,
        "marking": content.marking,
        "as_of": content.as_of,
        "review_by": content.review_by,
        "body": content.body,
    }


def _briefing(session: Session, name: str, missing: NotFound) -> dict[str, Any]:
    try:
        briefing = get_briefing(session, name)
    except NotFound as error:
        near: Sequence[str] = [*missing.near, *error.near]
        raise NotFound("module or briefing", name, near) from error
    sections: list[Mapping[str, Any]] = []
    lines = []
    for row in briefing.outline.rows():
        section = row.section
        if section.generated is not None:
            title, kind = section.heading or section.generated.value.capitalize(), "generated"
        else:
            assert section.text is not None  # a section is generated or has a text
            text = get_module(session, section.text)
            title = section.heading or text.title
            kind = section.link.mode.value if section.link else "own text"
        sections.append(
            {"id": section.id, "depth": row.depth, "title": title, "kind": kind}
            | ({"module": section.link.module} if section.link else {})
        )
        lines.append(f"{'  ' * row.depth}- {title or '(no heading)'} ({kind})")
    return {
        "id": briefing.id,
        "slug": briefing.slug,
        "kind": "briefing",
        "title": briefing.title,
        "subtitle": briefing.subtitle,
        "audience": briefing.audience,
        "originator": briefing.originator,
        "reference": briefing.reference,
        "language": briefing.language,
        "marking": briefing.marking,
        "cutoff": briefing.cutoff,
        "sections": sections,
        "body": "\n".join([f"# {briefing.title}", "", *lines]),
    }
