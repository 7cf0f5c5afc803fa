"""Bytes are read as what they are, and a guess says that it is one."""

from __future__ import annotations

import pytest

from briefer.importing.decoding import decode


@pytest.mark.parametrize(
    ("text", "written", "read_as", "is_guess"),
    [
        ("Café “naïve”", "utf-8", "utf-8", False),
        ("Café “naïve”", "utf-8-sig", "utf-8", False),
        ("Café “naïve” words", "utf-16", "utf-16-le", False),
        ("Café “naïve” words", "utf-16-le", "utf-16-le", True),
        ("Café “naïve” words", "utf-16-be", "utf-16-be", True),
        ("Café “naïve”", "cp1252", "cp1252", True),
        ("Şırnak’ta iki gün", "cp1254", "cp1254", True),
        ("اجتمع الوزيران في القاهرة", "cp1256", "cp1256", True),
        ("Министры встретились в Ялте", "cp1251", "cp1251", True),
        ("plain", "ascii", "utf-8", False),
    ],
)
def test_the_encoding_is_found(text, written, read_as, is_guess):
    decoded = decode("a.txt", text.encode(written))
    assert decoded.text == text
    assert decoded.encoding == read_as
    assert bool(decoded.warnings) == is_guess


def test_a_page_says_its_encoding():
    page = '<html><head><meta charset="windows-1254"></head><body>Şehir</body></html>'
    decoded = decode("a.html", page.encode("cp1254"))
    assert decoded.text == page
    assert decoded.warnings == ()


def test_line_ends_become_unix_and_stray_controls_go():
    assert decode("a.txt", b"one\r\ntwo\rthree\x0b\x07 four").text == "one\ntwo\nthree\x0b four"
