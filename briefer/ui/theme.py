"""The colours of the window as data: two greys, one blue, a tint for each kind of remark."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from briefer.domain.annotation import AnnotationKind
from briefer.domain.module import Status


class ThemeChoice(StrEnum):
    """What a person chose: a theme, or to follow the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tint(Struct, frozen=True):
    """A soft fill and the ink that is read on it; both "#rrggbb"."""

    fill: str
    ink: str


class Theme(Struct, frozen=True, kw_only=True):
    """One table of colours, "#rrggbb" each.

    Attributes:
        window: Behind toolbar, tabs and cards.
        panel: Behind lists and the strip.
        paper: Behind text that is written and in fields.
        desk: Behind the pages of a PDF.
        text: What is read.
        quiet: What is read second: dates, counts, hints.
        mark: Markdown's marks, which stand back behind the words.
        line: Hairlines.
        hover: Behind what the pointer is on, and behind quiet buttons.
        accent: The one blue.
        on_accent: Words on the blue.
        selection: Behind selected rows and words.
    """

    name: str
    is_dark: bool
    window: str
    panel: str
    paper: str
    desk: str
    text: str
    quiet: str
    mark: str
    line: str
    hover: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    amber: Tint
    blue: Tint
    red: Tint
    violet: Tint
    green: Tint
    grey: Tint

    def of_kind(self, kind: AnnotationKind) -> Tint:
        """Return the tint that words and cards of ``kind`` have."""
        tints = {
            AnnotationKind.COMMENT: self.amber,
            AnnotationKind.QUESTION: self.blue,
            AnnotationKind.FACT_CHECK: self.red,
            AnnotationKind.SUGGESTION: self.violet,
        }
        return tints[kind]

    def of_status(self, status: Status, *, is_stale: bool = False) -> Tint:
        """Return the tint of a status chip; stale outshines the rest."""
        if is_stale:
            return self.red
        tints = {Status.APPROVED: self.green, Status.IN_REVIEW: self.amber}
        return tints.get(status, self.grey)

    def tokens(self) -> dict[str, str]:
        """Return every colour by name, tints as ``amber_fill`` and ``amber_ink``."""
        found: dict[str, str] = {}
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if isinstance(value, Tint):
                found[f"{name}_fill"] = value.fill
                found[f"{name}_ink"] = value.ink
            elif isinstance(value, str) and value.startswith("#"):
                found[name] = value
        return found


LIGHT = Theme(
    name="light",
    is_dark=False,
    window="#f4f5f7",
    panel="#fbfbfc",
    paper="#ffffff",
    desk="#e2e5e9",
    text="#1d2530",
    quiet="#596473",
    mark="#6b7583",
    line="#dfe3e8",
    hover="#e9ecf0",
    accent="#2458a6",
    accent_hover="#1c4888",
    on_accent="#ffffff",
    selection="#dbe7f8",
    amber=Tint("#fff1c2", "#7a5300"),
    blue=Tint("#dcebff", "#1f5bb0"),
    red=Tint("#ffe3df", "#ab2d1b"),
    violet=Tint("#ece5fb", "#5a35a6"),
    green=Tint("#dcf3e6", "#17643e"),
    grey=Tint("#e9ecf0", "#4f5a68"),
)

DARK = Theme(
    name="dark",
    is_dark=True,
    window="#1b1f25",
    panel="#20252c",
    paper="#181c21",
    desk="#101317",
    text="#e3e7ec",
    quiet="#a3aebb",
    mark="#7f8b9a",
    line="#323943",
    hover="#2c333c",
    accent="#7fb0f5",
    accent_hover="#9cc3fa",
    on_accent="#10151b",
    selection="#2b3f5c",
    amber=Tint("#4a3d14", "#efc24d"),
    blue=Tint("#1f3656", "#8fbaf8"),
    red=Tint("#50261f", "#f69a8d"),
    violet=Tint("#352a52", "#c2aef6"),
    green=Tint("#1d3d2d", "#7fd6a8"),
    grey=Tint("#2c333c", "#aab4c0"),
)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two "#rrggbb" colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
