"""This module turns traced elements into inline runs that know their characters in the body."""

from __future__ import annotations

import html
import re
from array import array
from typing import TypeAlias
from xml.etree.ElementTree import Element

from msgspec.structs import replace

from briefer.domain.blocks import (
    Citation,
    FactReference,
    FootnoteReference,
    Image,
    Inline,
    Inlines,
    LineBreak,
    Run,
)
from briefer.markup.inline import SOURCE, TOKEN
from briefer.markup.parsing import WHOLE, Parsed
from briefer.markup.positions import NOWHERE, Traced, traced
from briefer.markup.syntax import CITE, FACT, VALUE, read_citation

_LEAK = re.compile("[\2\3]")
_ESCAPED = re.compile("\2([a-z0-9:]*)\3")
_AMPERSAND = "\2amp\3"
_ALLOWED = re.compile(r"(?:https?|mailto):[^\s\x00-\x20]+|#[^\s]+", re.IGNORECASE)


def is_link(target: str) -> bool:
    """Say whether a reader may follow ``target``: http, https, mailto and places in the text."""
    return _ALLOWED.fullmatch(target) is not None


_ENTITY = re.compile(r"&(?:#[0-9]+|#x[0-9a-f]+|[a-z0-9]+);", re.IGNORECASE)


def _unescape(text: str) -> str:
    """Read entities; "?a=1&copy=2" in an address is none, whatever browsers once made of it."""
    return _ENTITY.sub(lambda m: html.unescape(m.group()), text)


Span: TypeAlias = tuple[int, int] | tuple[None, None]

_PLAIN = Run("")
"""Runs are made from a model that has their style and no words."""

_CODE = Run("", is_code=True)


def _run(style: Run, text: str, span: Span) -> Run:
    start, end = span
    return Run(
        text,
        start,
        end,
        style.is_strong,
        style.is_emphasis,
        style.is_code,
        style.is_struck,
        style.link,
        style.title,
        style.abbreviation,
    )


class InlineReader:
    """Reads the inline content of one parsed body."""

    def __init__(self, parsed: Parsed) -> None:
        self._source = parsed.source
        self._numbers = {label: n for n, (label, _) in enumerate(parsed.notes, 1)}
        self._abbreviations = parsed.abbreviations
        keys = sorted(parsed.abbreviations, key=len, reverse=True)
        words = "|".join(map(re.escape, keys))
        self._abbreviation = re.compile(rf"\b(?:{words})\b") if keys else None

    def inlines(self, element: Element) -> Inlines:
        """Return what stands inside ``element``."""
        out: list[Inline] = []
        self.text(element.text, out)
        for child in element:
            self.element(child, out)
            self.text(child.tail, out)
        return self.sound(element, tuple(out))

    def sound(self, element: Element, inlines: Inlines) -> Inlines:
        """Return ``inlines``, or the element's words as written if a placeholder leaked into them.

        Marks of emphasis that overlap one another can make python-markdown cut its own
        placeholders in two; a reader would see "klzzwxh:00".
        """
        if not any(isinstance(i, Run) and _LEAK.search(i.text) for i in inlines):
            return inlines
        return self.raw(traced(element.get(WHOLE) or ""))

    def raw(self, text: Traced) -> Inlines:
        """Return words without looking for marks."""
        out: list[Inline] = []
        self._cut(text, _PLAIN, out)
        return tuple(out)

    def code(self, text: Traced) -> Inlines:
        """Return the lines of a code block."""
        out: list[Inline] = []
        self._words(text, _CODE, out, is_raw=True)
        return tuple(out)

    def text(self, text: str | None, out: list[Inline]) -> None:
        """Append the runs of a text outside any inline element."""
        self._words(text, _PLAIN, out)

    def element(self, element: Element, out: list[Inline]) -> None:
        """Append what an inline element stands for."""
        self._inline(element, _PLAIN, out)

    def attribute(self, element: Element, name: str) -> str:
        """Return an attribute without escapes and entities."""
        text = (element.get(name) or "").replace(_AMPERSAND, "&")
        return _unescape(TOKEN.sub(lambda m: chr(int(m[1])), text))

    def _inline(self, element: Element, style: Run, out: list[Inline]) -> None:
        tag, outer = element.tag, traced(element.get(SOURCE) or "")
        start, end = self._source.span(outer.offsets)
        if tag == "br":
            out.append(LineBreak(start, end))
        elif tag == "img":
            url, alt, title = (self.attribute(element, n) for n in ("src", "alt", "title"))
            out.append(Image(url, alt, title, start, end))
        elif tag == CITE:
            out.append(Citation(read_citation(element.get(VALUE) or ""), start, end))
        elif tag == FACT:
            out.append(FactReference(element.get(VALUE) or "", start, end))
        elif tag == "sup" and (element.get("id") or "").startswith("fnref"):
            label = (element[0].get("href") or "").removeprefix("#fn:")
            out.append(FootnoteReference(label, self._numbers.get(label, 0), start, end))
        elif element.get("class") != "footnote-backref":
            self._styled(element, self._inner(element, style), outer, out)

    def _inner(self, element: Element, style: Run) -> Run:
        tag = element.tag
        if tag == "strong":
            return replace(style, is_strong=True)
        if tag == "em":
            return replace(style, is_emphasis=True)
        if tag == "del":
            return replace(style, is_struck=True)
        if tag == "code":
            return replace(style, is_code=True)
        if tag == "a":
            target = self.attribute(element, "href").strip()
            if is_link(target):
                return replace(style, link=target, title=self.attribute(element, "title"))
        return style

    def _styled(self, element: Element, style: Run, outer: Traced, out: list[Inline]) -> None:
        text = element.text
        if text and not isinstance(text, Traced):  # a code span, <address> or <mail>
            text = _unescape(text.replace(_AMPERSAND, "&"))
            ticks = len(outer) - len(outer.lstrip("`")) if element.tag == "code" else 1
            at = max(outer.find(text, ticks), outer.find(text))
            known = outer.part(at, at + len(text)) if at >= 0 else _subsequence(text, outer)
            self._words(known, style, out, is_raw=True)
        else:
            self._words(text, style, out)
        for child in element:
            self._inline(child, style, out)
            self._words(child.tail, style, out)

    def _words(
        self, text: str | None, style: Run, out: list[Inline], *, is_raw: bool = False
    ) -> None:
        """Append the runs of one text: a token is atomic, an abbreviation marked."""
        if not text:
            return
        whole, at = traced(text), 0
        for found in _ESCAPED.finditer(whole):
            self._plain(whole.part(at, found.start()), style, out, is_raw)
            if found[1].isdigit():
                first, last = whole.offsets[found.start()], whole.offsets[found.end() - 1]
                span = self._source.span(array("I", [first, last]))
                out.append(_run(style, chr(int(found[1])), span))
            at = found.end()
        self._plain(whole.part(at) if at else whole, style, out, is_raw)

    def _plain(self, text: Traced, style: Run, out: list[Inline], is_raw: bool) -> None:
        at = 0
        for found in self._abbreviation.finditer(text) if self._abbreviation and not is_raw else ():
            self._cut(text.part(at, found.start()), style, out)
            long = self._abbreviations[found.group()]
            short = replace(style, abbreviation=long)
            self._cut(text.part(found.start(), found.end()), short, out)
            at = found.end()
        self._cut(text.part(at), style, out)

    def _cut(self, text: Traced, style: Run, out: list[Inline]) -> None:
        """Append runs, cut where text and body stop going in step."""
        source, offsets = self._source, text.offsets
        size, i = len(text), 0
        if size and offsets[0] != NOWHERE and offsets[-1] != NOWHERE:
            a, b = source.starts[offsets[0]], source.ends[offsets[-1]]
            if b - a == size and source.body[a:b] == text:
                out.append(_run(style, str(text), (a, b)))
                return
        while i < size:
            j, span = self._stretch(text, i)
            out.append(_run(style, str.__getitem__(text, slice(i, j)), span))
            i = j

    def _stretch(self, text: Traced, i: int) -> tuple[int, Span]:
        """Return how far from ``i`` the text is generated, atomic or verbatim, and where from."""
        offsets, size, p = text.offsets, len(text), text.offsets[i]
        starts, ends, body = self._source.starts, self._source.ends, self._source.body
        j = i + 1
        if p == NOWHERE:
            while j < size and offsets[j] == NOWHERE:
                j += 1
            return j, (None, None)
        if body[starts[p] : ends[p]] != text[i]:  # CR LF, or one tab as several spaces
            while (
                j < size
                and offsets[j] != NOWHERE
                and starts[offsets[j]] == ends[offsets[j]] == ends[p]
            ):
                j += 1
            return j, (starts[p], ends[p])
        while (
            j < size
            and offsets[j] != NOWHERE
            and offsets[j] == offsets[j - 1] + 1
            and starts[offsets[j]] == ends[offsets[j - 1]]
            and body[starts[offsets[j]] : ends[offsets[j]]] == text[j]
        ):
            j += 1
        return j, (starts[p], ends[offsets[j - 1]])


def _subsequence(text: str, outer: Traced) -> Traced:
    """Trace text whose characters stand in ``outer`` in order: an address with escapes in it."""
    offsets, at = array("I"), 0
    for character in text:
        found = outer.find(character, at)
        offsets.append(NOWHERE if found < 0 else outer.offsets[found])
        at = at if found < 0 else found + 1
    return Traced(text, offsets)
