"""Slugs are readable in any script, and unique."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.slug import MAX_LENGTH, slugify, unique_slug


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Russia's mediation", "russias-mediation"),
        ("Türkiye–Suriye İlişkileri", "turkiye-suriye-iliskileri"),
        ("IĞDIR ve Kılıç", "igdir-ve-kilic"),
        ("Impact of the war in Gaza (2024)", "impact-of-the-war-in-gaza-2024"),
        ("Путин и Йемен", "путин-и-йемен"),
        ("أنقرة ودمشق", "أنقرة-ودمشق"),
        ("مُحَمَّد", "محمد"),
        ("北京", "北京"),
        ("Straße", "strasse"),
        ("  --  ", "untitled"),
        ("\U0001f600", "untitled"),
        ("../../etc/passwd", "etc-passwd"),
        ("word " * 30, "-".join(["word"] * 12)),
        ("x" * 200, "x" * MAX_LENGTH),
    ],
)
def test_slugs(title, slug):
    assert slugify(title) == slug


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=100))
def test_a_slug_is_a_safe_name_and_makes_itself(title):
    slug = slugify(title)
    assert 0 < len(slug) <= MAX_LENGTH
    assert not set(slug) & set("/\\ \t\n._\x00")
    assert slug[0] != "-"
    assert slugify(slug) == slug


def test_a_taken_slug_gets_a_number():
    assert unique_slug("a", ()) == "a"
    assert unique_slug("a", {"a", "a-2"}) == "a-3"
