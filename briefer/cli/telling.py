"""Says what went wrong, in two lines at most."""

from __future__ import annotations

import sys


class ReaderLeft(Exception):
    """The reader of a pipe, such as head, has seen enough; nothing went wrong."""


def tell(sentence: str, hint: str = "", code: int = 1) -> int:
    """Say a sentence and a hint on standard error, where there is one, and return the exit code."""
    if sys.stderr is not None:
        for line in (sentence, hint):
            if line:
                sys.stderr.write(" ".join(line.split()) + "\n")
    return code
