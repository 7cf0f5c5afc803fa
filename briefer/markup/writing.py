"""This module writes blocks as Markdown, such that reading gives the same blocks again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from markdown.extensions.toc import slugify_unicode
from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.blocks import (
    Admonition,
    Block,
    Code,
    DefinitionList,
    FactReference,
    Figure,
    Footnote,
    FootnoteReference,
    Heading,
    Inlines,
    Judgement,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    SourceList,
    Table,
    Text,
    inlines_of,
    plain_text,
)
from briefer.markup.reading import read_afresh
from briefer.markup.spelling import BLANK, CELL, LINE, PARAGRAPH, Place, Speller, image, merged

_TAB = "    "
_DASHES = {"left": ":---", "center": ":---:", "right": "---:", "": "---"}
_PLAIN = re.compile(r"[^\\*_`\[\]{}<>&#~!\x00-\x1f]+")
_MARKS = re.compile(r"(?<!\\)(?:\*+|~~)")


def write(text: Text) -> str:
    """Write ``text`` as Markdown.

    Reading the result gives the same blocks, footnotes and abbreviations, positions apart, for
    everything that Markdown can say. A list of sources, which it cannot, becomes a numbered list.
    """
    return _Writer(text).body()


def same_blocks(node: object) -> object:
    """Return ``node`` without positions and with runs joined, to compare what a reader sees."""
    if isinstance(node, tuple):
        if any(isinstance(part, Run) for part in node):
            return tuple(merged(node))
        return tuple(same_blocks(part) for part in node)
    if isinstance(node, Struct):
        names = [n for n in node.__struct_fields__ if n not in ("start", "end")]
        if isinstance(node, List):
            names.append("start")
        return (type(node).__name__, *(same_blocks(getattr(node, n)) for n in names))
    return node


class _Writer:
    def __init__(self, text: Text) -> None:
        self._text = text
        self._speller = Speller(dict(text.abbreviations))
        anchors = (b.anchor for b in _headings((text.blocks, text.footnotes)))
        self._anchors = Counter(anchors)

    def body(self) -> str:
        parts = self._flow(self._text.blocks, at_root=True)
        parts += [self._note(note) for note in self._text.footnotes]
        parts += [f"*[{short}]: {long}" for short, long in self._text.abbreviations]
        return "\n\n".join(parts) + "\n" if parts else ""

    def words(self, inlines: Inlines, place: Place = PARAGRAPH) -> str:
        """Spell inlines; marks that touch are tried, and kept apart where they must be."""
        spelled = self._speller.spell(inlines, place)
        if _are_plain_pairs(spelled, inlines):
            return spelled
        # A note would need its text to be read as one; a fact stands as well for it.
        alone = [FactReference("n") if isinstance(i, FootnoteReference) else i for i in inlines]
        alone = [replace(i, abbreviation="") if isinstance(i, Run) else i for i in alone]
        found = read_afresh(Speller().spell(tuple(alone), LINE)).blocks
        if merged(inlines_of(found)) == merged(alone):
            return spelled
        return self._speller.spell(inlines, place, apart=True)

    def _flow(self, blocks: Sequence[Block], *, at_root: bool = False) -> list[str]:
        out: list[str] = []
        last: Block | None = None
        for block in blocks:
            if last is not None and _need_apart(last, block, at_root):
                out.append(BLANK)
            out.append(self._block(block, at_root))
            last = block
        return out

    def _block(self, block: Block, at_root: bool) -> str:
        if isinstance(block, Paragraph):
            return self._paragraph(block)
        if isinstance(block, Heading):
            return self._heading(block)
        if isinstance(block, List):
            return self._list(block)
        if isinstance(block, DefinitionList):
            return self._definitions(block)
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Quote):
            inner = "\n\n".join(self._flow(block.blocks)) or BLANK
            return "\n".join("> " + line if line else ">" for line in inner.split("\n"))
        if isinstance(block, Code):
            return _code(block, at_root)
        if isinstance(block, Figure):
            return image(replace(block.image, title=block.caption))
        if isinstance(block, Admonition | Judgement):
            return self._box(block)
        if isinstance(block, SourceList):
            return "\n".join(f"{e.number}. {self.words(e.inlines)}" for e in block.entries)
        assert isinstance(block, Rule)
        return "---"

    def _paragraph(self, block: Paragraph) -> str:
        said = _attributes(block)
        words = self.words(block.inlines)
        return f"{words}\n{said}" if said else words

    def _heading(self, block: Heading) -> str:
        words = self.words(block.inlines, LINE)
        words = re.sub(r"#(?=#*$)", r"\\#", words)
        if not words or not block.anchor or self._is_implied(block):
            return f"{'#' * block.level} {words}".rstrip()
        named = f"#{block.anchor}"
        if re.search(r"[ =}\"]", block.anchor):
            named = f'id="{block.anchor}"'
        return f"{'#' * block.level} {words or BLANK} {{{named}}}"

    def _is_implied(self, block: Heading) -> bool:
        """Say whether reading gives the heading this anchor by itself."""
        words = "".join(i.text for i in block.inlines if isinstance(i, Run))
        if any(not isinstance(i, Run) for i in block.inlines) or not _PLAIN.fullmatch(words):
            return False
        slug: str = slugify_unicode(words, "-")
        return slug == block.anchor and self._anchors[slug] == 1

    def _list(self, block: List) -> str:
        out: list[str] = []
        loose = [_is_loose(item) for item in block.items]
        for n, item in enumerate(block.items):
            mark = f"{block.start + n}. " if block.is_ordered else "- "
            if n:
                out.append("\n\n" if loose[n - 1] and loose[n] else "\n")
            lone = loose[n] and not (n and loose[n - 1]) and loose[n + 1 : n + 2] != [True]
            out.append(self._item(mark, item, lone=lone))
        said = _attributes(block)
        if said:
            ends_tight = not loose[-1] and len(block.items[-1]) < 2
            out.append(f"\n{said}" if ends_tight else f"\n\n{said}")
        return "".join(out)

    def _item(self, mark: str, blocks: Sequence[Block], *, lone: bool) -> str:
        """Write an item; ``lone`` is loose although no blank line sets it off from another."""
        if not blocks:
            return mark + BLANK
        first, rest = blocks[0], blocks[1:]
        if isinstance(first, Paragraph):
            head, tight = mark + self._paragraph(first), first.is_tight
        elif isinstance(first, Figure):
            head, tight = mark + self._block(first, False), False
        elif isinstance(first, Heading) and not rest:
            return mark + self._heading(first)
        elif isinstance(first, Quote | List) and not rest and not _has_gaps(first):
            return mark + _hung(self._block(first, False), isinstance(first, List))
        else:
            head, rest, tight = mark + BLANK, blocks, False
        if tight and len(rest) == 1 and isinstance(rest[0], List) and not _is_any_loose(rest[0]):
            return head + "\n" + _indented(self._list(rest[0]))
        parts = self._flow(rest)
        if lone and not parts:
            parts = [BLANK]
        if parts and rest and not isinstance(first, Paragraph | Figure):
            return "\n\n".join([head, *map(_indented, parts)])
        if parts and rest and _need_apart(first, rest[0], False):
            parts.insert(0, BLANK)
        return "\n\n".join([head, *map(_indented, parts)])

    def _definitions(self, block: DefinitionList) -> str:
        out = []
        for item in block.items:
            terms = "\n".join(self.words(term) for term in item.terms)
            is_loose = bool(item.meanings) and _is_loose(item.meanings[0])
            meanings = []
            for meaning in item.meanings:
                flow = self._flow(meaning) or [BLANK]
                if meaning and not _hangs(meaning[0], flow[0]):
                    flow.insert(0, BLANK)
                head = ":   " + flow[0].replace("\n", "\n" + _TAB)
                meanings.append("\n\n".join([head, *map(_indented, flow[1:])]))
            gap = "\n\n" if is_loose else "\n"
            out.append(gap.join([terms, ("\n\n" if is_loose else "\n").join(meanings)]))
        return "\n\n".join(out)

    def _table(self, block: Table) -> str:
        dashes = " | ".join(_DASHES.get(a, "---") for a in block.alignments)
        rows = [self._row(block, at) for at in range(1 + len(block.rows))]
        rows.insert(1, f"| {dashes} |")
        said = _attributes(block)
        return "\n".join(rows) + (f"\n\n{said}" if said else "")

    def _row(self, block: Table, at: int) -> str:
        spans = [block.span(at, column) for column in range(len((block.header, *block.rows)[at]))]
        cells = zip((block.header, *block.rows)[at], spans, strict=True)
        return "|" + "".join(
            f" {self.words(cell, CELL)}{f' {{: colspan={span} }}' if span > 1 else ''} |"
            for cell, span in cells
        )

    def _box(self, block: Admonition | Judgement) -> str:
        if isinstance(block, Judgement):
            named = (("likelihood", block.likelihood), ("confidence", block.confidence))
            fields = (*named, ("basis", block.basis))
            title = block.title or "; ".join(f"{name}: {said}" for name, said in fields if said)
            head = "!!! judgement" + (f' "{title}"' if title else "")
        else:
            implied = block.kind.split(" ", 1)[0].capitalize()
            title = self.words(block.title, LINE)
            is_implied = (
                all(isinstance(i, Run) and i == Run(i.text) for i in merged(block.title))
                and plain_text(block.title) == implied
            )
            head = f"!!! {block.kind}" + ("" if is_implied else f' "{title}"')
        parts = self._flow(block.blocks)
        return head + "".join(f"\n\n{_indented(p)}" for p in parts).replace("\n\n", "\n", 1)

    def _note(self, note: Footnote) -> str:
        flow = self._flow(note.blocks) or [BLANK]
        if note.blocks and not _hangs(note.blocks[0], flow[0]):
            flow.insert(0, BLANK)
        head = f"[^{note.label}]: " + flow[0].replace("\n", "\n" + _TAB)
        return "\n\n".join([head, *map(_indented, flow[1:])])


def _are_plain_pairs(spelled: str, inlines: Inlines) -> bool:
    """Say whether no mark of emphasis stands in or beside another pair of them.

    Reading pairs such marks as they are meant, so that nobody has to look; looking at a whole
    paragraph again takes far longer than writing it.
    """
    marks = list(_MARKS.finditer(spelled))
    if len(marks) < 3:
        return True
    if "\\\\" in spelled or len(marks) % 2:
        return False
    if any(isinstance(i, Run) and i.is_code and _MARKS.search(i.text) for i in inlines):
        return False
    last = -1
    for start, end in zip(marks[::2], marks[1::2], strict=True):
        inner = spelled[start.end() : end.start()]
        if start.group() != end.group() or start.group() not in ("*", "**", "~~"):
            return False
        if inner.strip() != inner or not inner or start.start() == last:
            return False
        last = end.end()
    return True


def _headings(node: object) -> list[Heading]:
    if isinstance(node, Heading):
        return [node]
    if isinstance(node, Paragraph | Table):
        return []
    if isinstance(node, tuple):
        return [h for part in node for h in _headings(part)]
    if isinstance(node, Struct):
        return [h for name in node.__struct_fields__ for h in _headings(getattr(node, name))]
    return []


def _need_apart(last: Block, block: Block, at_root: bool) -> bool:
    """Say whether reading would join two neighbours or take one into the other."""
    if isinstance(block, List) and isinstance(last, List):
        return block.is_ordered == last.is_ordered
    if isinstance(block, Code) and not (at_root and block.language):
        indented = not at_root
        holders = (Code, List, DefinitionList, Admonition, Judgement)
        return indented and isinstance(last, holders)
    return isinstance(block, Quote | DefinitionList) and type(block) is type(last)


def _is_loose(item: Sequence[Block]) -> bool:
    """Say whether an item needs a blank line around it."""
    if not item:
        return False
    first = item[0]
    if isinstance(first, Paragraph) and first.is_tight:
        rest = item[1:]
        if not rest:
            return False
        return not (len(rest) == 1 and isinstance(rest[0], List) and not _is_any_loose(rest[0]))
    if len(item) == 1 and isinstance(first, Heading):
        return False
    return not (len(item) == 1 and isinstance(first, Quote | List) and not _has_gaps(first))


def _hangs(block: Block, written: str) -> bool:
    """Say whether a block can stand right behind the mark of a meaning or a note."""
    if isinstance(block, Paragraph | Figure):
        return True
    return isinstance(block, List | DefinitionList | Quote) and "\n\n" not in written


def _is_any_loose(block: List) -> bool:
    return any(map(_is_loose, block.items))


def _has_gaps(block: Quote | List) -> bool:
    if isinstance(block, List):
        return _is_any_loose(block) or bool(_attributes(block))
    return False


def _hung(text: str, is_list: bool) -> str:
    """Hang a block behind a bullet: what belongs to a list inside stands a step further in."""
    return text.replace("\n", "\n" + _TAB) if is_list else text


def _indented(text: str) -> str:
    return "\n".join(_TAB + line if line else line for line in text.split("\n"))


def _attributes(block: Paragraph | List | Table) -> str:
    said = [("marking", block.marking), ("lang", block.language)]
    pairs = [f"{name}={_value(value)}" for name, value in said if value]
    return "{: " + " ".join(pairs) + " }" if pairs else ""


def _value(value: str) -> str:
    return f"'{value}'" if '"' in value else f'"{value}"'


def _code(block: Code, at_root: bool) -> str:
    text = "".join(i.text for i in block.inlines if isinstance(i, Run))
    if not at_root:
        return _indented(text)
    longest = max((len(m) for m in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return (
        f"{fence}{block.language}\n{text}\n{fence}" if text else f"{fence}{block.language}\n{fence}"
    )
