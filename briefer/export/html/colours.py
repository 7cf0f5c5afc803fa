"""Colours of a page by day and by night, made from a house style and always legible."""

from __future__ import annotations

import colorsys
import re

from msgspec import Struct

from briefer.domain.style import HouseStyle

_HEX = re.compile(r"#[0-9a-fA-F]{6}")

READABLE = 4.5
"""Least contrast of text with what is behind it (WCAG 2.2, 1.4.3, level AA)."""

_INK = 10.0
"""Contrast of running text, which is read for an hour and not for a second."""

_NIGHT = "#15181c"


class Palette(Struct, frozen=True):
    """Colours of one scheme, "#rrggbb" each; every text colour is legible on paper and tint.

    Attributes:
        paper: Behind everything.
        tint: Behind panels.
        ink: Running text.
        muted: What stands back.
        accent: Headings and bars.
        link: Words that lead somewhere.
        rule: Hairlines.
        head_fill, head_ink: A table's header row in a style that fills it.
    """

    paper: str
    tint: str
    ink: str
    muted: str
    accent: str
    link: str
    rule: str
    head_fill: str
    head_ink: str

    def declarations(self) -> str:
        """Return the colours as CSS custom properties."""
        return " ".join(
            f"--{name.replace('_', '-')}: {getattr(self, name)};" for name in self.__struct_fields__
        )


def palette_of(style: HouseStyle, *, is_dark: bool) -> Palette:
    """Carry a house style's colours over to a bright or a dark screen."""
    paper = _NIGHT if is_dark else "#ffffff"
    pole = "#ffffff" if is_dark else "#000000"
    start = _mixed(paper, style.accent, 0.16) if is_dark else style.tint
    tint = _softened(start, paper, pole)
    grounds = (paper, tint)
    accent = legible(style.accent, grounds, pole)
    return Palette(
        paper=paper,
        tint=tint,
        ink=legible("#e4e7eb" if is_dark else style.ink, grounds, pole, _INK),
        muted=legible(style.muted, grounds, pole, 5.5 if is_dark else READABLE),
        accent=accent,
        link=legible("#7fb2f0" if is_dark else "#1a56a8", grounds, pole),
        rule=_mixed(paper, "#8c97a5", 0.45) if is_dark else style.rule,
        head_fill=accent,
        head_ink=legible(paper, (accent,), "#000000" if is_dark else "#ffffff"),
    )


def colour_or(colour: str, otherwise: str) -> str:
    """Return ``colour`` if it is "#rrggbb", so that nothing else gets into a style sheet."""
    return colour.lower() if _HEX.fullmatch(colour) else otherwise


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    a, b = sorted((_luminance(one), _luminance(other)))
    return (b + 0.05) / (a + 0.05)


def legible(colour: str, grounds: tuple[str, ...], pole: str, least: float = READABLE) -> str:
    """Move ``colour`` towards ``pole`` (black or white) until it can be read on ``grounds``.

    Its hue stays, so a house's blue is still that house's blue. Where even the pole does not
    reach ``least``, the pole is the answer.
    """
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    end = 1.0 if pole == "#ffffff" else 0.0
    for step in range(41):
        tried = _hex(
            *colorsys.hls_to_rgb(hue, lightness + (end - lightness) * step / 40, saturation)
        )
        if all(contrast(tried, ground) >= least for ground in grounds):
            return tried
    return pole


def _softened(tint: str, paper: str, pole: str) -> str:
    """Move a panel's colour towards the paper until text in the pole's colour has ample room."""
    for step in range(41):
        tried = _mixed(tint, paper, step / 40)
        if contrast(tried, pole) >= 13.0:
            return tried
    return paper


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _hex(*parts: float) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)


def _mixed(one: str, other: str, share: float) -> str:
    """Return ``one`` with ``share`` (0 to 1) of ``other`` mixed in."""
    return _hex(*(a + (b - a) * share for a, b in zip(_parts(one), _parts(other), strict=True)))


def _luminance(colour: str) -> float:
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _parts(colour))
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
