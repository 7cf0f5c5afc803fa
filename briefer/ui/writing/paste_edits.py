"""What pasting does to the text where the caret is; text in, edit out."""

from __future__ import annotations

import re

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
    first, last = lines_around(text, start, end)
    chosen, head, tail = text[start:end], text[first:start], text[end:last]
    address = words.strip()
    if _ADDRESS.fullmatch(address) and _can_link(chosen):
        return Edit(start, end, f"[{chosen}]({_escaped(address)})")
    if is_row(head) and tail.strip() and "\n" not in chosen:
        return Edit(start, end, CELL_BAR.sub(r"\\|", " ".join(words.split())))
    if not is_markdown or ("\n\n" not in words and not _BLOCK.match(words)):
        return Edit(start, end, words)
    if _LEAD.fullmatch(head) and _LIST.match(words):
        # An item that is empty yet gives way to the first of those that come.
        start, head = first, ""
    elif head.strip() and not _LEAD.fullmatch(head):
        words = "\n\n" + words
    above = line_above(text, first)
    if not head.strip() and above.strip() and not _goes_on(above, words):
        words = "\n" + words
    place = start + len(words)
    if tail.strip():
        words += "\n\n"
    elif last < len(text) and text[last + 1 : last + 2].strip():
        words += "\n"
    return Edit(start, end, words, (place, place))


def is_in_code(text: str, at: int) -> bool:
    """Say whether ``at`` is between fences, where a text stays as it was copied."""
    fence = ""
    for line in text[: lines_around(text, at, at)[0]].split("\n"):
        fence = fence_after(line, fence)
    return bool(fence)


def _can_link(chosen: str) -> bool:
    has_words = bool(chosen.strip()) and not set("\n[]|") & set(chosen)
    return has_words and not _ADDRESS.match(chosen)


def _escaped(address: str) -> str:
    return address.replace("(", "%28").replace(")", "%29")


def _goes_on(above: str, words: str) -> bool:
    """Say whether items come under an item."""
    return bool(_LEAD.match(above) and _LIST.match(words))
