"""Findings: what a check says about a compiled briefing."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from briefer.domain.ids import BlockId, ModuleId, SectionId
from briefer.phrases import Phrase


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    """Keeps a briefing from being issued, unless somebody waives it with a reason."""
    WARNING = "warning"
    """Is told, and kept with the edition."""
    NOTE = "note"
    """Is worth knowing."""


class Place(Struct, frozen=True, kw_only=True):
    """Where a finding is; everything that is known about it.

    Attributes:
        heading: What a reader calls the place; empty for the whole document. Without a section it
            is a name from the catalogues, or one of somebody's making.
        module: Whose words they are.
        start: First code point in the module's body; None when no words are meant.
        end: One past the last.
    """

    section: SectionId | None = None
    heading: str = ""
    block: BlockId | None = None
    module: ModuleId | None = None
    start: int | None = None
    end: int | None = None


class Fix(Struct, frozen=True):
    """What one key can do about a finding.

    Attributes:
        said: What the button says, for a window to translate.
        verb: Name of the verb, such as "change_briefing".
        values: Its arguments by name.
    """

    said: Phrase
    verb: str
    values: tuple[tuple[str, str], ...] = ()

    @property
    def label(self) -> str:
        """What the button says, in English."""
        return str(self.said)


class Finding(Struct, frozen=True, kw_only=True):
    """One sentence about one place.

    Attributes:
        code: The rule's name, such as "open-question"; what a waiver names.
        said: A sentence for a person, whole and plain, for a window to translate.
    """

    code: str
    severity: Severity
    said: Phrase
    place: Place = Place()
    fix: Fix | None = None

    @property
    def sentence(self) -> str:
        """The sentence in English, as it is printed on a terminal and kept with an edition."""
        return str(self.said)

    @property
    def is_blocking(self) -> bool:
        """Whether it keeps a briefing from being issued."""
        return self.severity is Severity.ERROR
