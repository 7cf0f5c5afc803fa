"""Typed ids: UUIDv7, made once, never reused."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import NewType

ModuleId = NewType("ModuleId", str)
SourceId = NewType("SourceId", str)
AnnotationId = NewType("AnnotationId", str)
BriefingId = NewType("BriefingId", str)
SectionId = NewType("SectionId", str)
EditionId = NewType("EditionId", str)
BlockId = NewType("BlockId", str)
AssetHash = NewType("AssetHash", str)
"""SHA-256 of an asset's bytes, 64 lower-case hexadecimal digits."""

RevisionNumber = NewType("RevisionNumber", int)
"""1 for a module's first revision, counting up within this library."""


_entropy: ContextVar[Callable[[], bytes] | None] = ContextVar("entropy", default=None)


@contextmanager
def ids_drawn_from(draw: Callable[[], bytes]) -> Iterator[None]:
    """Let ids made inside take their ten random bytes from ``draw``.

    For what has to come out the same twice, such as the starter library at a given moment.
    """
    token = _entropy.set(draw)
    try:
        yield
    finally:
        _entropy.reset(token)


def new_id(moment: datetime, entropy: bytes | None = None) -> str:
    """Make a UUIDv7 (RFC 9562, section 5.7), so that ids sort by the time they were made.

    Args:
        moment: When the thing is made; aware.
        entropy: Ten random bytes; drawn from the operating system when not given, or from
            what ``ids_drawn_from`` names.

    Raises:
        ValueError: ``moment`` is naive or ``entropy`` is not ten bytes long.
    """
    if moment.tzinfo is None:
        raise ValueError("an id is made at an aware moment")
    draw = _entropy.get()
    drawn = os.urandom(10) if draw is None else draw()
    random = drawn if entropy is None else entropy
    if len(random) != 10:
        raise ValueError("an id takes ten bytes of entropy")
    milliseconds = int(moment.timestamp() * 1000) & (1 << 48) - 1
    bits = int.from_bytes(random)
    value = milliseconds << 80 | bits & (1 << 80) - 1
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    # uuid.UUID would write the same; importing it takes a tenth of a command's start.
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
