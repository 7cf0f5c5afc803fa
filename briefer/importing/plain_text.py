"""Plain text to pieces: paragraphs, lists, and headings that nothing marks as such."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefer.importing.boilerplate import byline_of, is_date_line
from briefer.importing.pieces import Piece, PieceKind, Reading
from briefer.importing.wording import as_markdown, ends_sentence, one_line

WRAPPED_COLUMNS = 100
"""A text whose lines nearly all stay below this width was wrapped by hand or by mail."""

_BULLET = re.compile(r"^\s*(?:[-*•‣◦▪–—]|\d{1,3}[.)])\s+(?=\S)")
_BROKEN = re.compile(r"[^\W\d_]-$")
_ORDINAL = re.compile(r"^\s*(\d{1,3})[.)]\s+(?=\S)")
_HEADING_WORDS, _HEADING_CHARACTERS = 16, 120
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "de",
        "du",
        "des",
        "for",
        "from",
        "in",
        "into",
        "la",
        "le",
        "les",
        "of",
        "on",
        "or",
        "over",
        "per",
        "the",
        "to",
        "und",
        "upon",
        "van",
        "ve",
        "via",
        "von",
        "with",
        "vs",
        "ile",
        "için",
    ]
)


def read_plain_text(text: str) -> Reading:
    """Split ``text`` into pieces.

    Lines are paragraphs, unless they look wrapped; then blank lines part paragraphs.
    Headings are told by what they are: short, without a full stop, before a longer paragraph.
    """
    blocks = [_block_of(group) for group in _groups(text)]
    return Reading(pieces=tuple(_pieces(blocks)))


def looks_like_heading(text: str, following: str) -> bool:
    """Say whether a line opens a section: short, not a sentence, with a real paragraph below."""
    words = text.split()
    if not words or len(words) > _HEADING_WORDS or len(text) > _HEADING_CHARACTERS:
        return False
    ending = text.rstrip("'\"”’»)")[-1:]
    if ending in ".!…;,:؛،。" and not re.fullmatch(r"(?:[A-Z]\.)+", words[-1]):
        return False
    if byline_of(text) or is_date_line(text):
        return False
    if text[0].islower() or "@" in text or _is_bare(text) or text[0] in "\"“«‘'":
        return False
    if len(following.split()) < max(12, len(words) + 4) or not ends_sentence(following):
        return False
    return len(words) <= 8 or _is_title_case(words)


def _is_bare(text: str) -> bool:
    """Whether a line is a number, a date, an address: nothing that could name a section."""
    letters = sum(c.isalpha() for c in text)
    return letters < 3 or letters < len(text) / 3 or "://" in text


def _is_title_case(words: list[str]) -> bool:
    cased = [w.strip("\"“”‘’'()") for w in words]
    telling = [w for w in cased if w[:1].isalpha() and w.casefold() not in _SMALL]
    capitals = sum(not w[0].islower() for w in telling)
    return bool(telling) and capitals >= 0.8 * len(telling)


def _groups(text: str) -> Iterator[list[str]]:
    """Yield runs of lines that belong to one paragraph or one list."""
    runs = [
        [line.rstrip() for line in run.split("\n") if line.strip()]
        for run in re.split(r"\n[ \t\xa0]*\n", text)
    ]
    runs = [run for run in runs if run]
    if not _is_wrapped(runs):
        for run in runs:
            yield from ([line] for line in run)
        return
    width = max(len(line) for run in runs for line in run)
    for run in runs:
        yield from _wrapped_paragraphs(run, width)


def _is_wrapped(runs: list[list[str]]) -> bool:
    inner = [len(line) for run in runs for line in run[:-1]]
    if len(inner) < 3:
        return False
    inner.sort()
    is_narrow = inner[-1] <= WRAPPED_COLUMNS or inner[int(len(inner) * 0.95)] <= WRAPPED_COLUMNS
    return is_narrow and inner[len(inner) // 2] >= 45


def _wrapped_paragraphs(run: list[str], width: int) -> Iterator[list[str]]:
    paragraph: list[str] = []
    for line in run:
        if paragraph and (
            line.lstrip().startswith("©")
            or _opens_item(line, paragraph)
            or _ends_before(paragraph[-1], line, width, is_first=len(paragraph) == 1)
        ):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _opens_item(line: str, paragraph: list[str]) -> bool:
    """Whether a bulleted line starts an item, and is not a dash that the wrapping put first."""
    is_after_item = _BULLET.match(paragraph[0]) is not None
    return _BULLET.match(line) is not None and (is_after_item or ends_sentence(paragraph[-1]))


def _ends_before(line: str, following: str, width: int, *, is_first: bool) -> bool:
    """Whether a short line ends its paragraph: a last line, or a heading on top of its text."""
    if len(line) > 0.6 * width or following[:1].islower():
        return False
    return ends_sentence(line) or is_first


def _block_of(lines: list[str]) -> str:
    """Join the lines of one paragraph; a word broken with a hyphen keeps the hyphen."""
    joined = [lines[0]]
    for line in lines[1:]:
        words = line.lstrip()
        is_broken = _BROKEN.search(joined[-1][-2:]) and words[:1].islower()
        joined.append(words if is_broken else " " + words)
    return "".join(joined)


def _pieces(blocks: list[str]) -> Iterator[Piece]:
    items: list[str] = []
    for index, block in enumerate(blocks):
        words = one_line(block)
        following = one_line(blocks[index + 1]) if index + 1 < len(blocks) else ""
        is_numbered_alone = not items and _ORDINAL.match(block) and not _BULLET.match(following)
        is_heading = index > 0 and looks_like_heading(words, following)
        if _BULLET.match(block) and not (is_numbered_alone and is_heading):
            items.append(block)
            continue
        if items:
            yield from _listed(items)
            items = []
        if is_heading:
            yield Piece(PieceKind.HEADING, words, as_markdown(words), 2)
        elif words:
            yield Piece(PieceKind.PARAGRAPH, words, as_markdown(words))
    if items:
        yield from _listed(items)


def _listed(items: list[str]) -> Iterator[Piece]:
    """A single bulleted line is a paragraph with a dash; two and more are a list."""
    if len(items) == 1:
        words = one_line(items[0])
        yield Piece(PieceKind.PARAGRAPH, words, as_markdown(words))
        return
    ordinals = [int(found[1]) for item in items if (found := _ORDINAL.match(item))]
    is_ordered = (
        ordinals == list(range(ordinals[0], ordinals[0] + len(items))) if ordinals else False
    )
    lines = []
    for item in items:
        ordinal = _ORDINAL.match(item)
        number = f"{ordinal[1]}." if ordinal else "-"
        # An ordinal in a list of dashes keeps its number as words.
        mark = number if is_ordered or not ordinal else f"- {as_markdown(number)}"
        words = as_markdown(_BULLET.sub("", item, count=1))
        lines.append(f"{mark.ljust(3)} {words}")
    plain = "\n".join(one_line(item) for item in items)
    yield Piece(PieceKind.OTHER, plain, "\n".join(lines))
