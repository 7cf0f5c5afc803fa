"""A day that is known in part stays so: it is read, written, sorted and frozen as what it is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.frozen import freeze, thaw
from briefer.domain.partial_dates import PartialDate, earliest, latest, read_dated, written
from briefer.domain.source import Source
from briefer.errors import InvalidInput

DATED = st.dates(date(1000, 1, 1)) | st.builds(
    PartialDate, st.integers(1000, 9999), st.integers(0, 12)
)


@given(DATED)
def test_what_is_written_is_read_back(day) -> None:
    assert read_dated(day.isoformat()) == day
    assert read_dated(written(day)) == day
    assert earliest(day) <= latest(day)
    assert earliest(day).year == latest(day).year == day.year


@given(DATED)
def test_a_source_is_frozen_with_what_is_known(day) -> None:
    source = Source(id="s", key="k", title="T", published=day)
    assert thaw(freeze(source), Source) == source


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("2024", PartialDate(2024)),
        ("2024-8", PartialDate(2024, 8)),
        ("August 2024", PartialDate(2024, 8)),
        ("Ağustos 2024", PartialDate(2024, 8)),
        ("أغسطس 2024", PartialDate(2024, 8)),
        ("5 Aug. 2024", date(2024, 8, 5)),
        ("2024-08-05", date(2024, 8, 5)),
    ],
)
def test_days_months_and_years_are_read(typed: str, meant: object) -> None:
    assert read_dated(typed) == meant


@pytest.mark.parametrize("typed", ["soon", "2024-13", "30 Feb 2024", "08/2024", "24", "Foo 2024"])
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput, match="month or a year"):
        read_dated(typed)


def test_months_are_written_as_the_language_does() -> None:
    month = PartialDate(2024, 8)
    assert [written(month, tag) for tag in ("en-GB", "tr", "de", "ru", "he", "xx")] == [
        "August 2024", "Ağustos 2024", "August 2024", "август 2024", "אוגוסט 2024", "2024-08",
    ]  # fmt: skip
    assert written(PartialDate(2024), "ar") == "2024"


def test_the_ends_of_a_february() -> None:
    assert latest(PartialDate(2024, 2)) == date(2024, 2, 29)
    assert (earliest(PartialDate(2024)), latest(PartialDate(2024))) == (
        date(2024, 1, 1),
        date(2024, 12, 31),
    )
