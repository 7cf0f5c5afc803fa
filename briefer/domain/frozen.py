"""Frozen documents: a compiled briefing as canonical JSON, and the same values back from it.

Every field is written, defaults too, so that a later program with other defaults reads what was
meant. Images are named by hash; their bytes are kept beside the text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from briefer.domain import (
    blocks,
    document,
    marking,
    outline,
    partial_dates,
    profile,
    source,
    style,
)
from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.ids import AssetHash
from briefer.errors import StorageError
from briefer.phrases import phrase

FORMAT = 1
"""Counts up when a document is written in a way that older programs cannot read."""

T = TypeVar("T")

_ROOMS = (blocks, document, marking, outline, partial_dates, profile, source, style)
_KINDS: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        *(k for room in _ROOMS for k in vars(room).values() if isinstance(k, type)),
        AnnotationKind,
        ThreadState,
    )
    if issubclass(kind, Struct | Enum)
}
_FIELDS: dict[type, tuple[str, ...]] = {
    kind: kind.__struct_fields__ for kind in _KINDS.values() if issubclass(kind, Struct)
}


def _no_bytes(_: AssetHash) -> bytes:
    return b""


def freeze(value: object) -> str:
    """Write a document, an outline, a style or a profile as canonical JSON."""
    return json.dumps(
        {"format": FORMAT, "value": _encoded(value)},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def thaw(text: str, kind: type[T], bytes_of: Callable[[AssetHash], bytes] = _no_bytes) -> T:
    """Read back what ``freeze`` wrote; equal to what it was given.

    Args:
        text: What ``freeze`` returned.
        kind: What it was given, such as ``ExportDocument``.
        bytes_of: Gives an image's bytes by their hash.

    Raises:
        StorageError: A newer program wrote it, or it is not one of ours.
    """
    try:
        whole = json.loads(text)
        is_newer = whole["format"] > FORMAT
        value = None if is_newer else _decoded(whole["value"], bytes_of)
    except (ValueError, TypeError, KeyError, AttributeError) as problem:
        raise _damaged() from problem
    if is_newer:
        raise StorageError(
            phrase("This edition was issued by a newer Briefer."), phrase("Open it with that one.")
        )
    if not isinstance(value, kind):
        raise _damaged()
    return value


def _damaged() -> StorageError:
    return StorageError(
        phrase("What was issued cannot be read: the library is damaged."),
        phrase("Open the newest backup."),
    )


def frozen_sha256(text: str) -> str:
    """Return the hash of a frozen value."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _encoded(value: object) -> object:
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, tuple):
        return [_encoded(v) for v in value]
    kind = type(value)
    name = kind.__name__
    if kind in _FIELDS:
        shown: dict[str, object] = {"is": name}
        for field in _FIELDS[kind]:
            if name != "Asset" or field != "data":
                shown[field] = _encoded(getattr(value, field))
        return shown
    if isinstance(value, Enum) and name in _KINDS:
        return {"is": name, "value": value.value}
    if isinstance(value, datetime):
        zone = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else ""
        return {"is": "datetime", "at": value.isoformat(), "zone": zone}
    if isinstance(value, date):
        return {"is": "date", "day": value.isoformat()}
    if isinstance(value, Mapping):
        return {"is": "map", "pairs": [[_encoded(k), _encoded(v)] for k, v in value.items()]}
    raise TypeError(f"{name} cannot be frozen")


def _decoded(value: object, bytes_of: Callable[[AssetHash], bytes]) -> object:
    if isinstance(value, list):
        return tuple(_decoded(v, bytes_of) for v in value)
    if not isinstance(value, dict):
        return value
    name = value["is"]
    if name == "map":
        pairs = value["pairs"]
        return MappingProxyType({_decoded(k, bytes_of): _decoded(v, bytes_of) for k, v in pairs})
    if name == "datetime":
        return _moment(value["at"], value["zone"])
    if name == "date":
        return date.fromisoformat(value["day"])
    kind = _KINDS[name]
    if issubclass(kind, Enum):
        return kind(value["value"])
    known: dict[str, Any] = {k: _decoded(v, bytes_of) for k, v in value.items() if k != "is"}
    if name == "Asset":
        known["data"] = bytes_of(known["sha256"])
    return kind(**known)


def _moment(text: str, zone: str) -> datetime:
    """Read a moment in its named zone, if that zone still says the same time for it.

    Governments change their zones after the fact; what was printed must not change with them.
    """
    fixed = datetime.fromisoformat(text)
    if not zone:
        return fixed
    try:
        named = fixed.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return fixed
    return named if named.utcoffset() == fixed.utcoffset() else fixed
