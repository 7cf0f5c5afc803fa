"""Briefings are assembled from modules, and each link takes the revision it says."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.module import ModuleContent, Status
from briefer.domain.outline import ROOT, Generated, LinkMode
from briefer.errors import InvalidInput, NotFound
from briefer.services.assembling import (
    add_generated,
    add_module,
    add_own_text,
    change_briefing,
    change_link,
    change_section,
    create_briefing,
    section_states,
)
from briefer.services.library import get_briefing, get_module, list_briefings, where_used
from briefer.services.linking import resolve_link, section_revision
from briefer.services.outline_edits import move_sections, remove_sections
from briefer.services.writing import change_metadata, write_module


@pytest.fixture
def briefing(session, make):
    make("One")
    make("Two")
    return create_briefing(session, "Türkiye and Syria", ("one", "two")).ids[0]


def headings(session, briefing):
    """The outline as text: each section's module or kind, indented by depth."""
    found = []
    for row in get_briefing(session, briefing).outline.rows():
        section = row.section
        name = (
            section.generated.value
            if section.generated
            else get_module(session, section.text).title
        )
        found.append("  " * row.depth + name)
    return found


def sections(session, briefing):
    return [row.section for row in get_briefing(session, briefing).outline.rows()]


def test_a_new_briefing(session, briefing):
    assert headings(session, briefing) == ["One", "Two"]
    (row,) = list_briefings(session)
    assert (row.slug, row.title, row.sections) == ("turkiye-and-syria", "Türkiye and Syria", 2)
    other = create_briefing(session, "Türkiye and Syria", audience=" The\nminister ").ids[0]
    assert get_briefing(session, other).slug == "turkiye-and-syria-2"
    assert get_briefing(session, other).audience == "The minister"


def test_what_cannot_be_a_briefing(session):
    with pytest.raises(InvalidInput, match="title"):
        create_briefing(session, " ")
    with pytest.raises(NotFound, match="module"):
        create_briefing(session, "b", ("none",))
    with pytest.raises(InvalidInput, match="time zone"):
        create_briefing(session, "b", cutoff=datetime(2024, 8, 1))
    assert list_briefings(session) == []


def test_change_briefing(session, briefing):
    cutoff = datetime(2024, 8, 5, 18, tzinfo=UTC)
    changed = change_briefing(
        session, briefing, title="New", marking="TLP:RED", cutoff=cutoff, issued=date(2024, 8, 6)
    )
    assert changed == ChangeSet(Changed.BRIEFINGS, (briefing,))
    found = get_briefing(session, "turkiye-and-syria")
    assert (found.title, found.marking, found.cutoff) == ("New", "TLP:RED", cutoff)
    assert found.version == 2
    assert change_briefing(session, briefing, title="New") == ChangeSet()


def test_arranging(session, briefing):
    one, two = sections(session, briefing)
    made = add_own_text(
        session, briefing, ModuleContent(title="Bridge", body="And so."), position=1
    )
    assert made.touches(Changed.OUTLINE)
    assert made.ids[1] == briefing
    assert get_module(session, made.ids[2]).home == briefing
    add_generated(session, briefing, Generated.SOURCES)
    assert headings(session, briefing) == ["One", "Bridge", "Two", "sources"]
    move_sections(briefing, [two.id], one.id).apply(session)
    assert headings(session, briefing) == ["One", "  Two", "Bridge", "sources"]
    with pytest.raises(InvalidInput, match="into itself"):
        move_sections(briefing, [one.id], two.id).apply(session)
    assert move_sections(briefing, [one.id], ROOT, 0).apply(session)[0] == ChangeSet()
    remove_sections(briefing, [one.id]).apply(session)
    assert headings(session, briefing) == ["Bridge", "sources"]
    with pytest.raises(InvalidInput, match="already"):
        add_generated(session, briefing, Generated.SOURCES)
    with pytest.raises(InvalidInput, match="no longer"):
        remove_sections(briefing, [one.id]).apply(session)


def test_change_section(session, briefing):
    one, _ = sections(session, briefing)
    change_section(session, briefing, one.id, heading=" First\n", is_excluded=True, level_shift=1)
    changed = sections(session, briefing)[0]
    assert (changed.heading, changed.is_excluded, changed.level_shift) == ("First", True, 1)
    assert change_section(session, briefing, one.id, heading="First") == ChangeSet()


def test_own_texts_are_not_linked(session, briefing):
    made = add_own_text(session, briefing, ModuleContent(title="Bridge", body=""))
    with pytest.raises(InvalidInput, match="own text"):
        add_module(session, briefing, made.ids[2])


def test_following_takes_the_newest_approved_or_the_newest(session, make, briefing):
    module = make("Three", "one")
    section = add_module(session, briefing, module).ids[0]
    link = get_briefing(session, briefing).outline.sections[section].link
    write_module(session, module, "two")
    assert resolve_link(session, link).content.body == "two"
    change_metadata(session, module, status=Status.APPROVED)
    change_metadata(session, module, status=Status.DRAFT)
    write_module(session, module, "not approved yet")
    assert resolve_link(session, link).content.body == "two"


def test_pinned_and_adapted(session, make, briefing):
    module = make("Three", "one")
    section = add_module(session, briefing, module, mode=LinkMode.PINNED).ids[0]
    write_module(session, module, "two")

    def shown():
        return section_revision(session, get_briefing(session, briefing).outline.sections[section])

    assert (shown().content.body, shown().number) == ("one", 1)
    assert change_link(session, briefing, section, LinkMode.PINNED) == ChangeSet()
    change_link(session, briefing, section, LinkMode.PINNED, 2)
    assert shown().number == 2
    change_link(session, briefing, section, LinkMode.ADAPTED, 1)
    link = get_briefing(session, briefing).outline.sections[section].link
    assert (link.mode, link.revision) == (LinkMode.ADAPTED, 1)
    assert get_module(session, link.wording).home == briefing
    write_module(session, link.wording, "one, in our words")
    assert shown().content.body == "one, in our words"
    assert get_module(session, module).head.content.body == "two"
    change_link(session, briefing, section, LinkMode.FOLLOWING)
    assert shown().content.body == "two"
    with pytest.raises(NotFound, match="revision"):
        change_link(session, briefing, section, LinkMode.PINNED, 99)
    generated = add_generated(session, briefing, Generated.SOURCES).ids[0]
    with pytest.raises(InvalidInput, match="links to a module"):
        change_link(session, briefing, generated, LinkMode.PINNED)
    assert section_revision(session, sections(session, briefing)[-1]) is None


def test_words_of_an_older_revision_are_counted_as_those_of_the_newest(session, make, briefing):
    module = make("Three", "- one\n- two [@un-2026]\n")
    section = add_module(session, briefing, module, mode=LinkMode.PINNED).ids[0]
    newest = section_states(session, briefing)[section].words
    write_module(session, module, "more")
    assert section_states(session, briefing)[section].words == newest == 2


@pytest.mark.usefixtures("briefing")
def test_where_used(session, make):
    assert [(u.slug, u.mode) for u in where_used(session, "one")] == [
        ("turkiye-and-syria", LinkMode.FOLLOWING)
    ]
    assert where_used(session, make("Unused")) == []
