"""Annotations keep their events, and a revision knows where their words are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from briefer.domain.anchor import DETACHED, Found, Resolution, anchor_at
from briefer.domain.annotation import (
    Annotation,
    AnnotationEvent,
    AnnotationKind,
    EventKind,
    ThreadState,
)
from briefer.domain.ids import AnnotationId, RevisionNumber, new_id
from briefer.domain.query import ModuleQuery

START = datetime(2024, 8, 5, 9, 0, tzinfo=UTC)
BODY = "The talks failed twice."


@pytest.fixture
def module(add_module):
    return add_module("m", BODY)


@pytest.fixture
def annotation(library, module) -> Annotation:
    made = Annotation(
        id=AnnotationId(new_id(START)),
        module=module.id,
        kind=AnnotationKind.SUGGESTION,
        author="Ben",
        created_at=START,
        anchor=anchor_at(BODY, 4, 9, RevisionNumber(1)),
        text="",
        replacement="rounds",
    )
    library.annotations.add(made)
    return made


def event(kind: EventKind, **fields) -> AnnotationEvent:
    return AnnotationEvent(
        **{"id": new_id(START), "kind": kind, "author": "Cem", "at": START, **fields}
    )


def test_a_thread_comes_back_as_it_was(library, module, annotation):
    events = (
        event(EventKind.REPLY, text="Which?"),
        event(EventKind.ASSIGN, assignee="Ada", due=date(2024, 8, 9)),
        event(EventKind.REANCHOR, anchor=anchor_at(BODY, 10, 16, RevisionNumber(1))),
    )
    for each in events:
        library.annotations.add_event(annotation.id, each)
    whole = replace(annotation, events=events)
    assert library.annotations.get(annotation.id) == whole
    assert library.annotations.of_module(module.id) == [whole]
    assert whole.present_anchor.quote == "failed"
    assert library.annotations.get(AnnotationId("nothing")) is None


def test_events_decide_what_lists_show(library, annotation):
    def row():
        return library.module_list.page(ModuleQuery())[0]

    has = ModuleQuery(has=AnnotationKind.SUGGESTION)
    assert row().open_annotations == 1
    assert len(library.module_list.page(has)) == 1
    library.annotations.add_event(annotation.id, event(EventKind.RESOLVE))
    assert row().open_annotations == 0
    assert library.module_list.page(has) == []
    library.annotations.add_event(annotation.id, event(EventKind.REOPEN))
    assert row().open_annotations == 1
    library.annotations.add_event(annotation.id, event(EventKind.WITHDRAW))
    assert row().open_annotations == 0
    assert library.annotations.get(annotation.id).state is ThreadState.WITHDRAWN


def test_places(library, module, annotation):
    assert library.annotations.places(module.id, RevisionNumber(1)) == {}
    here = {annotation.id: Resolution(Found.EXACT, 4, 9)}
    library.annotations.place(module.id, RevisionNumber(1), here)
    assert library.annotations.places(module.id, RevisionNumber(1)) == here
    library.annotations.place(module.id, RevisionNumber(1), {annotation.id: DETACHED})
    assert library.annotations.places(module.id, RevisionNumber(1)) == {annotation.id: DETACHED}
    library.annotations.place(module.id, RevisionNumber(1), {}, replaces=True)
    assert library.annotations.places(module.id, RevisionNumber(1)) == {}


def test_a_revision_that_an_annotation_counts_in_is_not_replaced(
    library, add_module, next_revision, module, annotation
):
    at = START + timedelta(minutes=1)
    assert library.modules.can_join(add_module("free").id, "Ada", at)
    assert not library.modules.can_join(module.id, "Ada", at)
    library.modules.add_revision(next_revision(module.head, BODY + " Again."))
    assert library.modules.can_join(module.id, "Ada", at)
    library.annotations.add_event(
        annotation.id,
        event(EventKind.REANCHOR, anchor=anchor_at(BODY, 4, 9, RevisionNumber(2))),
    )
    assert not library.modules.can_join(module.id, "Ada", at)


def test_only_in_one_briefing(library, module, annotation, add_briefing):
    briefing = add_briefing("b")
    here = replace(annotation, id=AnnotationId(new_id(START)), only_in=briefing.id)
    library.annotations.add(here)
    assert here in library.annotations.of_module(module.id)
