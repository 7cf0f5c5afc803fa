"""House styles are read from data files, and say what is wrong with them."""

from __future__ import annotations

import pytest

from briefer.domain.style import DEFAULT, HouseStyle, NotePlace, PageSize, read_style
from briefer.errors import InvalidInput
from briefer.resources import content

FILES = sorted(content("styles").glob("*.toml"))


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_style_that_is_shipped_can_be_read_by_eyes(path):
    style = read_style(path.stem, path.read_text("utf-8"))
    assert style.key == path.stem
    for colour in (style.ink, style.accent, style.muted):
        assert contrast(colour, "#ffffff") >= 4.5
        assert contrast(colour, style.tint) >= 4.5


def test_there_are_three_and_they_differ():
    styles = [read_style(p.stem, p.read_text("utf-8")) for p in FILES]
    assert len(styles) >= 3
    assert len({(s.text_face, s.columns, s.accent) for s in styles}) == len(styles)


def test_what_a_file_leaves_out_is_the_defaults():
    style = read_style("house", 'name = "House"\nnotes = "end"\npage = "Letter"\n')
    assert (style.name, style.notes, style.page) == ("House", NotePlace.END, PageSize.LETTER)
    assert style.leading_pt == DEFAULT.leading_pt


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("colour = 1", "unknown setting “colour”"),
        ("accent = ", "cannot be read"),
        ('accent = "blue"', "accent is not a colour"),
        ("columns = 3", "one column or two"),
        ("margin_inner_pt = 500.0", "no room"),
        ("margin_top_pt = 40.0", "76 points or more"),
        ('page = "A5"', "cannot be used"),
        ("body_size_pt = 60.0", "6 to 24 points"),
    ],
)
def test_a_style_says_what_is_wrong_with_it(text, said):
    with pytest.raises(InvalidInput, match=said):
        read_style("house", text)


def test_a_style_is_a_value():
    assert HouseStyle() == DEFAULT
    assert hash(HouseStyle()) == hash(DEFAULT)
