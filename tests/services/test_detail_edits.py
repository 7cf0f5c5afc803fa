"""Details of many modules change together, and come back together."""

from __future__ import annotations

from datetime import date

import pytest

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.module import Status
from briefer.errors import InvalidInput
from briefer.services.detail_edits import (
    BulkChange,
    ChangeDetails,
    Details,
    plan_bulk_change,
    read_modules,
)
from briefer.services.freshness import Revalidate, next_review, revalidate
from briefer.services.history import History
from briefer.services.library import get_module, list_revisions


def content(session, module):
    return get_module(session, module).head.content


def test_many_modules_change_in_one_step(session, make):
    a = make("a", tags=("north", "old"))
    b = make("b", tags=("Old",), owner="Ben")
    c = make("c", status=Status.APPROVED, owner="Ada", tags=("fresh",))
    change = BulkChange(
        {"status": Status.APPROVED, "owner": "Ada"}, add_tags=("fresh",), remove_tags=("OLD",)
    )
    planned = plan_bulk_change(read_modules(session, [a, b, c]), change)
    assert [p.module for p in planned] == [a, b], "c is so already"
    history = History(session)
    done = history.perform(ChangeDetails(planned, "Edit 2 Modules"))
    assert done.kinds == Changed.MODULES
    assert [content(session, m).tags for m in (a, b)] == [("north", "fresh"), ("fresh",)]
    assert {content(session, m).owner for m in (a, b)} == {"Ada"}
    assert list_revisions(session, a)[0].reason == "Status: approved"
    assert history.undo_label == "Edit 2 Modules"
    history.undo()
    assert [content(session, m).tags for m in (a, b)] == [("north", "old"), ("old",)]
    assert content(session, b).owner == "Ben"
    history.redo()
    assert content(session, b).owner == "Ada"


def test_one_that_cannot_change_stops_them_all(session, make):
    a, b = make("a"), make("b")
    edit = ChangeDetails((Details(a, {"owner": "Ada"}), Details(b, {"title": " "})))
    with pytest.raises(InvalidInput):
        edit.apply(session)
    assert content(session, a).owner == ""
    assert len(list_revisions(session, a)) == 1


def test_still_valid_is_a_revision_that_says_so(session, make):
    module = make("m", as_of=date(2024, 5, 1), review_by=date(2024, 8, 1))
    body = content(session, module).body
    history = History(session)
    history.perform(Revalidate(module))
    head = get_module(session, module).head
    assert head.reason == "Still valid on 2024-08-05"
    assert (head.content.as_of, head.content.review_by) == (date(2024, 8, 5), date(2024, 11, 5))
    assert head.content.body == body
    history.undo()
    assert content(session, module).review_by == date(2024, 8, 1)
    history.redo()
    head = get_module(session, module).head
    assert (head.reason, head.content.as_of) == ("Still valid on 2024-08-05", date(2024, 8, 5))


def test_when_it_is_due_again(session, make):
    today = date(2024, 8, 5)
    assert next_review(content(session, make("a")), today) is None
    no_start = content(session, make("b", review_by=date(2024, 8, 1)))
    assert next_review(no_start, today) == date(2024, 11, 3)
    far = content(session, make("c", as_of=date(2024, 8, 1), review_by=date(2026, 1, 1)))
    assert next_review(far, today) >= date(2026, 1, 1)


def test_validating_twice_on_a_day_says_it_once(session, make):
    module = make("m")
    assert revalidate(session, module).ids == (module,)
    assert revalidate(session, module) == ChangeSet()
    assert revalidate(session, module, date(2025, 1, 1)).kinds == Changed.MODULES
    assert content(session, module).review_by == date(2025, 1, 1)
