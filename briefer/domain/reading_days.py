"""Days as a person types them, in any language of the window: 2026-12-03, 3 Dec 2026, +6m."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from briefer.domain.dates import month_named
from briefer.domain.folding import fold
from briefer.errors import InvalidInput
from briefer.phrases import phrase

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WRITTEN = re.compile(r"(\d{1,2})\.?\s+([^\W\d_]{3,})\.?(?:\s+(\d{4}))?")
_LATER = re.compile(r"\+\s*(\d{1,4})\s*([dwmy])")
_TODAY = frozenset(map(fold, ("today", "heute", "aujourd’hui", "bugün", "اليوم")))


def read_day(typed: str, today: date, *, looks_back: bool = False) -> date | None:
    """Return the day that was typed; None for an empty field.

    Args:
        typed: ISO 8601, "3 Dec 2026", "3 Dec" for the next one, "today", or a time from today:
            "+30d", "+2w", "+6m", "+1y". Months and "today" in each language of the window.
        today: What "+6m" counts from.
        looks_back: Whether "3 Dec" is the last one, as where something is told that has been.

    Raises:
        InvalidInput: It is none of these, or there is no such day.
    """
    words = fold(typed).strip()
    if not words:
        return None
    try:
        day = _read(words, today, looks_back=looks_back)
    except (ValueError, OverflowError):
        day = None
    if day is None:
        raise InvalidInput(
            phrase("“{typed}” is not a day.", typed=typed.strip()),
            phrase("Write it like 2026-12-03, 3 Dec 2026 or +6m."),
        )
    return day


def later(day: date, months: int) -> date:
    """Return the same day so many months later, or that month's last one."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _read(words: str, today: date, *, looks_back: bool) -> date | None:
    if words in _TODAY:
        return today
    if found := _ISO.fullmatch(words):
        return date(*(int(part) for part in found.groups()))
    if found := _LATER.fullmatch(words):
        number, unit = int(found[1]), found[2]
        if unit in "dw":
            return today + timedelta(days=number * (7 if unit == "w" else 1))
        return later(today, number * (12 if unit == "y" else 1))
    if (found := _WRITTEN.fullmatch(words)) and (month := month_named(found[2])):
        if found[3]:
            return date(int(found[3]), month, int(found[1]))
        this_year = date(today.year, month, int(found[1]))
        if looks_back:
            return this_year if this_year <= today else this_year.replace(year=today.year - 1)
        return this_year if this_year >= today else this_year.replace(year=today.year + 1)
    return None
