"""Reads dictionaries in a process of its own.

Loading one takes up to a second and a proposal longer still, and the reader does not let other
threads run meanwhile. A dictionary that somebody made can also bring it down; the window stays.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from briefer.errors import BrieferError
from briefer.phrases import phrase
from briefer.spawned import Spawned

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_LIMIT_S = 30.0
"""For an answer on a busy machine, loading included."""


class SpellingFailed(BrieferError):
    """A dictionary cannot be read."""


class SpellWorker:
    """Asks a spawned process. Any thread may call it; questions are answered one by one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._spawned = Spawned(serve, "spelling")

    def misspelt(self, folder: str, name: str, words: Iterable[str]) -> frozenset[str]:
        """Return those of ``words`` that a dictionary does not know.

        Raises:
            SpellingFailed: The dictionary cannot be read.
        """
        return frozenset(self._ask(folder, name, "check", list(words)))

    def suggest(self, folder: str, name: str, word: str) -> list[str]:
        """Return words like ``word``, the likeliest first.

        Raises:
            SpellingFailed: The dictionary cannot be read.
        """
        return self._ask(folder, name, "suggest", [word])

    def close(self) -> None:
        """End the process; a later question starts a new one."""
        with self._lock:
            self._spawned.end()

    def _ask(self, folder: str, name: str, verb: str, words: list[str]) -> list[str]:
        with self._lock:
            try:
                pipe = self._started()
                pipe.send((folder, name, verb, words))
                answer = pipe.recv() if pipe.poll(_LIMIT_S) else None
            except (OSError, EOFError):
                answer = None
            if answer is None:
                self._spawned.end()
                raise SpellingFailed(
                    phrase(
                        "The dictionary {name} in {folder} cannot be read.",
                        name=name,
                        folder=folder,
                    ),
                    phrase("Put a sound one in its place, or take it away."),
                )
        return list(answer)

    def _started(self) -> Connection:
        if self._spawned.pipe is not None and self._spawned.is_alive:
            return self._spawned.pipe
        return self._spawned.start()


def serve(pipe: Connection) -> None:
    """Answer until the other end is gone; one dictionary is held at a time."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from hunspell import Hunspell  # only in this process: it is optional, and never in ours

    held: tuple[str, str] | None = None
    reader: Any = None
    while True:
        try:
            folder, name, verb, words = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            if held != (folder, name):
                reader, held = Hunspell(name, hunspell_data_dir=folder), (folder, name)
            if verb == "check":
                answer = [word for word in words if not _knows(reader, word)]
            else:
                answer = list(reader.suggest(words[0]))
        except Exception:  # noqa: BLE001 - whatever is wrong with a dictionary, the answer is none
            held, answer = None, None
        pipe.send(answer)


def _knows(reader: Any, word: str) -> bool:  # noqa: ANN401  # it has no types
    try:
        return bool(reader.spell(word))
    except UnicodeEncodeError:
        # The dictionary's own characters do not write this word: it cannot judge it.
        return True
