"""The table of commands, and what carries one out with click.

Each command stands in a module that is read only when the command is asked for, so that listing
modules never waits for what an export needs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from briefer import __version__
from briefer.cli.telling import ReaderLeft, tell

COMMANDS = {
    "open": "briefer.cli.making:open_window",
    "demo": "briefer.cli.making:demo",
    "init": "briefer.cli.making:init",
    "list": "briefer.cli.reading:list_things",
    "show": "briefer.cli.reading:show",
    "annotations": "briefer.cli.reviewing:list_annotations",
    "annotate": "briefer.cli.reviewing:annotate",
    "import-annotations": "briefer.cli.reviewing:import_annotations",
    "import": "briefer.cli.writing:import_files",
    "new": "briefer.cli.writing:new",
    "change": "briefer.cli.changing:change",
    "image": "briefer.cli.changing:image",
    "remove": "briefer.cli.changing:remove",
    "write": "briefer.cli.writing:write",
    "outline": "briefer.cli.outlining:outline",
    "link": "briefer.cli.outlining:link",
    "check": "briefer.cli.checking:check",
    "fit": "briefer.cli.outlining:fit",
    "moved-on": "briefer.cli.outlining:moved",
    "where-used": "briefer.cli.outlining:where_used",
    "export": "briefer.cli.exporting:export",
    "issue": "briefer.cli.issuing:issue",
    "editions": "briefer.cli.issuing:editions",
    "diff": "briefer.cli.comparing:diff",
    "distribute": "briefer.cli.distributing:distribute",
    "copies": "briefer.cli.distributing:copies",
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

    def invoke(self, ctx: click.Context) -> object:
        """Carry the command out to its last byte: a full disk or a closed pipe shows at the end."""
        try:
            outcome = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
        except BrokenPipeError as error:
            raise ReaderLeft from error
        return outcome


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


def carry_out(arguments: Sequence[str]) -> int:
    """Carry out a command line.

    Args:
        arguments: Without the program's name.

    Returns:
        The exit code; 2 for wrong usage, which has been told.

    Raises:
        BrieferError: What the command could not do.
        ReaderLeft: Nobody reads what it writes.
    """
    try:
        outcome = briefer.main(args=list(arguments), prog_name="briefer", standalone_mode=False)
    except click.exceptions.Abort:
        return 1
    except click.exceptions.NoArgsIsHelpError as error:
        return _ask_for_verb(error.ctx)
    except click.ClickException as error:
        usage = error.ctx if isinstance(error, click.UsageError) else None
        named = usage.command_path if usage else "briefer"
        return tell(error.format_message(), f"See: {named} --help", code=error.exit_code)
    return outcome if isinstance(outcome, int) else 0


def _ask_for_verb(context: click.Context | None) -> int:
    """Say which verbs a group of commands has when it was given none."""
    assert context is not None  # click gives it with this error
    assert isinstance(context.command, click.Group)
    *verbs, last = context.command.list_commands(context)
    either = f"{', '.join(verbs)} or {last}" if verbs else last
    named = context.command_path
    return tell(f"“{named}” needs a verb: {either}.", f"See: {named} --help", code=2)
