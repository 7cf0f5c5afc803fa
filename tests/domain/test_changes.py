"""A verb says what it changed, and several verbs say it together."""

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.changes import Changed, ChangeSet

KINDS = st.lists(st.sampled_from([k for k in Changed if k]), max_size=4).map(
    lambda ks: Changed(sum(k.value for k in set(ks)))
)
SETS = st.builds(ChangeSet, KINDS, st.lists(st.sampled_from("abcd"), unique=True).map(tuple))


@given(SETS, SETS)
def test_joined_changes_touch_what_either_touches(one, other) -> None:
    both = one | other
    for kind in Changed:
        if kind:
            assert both.touches(kind) == (one.touches(kind) or other.touches(kind))
    assert set(both.ids) == {*one.ids, *other.ids}
    assert len(both.ids) == len(set(both.ids))
    assert both.ids[: len(one.ids)] == one.ids


@given(SETS)
def test_nothing_joined_changes_nothing(one) -> None:
    assert one | ChangeSet() == one
    assert ChangeSet() | one == one
    assert not ChangeSet().touches(*(k for k in Changed if k))
