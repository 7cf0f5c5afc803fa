"""Yardsticks: the words for likelihood that a product may use, and what each stands for."""

from __future__ import annotations

from msgspec import Struct


class YardstickTerm(Struct, frozen=True):
    """One step of a yardstick.

    Attributes:
        words: The terms for this step, the preferred one first.
        low: Lower end in per cent.
        high: Upper end in per cent. Neighbours may share an end or leave a gap: both are the
            issuing body's decision and are never closed here.
    """

    words: tuple[str, ...]
    low: int
    high: int


class Yardstick(Struct, frozen=True):
    """A scale of estimative language; ``source`` names the directive it was read in."""

    key: str
    name: str
    source: str
    terms: tuple[YardstickTerm, ...]
    note: str = ""

    def find(self, words: str) -> YardstickTerm | None:
        """Return the step that ``words`` names, whatever its case, or None."""
        wanted = " ".join(words.split()).casefold()
        return next((t for t in self.terms if wanted in (w.casefold() for w in t.words)), None)
