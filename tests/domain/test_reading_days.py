"""A day is read as a person types it, and what is no day is said to be none."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.dates import MONTH_NAMES
from briefer.domain.folding import fold
from briefer.domain.reading_days import later, read_day
from briefer.errors import InvalidInput

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", None),
        ("  ", None),
        ("2026-12-03", date(2026, 12, 3)),
        ("2026-1-5", date(2026, 1, 5)),
        ("3 Dec 2026", date(2026, 12, 3)),
        ("3. December 2026", date(2026, 12, 3)),
        ("3 dec", date(2026, 12, 3)),
        ("3 Feb", date(2027, 2, 3)),
        ("Today", TODAY),
        ("heute", TODAY),
        ("aujourd'hui", TODAY),
        ("Bugün", TODAY),
        ("BUGÜN", TODAY),
        ("اليوم", TODAY),
        ("3. Dez. 2026", date(2026, 12, 3)),
        ("3. März", date(2027, 3, 3)),
        ("3 déc.", date(2026, 12, 3)),
        ("3 juin", date(2027, 6, 3)),
        ("3 Ara", date(2026, 12, 3)),
        ("3 ağustos", date(2027, 8, 3)),
        ("٣ ديسمبر", date(2026, 12, 3)),
        ("3 Sept", date(2027, 9, 3)),
        ("+10d", date(2026, 12, 2)),
        ("+2w", date(2026, 12, 6)),
        ("+ 6m", date(2027, 5, 22)),
        ("+1y", date(2027, 11, 22)),
    ],
)
def test_what_is_typed(typed, day):
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed", ["soon", "2026-02-30", "31 Feb", "+6q", "12/03/2026", "+9999y", "3 jui", "3 Dezi"]
)
def test_what_is_no_day(typed):
    with pytest.raises(InvalidInput, match="is not a day"):
        read_day(typed, TODAY)


def test_the_same_letters_begin_one_month_in_every_language():
    begun: dict[str, set[int]] = {}
    for language in ("en", "de", "fr", "tr", "ar"):
        for number, name in enumerate(MONTH_NAMES[language].split(), 1):
            assert read_day(f"3 {name} 2027", TODAY) == date(2027, number, 3)
            begun.setdefault(fold(name)[:3], set()).add(number)
    assert {letters for letters, months in begun.items() if len(months) > 1} == {"jui"}


def test_what_has_been_is_the_last_such_day():
    assert read_day("3 Aug", TODAY, looks_back=True) == date(2026, 8, 3)
    assert read_day("3 Dec", TODAY, looks_back=True) == date(2025, 12, 3)
    assert read_day("22 Nov", TODAY, looks_back=True) == TODAY


def test_months_end_where_they_end():
    assert later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert later(date(2027, 11, 30), 3) == date(2028, 2, 29)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_iso_is_read_back(day):
    assert read_day(day.isoformat(), TODAY) == day


@given(st.text(max_size=12))
def test_anything_may_be_typed(typed):
    with suppress(InvalidInput):
        assert isinstance(read_day(typed, TODAY), date | None)
