"""Every save is a revision, unchanged saves are none, and typing joins."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.module import ModuleContent, Status
from briefer.domain.query import ModuleQuery
from briefer.errors import InvalidInput, NotFound
from briefer.services.assembling import create_briefing
from briefer.services.clean_text import MAX_BODY
from briefer.services.library import (
    get_module,
    get_revision,
    list_revisions,
    open_library,
    search_modules,
)
from briefer.services.writing import (
    change_metadata,
    create_module,
    name_version,
    restore_revision,
    write_module,
)


def test_create_and_read(session):
    outcome = create_module(
        session,
        ModuleContent(title="  Türkiye’nin \n çıkarları ", body="a\r\nb", tags=("Syria", "syria ")),
    )
    module = get_module(session, outcome.ids[0])
    assert outcome.kinds == Changed.MODULES | Changed.TEXT
    assert module.slug == "turkiyenin-cikarlari"
    assert module.title == "Türkiye’nin çıkarları"
    assert module.head.content.body == "a\r\nb"
    assert module.head.content.tags == ("syria",)
    assert (module.head.author, module.head.number, module.head.parents) == ("Ada", 1, ())
    assert list(session.file.modules.damaged()) == []


def test_a_text_that_is_far_too_long_is_told_how_long_it_may_be(session):
    long = ModuleContent(title="Long", body="x" * (MAX_BODY + 1))
    with pytest.raises(InvalidInput, match=f"“Long” is too long.* up to {MAX_BODY:,} characters"):
        create_module(session, long)


def test_slugs_are_made_unique(session, make):
    ids = [make("Same") for _ in range(3)]
    assert [get_module(session, i).slug for i in ids] == ["same", "same-2", "same-3"]
    assert get_module(session, "same-2").id == ids[1]


def test_no_title(session):
    with pytest.raises(InvalidInput, match="title"):
        create_module(session, ModuleContent(title=" \n", body="x"))


def test_halves_of_characters_are_replaced_and_whole_ones_joined(session):
    made = create_module(session, ModuleContent(title="t", body="a\ud800b \ud83d\ude00 \x00"))
    assert get_module(session, made.ids[0]).head.content.body == "a\ufffdb \U0001f600 \x00"


def test_near_misses_are_named(session, make):
    make("Turkish strategic interests")
    make("Russia's mediation")
    with pytest.raises(NotFound, match="did you mean “russias-mediation”"):
        get_module(session, "russia-mediation")
    with pytest.raises(NotFound, match="did you mean “turkish-strategic-interests”"):
        get_module(session, "turkisch")
    with pytest.raises(NotFound, match="no module “xyz”"):
        get_module(session, "xyz")


def test_each_save_is_a_revision_that_names_its_parent(session, make):
    module = make("m", "one")
    assert write_module(session, module, "two", "Second").touches(Changed.TEXT)
    newest, first = list_revisions(session, module)
    assert (newest.number, newest.reason, newest.parents) == (2, "Second", (first.sha256,))
    assert get_revision(session, "m").content.body == "two"
    assert get_revision(session, "m", 1).content.body == "one"
    with pytest.raises(NotFound):
        get_revision(session, "m", 3)


def test_saving_what_is_there_changes_nothing(session, make):
    module = make("m", "one")
    assert write_module(session, module, "one") == ChangeSet()
    content = get_module(session, module).head.content
    assert write_module(session, module, replace(content, title=" m ")) == ChangeSet()
    assert change_metadata(session, module, title="m") == ChangeSet()
    assert len(list_revisions(session, module)) == 1


def test_typing_joins_for_ten_minutes(session, make, clock):
    module = make("m", "one")
    clock.wait(hours=1)
    write_module(session, module, "two", joins=True)
    write_module(session, module, "two three", joins=True)
    clock.wait(minutes=9)
    write_module(session, module, "two three four", joins=True)
    assert [r.content.body for r in list_revisions(session, module)] == ["two three four", "one"]
    clock.wait(minutes=1)
    write_module(session, module, "five", joins=True)
    write_module(session, module, "six", "As sent", joins=True)
    write_module(session, module, "seven", joins=True)
    bodies = [r.content.body for r in list_revisions(session, module)]
    assert bodies == ["seven", "six", "five", "two three four", "one"]
    assert list(session.file.modules.damaged()) == []


def test_another_person_does_not_join(session, make):
    module = make("m", "one")
    with open_library(session.file.path, "Ben", session.clock) as other:
        write_module(other, module, "two", joins=True)
    assert [r.author for r in list_revisions(session, module)] == ["Ben", "Ada"]


def test_a_save_over_somebody_elses_is_refused(session, make):
    module = make("m", "one")
    with open_library(session.file.path, "Ben", session.clock) as other:
        write_module(other, module, "two")
    with pytest.raises(InvalidInput, match=r"changed meanwhile by Ben \(revision 2\)"):
        write_module(session, module, "mine", base=1)
    assert write_module(session, module, "mine", base=2)
    assert get_module(session, module).head.number == 3


def test_restoring_adds_a_revision(session, make):
    module = make("m", "one")
    write_module(session, module, "two")
    restore_revision(session, module, 1)
    newest, *_ = list_revisions(session, module)
    assert (newest.number, newest.content.body, newest.reason) == (3, "one", "Restored revision 1")
    assert restore_revision(session, module, 1) == ChangeSet()


def test_metadata_is_part_of_a_revision(session, make):
    module = make("m")
    change_metadata(session, module, status=Status.APPROVED)
    change_metadata(session, module, owner="Ben", review_by=None, region="Levant")
    change_metadata(session, module, "Retired", status=Status.RETIRED)
    reasons = [r.reason for r in list_revisions(session, module)]
    assert reasons == ["Retired", "Changed region, owner", "Status: approved", ""]
    assert get_module(session, module).head.content.status is Status.RETIRED


def test_own_text_is_not_listed(session):
    briefing = create_briefing(session, "b").ids[0]
    made = create_module(session, ModuleContent(title="bridge", body="words"), home="b")
    assert get_module(session, made.ids[0]).home == briefing
    assert search_modules(session, ModuleQuery()) == []
    assert search_modules(session, ModuleQuery(text="words")) == []
    with pytest.raises(NotFound, match="no briefing"):
        create_module(session, ModuleContent(title="x", body=""), home="nowhere")


def test_a_verb_that_fails_leaves_nothing_behind(session, make, monkeypatch):
    module = make("m", "one")
    before = get_module(session, module)

    def fail(*_args, **_more):
        raise ZeroDivisionError

    monkeypatch.setattr("briefer.services.writing.place_in_new_revision", fail)
    with pytest.raises(ZeroDivisionError):
        write_module(session, module, "two")
    assert get_module(session, module) == before


def test_a_version_is_named_without_a_change_of_words(session, make):
    module = make("Talks", "Text.\n")
    name_version(session, module, "As sent")
    newest, first = list_revisions(session, module)
    assert (newest.reason, newest.content) == ("As sent", first.content)
    with pytest.raises(InvalidInput):
        name_version(session, module, "  ")
