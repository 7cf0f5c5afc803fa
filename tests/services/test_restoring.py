"""Restoring is a step: taken back by restoring again, and never over newer words."""

from __future__ import annotations

import pytest

from briefer.domain.changes import Changed
from briefer.errors import InvalidInput
from briefer.services.history import History
from briefer.services.library import get_module, list_revisions
from briefer.services.restoring import RestoreVersions, Return
from briefer.services.writing import write_module


def test_undo_and_redo_go_to_and_fro(session, make):
    first, second = make("a", "one"), make("b", "uno")
    write_module(session, first, "two")
    write_module(session, second, "due")
    history = History(session)
    done = history.perform(RestoreVersions((Return(first, 1), Return(second, 1))))
    assert done.touches(Changed.TEXT)
    assert set(done.ids) == {first, second}

    def texts():
        return [get_module(session, m).head.content.body for m in (first, second)]

    assert texts() == ["one", "uno"]
    assert history.undo_label == "Restore Version"
    history.undo()
    assert texts() == ["two", "due"]
    history.redo()
    assert texts() == ["one", "uno"]
    bodies = [r.content.body for r in list_revisions(session, first)]
    assert bodies == ["one", "two", "one", "two", "one"]
    assert list(session.file.modules.damaged()) == []


def test_newer_words_are_not_put_away(session, make):
    module = make("Talks", "one")
    other = make("b", "uno")
    write_module(session, module, "two")
    write_module(session, other, "due")
    history = History(session)
    history.perform(RestoreVersions((Return(other, 1), Return(module, 1))))
    write_module(session, module, "three")
    with pytest.raises(InvalidInput, match="“Talks” was changed since"):
        history.undo()
    assert get_module(session, module).head.content.body == "three"
    assert get_module(session, other).head.content.body == "uno", "all of them or none"


def test_restoring_what_is_there_is_no_step(session, make):
    module = make("Talks", "one")
    history = History(session)
    history.perform(RestoreVersions((Return(module, 1),)))
    assert history.undo_label == ""
