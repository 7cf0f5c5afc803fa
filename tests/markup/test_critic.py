import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.document import PlacedAnnotation, Reply
from briefer.domain.ids import AnnotationId
from briefer.markup.critic import split_critic, write_critic, write_gone

AT = datetime(2024, 8, 2, 9, 30, tzinfo=UTC)
LATER = datetime(2024, 8, 3, 0, 0, 0, 5, tzinfo=timezone(timedelta(hours=3)))


def note(start, end, text="Who says so?", **more):
    given_ = {"kind": AnnotationKind.COMMENT, "state": ThreadState.OPEN, "quote": ""}
    return PlacedAnnotation(
        id=AnnotationId("a"), start=start, end=end, author="A. Editor", at=AT, text=text,
        **{**given_, **more},
    )  # fmt: skip


def suggestion(start, end, new, **more):
    return note(start, end, kind=AnnotationKind.SUGGESTION, replacement=new, **more)


def test_a_comment_is_written_as_people_know_it():
    assert write_critic("The talks failed.", [note(4, 9)]) == (
        "The {==talks==}{>>#1 comment A. Editor 2024-08-02T09:30:00+00:00: Who says so?<<} failed."
    )


def test_suggestions_and_deletions():
    text = write_critic("The talks failed.", [suggestion(4, 9, "rounds"), suggestion(9, 16, "")])
    assert "{~~talks~>rounds~~}" in text
    assert "{-- failed--}" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a {==b==}{>>c<<} d", ("a b d", 2, 3, "c", None)),
        ("a {~~b~>c~~} d", ("a b d", 2, 3, "", "c")),
        ("a {--b--} d", ("a b d", 2, 3, "", "")),
        ("a {++b++} d", ("a  d", 2, 2, "", "b")),
        ("a {>>b\nc<<} d", ("a  d", 2, 2, "b\nc", None)),
        ("a {==b==} d", ("a b d", 2, 3, "", None)),
    ],
)
def test_marks_of_other_programs_are_read(text, expected):
    clean, (found,) = split_critic(text)
    assert (clean, found.start, found.end, found.text, found.replacement) == expected
    assert found.author == ""
    assert found.at is None


def test_two_comments_of_another_program_are_two():
    _, found = split_critic("{==a==}{>>one<<}{>>two<<}")
    assert [(n.text, n.start, n.end) for n in found] == [("one", 0, 1), ("two", 0, 1)]


def test_unfinished_marks_are_text():
    assert split_critic("a {== b {>> c ~> d --}") == ("a {== b {>> c ~> d --}", ())


@pytest.mark.parametrize(
    "text",
    [
        "{==a==}{>>#1 comment A 2024-99-99T00:00:00Z: b<<}",
        "{==a==}{>>#99999 reply A 2024-01-01T00:00:00Z: b<<}",
        "{==a==}{>>#1 replacement: b<<}",
        "{++\n- (x) y++}",
        "{>>#1<<}",
    ],
)
def test_odd_comments_are_read_somehow(text):
    _, found = split_critic(text)
    assert len(found) == 1


@pytest.mark.parametrize("piece", ["{>>", "{==", "{~~", "{~~a~>", "{--", "{++", "~>", "{>><<}"])
def test_many_unfinished_marks_take_linear_time(piece):
    started = time.perf_counter()
    split_critic(piece * 100_000)
    assert time.perf_counter() - started < 4


def test_annotations_without_a_place_are_listed():
    gone = note(None, None, quote="old\nwords}", replies=(Reply(author="B", at=LATER, text="Yes"),))
    text = "Words.\n" + write_gone([(7, "section-2", gone)], "## Gone")
    clean, (found,) = split_critic(text)
    assert clean == "Words.\n"
    assert (found.start, found.quote, found.place) == (None, "old\nwords}", "section-2")
    assert (found.text, found.author, found.at, found.replies) == (
        gone.text, gone.author, gone.at, gone.replies,
    )  # fmt: skip


SAID = st.text(st.sampled_from("ab {}<>=~-+\\|\n\r:#12é😀,()"), max_size=14)
BODY = st.lists(
    st.sampled_from(
        ["a", "b ", "{==", "==}", "{>>", "<<}", "{~~", "~>", "~~}", "{--", "--}", "{++", "++}", "{",
         "}", "=", "~", "-", "\n", "**", "`", "{>><<}", "#1", "é"]
    ),
    min_size=1, max_size=25,
).map("".join)  # fmt: skip
AUTHORS = st.sampled_from(["", "A. Editor", "Ş. Öz (desk)", "a: b", "x {y}"])
TIMES = st.sampled_from([AT, LATER])


@st.composite
def threads(draw, size):
    start = draw(st.integers(0, size - 1))
    kind = draw(st.sampled_from(AnnotationKind))
    is_suggestion = kind is AnnotationKind.SUGGESTION
    return PlacedAnnotation(
        id=AnnotationId("a"),
        start=start,
        end=draw(st.integers(start + 1, size)),
        quote="",
        kind=kind,
        state=draw(st.sampled_from(ThreadState)),
        author=draw(AUTHORS),
        at=draw(TIMES),
        text=draw(SAID),
        replacement=draw(SAID) if is_suggestion else None,
        replies=tuple(
            Reply(author=draw(AUTHORS), at=draw(TIMES), text=draw(SAID))
            for _ in range(draw(st.integers(0, 2)))
        ),
    )


@st.composite
def marked(draw):
    text = draw(BODY)
    return text, draw(st.lists(threads(len(text)), max_size=4))


def as_told(one):
    names = ["start", "end", "kind", "state", "author", "at", "text", "replacement", "replies"]
    return tuple(getattr(one, name) for name in names)


@given(marked())
@settings(max_examples=100, derandomize=True, deadline=None)
def test_every_annotation_comes_back_on_exactly_its_words(case):
    text, annotations = case
    clean, found = split_critic(write_critic(text, annotations))
    assert clean == text
    assert sorted(map(as_told, found), key=repr) == sorted(map(as_told, annotations), key=repr)
    assert all(n.quote == text[n.start : n.end] for n in found)
