"""Starting from what was issued: the next report of a series, with its outline and its words."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.domain.briefing import Briefing
from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.edition import Edition
from briefer.domain.frozen import thaw
from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber, SectionId, new_id
from briefer.domain.module import ModuleContent
from briefer.domain.outline import ROOT, LinkMode, Outline, Section
from briefer.domain.slug import slugify, unique_slug
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.clean_text import one_line
from briefer.services.issuing import get_edition
from briefer.services.lookup import find_briefing, find_module, find_revision
from briefer.services.session import Session
from briefer.services.writing import create_module


def start_from_edition(
    session: Session, briefing: str, title: str, number: int | None = None
) -> ChangeSet:
    """Start a new briefing where an edition of another one ended.

    Its outline is the one that was issued. Following sections follow on, pinned ones stay
    pinned; own and adapted words are copied as they were issued. The title block is the
    present one of the old briefing, without its date.

    Args:
        session: Who, where, when.
        briefing: Id or slug of the briefing to start from.
        title: Of the new one.
        number: Of the edition; the newest when not given.

    Returns:
        With the new briefing's id first.
    """
    tidy = one_line(title)
    if not tidy:
        raise InvalidInput(phrase("A briefing needs a title."))
    with session.file.write_tx():
        edition = get_edition(session, briefing, number)
        before = find_briefing(session, briefing)
        outline = thaw(session.file.editions.outline(edition.id), Outline)
        now = session.now()
        identity = BriefingId(new_id(now))
        fresh = replace(
            before,
            id=identity,
            slug=unique_slug(slugify(tidy, "briefing"), session.file.briefings.slugs()),
            title=tidy,
            outline=Outline(),
            issued=None,
            version=1,
            created_at=now,
            changed_at=now,
        )
        session.file.briefings.add(fresh)
        copied = _copied(session, outline, edition, fresh)
        full = replace(fresh, outline=copied, version=2)
        session.file.briefings.change(full)
    return ChangeSet(Changed.BRIEFINGS | Changed.OUTLINE, (identity, *copied.sections))


def _copied(session: Session, outline: Outline, edition: Edition, home: Briefing) -> Outline:
    """Rebuild an outline with new sections and with copies of the briefing's own words."""
    issued = {text.section: text for text in edition.texts}
    names: dict[SectionId, SectionId] = {ROOT: ROOT}
    made = Outline()
    for row in outline.rows():
        old = row.section
        text = issued.get(old.id)
        names[old.id] = SectionId(new_id(session.now()))
        section = replace(old, id=names[old.id])
        own = old.own or (old.link.wording if old.link is not None else None)
        if own is not None:
            revision = text.revision if text is not None else None
            section = _with_copy(session, section, own, revision, home.id)
        made = made.insert(section, names[row.parent])
    return made


def _with_copy(
    session: Session,
    section: Section,
    own: ModuleId,
    revision: RevisionNumber | None,
    home: BriefingId,
) -> Section:
    content: ModuleContent
    if revision is not None:
        content = find_revision(session, own, revision).content
    else:  # it was left out of the edition: its newest words are as good as any
        content = find_module(session, own).head.content
    copy = ModuleId(create_module(session, content, home=home).ids[0])
    if section.link is None:
        return replace(section, own=copy)
    return replace(section, link=replace(section.link, mode=LinkMode.ADAPTED, wording=copy))
