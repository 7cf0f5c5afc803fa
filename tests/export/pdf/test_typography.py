"""Typed marks become printed ones, one for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.export.pdf.typography import printed

N = "\u00a0"


@pytest.mark.parametrize(
    ("language", "typed", "wanted"),
    [
        ("en-GB", 'He said "yes" twice.', "He said “yes” twice."),
        ("en-GB", "the 'so-called' plan", "the ‘so-called’ plan"),
        ("en-GB", "the ministers' offer isn't new", "the ministers’ offer isn’t new"),
        ("en-GB", "('quoted')", "(‘quoted’)"),
        ("de", 'Er sagte "ja".', "Er sagte „ja“."),
        ("de", "Das geht's nicht", "Das geht’s nicht"),
        ("tr", 'İstanbul\'da "evet" dedi', "İstanbul’da “evet” dedi"),
        ("ru", 'Он сказал "да".', "Он сказал «да»."),
        ("en-GB", "14 km and 3.6 million people", f"14{N}km and 3.6{N}million people"),
        ("en-GB", "on 22 November 2026, p. 4", f"on 22{N}November 2026, p.{N}4"),
        ("en-GB", "talks – so far – failed", f"talks{N}– so far{N}– failed"),
        ("fr", "Pourquoi ?", f"Pourquoi{N}?"),
        ("en-GB", "14 metres", "14 metres"),
    ],
)
def test_marks_are_those_of_the_language(language, typed, wanted):
    assert printed(typed, language) == wanted


def test_a_quote_looks_back_over_the_edge_of_a_run():
    assert printed('"', "en-GB", "word") == "”"
    assert printed('"a', "en-GB", " ") == "“a"


@given(st.text(max_size=60), st.sampled_from(["en-GB", "de", "fr", "ar", "tr", ""]))
def test_no_rule_moves_a_character(text, language):
    assert len(printed(text, language)) == len(text)
