"""This module runs the tracked parser: a body in, an ElementTree with traced texts out."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.fenced_code import FencedBlockPreprocessor
from markdown.extensions.footnotes import FootnoteExtension
from markdown.treeprocessors import Treeprocessor
from msgspec import Struct

from briefer.markup.guards import Brackets, bound_links
from briefer.markup.inline import TracedInline
from briefer.markup.positions import Normalised, normalise
from briefer.markup.syntax import SUPPORTED_VERSION, EntityRule, house_markdown
from briefer.markup.weaving import Loom, Piece

STASH = re.compile("\2wzxhzdk:([0-9]+)\3")
"""What a fenced code block leaves in the text."""


class Parsed(Struct, frozen=True):
    """A body as python-markdown understood it.

    Attributes:
        root: Texts are ``Traced``; offsets count in ``source.text``.
        notes: Label and content of each footnote, in the order of their numbers.
        fences: What each stash mark stands for.
        abbreviations: Short to long.
    """

    source: Normalised
    root: Element
    notes: tuple[tuple[str, Element], ...]
    fences: dict[str, re.Match[str]]
    abbreviations: dict[str, str]


WHOLE = "\0whole"
"""Attribute that keeps an element's text as it was before inline rules ran."""


class _Locate(Treeprocessor):  # type: ignore[misc]
    def __init__(self, md: markdown.Markdown, parser: Parser, *, is_last: bool) -> None:
        super().__init__(md)
        self._parser = parser
        self._is_last = is_last

    def run(self, root: Element) -> None:
        self._parser.locate(root)
        if not self._is_last:
            return
        for element in root.iter():
            if element.text:
                element.set(WHOLE, element.text)
            # Links back are not shown, and keep an attribute list from being the last thing.
            if len(element) and element[-1].get("class") == "footnote-backref":
                element.remove(element[-1])


class Parser:
    """One reusable parser; not thread-safe.

    Raises:
        RuntimeError: Another python-markdown is installed than the one whose private step is
            overridden here.
    """

    def __init__(self) -> None:
        if markdown.__version__ != SUPPORTED_VERSION:
            raise RuntimeError(f"python-markdown {markdown.__version__} is not the tested one")
        md = self._md = house_markdown()
        self._brackets = Brackets()
        bound_links(md.inlinePatterns, self._brackets)
        md.inlinePatterns.register(EntityRule(md), "entity", 80)
        extensions = md.registeredExtensions
        self._notes = next(e for e in extensions if isinstance(e, FootnoteExtension))
        # Back links are not shown; making their ids unique is quadratic.
        self._notes.makeFootnoteRefId = _reference_id
        self._abbreviations: dict[str, str] = next(
            e for e in extensions if isinstance(e, AbbrExtension)
        ).abbrs
        # These three rewrite texts and would lose offsets; reading does their work.
        for name in ("abbr", "unescape", "footnote-duplicate"):
            md.treeprocessors.deregister(name)
        md.treeprocessors.register(TracedInline(md), "inline", 20)
        # Before and after footnotes (50) put their content into the tree.
        md.treeprocessors.register(_Locate(md, self, is_last=False), "locate", 60)
        md.treeprocessors.register(_Locate(md, self, is_last=True), "locate-notes", 45)
        self._loom = Loom()

    def parse(self, body: str) -> Parsed:
        """Parse one body.

        Raises:
            RecursionError: It is nested too deeply for python-markdown.
        """
        self._md.reset()
        source = normalise(body)
        self._loom = Loom.over(source.text)
        fences, pieces = self._fences(source.text)
        woven = self._loom.weave(pieces)
        try:
            root = self._md.parser.parseDocument(woven.split("\n")).getroot()
            for processor in self._md.treeprocessors:
                changed = processor.run(root)
                root = root if changed is None else changed
        finally:
            self._brackets.forget()
            self._md.parser.state.clear()
        notes = root.find("div[@class='footnote']")
        if notes is not None:
            root.remove(notes)
        items = [] if notes is None else notes.findall("ol/li")
        labelled = tuple(zip(self._notes.footnotes, items, strict=False))
        return Parsed(source, root, labelled, fences, dict(self._abbreviations))

    def locate(self, root: Element) -> None:
        """Read the markers out of the tree, and clean the tables that may hold some."""
        clean = self._loom.without_marks
        notes, references = self._notes.footnotes, self._md.references
        for table in (notes, references, self._abbreviations):
            entries = list(table.items())
            table.clear()
            for key, value in entries:
                if table is not notes:  # footnotes are parsed later and need their markers
                    value = (
                        clean(value)
                        if isinstance(value, str)
                        else tuple(v and clean(v) for v in value)
                    )
                table[clean(key)] = value
        self._loom.trace(root)

    def _fences(self, text: str) -> tuple[dict[str, re.Match[str]], list[Piece]]:
        """Take fenced code out, and keep where everything else was."""
        lines = self._md.preprocessors["fenced_code_block"].run(text.split("\n"))
        done = "\n".join(lines)
        fences: dict[str, re.Match[str]] = {}
        pieces: list[Piece] = []
        at = last = 0
        for mark in STASH.finditer(done):
            kept = done[last : mark.start() - 1]
            fence = FencedBlockPreprocessor.FENCED_BLOCK_RE.match(text, at + len(kept))
            fences[mark.group(1)] = fence
            pieces += [Piece(kept, at), Piece("\n" + mark.group() + "\n", None)]
            at, last = fence.end(), mark.end() + 1
        return fences, [*pieces, Piece(done[last:], at)]


def _reference_id(label: str, found: bool = False) -> str:  # noqa: ARG001
    return "fnref:" + label
