"""Opens the window by its command, makes libraries, and shows what Briefer does."""

from __future__ import annotations

from pathlib import Path

import click

from briefer.cli.opening import show_library
from briefer.errors import ExportFailed
from briefer.services.exporting import export_briefing
from briefer.services.library import create_library, list_briefings
from briefer.services.preferences import author, remember_library
from briefer.services.starter import make_starter_library


@click.command("open")
@click.pass_context
def open_window(context: click.Context) -> int:
    """Open the window: the last library, or the starter library at first start."""
    return show_library(context.find_root().obj)


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("briefer-demo"),
    show_default=True,
    help="Folder to write into.",
)
def demo(out: Path) -> int:
    """Make a new starter library and its sample briefing as PDF and Markdown."""
    return show(out)


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--empty", is_flag=True, help="Start without the starter library.")
def init(path: Path, empty: bool) -> None:
    """Make a new library at PATH, which commands then use."""
    if not path.name:
        raise click.BadParameter("a library needs a name.", param_hint="PATH")
    library = path if path.suffix == ".briefer" else path.with_name(path.name + ".briefer")
    made = create_library(library, author()) if empty else make_starter_library(library, author())
    made.close()
    click.echo(library)
    remember_library(library)


def show(folder: Path) -> int:
    """Make a new starter library in ``folder``, and write its sample briefing beside it.

    Returns:
        The exit code.

    Raises:
        BrieferError: The folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(
            f"The folder “{folder}” cannot be made: {error.strerror or error}.",
            "Choose another folder with --out.",
        ) from error
    path = _free_path(folder / "starter.briefer")
    with make_starter_library(path, author()) as session:
        click.echo(path)
        sample = list_briefings(session)[0].slug
        for kind in ("pdf", "md"):
            click.echo(export_briefing(session, sample, kind, folder / f"{sample}.{kind}"))
    return 0


def _free_path(path: Path) -> Path:
    """Return ``path``, or the first numbered sibling that is free: nobody's library is replaced."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
