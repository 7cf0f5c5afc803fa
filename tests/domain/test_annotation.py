"""A thread's state, assignee and place are what its events say, the newest first."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain.anchor import anchor_at
from briefer.domain.annotation import (
    Annotation,
    AnnotationEvent,
    AnnotationKind,
    EventKind,
    ThreadState,
    check_wording,
    require_open,
    require_suggestion,
    state_after,
)
from briefer.domain.ids import AnnotationId, ModuleId, RevisionNumber
from briefer.errors import InvalidInput

BODY = "Ministers met in Baghdad."
START = datetime(2024, 8, 5, tzinfo=UTC)
ANCHOR = anchor_at(BODY, 0, 9, RevisionNumber(1))
LATER_ANCHOR = anchor_at(BODY, 17, 24, RevisionNumber(2))


def event(kind: EventKind, n: int = 0, **more) -> AnnotationEvent:
    return AnnotationEvent(
        id=f"e{n}", kind=kind, author="B", at=START + timedelta(minutes=n), **more
    )


def thread(*events: AnnotationEvent) -> Annotation:
    return Annotation(
        id=AnnotationId("a"),
        module=ModuleId("m"),
        kind=AnnotationKind.QUESTION,
        author="A",
        created_at=START,
        anchor=ANCHOR,
        text="Who?",
        events=events,
    )


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        ([], ThreadState.OPEN),
        ([EventKind.REPLY, EventKind.ASSIGN, EventKind.REANCHOR], ThreadState.OPEN),
        ([EventKind.RESOLVE], ThreadState.RESOLVED),
        ([EventKind.RESOLVE, EventKind.REPLY], ThreadState.RESOLVED),
        ([EventKind.RESOLVE, EventKind.REOPEN], ThreadState.OPEN),
        ([EventKind.ACCEPT], ThreadState.ACCEPTED),
        ([EventKind.REJECT], ThreadState.REJECTED),
        ([EventKind.ACCEPT, EventKind.REOPEN, EventKind.REJECT], ThreadState.REJECTED),
    ],
)
def test_the_newest_deciding_event_is_the_state(kinds, state) -> None:
    assert thread(*(event(k) for k in kinds)).state is state


@given(
    st.lists(st.sampled_from(EventKind)),
    st.lists(st.sampled_from([EventKind.REPLY, EventKind.ASSIGN, EventKind.REANCHOR])),
)
def test_talk_never_changes_a_state(kinds, talk) -> None:
    before = [event(k) for k in kinds]
    assert state_after([*before, *(event(k) for k in talk)]) is state_after(before)


@given(st.lists(st.sampled_from(EventKind)))
def test_reopening_always_opens(kinds) -> None:
    events = [*(event(k) for k in kinds), event(EventKind.REOPEN)]
    assert state_after(events) is ThreadState.OPEN


def test_nobody_is_asked_until_somebody_is() -> None:
    assert (thread().assignee, thread().due) == ("", None)


def test_the_newest_assignment_counts_and_can_be_taken_back() -> None:
    first = event(EventKind.ASSIGN, 1, assignee="C", due=date(2024, 8, 9))
    second = event(EventKind.ASSIGN, 2, assignee="D")
    back = event(EventKind.ASSIGN, 3)
    assert (thread(first).assignee, thread(first).due) == ("C", date(2024, 8, 9))
    assert (thread(first, second).assignee, thread(first, second).due) == ("D", None)
    assert thread(first, second, back).assignee == ""


def test_replies_are_in_their_order() -> None:
    said = [event(EventKind.REPLY, n, text=str(n)) for n in range(3)]
    replies = thread(said[0], event(EventKind.RESOLVE), *said[1:]).replies
    assert [r.text for r in replies] == ["0", "1", "2"]


def test_a_hand_made_anchor_takes_the_place_of_the_first() -> None:
    assert thread().present_anchor == ANCHOR
    moved = event(EventKind.REANCHOR, 1, anchor=LATER_ANCHOR)
    empty = event(EventKind.REANCHOR, 2)
    assert thread(moved).present_anchor == LATER_ANCHOR
    assert thread(moved, empty).present_anchor == LATER_ANCHOR


PLAIN = [kind for kind in AnnotationKind if kind is not AnnotationKind.SUGGESTION]


@pytest.mark.parametrize("kind", PLAIN)
def test_only_a_suggestion_has_a_wording(kind) -> None:
    check_wording(kind, "Why?", None)
    with pytest.raises(InvalidInput, match=f"^A {kind} needs a text.$"):
        check_wording(kind, " ", None)
    with pytest.raises(InvalidInput, match=f"proposes another wording, not a {kind}.$"):
        check_wording(kind, "Why?", "other words")
    with pytest.raises(InvalidInput, match=f"accepted or rejected, not a {kind}.$"):
        require_suggestion(replace(thread(), kind=kind))


def test_a_suggestion_has_a_wording_which_may_be_empty() -> None:
    check_wording(AnnotationKind.SUGGESTION, "", "")
    with pytest.raises(InvalidInput, match="needs the wording"):
        check_wording(AnnotationKind.SUGGESTION, "Why not?", None)
    suggestion = replace(thread(), kind=AnnotationKind.SUGGESTION, replacement="")
    assert require_suggestion(suggestion) == ""
    with pytest.raises(InvalidInput, match="This suggestion proposes no wording"):
        require_suggestion(replace(suggestion, replacement=None))


@pytest.mark.parametrize(
    "kind", [EventKind.RESOLVE, EventKind.ACCEPT, EventKind.REJECT, EventKind.WITHDRAW]
)
def test_what_is_settled_says_how(kind) -> None:
    settled = thread(event(kind))
    require_open(thread())
    with pytest.raises(InvalidInput, match=f"^This annotation is {settled.state} already.$"):
        require_open(settled)
