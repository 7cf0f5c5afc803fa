"""Steps of assembling that can be taken back, each as one, however many sections it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Unpack

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.domain.arranging import lift, lower_down, move_all, nest, raise_up, remove_all
from briefer.domain.changes import ChangeSet
from briefer.domain.ids import SectionId
from briefer.domain.module import ModuleContent
from briefer.domain.outline import ROOT, Generated, LinkMode, Outline
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.assembling import (
    SectionFields,
    add_generated,
    add_modules,
    add_own_text,
    change_briefing,
    change_link,
    rearrange,
    use_variant,
)
from briefer.services.clean_text import one_line
from briefer.services.history import Edit
from briefer.services.lookup import find_briefing
from briefer.services.session import Session


class SetOutline(Struct, frozen=True):
    """Bring a whole outline back, unless something else has changed it since."""

    briefing: str
    outline: Outline
    expected: Outline
    label: str

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Set it; the inverse sets what was there.

        Raises:
            InvalidInput: Somebody changed the outline meanwhile; it stays as it is.
        """
        with session.file.write_tx():
            found = find_briefing(session, self.briefing)
            if found.outline != self.expected:
                raise InvalidInput(
                    phrase("The outline of “{title}” was changed meanwhile.", title=found.title),
                    phrase("Look at it again; the step was left out."),
                )
            outcome = rearrange(session, found, self.outline)
        return outcome, replace(self, outline=self.expected, expected=self.outline)


class Arrange(Struct, frozen=True):
    """Carry out a verb of ``services.assembling``, which changes one outline, as one step.

    Attributes:
        verb: Is given the briefing's id.
        label: What the Edit menu says after “Undo”.
    """

    briefing: str
    verb: Callable[[Session, str], ChangeSet]
    label: str

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Do it; the inverse brings the outline back as it was, adapted wordings too."""
        with session.file.write_tx():
            before = find_briefing(session, self.briefing)
            outcome = self.verb(session, before.id)
            after = find_briefing(session, before.id)
        return outcome, SetOutline(before.id, before.outline, after.outline, self.label)


class ChangeBriefing(Struct, frozen=True):
    """Change what is said about a briefing: title, audience, marking, cut-off and the like."""

    briefing: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    label: str = "Change Briefing"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Change it."""
        with session.file.write_tx():
            old = find_briefing(session, self.briefing)
            outcome = change_briefing(session, self.briefing, **self.fields)
        told = {*self.fields, "marking_reason"} if "marking" in self.fields else self.fields
        before = {name: getattr(old, name) for name in told}
        return outcome, ChangeBriefing(old.id, before, self.label)


# What comes in


def insert_modules(
    briefing: str,
    modules: Sequence[str],
    parent: SectionId = ROOT,
    position: int | None = None,
    mode: LinkMode = LinkMode.FOLLOWING,
    *,
    again: bool = False,
) -> Arrange:
    """Put modules of the library into an outline, side by side."""

    def add(session: Session, ref: str) -> ChangeSet:
        return add_modules(session, ref, modules, parent, position, mode, again=again)

    return Arrange(briefing, add, "Add Module" if len(modules) == 1 else "Add Modules")


def insert_text(
    briefing: str, content: ModuleContent, parent: SectionId = ROOT, position: int | None = None
) -> Arrange:
    """Put a text of the briefing's own into its outline."""
    return Arrange(
        briefing, lambda s, ref: add_own_text(s, ref, content, parent, position), "Add Text"
    )


def insert_generated(
    briefing: str, generated: Generated, parent: SectionId = ROOT, position: int | None = None
) -> Arrange:
    """Put a section that the program writes into an outline."""
    return Arrange(
        briefing, lambda s, ref: add_generated(s, ref, generated, parent, position), "Add Section"
    )


# What stands there


def move_sections(
    briefing: str,
    sections: Sequence[SectionId],
    parent: SectionId = ROOT,
    position: int | None = None,
) -> Arrange:
    """Move sections, with all below them, side by side; ``position`` counts without them."""
    return _arranged(
        briefing,
        lambda o: move_all(o, sections, parent, position),
        "Move Section" if len(sections) == 1 else "Move Sections",
    )


def remove_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Take sections, and all below them, out; own texts are kept for undo."""
    return _arranged(
        briefing,
        lambda o: remove_all(o, sections),
        "Remove Section" if len(sections) == 1 else "Remove Sections",
    )


def nest_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Put sections under the sibling before them (Alt+Shift+Right)."""
    return _arranged(briefing, lambda o: nest(o, sections), "Move Deeper")


def lift_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Take sections one level up (Alt+Shift+Left)."""
    return _arranged(briefing, lambda o: lift(o, sections), "Move Higher")


def raise_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Move sections one place up among their siblings (Alt+Shift+Up)."""
    return _arranged(briefing, lambda o: raise_up(o, sections), "Move Up")


def lower_sections(briefing: str, sections: Sequence[SectionId]) -> Arrange:
    """Move sections one place down among their siblings (Alt+Shift+Down)."""
    return _arranged(briefing, lambda o: lower_down(o, sections), "Move Down")


def change_sections(
    briefing: str,
    sections: Sequence[SectionId],
    label: str = "Change Section",
    **fields: Unpack[SectionFields],
) -> Arrange:
    """Change the same about several sections: heading, level, number, page break, left out."""
    if "heading" in fields:
        fields["heading"] = one_line(fields["heading"])

    def change(outline: Outline) -> Outline:
        for section in sections:
            if section not in outline:
                raise InvalidInput(phrase("This section is no longer in the outline."))
            outline = outline.replace(replace(outline.sections[section], **fields))
        return outline

    return _arranged(briefing, change, label)


def link_sections(
    briefing: str,
    sections: Sequence[SectionId],
    mode: LinkMode,
    revision: int | None = None,
    label: str = "Change Link",
) -> Arrange:
    """Let sections follow, pin or adapt their modules; one without a module stays as it is."""

    def change(session: Session, ref: str) -> ChangeSet:
        known = find_briefing(session, ref).outline.sections
        linked = [s for s in sections if s in known and known[s].link is not None]
        outcome = ChangeSet()
        for section in linked or sections:  # with none that is linked, the verb says why not
            outcome |= change_link(session, ref, section, mode, revision)
        return outcome

    return Arrange(briefing, change, label)


def show_variant(briefing: str, section: str, module: str) -> Arrange:
    """Let a section show another module in place of the one it shows, such as a shorter one."""
    return Arrange(
        briefing, lambda s, ref: use_variant(s, ref, section, module), "Use Short Variant"
    )


def _arranged(briefing: str, change: Callable[[Outline], Outline], label: str) -> Arrange:
    def verb(session: Session, ref: str) -> ChangeSet:
        found = find_briefing(session, ref)
        return rearrange(session, found, change(found.outline))

    return Arrange(briefing, verb, label)
