"""Ids are UUIDv7: unique, sorted by the time they were made, and the same for the same input."""

import uuid
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.ids import new_id

MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2500, 1, 1), timezones=st.just(UTC))
ENTROPY = st.binary(min_size=10, max_size=10)


@given(MOMENTS, ENTROPY)
def test_it_is_a_uuid_of_version_seven_with_its_moment_inside(moment, entropy) -> None:
    made = uuid.UUID(new_id(moment, entropy))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == int(moment.timestamp() * 1000)
    assert new_id(moment, entropy) == str(made)


@given(MOMENTS, MOMENTS, ENTROPY, ENTROPY)
def test_they_sort_by_the_time_they_were_made(one, other, entropy, more) -> None:
    earlier, later = sorted([one, other])
    if later - earlier >= timedelta(milliseconds=2):
        assert new_id(earlier, entropy) < new_id(later, more)


@given(ENTROPY, ENTROPY)
def test_seventy_four_bits_tell_ids_of_one_moment_apart(one, other) -> None:
    moment = datetime(2024, 8, 5, tzinfo=UTC)
    fixed = (1 << 80) - 1 & ~(0xF << 76) & ~(0x3 << 62)
    is_same = int.from_bytes(one) & fixed == int.from_bytes(other) & fixed
    assert (new_id(moment, one) == new_id(moment, other)) == is_same


def test_chance_is_drawn_when_none_is_given() -> None:
    moment = datetime(2024, 8, 5, tzinfo=UTC)
    assert len({new_id(moment) for _ in range(1000)}) == 1000


def test_a_naive_moment_and_short_entropy_are_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        new_id(datetime(2024, 8, 5))
    with pytest.raises(ValueError, match="ten bytes"):
        new_id(datetime(2024, 8, 5, tzinfo=UTC), b"short")
