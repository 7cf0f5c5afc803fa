"""Two versions are told apart by words, details and annotations."""

from __future__ import annotations

import pytest

from briefer.domain.annotation import AnnotationKind
from briefer.domain.differences import Change
from briefer.domain.module import Status
from briefer.errors import NotFound
from briefer.services.comparing import DetailChange, compare
from briefer.services.reviewing import annotate_quote, resolve
from briefer.services.writing import change_metadata, write_module


def test_words_details_and_annotations_of_both_sides(session, make):
    module = make("Talks", "Iraq offers to host.\n\nNobody has answered.\n")
    made = annotate_quote(session, module, "offers to host", AnnotationKind.QUESTION, "When?")
    done = annotate_quote(session, module, "Nobody", AnnotationKind.COMMENT, "Sure?")
    resolve(session, done.ids[0])
    write_module(session, module, "Now Iraq offers to host.\n\nNobody has answered yet.\n")
    change_metadata(session, module, status=Status.APPROVED, tags=("iraq", "talks"))
    found = compare(session, "talks", 1, 3)
    assert (found.old.number, found.new.number) == (1, 3)
    assert (found.added, found.removed) == (2, 0)
    assert [p.change for p in found.paragraphs] == [Change.CHANGED, Change.CHANGED]
    assert found.details == (
        DetailChange("tags", "", "iraq, talks"),
        DetailChange("status", "draft", "approved"),
    )
    ((old,), (new,)) = found.on_old, found.on_new
    assert old.annotation == new.annotation == made.ids[0]
    assert found.old.content.body[old.start : old.end] == "offers to host"
    assert found.new.content.body[new.start : new.end] == "offers to host"
    assert new.start == old.start + 4


def test_the_way_back_is_told_as_well(session, make):
    module = make("Talks", "One two three.")
    write_module(session, module, "One three.")
    found = compare(session, module, 2, 1)
    assert (found.added, found.removed) == (1, 0)
    with pytest.raises(NotFound):
        compare(session, module, 1, 9)
