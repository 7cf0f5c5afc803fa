"""The outline of a briefing: an ordered tree of sections, and the edits that rearrange it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.domain.ids import ModuleId, RevisionNumber, SectionId
from briefer.errors import InvalidInput
from briefer.phrases import mark, phrase


class LinkMode(StrEnum):
    """How a section takes its module."""

    FOLLOWING = "following"
    PINNED = "pinned"
    ADAPTED = "adapted"


class Generated(StrEnum):
    """Sections that the program writes, by what an error calls them."""

    KEY_JUDGEMENTS = mark("key judgements")
    CHANGES = mark("changes")
    SOURCES = mark("sources")
    SOURCE_SUMMARY = mark("source summary")
    ABBREVIATIONS = mark("abbreviations")
    YARDSTICK = mark("yardstick")
    ANNOTATIONS = mark("annotations")


class Link(Struct, frozen=True):
    """A section's tie to a module of the library.

    Attributes:
        module: The module of the library.
        mode: Following takes the newest approved revision (or the newest if none is);
            pinned takes ``revision``; adapted takes ``wording`` in its place.
        revision: The pinned revision, or the one that the adapted wording started from.
        wording: For adapted: the briefing's own text (a module whose home is the briefing).
        declined: The newest revision that was looked at and not taken; newer ones are told.
    """

    module: ModuleId
    mode: LinkMode = LinkMode.FOLLOWING
    revision: RevisionNumber | None = None
    wording: ModuleId | None = None
    declined: RevisionNumber | None = None


class Section(Struct, frozen=True, kw_only=True):
    """One entry of an outline; exactly one of ``link``, ``own`` and ``generated`` is set.

    Attributes:
        link: For a module of the library.
        own: For the briefing's own text: a module whose home is the briefing.
        generated: For a section that the program writes.
        heading: Takes the place of the module's title; empty keeps it.
        level_shift: Added to the levels of the headings inside.
        is_excluded: Kept in the outline, left out of the document.
        breaks_page: Starts on a new page.
        is_numbered: Whether its heading carries a number.
    """

    id: SectionId
    link: Link | None = None
    own: ModuleId | None = None
    generated: Generated | None = None
    heading: str = ""
    level_shift: int = 0
    is_excluded: bool = False
    breaks_page: bool = False
    is_numbered: bool = True

    def __post_init__(self) -> None:
        if (self.link is None) + (self.own is None) + (self.generated is None) != 2:
            raise ValueError("a section is a link, own text or generated: exactly one of them")

    @property
    def text(self) -> ModuleId | None:
        """The module whose words a reader sees: own, adapted or linked."""
        if self.link is not None:
            return self.link.wording or self.link.module
        return self.own


K = TypeVar("K")
V = TypeVar("V")

ROOT = SectionId("")
"""Stands for the briefing itself where a parent is asked for."""


class OutlineRow(Struct, frozen=True):
    """A section with its place, in reading order; ``depth`` is 0 at the top."""

    section: Section
    depth: int
    parent: SectionId
    position: int


class Outline(Struct, frozen=True):
    """An immutable tree of sections. Every edit returns a new outline.

    Attributes:
        sections: Each section by its id.
        children: For each parent that has any (``ROOT`` is the top): its sections in order.
    """

    sections: Mapping[SectionId, Section] = field(default_factory=lambda: MappingProxyType({}))
    children: Mapping[SectionId, tuple[SectionId, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )

    def __contains__(self, section: object) -> bool:
        return section in self.sections

    def __len__(self) -> int:
        return len(self.sections)

    def under(self, parent: SectionId) -> tuple[SectionId, ...]:
        """Return the sections directly under ``parent``, in order."""
        return self.children.get(parent, ())

    def place(self, section: SectionId) -> tuple[SectionId, int]:
        """Return the parent of ``section`` and its position there.

        Raises:
            KeyError: There is no such section.
        """
        for parent, below in self.children.items():
            if section in below:
                return parent, below.index(section)
        raise KeyError(section)

    def rows(self) -> Iterator[OutlineRow]:
        """Yield every section in reading order."""
        stack = [(ROOT, 0, 0)]
        while stack:
            parent, position, depth = stack.pop()
            below = self.under(parent)
            if position >= len(below):
                continue
            stack.append((parent, position + 1, depth))
            section = below[position]
            yield OutlineRow(self.sections[section], depth, parent, position)
            stack.append((section, 0, depth + 1))

    def within(self, section: SectionId) -> frozenset[SectionId]:
        """Return ``section`` and everything below it."""
        found, stack = {section}, [section]
        while stack:
            below = self.under(stack.pop())
            found.update(below)
            stack.extend(below)
        return frozenset(found)

    def insert(
        self, section: Section, parent: SectionId = ROOT, position: int | None = None
    ) -> Outline:
        """Return an outline with ``section`` added; no position means last."""
        if section.id in self.sections:
            raise InvalidInput(phrase("This section stands in the outline already."))
        self._require(parent)
        sections = {**self.sections, section.id: section}
        placed = _placed(self.children, parent, section.id, position)
        return Outline(_frozen(sections), placed)

    def replace(self, section: Section) -> Outline:
        """Return an outline in which ``section`` takes the place of the one with its id."""
        self._require(section.id)
        return replace(self, sections=_frozen({**self.sections, section.id: section}))

    def remove(self, section: SectionId) -> Outline:
        """Return an outline without ``section`` and what is below it."""
        self._require(section)
        gone = self.within(section)
        children = {
            parent: kept
            for parent, below in self.children.items()
            if parent not in gone and (kept := tuple(s for s in below if s not in gone))
        }
        sections = {k: v for k, v in self.sections.items() if k not in gone}
        return Outline(_frozen(sections), _frozen(children))

    def move(
        self, section: SectionId, parent: SectionId = ROOT, position: int | None = None
    ) -> Outline:
        """Return an outline with ``section``, and all below it, at another place.

        Args:
            section: What to move.
            parent: Where to; ``ROOT`` for the top.
            position: Counted after ``section`` has left its old place; None means last.

        Raises:
            InvalidInput: The place is inside the section itself, or does not exist.
        """
        self._require(section)
        self._require(parent)
        if parent in self.within(section):
            raise InvalidInput(phrase("A section cannot be moved into itself."))
        old, _ = self.place(section)
        left = tuple(s for s in self.under(old) if s != section)
        children = {k: v for k, v in {**self.children, old: left}.items() if v}
        return replace(self, children=_placed(children, parent, section, position))

    def _require(self, section: SectionId) -> None:
        if section != ROOT and section not in self.sections:
            raise InvalidInput(phrase("This section is no longer in the outline."))


def _placed(
    children: Mapping[SectionId, tuple[SectionId, ...]],
    parent: SectionId,
    section: SectionId,
    position: int | None,
) -> Mapping[SectionId, tuple[SectionId, ...]]:
    below = children.get(parent, ())
    at = len(below) if position is None else max(0, min(position, len(below)))
    return _frozen({**children, parent: (*below[:at], section, *below[at:])})


def _frozen(mapping: dict[K, V]) -> Mapping[K, V]:
    return MappingProxyType(mapping)
