"""Arranging outlines: several sections at once, deeper, higher, each as one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from briefer.domain.arranging import lift, lower_down, move_all, nest, raise_up, remove_all
from briefer.domain.changes import ChangeSet
from briefer.domain.ids import ModuleId, SectionId, new_id
from briefer.domain.outline import ROOT, LinkMode, Outline, Section
from briefer.errors import InvalidInput
from briefer.services.assembling import listed_module, make_link, rearrange
from briefer.services.history import Edit
from briefer.services.lookup import find_briefing, find_module
from briefer.services.session import Session


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
            titles = ", ".join(f"“{find_module(session, m).title}”" for m in doubled)
            raise InvalidInput(
                f"{titles} {'stands' if len(doubled) == 1 else 'stand'} in this briefing already.",
                "Show it there, or add it once more on purpose.",
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


def set_outline(session: Session, briefing: str, outline: Outline, expected: Outline) -> ChangeSet:
    """Give a briefing this outline, if it still has the one that is expected.

    Raises:
        InvalidInput: Somebody changed the outline meanwhile; it stays as it is.
    """
    with session.file.write_tx():
        found = find_briefing(session, briefing)
        if found.outline != expected:
            raise InvalidInput(
                f"The outline of “{found.title}” was changed meanwhile.",
                "Look at it again; the step was left out.",
            )
        return rearrange(session, found, outline)


@dataclass(frozen=True, slots=True)
class SetOutline:
    """Bring a whole outline back, unless something else has changed it since."""

    briefing: str
    outline: Outline
    expected: Outline
    label: str

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Set it; the inverse sets what was there."""
        outcome = set_outline(session, self.briefing, self.outline, self.expected)
        return outcome, replace(self, outline=self.expected, expected=self.outline)


@dataclass(frozen=True, slots=True)
class Arrange:
    """Rearrange an outline in one step; ``change`` is a function of ``domain.arranging``."""

    briefing: str
    change: Callable[[Outline], Outline]
    label: str

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Rearrange it."""
        with session.file.write_tx():
            found = find_briefing(session, self.briefing)
            after = self.change(found.outline)
            outcome = rearrange(session, found, after)
        return outcome, SetOutline(found.id, found.outline, after, self.label)


@dataclass(frozen=True, slots=True)
class AddModules:
    """Put several modules into an outline, in one step."""

    briefing: str
    modules: tuple[str, ...]
    parent: SectionId = ROOT
    position: int | None = None
    mode: LinkMode = LinkMode.FOLLOWING
    again: bool = False
    label: str = "Add Modules"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Add them."""
        with session.file.write_tx():
            before = find_briefing(session, self.briefing)
            outcome = add_modules(
                session,
                self.briefing,
                self.modules,
                self.parent,
                self.position,
                self.mode,
                again=self.again,
            )
            after = find_briefing(session, self.briefing)
        return outcome, SetOutline(before.id, before.outline, after.outline, self.label)


def move_sections(
    briefing: str,
    sections: Sequence[SectionId],
    parent: SectionId = ROOT,
    position: int | None = None,
) -> Arrange:
    """Move sections, with all below them, side by side; ``position`` counts without them."""
    return Arrange(briefing, lambda o: move_all(o, sections, parent, position), "Move Sections")


def remove_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Take sections, and all below them, out; own texts are kept for undo."""
    return Arrange(briefing, lambda o: remove_all(o, sections), "Remove Sections")


def nest_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Put sections under the sibling before them (Alt+Shift+Right)."""
    return Arrange(briefing, lambda o: nest(o, sections), "Move Deeper")


def lift_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Take sections one level up (Alt+Shift+Left)."""
    return Arrange(briefing, lambda o: lift(o, sections), "Move Higher")


def raise_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Move sections one place up among their siblings (Alt+Shift+Up)."""
    return Arrange(briefing, lambda o: raise_up(o, sections), "Move Up")


def lower_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Move sections one place down among their siblings (Alt+Shift+Down)."""
    return Arrange(briefing, lambda o: lower_down(o, sections), "Move Down")


def change_sections(briefing: str, sections: Sequence[SectionId], **fields: object) -> Arrange:
    """Change the same thing about several sections, such as ``is_excluded``, in one step."""

    def change(outline: Outline) -> Outline:
        for section in sections:
            outline = outline.replace(_changed(outline.sections[section], fields))
        return outline

    return Arrange(briefing, change, "Change Sections")


def _changed(section: Section, fields: dict[str, object]) -> Section:
    return replace(section, **fields)  # type: ignore[arg-type]  # names and values are a view's
