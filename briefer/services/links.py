"""Links that moved on: what changed in a module since, and what a section makes of it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.changes import ChangeSet
from briefer.domain.differences import ParagraphDifference, differences
from briefer.domain.ids import RevisionNumber, SectionId
from briefer.domain.merging import Merge, merge
from briefer.domain.module import ModuleContent, Revision
from briefer.domain.outline import Link, LinkMode, Section
from briefer.domain.revision_reasons import MERGED, TOOK, reason
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.assembling import rearrange, section_of
from briefer.services.history import Edit
from briefer.services.lookup import find_briefing, find_module, find_revision
from briefer.services.outline_edits import SetOutline
from briefer.services.session import Session
from briefer.services.writing import save_revision


class MovedOn(Struct, frozen=True):
    """A pinned or adapted section whose module has a newer revision to take.

    Attributes:
        heading: What the outline shows for the section.
        base: The revision that the section shows, or that its wording started from.
        newest: The one to take.
    """

    section: SectionId
    heading: str
    mode: LinkMode
    base: Revision
    newest: Revision

    def differences(self) -> list[ParagraphDifference]:
        """Compare the words of the module then and now, for a reader."""
        return differences(self.base.content.body, self.newest.content.body)


class MergeOutcome(Struct, frozen=True):
    """What came of a merge.

    Attributes:
        changes: What was written; nothing when there is something to settle first.
        merge: The joined text with the places to look at; in it our words stand where both
            sides changed the same ones.
        newest: The revision that was merged in, which ``settle`` needs.
    """

    changes: ChangeSet
    merge: Merge
    newest: RevisionNumber

    @property
    def is_written(self) -> bool:
        """Whether the section has the joined text already."""
        return self.merge.is_clean


def moved_on(session: Session, briefing: str) -> list[MovedOn]:
    """Return the sections whose modules moved on, in the order they are read."""
    with session.file.read_tx():
        found = find_briefing(session, briefing)
        waiting = {row.section: row for row in session.file.uses.moved_on(found.id)}
        moved = []
        for row in found.outline.rows() if waiting else ():
            section, link = row.section, row.section.link
            if section.id not in waiting or link is None or link.revision is None:
                continue
            newest = find_revision(session, link.module, waiting[section.id].newest)
            base = find_revision(session, link.module, link.revision)
            heading = section.heading or base.content.title
            moved.append(MovedOn(section.id, heading, link.mode, base, newest))
    return moved


def take(session: Session, briefing: str, section: str) -> ChangeSet:
    """Let a section have the module's newest words; an adapted wording gives way to them."""
    with session.file.write_tx():
        state = _waiting(session, briefing, section)
        outcome = ChangeSet()
        if state.wording is not None:
            outcome = _write_wording(session, state, state.newest.content, TOOK)
        return outcome | _relink(session, state)


def keep(session: Session, briefing: str, section: str) -> ChangeSet:
    """Leave a section as it is; the bar is quiet until there is a newer revision still."""
    with session.file.write_tx():
        state = _waiting(session, briefing, section)
        link = replace(state.link, declined=state.newest.number)
        return _set_link(session, briefing, state.section, link)


def merge_newest(session: Session, briefing: str, section: str) -> MergeOutcome:
    """Join a section's adapted wording with what the module became, word by word.

    Nothing is written while both sides changed the same words: the places are handed back to
    be settled. A pinned section has no words of its own and takes the newest ones.
    """
    with session.file.write_tx():
        state = _waiting(session, briefing, section)
        if state.wording is None:
            joined = Merge(state.newest.content.body)
            return MergeOutcome(take(session, briefing, section), joined, state.newest.number)
        ours = state.wording.content
        joined = merge(state.base.content.body, ours.body, state.newest.content.body)
        if not joined.is_clean:
            return MergeOutcome(ChangeSet(), joined, state.newest.number)
        content = _joined_content(state.base.content, ours, state.newest.content, joined.text)
        outcome = _write_wording(session, state, content, MERGED)
        return MergeOutcome(outcome | _relink(session, state), joined, state.newest.number)


def settle(session: Session, briefing: str, section: str, body: str, newest: int) -> ChangeSet:
    """Give an adapted section the text that a person made of a merge with conflicts.

    Args:
        session: Who, where, when.
        briefing: Id or slug.
        section: The adapted section.
        body: Its words from now on.
        newest: The revision that was merged in, from ``MergeOutcome``.
    """
    with session.file.write_tx():
        state = _waiting(session, briefing, section)
        if state.wording is None:
            raise InvalidInput(phrase("Only an adapted section has words of its own to settle."))
        if state.newest.number != newest:
            raise InvalidInput(
                phrase("“{title}” moved on again meanwhile.", title=state.newest.content.title),
                phrase("Merge once more."),
            )
        theirs = state.newest.content
        content = _joined_content(state.base.content, state.wording.content, theirs, body)
        return _write_wording(session, state, content, MERGED) | _relink(session, state)


class ChangeLinked(Struct, frozen=True):
    """Carry out one of the verbs above, so that it can be undone.

    Attributes:
        verb: Such as ``take`` or ``keep``.
    """

    briefing: str
    section: str
    verb: Callable[[Session, str, str], ChangeSet]
    label: str

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Do it; the inverse brings the link and the wording back."""
        with session.file.write_tx():
            found = find_briefing(session, self.briefing)
            wording = _wording_of(session, section_of(found, self.section))
            outcome = self.verb(session, self.briefing, self.section)
            after = find_briefing(session, self.briefing).outline
            changed = _wording_of(session, section_of(found, self.section))
        back = SetOutline(found.id, found.outline, after, self.label)
        return outcome, _Both(back, wording, changed, self.label)


class _Both(Struct, frozen=True):
    """Bring an outline and a wording back together."""

    outline: SetOutline
    wording: Revision | None
    expected: Revision | None
    label: str

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        with session.file.write_tx():
            outcome, inverse = self.outline.apply(session)
            now = self.expected
            if self.wording is not None and self.expected is not None:
                present = find_module(session, self.wording.module)
                if present.head.content != self.expected.content:
                    raise InvalidInput(
                        phrase("“{title}” was changed meanwhile.", title=present.title),
                        phrase("Choose an earlier text under Changes to bring it back."),
                    )
                if self.wording.content != present.head.content:
                    content = self.wording.content
                    outcome |= save_revision(session, present, content, self.label)
        assert isinstance(inverse, SetOutline)
        return outcome, _Both(inverse, now, self.wording, self.label)


class _Waiting(Struct, frozen=True):
    briefing: str
    section: Section
    link: Link
    base: Revision
    newest: Revision
    wording: Revision | None


def _waiting(session: Session, briefing: str, section: str) -> _Waiting:
    found = find_briefing(session, briefing)
    old = section_of(found, section)
    link = old.link
    if link is None or link.mode is LinkMode.FOLLOWING or link.revision is None:
        raise InvalidInput(phrase("Only a pinned or adapted section can be behind its module."))
    approved = session.file.modules.newest_approved(link.module)
    newest = approved or find_module(session, link.module).head
    if newest.number <= link.revision:
        raise InvalidInput(phrase("“{title}” has not moved on.", title=newest.content.title))
    base = find_revision(session, link.module, link.revision)
    return _Waiting(found.id, old, link, base, newest, _wording_of(session, old))


def _wording_of(session: Session, section: Section) -> Revision | None:
    if section.link is None or section.link.wording is None:
        return None
    return find_module(session, section.link.wording).head


def _write_wording(
    session: Session, state: _Waiting, content: ModuleContent, template: str
) -> ChangeSet:
    assert state.wording is not None  # asked for by callers
    if content == state.wording.content:
        return ChangeSet()
    module = find_module(session, state.wording.module)
    newest = state.newest
    why = reason(template, number=newest.number, title=newest.content.title)
    return save_revision(session, module, content, why)


def _relink(session: Session, state: _Waiting) -> ChangeSet:
    link = replace(state.link, revision=state.newest.number, declined=None)
    return _set_link(session, state.briefing, state.section, link)


def _set_link(session: Session, briefing: str, section: Section, link: Link) -> ChangeSet:
    found = find_briefing(session, briefing)
    outline = found.outline.replace(replace(section, link=link))
    return rearrange(session, found, outline, section.id)


def _joined_content(
    base: ModuleContent, ours: ModuleContent, theirs: ModuleContent, body: str
) -> ModuleContent:
    """Join what is said about a text: whoever changed a field decides it, we before them."""
    names = ("title", "tags", "region", "topic", "owner", "language", "marking", "as_of")
    taken = {
        name: getattr(theirs, name)
        for name in (*names, "review_by", "status")
        if getattr(ours, name) == getattr(base, name)
    }
    return replace(ours, body=body, **taken)
