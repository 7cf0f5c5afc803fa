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
from briefer.domain.ids import (
    AnnotationId,
    AssetHash,
    BriefingId,
    ModuleId,
    RevisionNumber,
    SectionId,
    SourceId,
    new_id,
)
from briefer.domain.module import Module, ModuleContent, Revision, revision_sha256
from briefer.domain.outline import Generated, Link, Outline, Section
from briefer.domain.source import Asset, Fact, Source
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


def main() -> None:
    """Write ``schema-NNNN.briefer`` beside this file."""
    with LibraryFile.create(Path(__file__).with_name(f"schema-{NEWEST:04}.briefer")) as file:
        fill(file)


if __name__ == "__main__":
    main()
