"""The day an article says it was published on, in the languages desks read most."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    ("january", "jan", "ocak", "يناير", "janvier", "januar", "января"),
    ("february", "feb", "şubat", "فبراير", "février", "februar", "февраля"),
    ("march", "mar", "mart", "مارس", "mars", "märz", "марта"),
    ("april", "apr", "nisan", "أبريل", "avril", "апреля"),
    ("may", "mayıs", "مايو", "mai", "мая"),
    ("june", "jun", "haziran", "يونيو", "juin", "juni", "июня"),
    ("july", "jul", "temmuz", "يوليو", "juillet", "juli", "июля"),
    ("august", "aug", "ağustos", "أغسطس", "août", "августа"),
    ("september", "sep", "sept", "eylül", "سبتمبر", "septembre", "сентября"),
    ("october", "oct", "ekim", "أكتوبر", "octobre", "oktober", "октября"),
    ("november", "nov", "kasım", "نوفمبر", "novembre", "ноября"),
    ("december", "dec", "aralık", "ديسمبر", "décembre", "dezember", "декабря"),
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")

_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)(?!\d)")
_DOTTED = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+([^\W\d_]+)\.?,?\s+(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")


def stated_date(text: str) -> date | None:
    """Return the first whole date in ``text``: a day, a month and a year; nothing less.

    12/08/2024 is left alone: it is two days, depending on who wrote it.
    """
    plain = text.translate(_DIGITS)
    found: list[tuple[int, date | None]] = []
    if m := _ISO.search(plain):
        found.append((m.start(), _day(m[1], int(m[2]), m[3])))
    if m := _DOTTED.search(plain):
        found.append((m.start(), _day(m[3], int(m[2]), m[1])))
    found += [(m.start(), _day(m[3], _month(m[2]), m[1])) for m in _DAY_FIRST.finditer(plain)]
    found += [(m.start(), _day(m[3], _month(m[1]), m[2])) for m in _MONTH_FIRST.finditer(plain)]
    return next((day for _, day in sorted(found, key=lambda f: f[0]) if day), None)


def _month(name: str) -> int:
    return _NUMBER.get(name.casefold(), 0)


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
