"""Turns a house style into the style sheet of a page: screen by day and night, and paper."""

from __future__ import annotations

from functools import cache

from briefer import resources
from briefer.domain.annotation import AnnotationKind
from briefer.domain.document import ExportDocument
from briefer.domain.style import HouseStyle, PageSize
from briefer.export.html.colours import Palette, palette_of
from briefer.export.html.direction import direction_of
from briefer.export.html.markings import banner_colours

_FACES = {
    "serif": '"Noto Serif", "Source Serif 4", Charter, Cambria, Georgia',
    "sans": '"Noto Sans", "Segoe UI", "Helvetica Neue", Arial',
}
_FALLBACKS = {"serif": "serif", "sans": "sans-serif"}
_OTHER_SCRIPTS = '"Noto Naskh Arabic", "Noto Sans Hebrew"'
"""Families are named and not embedded: a page stays small, and every system has one of these."""

_SCREEN_REM = 1.0625 / 10.5
"""Of the root size on a screen for each point on paper: 10.5 pt there is 17 px here."""

_BANNER_PT = 42.0
"""Height of the marking with the room around it, which stands within the style's margin."""

_LEAST_MARGIN_PT = 24.0
"""What a desk printer cannot print on, and the room that the page number needs."""

KINDS = {
    AnnotationKind.COMMENT: (("#fff0bf", "#6b4a00"), ("#4a3a10", "#f5d68a")),
    AnnotationKind.QUESTION: (("#dbe8fb", "#1b4b91"), ("#1d3557", "#a9cbf7")),
    AnnotationKind.FACT_CHECK: (("#fde0dd", "#9b1c1c"), ("#551f1f", "#f8b4ae")),
    AnnotationKind.SUGGESTION: (("#dcf2e3", "#14613a"), ("#173f2a", "#9fdcb8")),
}
"""Fill and ink of each kind of annotation, by day and by night."""


def sheets(document: ExportDocument, style: HouseStyle) -> list[str]:
    """Return the parts of a page's style sheet, in the order in which they count.

    Only numbers, known families and checked colours come from outside; no words do.
    """
    day, night = palette_of(style, is_dark=False), palette_of(style, is_dark=True)
    return [
        _root(style),
        f":root {{ {_colours(document, day, is_dark=False)} }}",
        "@media screen and (prefers-color-scheme: dark) {\n"
        f":root {{ {_colours(document, night, is_dark=True)} }}\n}}",
        _sheet("page.css"),
        *([_sheet("reviewed.css")] if document.is_annotated else []),
        _sheet("paper.css"),
        _paper(document, style),
    ]


def _root(style: HouseStyle) -> str:
    heads = [size / style.body_size_pt for size in style.heading_sizes_pt]
    levels = [heads[min(level, len(heads) - 1)] for level in range(3)]
    values = {
        "text-face": _family(style.text_face),
        "head-face": _family(style.head_face),
        "size": f"{style.body_size_pt * _SCREEN_REM:.4f}rem",
        "paper-size": f"{style.body_size_pt:g}pt",
        "leading": f"{style.leading_pt / style.body_size_pt:.3f}",
        "title-size": f"{levels[0] * 1.4:.3f}em",
        "banner-place": {"left": "left", "centre": "center", "right": "right"}[style.banner],
        **{f"head-{at}": f"{size:.3f}em" for at, size in enumerate(levels, 1)},
    }
    return ":root {\n" + "".join(f"  --{k}: {v};\n" for k, v in values.items()) + "}"


def _family(face: str) -> str:
    return f"{_FACES[face]}, {_OTHER_SCRIPTS}, {_FALLBACKS[face]}"


def _colours(document: ExportDocument, palette: Palette, *, is_dark: bool) -> str:
    parts = [f"color-scheme: {'dark' if is_dark else 'light'};", palette.declarations()]
    if document.marking:
        parts.append(banner_colours(document.marking, palette.paper, is_dark=is_dark))
    if document.is_annotated:
        for kind, schemes in KINDS.items():
            fill, ink = schemes[is_dark]
            name = kind.replace(" ", "-")
            parts.append(f"--{name}-fill: {fill}; --{name}-ink: {ink};")
    return " ".join(parts)


def _paper(document: ExportDocument, style: HouseStyle) -> str:
    """Return what custom properties cannot say: the sheet, its margins and its page numbers."""
    size = "A4" if style.page is PageSize.A4 else "letter"
    side = "left" if direction_of(document.language) == "rtl" else "right"
    banner = _BANNER_PT if document.marking else 0.0
    margins = (
        max(style.margin_top_pt - banner, _LEAST_MARGIN_PT),
        style.margin_outer_pt,
        max(style.margin_bottom_pt - banner, _LEAST_MARGIN_PT),
        style.margin_inner_pt,
    )
    return (
        f"@page {{ size: {size}; margin: {' '.join(f'{m:g}pt' for m in margins)};\n"
        f"  @bottom-{side} {{ content: counter(page) ' / ' counter(pages);"
        f" font: 8.5pt {_family(style.head_face)}; color: {style.muted}; }} }}"
    )


@cache
def _sheet(name: str) -> str:
    return resources.asset("html", name).read_text("utf-8").strip()
