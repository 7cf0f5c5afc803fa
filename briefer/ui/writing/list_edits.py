"""What Enter, Tab and the list keys do to lists, quotations and boxes; text in, edit out."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from briefer.ui.writing.markdown_edits import Edit, line_above, line_below, lines_around

INDENT = "    "
"""What nests an item under another, as python-markdown reads it."""

_ITEM = re.compile(
    r"(?P<quote>(?:[ ]{0,3}>[ ]?)*)(?P<indent>[ \t]*)"
    r"(?P<mark>[-*+]|(?P<number>\d{1,9})[.)])(?P<gap>[ \t]+)"
)
_RULE = re.compile(r"\s{0,3}([-*_])(?:\s*\1){2,}\s*$")
_QUOTE = re.compile(r"(?:[ ]{0,3}>[ ]?)+")
_BOX = re.compile(r"!!!\s+\w")
_LINE_BREAK = "  \n"
"""Ends a line within a paragraph."""

_Place = tuple[int, int | None]
"""A line, and how far before its end, which numbers do not move; None is its beginning."""


def new_line(text: str, start: int, end: int) -> Edit | None:
    """Answer Enter in a list, quotation or box; None where it is only Enter.

    An empty item goes a level up, or ends the list. A blank line then parts it from what is
    written next, which would be read as more of the last item otherwise.
    """
    first, last = lines_around(text, start, start)
    line = text[first:last]
    is_empty = start == end
    if (item := _item(line)) is not None:
        if start < first + item.end():
            return None
        if is_empty and not line[item.end() :].strip():
            return _end_item(text, first, last, item)
        return _next_item(text, start, end, item)
    if (quote := _QUOTE.match(line)) is not None and start >= first + quote.end():
        if is_empty and not line[quote.end() :].strip():
            return _end(text, first, last)
        return Edit(start, end, "\n" + quote[0])
    if _BOX.match(line) and start == last:
        return Edit(start, end, "\n" + INDENT)
    indent = line[: len(line) - len(line.lstrip())]
    if not indent.startswith((INDENT, "\t")) or start < first + len(indent):
        return None
    if line.strip() or not is_empty:
        return Edit(start, end, "\n" + indent)
    # An empty line begins a paragraph in the same box or item, a second one leaves it.
    return Edit(first, last, "\n" + indent if line_above(text, first).strip() else "")


def line_break(text: str, start: int, end: int) -> Edit:
    """Answer Shift+Enter: another line of the same paragraph, item or quotation."""
    first, last = lines_around(text, start, start)
    line = text[first:last]
    item, quote = _item(line), _QUOTE.match(line)
    if not text[first:start].strip():
        return Edit(start, end, "\n")
    if item is not None:
        lead = item["quote"] + item["indent"] + INDENT
    else:
        lead = quote[0] if quote is not None else line[: len(line) - len(line.lstrip())]
    return Edit(start, end, _LINE_BREAK + lead)


def indent_lines(text: str, start: int, end: int, *, back: bool = False) -> Edit | None:
    """Answer Tab and Shift+Tab: items go a level down or up; None where Tab is only space.

    An item without one above it stays where it is: indented, it would be read as code.
    """
    first, last = lines_around(text, start, end)
    lines = text[first:last].split("\n")
    is_list = any(map(_item, lines))
    if not back and not is_list and len(lines) == 1:
        return None
    above = _of_list_above(text, first)
    if not back and is_list and not _may_nest(above, lines):
        return Edit(start, start, "", (start, end))
    new: list[str] = []
    for line in lines:
        moved = _outdented(line) if back else _indented(line)
        new.append(_as_sibling([*above, *new], moved) if moved != line else line)
    if start == end:
        caret = (0, min(last - start, len(new[0])))
        return _write(text, first, last, new, caret, caret, fresh=range(len(new)))
    whole = ((0, None), (len(new) - 1, 0))
    return _write(text, first, last, new, *whole, fresh=range(len(new)))


def toggle_list(text: str, start: int, end: int, *, is_ordered: bool = False) -> Edit:
    """Make the selected lines a list, or plain lines again; nested items stay nested.

    A list needs a blank line before and after it to be read as one.
    """
    first, last = lines_around(text, start, end)
    lines = text[first:last].split("\n")
    items = [_item(line) for line in lines]
    filled = [item for item, line in zip(items, lines, strict=True) if line.strip()]
    is_list = not filled or not all(
        item and (item["number"] is not None) == is_ordered for item in filled
    )
    new = []
    for item, line in zip(items, lines, strict=True):
        words = line[item.end() :] if item else line.lstrip()
        lead = item["quote"] + item["indent"] if item else line[: len(line) - len(words)]
        if not is_list:
            new.append((item["quote"] if item else lead) + words)
        elif line.strip() or len(lines) == 1:
            new.append(lead + ("1. " if is_ordered else "- ") + words)
        else:
            new.append(line)
    return _parted(text, start, end, new, is_alike=_is_of_list, is_on=is_list)


def toggle_quote(text: str, start: int, end: int) -> Edit:
    """Make the selected lines a quotation, or plain lines again."""
    first, last = lines_around(text, start, end)
    lines = text[first:last].split("\n")
    is_quote = not all(line.startswith(">") for line in lines)
    if is_quote:
        new = [f"> {line}" if line or len(lines) == 1 else ">" for line in lines]
    else:
        new = [re.sub(r"^> ?", "", line) for line in lines]
    return _parted(
        text, start, end, new, is_alike=lambda line: line.startswith(">"), is_on=is_quote
    )


def _next_item(text: str, start: int, end: int, item: re.Match[str]) -> Edit:
    first, last = lines_around(text, start, end)
    rest = text[end:last].lstrip()
    new = [text[first:start], _lead_after(item) + rest]
    return _write(text, first, last, new, (1, len(rest)), (1, len(rest)))


def _end_item(text: str, first: int, last: int, item: re.Match[str]) -> Edit:
    if not item["indent"]:
        return Edit(first, last, item["quote"]) if item["quote"] else _end(text, first, last)
    parent = next(
        (
            found
            for line in reversed(_of_list_above(text, first))
            if (found := _item(line)) is not None and _level(found) < _level(item)
        ),
        None,
    )
    lead = _lead_after(parent) if parent is not None else _outdented(item[0])
    return _write(text, first, last, [lead], (0, 0), (0, 0))


def _end(text: str, first: int, last: int) -> Edit:
    before = "\n" if line_above(text, first).strip() else ""
    after = "\n" if text[last + 1 : last + 2].strip() else ""
    caret = first + len(before)
    return Edit(first, last, before + after, (caret, caret))


def _parted(
    text: str, start: int, end: int, new: list[str], *, is_alike: Callable[[str], bool], is_on: bool
) -> Edit:
    """Write lines in the place of the selected ones, with a blank line where a kind begins."""
    first, last = lines_around(text, start, end)
    above, below = line_above(text, first), line_below(text, last)
    begins_box = bool(_BOX.match(above))
    head = [""] if above.strip() and not begins_box and is_alike(above) != is_on else []
    tail = [""] if below.strip() and is_alike(below) != is_on else []
    begins: _Place = (len(head), None)
    ends: _Place = (len(head) + len(new) - 1, 0)
    if len(new) == 1:
        begins = (len(head), min(last - start, len(new[0])))
        ends = (len(head), min(last - end, len(new[0])))
    fresh = range(len(head), len(head) + len(new))
    return _write(text, first, last, [*head, *new, *tail], begins, ends, fresh=fresh)


def _write(
    text: str,
    first: int,
    last: int,
    new: Sequence[str],
    begins: _Place,
    ends: _Place,
    *,
    fresh: Collection[int] = (),
) -> Edit:
    """Put lines in the place of others, and number the list around them anew.

    Args:
        text: The whole text.
        first: Where the first line that goes begins.
        last: Where the last one ends.
        new: What stands there instead.
        begins: Where the selection begins, in ``new``.
        ends: Where it ends.
        fresh: Lines of ``new`` that begin at one where nothing of their level stands above.
    """
    above, below = _of_list_above(text, first), _of_list_below(text, last)
    old = [*above, *text[first:last].split("\n"), *below]
    lines = [*above, *new, *below]
    if _counted(old) == old:
        # Lists in which every item is a 1 are left alone.
        lines = _counted(lines, {len(above) + n for n in fresh})
    start = first - sum(len(line) + 1 for line in above)
    end = last + sum(len(line) + 1 for line in below)

    def place(wanted: _Place) -> int:
        line, before_end = wanted[0] + len(above), wanted[1]
        at = start + sum(len(each) + 1 for each in lines[:line])
        return at if before_end is None else at + len(lines[line]) - before_end

    return Edit(start, end, "\n".join(lines), (place(begins), place(ends)))


def _counted(lines: Sequence[str], fresh: Collection[int] = ()) -> list[str]:
    """Return the lines with their items numbered in order, each level by itself."""
    counts: dict[int, int] = {}
    counted = []
    for n, line in enumerate(lines):
        item = _item(line)
        if item is not None:
            level = _level(item)
            counts = {deep: count for deep, count in counts.items() if deep <= level}
            if item["number"] is None:
                counts.pop(level, None)
            else:
                first = 1 if n in fresh else int(item["number"])
                counts[level] = counts[level] + 1 if level in counts else first
                a, b = item.span("number")
                line = f"{line[:a]}{counts[level]}{line[b:]}"
        elif line.strip() and not _is_of_list(line):
            counts.clear()
        counted.append(line)
    return counted


def _item(line: str) -> re.Match[str] | None:
    return None if _RULE.match(line) else _ITEM.match(line)


def _level(item: re.Match[str]) -> int:
    return len(item["indent"].expandtabs(len(INDENT)))


def _lead_after(item: re.Match[str]) -> str:
    number = item["number"]
    mark = item["mark"] if number is None else f"{int(number) + 1}{item['mark'][-1]}"
    return item["quote"] + item["indent"] + mark + item["gap"]


def _indented(line: str) -> str:
    quote = _QUOTE.match(line)
    at = quote.end() if quote is not None else 0
    return line[:at] + INDENT + line[at:] if line.strip() else line


def _outdented(line: str) -> str:
    return re.sub(r"^((?:[ ]{0,3}>[ ]?)*)(?:\t|[ ]{1,4})", r"\1", line)


def _as_sibling(above: Sequence[str], line: str) -> str:
    """Give an item the mark of those that it joins."""
    item = _item(line)
    for other in map(_item, reversed(above)) if item is not None else ():
        if item is None or (other is not None and _level(other) < _level(item)):
            break
        if other is not None and _level(other) == _level(item):
            if (other["number"] is None) != (item["number"] is None):
                return line[: item.start("mark")] + other["mark"] + line[item.end("mark") :]
            break
    return line


def _may_nest(above: Sequence[str], lines: Sequence[str]) -> bool:
    item = next(filter(None, map(_item, lines)))
    over = next(filter(None, map(_item, reversed(above))), None)
    return over is not None and _level(over) >= _level(item)


def _is_of_list(line: str) -> bool:
    return _item(line) is not None or line.startswith((" ", "\t"))


def _of_list_above(text: str, first: int) -> list[str]:
    lines = text[: first - 1].split("\n") if first else []
    return _run_of(lines[::-1])[::-1]


def _of_list_below(text: str, last: int) -> list[str]:
    return _run_of(text[last + 1 :].split("\n")) if last < len(text) else []


def _run_of(lines: Sequence[str]) -> list[str]:
    """Return the lines that go on with a list, with the blank ones between them."""
    size = 0
    for n, line in enumerate(lines):
        if _is_of_list(line) and line.strip():
            size = n + 1
        elif line.strip():
            break
    return list(lines[:size])
