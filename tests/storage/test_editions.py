"""Editions keep what was issued to the byte, and answer where a text went."""

from __future__ import annotations

import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.domain.edition import Copy, Edition, IssuedText, Waiver, Withdrawal
from briefer.domain.frozen import freeze, frozen_sha256
from briefer.domain.ids import EditionId, RevisionNumber, SectionId, new_id
from briefer.domain.outline import Link, LinkMode, Outline, Section
from briefer.domain.profile import CLEAN, Profile
from briefer.domain.style import DEFAULT
from briefer.errors import StorageError
from briefer.storage.editions import Contents
from briefer.storage.library_file import LibraryFile

AT = datetime(2024, 8, 9, 9, tzinfo=UTC)


@pytest.fixture
def issue(library, add_briefing, add_module):
    """Issue an edition that holds one module; return it with the module."""

    def issued(slug="b", words="Two rounds of talks failed.", number=1, **fields):
        found = library.modules.find("talks")
        module = library.modules.get(found) if found else add_module("talks")
        briefing = library.briefings.find(slug) or add_briefing(slug).id
        document = freeze(Outline())  # any frozen value: storage does not look inside
        text = IssuedText(
            section=SectionId(f"section of {slug}"),
            heading="Talks",
            module=module.id,
            revision=module.head.number,
            sha256=module.head.sha256,
        )
        edition = Edition(
            id=EditionId(new_id(AT)),
            briefing=briefing,
            number=number,
            title=slug,
            marking="TLP:GREEN",
            author="Ada",
            issued_at=AT,
            note="",
            document_sha256=frozen_sha256(document),
            profile=CLEAN,
            style=DEFAULT,
            texts=(text,),
            sources=("article",),
            facts=(("refugees", "3.6 million"),),
            waivers=(Waiver("open-question", "No time", ("One.", "Two.")),),
        )
        edition = replace(edition, **fields)
        contents = Contents(
            document=document,
            outline=freeze(Outline()),
            assets={"a" * 64: b"image"},
            files={("md", ""): b"# b", ("md", "b.png"): b"image"},
            words={text.section: words},
            citing=(("article", text.section, "Talks"),),
        )
        library.editions.add(edition, contents)
        return edition, module

    return issued


def sent(edition, recipient, data=b"# b"):
    return Copy(
        id=new_id(AT),
        edition=edition.id,
        recipient=recipient,
        copy_number="1 of 2",
        format="md",
        sent_at=AT,
        sha256=hashlib.sha256(data).hexdigest(),
        author="Ada",
    )


def test_an_edition_comes_back_whole(library, issue):
    edition, _ = issue()
    found = library.editions.get(edition.id)
    assert [o.name for o in found.outputs] == ["", "b.png"]
    assert found.formats == ("md",)
    assert replace(found, outputs=()) == edition
    assert library.editions.numbered(edition.briefing, 1) == found
    assert library.editions.numbered(edition.briefing, 2) is None
    second, _ = issue(number=2)
    assert library.editions.newest(edition.briefing).id == second.id
    assert library.editions.newest_number(edition.briefing) == 2
    assert [e.number for e in library.editions.of_briefing(edition.briefing)] == [2, 1]
    assert len(library.editions.all()) == 2
    assert library.editions.files(edition.id, "md") == {"": b"# b", "b.png": b"image"}
    assert library.editions.files(edition.id, "pdf") == {}
    assert library.editions.asset("a" * 64) == b"image"
    with pytest.raises(StorageError, match="missing"):
        library.editions.asset("b" * 64)


def test_damage_is_found_before_it_is_handed_out(library, issue):
    edition, _ = issue()
    raw = library._connection.raw
    raw.execute("UPDATE edition_output SET data = x'00'")
    with pytest.raises(StorageError, match="no longer what was issued"):
        library.editions.files(edition.id, "md")
    raw.execute("UPDATE edition SET document = x'00'")
    with pytest.raises(StorageError, match="damaged"):
        library.editions.document(edition.id)


def test_a_withdrawal_stays_on_record(library, issue):
    edition, _ = issue()
    withdrawal = Withdrawal(AT, "Ben", "A figure was wrong")
    library.editions.withdraw(edition.id, withdrawal)
    assert library.editions.get(edition.id).withdrawn == withdrawal


def test_who_received_it_is_one_question(library, issue):
    first, module = issue("b")
    second, _ = issue("c", words="İstanbul hosted no talks at all.")
    library.editions.add_copy(sent(first, "The minister"))
    library.editions.add_copy(sent(first, "The ambassador"))
    library.editions.withdraw(first.id, Withdrawal(AT, "Ben", "Wrong"))
    uses = library.uses
    newest, oldest = uses.issued_module(module.id)
    assert (newest.slug, newest.copies) == ("c", ())
    assert (oldest.slug, oldest.number, oldest.is_withdrawn) == ("b", 1, True)
    assert [c.recipient for c in oldest.copies] == ["The minister", "The ambassador"]
    assert len(uses.issued_module(module.id, module.head.number)) == 2
    assert uses.issued_module(module.id, RevisionNumber(9)) == []
    assert [i.slug for i in uses.issued_source("article")] == ["c", "b"]
    assert [i.slug for i in uses.issued_words("rounds of TALKS")] == ["b"]
    assert [i.slug for i in uses.issued_words("istanbul hosted")] == ["c"]
    assert uses.issued_words("talks of rounds") == uses.issued_words('"; --') == []
    assert [n for _, n, _ in uses.issued_fact("refugees")] == [1, 1]
    outputs, copies = library.editions.with_hash(hashlib.sha256(b"# b").hexdigest())
    assert [e for e, _ in outputs] == [first.id, second.id]
    assert [c.recipient for c in copies] == ["The minister", "The ambassador"]
    assert len(library.editions.copies(first.id)) == 2


def test_sections_and_what_moved_on(library, add_module, add_briefing, next_revision):
    module = add_module("talks")
    other = add_module("other")
    sections = {
        "following": Section(id=SectionId("a"), link=Link(module.id)),
        "pinned": Section(
            id=SectionId("b"), link=Link(module.id, LinkMode.PINNED, RevisionNumber(1))
        ),
        "declined": Section(
            id=SectionId("c"),
            link=Link(module.id, LinkMode.PINNED, RevisionNumber(1), None, RevisionNumber(2)),
        ),
        "untouched": Section(
            id=SectionId("d"), link=Link(other.id, LinkMode.PINNED, RevisionNumber(1))
        ),
    }
    outline = Outline()
    for section in sections.values():
        outline = outline.insert(section)
    briefing = add_briefing("b", outline)
    assert library.briefings.get(briefing.id).outline == outline
    assert library.uses.moved_on(briefing.id) == []
    second = next_revision(module.head, "More words.")
    library.modules.add_revision(second)
    assert [(m.section, m.newest) for m in library.uses.moved_on(briefing.id)] == [("b", 2)]
    library.modules.add_revision(next_revision(second, "Yet more."))
    assert [m.section for m in library.uses.moved_on(briefing.id)] == ["b", "c"]
    assert [(u.section, u.mode) for u in library.uses.sections(module.id)] == [
        ("a", LinkMode.FOLLOWING),
        ("b", LinkMode.PINNED),
        ("c", LinkMode.PINNED),
    ]


def test_profiles_and_templates(library):
    partners = Profile(name="Partners", ceiling="TLP:GREEN", recipients=("Ministry",))
    library.profiles.put(partners)
    assert library.profiles.get("PARTNERS") == partners
    library.profiles.put(replace(partners, name="partners", about="x"))
    assert [p.about for p in library.profiles.all()] == ["x"]
    assert library.profiles.remove("Partners")
    assert not library.profiles.remove("Partners")
    library.templates.put("own", 'name = "Own"')
    assert library.templates.all() == {"own": 'name = "Own"'}
    assert library.templates.get("own") == 'name = "Own"'
    assert library.templates.remove("own")
    assert library.templates.get("own") is None


def test_the_kept_file_of_schema_2_holds_an_edition(tmp_path):
    kept = Path(__file__).parent / "files" / "schema-0002.briefer"
    copied = tmp_path / "old.briefer"
    shutil.copy(kept, copied)
    with LibraryFile.open(copied) as file:
        (edition,) = file.editions.all()
        assert (edition.title, edition.profile, edition.style) == ("Sample", CLEAN, DEFAULT)
        assert edition.waivers[0].reason == "No time left"
        assert "Sample" in file.editions.document(edition.id)
        (impact,) = file.uses.issued_words("rounds of talks")
        assert [c.recipient for c in impact.copies] == ["The minister"]
        assert [p.name for p in file.profiles.all()] == ["Partners"]
