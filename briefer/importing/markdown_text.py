"""Markdown to pieces: blocks as they stand, told apart far enough to be split into modules."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import date, datetime

from briefer.importing.dates import stated_date
from briefer.importing.pieces import Piece, PieceKind, Reading
from briefer.importing.wording import one_line
from briefer.markup.frontmatter import Front, read_front_matter

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_ATX = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_SETEXT = re.compile(r"^(=+|-+)[ \t]*$")
_DEFINITION = re.compile(r"^ {0,3}(?:\[\^[^\]]+\]:|\*\[[^\]]+\]:|\[[^\]^@][^\]]*\]:\s*\S)")
_OTHER = re.compile(
    r"^(?:\s*(?:[-*+]|\d+[.)])\s|\||!!!|    |\t|\{:)|^[^\n]*\|[^\n]*\n\s*\|?\s*:?-+|^[^\n]+\n:\s"
)
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_MARKS = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])|[*`]+|~~|(?<!\w)_+|_+(?!\w)")


def read_markdown(text: str) -> Reading:
    """Split Markdown into pieces and read its front matter, when it has one."""
    meta, body = read_front_matter(text)
    pieces = tuple(markdown_pieces(body))
    author = meta.get("author") or meta.get("authors") or ""
    return Reading(
        pieces=pieces,
        title=_said(meta, "title"),
        standfirst=_said(meta, "standfirst", "subtitle", "description", "summary"),
        author=", ".join(map(str, author)) if isinstance(author, list) else _said(meta, "author"),
        publisher=_said(meta, "publisher", "site", "site_name", "originator"),
        published=_day(meta, "published", "date", "issued"),
        url=_said(meta, "url", "canonical", "link", "source"),
        language=_said(meta, "language", "lang"),
        has_marked_headings=any(p.is_heading for p in pieces),
    )


def markdown_pieces(text: str) -> Iterator[Piece]:
    """Yield the blocks of a Markdown text; their Markdown, joined by blank lines, is the text."""
    held: Piece | None = None
    for block in _blocks(text):
        if (
            held is not None
            and held.kind in (PieceKind.OTHER, PieceKind.DEFINITION)
            and (re.match(r"(?: {2,}|\t)\S", block))
        ):
            held = Piece(
                held.kind, f"{held.text}\n{plain_words(block)}", f"{held.markdown}\n\n{block}"
            )
            continue
        if held is not None:
            yield held
        held = _piece(block)
    if held is not None:
        yield held


def _blocks(text: str) -> Iterator[str]:
    """Part a text at blank lines and around headings, never inside a fence."""
    block: list[str] = []
    fence = ""
    for line in text.split("\n"):
        opening = _FENCE.match(line)
        if fence:
            block.append(line)
            if opening and opening[1].startswith(fence) and not line.strip(" `~"):
                yield "\n".join(block)
                block, fence = [], ""
            continue
        starts = opening is not None or _ATX.match(line) is not None
        if (not line.strip() or starts) and block:
            yield "\n".join(block)
            block = []
        if opening:
            fence = opening[1]
            block = [line]
        elif starts:
            yield line
        elif _SETEXT.match(line) and len(block) == 1 and not _OTHER.match(block[0] + "\n"):
            yield f"{'#' if line[0] == '=' else '##'} {block[0].strip()}"
            block = []
        elif line.strip():
            block.append(line)
    if block:
        yield "\n".join(block)


def _piece(block: str) -> Piece:
    heading = _ATX.match(block)
    if heading and "\n" not in block:
        return Piece(PieceKind.HEADING, plain_words(heading[2]), heading[2], len(heading[1]))
    if _DEFINITION.match(block):
        return Piece(PieceKind.DEFINITION, plain_words(block), block)
    if block.startswith(">"):
        words = plain_words(re.sub(r"^>[ \t]?", "", block, flags=re.MULTILINE))
        return Piece(PieceKind.QUOTE, words, block)
    is_other = _FENCE.match(block) or _OTHER.match(block) or _SETEXT.match(block)
    return Piece(PieceKind.OTHER if is_other else PieceKind.PARAGRAPH, plain_words(block), block)


def plain_words(markdown: str) -> str:
    """Return about what a reader sees of some Markdown, on one line."""
    shown = _LINK.sub(r"\1", _IMAGE.sub(r"\1", markdown))
    return one_line(html.unescape(_MARKS.sub(lambda m: m[1] or "", shown)))


def _said(meta: Front, *names: str) -> str:
    found = (meta.get(name) for name in names)
    return one_line(str(next((v for v in found if isinstance(v, str | int) and v), "")))


def _day(meta: Front, *names: str) -> date | None:
    for name in names:
        value = meta.get(name)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if isinstance(value, str) and (day := stated_date(value)):
            return day
    return None
