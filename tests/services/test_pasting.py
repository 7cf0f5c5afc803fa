"""Clipboards of browsers and word processors become clean Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.services.pasting import MOST_CHARACTERS, MOST_TAGS, markdown_from_html


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
        ("<br>" * (MOST_TAGS + 1), ""),
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


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        # Word says "bold" like this; the style is about scripts written from the right.
        ("<p><b style='mso-bidi-font-weight:normal'>quiet</b> front</p>", "**quiet** front"),
        ("<p>y<i> </i>z</p>", "y z"),
        ("<p>one<br>two</p>", "one  \ntwo"),
        ("<p>one<br><br>two</p>", "one\n\ntwo"),
        ("<p>10<sup>6</sup> m<sub>2</sub>, the 1<sup>st</sup></p>", "10⁶ m₂, the 1st"),
        ('<p><a href="#top">up</a> <a href="/x">there</a></p>', "up there"),
        ("<dl><dt>Term</dt><dd>Meaning</dd></dl>", "Term\n\nMeaning"),
        ("<figure><figcaption>A map</figcaption></figure><p>x</p>", "A map\n\nx"),
        ("<ul><li><p>a</p></li><ul><li><p>b</p></li></ul><li>c</li></ul>",
         "-   a\n    -   b\n-   c"),
        ("<h2><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Aim</h2>", "## Aim"),
    ],
)  # fmt: skip
def test_words_look_as_they_did(html, markdown):
    assert markdown_from_html(html) == markdown


def test_rows_of_a_spreadsheet_are_a_table():
    html = (
        "<html><body><table><!--StartFragment--><col width=64><tr><td>Year</td><td>People</td>"
        "</tr><tr><td>2023</td><td>3,600,000</td></tr><!--EndFragment--></table></body></html>"
    )
    assert markdown_from_html(html) == ("| Year | People |\n| --- | --- |\n| 2023 | 3,600,000 |")


def test_cells_that_lie_over_others_leave_no_gap():
    html = (
        "<table><caption>Who</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody>"
        "<tr><td rowspan=2>1</td><td><p>x</p><p>y</p></td></tr><tr><td>2</td></tr>"
        "<tr><td colspan=2>wide</td></tr><tr><td><ul><li>p</li><li>q</li></ul></td></tr>"
        "</tbody></table>"
    )
    assert markdown_from_html(html).split("\n") == [
        "Who",
        "",
        "| A | B |",
        "| --- | --- |",
        "| 1 | x y |",
        "|  | 2 |",
        "| wide {: colspan=2 } |  |",
        "| p; q |  |",
    ]


def test_tables_that_only_arrange_a_page_are_taken_apart():
    html = (
        "<table><tr><td><p>Dear all,</p><table><tr><td>a</td><td>b</td></tr></table></td></tr>"
        "<tr><td>Regards</td></tr></table>"
    )
    assert markdown_from_html(html) == "Dear all,\n\n| a | b |\n| --- | --- |\n\nRegards"


def test_notes_of_word_come_along_and_comments_stay_behind():
    html = (
        "<html><body><!--StartFragment--><p>Talks<a style='mso-footnote-id:ftn1' href='#_ftn1'"
        " name='_ftnref1'><span><![if !supportFootnotes]><span>[1]</span><![endif]></span></a> go"
        " on.<span class=MsoCommentReference><a class=msocomanchor href='#_msocom_1'>[TA1]</a>"
        "<span style='mso-special-character:comment'>&nbsp;</span></span></p><!--EndFragment-->"
        "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>"
        "<p class=MsoFootnoteText><a href='#_ftnref1' name='_ftn1'>[1]</a> In <i>April</i>.</p>"
        "</div></div><div style='mso-element:comment-list'><div style='mso-element:comment'>"
        "<a href='#_msoanchor_1' class=msocomoff>[TA1]</a><p>Is that so?</p></div></div></body>"
    )
    assert markdown_from_html(html) == "Talks[^1] go on.\n\n[^1]: In *April*."


def test_notes_of_libreoffice_come_along():
    html = (
        '<p>Talks.<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">'
        '<sup>1</sup></a></sup></p><div id="sdfootnote1"><p><a class="sdfootnotesym"'
        ' name="sdfootnote1sym" href="#sdfootnote1anc">1</a>The note</p></div>'
    )
    assert markdown_from_html(html) == "Talks.[^1]\n\n[^1]: The note"


def test_nothing_that_is_pasted_is_taken_for_a_mark_of_ours():
    assert markdown_from_html("<p>a\ue0001\ue002b [^1] {: colspan=2 }</p>") == (
        "a1b \\[^1] \\{: colspan=2 }"
    )


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.text(st.sampled_from("<>/bipultrdh ='\"!-a&;#1\n"), max_size=80))
def test_any_clipboard_is_survived(html):
    assert "<script" not in markdown_from_html(html)


def test_deep_nesting_falls_back():
    assert markdown_from_html("<div>" * 5000 + "x") in ("", "x")
