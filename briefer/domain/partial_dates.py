"""Days that are known only in part: "August 2024", "2024"; never made more exact than they are."""

from __future__ import annotations

import re
from datetime import date
from typing import TypeAlias

from msgspec import Struct

from briefer.domain.dates import MONTH_NAMES, month_named, written_date
from briefer.domain.folding import fold
from briefer.errors import InvalidInput
from briefer.phrases import phrase

# Compiled when first used: a start reads no day that was typed.
_ISO = r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?"
_WRITTEN = r"(?:(\d{1,2})\.?\s+)?([^\W\d_]{3,})\.?\s+(\d{4})"
_NAMED_ALONE = {"ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь"
                      " декабрь"}  # fmt: skip
"""Month names that stand otherwise beside a day."""


class PartialDate(Struct, frozen=True):
    """A year, or a month of it.

    Attributes:
        month: 1 to 12; 0 when only the year is known.
    """

    year: int
    month: int = 0

    def __post_init__(self) -> None:
        if not (1 <= self.year <= 9999 and 0 <= self.month <= 12):
            raise ValueError(f"there is no month {self.month} of {self.year}")

    def isoformat(self) -> str:
        """Return it as ISO 8601: "2024-08" or "2024"."""
        return f"{self.year:04d}-{self.month:02d}" if self.month else f"{self.year:04d}"

    def __str__(self) -> str:
        return self.isoformat()


Dated: TypeAlias = date | PartialDate
"""A day, or as much of one as is known."""


def earliest(of: Dated) -> date:
    """Return the first day that it can be."""
    return of if isinstance(of, date) else date(of.year, of.month or 1, 1)


def latest(of: Dated) -> date:
    """Return the last day that it can be."""
    if isinstance(of, date):
        return of
    from calendar import monthrange  # here, because it brings the locales of Python along

    month = of.month or 12
    return date(of.year, month, monthrange(of.year, month)[1])


def read_dated(typed: str) -> Dated | None:
    """Return the day, month or year that was typed; None for an empty field.

    Args:
        typed: "2024-08-05", "2024-08", "2024", "5 August 2024", "Aug 2024", in any language
            whose months we know.

    Raises:
        InvalidInput: It is none of these, or there is no such day.
    """
    words = fold(typed).strip()
    if not words:
        return None
    try:
        if found := re.fullmatch(_ISO, words):
            return _made(int(found[1]), int(found[2] or 0), int(found[3] or 0))
        if (found := re.fullmatch(_WRITTEN, words)) and (month := month_named(found[2])):
            return _made(int(found[3]), month, int(found[1] or 0))
    except ValueError:
        pass
    raise InvalidInput(
        phrase("“{words}” is not a day, a month or a year.", words=typed.strip()),
        phrase("Write it like 2024-08-05, August 2024 or 2024."),
    )


def written(of: Dated, language: str = "en") -> str:
    """Write it in words as far as it is known: "9 August 2024", "August 2024", "2024"."""
    if isinstance(of, date):
        return written_date(of, language)
    base = language.lower().split("-")[0]
    if not of.month or base not in MONTH_NAMES:
        return of.isoformat()
    name = _NAMED_ALONE.get(base, MONTH_NAMES[base]).split()[of.month - 1]
    # Hebrew writes "in August" beside a day.
    return f"{name.removeprefix('ב') if base == 'he' else name} {of.year}"


def _made(year: int, month: int, day: int) -> Dated:
    return date(year, month, day) if day else PartialDate(year, month)
