"""Annotations go to another library and come back: on their words, or detached; never twice."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.module import ModuleContent
from briefer.errors import ImportFailed, InvalidInput
from briefer.services.annotation_exchange import (
    annotations_of,
    export_annotations,
    plan_annotations,
    read_annotations_file,
    take_in,
    web_annotations,
)
from briefer.services.exchange_edits import TakeAnnotations
from briefer.services.history import History
from briefer.services.library import back_up, create_library, get_module, open_library
from briefer.services.reviewing import (
    accept,
    annotate,
    annotate_quote,
    assign,
    reattach,
    reply,
    resolve,
    threads,
    withdraw,
)
from briefer.services.rewording import reword, reword_reply
from briefer.services.session import Session
from briefer.services.writing import create_module, write_module

BODY = "Ankara spoke. Damascus waited.\n\nAnkara spoke again, and Damascus still waited.\n"
Make = Callable[..., str]


def bring(session: Session, text: str, module: str | None = None) -> tuple[str, ...]:
    with session.file.write_tx():
        return take_in(session, plan_annotations(session, text, module))


def seen(session: Session, module: str) -> list[tuple]:
    body = get_module(session, module).head.content.body
    return [
        (t.annotation, t.resolution.found, body[t.resolution.start or 0 : t.resolution.end or 0])
        for t in threads(session, module)
    ]


@pytest.fixture
def copy(session: Session, make: Make, tmp_path: Path) -> Session:
    """A colleague's copy of the library, taken before anything was annotated."""
    make("Talks", BODY)
    path = tmp_path / "copy.briefer"
    back_up(session, path)
    with open_library(path, "Ben", session.clock) as opened:
        yield opened


def test_what_a_colleague_marked_in_a_copy_is_placed_exactly(
    session: Session, copy: Session
) -> None:
    at = BODY.rindex("Damascus")
    one = annotate(copy, "talks", at, at + 8, AnnotationKind.QUESTION, "Why?").ids[0]
    reply(copy, one, "Because.")
    assign(copy, one, "Ada", date(2024, 9, 1))
    two = annotate_quote(
        copy, "talks", "Ankara spoke.", AnnotationKind.SUGGESTION, "", "Ankara said so."
    ).ids[0]
    reword(copy, two, "Plainer", "Ankara said it.")
    resolve(copy, annotate_quote(copy, "talks", "again", AnnotationKind.COMMENT, "Hm").ids[0])
    # Meanwhile the desk went on writing: offsets mean something only in the first text.
    write_module(session, "talks", "New beginning.\n\n" + BODY)
    bring(session, web_annotations(copy, "talks"))
    here, there = seen(session, "talks"), seen(copy, "talks")
    assert [a for a, _, _ in here] == [a for a, _, _ in there]
    assert [w for _, _, w in here] == [w for _, _, w in there]
    assert get_module(session, "talks").head.content.body.rindex("Damascus") == next(
        t.resolution.start for t in threads(session, "talks") if t.annotation.id == one
    )


def test_offsets_of_another_text_are_never_used(session: Session, copy: Session) -> None:
    write_module(copy, "talks", "XX " + BODY)
    at = ("XX " + BODY).rindex("Damascus")
    annotate(copy, "talks", at, at + 8, AnnotationKind.COMMENT, "This one")
    annotate_quote(copy, "talks", "XX", AnnotationKind.COMMENT, "Not in yours")
    bring(session, web_annotations(copy, "talks"))
    found = {a.text: (how.value, words) for a, how, words in seen(session, "talks")}
    assert found["Not in yours"] == ("detached", "")
    assert found["This one"] == ("exact", "Damascus")
    place = next(t for t in threads(session, "talks") if t.annotation.text == "This one")
    assert place.resolution.start == BODY.rindex("Damascus")


def test_words_that_come_later_are_found_then(session: Session, copy: Session) -> None:
    write_module(copy, "talks", BODY + "\nThe envoys met in Baku for three days.\n")
    annotate_quote(copy, "talks", "met in Baku for three days", AnnotationKind.COMMENT, "Where?")
    bring(session, web_annotations(copy, "talks"))
    assert [how.value for _, how, _ in seen(session, "talks")] == ["detached"]
    write_module(session, "talks", "They met in Baku for three days.\n\n" + BODY)
    assert [w for _, _, w in seen(session, "talks")] == ["met in Baku for three days"]


def test_a_second_import_adds_nothing_and_news_joins_what_is_here(
    session: Session, copy: Session
) -> None:
    one = annotate_quote(copy, "talks", "again", AnnotationKind.COMMENT, "Hm").ids[0]
    assert bring(session, web_annotations(copy, "talks")) == (one,)
    assert bring(session, web_annotations(copy, "talks")) == ()
    said = reply(copy, one, "More").ids[2]
    reword_reply(copy, one, said, "Much more")
    assert bring(session, web_annotations(copy, "talks")) == (one,)
    assert bring(session, web_annotations(copy, "talks")) == ()
    (thread,) = [a for a, _, _ in seen(session, "talks")]
    assert [(e.author, e.text) for e in thread.replies] == [("Ben", "Much more")]


def test_what_was_accepted_elsewhere_waits_while_the_old_words_stand(
    session: Session, copy: Session
) -> None:
    one = annotate_quote(copy, "talks", "again", AnnotationKind.SUGGESTION, "", "anew").ids[0]
    accept(copy, one)
    plan = plan_annotations(session, web_annotations(copy, "talks"))
    assert plan.undone == 1
    bring(session, web_annotations(copy, "talks"))
    ((thread, _, words),) = seen(session, "talks")
    assert (thread.state, words) == (ThreadState.OPEN, "again")
    write_module(session, "talks", BODY.replace("again", "anew"))
    bring(session, web_annotations(copy, "talks"))
    ((thread, _, _),) = seen(session, "talks")
    assert thread.state is ThreadState.ACCEPTED


def test_what_was_taken_back_stays_at_home(session: Session, make: Make, tmp_path: Path) -> None:
    make("Talks", BODY)
    withdraw(session, annotate_quote(session, "talks", "again", AnnotationKind.COMMENT, "x").ids[0])
    assert json.loads(web_annotations(session, "talks"))["items"] == []
    with pytest.raises(InvalidInput, match="no annotations"):
        export_annotations(session, "talks", tmp_path / "none.json")
    assert not (tmp_path / "none.json").exists()


def test_an_import_is_one_step_that_can_be_taken_back_and_made_again(
    session: Session, copy: Session
) -> None:
    old = annotate_quote(copy, "talks", "again", AnnotationKind.COMMENT, "Hm").ids[0]
    bring(session, web_annotations(copy, "talks"))
    reply(copy, old, "More")
    resolve(copy, old)
    accepted = annotate_quote(copy, "talks", "still", AnnotationKind.SUGGESTION, "", "yet").ids[0]
    accept(copy, accepted)
    write_module(session, "talks", BODY.replace("still", "yet"))
    history = History(session)
    history.perform(TakeAnnotations(plan_annotations(session, web_annotations(copy, "talks"))))

    def stand() -> list[tuple]:
        every = threads(session, "talks", withdrawn=True)
        return sorted((t.annotation.state, len(t.annotation.replies)) for t in every)

    after = stand()
    assert after == [("accepted", 0), ("resolved", 1)]
    history.undo()
    assert stand() == [("open", 0), ("withdrawn", 0)]
    history.redo()
    assert stand() == after


def test_annotations_on_a_text_that_is_not_here_are_refused_whole(
    session: Session, copy: Session
) -> None:
    create_module(copy, ModuleContent(title="Only there", body="Words."))
    annotate_quote(copy, "only-there", "Words", AnnotationKind.COMMENT, "Hm")
    text = web_annotations(copy, "only-there")
    with pytest.raises(ImportFailed, match="not in this library"):
        bring(session, text)
    assert annotations_of(session, "talks") == []
    bring(session, text, "talks")
    assert [how.value for _, how, _ in seen(session, "talks")] == ["detached"]


def test_an_event_that_stands_twice_in_a_file_is_taken_once(
    session: Session, copy: Session
) -> None:
    one = annotate_quote(copy, "talks", "again", AnnotationKind.COMMENT, "Hm").ids[0]
    reply(copy, one, "More")
    page = json.loads(web_annotations(copy, "talks"))
    page["items"].append(page["items"][-1])
    bring(session, json.dumps(page))
    ((thread, _, _),) = seen(session, "talks")
    assert len(thread.replies) == 1


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_bytes(b"\xff\xfe\x00")
    for name in ("bad.json", "none.json"):
        with pytest.raises(ImportFailed, match=name):
            read_annotations_file(tmp_path / name)


WORDS = st.lists(
    st.sampled_from(["Ankara", "waits", "and", "Şam", "😀", "“so”", "the", "talks", "go", "on."]),
    min_size=3,
    max_size=30,
).map(" ".join)


@st.composite
def marked(draw) -> tuple[str, list[tuple[int, int]]]:
    body = draw(WORDS)
    starts = draw(st.lists(st.integers(0, len(body) - 2), min_size=1, max_size=5))
    places = [(s, draw(st.integers(s + 1, len(body)))) for s in starts]
    return body, [(s, e) for s, e in places if body[s:e].strip()]


@pytest.fixture(scope="module")
def blank(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("blank") / "blank.briefer"
    create_library(path, "Ada").close()
    return path


@given(marked(), WORDS)
@settings(max_examples=25, deadline=None)
def test_a_round_trip_keeps_everything_and_puts_nothing_on_other_words(
    blank: Path, given_text, added
) -> None:
    """The same text: the same places. Another text: the same words exactly, or none."""
    body, places = given_text
    now = lambda: datetime(2024, 8, 5, tzinfo=UTC)  # noqa: E731
    mine, theirs, third = (blank.with_name(f"{n}.briefer") for n in ("mine", "theirs", "third"))
    for path in (mine, theirs, third):
        shutil.copy(blank, path)
    with (
        open_library(mine, "Ada", now) as a,
        open_library(theirs, "Ben", now) as b,
        open_library(third, "Cem", now) as c,
    ):
        source = create_module(a, ModuleContent(title="Talks", body=body)).ids[0]
        create_module(b, ModuleContent(title="Talks", body=body))
        other = added + "\n\n" + body
        create_module(c, ModuleContent(title="Talks", body=other))
        for start, end in places:
            made = annotate(a, source, start, end, AnnotationKind.COMMENT, "Hm").ids[0]
            reply(a, made, "So")
        if places:
            end = places[0][1]
            reattach(a, made, places[0][0], end)
        text = web_annotations(a, source)
        bring(b, text, "talks")
        bring(c, text, "talks")
        there, here = threads(b, "talks"), threads(a, "talks")
        assert [(t.resolution.start, t.resolution.end) for t in there] == [
            (t.resolution.start, t.resolution.end) for t in here
        ]
        assert [replace(t.annotation, module=source) for t in there] == [t.annotation for t in here]
        for t in threads(c, "talks"):
            if not t.resolution.is_detached:
                words = other[t.resolution.start : t.resolution.end]
                assert words.split() == t.annotation.present_anchor.quote.split()
        assert bring(c, text, "talks") == ()
