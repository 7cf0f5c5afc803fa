"""Assembling briefings: modules linked into an outline, with the briefing's own text between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TypedDict, Unpack

from msgspec.structs import replace

from briefer.domain.briefing import Briefing, SectionState
from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber, SectionId, new_id
from briefer.domain.module import ModuleContent
from briefer.domain.outline import ROOT, Generated, Link, LinkMode, Outline, Section
from briefer.domain.slug import slugify, unique_slug
from briefer.errors import InvalidInput
from briefer.phrases import Phrase, phrase
from briefer.services.clean_text import one_line
from briefer.services.linking import listed_module, make_link
from briefer.services.lookup import briefing_named, find_briefing, find_module
from briefer.services.session import Session
from briefer.services.writing import create_module


class BriefingFields(TypedDict, total=False):
    """What can be said about a briefing besides its title."""

    subtitle: str
    audience: str
    originator: str
    reference: str
    language: str
    marking: str
    marking_reason: str
    cutoff: datetime | None
    issued: date | None
    yardstick: str
    template: str
    style: str
    profile: str
    contents: bool


class ChangedFields(BriefingFields, total=False):
    """What ``change_briefing`` can change."""

    title: str


class SectionFields(TypedDict, total=False):
    """What ``change_section`` can change."""

    heading: str
    level_shift: int
    is_excluded: bool
    breaks_page: bool
    is_numbered: bool


def create_briefing(
    session: Session,
    title: str,
    modules: Iterable[str] = (),
    slug: str = "",
    **fields: Unpack[BriefingFields],
) -> ChangeSet:
    """Start a briefing, with sections that follow ``modules`` in their order.

    Args:
        session: Who, where, when.
        title: One line.
        modules: Ids or slugs.
        slug: The name to go by; made from the title when empty, and unique in any case.
        **fields: What else is said about it.

    Returns:
        With the new briefing's id first, then those of its sections.
    """
    tidy = _checked_title(title)
    now = session.now()
    with session.file.write_tx():
        outline = Outline()
        for ref in modules:
            link = Link(listed_module(session, ref).id)
            outline = outline.insert(Section(id=SectionId(new_id(now)), link=link))
        briefing = _checked(
            Briefing(
                id=BriefingId(new_id(now)),
                slug=unique_slug(slugify(slug or tidy, "briefing"), session.file.briefings.slugs()),
                title=tidy,
                outline=outline,
                created_at=now,
                changed_at=now,
                **fields,
            )
        )
        session.file.briefings.add(briefing)
    return ChangeSet(Changed.BRIEFINGS | Changed.OUTLINE, (briefing.id, *outline.sections))


def start_briefing(
    session: Session, title: str, modules: Iterable[str] = (), **fields: Unpack[BriefingFields]
) -> ChangeSet:
    """Start a briefing the way a reader expects one: judgements first, sources and terms last.

    Returns:
        With the new briefing's id first.
    """
    with session.file.write_tx():
        made = create_briefing(session, title, modules, **fields)
        briefing = made.ids[0]
        made |= add_generated(session, briefing, Generated.KEY_JUDGEMENTS, position=0)
        made |= add_generated(session, briefing, Generated.SOURCES)
        return made | add_generated(session, briefing, Generated.ABBREVIATIONS)


def change_briefing(session: Session, briefing: str, **fields: Unpack[ChangedFields]) -> ChangeSet:
    """Change what is said about a briefing; its outline stays, and so does its slug.

    The reason for a high marking goes with the marking that it was given for.
    """
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        if fields.get("marking", found.marking) != found.marking:
            fields.setdefault("marking_reason", "")
        changed = _checked(replace(found, **fields))
        if changed == found:
            return ChangeSet()
        _write(session, changed)
    return ChangeSet(Changed.BRIEFINGS, (found.id,))


def add_module(
    session: Session,
    briefing: str,
    module: str,
    parent: SectionId = ROOT,
    position: int | None = None,
    mode: LinkMode = LinkMode.FOLLOWING,
) -> ChangeSet:
    """Add a section that links to a module, even if the briefing has one that does already.

    Returns:
        With the new section's id first, then the briefing's.
    """
    return add_modules(session, briefing, (module,), parent, position, mode, again=True)


def already_linked(session: Session, briefing: str, modules: Iterable[str]) -> list[ModuleId]:
    """Return which of ``modules`` stand in the briefing already, in the order they were given."""
    outline = find_briefing(session, briefing).outline
    linked = {s.link.module for s in outline.sections.values() if s.link is not None}
    wanted = dict.fromkeys(find_module(session, ref).id for ref in modules)
    return [module for module in wanted if module in linked]


def add_modules(
    session: Session,
    briefing: str,
    modules: Sequence[str],
    parent: SectionId = ROOT,
    position: int | None = None,
    mode: LinkMode = LinkMode.FOLLOWING,
    *,
    again: bool = False,
) -> ChangeSet:
    """Add sections that link to modules of the library, side by side.

    Args:
        session: Who, where, when.
        briefing: Id or slug.
        modules: Ids or slugs, in the order they are to stand.
        parent: The section to put them under; ``ROOT`` for the top.
        position: Of the first among its siblings; None for last.
        mode: How all of them take their modules.
        again: Whether a module that stands in the briefing already may be added once more.

    Returns:
        With the ids of the new sections first, then the briefing's.
    """
    with session.file.write_tx():
        doubled = already_linked(session, briefing, modules)
        if doubled and not again:
            titles = tuple(
                phrase("“{heading}”", heading=find_module(session, m).title) for m in doubled
            )
            raise InvalidInput(
                phrase("{titles} stands in this briefing already.", titles=titles)
                if len(doubled) == 1
                else phrase("{titles} stand in this briefing already.", titles=titles),
                phrase("Show it there, or add it once more on purpose."),
            )
        found = find_briefing(session, briefing)
        outline, ids, outcome = found.outline, [], ChangeSet()
        for number, ref in enumerate(modules):
            link, made = make_link(session, found, listed_module(session, ref), mode, None)
            section = Section(id=SectionId(new_id(session.now())), link=link)
            at = None if position is None else position + number
            outline = outline.insert(section, parent, at)
            ids.append(section.id)
            outcome |= made
        return rearrange(session, found, outline, *ids) | outcome


def add_own_text(
    session: Session,
    briefing: str,
    content: ModuleContent,
    parent: SectionId = ROOT,
    position: int | None = None,
) -> ChangeSet:
    """Add a section with text of the briefing's own, which the library does not list.

    Returns:
        With the new section's id first, then the briefing's and the text's (a module's).
    """
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        made = create_module(session, content, home=found.id)
        own = ModuleId(made.ids[0])
        return _insert(session, found, parent, position, own=own) | made


def add_generated(
    session: Session,
    briefing: str,
    generated: Generated,
    parent: SectionId = ROOT,
    position: int | None = None,
) -> ChangeSet:
    """Add a section that the program writes; a briefing has each of them once."""
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        if any(s.generated is generated for s in found.outline.sections.values()):
            raise InvalidInput(
                phrase(
                    "“{title}” has a section for {generated} already.",
                    title=found.title,
                    generated=Phrase(generated.value),
                )
            )
        return _insert(session, found, parent, position, generated=generated)


def change_section(
    session: Session, briefing: str, section: str, **fields: Unpack[SectionFields]
) -> ChangeSet:
    """Change a section's heading, level, numbering, page break or whether it is left out."""
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        changed = replace(section_of(found, section), **fields)
        changed = replace(changed, heading=one_line(changed.heading))
        return rearrange(session, found, found.outline.replace(changed), section)


def change_link(
    session: Session,
    briefing: str,
    section: str,
    mode: LinkMode,
    revision: int | None = None,
) -> ChangeSet:
    """Change how a section takes its module.

    Args:
        session: Who, where, when.
        briefing: Id or slug.
        section: A section that links to a module.
        mode: Adapted starts from the module's words, in a text of the briefing's own.
        revision: To pin or to start from; the one that following would take when not given.
    """
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        old = section_of(found, section)
        if old.link is None:
            raise InvalidInput(
                phrase("Only a section that links to a module can follow, pin or adapt it.")
            )
        module = find_module(session, old.link.module)
        number = RevisionNumber(revision) if revision is not None else None
        if old.link.mode is mode and number in (None, old.link.revision):
            return ChangeSet()
        link, outcome = make_link(session, found, module, mode, number)
        changed = found.outline.replace(replace(old, link=link))
        return rearrange(session, found, changed, section) | outcome


def use_variant(session: Session, briefing: str, section: str, module: str) -> ChangeSet:
    """Let a section show another module, such as a shorter variant of the one it shows."""
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        old = section_of(found, section)
        if old.link is None:
            raise InvalidInput(
                phrase("Only a section that links to a module can show another one.")
            )
        link = Link(listed_module(session, module).id)
        outline = found.outline.replace(replace(old, link=link))
        return rearrange(session, found, outline, section)


def _insert(
    session: Session,
    briefing: Briefing,
    parent: SectionId,
    position: int | None,
    *,
    link: Link | None = None,
    own: ModuleId | None = None,
    generated: Generated | None = None,
) -> ChangeSet:
    identity = SectionId(new_id(session.now()))
    section = Section(
        id=identity, link=link, own=own, generated=generated, is_numbered=generated is None
    )
    outline = briefing.outline.insert(section, parent, position)
    return rearrange(session, briefing, outline, identity)


def rearrange(session: Session, briefing: Briefing, outline: Outline, *sections: str) -> ChangeSet:
    """Give a briefing this outline, inside an open transaction.

    Args:
        session: With an open transaction.
        briefing: As it is stored now.
        outline: As it is to be.
        *sections: Ids to tell, the main one first.
    """
    if outline == briefing.outline:
        return ChangeSet()
    _write(session, replace(briefing, outline=outline))
    return ChangeSet(Changed.OUTLINE, (*sections, briefing.id))


def _write(session: Session, briefing: Briefing) -> None:
    new = replace(briefing, version=briefing.version + 1, changed_at=session.now())
    if not session.file.briefings.change(new):
        raise InvalidInput(
            phrase("“{title}” was changed meanwhile.", title=briefing.title),
            phrase("Look at it again, then repeat the change."),
        )


def section_states(session: Session, briefing: str) -> dict[SectionId, SectionState]:
    """Return what an outline tells of each section with words: status, revision, length."""
    return session.file.uses.states(briefing_named(session, briefing))


def section_of(briefing: Briefing, section: str) -> Section:
    """Return a section of a briefing, or say that it has gone."""
    found = briefing.outline.sections.get(SectionId(section))
    if found is None:
        raise InvalidInput(phrase("This section is no longer in the outline."))
    return found


def _checked_title(title: str) -> str:
    tidy = one_line(title)
    if not tidy:
        raise InvalidInput(phrase("A briefing needs a title."))
    return tidy


def _checked(briefing: Briefing) -> Briefing:
    if briefing.cutoff is not None and briefing.cutoff.tzinfo is None:
        raise InvalidInput(phrase("The information cut-off needs a time zone."))
    return replace(
        briefing,
        title=_checked_title(briefing.title),
        subtitle=one_line(briefing.subtitle),
        audience=one_line(briefing.audience),
        originator=one_line(briefing.originator),
        reference=one_line(briefing.reference),
        language=one_line(briefing.language),
        marking=one_line(briefing.marking),
        marking_reason=one_line(briefing.marking_reason),
    )
