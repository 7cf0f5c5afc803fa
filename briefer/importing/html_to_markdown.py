"""Clean HTML to the Markdown that Briefer reads: four blanks for nesting, every mark escaped."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from markdownify import ATX, MarkdownConverter

from briefer.importing.wording import escape_inline, escape_start

_LINE_END = re.compile(r"\s*\n\s*")
_BLOCK_PARENTS = frozenset(["p", "li", "div", "td", "th", "dd", "dt", "section", "article", "main"])


def to_markdown(soup: BeautifulSoup) -> str:
    """Write a cleaned page as Markdown.

    Raises:
        RecursionError: The page is nested some hundred levels deep.
    """
    for link in soup.find_all("a"):
        target = str(link.get("href") or "")
        link["href"] = re.sub(r"[\s()<>\"]", lambda m: f"%{ord(m[0]):02X}", target)
    written: str = _Converter(
        heading_style=ATX, autolinks=False, table_infer_header=True, escape_misc=False
    ).convert_soup(soup)
    return re.sub(r"\n{3,}", "\n\n", written)


class _Converter(MarkdownConverter):
    """Differs from markdownify in escapes and in list indents, as python-markdown needs them."""

    def process_text(self, el: NavigableString, parent_tags: AbstractSet[str] | None = None) -> str:
        text: str = super().process_text(el, parent_tags=parent_tags)  # type: ignore[misc]  # not in its types
        if text.strip() and "pre" not in (parent_tags or ()):
            text = _LINE_END.sub(" ", text)
        parent = el.parent
        opens = parent is not None and parent.name in _BLOCK_PARENTS and not _has_before(el)
        is_literal = parent_tags and "_noformat" in parent_tags
        return escape_start(text) if opens and not is_literal else text

    def escape(self, text: str, parent_tags: AbstractSet[str]) -> str:  # noqa: ARG002 (markdownify's signature)
        return escape_inline(text) if text else ""

    def convert_li(self, el: Tag, text: str, parent_tags: AbstractSet[str]) -> str:  # noqa: ARG002
        words = (text or "").strip()
        if not words:
            return "\n"
        mark = "-"
        if el.parent is not None and el.parent.name == "ol":
            start = str(el.parent.get("start") or "1")
            first = int(start) if start.isdecimal() and len(start) < 7 else 1
            mark = f"{first + len(el.find_previous_siblings('li'))}."
        head, *rest = words.split("\n")
        lines = [f"{mark.ljust(3)} {head}", *(f"    {line}" if line else "" for line in rest)]
        return "\n".join(lines) + "\n"


def _has_before(el: NavigableString) -> bool:
    return any(str(s).strip() for s in el.previous_siblings)
