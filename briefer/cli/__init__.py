"""This room holds the verbs from a terminal: the same services that the window uses.

Each command stands in a module that is read only when the command is asked for, so that listing
modules never waits for what an export needs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from briefer import __version__
from briefer.errors import BrieferError

COMMANDS = {
    "open": "briefer.cli.opening:open_window",
    "demo": "briefer.cli.opening:demo",
    "init": "briefer.cli.opening:init",
    "list": "briefer.cli.reading:list_things",
    "show": "briefer.cli.reading:show",
    "annotations": "briefer.cli.reviewing:list_annotations",
    "annotate": "briefer.cli.reviewing:annotate",
    "import": "briefer.cli.writing:import_files",
    "new": "briefer.cli.writing:new",
    "write": "briefer.cli.writing:write",
    "outline": "briefer.cli.outlining:outline",
    "link": "briefer.cli.outlining:link",
    "moved-on": "briefer.cli.outlining:moved",
    "where-used": "briefer.cli.outlining:where_used",
    "export": "briefer.cli.exporting:export",
    "issue": "briefer.cli.issuing:issue",
    "editions": "briefer.cli.issuing:editions",
    "diff": "briefer.cli.issuing:diff",
    "distribute": "briefer.cli.issuing:distribute",
    "verify": "briefer.cli.issuing:verify",
    "impact": "briefer.cli.issuing:impact",
    "withdraw": "briefer.cli.issuing:withdraw",
    "doctor": "briefer.cli.health:doctor",
}
"""Command to the module and function that carry it out."""


class Commands(click.Group):
    """A group that reads a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the README."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Read one command, or return None for a word that is none."""
        if cmd_name not in COMMANDS:
            return None
        module, function = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(import_module(module), function)
        return command


@click.group(cls=Commands, invoke_without_command=True)
@click.option(
    "--library",
    envvar="BRIEFER_LIBRARY",
    metavar="PATH",
    help="The library file (also BRIEFER_LIBRARY); the last one by default.",
)
@click.version_option(__version__, message="%(version)s")
@click.pass_context
def briefer(context: click.Context, library: str | None) -> None:
    """Build briefings from reusable modules, offline. Without a command the window opens."""
    context.obj = library
    if context.invoked_subcommand is None:
        command = briefer.get_command(context, "open")
        assert command is not None  # it stands in the table above
        context.invoke(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line.

    Args:
        arguments: Without the program's name; those of this process by default.

    Returns:
        0 when it worked, 1 when something a person can be told went wrong, 2 for wrong usage.
    """
    try:
        outcome = briefer.main(
            args=None if arguments is None else list(arguments),
            prog_name="briefer",
            standalone_mode=False,
        )
    except click.exceptions.Abort:
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except BrieferError as error:
        click.echo(str(error), err=True)
        if error.hint:
            click.echo(error.hint, err=True)
        return 1
    except BrokenPipeError:
        # The reader, such as head, has seen enough; nothing went wrong.
        sys.stderr.close()
        return 0
    return outcome if isinstance(outcome, int) else 0
