"""What the keys for headings, links, notes and blocks do; text in, edit out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefer.domain.word_search import word_around
from briefer.ui.writing.markdown_edits import (
    Edit,
    fence_after,
    line_above,
    line_below,
    lines_around,
)

_LEAD = re.compile(r"\s*(?:#{1,6}|[-*+]|\d+[.)])\s+")
_QUOTE = re.compile(r"(?:\s{0,3}>\s?)*")
_LINK = re.compile(r"\[[^\[\]]*\]\(([^()\s]*)\)")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")


def set_heading(text: str, start: int, end: int, level: int) -> Edit:
    """Make the selected lines headings of ``level``; the same level again makes them plain.

    What makes a line an item goes: a heading in a list would not be one of the module. In a
    quotation it stands behind the mark of that.
    """
    first, last = lines_around(text, start, end)
    lines = text[first:last].split("\n")
    quotes = [_QUOTE.match(line)[0] for line in lines]  # type: ignore[index]  # it matches anything
    inner = [line[len(quote) :] for line, quote in zip(lines, quotes, strict=True)]
    bare = [_LEAD.sub("", line, count=1) for line in inner]
    mark = "#" * level + " "
    filled = [line for line in inner if line.strip()]
    if filled and all(line.startswith(mark) for line in filled):
        mark = ""
    new = [
        quote + (mark + line if line or len(lines) == 1 else line)
        for quote, line in zip(quotes, bare, strict=True)
    ]
    fixed = len(quotes[0] + mark) if len(lines) == 1 else 0
    begin = first + max(fixed, len(new[0]) - (last - start))
    if len(lines) > 1:
        begin = first
    finish = max(begin, first + len("\n".join(new)) - (last - end))
    return Edit(first, last, "\n".join(new), (begin, finish))


def alt_words(words: str) -> str:
    """Return what an image shows in words that end where its Markdown says so."""
    return words.replace("[", "(").replace("]", ")").rstrip("\\ ")


def insert_block(text: str, at: int, block: str, select: str = "") -> Edit:
    """Put ``block`` on lines of its own: on an empty line, or after what is around ``at``.

    What is around is a paragraph, or all of a list, box or code, which the block would cut.

    Args:
        text: The whole text.
        at: Where the caret is.
        block: Without a line end; blank lines around it are added where they lack.
        select: Words of ``block`` to select afterwards.
    """
    lines = text.split("\n")
    row = _last_row_around(lines, text.count("\n", 0, at))
    start = sum(len(line) + 1 for line in lines[:row])
    end = start + len(lines[row])
    is_below = row + 1 < len(lines)
    after = "\n" if not is_below or lines[row + 1].strip() else ""
    if lines[row].strip():
        start, before = end, "\n\n"
        after = "\n" if not is_below else after
    else:
        before = "\n" if row and lines[row - 1].strip() else ""
    place = start + len(before) + max(0, block.find(select) if select else len(block))
    return Edit(start, end, before + block + after, (place, place + len(select)))


def turn_into_block(text: str, start: int, end: int, block: str) -> Edit:
    """Put ``block``, made of the selected words, in their place, on lines of its own."""
    first, last = lines_around(text, start, end)
    head, tail = text[first:start], text[end:last]
    if _LEAD.fullmatch(head):
        start, head = first, ""
    start -= len(head) - len(head.rstrip())
    end += len(tail) - len(tail.lstrip())
    above, below = line_above(text, first), line_below(text, last)
    before = "\n\n" if head.strip() else "\n" if above.strip() else ""
    after = "\n\n" if tail.strip() else "\n" if below.strip() else ""
    place = start + len(before) + len(block)
    return Edit(start, end, before + block + after, (place, place))


def insert_link(text: str, start: int, end: int) -> Edit:
    """Make the selection, or the word at the caret, a link, and select where its address goes.

    A selected address becomes that of words to be written; within a link, its own is selected.
    """
    first, last = lines_around(text, start, end)
    for found in _LINK.finditer(text, first, last):
        if found.start() <= start and end <= found.end():
            return Edit(start, start, "", found.span(1))
    if start == end:
        start, end = word_around(text, start)
    words = text[start:end]
    if not words or _ADDRESS.fullmatch(words):
        return Edit(start, end, f"[words]({words or 'https://'})", (start + 1, start + 6))
    address = start + len(words) + 3
    return Edit(start, end, f"[{words}](https://)", (address, address + len("https://")))


def insert_footnote(text: str, at: int) -> Edit:
    """Put a reference at ``at`` and its note, still to be written, at the end."""
    numbers = [int(n) for n in re.findall(r"\[\^(\d+)\]", text)]
    label = f"[^{max(numbers, default=0) + 1}]"
    rest = text[at:].rstrip("\n")
    has_notes = re.match(r"\[\^[^\]]+\]:", text.rstrip().rsplit("\n", 1)[-1])
    gap = "\n" if has_notes else "\n\n"
    return Edit(at, len(text), f"{label}{rest}{gap}{label}: ")


def table(names: Sequence[str], rows: int) -> str:
    """Write an empty table with a header of these names."""
    lines = ["| " + " | ".join(names) + " |", "|" + "|".join(["---"] * len(names)) + "|"]
    lines += ["|" + "|".join(["   "] * len(names)) + "|"] * rows
    return "\n".join(lines)


def _last_row_around(lines: Sequence[str], row: int) -> int:
    """Return the last line of what the line ``row`` is part of."""
    fence = ""
    for n, line in enumerate(lines):
        if n > row and not fence and not line.strip():
            break
        fence = fence_after(line, fence)
        if n >= row:
            row = n
            if not fence and not line.strip():
                return row
    filled = [n for n in range(row + 1, len(lines)) if lines[n].strip()]
    for n in filled:
        if not lines[n].startswith(("    ", "\t")):
            break
        row = n
    return row
