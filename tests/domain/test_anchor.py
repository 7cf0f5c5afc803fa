"""An anchor remembers its words and what stood around them, counted in code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.anchor import CONTEXT, DETACHED, Found, Resolution, anchor_at
from briefer.domain.ids import RevisionNumber


@given(st.text(min_size=1, max_size=200), st.data())
def test_an_anchor_is_a_cut_of_its_body(body, data) -> None:
    start = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(start + 1, len(body)))
    anchor = anchor_at(body, start, end, RevisionNumber(3))
    assert anchor.quote == body[start:end]
    around = anchor.before + anchor.quote + anchor.after
    assert body[start - len(anchor.before) :].startswith(around)
    assert len(anchor.before) == min(CONTEXT, start)
    assert len(anchor.after) == min(CONTEXT, len(body) - end)


def test_emoji_count_as_one() -> None:
    anchor = anchor_at("👍🏽 agreed", 3, 9, RevisionNumber(1))
    assert anchor.quote == "agreed"


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 2), (0, 6)])
def test_a_range_without_words_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        anchor_at("words", start, end, RevisionNumber(1))


def test_only_detached_is_detached() -> None:
    assert DETACHED.is_detached
    assert not any(Resolution(f, 0, 1).is_detached for f in Found if f is not Found.DETACHED)
