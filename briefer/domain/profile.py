"""Profiles: named sets of choices for what leaves the desk, and in which shape."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.style import PageSize
from briefer.phrases import Phrase, mark


class Profile(Struct, frozen=True, kw_only=True):
    """What an export under this name carries, and what it leaves out.

    Attributes:
        name: As a person calls it, unique in its library whatever its case.
        about: For whom it is, one sentence.
        formats: Names of exporters, such as "pdf".
        is_annotated: Whether annotations travel with the text.
        keeps_internal: Whether ``!!! internal`` boxes stay.
        ceiling: The highest marking that may pass; empty lets everything pass.
        page: The sheet; None leaves it to the house style.
        is_numbered: Whether sections carry numbers.
        watermark: A word across each page; empty for none.
        recipients: Who gets a copy of their own, with name and copy number on each page.
    """

    name: str
    about: str = ""
    formats: tuple[str, ...] = ("pdf",)
    is_annotated: bool = False
    keeps_internal: bool = False
    ceiling: str = ""
    page: PageSize | None = None
    is_numbered: bool = True
    watermark: str = ""
    recipients: tuple[str, ...] = ()


FULL = Profile(
    name=mark("full internal"),
    about=mark("Everything the desk wrote, internal notes too, without annotations."),
    formats=("pdf", "md"),
    keeps_internal=True,
)
CLEAN = Profile(
    name=mark("clean for distribution"),
    about=mark("What readers outside the desk get: no annotations, no internal notes."),
)
ANNOTATED = Profile(
    name=mark("annotated for the editor"),
    about=mark("The working text with every annotation on its words."),
    is_annotated=True,
    keeps_internal=True,
    watermark="DRAFT",
)
SHIPPED = (FULL, CLEAN, ANNOTATED)
"""What every library offers; a profile of the same name in the library takes its place."""


class Dropped(Struct, frozen=True):
    """Something that a profile keeps out of a document.

    Attributes:
        place: Heading of the section it stood in.
        words: Its beginning, or what was left out whole.
        reason: Why it was left out, such as "marked TLP:RED, above TLP:GREEN".
    """

    place: str
    words: str | Phrase
    reason: Phrase
