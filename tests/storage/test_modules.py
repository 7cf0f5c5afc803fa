"""Modules and revisions are kept exactly, and a revision is only replaced when it may be."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain.ids import new_id
from briefer.domain.module import Module, ModuleContent, Status
from briefer.storage.library_file import LibraryFile

START = datetime(2024, 8, 5, 9, 0, tzinfo=UTC)


def test_a_module_comes_back_as_it_was(library, add_module):
    module = add_module(
        "everything",
        "A body\r\nwith\x00 odd \U0001f600 characters.\n",
        title="İki",
        tags=("syria", "İdlib"),
        region="Levant",
        topic="Mediation",
        owner="Ada",
        language="tr",
        status=Status.IN_REVIEW,
        marking="TLP:GREEN",
        as_of=date(2024, 8, 1),
        review_by=date(2024, 11, 1),
    )
    assert library.modules.get(module.id) == module
    assert library.modules.find("everything") == library.modules.find(module.id) == module.id
    assert library.modules.find("nothing") is None


def test_slugs_are_unique(add_module):
    add_module("one")
    with pytest.raises(sqlite3.IntegrityError):
        add_module("one")


def test_revisions_follow_one_another(library, add_module, next_revision):
    first = add_module("m", "one").head
    second = next_revision(first, "two", reason="Second look")
    library.modules.add_revision(second)
    assert library.modules.get(first.module).head == second
    assert library.modules.revisions(first.module) == [second, first]
    assert library.modules.revision(first.module, 1) == first
    assert library.modules.revision(first.module, 3) is None


def test_newest_approved(library, add_module, make_revision):
    head = add_module("m", status=Status.APPROVED).head
    assert library.modules.newest_approved(head.module) == head
    draft = make_revision(
        head.module, replace(head.content, status=Status.DRAFT), 2, (head.sha256,)
    )
    library.modules.add_revision(draft)
    assert library.modules.newest_approved(head.module) == head
    other = add_module("n")
    assert library.modules.newest_approved(other.id) is None


def test_saves_while_typing_join(library, add_module, make_revision):
    first = add_module("m", "one").head
    at = START + timedelta(minutes=9)
    assert library.modules.can_join(first.module, "Ada", at)
    joined = make_revision(first.module, replace(first.content, body="two"), at=at)
    library.modules.add_revision(joined, joins=True)
    assert library.modules.revisions(first.module) == [joined]
    # Ten minutes count from the first of the joined saves, not from the last.
    assert not library.modules.can_join(first.module, "Ada", START + timedelta(minutes=10))
    assert not library.modules.can_join(first.module, "Ben", at)
    assert not library.modules.can_join(first.module, "Ada", START - timedelta(minutes=1))


def test_a_named_revision_is_never_replaced(library, add_module):
    named = add_module("m", reason="As sent to the minister").head
    assert not library.modules.can_join(named.module, "Ada", START)


def test_verify_finds_changed_words(library, add_module):
    module = add_module("m", "The refugees number 3.6 million.")
    add_module("n")
    assert list(library.modules.damaged()) == []
    library._connection.run(
        "UPDATE revision SET body = replace(body, '3.6', '8.6') WHERE module = ?", (module.id,)
    )
    assert list(library.modules.damaged()) == [(module.id, 1)]


def test_verify_survives_nonsense(library, add_module):
    module = add_module("m")
    library._connection.run("UPDATE revision SET saved_at = 'never', tags = '{'")
    assert list(library.modules.damaged()) == [(module.id, 1)]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
days = st.none() | st.dates()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    content=st.builds(
        ModuleContent,
        title=texts,
        body=texts,
        tags=st.lists(texts, max_size=4).map(tuple),
        region=texts,
        owner=texts,
        status=st.sampled_from(Status),
        as_of=days,
        review_by=days,
    ),
    at=st.datetimes(datetime(2001, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),
)
def test_any_content_is_kept_exactly(tmp_path_factory, make_revision, content, at):
    path = tmp_path_factory.getbasetemp() / "any.briefer"
    with LibraryFile.open(path) if path.exists() else LibraryFile.create(path) as library:
        identity = new_id(at)
        module = Module(
            id=identity, slug=identity, head=make_revision(identity, content, at=at), created_at=at
        )
        library.modules.add(module)
        assert library.modules.get(identity) == module
        assert (identity, 1) not in list(library.modules.damaged())
