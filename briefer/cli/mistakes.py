"""Tells a person of a mistake of ours, and keeps what we need to mend it."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime

import click

from briefer import __version__
from briefer.services.preferences import log_folder


def tell_mistake(error: Exception) -> int:
    """Say in two lines that Briefer went wrong, and write the details to the log.

    Returns:
        The exit code.
    """
    details = "".join(traceback.format_exception(error))
    what = f"{type(error).__name__}: {error}".splitlines()[0][:200]
    click.echo(f"Briefer made a mistake of its own ({what}); what was saved is kept.", err=True)
    file = log_folder() / "briefer.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"{datetime.now(UTC).isoformat()} briefer {__version__}\n{details}\n")
    except OSError:
        # Nowhere to keep them: then here, for they are all that tells what to mend.
        click.echo(details, err=True)
    else:
        click.echo(f"The details stand in {file}; please report them.", err=True)
    return 1
