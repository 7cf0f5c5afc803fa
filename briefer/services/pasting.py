"""Turns what another program put on the clipboard into Markdown, as clean as it can be."""

from __future__ import annotations

import re

import nh3
from bs4 import BeautifulSoup

from briefer.importing.html_to_markdown import to_markdown
from briefer.importing.word_lists import nest_word_lists
from briefer.services.clean_text import storable

MOST_CHARACTERS = 1_000_000
"""Longer clipboards are pasted as plain text: nobody waits for them to be read."""

_KEPT = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "thead", "tbody",
    "tr", "td", "th", "blockquote", "pre", "code", "em", "i", "strong", "b", "del", "s", "a",
    "br", "hr", "span",
}  # fmt: skip
_BOLD = re.compile(r"font-weight:\s*(bold|[6-9]00)")
_PLAIN = re.compile(r"font-weight:\s*(normal|400)")
_STRUCK = re.compile(r"text-decoration:[^;]*line-through")
_SLANTED = re.compile(r"font-style:\s*italic")


def markdown_from_html(html: str) -> str:
    """Return the words of a piece of HTML as Markdown; empty when it cannot be read as such.

    Word processors say "bold" with a style, and some wrap everything in a bold element that is
    not bold; both are read as they look.
    """
    if not html or len(html) > MOST_CHARACTERS:
        return ""
    try:
        soup = BeautifulSoup(_body(html), "html.parser")
        nest_word_lists(soup)
        _read_styles(soup)
        cleaned = nh3.clean(
            str(soup), tags=_KEPT, attributes={"a": {"href"}, "ol": {"start"}}, link_rel=None,
            url_schemes={"http", "https", "mailto"},
        )  # fmt: skip
        text = to_markdown(BeautifulSoup(cleaned, "html.parser"))
    except RecursionError:
        return ""
    text = re.sub(r"[ \t]+\n", "\n", text)
    return storable(re.sub(r"\n{3,}", "\n\n", text)).strip("\n")


def _body(html: str) -> str:
    """Cut out what was copied; Windows marks it, and adds lines of its own before."""
    start, end = html.find("<!--StartFragment-->"), html.find("<!--EndFragment-->")
    if 0 <= start < end:
        return html[start + len("<!--StartFragment-->") : end]
    return re.sub(r"(?is)<(style|script|head)\b.*?</\1>", "", html)


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
