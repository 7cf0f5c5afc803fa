"""A saved web page to pieces: the article out of the page around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import nh3
from bs4 import BeautifulSoup
from bs4.element import Tag
from msgspec import Struct, field

from briefer.importing.html_to_markdown import to_markdown
from briefer.importing.markdown_text import markdown_pieces
from briefer.importing.page_facts import PageFacts, read_page_facts
from briefer.importing.pieces import Piece, Reading
from briefer.importing.plain_text import read_plain_text
from briefer.importing.plan import LeftOut, Reason
from briefer.importing.wording import one_line
from briefer.phrases import Phrase, counted, phrase

_UNSEEN = {"script", "style", "noscript", "template", "svg", "iframe", "object", "canvas", "title"}
_FURNITURE = ["nav", "aside", "footer", "form", "button", "dialog", "select", "menu"]
_ROLES = frozenset(["navigation", "banner", "contentinfo", "complementary", "search", "dialog"])
_NOTICE = re.compile(
    r"(?:^|[-_])(?:cookies?|consent|gdpr|newsletter|subscri\w*|sign-?up|paywall)(?:[-_]|$)"
)
_AROUND = re.compile(
    r"(?:^|[-_])(?:share|sharing|social|related|recommended|breadcrumbs?|adverts?|ads?|promo"
    r"|sponsored|comments|toolbar|popup|modal|sidebar|pagination|skip)(?:[-_]|$)"
)
_PULL = re.compile(r"pull-?quote", re.IGNORECASE)
_BLOCK = (
    r"(?:p|div|section|article|main|header|footer|nav|aside|ul|ol|li|dl|dt|dd|table|tr|td|th"
    r"|blockquote|figure|figcaption|h[1-6]|pre|form|button)"
)
_BLOCK_STARTS = re.compile(rf"(?=<{_BLOCK}[ >])")
_BLOCK_ENDS = re.compile(rf"(</{_BLOCK}>|<[bh]r>)")
"""Words of two blocks never run together, whatever the page's own white space."""
# fmt: off
_KEPT_TAGS = {
    "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
    "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "caption",
    "blockquote", "pre", "code", "em", "i", "strong", "b", "del", "s", "a", "br", "hr", "sub",
    "sup", "span",
}
# fmt: on
_KEPT_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}, "td": {"align"}, "th": {"align"}}
_PAGE_TAGS = {
    *_FURNITURE,
    "header",
    "figure",
    "figcaption",
    "img",
    "picture",
    "video",
    "audio",
    "time",
}
_PAGE_ATTRIBUTES = {
    "*": {"class", "id", "role", "hidden", "aria-hidden", "rel", "itemprop"},
    "img": {"alt", "src"},
    "time": {"datetime"},
    "video": {"src"},
    "audio": {"src"},
}
_DEEPEST = 120
"""Levels of nesting; real pages stay below 40, and writing Markdown recurses at each."""
_MOST = 0.4
"""An element with more of the page's words than this is the page, whatever it is called."""


class _Page(Struct):
    soup: BeautifulSoup
    size: int
    left_out: list[LeftOut] = field(default_factory=list)

    def take_out(self, tag: Tag, reason: Reason) -> None:
        words = one_line(tag.get_text())
        if words:
            self.left_out.append(LeftOut(words, reason))
        tag.decompose()


def read_web_page(text: str) -> Reading:
    """Find the article in a saved page and split it into pieces. Nothing is fetched."""
    soup = BeautifulSoup(_well_formed(text), "html.parser")
    facts = read_page_facts(text, soup)
    if _depth(soup) > _DEEPEST:
        return _deep_page(soup, facts)
    body = soup.body or soup
    evidence = _lines(body)
    page = _Page(soup, len(evidence))
    _take_out_furniture(page)
    _take_out_pictures(page)
    root = _article(body)
    if root is not body:
        root.extract()
        around = _lines(body).split("\n")
        page.left_out += [LeftOut(line, Reason.PAGE_FURNITURE) for line in around if line]
    pieces = _pieces(root)
    return Reading(
        pieces=pieces,
        title=facts.title,
        author=facts.author,
        publisher=facts.publisher,
        published=facts.published,
        url=facts.url,
        language=facts.language,
        has_marked_headings=any(p.is_heading for p in pieces),
        left_out=tuple(page.left_out),
        evidence=evidence,
        warnings=tuple(_picture_warning(page.left_out)),
    )


def _well_formed(text: str) -> str:
    """Close what was left open as a browser would, and drop what nobody sees."""
    cleaned = nh3.clean(
        text,
        tags=_KEPT_TAGS | _PAGE_TAGS,
        clean_content_tags=_UNSEEN,
        attributes=_KEPT_ATTRIBUTES | _PAGE_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", "data", "file"},
        link_rel=None,
    )
    return _BLOCK_ENDS.sub(r"\1\n", _BLOCK_STARTS.sub("\n", cleaned))


def _depth(soup: BeautifulSoup) -> int:
    deepest, depths = 0, {id(soup): 0}
    for tag in soup.find_all(True):
        depth = depths[id(tag.parent)] + 1
        depths[id(tag)] = depth
        deepest = max(deepest, depth)
    return deepest


def _deep_page(soup: BeautifulSoup, facts: PageFacts) -> Reading:
    """A page whose nesting would break every reader: its words, as plain text."""
    lines = (one_line(str(words)) for words in soup.find_all(string=True))
    evidence = "\n".join(line for line in lines if line)
    plain = read_plain_text(evidence)
    warning = phrase("The page is nested too deeply; it was read as plain text.")
    return Reading(pieces=plain.pieces, title=facts.title, evidence=evidence, warnings=(warning,))


def _lines(tag: Tag) -> str:
    lines = (one_line(line) for line in tag.get_text().split("\n"))
    return "\n".join(line for line in lines if line)


def _take_out_furniture(page: _Page) -> None:
    for tag in list(page.soup.find_all(True)):
        if tag.decomposed:
            continue
        reason = _furniture_reason(tag)
        if reason and len(tag.get_text()) <= _MOST * page.size:
            page.take_out(tag, reason)


def _furniture_reason(tag: Tag) -> Reason | None:
    if tag.name in ("html", "body", "main", "article"):
        return None
    names = [*tag.get_attribute_list("class"), *tag.get_attribute_list("id")]
    marks = [name.casefold() for name in names if name]
    if any(_PULL.search(mark) for mark in marks):
        return Reason.PULL_QUOTE
    if any(_NOTICE.search(mark) for mark in marks):
        return Reason.NOTICE
    is_hidden = tag.has_attr("hidden") or tag.get("aria-hidden") == "true"
    is_around = tag.name in _FURNITURE or tag.get("role") in _ROLES or is_hidden
    if is_around or any(_AROUND.search(mark) for mark in marks):
        return Reason.PAGE_FURNITURE
    if tag.name == "header" and tag.find_parent(["article", "main"]) is None and not tag.find("h1"):
        return Reason.PAGE_FURNITURE
    return None


def _take_out_pictures(page: _Page) -> None:
    for figure in list(page.soup.find_all("figure")):
        caption = figure.find("figcaption")
        if isinstance(caption, Tag) and figure.find(["table", "blockquote", "pre"]) is None:
            page.take_out(caption, Reason.CAPTION)
    for image in list(page.soup.find_all(["img", "video", "audio", "picture"])):
        if image.decomposed:
            continue
        inner = image.find("img") if image.name == "picture" else image
        shown = inner if isinstance(inner, Tag) else image
        alt, source = str(shown.get("alt") or ""), str(shown.get("src") or "")
        place = "inside the page" if source.startswith("data:") else source[:300]
        page.left_out.append(LeftOut(one_line(f"{alt} ({place})"), Reason.IMAGE))
        image.decompose()


def _picture_warning(left_out: list[LeftOut]) -> Iterator[Phrase]:
    count = sum(1 for entry in left_out if entry.reason is Reason.IMAGE)
    if count:
        told = counted(
            count,
            "{n} image is named in what was left out",
            "{n} images are named in what was left out",
        )
        yield phrase("{told}; nothing was fetched.", told=told)


def _article(body: Tag) -> Tag:
    """Return the element that holds most of the words: an article, else main, else the page."""
    whole = len(_lines(body))
    articles = [t for t in body.find_all(["article"]) if isinstance(t, Tag)]
    mains = [t for t in body.find_all(True) if t.name == "main" or t.get("role") == "main"]
    for candidates, share in ((articles, 0.5), (mains, 0.3)):
        best = max(candidates, key=lambda t: len(_lines(t)), default=None)
        if best is not None and len(_lines(best)) >= share * whole:
            return best
    return body


def _pieces(root: Tag) -> tuple[Piece, ...]:
    cleaned = nh3.clean(
        str(root),
        tags=_KEPT_TAGS,
        clean_content_tags={"script", "style"},
        attributes=_KEPT_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    soup = BeautifulSoup(cleaned, "html.parser")
    for link in soup.find_all("a"):
        target = str(link.get("href") or "")
        if urlsplit(target).scheme not in ("http", "https", "mailto"):
            link.unwrap()
    return tuple(markdown_pieces(to_markdown(soup)))
