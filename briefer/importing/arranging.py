"""Pieces to a plan: title, introduction, one module for each section, and what is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from briefer.importing.boilerplate import is_category
from briefer.importing.naming import source_key, title_from_name
from briefer.importing.pieces import Piece, PieceKind, Reading
from briefer.importing.plan import LeftOut, ProposedModule, ProposedSource, Reason
from briefer.importing.pull_quotes import find_pull_quotes
from briefer.importing.surroundings import Surroundings, find_surroundings
from briefer.importing.wording import as_markdown, ends_sentence, words_of
from briefer.phrases import Phrase, mark, phrase

_TITLE_WORDS = 30
_STANDFIRST_WORDS = 70
_USES = re.compile(r"\[\^([^\]]+)\](?!:)|\[([^\]]+)\]")
_DEFINES = re.compile(r"^ {0,3}(?:\[\^([^\]]+)\]|\*\[([^\]]+)\]|\[([^\]]+)\]):")


class Arranged(Struct, frozen=True):
    """A file's text in the order in which it would be kept."""

    title: str
    standfirst: str
    modules: tuple[ProposedModule, ...]
    source: ProposedSource
    left_out: tuple[LeftOut, ...]
    warnings: tuple[Phrase, ...]


class _Section(Struct):
    title: str
    is_introduction: bool = False
    pieces: list[Piece] = field(default_factory=list)


def arrange(reading: Reading, name: str, evidence: str) -> Arranged:
    """Arrange a reading into modules.

    Args:
        reading: What the reader of the format made of the file.
        name: The file's name, for a text that has no title of its own.
        evidence: The file's whole text, kept with the source.
    """
    pieces = list(reading.pieces)
    warnings = list(reading.warnings)
    at = _title_index(pieces, reading)
    title = pieces[at].text if at is not None else reading.title
    if not title:
        title = title_from_name(name)
        warnings.append(
            phrase(
                "The text has no title of its own; “{title}” comes from the file’s name.",
                title=title,
            )
        )
    first = 0 if at is None else at + 1
    around = find_surroundings(pieces, first)
    _drop_repeats(pieces, at, title, reading, around)
    kept = [
        piece for index, piece in enumerate(pieces) if index != at and index not in around.left_out
    ]
    author = reading.author or around.author
    publisher = reading.publisher or around.publisher
    published = reading.published or around.published
    source = ProposedSource(
        key=source_key(author, publisher, title, published),
        title=title,
        author=author,
        publisher=publisher,
        published=published,
        url=reading.url,
        evidence=reading.evidence or evidence,
    )
    left_out = (*reading.left_out, *(around.left_out[i] for i in sorted(around.left_out)))
    sections = _sections(kept, title)
    modules = _modules(sections, source.key)
    if not modules:
        warnings.append(phrase("No words are left for a module."))
    missing = [
        Phrase(name)
        for name, value in (
            (mark("author"), author),
            (mark("publisher"), publisher),
            (mark("date"), published),
        )
        if not value
    ]
    if missing:
        warnings.append(
            phrase(
                "The text does not state its {details}; the source leaves that open.",
                details=tuple(missing),
            )
        )
    return Arranged(
        title, _standfirst(sections, reading), modules, source, left_out, tuple(warnings)
    )


def _title_index(pieces: Sequence[Piece], reading: Reading) -> int | None:
    """Find the piece that is the title; None when the file states one elsewhere, or none."""
    if reading.has_marked_headings:
        headings = [i for i, p in enumerate(pieces) if p.is_heading]
        top = min(pieces[i].level for i in headings)
        highest = [i for i in headings if pieces[i].level == top]
        said = words_of(reading.title)
        same = [i for i in headings if said and words_of(pieces[i].text) == said]
        if same:
            return same[0]
        is_title = (
            len(highest) == 1
            and highest[0] == headings[0]
            and (top == 1 or highest[0] == 0)
            and (len(headings) > 1 or top == 1)
        )
        return highest[0] if is_title else None
    if reading.title:
        return next(
            (i for i, p in enumerate(pieces[:4]) if words_of(p.text) == words_of(reading.title)),
            None,
        )
    at = next((i for i, p in enumerate(pieces[:3]) if not is_category(p.text)), None)
    if at is None or at + 1 >= len(pieces) or pieces[at].kind is not PieceKind.PARAGRAPH:
        return None
    size = len(pieces[at].text.split())
    is_sentence = ends_sentence(pieces[at].text) and not pieces[at].text.rstrip().endswith(
        ("?", "؟")
    )
    return at if size <= (10 if is_sentence else _TITLE_WORDS) else None


def _drop_repeats(
    pieces: list[Piece], at: int | None, title: str, reading: Reading, around: Surroundings
) -> None:
    """Leave out categories above the title, the title said twice, and pull quotes."""
    for index in range(at or 0):
        if index not in around.left_out and is_category(pieces[index].text):
            around.drop(index, pieces[index], Reason.CATEGORY)
    said = words_of(title)
    for index, piece in enumerate(pieces):
        if index != at and index not in around.left_out and said and words_of(piece.text) == said:
            around.drop(index, piece, Reason.REPEATED_TITLE)
    rest = [i for i in range(len(pieces)) if i != at and i not in around.left_out]
    quotable = {PieceKind.PARAGRAPH, PieceKind.QUOTE}
    if not reading.has_marked_headings:
        quotable.add(PieceKind.HEADING)
    for index in find_pull_quotes([pieces[i].text for i in rest]):
        if pieces[rest[index]].kind in quotable:
            around.drop(rest[index], pieces[rest[index]], Reason.PULL_QUOTE)


def _sections(kept: list[Piece], title: str) -> list[_Section]:
    """Part the pieces at their highest headings; empty sections join their neighbours."""
    levels = [p.level for p in kept if p.is_heading]
    top = min(levels, default=0)
    sections = [_Section(title, is_introduction=True)]
    for piece in kept:
        if piece.is_heading and piece.level == top:
            sections.append(_Section(piece.text))
        else:
            sections[-1].pieces.append(piece)
    joined: list[_Section] = []
    waiting = ""
    for section in sections:
        has_words = any(p.kind is not PieceKind.DEFINITION for p in section.pieces)
        if not has_words and not section.is_introduction:
            waiting = f"{waiting}: {section.title}" if waiting else section.title
            if joined:
                joined[-1].pieces.extend(section.pieces)
            continue
        if not has_words and len(sections) > 1 and not section.pieces:
            continue
        if waiting:
            section.title, waiting = f"{waiting}: {section.title}", ""
        joined.append(section)
    if waiting:
        words = Piece(PieceKind.PARAGRAPH, waiting, as_markdown(waiting))
        (joined or [_Section(title)])[-1].pieces.append(words)
        joined = joined or [_Section(title, pieces=[words])]
    return joined


def _modules(sections: list[_Section], key: str) -> tuple[ProposedModule, ...]:
    defined = [p for s in sections for p in s.pieces if p.kind is PieceKind.DEFINITION]
    texts = [[p for p in s.pieces if p.kind is not PieceKind.DEFINITION] for s in sections]
    wanted = _share_out(defined, texts)
    modules = []
    for section, pieces, definitions in zip(sections, texts, wanted, strict=True):
        if pieces or definitions:
            body = _body(pieces, definitions, key)
            modules.append(
                ProposedModule(
                    title=section.title, body=body, is_introduction=section.is_introduction
                )
            )
    return tuple(modules)


def _share_out(defined: list[Piece], texts: list[list[Piece]]) -> list[list[Piece]]:
    """Give each section the definitions that it uses; what nobody uses stays with the last."""
    shares: list[list[Piece]] = [[] for _ in texts]
    for piece in defined:
        found = _DEFINES.match(piece.markdown)
        name = next((g for g in found.groups() if g), "") if found else ""
        users = [i for i, text in enumerate(texts) if _uses(text, name, piece.markdown)]
        for index in users or [len(texts) - 1]:
            shares[index].append(piece)
    return shares


def _uses(pieces: Iterable[Piece], name: str, definition: str) -> bool:
    if definition.lstrip().startswith("*["):
        short = re.compile(rf"\b{re.escape(name)}\b")
        return any(short.search(p.markdown) for p in pieces)
    return any(name in (m[1], m[2]) for p in pieces for m in _USES.finditer(p.markdown))


def _body(pieces: list[Piece], definitions: list[Piece], key: str) -> str:
    levels = [p.level for p in pieces if p.is_heading]
    shift = 2 - min(levels, default=2)
    blocks = [
        f"{'#' * min(6, p.level + shift)} {p.markdown}" if p.is_heading else p.markdown
        for p in pieces
    ]
    if pieces and pieces[-1].kind is PieceKind.PARAGRAPH:
        blocks[-1] += f" [@{key}]"
    else:
        blocks.append(f"[@{key}]")
    abbreviations = [p.markdown for p in definitions]
    return "\n\n".join(blocks + abbreviations) + "\n"


def _standfirst(sections: list[_Section], reading: Reading) -> str:
    if reading.standfirst:
        return reading.standfirst
    opening = sections[0] if sections else None
    if opening is None or not opening.is_introduction or len(opening.pieces) < 2:
        return ""
    first, second = opening.pieces[:2]
    if first.kind is not PieceKind.PARAGRAPH or second.kind is not PieceKind.PARAGRAPH:
        return ""
    size = len(first.text.split())
    return first.text if size <= _STANDFIRST_WORDS and size < len(second.text.split()) else ""
