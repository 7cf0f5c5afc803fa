"""Writes what a command found, for people and for programs.

The JSON is part of the promise to users: keys are only ever added (see ``docs/commands.md``).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import click


def say_json(value: object) -> None:
    """Print ``value`` as JSON, with every character as itself where the output can hold it."""
    import json  # here, because a list for people starts without it

    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    is_narrow = not encoding.lower().startswith("utf")
    click.echo(json.dumps(value, ensure_ascii=is_narrow, indent=2, default=_plain))


def say_table(rows: Iterable[Sequence[str]]) -> None:
    """Print rows as columns that line up, the last one as wide as it likes."""
    listed = [list(row) for row in rows]
    if not listed:
        return
    widths = [max(len(row[i]) for row in listed) for i in range(len(listed[0]) - 1)]
    for row in listed:
        padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        click.echo("  ".join([*padded, row[-1]]).rstrip())


def _plain(value: object) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON")
