"""Annotates exact words, and tells where annotated words are now."""

from __future__ import annotations

import click

from briefer.cli.library import library
from briefer.cli.output import say_json
from briefer.domain.annotation import AnnotationKind
from briefer.domain.web_annotation import write_web_annotations
from briefer.services.library import get_module
from briefer.services.reviewing import annotate_quote, threads


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
@click.argument("module")
@click.option("--json", "as_json", is_flag=True, help="Print an array of objects.")
@click.option("--w3c", "as_w3c", is_flag=True, help="Print W3C Web Annotation JSON.")
@click.pass_context
def list_annotations(context: click.Context, module: str, as_json: bool, as_w3c: bool) -> None:
    """Show MODULE's annotations, each with its state and where its words are now."""
    with library(context) as session:
        if as_w3c:
            every = [thread.annotation for thread in threads(session, module)]
            click.echo(write_web_annotations(every), nl=False)
            return
        body = get_module(session, module).head.content.body
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
                else body[thread.resolution.start : thread.resolution.end],
                "author": thread.annotation.author,
                "created_at": thread.annotation.created_at,
                "text": thread.annotation.text,
                "replacement": thread.annotation.replacement,
                "assignee": thread.annotation.assignee,
                "due": thread.annotation.due,
                "replies": [
                    {"author": r.author, "at": r.at, "text": r.text}
                    for r in thread.annotation.replies
                ],
            }
            for thread in threads(session, module)
        ]
    if as_json:
        say_json(found)
        return
    for each in found:
        where = "detached" if each["start"] is None else f"{each['start']}–{each['end']}"
        click.echo(f"{each['kind']}, {each['state']}, {where}: “{each['quote']}”")
        if each["text"]:
            click.echo(f"    {each['author']}: {each['text']}")
