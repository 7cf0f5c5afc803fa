"""Finds what a person named by an id or a slug, and names the near misses otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.domain.ids import AnnotationId, BriefingId, ModuleId, RevisionNumber
from briefer.errors import NotFound
from briefer.services.clean_text import storable

# Only for types: a command that lists modules starts without the rest of the domain.
if TYPE_CHECKING:
    from briefer.domain.annotation import Annotation
    from briefer.domain.briefing import Briefing
    from briefer.domain.module import Module, Revision
    from briefer.domain.source import Asset, Fact, Source
    from briefer.services.session import Session


def module_named(session: Session, ref: str) -> ModuleId:
    """Return the id of the module with this id or slug.

    Raises:
        NotFound: There is none; the error names slugs that look like it.
    """
    found = session.file.modules.find(storable(ref))
    if found is None:
        modules = session.file.modules
        beginning = storable(ref)[:2].lower()
        raise NotFound("module", ref, modules.slugs_like(beginning) or modules.slugs_like(""))
    return found


def find_module(session: Session, ref: str) -> Module:
    """Return the module with this id or slug, or raise ``NotFound``."""
    found = session.file.modules.get(module_named(session, ref))
    if found is None:
        raise NotFound("module", ref)
    return found


def find_revision(session: Session, module: ModuleId, number: RevisionNumber) -> Revision:
    """Return a revision of a module, or raise ``NotFound``."""
    found = session.file.modules.revision(module, number)
    if found is None:
        raise NotFound("revision", str(number))
    return found


def briefing_named(session: Session, ref: str) -> BriefingId:
    """Return the id of the briefing with this id or slug, or raise ``NotFound``."""
    found = session.file.briefings.find(storable(ref))
    if found is None:
        raise NotFound("briefing", ref, session.file.briefings.slugs())
    return found


def find_briefing(session: Session, ref: str) -> Briefing:
    """Return the briefing with this id or slug, or raise ``NotFound``."""
    found = session.file.briefings.get(briefing_named(session, ref))
    if found is None:
        raise NotFound("briefing", ref)
    return found


def find_annotation(session: Session, annotation: str) -> Annotation:
    """Return an annotation, or raise ``NotFound``."""
    found = session.file.annotations.get(AnnotationId(annotation))
    if found is None:
        raise NotFound("annotation", annotation)
    return found


def find_source(session: Session, ref: str) -> Source:
    """Return the source with this id or key, or raise ``NotFound``."""
    found = session.file.sources.get(storable(ref))
    if found is None:
        raise NotFound("source", ref, session.file.sources.keys())
    return found


def find_fact(session: Session, name: str) -> Fact:
    """Return the fact with this name, or raise ``NotFound``."""
    found = session.file.facts.get(name)
    if found is None:
        raise NotFound("fact", name, (f.name for f in session.file.facts.all()))
    return found


def find_asset(session: Session, ref: str) -> Asset:
    """Return the image with this name or hash, or raise ``NotFound``."""
    found = session.file.assets.get(ref)
    if found is None:
        raise NotFound("image", ref, session.file.assets.names())
    return found
