"""Markings: labels with a rank, and the rule that a whole is marked at least as its parts."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct


class Marking(Struct, frozen=True):
    """One label of a marking scheme, with how it is drawn.

    Attributes:
        label: As it is printed, such as "TLP:AMBER+STRICT".
        rank: Higher is more restrictive; comparable within one scheme only.
        text_colour: "#rrggbb".
        box_colour: "#rrggbb" of the box behind it; empty for none.
        portion: Short form before a paragraph, such as "(S)"; empty for none.
        meaning: With whom it may be shared, one sentence.
    """

    label: str
    rank: int = 0
    text_colour: str = "#000000"
    box_colour: str = ""
    portion: str = ""
    meaning: str = ""


class MarkingScheme(Struct, frozen=True):
    """A set of markings in rising order, and where its rules come from."""

    key: str
    name: str
    source: str
    markings: tuple[Marking, ...]

    def find(self, label: str) -> Marking | None:
        """Return the marking with this label, whatever its case, or None."""
        wanted = label.strip().casefold()
        return next((m for m in self.markings if m.label.casefold() == wanted), None)


def preferring(schemes: Iterable[MarkingScheme], labels: Iterable[str]) -> list[MarkingScheme]:
    """Return the schemes, those first that know most of the labels.

    Schemes share words: SECRET is British and American. Beside an UNCLASSIFIED it is American.
    """
    wanted = {label.strip().casefold(): label for label in labels if label.strip()}.values()
    return sorted(schemes, key=lambda s: -sum(s.find(label) is not None for label in wanted))


def find_marking(schemes: Iterable[MarkingScheme], label: str) -> Marking:
    """Return how ``label`` is drawn; a label that no scheme knows is drawn plain, at rank 0."""
    known = (scheme.find(label) for scheme in schemes)
    return next((m for m in known if m is not None), Marking(label.strip()))


def highest(markings: Iterable[Marking]) -> Marking | None:
    """Return the most restrictive marking: the floor for anything made of these parts."""
    return max(markings, key=lambda m: m.rank, default=None)
