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
}
"""By what went wrong, as the core words it: what to do at a terminal."""


def hint_for(error: BrieferError) -> str:
    """Return what to do next, one line; empty when there is nothing to do."""
    command = _COMMANDS.get(error.said.text)
    return str(Phrase(command, error.said.values)) if command is not None else error.hint
