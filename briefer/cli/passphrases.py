"""Asks for a passphrase: at the terminal, or in a file that only its owner reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from briefer.cli.input import read_text

F = TypeVar("F", bound=Callable[..., Any])


def takes_passphrase(command: F) -> F:
    """Give a command the two ways to lock what it writes."""
    ask = click.option("--encrypt", is_flag=True, help="Lock the PDF; asks for a passphrase.")
    read = click.option(
        "--passphrase-file",
        metavar="FILE",
        help="Lock the PDF with FILE's first line; - reads standard input.",
    )
    return ask(read(command))


def asked_passphrase(encrypt: bool, file: str | None) -> str | None:
    """Return the passphrase that was asked for; None when the file is to stay open."""
    if encrypt and file is not None:
        raise click.UsageError("Give --encrypt or --passphrase-file, not both.")
    if file is not None:
        return "".join(read_text(file).splitlines()[:1])
    if not encrypt:
        return None
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True))
