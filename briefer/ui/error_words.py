"""Puts errors of known kinds into the window's language; others stay in the core's English.

An error is raised far from any window, as one English sentence with names in it. Here the
sentences that people meet stand as patterns, ``{name}`` in place of what differs.
"""

from __future__ import annotations

import re
from functools import cache

from briefer.errors import BrieferError
from briefer.ui.translation import mark, tr

PATTERNS = (
    mark("The library {name} is in use by another program, which has not let go of it."),
    mark("Wait a moment and try again, or close the other program."),
    mark("The library {name} is in use by another part of the program."),
    mark("Wait a moment and try again."),
    mark("There was not enough memory to work on the library {name}."),
    mark("Close other programs and try again; nothing was lost."),
    mark("The library {name} cannot be written to: the file or its folder is read-only."),
    mark("The library {name} may not be opened by you."),
    mark("Change its permissions, or copy it to a folder of your own."),
    mark("The disk failed while the library {name} was being read or written."),
    mark("What was saved before is kept; check the disk and its free space, then try again."),
    mark("The disk is full, so the change to {name} was not saved."),
    mark("Free some space and save again; what was saved before is kept."),
    mark("The library {name} is damaged."),
    mark("Open the newest backup beside it, and keep the damaged file."),
    mark("The library {name} cannot be opened."),
    mark("Check that the folder exists and that you may write in it."),
    mark("The library {name} was opened for reading only."),
    mark("Open it for writing."),
    mark("“{typed}” is not a day."),
    mark("Write it like 2026-12-03, 3 Dec 2026 or +6m."),
    mark("A text needs a title."),
    mark("Give it a few words."),
    mark("“{title}” was changed since it was searched."),
    mark("Search again; nothing was replaced."),
    mark("“{title}” was changed since."),
    mark("Choose an earlier text under Changes to bring it back."),
    mark("No copy of the text could be kept either: {reason}."),
    mark("Leave the window open, or copy the text into another program."),
    mark("What you are writing in the margin could not be kept: {reason}."),
    mark("Send it before you close the window."),
)


def in_words(error: BrieferError) -> tuple[str, str]:
    """Return an error's sentence and its hint, in the window's language where it is known."""
    return _said(str(error)), _said(error.hint)


def _said(sentence: str) -> str:
    for pattern in PATTERNS:
        found = _shape(pattern).fullmatch(sentence)
        if found is not None:
            return tr(pattern, **found.groupdict())
    return sentence


@cache
def _shape(pattern: str) -> re.Pattern[str]:
    escaped = re.escape(pattern)
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", escaped), re.DOTALL)
