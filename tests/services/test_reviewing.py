"""Threads stay on their words through edits, are settled by events, and are never dropped."""

from __future__ import annotations

from datetime import date

import pytest

from briefer.domain.anchor import Found
from briefer.domain.annotation import AnnotationKind, EventKind, ThreadState
from briefer.domain.changes import Changed
from briefer.errors import InvalidInput, NotFound
from briefer.services.assembling import create_briefing
from briefer.services.library import get_module, list_revisions, open_library
from briefer.services.lookup import find_annotation
from briefer.services.reviewing import (
    accept,
    annotate,
    annotate_quote,
    assign,
    reattach,
    reject,
    reopen,
    reply,
    resolve,
    threads,
    withdraw,
)
from briefer.services.writing import restore_revision, write_module

BODY = (
    "Russia has hosted two rounds of talks in Moscow.\n\n"
    "Ankara wants the border secured before anything else.\n\n"
    "Damascus asks for a date of withdrawal \U0001f600 first.\n"
)

QUESTION, COMMENT, SUGGESTION = (
    AnnotationKind.QUESTION,
    AnnotationKind.COMMENT,
    AnnotationKind.SUGGESTION,
)


@pytest.fixture
def module(make):
    return make("m", BODY)


def words(session, module, revision=None):
    """What each thread's place holds now; None for a detached one."""
    body = get_module(session, module).head.content.body
    return [
        None if t.resolution.is_detached else body[t.resolution.start : t.resolution.end]
        for t in threads(session, module, revision)
    ]


def test_annotate_exact_words(session, module):
    made = annotate(session, module, 7, 17, QUESTION, "Since when?")
    assert made.kinds == Changed.ANNOTATIONS
    assert made.ids[1] == module
    (thread,) = threads(session, module)
    note = thread.annotation
    assert (note.id, note.author, note.text) == (made.ids[0], "Ada", "Since when?")
    assert note.anchor.quote == BODY[7:17] == "has hosted"
    assert thread.resolution.found is Found.EXACT


def test_annotate_a_quote(session, module):
    annotate_quote(session, "m", "\U0001f600 first", COMMENT, "Odd.")
    assert words(session, module) == ["\U0001f600 first"]
    with pytest.raises(InvalidInput, match="occur nowhere in"):
        annotate_quote(session, module, "Geneva", COMMENT, "x")
    with pytest.raises(InvalidInput, match="occur 3 times"):
        annotate_quote(session, module, "as", COMMENT, "x")
    with pytest.raises(InvalidInput, match="nowhere"):
        annotate_quote(session, module, "", COMMENT, "x")


@pytest.mark.parametrize(
    ("start", "end", "kind", "text", "replacement"),
    [
        (5, 5, COMMENT, "x", None),
        (-1, 3, COMMENT, "x", None),
        (0, 10_000, COMMENT, "x", None),
        (48, 50, COMMENT, "only space", None),
        (0, 5, COMMENT, " ", None),
        (0, 5, COMMENT, "x", "wording"),
        (0, 5, SUGGESTION, "x", None),
    ],
)
def test_what_cannot_be_annotated(session, module, start, end, kind, text, replacement):
    with pytest.raises(InvalidInput):
        annotate(session, module, start, end, kind, text, replacement)
    assert threads(session, module) == []


def test_annotations_follow_edits(session, module):
    annotate_quote(session, module, "two rounds of talks", QUESTION, "Which?")
    annotate_quote(session, module, "border secured", COMMENT, "How?")
    annotate_quote(session, module, "a date of withdrawal", COMMENT, "When?")
    write_module(session, module, f"A new opening.\n\n{BODY}")
    assert words(session, module) == [
        "two rounds of talks",
        "border secured",
        "a date of withdrawal",
    ]
    last, first = BODY.split("\n\n", 1)[::-1]
    write_module(session, module, f"{last}\n{first}\n")
    assert words(session, module) == [
        "border secured",
        "a date of withdrawal",
        "two rounds of talks",
    ]
    write_module(session, module, last)
    assert words(session, module) == ["border secured", "a date of withdrawal", None]
    detached = threads(session, module)[-1]
    assert detached.annotation.anchor.quote == "two rounds of talks"
    # Text that is put back finds its annotation again.
    write_module(session, module, BODY)
    assert words(session, module) == [
        "two rounds of talks",
        "border secured",
        "a date of withdrawal",
    ]


def test_annotations_follow_joined_saves(session, module, clock):
    annotate_quote(session, module, "border secured", COMMENT, "How?")
    clock.wait(hours=1)
    for n in range(1, 6):
        write_module(session, module, "x" * n + BODY, joins=True)
        assert words(session, module) == ["border secured"]
    assert len(list_revisions(session, module)) == 2


def test_restoring_puts_annotations_where_they_stood(session, module):
    annotate_quote(session, module, "border secured", COMMENT, "How?")
    write_module(session, module, "Something else entirely.")
    assert words(session, module) == [None]
    restore_revision(session, module, 1)
    assert words(session, module) == ["border secured"]


def test_restoring_leaves_a_thread_on_the_words_it_was_attached_to_since(session, module):
    note = annotate_quote(session, module, "border secured", COMMENT, "How?").ids[0]
    write_module(session, module, f"A new opening. {BODY}")
    start = BODY.index("Moscow") + len("A new opening. ")
    reattach(session, note, start, start + 6)
    restore_revision(session, module, 1)
    assert words(session, module) == ["Moscow"]


def test_where_the_words_are_in_any_revision(session, module):
    write_module(session, module, "New. " + BODY)
    annotate_quote(session, module, "border secured", COMMENT, "How?")
    (old,) = threads(session, module, revision=1)
    assert BODY[old.resolution.start : old.resolution.end] == "border secured"
    made = annotate(session, module, 0, 6, COMMENT, "on the old text", revision=1)
    assert words(session, module) == ["Russia", "border secured"]
    assert find_annotation(session, made.ids[0]).anchor.revision == 1


def test_the_life_of_a_thread(session, module):
    note = annotate_quote(session, module, "Moscow", QUESTION, "Sure?").ids[0]
    with open_library(session.file.path, "Ben", session.clock) as ben:
        reply(ben, note, "Yes, see the second note.")
        resolve(ben, note)
    thread = find_annotation(session, note)
    assert thread.state is ThreadState.RESOLVED
    assert [(e.kind, e.author) for e in thread.events] == [
        (EventKind.REPLY, "Ben"),
        (EventKind.RESOLVE, "Ben"),
    ]
    with pytest.raises(InvalidInput, match="resolved already"):
        resolve(session, note)
    reopen(session, note)
    with pytest.raises(InvalidInput, match="open already"):
        reopen(session, note)
    assign(session, note, "Cem", date(2024, 8, 9))
    assert (find_annotation(session, note).assignee, find_annotation(session, note).due) == (
        "Cem",
        date(2024, 8, 9),
    )
    assign(session, note, "")
    assert find_annotation(session, note).assignee == ""
    with pytest.raises(InvalidInput, match="needs a text"):
        reply(session, note, " ")
    with pytest.raises(NotFound, match="no annotation"):
        reply(session, "nothing", "x")


def test_withdrawn_is_kept_out_of_sight(session, module):
    note = annotate_quote(session, module, "Moscow", COMMENT, "Oops").ids[0]
    withdraw(session, note)
    assert threads(session, module) == []
    (kept,) = threads(session, module, withdrawn=True)
    assert kept.annotation.state is ThreadState.WITHDRAWN
    reopen(session, note)
    assert words(session, module) == ["Moscow"]


def test_accepting_a_suggestion(session, module):
    before = annotate_quote(session, module, "Russia", COMMENT, "x").ids[0]
    with open_library(session.file.path, "Ben", session.clock) as ben:
        note = annotate_quote(ben, module, "two rounds", SUGGESTION, "", "three rounds").ids[0]
    after = annotate_quote(session, module, "of talks", COMMENT, "y").ids[0]
    around = annotate_quote(session, module, "hosted two rounds of", COMMENT, "z").ids[0]
    outcome = accept(session, note)
    assert outcome.touches(Changed.TEXT)
    assert outcome.ids[0] == note
    assert outcome.touches(Changed.ANNOTATIONS)
    head = get_module(session, module).head
    assert head.content.body == BODY.replace("two rounds", "three rounds")
    assert (head.author, head.reason) == ("Ada", "Suggestion by Ben accepted")
    assert find_annotation(session, note).state is ThreadState.ACCEPTED
    found = {
        t.annotation.id: head.content.body[t.resolution.start : t.resolution.end]
        for t in threads(session, module)
    }
    assert found == {
        before: "Russia",
        note: "three rounds",
        after: "of talks",
        around: "hosted three rounds of",
    }
    with pytest.raises(InvalidInput, match="accepted already"):
        accept(session, note)


def test_accepting_a_deletion(session, module):
    note = annotate_quote(session, module, " in Moscow", SUGGESTION, "", "").ids[0]
    accept(session, note)
    assert "talks.\n" in get_module(session, module).head.content.body
    assert threads(session, module)[0].resolution.is_detached


def test_accepting_is_refused_when_the_words_are_gone_or_changed(session, module):
    note = annotate_quote(
        session, module, "the border secured before anything else", SUGGESTION, "", "security"
    ).ids[0]
    write_module(session, module, BODY.replace("before anything", "ahead of anything"))
    with pytest.raises(InvalidInput, match="were changed since"):
        accept(session, note)
    write_module(session, module, "Gone.")
    with pytest.raises(InvalidInput, match="no longer in the text"):
        accept(session, note)
    assert find_annotation(session, note).state is ThreadState.OPEN
    assert get_module(session, module).head.content.body == "Gone."


def test_only_a_suggestion_is_accepted_or_rejected(session, module):
    note = annotate_quote(session, module, "Moscow", COMMENT, "x").ids[0]
    for verb in (accept, reject):
        with pytest.raises(InvalidInput, match="Only a suggestion"):
            verb(session, note)
    proposal = annotate_quote(session, module, "Moscow", SUGGESTION, "", "Sochi").ids[0]
    reject(session, proposal, "No.")
    assert find_annotation(session, proposal).state is ThreadState.REJECTED
    assert get_module(session, module).head.number == 1


def test_reattaching_by_hand(session, module):
    note = annotate_quote(session, module, "border secured", COMMENT, "How?").ids[0]
    write_module(session, module, "Frontiers are to be safe.")
    assert words(session, module) == [None]
    reattach(session, note, 0, 9)
    assert words(session, module) == ["Frontiers"]
    assert find_annotation(session, note).anchor.quote == "border secured"
    write_module(session, module, "Well: Frontiers are to be safe.")
    assert words(session, module) == ["Frontiers"]


def test_only_in_one_briefing(session, module):
    briefing = create_briefing(session, "b").ids[0]
    note = annotate_quote(session, module, "Moscow", COMMENT, "x", only_in="b").ids[0]
    assert find_annotation(session, note).only_in == briefing
    with pytest.raises(NotFound, match="briefing"):
        annotate_quote(session, module, "Moscow", COMMENT, "x", only_in="c")
