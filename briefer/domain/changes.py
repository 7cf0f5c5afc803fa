"""What a verb changed, so that views can decide whether they care."""

from __future__ import annotations

from enum import Flag, auto

from msgspec import Struct


class Changed(Flag):
    """Kinds of things that can change."""

    NOTHING = 0
    MODULES = auto()
    TEXT = auto()
    ANNOTATIONS = auto()
    SOURCES = auto()
    FACTS = auto()
    ASSETS = auto()
    BRIEFINGS = auto()
    OUTLINE = auto()
    SETTINGS = auto()
    EDITIONS = auto()


class ChangeSet(Struct, frozen=True):
    """The outcome of one verb.

    Attributes:
        kinds: Which kinds of things changed.
        ids: Ids of what was made or changed, the main one first.
    """

    kinds: Changed = Changed.NOTHING
    ids: tuple[str, ...] = ()

    def __or__(self, other: ChangeSet) -> ChangeSet:
        """Join two outcomes into one."""
        return ChangeSet(self.kinds | other.kinds, tuple(dict.fromkeys(self.ids + other.ids)))

    def touches(self, *kinds: Changed) -> bool:
        """Say whether any of ``kinds`` changed."""
        return any(self.kinds & kind for kind in kinds)
