"""Annotates exact words, and tells where annotated words are now."""

from __future__ import annotations

from pathlib import Path

import click

from briefer.cli.library import library
from briefer.cli.output import say_json
from briefer.domain.annotation import AnnotationKind
from briefer.services.annotation_exchange import (
    AnnotationPlan,
    annotations_of,
    plan_annotations,
    read_annotations_file,
    take_in,
    web_annotations,
)
from briefer.services.library import get_module
from briefer.services.reviewing import annotate_quote


@click.command()
@click.argument("module")
@click.option("--quote", required=True, metavar="WORDS", help="The exact words, found once.")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in AnnotationKind]),
    default=AnnotationKind.COMMENT.value,
    show_default=True,
)
@click.option("--text", default="", help="What there is to say.")
@click.option("--replace", "replacement", metavar="WORDS", help="For a suggestion: new wording.")
@click.pass_context
def annotate(
    context: click.Context, module: str, quote: str, kind: str, text: str, replacement: str | None
) -> None:
    """Annotate exact words of MODULE."""
    with library(context) as session:
        made = annotate_quote(
            session, module, quote, AnnotationKind(kind), text, replacement=replacement
        )
        click.echo(made.ids[0])


@click.command()
@click.argument("name", metavar="MODULE-OR-BRIEFING")
@click.option("--json", "as_json", is_flag=True, help="Print an array of objects.")
@click.option("--w3c", "as_w3c", is_flag=True, help="Print W3C Web Annotation JSON.")
@click.pass_context
def list_annotations(context: click.Context, name: str, as_json: bool, as_w3c: bool) -> None:
    """Show the annotations of a text or a briefing, with where their words are now."""
    with library(context, signs=False) as session:
        if as_w3c:
            click.echo(web_annotations(session, name), nl=False)
            return
        every = annotations_of(session, name)
        bodies = {
            module: get_module(session, module).head.content.body
            for module in {thread.annotation.module for thread in every}
        }
        found = [
            {
                "id": thread.annotation.id,
                "kind": thread.annotation.kind.value,
                "state": thread.annotation.state.value,
                "found": thread.resolution.found.value,
                "start": thread.resolution.start,
                "end": thread.resolution.end,
                "quote": thread.annotation.present_anchor.quote,
                "words": None
                if thread.resolution.is_detached
                else bodies[thread.annotation.module][
                    thread.resolution.start : thread.resolution.end
                ],
                "author": thread.annotation.author,
                "created_at": thread.annotation.created_at,
                "text": thread.annotation.present_text,
                "replacement": thread.annotation.present_replacement,
                "assignee": thread.annotation.assignee,
                "due": thread.annotation.due,
                "replies": [
                    {"author": r.author, "at": r.at, "text": r.text}
                    for r in thread.annotation.replies
                ],
            }
            for thread in every
        ]
    if as_json:
        say_json(found)
        return
    for each in found:
        where = "detached" if each["start"] is None else f"{each['start']}–{each['end']}"
        click.echo(f"{each['kind']}, {each['state']}, {where}: “{each['quote']}”")
        if each["text"]:
            click.echo(f"    {each['author']}: {each['text']}")


@click.command("import-annotations")
@click.argument("file", metavar="FILE")
@click.option("--module", metavar="MODULE", help="The text, where the file names none of ours.")
@click.pass_context
def import_annotations(context: click.Context, file: str, module: str | None) -> None:
    """Take in W3C Web Annotation JSON; print the ids of what is new here."""
    text = read_annotations_file(Path(file))
    with library(context) as session:
        with session.file.write_tx():
            plan = plan_annotations(session, text, module)
            new = take_in(session, plan)
        for annotation in new:
            click.echo(annotation)
        click.echo(_told(plan), err=True)


def _told(plan: AnnotationPlan) -> str:
    said = [f"{len(plan.threads)} new"]
    if plan.known:
        said.append(f"{plan.known} here already")
    if plan.detached:
        said.append(f"{plan.detached} on words that are not found: they are detached")
    if plan.undone:
        said.append(f"{plan.undone} accepted elsewhere, whose old words still stand here")
    return "; ".join(said)
