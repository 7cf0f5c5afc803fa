"""Blocks and raised figures of a copied page in the shape that Markdown has."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from bs4.element import Tag

_ASIDE = {
    "section", "article", "main", "header", "footer", "nav", "aside", "figure", "address",
    "center", "details", "fieldset", "form", "dl",
}  # fmt: skip
_LINES = {"figcaption", "summary", "legend", "dt", "dd"}
BLOCKS = _ASIDE | _LINES
"""What Markdown has no name for, and whose words stand by themselves all the same."""
_INLINE = ["b", "strong", "i", "em", "s", "del", "code", "a"]
_LISTS = ("ul", "ol")
_RAISED = dict(zip("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ", strict=True))
_LOWERED = dict(zip("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎", strict=True))
_ALIGN = re.compile(r"vertical-align:\s*(super|sub)\b")
_NUMBER = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


def straighten_blocks(soup: BeautifulSoup) -> None:
    """Let every block be one that Markdown knows, and every link lead out of the page."""
    for element in soup.find_all(list(BLOCKS)):
        element.name = "p" if element.name in _LINES else "div"
    for element in soup.find_all("strike"):
        element.name = "del"
    for heading in soup.find_all(_HEADINGS):
        for number in heading.find_all("span", style=_NUMBER):
            # The program numbers its own headings.
            number.decompose()
    for inner in soup.find_all(_LISTS):
        _put_into_item(soup, inner)
    for item in soup.find_all("li"):
        paragraphs = item.find_all(["p", "div"], recursive=False)
        if len(paragraphs) == 1:
            paragraphs[0].unwrap()
    for link in soup.find_all("a"):
        if urlsplit(str(link.get("href") or "")).scheme not in ("http", "https", "mailto"):
            link.unwrap()
    for element in soup.find_all(_INLINE):
        if not element.get_text(strip=True):
            # A blank that happens to be bold keeps words apart.
            element.unwrap()
    _write_figures(soup)


def _put_into_item(soup: BeautifulSoup, inner: Tag) -> None:
    """Put a list that stands between the items of another into the item before it."""
    outer = inner.parent
    if outer is None or outer.name not in _LISTS:
        return
    item = inner.find_previous_sibling("li")
    if item is None:
        item = soup.new_tag("li")
        inner.insert_before(item)
    item.append(inner)


def _write_figures(soup: BeautifulSoup) -> None:
    """Write raised and lowered figures as such: 10⁶ would be 106 otherwise."""
    for element in soup.find_all(["sup", "sub", "span"]):
        style = _ALIGN.search(str(element.get("style") or ""))
        kind = style[1] if style else element.name
        table = _LOWERED if kind == "sub" else _RAISED
        words = element.get_text(strip=True)
        if kind != "span" and words and set(words) <= set(table):
            element.replace_with("".join(table[c] for c in words))
