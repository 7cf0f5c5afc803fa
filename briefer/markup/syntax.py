"""This module is the house syntax: python-markdown's rules, and what Briefer adds to them."""

from __future__ import annotations

import html
import re
from xml.etree.ElementTree import Element

import markdown
from markdown import inlinepatterns
from markdown.extensions.toc import TocExtension, slugify_unicode
from markdown.treeprocessors import Treeprocessor

from briefer.domain.blocks import CitedKey

SUPPORTED_VERSION = "3.11.3"
"""Tracking overrides a private step of python-markdown, so the version is pinned and checked."""

EXTENSIONS = (
    "fenced_code",
    "footnotes",
    "attr_list",
    "def_list",
    "tables",
    "abbr",
    "sane_lists",
    "admonition",
)

CITE, FACT, VALUE = "cite", "fact", "value"
"""Tags and the attribute of the two elements that Briefer adds."""

JUDGEMENT, FIELDS = "judgement", "\0fields"
"""Kind of the admonition that is a key judgement, and the attribute that keeps its title."""

_CITATION = r"\[@([^\[\]\s\2\3][^\[\]\2\3]*)\]"
_FACT = r"\{fact:[ ]*([\w.-]+)[ ]*\}"
_ITEM = re.compile(r"@([\w.:-]*\w)\s*(?:,\s*(.*?))?\s*", re.DOTALL)

_FIELDS = re.compile(r"(?:^|;)\s*(likelihood|confidence|basis)\s*:", re.IGNORECASE)


def read_citation(text: str) -> tuple[CitedKey, ...]:
    """Read what stands between the brackets of ``[@key, p. 4; @other]``; empty if it is none."""
    items = []
    for part in text.split(";"):
        found = _ITEM.fullmatch(part.strip())
        if not found:
            return ()
        items.append(CitedKey(found.group(1), " ".join((found.group(2) or "").split())))
    return tuple(items)


def read_judgement(title: str) -> dict[str, str] | None:
    """Read "likelihood: …; confidence: …; basis: …"; None if the title says anything else.

    A semicolon within a field is part of it; a field that is said twice makes it a title.
    """
    parts = _FIELDS.split(title)
    names = [name.lower() for name in parts[1::2]]
    if not names or parts[0].strip() or len(set(names)) < len(names):
        return None
    return dict(zip(names, (value.strip(" ;") for value in parts[2::2]), strict=True))


class _Citation(inlinepatterns.InlineProcessor):  # type: ignore[misc]
    def handleMatch(  # noqa: N802
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element | None, int | None, int | None]:
        value = "@" + m.group(1)
        if not read_citation(value):
            return None, None, None
        return Element(CITE, {VALUE: value}), m.start(0), m.end(0)


class _Fact(inlinepatterns.InlineProcessor):  # type: ignore[misc]
    def handleMatch(  # noqa: N802
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element, int, int]:
        return Element(FACT, {VALUE: m.group(1)}), m.start(0), m.end(0)


class _JudgementTitles(Treeprocessor):  # type: ignore[misc]
    """Keeps the title of a judgement as it was written: it is fields, not words with marks."""

    def run(self, root: Element) -> None:
        for box in root.iter("div"):
            names = (box.get("class") or "").split()
            if names[:2] != ["admonition", JUDGEMENT]:
                continue
            title = box[0] if len(box) else None
            if title is None or title.get("class") != "admonition-title":
                continue
            words = str(title.text or "").strip()
            # Python-markdown writes the kind where no title was given.
            box.set(FIELDS, "" if words == JUDGEMENT.capitalize() else words)
            box.remove(title)


class EntityRule(inlinepatterns.InlineProcessor):  # type: ignore[misc]
    """Reads an entity as the characters it stands for, since nothing is serialised to HTML."""

    def __init__(self, md: markdown.Markdown) -> None:
        super().__init__("(?i)" + inlinepatterns.ENTITY_RE, md)

    def handleMatch(  # noqa: N802
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[str | None, int, int]:
        """Return tokens of the same form that escapes have."""
        text = html.unescape(m.group(1))
        if text == m.group(1):
            return None, m.start(0), m.end(0)
        return "".join(f"\2{ord(c)}\3" for c in text), m.start(0), m.end(0)


def house_markdown() -> markdown.Markdown:
    """Return python-markdown with the house syntax and no tracking.

    Raw HTML is text; ``~~strike~~``, ``[@citation]`` and ``{fact:name}`` exist; nothing is
    pretty-printed; headings get anchors in any script.
    """
    toc = TocExtension(marker="", slugify=slugify_unicode)
    md = markdown.Markdown(extensions=[*EXTENSIONS, toc])
    md.preprocessors.deregister("html_block")
    md.inlinePatterns.deregister("html")
    md.treeprocessors.deregister("prettify")
    md.delimiters.add("~", "del", double=True)
    md.treeprocessors.register(_JudgementTitles(md), "judgement", 30)
    md.inlinePatterns.register(_Citation(_CITATION, md), "citation", 178)
    md.inlinePatterns.register(_Fact(_FACT, md), "fact", 177)
    return md
