"""Turns what another program put on the clipboard into Markdown, as clean as it can be."""

from __future__ import annotations

import re

import nh3
from bs4 import BeautifulSoup

from briefer.importing.copied_blocks import BLOCKS, straighten_blocks
from briefer.importing.copied_notes import drop_comments, keep_notes, notes_after
from briefer.importing.copied_tables import straighten_tables
from briefer.importing.html_to_markdown import to_markdown
from briefer.importing.kept_marks import without_marks, written_marks
from briefer.importing.word_lists import nest_word_lists
from briefer.services.clean_text import storable

MOST_CHARACTERS = 1_000_000
MOST_TAGS = 50_000
"""Longer clipboards are pasted as plain text: nobody waits for them to be read."""

_READ = BLOCKS | {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "thead", "tbody",
    "tfoot", "tr", "td", "th", "caption", "blockquote", "pre", "code", "em", "i", "strong", "b",
    "del", "s", "strike", "a", "br", "hr", "span", "sup", "sub",
}  # fmt: skip
_SAID = {
    "*": {"style", "class", "id"}, "a": {"href", "name"}, "ol": {"start"},
    "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"},
}  # fmt: skip
_WEIGHT = r"(?<![\w-])font-weight:\s*"
_BOLD = re.compile(_WEIGHT + r"(bold|[6-9]00)")
_PLAIN = re.compile(_WEIGHT + r"(normal|400)")
_STRUCK = re.compile(r"text-decoration[\w-]*:[^;]*line-through")
_SLANTED = re.compile(r"(?<![\w-])font-style:\s*italic")
_ROWS_ALONE = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:col|t[rdh]|tbody)\b", re.IGNORECASE)
_GAP = re.compile(r"(?<=[^\s|])[ \u00a0]{2,}(?=[^\s|])")
"""Between paragraphs of one cell."""


def markdown_from_html(html: str) -> str:
    """Return the words of a piece of HTML as Markdown; empty when it cannot be read as such.

    Word processors say "bold" with a style, and some wrap everything in a bold element that is
    not bold; both are read as they look.
    """
    if not html or len(html) > MOST_CHARACTERS or html.count("<") > MOST_TAGS:
        return ""
    try:
        soup = BeautifulSoup(_well_formed(_body(without_marks(html))), "html.parser")
        drop_comments(soup)
        nest_word_lists(soup)
        keep_notes(soup)
        straighten_tables(soup)
        _read_styles(soup)
        straighten_blocks(soup)
        # What is escaped is looked for within one string.
        soup.smooth()
        text = to_markdown(soup)
    except RecursionError:
        return ""
    return storable(written_marks(_tidy(text))).strip("\n")


def _body(html: str) -> str:
    """Cut out what was copied; Windows marks it, and adds lines of its own before.

    Rows that a spreadsheet marks without their table are a table again, and the notes of Word,
    which stand behind the mark, come along.
    """
    start, end = html.find("<!--StartFragment-->"), html.find("<!--EndFragment-->")
    if not 0 <= start < end:
        return html
    cut = html[start + len("<!--StartFragment-->") : end]
    if _ROWS_ALONE.match(cut):
        cut = f"<table>{cut}</table>"
    return cut + notes_after(html, end)


def _well_formed(html: str) -> str:
    """Close what was left open as a browser would, and drop what nobody sees."""
    return nh3.clean(
        html, tags=_READ, attributes=_SAID, link_rel=None,
        clean_content_tags={"script", "style", "title", "head"},
    )  # fmt: skip


def _tidy(text: str) -> str:
    """Keep the two blanks that end a line within a paragraph, and no others at its end."""
    lines, tidy, is_code = text.split("\n"), [], False
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        is_code ^= line.lstrip().startswith("```")
        bare = line.rstrip()
        if not is_code and bare.startswith("|"):
            bare = _GAP.sub(" ", bare)
        goes_on = bare and line.endswith("  ") and after.strip(" >")
        tidy.append(f"{bare}  " if goes_on and not is_code else bare)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(tidy))


def _read_styles(soup: BeautifulSoup) -> None:
    for element in soup.find_all(["b", "strong"]):
        if _PLAIN.search(str(element.get("style", ""))):
            element.unwrap()
    for element in soup.find_all("span"):
        style = str(element.get("style", ""))
        if not element.get_text(strip=True):
            continue
        if _STRUCK.search(style):
            element.wrap(soup.new_tag("del"))
        if _SLANTED.search(style):
            element.wrap(soup.new_tag("em"))
        if _BOLD.search(style):
            element.wrap(soup.new_tag("strong"))
