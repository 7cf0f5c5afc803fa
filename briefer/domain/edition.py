"""Editions: what was issued, frozen, and the record of who received it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from briefer.domain.ids import BriefingId, EditionId, ModuleId, RevisionNumber, SectionId
from briefer.domain.profile import Profile
from briefer.domain.style import HouseStyle


class Waiver(Struct, frozen=True):
    """An error that was let pass, with the reason that somebody signed.

    Attributes:
        code: The finding's code, such as "open-question".
        sentences: What the gate said, a sentence for each place.
    """

    code: str
    reason: str
    sentences: tuple[str, ...] = ()


class IssuedText(Struct, frozen=True, kw_only=True):
    """The words of one section, by the revision that was issued.

    Attributes:
        sha256: Of the revision.
        base: For an adapted wording: the module of the library that it left.
    """

    section: SectionId
    heading: str
    module: ModuleId
    revision: RevisionNumber
    sha256: str
    base: ModuleId | None = None


class Output(Struct, frozen=True, kw_only=True):
    """A file that was written at the issue; its bytes are kept.

    Attributes:
        format: Name of the exporter.
        name: Empty for the file itself; otherwise that of a file beside it.
    """

    format: str
    name: str
    sha256: str


class Withdrawal(Struct, frozen=True):
    """An edition taken back; it stays on record, and who holds copies can be asked."""

    at: datetime
    author: str
    reason: str


class Edition(Struct, frozen=True, kw_only=True):
    """An issued briefing, which nothing changes any more.

    Attributes:
        number: 1 for the first of its briefing.
        marking: The banner's label; empty when unmarked.
        marking_reason: Why it was marked higher than its parts asked for; empty when it was not.
        note: What the author says about this edition, such as why it was corrected.
        document_sha256: Over the frozen document.
        profile: The choices it was compiled and written by, as they were then.
        style: The house style, as it was then.
        waivers: By code.
        withdrawn: Set once it was taken back.
    """

    id: EditionId
    briefing: BriefingId
    number: int
    title: str
    marking: str
    author: str
    issued_at: datetime
    note: str
    document_sha256: str
    profile: Profile
    style: HouseStyle
    texts: tuple[IssuedText, ...] = ()
    sources: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    waivers: tuple[Waiver, ...] = ()
    marking_reason: str = ""
    outputs: tuple[Output, ...] = ()
    withdrawn: Withdrawal | None = None

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats that were written at the issue."""
        return tuple(dict.fromkeys(o.format for o in self.outputs))


class NamedCopy(Struct, frozen=True):
    """Whose copy a file is, as every format prints it; empty for nobody's.

    Attributes:
        number: Such as "3 of 12".
    """

    recipient: str = ""
    number: str = ""


NOBODYS = NamedCopy()


class Copy(Struct, frozen=True, kw_only=True):
    """One copy that left the desk.

    Attributes:
        copy_number: As it is printed, such as "3 of 12"; empty for an unnumbered one.
        sha256: Of the file that was handed over.
        is_encrypted: Whether the file asks for a passphrase.
    """

    id: str
    edition: EditionId
    recipient: str
    copy_number: str
    format: str
    sent_at: datetime
    sha256: str
    author: str
    note: str = ""
    is_encrypted: bool = False


def holders(copies: Iterable[Copy]) -> tuple[str, ...]:
    """Name everybody who holds a copy, such as "The envoy (copy 3 of 12)", each once."""
    said = (f"{c.recipient}{f' (copy {c.copy_number})' if c.copy_number else ''}" for c in copies)
    return tuple(dict.fromkeys(said))


class Impact(Struct, frozen=True, kw_only=True):
    """A section of an edition that holds what was asked about, and who received it.

    Attributes:
        slug: Of the briefing.
        heading: Of the section.
        withdrawn: Why the edition was taken back; empty while it holds.
    """

    edition: EditionId
    briefing: BriefingId
    slug: str
    title: str
    number: int
    section: SectionId
    heading: str
    issued_at: datetime
    withdrawn: str = ""
    copies: tuple[Copy, ...] = ()

    @property
    def is_withdrawn(self) -> bool:
        """Whether the edition was taken back."""
        return bool(self.withdrawn)
