"""This module reads suspicious bodies in a process of its own, which is killed when it is slow."""

from __future__ import annotations

import atexit
import faulthandler
import os
import signal
import threading
from collections import OrderedDict
from multiprocessing.connection import Connection
from pathlib import Path

from briefer.domain.blocks import Text
from briefer.markup.guards import MAX_CHARACTERS, TOO_SLOW, UNREADABLE, is_cheap, verbatim
from briefer.markup.reading import read, read_afresh
from briefer.spawned import Spawned

LIMIT_S = 5.0
"""How long one body may take, in seconds."""

_START_S = 20.0
"""How long a worker may take to start on a busy machine, in seconds."""

_KEPT = 32
"""How many results of slow bodies are kept."""


class Worker:
    """A reader in a spawned process. It starts with the first body and never outlives us.

    Any thread may call it; bodies are read one after the other.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._spawned = Spawned(serve, "reader")

    def read(self, body: str, limit_s: float = LIMIT_S) -> Text:
        """Read ``body``, or give up after ``limit_s`` seconds and return it verbatim."""
        with self._lock:
            try:
                pipe = self._started()
                pipe.send((body, limit_s))
                if not pipe.poll(limit_s):
                    self._spawned.end()
                    return verbatim(body, TOO_SLOW)
                answer = pipe.recv()
            except (OSError, EOFError):  # the process died: out of memory, or killed by hand
                self._spawned.end()
                return verbatim(body, UNREADABLE)
        return answer if isinstance(answer, Text) else verbatim(body, UNREADABLE)

    @property
    def pid(self) -> int | None:
        """Id of the process, or None while there is none."""
        return self._spawned.pid

    def close(self) -> None:
        """End the process; a later body starts a new one."""
        with self._lock:
            self._spawned.end()

    def _started(self) -> Connection:
        if self._spawned.pipe is not None and self._spawned.is_alive:
            return self._spawned.pipe
        pipe = self._spawned.start()
        if not pipe.poll(_START_S):
            raise EOFError
        pipe.recv()
        return pipe


def serve(pipe: Connection) -> None:
    """Answer bodies until the other end is gone; runs in the spawned process.

    A watchdog written in C ends the process shortly after the limit even when the process that
    asked has died meanwhile and nobody is left to kill this one.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Path(os.devnull).open("w") as nowhere:
        pipe.send(os.getpid())
        while True:
            try:
                body, limit_s = pipe.recv()
            except (EOFError, OSError):
                return
            faulthandler.dump_traceback_later(limit_s + 1, exit=True, file=nowhere)
            answer = read_afresh(body)
            faulthandler.cancel_dump_traceback_later()
            pipe.send(answer)


_worker = Worker()
_kept: OrderedDict[str, Text] = OrderedDict()
_kept_lock = threading.Lock()


def read_safely(body: str, limit_s: float = LIMIT_S) -> Text:
    """Read ``body`` in bounded time: this is how services read Markdown.

    What is surely quick is read here and now. The rest goes through a process that is killed at
    the limit; the body then comes back verbatim, with ``Text.problem`` set. Never raises, and
    results are kept either way, so that a slow body is slow once.
    """
    if len(body) > MAX_CHARACTERS or is_cheap(body):
        return read(body)
    with _kept_lock:
        if body in _kept:
            _kept.move_to_end(body)
            return _kept[body]
    text = _worker.read(body, limit_s)
    with _kept_lock:
        _kept[body] = text
        while len(_kept) > _KEPT:
            _kept.popitem(last=False)
    return text


def close_worker() -> None:
    """End the process behind ``read_safely``, if one runs."""
    _worker.close()


atexit.register(close_worker)
