"""Writes a document in a process of its own, so that a window stays quick while it is written."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from briefer.domain.document import ExportDocument
from briefer.errors import ExportFailed
from briefer.phrases import phrase
from briefer.services.formats import Export, Look, render
from briefer.spawned import Spawned

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_BEAT_S = 0.1
"""How often the caller is asked whether it still wants the file."""


def render_apart(
    document: ExportDocument, kind: str, look: Look, beat: Callable[[], object]
) -> Export:
    """Write ``document`` in one format, as ``render`` does, in a process that then ends.

    Args:
        document: What to write.
        kind: Name of a format.
        look: How it looks.
        beat: Called while the process is at work; what it raises, such as ``Cancelled``, ends
            the process at once.

    Raises:
        ExportFailed: The process died, as it does when memory runs out.
    """
    # Here, because only a window that exports needs it.
    from multiprocessing.reduction import ForkingPickler

    ForkingPickler.register(MappingProxyType, _taken_apart)
    process = Spawned(_serve, "export")
    try:
        pipe = process.start()
        pipe.send((document, kind, look))
        while not pipe.poll(_BEAT_S):
            beat()
        answer = pipe.recv()
    except (OSError, EOFError) as error:
        raise ExportFailed(
            phrase("The export ended before the file was written."),
            phrase("Close other programs, so that there is more memory, and try again."),
        ) from error
    finally:
        process.end()
    if isinstance(answer, Exception):
        raise answer
    return Export(*answer)


def _serve(pipe: Connection) -> None:
    """Write what is sent; runs in the spawned process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    document, kind, look = pipe.recv()
    try:
        made = render(document, kind, look)
    except Exception as error:  # noqa: BLE001 - the process that asked decides what it means
        pipe.send(RuntimeError(f"{type(error).__name__}: {error}"))
    else:
        pipe.send((made.data, dict(made.beside)))


def _taken_apart(mapping: MappingProxyType[Any, Any]) -> tuple[Callable[..., Any], tuple[Any]]:
    return _put_together, (dict(mapping),)


def _put_together(values: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    # By a name of ours, since a mapping proxy's type has none that it could be found by.
    return MappingProxyType(values)
