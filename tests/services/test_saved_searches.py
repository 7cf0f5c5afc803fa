"""Named searches stay in the library."""

from __future__ import annotations

import pytest

from briefer.domain.changes import Changed, ChangeSet
from briefer.errors import InvalidInput, NotFound
from briefer.services.library import open_library
from briefer.services.saved_searches import (
    SavedSearch,
    forget_search,
    save_search,
    saved_searches,
)
from briefer.services.settings import change_setting


def test_they_are_kept_by_name(session):
    assert saved_searches(session) == []
    assert save_search(session, "Stale ones", "stale:yes  owner:me").kinds == Changed.SETTINGS
    save_search(session, "approved", "status:approved")
    wanted = [
        SavedSearch("approved", "status:approved"),
        SavedSearch("Stale ones", "stale:yes owner:me"),
    ]
    assert saved_searches(session) == wanted
    with open_library(session.file.path, "Ben", session.clock) as other:
        assert saved_searches(other) == wanted


def test_a_name_is_there_once_whatever_its_case(session):
    save_search(session, "Mine", "owner:me")
    save_search(session, "MINE", "owner:me stale:yes")
    assert saved_searches(session) == [SavedSearch("MINE", "owner:me stale:yes")]
    assert save_search(session, "MINE", "owner:me stale:yes") == ChangeSet()


def test_forgetting(session):
    save_search(session, "Mine", "owner:me")
    with pytest.raises(NotFound, match="did you mean “Mine”"):
        forget_search(session, "mine")
    forget_search(session, "Mine")
    assert saved_searches(session) == []


def test_a_search_needs_a_name_and_words(session):
    with pytest.raises(InvalidInput, match="name"):
        save_search(session, " ", "x")
    with pytest.raises(InvalidInput, match="nothing"):
        save_search(session, "x", " ")


def test_what_another_program_left_there_does_no_harm(session):
    change_setting(session, "saved-searches", ["x", {"name": "a"}, {"name": "b", "words": "w"}])
    assert saved_searches(session) == [SavedSearch("b", "w")]
