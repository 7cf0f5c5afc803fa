"""Writes dates and lists into columns and reads them back, exactly."""

from __future__ import annotations

import json
from datetime import date, datetime

from briefer.domain.partial_dates import Dated, read_dated


def day_out(value: date | None) -> str | None:
    """Write a day as ISO 8601."""
    return value.isoformat() if value is not None else None


def day_in(value: str | None) -> date | None:
    """Read a day."""
    return date.fromisoformat(value) if value is not None else None


def dated_out(value: Dated | None) -> str | None:
    """Write a day, or as much of one as is known, as ISO 8601."""
    return value.isoformat() if value is not None else None


def dated_in(value: str | None) -> Dated | None:
    """Read a day, or as much of one as is known."""
    return read_dated(value) if value is not None else None


def moment_in(value: str) -> datetime:
    """Read a moment."""
    return datetime.fromisoformat(value)


def list_out(values: tuple[str, ...]) -> str:
    """Write a row of texts as JSON."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def list_in(value: str) -> tuple[str, ...]:
    """Read a row of texts."""
    return tuple(json.loads(value)) if value != "[]" else ()
