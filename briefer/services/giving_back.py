"""A briefing's own wording goes to the library: as suggestions on the module, or as a module."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.changes import ChangeSet
from briefer.domain.edits import edits_between
from briefer.domain.ids import AnnotationId, RevisionNumber
from briefer.domain.merging import merge
from briefer.domain.outline import Link, Section
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.assembling import rearrange, section_of
from briefer.services.history import Edit
from briefer.services.lookup import find_briefing, find_module, find_revision
from briefer.services.outline_edits import Arrange
from briefer.services.reviewing import annotate
from briefer.services.session import Session
from briefer.services.settle_edits import SetStates
from briefer.services.writing import create_module


def propose_back(session: Session, briefing: str, section: str) -> ChangeSet:
    """Suggest an adapted wording to the module it left: one suggestion for each edit.

    Returns:
        With the ids of the suggestions; nothing when the module reads the same already.
    """
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        link = _adapted(section_of(found, section))
        base = find_revision(session, link.module, link.revision or RevisionNumber(1))
        ours = find_module(session, link.wording or "").head
        head = find_module(session, link.module).head
        wanted = merge(base.content.body, ours.content.body, head.content.body).text
        body, outcome = head.content.body, ChangeSet()
        if not body.strip() and wanted.strip():
            raise InvalidInput(
                phrase("“{title}” has no words to suggest others for.", title=head.content.title),
                phrase("Write the module itself."),
            )
        for edit in edits_between(body, wanted):
            start, end = _with_a_word(body, edit.old_start, edit.old_end)
            words = (
                body[start : edit.old_start]
                + wanted[edit.new_start : edit.new_end]
                + body[edit.old_end : end]
            )
            outcome |= annotate(
                session,
                link.module,
                start,
                end,
                AnnotationKind.SUGGESTION,
                f"As worded in “{found.title}”",
                words,
                revision=head.number,
            )
    return outcome


def promote(session: Session, briefing: str, section: str, title: str = "") -> ChangeSet:
    """Make a module of the library from a section's own or adapted words, and follow it.

    Returns:
        With the new module's id first.
    """
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        old = section_of(found, section)
        source = old.own or (old.link.wording if old.link is not None else None)
        if source is None:
            raise InvalidInput(phrase("Only own text or an adapted wording can become a module."))
        content = find_module(session, source).head.content
        content = replace(content, title=title or old.heading or content.title)
        made = create_module(session, content)
        new = replace(old, own=None, link=Link(find_module(session, made.ids[0]).id))
        return made | rearrange(session, found, found.outline.replace(new), section)


class ProposeBack(Struct, frozen=True):
    """Suggest an adapted wording to its module, as a step."""

    briefing: str
    section: str
    label: str = "Propose to Module"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Propose it; the inverse withdraws the suggestions."""
        outcome = propose_back(session, self.briefing, self.section)
        states = tuple((note, ThreadState.WITHDRAWN) for note in suggestions_in(session, outcome))
        return outcome, SetStates(states, self.label)


def suggestions_in(session: Session, outcome: ChangeSet) -> list[str]:
    """Return the suggestions among what ``propose_back`` has touched."""
    return [i for i in outcome.ids if session.file.annotations.get(AnnotationId(i)) is not None]


def make_module(briefing: str, section: str, title: str = "") -> Arrange:
    """Make a module of a section's own words, as a step; undone, the section has them again."""
    return Arrange(briefing, lambda s, ref: promote(s, ref, section, title), "Make Module")


def _adapted(section: Section) -> Link:
    if section.link is None or section.link.wording is None:
        raise InvalidInput(phrase("Only an adapted wording can be suggested to its module."))
    return section.link


def _with_a_word(body: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range until it holds something that can be annotated."""
    while start > 0 and not body[start:end].strip():
        start -= 1
    while end < len(body) and not body[start:end].strip():
        end += 1
    while start > 0 and body[start].isalnum() and body[start - 1].isalnum():
        start -= 1
    while end < len(body) and body[end - 1].isalnum() and body[end].isalnum():
        end += 1
    return start, end
