"""Opening a library and reading what is in it; nothing here changes a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.ids import RevisionNumber
from briefer.services.lookup import (
    find_asset,
    find_briefing,
    find_fact,
    find_module,
    find_revision,
    find_source,
    module_named,
)
from briefer.services.session import Session, system_clock
from briefer.storage.library_file import LibraryFile

# Only for types: a command that lists modules starts without the rest of the domain.
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from briefer.domain.briefing import Briefing, BriefingRow
    from briefer.domain.module import Module, Revision
    from briefer.domain.module_row import ModuleRow
    from briefer.domain.query import ModuleQuery
    from briefer.domain.source import Asset, Fact, Source
    from briefer.domain.use import Use


def create_library(
    path: Path, author: str, clock: Callable[[], datetime] = system_clock
) -> Session:
    """Make an empty library and open it.

    Raises:
        StorageError: There is a file already, or it cannot be made.
    """
    return Session(LibraryFile.create(path), author, clock)


def open_library(
    path: Path,
    author: str,
    clock: Callable[[], datetime] = system_clock,
    *,
    read_only: bool = False,
) -> Session:
    """Open a library; each thread opens its own.

    Raises:
        StorageError: It is missing, not a library, newer than this program, damaged or locked.
    """
    return Session(LibraryFile.open(path, read_only=read_only), author, clock)


def wait_at_most(session: Session, delay_ms: int) -> None:
    """Give up so soon when another program holds the library: for a window, which must not freeze.

    Commands and work off the UI thread wait several seconds.
    """
    session.file.wait_at_most(delay_ms)


def back_up(session: Session, to: Path) -> None:
    """Copy the library, which may be in use, to a file that is checked before it counts."""
    session.file.back_up(to)


def search_modules(session: Session, query: ModuleQuery) -> list[ModuleRow]:
    """Return one page of modules: by relevance when there are words to search for."""
    if query.text.strip():
        return session.file.module_search.page(query)
    return session.file.module_list.page(query)


def count_modules(session: Session, query: ModuleQuery) -> int:
    """Return how many modules ``query`` finds on all pages together."""
    if query.text.strip():
        return session.file.module_search.count(query)
    return session.file.module_list.count(query)


def offered_values(session: Session, field: str) -> list[str]:
    """Return every value in use, for a filter to offer.

    Args:
        session: Where.
        field: "tag", "owner", "region", "topic", "marking" or "language".
    """
    return session.file.module_list.values_of(field)


def get_module(session: Session, ref: str) -> Module:
    """Return a module, or a briefing's own text, by id or slug.

    Raises:
        NotFound: There is none; the error names near misses.
    """
    return find_module(session, ref)


def get_revision(session: Session, ref: str, number: int | None = None) -> Revision:
    """Return a revision of a module: the newest when no number is given."""
    module = find_module(session, ref)
    if number is None:
        return module.head
    return find_revision(session, module.id, RevisionNumber(number))


def list_revisions(session: Session, ref: str) -> list[Revision]:
    """Return every revision of a module, the newest first."""
    return session.file.modules.revisions(module_named(session, ref))


def list_briefings(session: Session) -> list[BriefingRow]:
    """Return every briefing, by title."""
    return session.file.briefings.all()


def get_briefing(session: Session, ref: str) -> Briefing:
    """Return a briefing with its outline, by id or slug, or raise ``NotFound``."""
    return find_briefing(session, ref)


def list_sources(session: Session, text: str = "") -> list[Source]:
    """Return the sources whose key, title, author or publisher has all words of ``text``."""
    return session.file.sources.matching(text)


def get_source(session: Session, ref: str) -> Source:
    """Return a source by id or key, or raise ``NotFound``."""
    return find_source(session, ref)


def list_facts(session: Session) -> list[Fact]:
    """Return every fact, by name."""
    return session.file.facts.all()


def get_fact(session: Session, name: str) -> Fact:
    """Return a fact, or raise ``NotFound``."""
    return find_fact(session, name)


def list_assets(session: Session) -> list[Asset]:
    """Return every image with its bytes, by name."""
    return session.file.assets.all()


def get_asset(session: Session, ref: str) -> Asset:
    """Return an image by name or hash, or raise ``NotFound``."""
    return find_asset(session, ref)


def where_used(session: Session, module: str) -> list[Use]:
    """Return each section of a briefing that shows ``module`` or started from it."""
    return session.file.uses.sections(module_named(session, module))
