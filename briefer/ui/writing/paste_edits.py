"""What pasting does to the text where the caret is; text in, edit out."""

from __future__ import annotations

import re
from collections.abc import Callable

from briefer.ui.writing.markdown_edits import (
    CELL_BAR,
    Edit,
    fence_after,
    is_row,
    line_above,
    lines_around,
)

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>]*")
_BLOCK = re.compile(r"#{1,6}\s|(?:[-*+]|\d+[.)])\s|>|\||!!!\s")
_LIST = re.compile(r"(?:[-*+]|\d+[.)])\s")
_LEAD = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")
_MARK = re.compile(r"#{1,6}\s+|(?:[-*+]|\d+[.)])\s+|>\s?")
_DASHES = re.compile(r"\|(?:\s*:?-+:?\s*\|)+")
_NEXT_LINE = re.compile(r"\n(?=[^\n])")
_NOTE = re.compile(r"\[\^([^\]\s]+)\]:\s")
_NOTE_NAME = re.compile(r"\[\^([^\]\s]+)\]")
_LINE_ENDS = re.compile(r"\r\n|[\r\u2028\u2029]")


def plain(words: str) -> str:
    """Return words of another program with line ends that readers of Markdown know."""
    return _LINE_ENDS.sub("\n", words).replace("\0", "")


def pasted(text: str, start: int, end: int, words: str, *, is_markdown: bool = False) -> Edit:
    """Put pasted words in the place of the selection.

    An address makes selected words a link, the cell of a table stays one line, and blocks stand
    by themselves.

    Args:
        text: The whole text.
        start: Where the selection begins.
        end: Where it ends.
        words: What is put in.
        is_markdown: Whether it was made from what another program formatted.
    """
    words = plain(words)
    body, notes = _apart(words) if is_markdown else (words, [])
    if notes:
        renamed = _renamed(text[:start] + text[end:], notes)
        there = pasted(text, start, end, renamed(body), is_markdown=True)
        return _with_notes(there, text, [renamed(note) for note in notes])
    first, last = lines_around(text, start, end)
    chosen, head, tail = text[start:end], text[first:start], text[end:last]
    address = words.strip()
    if _ADDRESS.fullmatch(address) and _can_link(chosen):
        return Edit(start, end, f"[{chosen}]({_escaped(address)})")
    if is_row(head) and tail.strip() and "\n" not in chosen:
        cell = _on_one_line(words) if is_markdown else " ".join(words.split())
        return Edit(start, end, CELL_BAR.sub(r"\\|", cell))
    if not is_markdown or ("\n\n" not in words and not _BLOCK.match(words)):
        return Edit(start, end, words)
    return _as_block(text, start, end, words)


def is_in_code(text: str, at: int) -> bool:
    """Say whether ``at`` is between fences, where a text stays as it was copied."""
    fence = ""
    for line in text[: lines_around(text, at, at)[0]].split("\n"):
        fence = fence_after(line, fence)
    return bool(fence)


def _on_one_line(words: str) -> str:
    """Write what was formatted in one line of a table, without the marks of its blocks."""
    said = []
    for line in filter(None, map(str.strip, words.split("\n"))):
        if not line.startswith("|"):
            said.append(_MARK.sub("", line))
        elif not _DASHES.fullmatch(line):
            said.append(", ".join(filter(None, map(str.strip, CELL_BAR.split(line)))))
    return " ".join(said)


def _as_block(text: str, start: int, end: int, words: str) -> Edit:
    """Let blocks stand by themselves: under the item or in the box where they are put."""
    first, last = lines_around(text, start, end)
    head, tail = text[first:start], text[end:last]
    indent = head[: len(head) - len(head.lstrip())]
    if indent:
        # What is in a box or under an item stays there.
        words = _NEXT_LINE.sub("\n" + indent, words)
    is_item, is_list = bool(_LEAD.match(head)), bool(_LIST.match(words))
    if _LEAD.fullmatch(head) and is_list:
        # An item that is empty yet gives way to the first of those that come.
        start, head = first + len(indent), ""
    elif is_item and is_list:
        words = f"\n{indent}{words}"
    elif head.strip() and not _LEAD.fullmatch(head):
        words = f"\n\n{indent}{words}"
    above = line_above(text, first)
    if not head.strip() and above.strip() and not _goes_on(above, words):
        words = "\n" + words
    place = start + len(words)
    if tail.strip():
        words += f"\n\n{indent}"
        end += len(tail) - len(tail.lstrip())
    elif text[last + 1 : last + 2].strip() and not (
        is_item and is_list and _LEAD.match(text, last + 1)
    ):
        words += "\n"
    return Edit(start, end, words, (place, place))


def _apart(words: str) -> tuple[str, list[str]]:
    """Part what is pasted from the notes that stand behind it."""
    parts = words.split("\n\n")
    at = len(parts)
    while at and _NOTE.match(parts[at - 1]):
        at -= 1
    return "\n\n".join(parts[:at]), parts[at:]


def _renamed(text: str, notes: list[str]) -> Callable[[str], str]:
    """Return what gives the notes numbers that the text has not used yet."""
    last = max((int(n) for n in _NOTE_NAME.findall(text) if n.isdecimal()), default=0)
    names = [found[1] for note in notes if (found := _NOTE.match(note))]
    fresh = {name: f"[^{last + n}]" for n, name in enumerate(names, 1)}
    return lambda words: _NOTE_NAME.sub(lambda found: fresh.get(found[1], found[0]), words)


def _with_notes(edit: Edit, text: str, notes: list[str]) -> Edit:
    """Let notes come in at the end of the text, where the others are."""
    rest = text[edit.end :].rstrip("\n")
    whole = (text[: edit.start] + edit.text + rest).rstrip()
    gap = "\n" if _NOTE.match(whole.rsplit("\n", 1)[-1]) else "\n\n"
    words = (edit.text + rest).rstrip("\n") + gap + "\n".join(notes) + "\n"
    return Edit(edit.start, len(text), words, edit.selection)


def _can_link(chosen: str) -> bool:
    has_words = bool(chosen.strip()) and not set("\n[]|") & set(chosen)
    return has_words and not _ADDRESS.match(chosen)


def _escaped(address: str) -> str:
    return address.replace("(", "%28").replace(")", "%29")


def _goes_on(above: str, words: str) -> bool:
    """Say whether items come under an item."""
    return bool(_LEAD.match(above) and _LIST.match(words))
