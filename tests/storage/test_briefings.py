"""Briefings come back as they were, and an outline writes only the rows that changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from briefer.domain.ids import RevisionNumber, SectionId, new_id
from briefer.domain.outline import ROOT, Generated, Link, LinkMode, Outline, Section

START = datetime(2024, 8, 5, 9, 0, tzinfo=UTC)


def section(**fields) -> Section:
    return Section(id=SectionId(new_id(START)), **fields)


@pytest.fixture
def modules(add_module):
    return [add_module(name).id for name in ("one", "two", "three")]


@pytest.fixture
def outline(modules) -> Outline:
    one = section(link=Link(modules[0]), heading="First", level_shift=1, breaks_page=True)
    two = section(link=Link(modules[1], LinkMode.PINNED, RevisionNumber(1)), is_excluded=True)
    sources = section(generated=Generated.SOURCES, is_numbered=False)
    return Outline().insert(one).insert(two, one.id).insert(sources)


def test_a_briefing_comes_back_as_it_was(library, add_briefing, outline):
    briefing = add_briefing(
        "b",
        outline,
        title="Türkiye",
        subtitle="and Syria",
        audience="The minister",
        originator="Near East desk",
        reference="NE/1",
        language="tr",
        marking="TLP:RED",
        cutoff=datetime(2024, 8, 5, 18, tzinfo=ZoneInfo("Europe/Istanbul")),
        issued=date(2024, 8, 6),
        contents=False,
    )
    found = library.briefings.get(briefing.id)
    assert found == briefing
    assert found.cutoff.tzname() == "+03"
    assert str(found.cutoff.tzinfo) == "Europe/Istanbul"
    assert library.briefings.find("b") == briefing.id
    assert library.briefings.find("c") is None
    (row,) = library.briefings.all()
    assert (row.title, row.sections) == ("Türkiye", 3)


def test_a_cutoff_at_a_fixed_offset(library, add_briefing):
    cutoff = datetime(2024, 8, 5, 18, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    briefing = add_briefing("b", cutoff=cutoff)
    assert library.briefings.get(briefing.id).cutoff.isoformat() == cutoff.isoformat()


def test_nobody_overwrites_a_newer_version(library, add_briefing):
    first = add_briefing("b")
    assert library.briefings.change(replace(first, title="Mine", version=2))
    assert not library.briefings.change(replace(first, title="Theirs", version=2))
    assert library.briefings.get(first.id).title == "Mine"


def test_only_changed_rows_are_written(library, add_briefing, outline, modules):
    briefing = add_briefing("b", outline)
    written = []
    library._connection.raw.set_trace_callback(
        lambda sql: written.append(sql) if " section" in sql or '"section"' in sql else None
    )
    last = section(link=Link(modules[2]))
    changed = replace(briefing, outline=outline.insert(last), version=2)
    assert library.briefings.change(changed)
    library._connection.raw.set_trace_callback(None)
    writes = [sql for sql in written if not sql.lstrip().startswith("SELECT")]
    assert len(writes) == 1
    assert writes[0].startswith("INSERT")
    assert library.briefings.get(briefing.id) == changed


def test_outlines_follow_every_edit(library, add_briefing, outline):
    briefing = add_briefing("b", outline)
    top, sources = outline.under(ROOT)
    (below,) = outline.under(top)
    for edited in (
        outline.move(below, ROOT, 0),
        outline.move(sources, top, 0),
        outline.remove(top),
        outline,
        outline.remove(sources),
        Outline(),
        outline,
    ):
        briefing = replace(briefing, outline=edited, version=briefing.version + 1)
        assert library.briefings.change(briefing)
        assert library.briefings.get(briefing.id).outline == edited


def test_a_removed_section_leaves_a_tombstone(library, add_briefing, outline):
    briefing = add_briefing("b", outline)
    top, _ = outline.under(ROOT)
    library.briefings.change(replace(briefing, outline=outline.remove(top), version=2))
    gone = library._connection.rows("SELECT id FROM tombstone WHERE kind = 'section'")
    assert {row["id"] for row in gone} == set(outline.within(top))
    library.briefings.change(replace(briefing, outline=outline, version=3))
    assert not library._connection.rows("SELECT id FROM tombstone")


def test_where_a_module_is_used(library, add_module, add_briefing, modules):
    first, second = add_briefing("a"), add_briefing("b")
    wording = add_module("own words", home=second.id).id
    linked = section(link=Link(modules[0]))
    adapted = section(
        link=Link(modules[0], LinkMode.ADAPTED, RevisionNumber(1), wording), heading="x"
    )
    library.briefings.change(replace(first, outline=Outline().insert(linked), version=2))
    library.briefings.change(replace(second, outline=Outline().insert(adapted), version=2))
    assert set(library.briefings.using(modules[0])) == {
        (first.id, linked.id),
        (second.id, adapted.id),
    }
    assert library.briefings.using(wording) == [(second.id, adapted.id)]
    assert library.briefings.using(modules[1]) == []
    plan = library._connection.rows(
        "EXPLAIN QUERY PLAN SELECT briefing, id FROM section WHERE module = 'x'"
    )
    assert "USING INDEX section_by_module" in plan[0]["detail"]
    assert library.modules.own_texts(second.id) == [wording]


def test_a_revision_that_a_section_pins_is_not_replaced(library, add_briefing, outline, modules):
    assert library.modules.can_join(modules[1], "Ada", START)
    add_briefing("b", outline)
    assert library.modules.can_join(modules[0], "Ada", START)
    assert not library.modules.can_join(modules[1], "Ada", START)
