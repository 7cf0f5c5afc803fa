"""Whatever colours a house has, its words can be read by day and by night."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.domain.style import DEFAULT
from briefer.export.html.colours import READABLE, colour_or, contrast, palette_of
from briefer.export.html.sheet import KINDS

COLOUR = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#ffffff", "#767676") == contrast("#767676", "#ffffff")


@given(COLOUR, COLOUR, COLOUR, COLOUR, COLOUR, st.booleans())
@settings(max_examples=100)
def test_every_text_colour_is_legible_on_what_is_behind_it(ink, accent, muted, rule, tint, dark):
    style = replace(DEFAULT, ink=ink, accent=accent, muted=muted, rule=rule, tint=tint)
    palette = palette_of(style, is_dark=dark)
    for ground in (palette.paper, palette.tint):
        assert contrast(palette.ink, ground) >= 7
        for text in (palette.muted, palette.accent, palette.link):
            assert contrast(text, ground) >= READABLE
    assert contrast(palette.head_ink, palette.head_fill) >= READABLE


@pytest.mark.parametrize("dark", [False, True])
def test_the_colours_of_annotations_are_legible(dark):
    palette = palette_of(DEFAULT, is_dark=dark)
    for kind, schemes in KINDS.items():
        fill, ink = schemes[dark]
        assert contrast(ink, fill) >= READABLE, kind
        assert contrast(ink, palette.paper) >= READABLE, kind
        assert contrast(palette.ink, fill) >= READABLE, kind
        assert contrast(palette.link, fill) >= READABLE, kind
        assert contrast(palette.muted, fill) >= 3, kind


def test_a_readable_colour_of_the_house_is_left_as_it_is():
    palette = palette_of(DEFAULT, is_dark=False)
    assert (palette.ink, palette.accent, palette.muted) == (
        DEFAULT.ink,
        DEFAULT.accent,
        DEFAULT.muted,
    )


def test_only_colours_get_into_a_style_sheet():
    assert colour_or("#FFC000", "#000000") == "#ffc000"
    assert colour_or("#fff;}</style>", "#000000") == "#000000"
    assert colour_or("#ffc000\n", "#000000") == "#000000"
