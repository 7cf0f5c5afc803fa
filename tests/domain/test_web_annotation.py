"""Threads leave as W3C Web Annotations and come back as they were."""

import json
from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.anchor import Anchor, anchor_at
from briefer.domain.anchoring import find_again
from briefer.domain.annotation import Annotation, AnnotationEvent, AnnotationKind, EventKind
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId, RevisionNumber, new_id
from briefer.domain.web_annotation import read_web_annotations, write_web_annotations
from briefer.errors import ImportFailed

NOW = datetime(2024, 8, 5, 12, tzinfo=UTC)
IDS = st.builds(lambda e: new_id(NOW, e), st.binary(min_size=10, max_size=10))
TIMES = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
TEXTS = st.text(max_size=20)
ANCHORS = st.builds(
    lambda body, cut, n: anchor_at(body, min(cut, len(body) - 1), len(body), RevisionNumber(n)),
    st.text(min_size=1, max_size=60),
    st.integers(0, 40),
    st.integers(1, 9),
)


@st.composite
def events(draw) -> AnnotationEvent:
    kind = draw(st.sampled_from(EventKind))
    return AnnotationEvent(
        id=draw(IDS),
        kind=kind,
        author=draw(TEXTS),
        at=draw(TIMES),
        text=draw(TEXTS),
        assignee=draw(TEXTS) if kind is EventKind.ASSIGN else "",
        due=draw(st.none() | st.dates()) if kind is EventKind.ASSIGN else None,
        anchor=draw(ANCHORS) if kind is EventKind.REANCHOR else None,
        about=draw(st.just("") | IDS) if kind is EventKind.EDIT else "",
        replacement=draw(st.none() | TEXTS) if kind is EventKind.EDIT else None,
    )


@st.composite
def annotations(draw) -> Annotation:
    kind = draw(st.sampled_from(AnnotationKind))
    return Annotation(
        id=AnnotationId(draw(IDS)),
        module=ModuleId(draw(IDS)),
        kind=kind,
        author=draw(TEXTS),
        created_at=draw(TIMES),
        anchor=draw(ANCHORS),
        text=draw(TEXTS),
        replacement=draw(TEXTS) if kind is AnnotationKind.SUGGESTION else None,
        only_in=draw(st.none() | IDS.map(BriefingId)),
        events=tuple(draw(st.lists(events(), max_size=3))),
    )


THREADS = st.lists(annotations(), max_size=3, unique_by=lambda a: a.id)


@given(THREADS)
@settings(max_examples=40)
def test_what_was_written_is_read_back(threads) -> None:
    read = read_web_annotations(write_web_annotations(threads), NOW)
    assert [each.annotation for each in read] == threads
    assert not any(each.texts for each in read)


@given(THREADS, st.text(min_size=1, max_size=9))
@settings(max_examples=20)
def test_the_text_that_each_anchor_counts_in_is_named(threads, named) -> None:
    anchors = [[t.anchor, *(e.anchor for e in t.events if e.anchor)] for t in threads]
    texts = {(t.module, a.revision): named for t, every in zip(threads, anchors, strict=True)
             for a in every}  # fmt: skip
    read = read_web_annotations(write_web_annotations(threads, texts), NOW)
    assert [set(each.texts) for each in read] == [set(every) for every in anchors]
    assert {name for each in read for name in each.texts.values()} <= {named}


@given(THREADS)
@settings(max_examples=40)
def test_every_item_is_what_the_standard_asks_for(threads) -> None:
    page = json.loads(write_web_annotations(threads))
    assert "http://www.w3.org/ns/anno.jsonld" in page["@context"]
    assert len(page["items"]) == sum(1 + len(t.events) for t in threads)
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert item["id"].startswith("urn:uuid:")
        assert item["created"].endswith("Z")
        assert item["target"]
    selectors = [
        {s["type"]: s for s in item["target"]["selector"]}
        for item in page["items"]
        if isinstance(item["target"], dict)
    ]
    for thread, found in zip(threads, selectors, strict=True):
        place, quote = found["TextPositionSelector"], found["TextQuoteSelector"]
        assert (place["start"], place["end"]) == (thread.anchor.start, thread.anchor.end)
        assert (quote["exact"], quote["prefix"]) == (thread.anchor.quote, thread.anchor.before)


def foreign(**more) -> dict:
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/anno/7",
        "type": "Annotation",
        "motivation": ["questioning"],
        "creator": {"id": "https://example.org/people/1", "nickname": "reviewer"},
        "body": "Who said so?",
        "target": {
            "source": "https://example.org/page",
            "selector": {"type": "TextQuoteSelector", "exact": "met in Baghdad"},
        },
        **more,
    }


MODULE = ModuleId("m")


def read(data: object) -> list[Annotation]:
    return [each.annotation for each in read_web_annotations(json.dumps(data), NOW, MODULE)]


def test_an_annotation_of_another_program_is_read_and_placed_by_its_quote() -> None:
    [thread] = read(foreign())
    assert (thread.module, thread.kind, thread.author) == (
        MODULE,
        AnnotationKind.QUESTION,
        "reviewer",
    )
    assert (thread.text, thread.created_at) == ("Who said so?", NOW)
    assert thread.anchor == Anchor(RevisionNumber(1), 0, 0, "met in Baghdad")
    body = "Ministers met in Baghdad."
    place = find_again(anchor_at(body, 10, 24, RevisionNumber(1)), body)
    assert body[place.start : place.end] == thread.anchor.quote


def test_reading_a_file_twice_makes_the_same_threads() -> None:
    nameless = foreign(id=None)
    every = [foreign(), foreign(id="https://example.org/anno/8"), nameless]
    once, again = (read(every) for _ in range(2))
    assert once == again
    assert len({t.id for t in once}) == 3


def test_half_a_character_is_read_as_one_that_can_be_kept() -> None:
    [thread] = read(foreign(body={"value": "half \ud83d of one"}))
    assert thread.text == "half \ufffd of one"


def test_a_reply_of_another_program_joins_its_thread() -> None:
    reply = foreign(
        id="https://example.org/anno/9",
        motivation="replying",
        body={"type": "TextualBody", "value": "The ministry."},
        target="https://example.org/anno/7",
        created="2024-08-05T10:00:00",
    )
    collection = {"type": "AnnotationCollection", "first": {"items": [reply, foreign()]}}
    [thread] = read(collection)
    assert [(e.kind, e.text, e.at) for e in thread.events] == [
        (EventKind.REPLY, "The ministry.", datetime(2024, 8, 5, 10, tzinfo=UTC))
    ]


BAD = count()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not JSON",
        "7",
        "[" * 100_000,
        json.dumps({"type": "Annotation"}),
        json.dumps(foreign(target="https://example.org/page")),
        json.dumps(foreign(body={"value": 7})),
        json.dumps(foreign(created="yesterday")),
        json.dumps(foreign(id="urn:uuid:../../7")),
        json.dumps(
            foreign(target={"source": "s", "selector": {"type": "TextQuoteSelector", "exact": ""}})
        ),
        json.dumps(
            foreign(
                target={
                    "source": "s",
                    "selector": [
                        {"type": "TextQuoteSelector", "exact": "x"},
                        {"type": "TextPositionSelector", "start": 5, "end": 2},
                    ],
                }
            )
        ),
    ],
    ids=lambda _: str(next(BAD)),
)
def test_a_file_that_cannot_be_read_says_so(text: str) -> None:
    with pytest.raises(ImportFailed, match="web annotations"):
        read_web_annotations(text, NOW, MODULE)
