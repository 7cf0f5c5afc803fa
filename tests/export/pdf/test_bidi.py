"""The order of mixed scripts, against a second implementation and by hand."""

from __future__ import annotations

from itertools import groupby

import bidi
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.export.pdf.bidi import is_rtl_language, levels, starts_rtl

CHARACTERS = st.sampled_from("abc אבג שלום سلام 123 456 ١٢٣ .,:;-+/%$ !?")
MIRROR = str.maketrans("()[]{}<>", ")(][}{><")


def drawn(text: str, is_rtl: bool) -> str:
    """The characters from left to right."""
    items = list(zip(levels(text, is_rtl), text, strict=True))
    for level in range(max((lv for lv, _ in items), default=0), 0, -1):
        out = []
        for turned, group in groupby(items, key=lambda i: i[0] >= level):
            run = list(group)
            out += reversed(run) if turned else run
        items = out
    return "".join(c.translate(MIRROR) if lv & 1 else c for lv, c in items)


@given(st.text(CHARACTERS, max_size=24).map(str.strip), st.booleans())
@settings(max_examples=400)
def test_the_order_agrees_with_another_implementation(text, is_rtl):
    theirs = bidi.get_display(text, base_dir="R" if is_rtl else "L")
    assert drawn(text, is_rtl) == theirs


@pytest.mark.parametrize(
    ("text", "is_rtl", "wanted"),
    [
        ("abc אבג def", False, "abc גבא def"),
        ("אבג abc דהו", True, "והד abc גבא"),
        ("אבג (abc) דהו", True, "והד (abc) גבא"),
        ("abc (אבג) def", False, "abc (גבא) def"),
        ("אבג 14.2% דהו", True, "והד 14.2% גבא"),
        ("אבג (GWP 2026), דהו", True, "והד ,(GWP 2026) גבא"),
    ],
)
def test_brackets_and_numbers_stand_where_a_reader_looks(text, is_rtl, wanted):
    assert drawn(text, is_rtl) == wanted


@given(st.text(max_size=40), st.booleans())
@settings(max_examples=200)
def test_any_text_has_a_level_for_each_character(text, is_rtl):
    found = levels(text, is_rtl)
    assert len(found) == len(text)
    assert all(0 <= lv <= 126 for lv in found)


def test_languages_and_first_letters_tell_the_direction():
    assert is_rtl_language("ar-SY")
    assert is_rtl_language("he")
    assert not is_rtl_language("tr")
    assert starts_rtl("(3) שלום")
    assert not starts_rtl("123 abc שלום")
