"""Says what to type next.

The core's own hints are for any reader; where a command helps, whoever types commands is told that
one instead.
"""

from __future__ import annotations

from briefer.errors import BrieferError
from briefer.phrases import Phrase

_COMMANDS = {
    "There is no module “{name}”.": "List what there is with: briefer list modules",
    "There is no briefing “{name}”.": "List what there is with: briefer list briefings",
    "There is no source “{name}”.": "List what there is with: briefer list sources",
    "There is no module or briefing “{name}”.": (
        "List what there is with: briefer list modules or briefer list briefings"
    ),
    "There is no library at {path}.": "Make one with: briefer init {path}",
    "“{title}” has no edition {n}.": "See what was issued with: briefer editions",
    "“{proposed}” says much the same as “{title}”, which is in the library.": (
        "Use what is there, or ask for a second copy with --again."
    ),
    "Your preferences cannot be kept in {folder}: {reason}.": (
        "Choose another folder with BRIEFER_HOME; until then, name the library each time."
    ),
    "The folder {folder} for your libraries cannot be made: {reason}.": (
        "Name a library with --library, or another folder with BRIEFER_HOME."
    ),
}
"""By what went wrong, as the core words it: what to do at a terminal."""


def hint_for(error: BrieferError) -> str:
    """Return what to do next, one line; empty when there is nothing to do."""
    command = _COMMANDS.get(error.said.text)
    return str(Phrase(command, error.said.values)) if command is not None else error.hint
