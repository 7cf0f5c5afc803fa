"""Steps over many things tell how far they are, and leave nothing behind where they are stopped."""

from __future__ import annotations

import pytest

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.word_search import Wanted
from briefer.errors import Cancelled
from briefer.services.detail_edits import ChangeDetails, Details
from briefer.services.history import LongEdit
from briefer.services.library import get_module, list_revisions
from briefer.services.replacing import ReplaceEverywhere, find_everywhere
from briefer.services.reviewing import annotate_quote, threads
from briefer.services.settle_edits import AcceptAll, SetStates, SettleEverywhere


@pytest.fixture
def texts(session, make):
    made = [make(f"Page {n}", "Old roads and old bridges.") for n in range(3)]
    for module in made:
        for words, new in (("roads", "tracks"), ("bridges", "fords")):
            annotate_quote(session, module, words, AnnotationKind.SUGGESTION, "", new)
    return made


def replacing(session, _texts):
    return ReplaceEverywhere(find_everywhere(session, Wanted("old")).texts, "new")


def detailing(_session, texts):
    return ChangeDetails(tuple(Details(module, {"owner": "Ben"}) for module in texts))


def accepting(session, texts):
    return SettleEverywhere(
        tuple(AcceptAll(m, tuple(t.annotation.id for t in threads(session, m))) for m in texts)
    )


def rejecting(session, texts):
    names = [t.annotation.id for m in texts for t in threads(session, m)]
    return SetStates(tuple((name, ThreadState.REJECTED) for name in names))


def state(session, texts):
    return [
        (get_module(session, m).head.content, len(list_revisions(session, m)),
         [t.annotation.state for t in threads(session, m)])
        for m in texts
    ]  # fmt: skip


def stopping_at(count):
    calls = []

    def step(done, of, _what):
        if len(calls) == count:
            raise Cancelled
        calls.append((done, of))

    return step, calls


@pytest.mark.parametrize("plan", [replacing, detailing, accepting, rejecting])
def test_wherever_it_is_stopped_nothing_of_it_happened(session, texts, plan):
    edit = plan(session, texts)
    for _ in ("there", "back"):
        assert isinstance(edit, LongEdit)
        assert set(edit.modules) <= set(texts)
        before, stops, inverse = state(session, texts), 0, None
        while inverse is None:
            step, calls = stopping_at(stops)
            try:
                _, inverse = edit.apply(session, step)
            except Cancelled:
                assert state(session, texts) == before
                stops += 1
        dones = [done for done, _ in calls]
        assert dones == sorted(dones)
        assert {of for _, of in calls} == {edit.size}
        assert calls[-1] == (edit.size, edit.size), "it can be stopped until all of it is written"
        assert stops >= edit.size
        assert state(session, texts) != before
        edit = inverse
