"""The starter library is made whole, tells its story in its own time, and comes out the same."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.module import is_stale
from briefer.domain.outline import LinkMode
from briefer.domain.query import ModuleQuery
from briefer.errors import StorageError
from briefer.services.compiling import compile_briefing
from briefer.services.library import (
    count_modules,
    get_asset,
    get_briefing,
    get_module,
    get_source,
    list_briefings,
    list_facts,
    list_revisions,
    search_modules,
)
from briefer.services.reviewing import threads
from briefer.services.starter import first_library, make_starter_library


def moment() -> datetime:
    return datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    path = tmp_path_factory.mktemp("starter") / "starter.briefer"
    with make_starter_library(path, "Ada", moment) as session:
        yield session


def test_it_holds_what_the_content_says(starter):
    assert count_modules(starter, ModuleQuery()) == 11
    assert [row.slug for row in list_briefings(starter)] == ["turkiye-syria"]
    assert get_source(starter, "ozcelik-2024").grade == "B2"
    assert len(list_facts(starter)) == 9
    assert get_asset(starter, "returns-in-scale.png").alt.startswith("Bar chart")
    assert starter.author == "Ada"


def test_its_modules_are_stale_today_and_were_not_in_their_own_time(starter):
    contents = [
        get_module(starter, row.id).head.content for row in search_modules(starter, ModuleQuery())
    ]
    assert all(is_stale(c, date(2026, 1, 1)) for c in contents)
    assert not any(is_stale(c, date(2024, 8, 9)) for c in contents)


def test_sections_follow_pin_and_adapt(starter):
    outline = get_briefing(starter, "turkiye-syria").outline
    links = [s.link for s in outline.sections.values() if s.link]
    assert {link.mode for link in links} == set(LinkMode)
    pinned = next(link for link in links if link.mode is LinkMode.PINNED)
    assert [r.number for r in list_revisions(starter, pinned.module)] == [2, 1]
    assert pinned.revision == 1
    adapted = next(link for link in links if link.mode is LinkMode.ADAPTED)
    assert get_module(starter, adapted.wording).head.content.body.startswith("In short:")


def test_threads_of_every_kind_stand_on_their_words(starter):
    outline = get_briefing(starter, "turkiye-syria").outline
    texts = {s.link.module if s.link else s.own for s in outline.sections.values()} - {None}
    found = [t for text in texts for t in threads(starter, text)]
    assert {t.annotation.kind for t in found} == set(AnnotationKind)
    assert not any(t.resolution.is_detached for t in found)
    states = [t.annotation.state for t in found]
    assert states.count(ThreadState.RESOLVED) == 1
    assert states.count(ThreadState.OPEN) == len(found) - 1
    assert any(t.annotation.due == date(2024, 8, 12) for t in found)
    assert any(t.annotation.only_in for t in found)
    assert all(t.annotation.created_at < datetime(2024, 8, 10, tzinfo=UTC) for t in found)


def test_the_sample_briefing_compiles_without_a_problem(starter):
    document = compile_briefing(starter, "turkiye-syria", annotated=True)
    assert document.issued == date(2024, 8, 9)
    assert document.marking is not None
    assert document.marking.label == "TLP:GREEN"
    assert not [s.problem for s in document.sections if s.problem]
    assert document.sections[0].heading == "Key judgements"
    assert len(document.sections[0].blocks) >= 5
    assert [c.source.key for c in document.sources] == ["ozcelik-2024"]
    assert {short for short, _ in document.abbreviations} >= {"AKP", "CHP", "HTS", "IRGC", "PKK"}
    assert "returns-in-scale.png" in document.assets


def test_two_libraries_by_the_same_clock_are_the_same(tmp_path):
    documents = []
    for name in ("one", "two"):
        with make_starter_library(tmp_path / f"{name}.briefer", "Ada", moment) as session:
            documents.append(compile_briefing(session, "turkiye-syria", annotated=True))
            documents.append(get_briefing(session, "turkiye-syria"))
    assert documents[:2] == documents[2:]


def test_two_libraries_by_different_clocks_have_ids_of_their_own(tmp_path, starter):
    with make_starter_library(tmp_path / "a.briefer", "Ada") as session:
        ours = get_module(session, "russias-mediation")
    theirs = get_module(starter, "russias-mediation")
    assert ours.id != theirs.id
    assert ours.head.sha256 == theirs.head.sha256


def test_what_stands_there_is_not_replaced(tmp_path):
    path = tmp_path / "a.briefer"
    path.write_bytes(b"precious")
    with pytest.raises(StorageError):
        make_starter_library(path, "Ada")
    assert path.read_bytes() == b"precious"


def test_the_first_start_makes_it_once(home):
    with first_library("Ada") as session:
        assert session.file.path == home / "starter.briefer"
        first = get_module(session, "iraqs-offer").id
    with first_library("Ada") as session:
        assert get_module(session, "iraqs-offer").id == first
