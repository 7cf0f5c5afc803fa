"""Sources, facts and assets: what a text rests on and shows."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from briefer.domain.ids import AssetHash, SourceId
from briefer.domain.partial_dates import Dated


class Reliability(StrEnum):
    """Admiralty grade of a source: A to E; F means *not known*, not *worst* (FM 2-22.3)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """Admiralty grade of an item: 1 to 5; 6 means *not known*, not *worst* (FM 2-22.3)."""

    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"
    SIX = "6"


class Source(Struct, frozen=True, kw_only=True):
    """An entry of the source register, cited in a body as ``[@key]`` or ``[@key, p. 4]``.

    Attributes:
        key: What a citation writes; letters, digits, ``_ . : -``; unique in its library.
        group: Sources that lean on one another share a group and count once.
        published: The day, or as much of it as is known.
        evidence: The text that was read, kept so that a module can be read beside it.
    """

    id: SourceId
    key: str
    title: str
    author: str = ""
    publisher: str = ""
    published: Dated | None = None
    retrieved: date | None = None
    url: str = ""
    reliability: Reliability = Reliability.F
    credibility: Credibility = Credibility.SIX
    group: str = ""
    marking: str = ""
    note: str = ""
    evidence: str = ""

    @property
    def grade(self) -> str:
        """Reliability and credibility as they are written together, such as "B2"."""
        return f"{self.reliability}{self.credibility}"


class Fact(Struct, frozen=True, kw_only=True):
    """A figure with a date and a source, written once and used by name (``{fact:name}``).

    Attributes:
        name: Letters, digits, ``_ . -``; unique in its library.
        text: What a reader sees, such as "3.6 million".
        source: Key of the source it rests on; empty when unsourced.
    """

    name: str
    text: str
    as_of: date | None = None
    source: str = ""
    note: str = ""


class Asset(Struct, frozen=True, kw_only=True):
    """An image, kept by the hash of its bytes.

    Attributes:
        sha256: Over ``data``.
        name: File name a body refers to it by, unique in its library, such as "map.png".
        media_type: image/png, image/jpeg or image/webp.
        width_px: Pixels across.
        height_px: Pixels down.
        data: The bytes, re-encoded on the way in, without EXIF.
    """

    sha256: AssetHash
    name: str
    media_type: str
    width_px: int
    height_px: int
    data: bytes
    alt: str = ""
    caption: str = ""
    credit: str = ""
    marking: str = ""
