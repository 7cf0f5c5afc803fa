"""This room holds processes of our own: what may be slow, hungry or brought down runs in one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


class Spawned:
    """A process that answers over a pipe; it starts when it is asked for and never outlives us.

    Whoever shares one among threads holds a lock of its own.

    Attributes:
        pipe: The way to it; None while it does not run.
    """

    def __init__(self, serve: Callable[[Connection], None], name: str) -> None:
        """Describe a process.

        Args:
            serve: Runs in the process, with its end of the pipe; a function of a module.
            name: What the process is called.
        """
        self._serve, self._name = serve, name
        self._process: BaseProcess | None = None
        self.pipe: Connection | None = None

    @property
    def is_alive(self) -> bool:
        """Whether it runs."""
        return self._process is not None and self._process.is_alive()

    @property
    def pid(self) -> int | None:
        """Its id, or None while there is none."""
        return self._process.pid if self._process is not None else None

    def start(self) -> Connection:
        """Start it, in the place of one that ran."""
        self.end()
        # Here, because most starts of the program need no second process.
        import multiprocessing

        # Spawned, since a fork would take over locks that other threads hold.
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        process = context.Process(target=self._serve, args=(theirs,), daemon=True, name=self._name)
        with theirs:
            process.start()
        # Not before: one that could not be started cannot be ended either.
        self._process = process
        return self.pipe

    def end(self) -> None:
        """End it at once; it can be started again."""
        if self.pipe is not None:
            self.pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self.pipe = self._process = None
