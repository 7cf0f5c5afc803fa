"""Clipboards of browsers and word processors become clean Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.services.pasting import MOST_CHARACTERS, markdown_from_html


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One <b>two</b> <i>three</i></p>", "One **two** *three*"),
        ("<h2>Head</h2><p>Words</p>", "## Head\n\nWords"),
        ("<ul><li>one</li><li>two</li></ul>", "-   one\n-   two"),
        ('<a href="https://example.org/a">here</a>', "[here](https://example.org/a)"),
        ('<a href="javascript:alert(1)">here</a>', "here"),
        ("<p>a<script>alert(1)</script>b</p>", "ab"),
        ('<b style="font-weight:normal"><p>not bold</p></b>', "not bold"),
        ('<p><span style="font-weight:700">bold</span> rest</p>', "**bold** rest"),
        ('<p><span style="font-style:italic">soft</span> rest</p>', "*soft* rest"),
        (
            "Version:1.0\n<html><body><!--StartFragment--><p>cut</p><!--EndFragment--></body>",
            "cut",
        ),
        ('<p><span style="text-decoration:line-through">gone</span></p>', "~~gone~~"),
        ("", ""),
        ("x" * (MOST_CHARACTERS + 1), ""),
    ],
)
def test_clipboards(html, markdown):
    assert markdown_from_html(html) == markdown


def word_item(level: int, mark: str, words: str) -> str:
    """Return an item as Word writes it: a paragraph with its mark as words."""
    return (
        f"<p class=MsoListParagraph style='margin-left:.5in;mso-list:l0 level{level} lfo1'>"
        "<![if !supportLists]><span style='font-family:Symbol'>"
        f"<span style='mso-list:Ignore'>{mark}<span>&nbsp;&nbsp; </span></span></span>"
        f"<![endif]>{words}<o:p></o:p></p>"
    )


def test_lists_of_word_are_lists():
    html = (
        "<p>Before</p>"
        + word_item(1, "·", "one")
        + word_item(2, "o", "<b>deep</b>")
        + word_item(1, "·", "two")
        + "<p>Between</p>"
        + word_item(1, "3.", "three")
        + word_item(1, "4.", "four")
        + word_item(2, "a)", "deep")
    )
    assert markdown_from_html(html) == (
        "Before\n\n-   one\n    -   **deep**\n-   two\n\nBetween\n\n"
        "3.  three\n4.  four\n    1.  deep"
    )


def test_a_table_stays_a_table():
    html = "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"
    assert markdown_from_html(html).splitlines()[0].replace(" ", "") == "|A|B|"


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.text(st.sampled_from("<>/bipul ='\"!-a&;#1\n"), max_size=80))
def test_any_clipboard_is_survived(html):
    assert "<script" not in markdown_from_html(html)


def test_deep_nesting_falls_back():
    assert markdown_from_html("<div>" * 5000 + "x") in ("", "x")
