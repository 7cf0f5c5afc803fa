"""Makes lists of what Word puts on the clipboard as paragraphs that look like lists."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import Tag

_LEVEL = re.compile(r"mso-list:[^;]*\blevel(\d+)")
_NUMBERED = re.compile(r"\(?(\d+|[a-zA-Z]|[ivxlcIVXLC]+)[.)]")
_BULLET = "o"
"""Word's bullet of the second level is a letter of another font."""


def nest_word_lists(soup: BeautifulSoup) -> None:
    """Turn paragraphs that Word marks as items, with their bullets as words, into lists."""
    root: Tag | None = None
    levels: list[tuple[int, Tag]] = []
    for paragraph in list(soup.find_all("p")):
        found = _LEVEL.search(str(paragraph.get("style", "")))
        if found is None:
            continue
        if root is None or paragraph.find_previous_sibling() is not root:
            levels.clear()
        level, kind, start = int(found[1]), *_mark_of(paragraph)
        while levels and (
            levels[-1][0] > level or (levels[-1][0] == level and levels[-1][1].name != kind)
        ):
            levels.pop()
        if not levels or levels[-1][0] < level:
            made = soup.new_tag(kind, attrs={"start": start} if start else {})
            if levels:
                levels[-1][1].find_all("li", recursive=False)[-1].append(made)
            else:
                root = made
                paragraph.insert_before(made)
            levels.append((level, made))
        item = soup.new_tag("li")
        item.extend(list(paragraph.contents))
        levels[-1][1].append(item)
        paragraph.extract()


def _mark_of(paragraph: Tag) -> tuple[str, str]:
    """Take the bullet or number out; return the kind of list, and its first number."""
    marks = [
        span
        for span in paragraph.find_all("span")
        if "mso-list:ignore" in str(span.get("style", "")).lower().replace(" ", "")
    ]
    words = "".join(span.get_text() for span in marks).strip()
    for span in marks:
        span.decompose()
    found = _NUMBERED.match(words) if words != _BULLET else None
    if found is None:
        return "ul", ""
    return "ol", found[1] if found[1].isdecimal() else ""
