from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from briefer.domain.dates import written_date, written_moment


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en-GB", "9 August 2024"),
        ("de", "9. August 2024"),
        ("tr-TR", "9 Ağustos 2024"),
        ("ar", "9 أغسطس 2024"),
        ("xx", "2024-08-09"),
    ],
)
def test_a_day_is_written_in_the_language_of_the_document(language, written):
    assert written_date(date(2024, 8, 9), language) == written


def test_a_moment_names_its_zone():
    ankara = timezone(timedelta(hours=3))
    assert written_moment(datetime(2024, 8, 9, 12, 0, tzinfo=ankara)) == (
        "9 August 2024, 12:00 (UTC+03:00)"
    )
    assert written_moment(datetime(2024, 8, 9, 9, 5, tzinfo=UTC)) == "9 August 2024, 09:05 (UTC)"
    west = timezone(timedelta(hours=-4, minutes=-30))
    assert written_moment(datetime(2024, 1, 2, 9, 5, tzinfo=west)).endswith("(UTC−04:30)")


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        written_moment(datetime(2024, 8, 9))
