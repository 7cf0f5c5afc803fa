"""This module reads a body as blocks: ``read`` is the way from Markdown to the domain."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from functools import lru_cache, partial
from itertools import takewhile
from xml.etree.ElementTree import Element

from msgspec.structs import replace

from briefer.domain.blocks import (
    Admonition,
    Block,
    Code,
    Definition,
    DefinitionList,
    Figure,
    Footnote,
    Heading,
    Image,
    Inline,
    Inlines,
    Judgement,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    Text,
)
from briefer.markup.attributes import NONE, Attributes, attribute_line, attributes_of
from briefer.markup.guards import (
    MAX_CHARACTERS,
    MAX_DEPTH,
    TOO_DEEP,
    TOO_LONG,
    UNREADABLE,
    verbatim,
)
from briefer.markup.parsing import STASH, Parsed, Parser
from briefer.markup.positions import Traced, traced
from briefer.markup.runs import InlineReader
from briefer.markup.syntax import FIELDS, JUDGEMENT, read_judgement

_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BLOCKS = {"p", "ul", "ol", "dl", "table", "blockquote", "pre", "div", "hr", *_HEADINGS}
_LANGUAGE = re.compile(r"\.([\w#+-]+)")

_FAULTS = (ValueError, LookupError, TypeError, AttributeError, AssertionError)
"""What a fault inside python-markdown can raise on text that nobody thought of."""

_SHORT = 20_000
"""Bodies up to this many code points are modules of a usual size: many results are kept."""

_parsers = threading.local()


class _TooDeep(RecursionError):
    """Blocks stand inside blocks past ``MAX_DEPTH``."""


def read(body: str) -> Text:
    """Read ``body`` as Markdown in the house's text format.

    Never raises: a body that is too long, nested too deeply or that python-markdown fails on
    comes back as paragraphs of exactly its own characters, and ``Text.problem`` says why.
    Results are kept by body; any thread may call this.

    Args:
        body: Markdown; offsets in the result count its code points.
    """
    return _read_short(body) if len(body) <= _SHORT else _read_long(body)


def read_afresh(body: str) -> Text:
    """Read ``body`` as ``read`` does, without looking for or keeping a result."""
    if len(body) > MAX_CHARACTERS:
        return verbatim(body, TOO_LONG)
    parser = getattr(_parsers, "parser", None) or Parser()
    _parsers.parser = None  # a parser that failed half-way is not used again
    try:
        text = _Reader(parser.parse(body)).text()
    except RecursionError:
        return verbatim(body, TOO_DEEP)
    except _FAULTS:
        return verbatim(body, UNREADABLE)
    _parsers.parser = parser
    return text


_read_short = lru_cache(maxsize=512)(read_afresh)
_read_long = lru_cache(maxsize=16)(read_afresh)


class _Reader:
    """Reads one parsed body."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed
        self._words = InlineReader(parsed)
        self._depth = 0

    def text(self) -> Text:
        return Text(
            self._flow(self._parsed.root),
            tuple(Footnote(label, self._flow(li)) for label, li in self._parsed.notes),
            tuple(self._parsed.abbreviations.items()),
        )

    def _flow(self, element: Element) -> tuple[Block, ...]:
        """Return the blocks inside ``element``; loose words become a tight paragraph."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _TooDeep
        out: list[Block] = []
        loose: list[Inline] = []
        settle = partial(self._settle, element, loose, out)
        self._words.text(element.text, loose)
        for child in element:
            if child.tag in _BLOCKS:
                settle()
                if not self._marks_previous(child, out):
                    out += self._block(child)
            else:
                self._words.element(child, loose)
            self._words.text(child.tail, loose)
        settle()
        self._depth -= 1
        return tuple(out)

    def _settle(self, element: Element, loose: list[Inline], out: list[Block]) -> None:
        """Make a tight paragraph of loose words, unless they are only white space."""
        if any(not isinstance(i, Run) or i.text.strip() for i in loose):
            words = tuple(loose)
            # Only the words before the first block are kept as they were written.
            out.append(Paragraph(words if out else self._words.sound(element, words), True))
        loose.clear()

    def _block(self, element: Element) -> Iterable[Block]:
        tag = element.tag
        if tag == "p":
            return self._paragraph(element)
        if tag in ("ul", "ol"):
            return [self._list(element)]
        if tag == "dl":
            return [DefinitionList(tuple(self._definitions(element)))]
        if tag == "table":
            return [self._table(element)]
        if tag == "blockquote":
            return [Quote(self._flow(element))]
        if tag == "pre":
            return [Code("", self._words.code(traced(element[0].text or "").rstrip()))]
        if tag == "div":
            return [self._box(element)]
        if tag == "hr":
            return [Rule()]
        return [Heading(_HEADINGS[tag], self._words.inlines(element), element.get("id") or "")]

    def _paragraph(self, element: Element) -> list[Block]:
        """Return a paragraph, a figure (one image alone) or the fenced code it stands for."""
        if element.text and not len(element) and STASH.search(element.text):
            return self._fences(element.text)
        said = attributes_of(element)
        inlines = self._words.inlines(element)
        solid = [i for i in inlines if not isinstance(i, Run) or i.text.strip()]
        if len(solid) == 1 and isinstance(solid[0], Image) and not said:
            return [Figure(solid[0], solid[0].title)]
        if not solid:
            return []
        return [Paragraph(inlines, marking=said.marking, language=said.language)]

    def _fences(self, text: str) -> list[Block]:
        out: list[Block] = []
        for n, part in enumerate(STASH.split(text)):
            if n % 2:
                out.append(self._fence(self._parsed.fences[part]))
            elif part.strip():
                out.append(Paragraph((Run(part.strip()),)))
        return out

    def _fence(self, fence: re.Match[str]) -> Code:
        a, b = fence.span("code")
        source = self._parsed.source
        offsets = traced("").offsets
        offsets.extend(range(a, b))
        named = _LANGUAGE.search(fence["attrs"] or "")
        language = fence["lang"] or (named.group(1) if named else "")
        return Code(language, self._words.code(Traced(source.text[a:b], offsets).rstrip("\n")))

    def _list(self, element: Element) -> List:
        items = []
        said = attributes_of(element)
        for n, child in enumerate(element, 1):
            blocks, own = self._flow(child), attributes_of(child)
            if own and n < len(element):
                blocks, own = _mark_first(blocks, own)
            # After the last item the line belongs to the list, as other dialects have it:
            # a marking then covers too much, never too little.
            said = said | own
            items.append(blocks)
        start = (element.get("start") or "1")[:9]
        is_ordered = element.tag == "ol"
        first = int(start) if start.isdecimal() else 1
        return List(is_ordered, tuple(items), first, said.marking, said.language)

    def _definitions(self, element: Element) -> Iterable[Definition]:
        terms: list[Inlines] = []
        meanings: list[tuple[Block, ...]] = []
        for child in element:
            if child.tag == "dt" and meanings:
                yield Definition(tuple(terms), tuple(meanings))
                terms, meanings = [], []
            if child.tag == "dt":
                terms.append(self._words.inlines(child))
            else:
                meanings.append(self._flow(child))
        if terms or meanings:
            yield Definition(tuple(terms), tuple(meanings))

    def _table(self, element: Element) -> Table:
        said, rows = attributes_of(element), list(element.iter("tr"))
        last = rows[-1]
        if len(rows) > 1 and not any(cell.text or len(cell) for cell in last[1:]):
            line = NONE if len(last[0]) else attribute_line(last[0].text)
            if line:
                said, rows = said | line, rows[:-1]
        cells = [tuple(self._words.inlines(cell) for cell in row) for row in rows]
        alignments = tuple(
            (cell.get("style") or "").removeprefix("text-align: ").rstrip(";") for cell in rows[0]
        )
        spans = tuple(_spans(row) for row in rows)
        return Table(
            cells[0],
            alignments,
            tuple(cells[1:]),
            said.marking,
            said.language,
            spans if any(s != 1 for row in spans for s in row) else (),
        )

    def _box(self, element: Element) -> Block:
        names = (element.get("class") or "").removeprefix("admonition").split()
        if names[:1] == [JUDGEMENT]:
            return self._judgement(element)
        title: Inlines = ()
        if len(element) and element[0].get("class") == "admonition-title":
            title = self._words.inlines(element[0])
            element.remove(element[0])
        return Admonition(" ".join(names), title, self._flow(element))

    def _judgement(self, element: Element) -> Judgement:
        title, blocks = element.get(FIELDS) or "", self._flow(element)
        said = read_judgement(title)
        if said is None:
            return Judgement("", "", "", blocks, title)
        return Judgement(
            said.get("likelihood", ""), said.get("confidence", ""), said.get("basis", ""), blocks
        )

    def _marks_previous(self, element: Element, out: list[Block]) -> bool:
        """Give a paragraph of nothing but attributes to the list or table before it."""
        if element.tag != "p" or len(element) or not out:
            return False
        block, said = out[-1], attribute_line(element.text)
        if not said or not isinstance(block, List | Table) or block.marking or block.language:
            return False
        out[-1] = replace(block, marking=said.marking, language=said.language)
        return True


def _spans(row: Element) -> tuple[int, ...]:
    """Return how many columns each cell takes: ``{: colspan=2 }`` lies over empty cells only."""
    spans: list[int] = []
    cells = list(row)
    while len(spans) < len(cells):
        at = len(spans)
        asked = cells[at].get("colspan", "")
        taken = 1
        if asked.isdecimal():
            rest = cells[at + 1 : at + min(int(asked), len(cells))]
            taken += sum(1 for _ in takewhile(_is_empty, rest))
        spans += [taken, *[0] * (taken - 1)]
    return tuple(spans)


def _is_empty(cell: Element) -> bool:
    return not len(cell) and not (cell.text or "").strip()


def _mark_first(
    blocks: tuple[Block, ...], said: Attributes
) -> tuple[tuple[Block, ...], Attributes]:
    """Give an item's attributes to its first paragraph; return what nobody took."""
    for n, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            marked = replace(block, marking=said.marking, language=said.language)
            return (*blocks[:n], marked, *blocks[n + 1 :]), NONE
    return blocks, said
