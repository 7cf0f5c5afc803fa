"""What a saved page says of itself in its head: title, author, publisher, day, address."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag
from msgspec import Struct

from briefer.importing.boilerplate import is_name
from briefer.importing.dates import stated_date
from briefer.importing.wording import one_line

_ARTICLE = re.compile(
    r"(?:News|Opinion|Analysis\w*|Scholarly|Blog|Tech)?(?:Article|Posting|Report)$"
)
_FACTS = re.compile(
    r"<meta\b[^>]{0,3000}>|<link\b[^>]{0,1000}>|<html\b[^>]{0,500}>|<title\b[^>]{0,200}>[^<]{0,500}"
    r"|<script\b[^>]{0,300}ld\+json[^>]{0,300}>.{0,20000}?</script>",
    re.IGNORECASE | re.DOTALL,
)
_HEAD = 400_000
_SITE_SUFFIX = re.compile(r"\s+[|–—·-]\s+[^|–—·]{2,60}$")


class PageFacts(Struct, frozen=True):
    """Everything empty when the page does not say."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""
    language: str = ""


def read_page_facts(text: str, soup: BeautifulSoup) -> PageFacts:
    """Read meta elements, then linked data, then what the page shows.

    Args:
        text: The page as it was saved; only the elements that state facts are parsed.
        soup: The page without what nobody sees.
    """
    head = BeautifulSoup(_stated(text), "html.parser")
    meta: dict[str, str] = {}
    for tag in head.find_all("meta"):
        name = str(tag.get("property") or tag.get("name") or tag.get("itemprop") or "").casefold()
        meta.setdefault(name, one_line(str(tag.get("content") or "")))
    data = _linked_data(head)
    author = meta.get("author") or meta.get("article:author") or _name(data.get("author"))
    day = meta.get("article:published_time") or meta.get("date") or _text(data.get("datePublished"))
    shown = soup.find("time")
    if not day and isinstance(shown, Tag):
        day = str(shown.get("datetime") or shown.get_text())
    return PageFacts(
        title=_title(head, soup, meta),
        author="" if "://" in author else author.removeprefix("By ").strip() or _shown_author(soup),
        publisher=meta.get("og:site_name") or _name(data.get("publisher")),
        published=stated_date(day[:60]),
        url=_address(head, meta),
        language=str(head.html.get("lang") or "") if head.html else "",
    )


def _stated(text: str) -> str:
    found = _FACTS.finditer(text[:_HEAD])
    return "\n".join(m[0] + ("</title>" if m[0][:6].lower() == "<title" else "") for m in found)


def _title(head: BeautifulSoup, soup: BeautifulSoup, meta: dict[str, str]) -> str:
    headings = [one_line(h.get_text(" ")) for h in soup.find_all("h1")]
    stated = meta.get("og:title", "")
    if len(headings) == 1 and headings[0]:
        return headings[0]
    whole = one_line(head.title.get_text()) if head.title else ""
    matching = [h for h in headings if h and (h in stated or h in whole)]
    return matching[0] if matching else stated or _SITE_SUFFIX.sub("", whole)


def _shown_author(soup: BeautifulSoup) -> str:
    shown = soup.find(rel="author") or soup.find(itemprop="author")
    text = one_line(shown.get_text(" ")) if isinstance(shown, Tag) else ""
    return text if is_name(text) else ""


def _address(soup: BeautifulSoup, meta: dict[str, str]) -> str:
    link = soup.find("link", rel="canonical")
    address = str(link.get("href") or "") if isinstance(link, Tag) else meta.get("og:url", "")
    return address if re.match(r"https?://", address) else ""


def _linked_data(soup: BeautifulSoup) -> dict[str, Any]:
    for script in soup.find_all("script", type="application/ld+json")[:10]:
        try:
            found = json.loads(script.get_text())
        except (ValueError, RecursionError):
            continue
        entries = found if isinstance(found, list) else [found]
        for entry in entries:
            graph = entry.get("@graph", [entry]) if isinstance(entry, dict) else []
            for each in graph if isinstance(graph, list) else []:
                if isinstance(each, dict) and _ARTICLE.search(_text(each.get("@type"))):
                    return each
    return {}


def _name(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value)))
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: object) -> str:
    return one_line(value) if isinstance(value, str) else ""
