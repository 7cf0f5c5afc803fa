"""Edits of a briefing's outline and title block, each with its inverse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefer.domain.changes import ChangeSet
from briefer.domain.ids import SectionId
from briefer.domain.module import ModuleContent
from briefer.domain.outline import ROOT, Generated, Link, LinkMode, OutlineRow, Section
from briefer.services.assembling import (
    add_generated,
    add_module,
    add_own_text,
    change_briefing,
    change_link,
    change_section,
    move_section,
    remove_section,
    restore_sections,
    set_link,
)
from briefer.services.history import Edit
from briefer.services.lookup import find_briefing
from briefer.services.session import Session


@dataclass(frozen=True, slots=True)
class AddModule:
    """Put a module of the library into an outline."""

    briefing: str
    module: str
    parent: SectionId = ROOT
    position: int | None = None
    mode: LinkMode = LinkMode.FOLLOWING
    label: str = "Add Module"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Add the section."""
        made = add_module(
            session, self.briefing, self.module, self.parent, self.position, self.mode
        )
        return made, RemoveSection(self.briefing, made.ids[0], self.label)


@dataclass(frozen=True, slots=True)
class AddOwnText:
    """Put a text of the briefing's own into its outline."""

    briefing: str
    content: ModuleContent
    parent: SectionId = ROOT
    position: int | None = None
    label: str = "Add Text"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Add the section."""
        made = add_own_text(session, self.briefing, self.content, self.parent, self.position)
        return made, RemoveSection(self.briefing, made.ids[0], self.label)


@dataclass(frozen=True, slots=True)
class AddGenerated:
    """Put a section that the program writes into an outline."""

    briefing: str
    generated: Generated
    parent: SectionId = ROOT
    position: int | None = None
    label: str = "Add Section"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Add the section."""
        made = add_generated(session, self.briefing, self.generated, self.parent, self.position)
        return made, RemoveSection(self.briefing, made.ids[0], self.label)


@dataclass(frozen=True, slots=True)
class RemoveSection:
    """Take a section, and all below it, out of an outline."""

    briefing: str
    section: str
    label: str = "Remove Section"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Remove it; the inverse holds what was there, in its places."""
        with session.file.write_tx():
            outline = find_briefing(session, self.briefing).outline
            outcome = remove_section(session, self.briefing, self.section)
            gone = outline.within(SectionId(self.section))
        rows = tuple(row for row in outline.rows() if row.section.id in gone)
        return outcome, RestoreSections(self.briefing, rows, self.label)


@dataclass(frozen=True, slots=True)
class RestoreSections:
    """Put removed sections back where they were."""

    briefing: str
    rows: tuple[OutlineRow, ...]
    label: str = "Restore Section"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Put them back."""
        outcome = restore_sections(session, self.briefing, self.rows)
        return outcome, RemoveSection(self.briefing, self.rows[0].section.id, self.label)


@dataclass(frozen=True, slots=True)
class MoveSection:
    """Move a section, with all below it, to another place."""

    briefing: str
    section: str
    parent: SectionId = ROOT
    position: int | None = None
    label: str = "Move Section"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Move it."""
        with session.file.write_tx():
            outline = find_briefing(session, self.briefing).outline
            outcome = move_section(session, self.briefing, self.section, self.parent, self.position)
            parent, position = outline.place(SectionId(self.section))
        return outcome, MoveSection(self.briefing, self.section, parent, position, self.label)


@dataclass(frozen=True, slots=True)
class ChangeSection:
    """Change a section's heading, level, numbering, page break or whether it is left out."""

    briefing: str
    section: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    label: str = "Change Section"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Change it; the inverse holds what the same fields said before."""
        with session.file.write_tx():
            outline = find_briefing(session, self.briefing).outline
            outcome = change_section(session, self.briefing, self.section, **self.fields)
            old: Section = outline.sections[SectionId(self.section)]
        before = {name: getattr(old, name) for name in self.fields}
        return outcome, ChangeSection(self.briefing, self.section, before, self.label)


@dataclass(frozen=True, slots=True)
class ChangeLink:
    """Let a section follow, pin or adapt its module."""

    briefing: str
    section: str
    mode: LinkMode
    revision: int | None = None
    label: str = "Change Link"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Change the link; the inverse brings an adapted wording back as it was."""
        with session.file.write_tx():
            outline = find_briefing(session, self.briefing).outline
            outcome = change_link(session, self.briefing, self.section, self.mode, self.revision)
            link = outline.sections[SectionId(self.section)].link
        if link is None:  # change_link has refused such a section already
            raise AssertionError
        return outcome, SetLink(self.briefing, self.section, link, self.label)


@dataclass(frozen=True, slots=True)
class SetLink:
    """Give a section exactly this link."""

    briefing: str
    section: str
    link: Link
    label: str = "Change Link"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Set it."""
        with session.file.write_tx():
            outline = find_briefing(session, self.briefing).outline
            outcome = set_link(session, self.briefing, self.section, self.link)
            old = outline.sections[SectionId(self.section)].link or self.link
        return outcome, SetLink(self.briefing, self.section, old, self.label)


@dataclass(frozen=True, slots=True)
class ChangeBriefing:
    """Change what is said about a briefing: title, audience, marking, cut-off and the like."""

    briefing: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    label: str = "Change Briefing"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Change it."""
        with session.file.write_tx():
            old = find_briefing(session, self.briefing)
            outcome = change_briefing(session, self.briefing, **self.fields)
        before = {name: getattr(old, name) for name in self.fields}
        return outcome, ChangeBriefing(old.id, before, self.label)
