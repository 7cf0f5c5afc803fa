"""A revision's hash covers everything that matters, and nothing that differs between libraries."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain.module import (
    ModuleContent,
    Status,
    count_words,
    is_stale,
)
from briefer.domain.revision_hash import content_as_json, revision_sha256

SAVED = datetime(2024, 8, 5, 9, 30, tzinfo=UTC)
CONTENT = ModuleContent(title="Mediation", body="Talks began on 5 July.")
OTHER = {
    "title": "Mediation, again",
    "body": "Talks began on 6 July.",
    "tags": ("russia",),
    "region": "Levant",
    "topic": "Diplomacy",
    "owner": "A. Officer",
    "language": "tr",
    "status": Status.APPROVED,
    "marking": "TLP:AMBER",
    "as_of": date(2024, 8, 1),
    "review_by": date(2024, 9, 1),
}
CONTENTS = st.builds(
    ModuleContent,
    title=st.text(max_size=20),
    body=st.text(max_size=60),
    tags=st.lists(st.text(max_size=5), max_size=3).map(tuple),
    status=st.sampled_from(Status),
    as_of=st.none() | st.dates(),
)


def sha(content=CONTENT, parents=(), author="A", saved_at=SAVED, reason="") -> str:
    return revision_sha256(content, parents, author, saved_at, reason)


def test_the_hash_of_a_known_revision_never_changes() -> None:
    assert sha(reason="first") == (
        "6151f92092e7b71de6792027b9fdf27e9369da5e4e8051da0e9fe0a768cd5706"
    )


@pytest.mark.parametrize("name", ModuleContent.__struct_fields__)
def test_every_field_of_the_content_is_hashed(name: str) -> None:
    assert sha(replace(CONTENT, **{name: OTHER[name]})) != sha()


@pytest.mark.parametrize(
    "change",
    [
        {"parents": ("a" * 64,)},
        {"author": "B"},
        {"saved_at": SAVED + timedelta(microseconds=1)},
        {"reason": "Sent to the minister"},
    ],
)
def test_everything_about_the_save_is_hashed(change) -> None:
    assert sha(**change) != sha()


def test_the_order_of_parents_and_tags_is_hashed() -> None:
    assert sha(parents=("a", "b")) != sha(parents=("b", "a"))
    one, other = replace(CONTENT, tags=("a", "b")), replace(CONTENT, tags=("b", "a"))
    assert sha(one) != sha(other)


@given(CONTENTS, CONTENTS)
def test_content_is_written_the_same_only_if_it_is_the_same(one, other) -> None:
    assert (content_as_json(one) == content_as_json(other)) == (one == other)
    assert (sha(one) == sha(other)) == (one == other)


@given(CONTENTS)
def test_canonical_json_is_sorted_compact_and_complete(content) -> None:
    text = content_as_json(content)
    read = json.loads(text)
    assert set(read) == set(ModuleContent.__struct_fields__)
    assert (read["title"], read["body"], read["tags"]) == (
        content.title,
        content.body,
        list(content.tags),
    )
    assert text == json.dumps(read, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def test_a_lone_surrogate_is_hashed_as_it_stands() -> None:
    assert sha(replace(CONTENT, body="\ud800")) != sha(replace(CONTENT, body="\ud801"))


@pytest.mark.parametrize(
    ("review_by", "today", "stale"),
    [
        (None, date(2030, 1, 1), False),
        (date(2024, 9, 1), date(2024, 8, 31), False),
        (date(2024, 9, 1), date(2024, 9, 1), False),
        (date(2024, 9, 1), date(2024, 9, 2), True),
    ],
)
def test_a_module_is_stale_the_day_after_its_review_by_date(review_by, today, stale) -> None:
    assert is_stale(replace(CONTENT, review_by=review_by), today) is stale


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", 0),
        ("- one **two** don’t\n1. (three)", 5),
        ("# Head\n\n---\n\n> said", 2),
        ("| a | b |\n|---|:--|\n| 1 |  |", 3),
        ("They met.[^1] [@desk-2026, p. 4]\n\n[^1]: So it says.", 5),
        ('Words.\n{: marking="TLP:AMBER" }', 1),
        ("{fact:refugees} مليون شخص 😀", 3),
    ],
)
def test_words_are_counted_as_a_reader_would(body: str, words: int) -> None:
    assert count_words(body) == words
