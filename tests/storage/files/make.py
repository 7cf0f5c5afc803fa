"""Make the kept file of the present schema, once, when a new step has been written.

Run from the project's root: ``python tests/storage/files/make.py``. Never make an old one anew:
its worth is that the program of its day wrote it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from briefer.domain.anchor import Found, Resolution, anchor_at
from briefer.domain.annotation import Annotation, AnnotationKind
from briefer.domain.briefing import Briefing
from briefer.domain.document import ExportDocument
from briefer.domain.edition import Copy, Edition, IssuedText, Waiver
from briefer.domain.frozen import freeze, frozen_sha256
from briefer.domain.ids import (
    AnnotationId,
    AssetHash,
    BriefingId,
    EditionId,
    ModuleId,
    RevisionNumber,
    SectionId,
    SourceId,
    new_id,
)
from briefer.domain.module import Module, ModuleContent, Revision
from briefer.domain.outline import Generated, Link, Outline, Section
from briefer.domain.profile import CLEAN, Profile
from briefer.domain.revision_hash import revision_sha256
from briefer.domain.source import Asset, Fact, Source
from briefer.domain.style import DEFAULT
from briefer.storage.editions import Contents
from briefer.storage.library_file import LibraryFile
from briefer.storage.migrations import NEWEST

AT = datetime(2024, 8, 5, 9, 0, tzinfo=UTC)


def identity(number: int) -> str:
    return new_id(AT, number.to_bytes(10))


def revision(number: int, body: str, parents: tuple[str, ...]) -> Revision:
    content = ModuleContent(title="Mediation", body=body, tags=("syria",))
    return Revision(
        module=ModuleId(identity(1)),
        number=RevisionNumber(number),
        parents=parents,
        content=content,
        author="Ada",
        saved_at=AT,
        reason="First" if number == 1 else "",
        sha256=revision_sha256(content, parents, "Ada", AT, "First" if number == 1 else ""),
    )


def fill(file: LibraryFile) -> None:
    """Put one of everything into ``file``."""
    first = revision(1, "Two rounds of talks failed.", ())
    module = Module(id=first.module, slug="mediation", head=first, created_at=AT)
    file.modules.add(module)
    file.modules.add_revision(revision(2, "Two rounds of talks have failed.", (first.sha256,)))
    note = Annotation(
        id=AnnotationId(identity(2)),
        module=module.id,
        kind=AnnotationKind.QUESTION,
        author="Ben",
        created_at=AT,
        anchor=anchor_at(first.content.body, 0, 10, first.number),
        text="Which?",
    )
    file.annotations.add(note)
    file.annotations.place(module.id, first.number, {note.id: Resolution(Found.EXACT, 0, 10)})
    linked = Section(id=SectionId(identity(3)), link=Link(module.id))
    sources = Section(id=SectionId(identity(4)), generated=Generated.SOURCES)
    file.briefings.add(
        Briefing(
            id=BriefingId(identity(5)),
            slug="sample",
            title="Sample",
            marking="TLP:RED",
            marking_reason="Names sources",
            outline=Outline().insert(linked).insert(sources),
            created_at=AT,
            changed_at=AT,
        )
    )
    file.sources.add(Source(id=SourceId(identity(6)), key="article", title="An article"))
    file.facts.add(Fact(name="refugees", text="3.6 million", source="article"))
    file.assets.add(
        Asset(
            sha256=AssetHash("0" * 64),
            name="dot.png",
            media_type="image/png",
            width_px=1,
            height_px=1,
            data=b"not decoded",
        )
    )
    file.settings.set("author", "Ada")
    file.profiles.put(Profile(name="Partners", ceiling="TLP:GREEN"))
    file.templates.put("own", 'name = "Own"\n')
    issue(file, first)


def issue(file: LibraryFile, first: Revision) -> None:
    """Issue the sample once, and send one copy."""
    document = freeze(ExportDocument(title="Sample", sections=(), issued=AT.date(), edition=1))
    text = IssuedText(
        section=SectionId(identity(3)),
        heading="Mediation",
        module=first.module,
        revision=first.number,
        sha256=first.sha256,
    )
    edition = Edition(
        id=EditionId(identity(7)),
        briefing=BriefingId(identity(5)),
        number=1,
        title="Sample",
        marking="",
        author="Ada",
        issued_at=AT,
        note="",
        document_sha256=frozen_sha256(document),
        profile=CLEAN,
        style=DEFAULT,
        texts=(text,),
        facts=(("refugees", "3.6 million"),),
        waivers=(Waiver("open-question", "No time left", ("A question is open.",)),),
    )
    contents = Contents(
        document=document,
        outline=freeze(Outline()),
        assets={AssetHash("0" * 64): b"not decoded"},
        files={("md", ""): b"# Sample"},
        words={text.section: first.content.body},
        citing=(("article", text.section, "Mediation"),),
    )
    file.editions.add(edition, contents)
    file.editions.add_copy(
        Copy(
            id=identity(8),
            edition=edition.id,
            recipient="The minister",
            copy_number="1 of 1",
            format="md",
            sent_at=AT,
            sha256="0" * 64,
            author="Ada",
            is_encrypted=True,
        )
    )


def main() -> None:
    """Write ``schema-NNNN.briefer`` beside this file."""
    with LibraryFile.create(Path(__file__).with_name(f"schema-{NEWEST:04}.briefer")) as file:
        fill(file)


if __name__ == "__main__":
    main()
