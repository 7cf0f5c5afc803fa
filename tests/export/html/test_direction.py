"""Which way words run is told from the language, its script, or the figure itself."""

from __future__ import annotations

import pytest

from briefer.export.html.direction import direction_of, is_bare_figure


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("ar", "rtl"),
        ("HE-il", "rtl"),
        ("fa", "rtl"),
        ("tr", "ltr"),
        ("", "ltr"),
        ("az-Arab-IR", "rtl"),
        ("ar-Latn", "ltr"),
    ],
)
def test_direction_follows_the_script(language, direction):
    assert direction_of(language) == direction


@pytest.mark.parametrize("text", ["−0.05", "+3 %", "-12.4"])
def test_a_signed_figure_keeps_its_sign_where_it_is_written(text):
    assert is_bare_figure(text)


@pytest.mark.parametrize("text", ["6.42", "", "Teral-3", "سد 4", "—"])
def test_other_cells_are_left_alone(text):
    assert not is_bare_figure(text)
