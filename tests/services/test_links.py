"""Sections that fell behind their modules take, keep or merge, and nobody's words are lost."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.annotation import AnnotationKind
from briefer.domain.changes import ChangeSet
from briefer.domain.differences import words_changed
from briefer.domain.edits import edits_between, split_words
from briefer.domain.module import ModuleContent, Status
from briefer.domain.outline import LinkMode
from briefer.errors import InvalidInput
from briefer.services.assembling import (
    add_own_text,
    change_link,
    create_briefing,
)
from briefer.services.giving_back import ProposeBack, make_module, promote, propose_back
from briefer.services.history import History
from briefer.services.library import get_briefing, get_module
from briefer.services.linking import resolve_link
from briefer.services.links import (
    ChangeLinked,
    keep,
    merge_newest,
    moved_on,
    settle,
    take,
)
from briefer.services.reviewing import accept, threads
from briefer.services.writing import change_metadata, write_module

FIRST = "Two rounds of talks failed. The envoys met in Baku. Nothing was signed."
SECOND = "Three rounds of talks failed. The envoys met in Baku. Nothing was signed."


@pytest.fixture
def linked(session, make):
    """A briefing whose one section links to a module with FIRST; then the module moves on."""

    def start(mode, then=SECOND, ours=None):
        module = make("Talks", FIRST)
        briefing = create_briefing(session, "b", [module]).ids[0]
        (section,) = get_briefing(session, briefing).outline.sections
        change_link(session, briefing, section, mode)
        link = get_briefing(session, briefing).outline.sections[section].link
        if ours is not None:
            write_module(session, link.wording, ours)
        if then is not None:
            write_module(session, module, then, "Later")
        return briefing, section, module

    return start


def shown(session, briefing, section):
    link = get_briefing(session, briefing).outline.sections[section].link
    return resolve_link(session, link).content.body


def test_only_what_is_behind_is_told(session, linked):
    briefing, section, module = linked(LinkMode.PINNED)
    (moved,) = moved_on(session, briefing)
    assert (moved.section, moved.heading, moved.newest.number) == (section, "Talks", 2)
    assert words_changed(moved.differences()) == (1, 1)
    assert len(moved_on(session, briefing)) == 1
    change_metadata(session, module, status=Status.APPROVED)
    write_module(session, module, "A draft of no weight.", "Draft")
    change_metadata(session, module, status=Status.DRAFT)
    assert [m.newest.number for m in moved_on(session, briefing)] == [4], "approved by its status"
    take(session, briefing, section)
    assert moved_on(session, briefing) == []


def test_taking_keeping_and_their_undo(session, linked):
    briefing, section, module = linked(LinkMode.PINNED)
    history = History(session)
    history.perform(ChangeLinked(briefing, section, keep, "Keep Revision"))
    assert moved_on(session, briefing) == []
    assert shown(session, briefing, section) == FIRST
    history.undo()
    assert len(moved_on(session, briefing)) == 1
    history.perform(ChangeLinked(briefing, section, take, "Take Newest"))
    assert shown(session, briefing, section) == SECOND
    history.undo()
    assert shown(session, briefing, section) == FIRST
    history.redo()
    assert shown(session, briefing, section) == SECOND
    with pytest.raises(InvalidInput, match="has not moved on"):
        keep(session, briefing, section)
    write_module(session, module, "Four.", "Later still")
    keep(session, briefing, section)
    write_module(session, module, "Five.", "Later again")
    assert len(moved_on(session, briefing)) == 1, "a newer one than the declined is told"
    change_link(session, briefing, section, LinkMode.FOLLOWING)
    with pytest.raises(InvalidInput, match="pinned or adapted"):
        take(session, briefing, section)


def test_a_merge_joins_edits_of_different_words(session, linked):
    briefing, section, _ = linked(LinkMode.ADAPTED, ours=FIRST.replace("Baku", "Moscow"))
    history = History(session)

    def verb(*arguments):
        return merge_newest(*arguments).changes

    history.perform(ChangeLinked(briefing, section, verb, "Merge"))
    both = SECOND.replace("Baku", "Moscow")
    assert shown(session, briefing, section) == both
    assert moved_on(session, briefing) == []
    history.undo()
    assert shown(session, briefing, section) == FIRST.replace("Baku", "Moscow")
    assert len(moved_on(session, briefing)) == 1
    history.redo()
    assert shown(session, briefing, section) == both
    history.undo()
    take(session, briefing, section)
    assert shown(session, briefing, section) == SECOND
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        history.redo()


def test_a_conflict_is_shown_and_nothing_written(session, linked):
    briefing, section, module = linked(LinkMode.ADAPTED, ours=FIRST.replace("Two", "Several"))
    outcome = merge_newest(session, briefing, section)
    assert (outcome.changes, outcome.is_written) == (ChangeSet(), False)
    (conflict,) = outcome.merge.conflicts
    assert (conflict.ours, conflict.theirs) == ("Several", "Three")
    assert shown(session, briefing, section) == FIRST.replace("Two", "Several")
    assert len(moved_on(session, briefing)) == 1
    settled = FIRST.replace("Two", "Three or more")
    settle(session, briefing, section, settled, outcome.newest)
    assert shown(session, briefing, section) == settled
    assert len(moved_on(session, briefing)) == 0
    write_module(session, module, "All new.", "Later")
    with pytest.raises(InvalidInput, match="moved on again"):
        settle(session, briefing, section, "x", outcome.newest)


WORDS = st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta.", "epsilon\n\n"]), max_size=14)


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(base=WORDS, ours=WORDS, theirs=WORDS)
def test_no_word_of_either_side_is_lost_in_a_merge(linked, session, base, ours, theirs):
    base, ours, theirs = (" ".join(["start", *words]) for words in (base, ours, theirs))
    briefing, section, module = linked(LinkMode.ADAPTED, then=base, ours=base)
    if moved_on(session, briefing):
        take(session, briefing, section)
    link = get_briefing(session, briefing).outline.sections[section].link
    write_module(session, link.wording, ours, "Ours")
    write_module(session, module, theirs, "Theirs")
    if not moved_on(session, briefing):
        return
    outcome = merge_newest(session, briefing, section)
    if outcome.is_written:
        assert shown(session, briefing, section) == outcome.merge.text
    else:
        assert shown(session, briefing, section) == ours
    seen = outcome.merge.text + "".join(c.ours + c.theirs for c in outcome.merge.conflicts)
    for side in (ours, theirs):
        for edit in edits_between(base, side):
            for token in split_words(side[edit.new_start : edit.new_end]):
                assert token.strip() in seen


def test_an_adaptation_goes_back_as_suggestions(session, linked):
    ours = (
        "Two rounds of difficult talks failed. The envoys met in Moscow. Nothing was signed. End."
    )
    briefing, section, module = linked(LinkMode.ADAPTED, ours=ours)
    made = propose_back(session, briefing, section)
    found = threads(session, module)
    assert len(found) == len(made.ids) - 1 == 3
    assert {t.annotation.kind for t in found} == {AnnotationKind.SUGGESTION}
    for thread in found:
        accept(session, thread.annotation.id)
    assert get_module(session, module).head.content.body == ours.replace("Two", "Three")
    take(session, briefing, section)
    assert propose_back(session, briefing, section) == ChangeSet()


def test_a_proposal_is_taken_back_and_made_again(session, linked):
    briefing, section, module = linked(LinkMode.ADAPTED, then=None, ours="Our words.")
    history = History(session)
    history.perform(ProposeBack(briefing, section))
    assert history.undo_label == "Propose to Module"
    made = len(threads(session, module))
    assert made > 0
    history.undo()
    assert threads(session, module) == []
    history.redo()
    assert len(threads(session, module)) == made


def test_own_and_adapted_words_become_modules(session, linked):
    briefing, section, module = linked(LinkMode.ADAPTED, then=None, ours="Our words.")
    history = History(session)
    made = history.perform(make_module(briefing, section, "Our talks"))
    assert get_module(session, made.ids[0]).slug == "our-talks"
    link = get_briefing(session, briefing).outline.sections[section].link
    assert (link.module, link.mode) == (made.ids[0], LinkMode.FOLLOWING)
    history.undo()
    assert get_briefing(session, briefing).outline.sections[section].link.module == module
    own = add_own_text(session, briefing, ModuleContent(title="Bridge", body="Over.")).ids[0]
    made = promote(session, briefing, own)
    assert get_module(session, made.ids[0]).head.content.body == "Over."
    with pytest.raises(InvalidInput, match="own text or an adapted"):
        promote(session, briefing, own)
    with pytest.raises(InvalidInput, match="adapted wording can be suggested"):
        propose_back(session, briefing, own)
