"""Undo of structure and review goes back to the start, and redo forward again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.changes import ChangeSet
from briefer.domain.module import ModuleContent, Status
from briefer.domain.outline import ROOT, Generated, LinkMode
from briefer.errors import BrieferError, InvalidInput
from briefer.services.assembling import create_briefing
from briefer.services.history import History
from briefer.services.library import get_briefing, get_module
from briefer.services.lookup import find_annotation
from briefer.services.outline_edits import (
    ChangeBriefing,
    change_sections,
    insert_generated,
    insert_modules,
    insert_text,
    link_sections,
    move_sections,
    remove_sections,
)
from briefer.services.review_edits import Accept, Annotate, Assign, ChangeMetadata, SetState
from briefer.services.reviewing import annotate_quote, threads
from briefer.services.writing import write_module


@pytest.fixture
def history(session):
    return History(session)


@pytest.fixture
def briefing(session, make):
    make("One", "one words")
    make("Two")
    return create_briefing(session, "b", ("one", "two")).ids[0]


def state(session, briefing):
    found = get_briefing(session, briefing)
    return found.outline, found.title


def test_labels(history, briefing):
    assert (history.undo_label, history.redo_label) == ("", "")
    assert history.undo() == history.redo() == ChangeSet()
    history.perform(insert_modules(briefing, ["one"], again=True))
    assert (history.undo_label, history.redo_label) == ("Add Module", "")
    history.undo()
    assert (history.undo_label, history.redo_label) == ("", "Add Module")
    history.redo()
    history.perform(ChangeBriefing(briefing, {"title": "New"}))
    assert (history.undo_label, history.redo_label) == ("Change Briefing", "")
    assert history.perform(ChangeBriefing(briefing, {"title": "New"})) == ChangeSet()


VERBS = ("add", "own", "generated", "remove", "move", "section", "link", "brief", "undo", "redo")

steps = st.lists(
    st.tuples(
        st.sampled_from(VERBS),
        st.integers(0, 20),
        st.integers(0, 20),
    ),
    max_size=25,
)


def edit_of(session, briefing, name, a, b):
    """One edit of the present outline, chosen by two numbers."""
    outline = get_briefing(session, briefing).outline
    ids = [*outline.sections]
    if name == "add":
        parent = [ROOT, *ids][b % (len(ids) + 1)]
        return insert_modules(briefing, [("one", "two")[a % 2]], parent, a % 3, again=True)
    if name == "own":
        return insert_text(briefing, ModuleContent(title="t", body=""), ROOT, a % 4)
    if name == "generated":
        return insert_generated(briefing, list(Generated)[a % len(Generated)])
    if name == "brief":
        return ChangeBriefing(briefing, {"title": f"b{a}"})
    if not ids:
        return None
    section = ids[a % len(ids)]
    if name == "remove":
        return remove_sections(briefing, [section])
    if name == "move":
        return move_sections(briefing, [section], [ROOT, *ids][b % (len(ids) + 1)], b % 3)
    if name == "link":
        return link_sections(briefing, [section], list(LinkMode)[b % 3])
    return change_sections(briefing, [section], heading=f"h{b}", is_excluded=b % 2 == 0)


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=steps)
def test_any_edits_undo_to_the_start_and_redo_to_the_end(session, briefing, steps):
    history = History(session)
    start = state(session, briefing)
    for name, a, b in steps:
        if name in ("undo", "redo"):
            getattr(history, name)()
            continue
        edit = edit_of(session, briefing, name, a, b)
        if edit is not None:
            try:
                history.perform(edit)
            except BrieferError:
                continue
        outline = get_briefing(session, briefing).outline
        rows = [row.section.id for row in outline.rows()]
        assert len(rows) == len(set(rows)) == len(outline.sections)
    end = state(session, briefing)
    undone = 0
    while history.undo_label:
        history.undo()
        undone += 1
    assert state(session, briefing) == start
    for _ in range(undone):
        history.redo()
    assert state(session, briefing) == end


def test_an_adapted_wording_comes_back(session, history, briefing):
    (section, *_) = get_briefing(session, briefing).outline.sections
    history.perform(link_sections(briefing, [section], LinkMode.ADAPTED))
    wording = get_briefing(session, briefing).outline.sections[section].link.wording
    write_module(session, wording, "our words")
    history.undo()
    assert get_briefing(session, briefing).outline.sections[section].link.wording is None
    history.redo()
    assert get_briefing(session, briefing).outline.sections[section].link.wording == wording
    assert get_module(session, wording).head.content.body == "our words"


def test_metadata(session, history, make):
    module = make("m")
    history.perform(ChangeMetadata(module, {"status": Status.APPROVED, "owner": "Ben"}, "Approve"))
    assert history.undo_label == "Approve"
    history.undo()
    content = get_module(session, module).head.content
    assert (content.status, content.owner) == (Status.DRAFT, "")
    history.redo()
    assert get_module(session, module).head.content.status is Status.APPROVED


def test_annotations(session, history, make):
    module = make("m", "Some words here.")
    note = history.perform(Annotate(module, 0, 4, AnnotationKind.COMMENT, "x")).ids[0]
    history.perform(Assign(note, "Ben", date(2024, 8, 9)))
    history.perform(SetState(note, ThreadState.RESOLVED, "Resolve"))
    assert history.perform(SetState(note, ThreadState.RESOLVED)) == ChangeSet()
    history.undo()
    assert find_annotation(session, note).state is ThreadState.OPEN
    history.undo()
    assert (find_annotation(session, note).assignee, find_annotation(session, note).due) == (
        "",
        None,
    )
    history.undo()
    assert threads(session, module) == []
    for _ in range(3):
        history.redo()
    (thread,) = threads(session, module)
    assert thread.annotation.id == note
    assert (thread.annotation.assignee, thread.annotation.state) == ("Ben", ThreadState.RESOLVED)


def test_an_accepted_suggestion(session, history, make):
    module = make("m", "Some words here.")
    note = annotate_quote(session, module, "words", AnnotationKind.SUGGESTION, "", "text").ids[0]
    history.perform(Accept(note))
    assert get_module(session, module).head.content.body == "Some text here."
    history.undo()
    assert get_module(session, module).head.content.body == "Some words here."
    assert find_annotation(session, note).state is ThreadState.OPEN
    history.redo()
    assert get_module(session, module).head.content.body == "Some text here."
    write_module(session, module, "Some text here. And more.")
    write_module(session, module, "Some text here.")
    history.undo()
    assert get_module(session, module).head.content.body == "Some words here."
    history.redo()
    write_module(session, module, "Some text here. And more.")
    with pytest.raises(InvalidInput, match="was changed after"):
        history.undo()
    assert get_module(session, module).head.content.body == "Some text here. And more."
    with pytest.raises(InvalidInput, match="accepting"):
        history.perform(SetState(note, ThreadState.ACCEPTED))


def test_what_cannot_be_undone_is_dropped(session, history, briefing):
    first = history.perform(insert_modules(briefing, ["one"], again=True)).ids[0]
    history.perform(change_sections(briefing, [first], heading="x"))
    with_other = History(session)
    with_other.perform(remove_sections(briefing, [first]))
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        history.undo()
    assert history.undo_label == "Add Module"


@pytest.mark.parametrize(
    "state", [ThreadState.WITHDRAWN, ThreadState.OPEN, ThreadState.RESOLVED, ThreadState.REJECTED]
)
def test_the_state_of_an_accepted_suggestion_is_not_changed_alone(session, history, make, state):
    """Its inverse could not be made: the words of the suggestion are in the text."""
    module = make("Talks", "Trade rose.")
    note = annotate_quote(session, module, "rose", AnnotationKind.SUGGESTION, "", "fell").ids[0]
    history.perform(Accept(note))
    with pytest.raises(InvalidInput, match="words are in the text"):
        history.perform(SetState(note, state))
    assert find_annotation(session, note).state is ThreadState.ACCEPTED
    history.undo()
    assert get_module(session, module).head.content.body == "Trade rose."
    assert find_annotation(session, note).state is ThreadState.OPEN
