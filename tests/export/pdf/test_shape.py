"""Shaped words: what is written is what HarfBuzz said, and what can be copied is what was meant."""

from __future__ import annotations

from functools import cache

import pikepdf
import pytest
import uharfbuzz as hb
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.export.pdf.fonts import GlyphFont
from briefer.export.pdf.shape import NO_BREAK_SPACE, Rise, show
from briefer.export.pdf.theme import FontShelf

LETTERS = 'aefgijlrtvwyAFLTVWİığşßéő́.,-–’()\\"“„0127/Жуλю' + NO_BREAK_SPACE
FACES = ("NotoSerif-Regular", "NotoSans-Bold", "NotoSerif-Italic", "NotoSansMono-Regular")


@cache
def font(name: str) -> GlyphFont:
    return FontShelf().font(name)


def width_by_harfbuzz(face: GlyphFont, text: str) -> float:
    buffer = hb.Buffer()
    buffer.add_str(text.replace(NO_BREAK_SPACE, " "))
    buffer.guess_segment_properties()
    buffer.language = "und"
    buffer.direction = "ltr"
    hb.shape(face.shaper, buffer, {"kern": True, "liga": True})
    return sum(p.x_advance for p in buffer.glyph_positions) * 1000 / face.face.upem


def written(operators: str) -> list[bytes | float]:
    """What a reader finds in the array: strings and corrections."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Contents = pdf.make_stream(operators.encode("latin-1"))
    found: list[bytes | float] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        assert str(operator) in ("TJ", "Ts")
        if str(operator) == "TJ":
            found += [bytes(o) if isinstance(o, pikepdf.String) else float(o) for o in operands[0]]
    return found


@pytest.mark.parametrize("name", FACES)
@given(text=st.text(LETTERS, min_size=1, max_size=12))
@settings(max_examples=60)
def test_a_word_is_written_as_it_was_shaped(name, text):
    face = font(name)
    word = face.word(text)
    parts = written(show(word.tokens))
    data = b"".join(p for p in parts if isinstance(p, bytes))
    assert b"" not in parts
    assert [int.from_bytes(data[k : k + 2]) for k in range(0, len(data), 2)] == list(word.codes)
    assert word.is_missing or word.width == pytest.approx(width_by_harfbuzz(face, text))
    corrections = sum(p for p in parts if isinstance(p, float))
    natural = sum(face.advance[c] for c in word.codes)
    assert natural - corrections == pytest.approx(word.width, abs=0.05 * len(word.codes))
    said = "".join(face.source[c] for c in word.codes).replace("\u200d", "")
    assert word.is_missing or said == text.replace(NO_BREAK_SPACE, " ")


@given(text=st.text(LETTERS, min_size=2, max_size=12), data=st.data())
def test_where_a_character_begins_is_where_what_stands_before_it_ends(text, data):
    word = font("NotoSerif-Regular").word(text)
    at = data.draw(st.integers(1, len(text) - 1))
    near = word.end_near(at, False)
    head = font("NotoSerif-Regular").word(text[:at])
    kerning = 120.0 + 5.0 * len(text)
    assert near is None or near[1] == pytest.approx(head.width, abs=kerning)


def test_no_string_is_empty_and_the_baseline_comes_back():
    operators = show(["\0a", 20.0, 5.0, "\0b", Rise(100.0), -3.0, "\0c", Rise(0.0)], size=10.0)
    assert operators == "[(\0a)20 5 (\0b)] TJ 1.000 Ts [-3 (\0c)] TJ 0.000 Ts []TJ"
    assert written(operators) == [b"\0a", 20.0, 5.0, b"\0b", -3.0, b"\0c"]
