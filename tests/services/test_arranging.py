"""Several sections at once: one step each, guarded against doubles, undone to the start."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.outline import LinkMode
from briefer.errors import InvalidInput
from briefer.services.assembling import (
    add_module,
    add_modules,
    already_linked,
    create_briefing,
)
from briefer.services.history import History
from briefer.services.library import get_briefing
from briefer.services.outline_edits import (
    change_sections,
    insert_modules,
    lift_sections,
    link_sections,
    lower_sections,
    move_sections,
    nest_sections,
    raise_sections,
    remove_sections,
)


@pytest.fixture
def briefing(session, make):
    for name in ("One", "Two", "Three", "Four"):
        make(name)
    return create_briefing(session, "b", ("one", "two", "three")).ids[0]


def ids(session, briefing):
    return [row.section.id for row in get_briefing(session, briefing).outline.rows()]


def test_several_modules_are_added_side_by_side_and_none_twice_unseen(session, briefing, make):
    five = make("Five")
    with pytest.raises(InvalidInput, match=r"“Two” stands in this briefing already"):
        add_modules(session, briefing, ["four", "two"])
    assert len(ids(session, briefing)) == 3
    assert already_linked(session, briefing, ["four", "two", "two"]) == [
        get_briefing(session, briefing).outline.sections[ids(session, briefing)[1]].link.module
    ]
    made = add_modules(session, briefing, ["four", five], position=1, mode=LinkMode.PINNED)
    assert made.touches(Changed.OUTLINE)
    assert ids(session, briefing)[1:3] == list(made.ids[:2])
    add_modules(session, briefing, ["two"], again=True)
    assert len(ids(session, briefing)) == 6


STEPS = st.lists(
    st.tuples(
        st.integers(0, 9), st.lists(st.integers(0, 9), min_size=1, max_size=3), st.integers(0, 3)
    ),
    max_size=12,
)


def edit(session, briefing, verb, picked, number):
    present = ids(session, briefing)
    sections = [present[p % len(present)] for p in picked] if present else []
    parent = present[number % len(present)] if present else ""
    return (
        lambda: insert_modules(briefing, ("one", "four"), again=True),
        lambda: insert_modules(briefing, ("four",), position=number),
        lambda: move_sections(briefing, sections, parent, number),
        lambda: remove_sections(briefing, sections),
        lambda: nest_sections(briefing, sections),
        lambda: lift_sections(briefing, sections),
        lambda: raise_sections(briefing, sections),
        lambda: lower_sections(briefing, sections),
        lambda: change_sections(briefing, sections, is_excluded=bool(number % 2)),
        lambda: link_sections(briefing, sections, list(LinkMode)[number % 3]),
    )[verb]()


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_any_arranging_undoes_to_the_start_and_redoes_to_the_end(session, briefing, steps):
    history = History(session)
    start = get_briefing(session, briefing).outline
    for verb, picked, number in steps:
        try:
            history.perform(edit(session, briefing, verb, picked, number))
        except InvalidInput:
            continue
        outline = get_briefing(session, briefing).outline
        rows = ids(session, briefing)
        assert len(rows) == len(set(rows)) == len(outline.sections)
    end = get_briefing(session, briefing).outline
    undone = 0
    while history.undo_label:
        history.undo()
        undone += 1
    assert get_briefing(session, briefing).outline == start
    for _ in range(undone):
        history.redo()
    assert get_briefing(session, briefing).outline == end
    while history.undo_label:
        history.undo()


def test_a_step_is_not_undone_over_somebody_elses(session, briefing):
    history = History(session)
    history.perform(nest_sections(briefing, [ids(session, briefing)[1]]))
    assert history.perform(nest_sections(briefing, [ids(session, briefing)[0]])) == ChangeSet()
    add_module(session, briefing, "four")
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        history.undo()
    assert len(ids(session, briefing)) == 4
