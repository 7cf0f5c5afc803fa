"""What a section shows: the revision that its link leads to, and how links are made."""

from __future__ import annotations

from briefer.domain.briefing import Briefing
from briefer.domain.changes import ChangeSet
from briefer.domain.ids import ModuleId, RevisionNumber
from briefer.domain.module import Module, Revision
from briefer.domain.outline import Link, LinkMode, Section
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.lookup import find_module, find_revision
from briefer.services.session import Session
from briefer.services.writing import create_module


def listed_module(session: Session, ref: str) -> Module:
    """Return a module of the library, or say that it is a briefing's own text."""
    module = find_module(session, ref)
    if module.home is not None:
        raise InvalidInput(
            phrase(
                "“{title}” is a briefing's own text, not a module of the library.",
                title=module.title,
            ),
            phrase("Make a module of it first."),
        )
    return module


def resolve_link(session: Session, link: Link) -> Revision:
    """Return the revision whose words a link shows.

    Following takes the newest approved revision, or the newest if none is approved; adapted
    takes the newest revision of the briefing's own wording.
    """
    if link.mode is LinkMode.PINNED and link.revision is not None:
        return find_revision(session, link.module, link.revision)
    if link.mode is LinkMode.ADAPTED and link.wording is not None:
        return find_module(session, link.wording).head
    approved = session.file.modules.newest_approved(link.module)
    return approved or find_module(session, link.module).head


def section_revision(session: Session, section: Section) -> Revision | None:
    """Return the revision that a section shows; None for one that the program writes."""
    if section.link is not None:
        return resolve_link(session, section.link)
    return find_module(session, section.own).head if section.own is not None else None


def make_link(
    session: Session,
    briefing: Briefing,
    module: Module,
    mode: LinkMode,
    number: RevisionNumber | None,
) -> tuple[Link, ChangeSet]:
    """Make a link, inside an open transaction; adapting makes the briefing's own wording too."""
    if mode is LinkMode.FOLLOWING:
        return Link(module.id), ChangeSet()
    base = (
        find_revision(session, module.id, number)
        if number is not None
        else resolve_link(session, Link(module.id))
    )
    if mode is LinkMode.PINNED:
        return Link(module.id, mode, base.number), ChangeSet()
    made = create_module(session, base.content, home=briefing.id)
    return Link(module.id, mode, base.number, ModuleId(made.ids[0])), made
