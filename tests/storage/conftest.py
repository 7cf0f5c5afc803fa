"""A library in a fresh folder, and modules to put in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.domain.briefing import Briefing
from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber, new_id
from briefer.domain.module import Module, ModuleContent, Revision
from briefer.domain.outline import Outline
from briefer.domain.revision_hash import revision_sha256
from briefer.storage.library_file import LibraryFile

START = datetime(2024, 8, 5, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def make_revision():
    return _make_revision


def _make_revision(
    module: str,
    content: ModuleContent,
    number: int = 1,
    parents: tuple[str, ...] = (),
    author: str = "Ada",
    at: datetime = START,
    reason: str = "",
) -> Revision:
    return Revision(
        module=ModuleId(module),
        number=RevisionNumber(number),
        parents=parents,
        content=content,
        author=author,
        saved_at=at,
        reason=reason,
        sha256=revision_sha256(content, parents, author, at, reason),
    )


@pytest.fixture(scope="session")
def next_revision():
    return _next_revision


def _next_revision(
    before: Revision, body: str, minutes: float = 0, author: str = "Ada", reason: str = ""
) -> Revision:
    """The revision after ``before``, whose words are ``body``."""
    return _make_revision(
        before.module,
        replace(before.content, body=body),
        before.number + 1,
        (before.sha256,),
        author,
        before.saved_at + timedelta(minutes=minutes),
        reason,
    )


AddModule = Callable[..., Module]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LibraryFile]:
    with LibraryFile.create(tmp_path / "desk.briefer") as file:
        yield file


@pytest.fixture
def add_module(library: LibraryFile) -> AddModule:
    """Add a module to the library: ``add_module("slug", "body", title=…, tags=…, at=…)``."""

    def add(
        slug: str,
        body: str = "Words.",
        *,
        home: str | None = None,
        at: datetime = START,
        reason: str = "",
        **fields: object,
    ) -> Module:
        identity = new_id(at)
        content = ModuleContent(**{"title": slug, "body": body, **fields})
        head = _make_revision(identity, content, at=at, reason=reason)
        module = Module(id=ModuleId(identity), slug=slug, head=head, created_at=at, home=home)
        with library.write_tx():
            library.modules.add(module)
        return module

    return add


@pytest.fixture
def add_briefing(library: LibraryFile) -> Callable[..., Briefing]:
    """Add a briefing to the library: ``add_briefing("slug", outline)``."""

    def add(slug: str, outline: Outline | None = None, **fields: object) -> Briefing:
        briefing = Briefing(
            **{
                "id": BriefingId(new_id(START)),
                "slug": slug,
                "title": slug,
                "outline": outline or Outline(),
                "created_at": START,
                "changed_at": START,
                **fields,
            }
        )
        library.briefings.add(briefing)
        return briefing

    return add
