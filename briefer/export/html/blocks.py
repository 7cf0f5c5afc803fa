"""Writes blocks: what each kind of block is in HTML."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from briefer.domain.blocks import (
    Admonition,
    Block,
    Code,
    DefinitionList,
    Figure,
    Heading,
    Inlines,
    Judgement,
    List,
    Paragraph,
    Quote,
    Rule,
    SourceList,
    Table,
    plain_text,
)
from briefer.export.html.direction import direction_of, is_bare_figure
from briefer.export.html.elements import NOTHING, Html, element, joined
from briefer.export.html.inlines import Place, write_inlines
from briefer.export.html.markings import portion

DEEPEST = 6


_ONE_LINE = 14
"""Most characters of a date or a figure in a table that are kept on one line."""

_MANY = 6
"""Columns of a table from which on its words may be parted anywhere on paper."""


class Around(Struct, frozen=True):
    """What a block gets from where it stands.

    Attributes:
        id: Its element's id; empty for none.
        tail: HTML that belongs at the end of its last line.
        shows_label: Whether a judgement says that it is one; under a heading that says so
            already it does not.
    """

    id: str = ""
    tail: Html = NOTHING
    shows_label: bool = True


def write_block(block: Block, place: Place, around: Around) -> Html:
    """Write one block and all that it holds."""
    name = around.id or None
    match block:
        case Heading():
            level = min(block.level + 1, DEEPEST)
            return element(f"h{level}", write_inlines(block.inlines, place), id=name)
        case Paragraph():
            return element(
                "p",
                portion(block.marking, place.document),
                " " if block.marking else "",
                write_inlines(block.inlines, place),
                around.tail,
                id=name,
                class_="tight" if block.is_tight else None,
                **_language(block.language),
            )
        case List():
            return _list(block, place, around)
        case DefinitionList():
            return _definitions(block, place, around)
        case Table():
            return _table(block, place, around)
        case Quote():
            return element("blockquote", _inside(block.blocks, place), id=name)
        case Code():
            return element(
                "pre",
                element("code", write_inlines(block.inlines, place)),
                id=name,
                dir="ltr",
                tabindex=0,
                role="group",
                aria_label=place.wording.say("Code"),
            )
        case Figure():
            return _figure(block, place, around)
        case Admonition():
            return _admonition(block, place, around)
        case Judgement():
            return _judgement(block, place, around)
        case Rule():
            return element("hr", id=name)
        case SourceList():
            return _sources(block, place, around)


def write_blocks(blocks: Iterable[Block], place: Place, around: Around) -> Html:
    """Write blocks one after the other; a tail goes to the last one, if that has a last line."""
    every = list(blocks)
    if around.tail and not (every and isinstance(every[-1], Paragraph)):
        return joined([_inside(every, place), element("p", around.tail, class_="tight")])
    return joined(
        write_block(
            block,
            place,
            Around(tail=around.tail if at == len(every) else NOTHING),
        )
        for at, block in enumerate(every, 1)
    )


def _inside(blocks: Iterable[Block], place: Place) -> Html:
    return joined(write_block(block, place, Around()) for block in blocks)


def _language(language: str) -> dict[str, str]:
    return {"lang": language, "dir": direction_of(language)} if language else {}


def _portioned(
    marking: str,
    language: str,
    inner: Html,
    place: Place,
    around: Around,
    **attributes: str | None,
) -> Html:
    """Give a block without a first line of its own a box, with its marking before it."""
    mark = portion(marking, place.document)
    line = element("p", mark, class_="tight") if mark else NOTHING
    return element("div", line, inner, id=around.id or None, **_language(language), **attributes)


def _list(block: List, place: Place, around: Around) -> Html:
    items = (element("li", _inside(item, place)) for item in block.items)
    tag = "ol" if block.is_ordered else "ul"
    start = block.start if block.is_ordered and block.start != 1 else None
    if block.marking:
        inner = element(tag, joined(items), start=start)
        return _portioned(block.marking, block.language, inner, place, around)
    return element(
        tag, joined(items), id=around.id or None, start=start, **_language(block.language)
    )


def _definitions(block: DefinitionList, place: Place, around: Around) -> Html:
    out: list[Html] = []
    for item in block.items:
        out.extend(element("dt", write_inlines(term, place)) for term in item.terms)
        out.extend(element("dd", _inside(meaning, place)) for meaning in item.meanings)
    return element("dl", joined(out), id=around.id or None)


def _table(block: Table, place: Place, around: Around) -> Html:
    # An empty corner says that the first column names the rows.
    names_rows = len(block.header) > 1 and not plain_text(block.header[0])
    align = [f"to-{a}" if a in ("left", "center", "right") else "" for a in block.alignments]

    def cell(at: int, inlines: Inlines, span: int, *, is_head: bool) -> Html:
        text = plain_text(inlines)
        over = span if span > 1 else None
        turn = align[at] if at < len(align) else ""
        if is_head and over:
            turn = "to-center"
        if len(text) <= _ONE_LINE and any(map(str.isdigit, text)):
            turn = f"{turn} whole".strip()
        inner = write_inlines(inlines, place)
        if is_bare_figure(text):
            inner = element("bdi", inner, dir="ltr")
        if is_head and text:
            scope = "colgroup" if over else "col"
            return element("th", inner, scope=scope, colspan=over, class_=turn or None)
        if not is_head and at == 0 and names_rows:
            return element("th", inner, scope="row", colspan=over, class_=turn or None)
        return element("td", inner, colspan=over, class_=turn or None)

    def row(number: int, cells: tuple[Inlines, ...]) -> Html:
        spans = (block.span(number, at) for at in range(len(cells)))
        return element(
            "tr",
            joined(
                cell(at, inlines, span, is_head=number == 0)
                for at, (inlines, span) in enumerate(zip(cells, spans, strict=True))
                if span
            ),
        )

    table = element(
        "table",
        element("thead", row(0, block.header)),
        element("tbody", joined(row(number, cells) for number, cells in enumerate(block.rows, 1))),
        class_="many" if len(block.header) > _MANY else None,
    )
    names = [plain_text(title) for title in block.header]
    label = place.wording.say("Table: {}", ", ".join(n for n in names if n))
    # Focusable, because a reader without a mouse has to be able to scroll a wide table.
    box = element("div", table, class_="scroll", role="group", tabindex=0, aria_label=label)
    return _portioned(block.marking, block.language, box, place, around, class_="table")


def _figure(block: Figure, place: Place, around: Around) -> Html:
    asset = place.document.assets.get(block.image.url)
    caption = block.caption or (asset.caption if asset else "")
    credit = asset.credit if asset else ""
    lines = [
        portion(asset.marking if asset else "", place.document),
        element("span", caption, class_="caption") if caption else NOTHING,
        element("span", credit, class_="credit") if credit else NOTHING,
    ]
    return element(
        "figure",
        write_inlines((block.image,), place),
        element("figcaption", joined([line for line in lines if line], " ")) if any(lines) else "",
        id=around.id or None,
    )


def _admonition(block: Admonition, place: Place, around: Around) -> Html:
    title = plain_text(block.title)
    head = element("p", write_inlines(block.title, place), class_="title") if title else NOTHING
    return element(
        "aside",
        head,
        _inside(block.blocks, place),
        id=around.id or None,
        role="note",
        class_="box",
        aria_label=title or block.kind,
    )


def _judgement(block: Judgement, place: Place, around: Around) -> Html:
    """Write a judgement; likelihood and confidence in sentences of their own (ICD 203, 2015)."""
    label = place.wording.say("Key judgement")
    said = [
        element("span", f"{each.label}{each.value}{each.ending}", class_=each.kind)
        for each in place.wording.assessment(block)
    ]
    return element(
        "aside",
        element("p", label, class_="label") if around.shows_label else NOTHING,
        element("p", block.title, class_="title") if block.title else NOTHING,
        _inside(block.blocks, place),
        element("p", joined(said, " "), class_="assessment") if said else NOTHING,
        id=around.id or None,
        role="note",
        class_="judgement",
        aria_label=label,
    )


def _sources(block: SourceList, place: Place, around: Around) -> Html:
    entries: list[Html] = []
    for entry in block.entries:
        back = [
            element("a", section.number or section.heading, href=f"#{name}")
            for section, name in place.references.citations(entry.number)
        ]
        entries.append(
            element(
                "li",
                element("span", write_inlines(entry.inlines, place)),
                element(
                    "span", place.wording.say("Cited in"), " ", joined(back, ", "), class_="back"
                )
                if back
                else NOTHING,
                id=place.references.first(f"source_{entry.number}"),
                value=entry.number,
            )
        )
    return element("ol", joined(entries), id=around.id or None, class_="sources")
