"""Writing modules: every save is a revision, and nothing that was saved is lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypedDict, Unpack

from msgspec.structs import replace

from briefer.domain import revision_reasons
from briefer.domain.anchor import Resolution
from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId, RevisionNumber, new_id
from briefer.domain.module import Module, ModuleContent, Revision, Status
from briefer.domain.revision_hash import revision_sha256
from briefer.domain.slug import slugify, unique_slug
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.clean_content import clean_content
from briefer.services.clean_text import one_line, storable
from briefer.services.lookup import briefing_named, find_module, find_revision
from briefer.services.placing import place_in_new_revision
from briefer.services.session import Session


class Metadata(TypedDict, total=False):
    """What ``change_metadata`` can change."""

    title: str
    tags: tuple[str, ...]
    region: str
    topic: str
    owner: str
    language: str
    status: Status
    marking: str
    as_of: date | None
    review_by: date | None


def create_module(
    session: Session, content: ModuleContent, home: str | None = None, slug: str = ""
) -> ChangeSet:
    """Add a module to the library, or to a briefing as its own text.

    Args:
        session: Who, where, when.
        content: What its first revision holds.
        home: Id or slug of the briefing whose own text it is; None for the library.
        slug: The name to go by; made from the title when empty, and unique in any case.

    Returns:
        With the new module's id first.
    """
    clean = clean_content(content, is_own_text=home is not None)
    now = session.now()
    with session.file.write_tx():
        briefing = BriefingId(briefing_named(session, home)) if home is not None else None
        identity = ModuleId(new_id(now))
        first = _revision(session, identity, RevisionNumber(1), (), clean, now, "")
        taken = _TakenSlugs(session)
        module = Module(
            id=identity,
            slug=unique_slug(slugify(slug or clean.title, "module"), taken),
            head=first,
            created_at=now,
            home=briefing,
        )
        session.file.modules.add(module)
    return ChangeSet(Changed.MODULES | Changed.TEXT, (identity,))


def write_module(
    session: Session,
    module: str,
    content: ModuleContent | str,
    reason: str = "",
    *,
    joins: bool = False,
    base: int | None = None,
) -> ChangeSet:
    """Save a module's new text as a revision; saving what is there already changes nothing.

    Args:
        session: Who, where, when.
        module: Id or slug.
        content: Everything a revision holds, or only the new body.
        reason: The name a person gives this version; empty for a save while typing.
        joins: Whether the newest revision may be replaced: it must be an unnamed save by the
            same author, begun less than ten minutes ago, to which nothing refers.
        base: The number of the revision that the writer started from; when another one has
            come since, the save is refused instead of hiding it.

    Raises:
        InvalidInput: There is no title, or another revision came in between.
    """
    with session.file.write_tx():
        found = find_module(session, module)
        head = found.head
        if base is not None and head.number != base:
            raise InvalidInput(
                phrase(
                    "“{title}” was changed meanwhile by {name} (revision {number}).",
                    title=found.title,
                    name=head.author,
                    number=head.number,
                )
                if head.author
                else phrase(
                    "“{title}” was changed meanwhile by somebody (revision {number}).",
                    title=found.title,
                    number=head.number,
                ),
                phrase("Compare the two texts, then save again over the newest one."),
            )
        wanted = replace(head.content, body=content) if isinstance(content, str) else content
        if clean_content(wanted, is_own_text=found.home is not None) == head.content:
            return ChangeSet()
        return save_revision(session, found, wanted, reason, joins=joins)


def name_version(session: Session, module: str, name: str) -> ChangeSet:
    """Give the present text a name: a revision with the same words and ``name`` as its reason.

    Raises:
        InvalidInput: The name is empty.
    """
    if not one_line(name):
        raise InvalidInput(
            phrase("A version needs a name."), phrase("Say in a few words what it is.")
        )
    with session.file.write_tx():
        found = find_module(session, module)
        return save_revision(session, found, found.head.content, name)


def save_revision(
    session: Session,
    module: Module,
    content: ModuleContent,
    reason: str,
    *,
    joins: bool = False,
    known: Mapping[AnnotationId, Resolution] | None = None,
) -> ChangeSet:
    """Add a revision and place the annotations in it, inside an open transaction.

    Args:
        session: With an open transaction.
        module: As it is stored now.
        content: What the revision holds.
        reason: Its name; empty for a save while typing.
        joins: Whether it may take the newest revision's place.
        known: Places of annotations in the new body that are certain.
    """
    head, now = module.head, session.now()
    clean = clean_content(content, is_own_text=module.home is not None)
    tidy_reason = one_line(reason)
    joined = (
        joins and not tidy_reason and session.file.modules.can_join(module.id, session.author, now)
    )
    parents = head.parents if joined else (head.sha256,)
    number = head.number if joined else RevisionNumber(head.number + 1)
    new = _revision(session, module.id, number, parents, clean, now, tidy_reason)
    session.file.modules.add_revision(new, joins=joined)
    has_annotations = place_in_new_revision(session, head, new, known or {})
    kinds = Changed.NOTHING
    if clean.body != head.content.body:
        kinds |= Changed.TEXT | Changed.MODULES
        if has_annotations:
            kinds |= Changed.ANNOTATIONS
    if replace(clean, body="") != replace(head.content, body=""):
        kinds |= Changed.MODULES
    return ChangeSet(kinds or Changed.MODULES, (module.id,))


def restore_revision(session: Session, module: str, number: int) -> ChangeSet:
    """Bring an earlier revision's content back as a new revision; the present one stays.

    Annotations stand where they stood in that revision.
    """
    with session.file.write_tx():
        found = find_module(session, module)
        old = find_revision(session, found.id, RevisionNumber(number))
        if old.content == found.head.content:
            return ChangeSet()
        then = session.file.annotations.places(found.id, old.number)
        # A thread that was attached to other words since is not where it stood then.
        known = {
            thread.id: then[thread.id]
            for thread in session.file.annotations.of_module(found.id)
            if thread.id in then
            and not then[thread.id].is_detached
            and thread.present_anchor.revision <= old.number
        }
        why = revision_reasons.reason(revision_reasons.RESTORED, number=number)
        return save_revision(session, found, old.content, why, known=known)


def change_metadata(
    session: Session, module: str, reason: str = "", **fields: Unpack[Metadata]
) -> ChangeSet:
    """Change anything about a module but its text; the reason says what when none is given."""
    with session.file.write_tx():
        found = find_module(session, module)
        old = found.head.content
        new = clean_content(replace(old, **fields), is_own_text=found.home is not None)
        if new == old:
            return ChangeSet()
        return save_revision(session, found, new, reason or _what_changed(old, new))


class _TakenSlugs:
    """The slugs of a library, asked one at a time."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __contains__(self, slug: object) -> bool:
        return isinstance(slug, str) and self._session.file.modules.has_slug(slug)


def _revision(
    session: Session,
    module: ModuleId,
    number: RevisionNumber,
    parents: tuple[str, ...],
    content: ModuleContent,
    now: datetime,
    reason: str,
) -> Revision:
    author = storable(session.author)
    return Revision(
        module=module,
        number=number,
        parents=parents,
        content=content,
        author=author,
        saved_at=now,
        reason=reason,
        sha256=revision_sha256(content, parents, author, now, reason),
    )


def _what_changed(old: ModuleContent, new: ModuleContent) -> str:
    if old.status != new.status:
        return revision_reasons.reason(revision_reasons.STATUS, status=new.status)
    names = [
        name.replace("_", "-")
        for name in Metadata.__annotations__
        if getattr(old, name) != getattr(new, name)
    ]
    return revision_reasons.reason(revision_reasons.CHANGED, details=", ".join(names))
