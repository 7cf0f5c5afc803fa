"""Characters: what no font can draw is found before a reader meets a sign in its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from msgspec.structs import replace

from briefer.checks.subject import Subject, named, place_of
from briefer.domain.assembly import nested
from briefer.domain.blocks import Citation, Image, Inline, Judgement, Run, inlines_of
from briefer.domain.document import DocumentSection
from briefer.domain.finding import Finding, Place, Severity
from briefer.phrases import Phrase, mark, phrase

_UNSEEN = frozenset(("Cc", "Cf", "Zs", "Zl", "Zp"))
"""Categories that leave no ink: controls, formats and white space."""
_MOST_NAMED = 3
_TITLE_BLOCK = mark("Title block")


def missing_glyph(subject: Subject) -> Iterator[Finding]:
    """Every character can be drawn; one finding for each place names what stands there first."""
    known: set[str] = set()
    found: dict[Phrase, tuple[Place, list[str]]] = {}
    for words, origin, name in _words(subject):
        for k, character in enumerate(words):
            if character in known or (character.isascii() and character.isprintable()):
                continue
            known.add(character)
            if unicodedata.category(character) in _UNSEEN or subject.draws(character):
                continue
            place = origin
            if origin.start is not None:
                place = replace(origin, start=origin.start + k, end=origin.start + k + 1)
            found.setdefault(name, (place, []))[1].append(character)
    for name, (place, characters) in found.items():
        yield Finding(
            code="missing-glyph",
            severity=Severity.ERROR,
            said=phrase(
                "{place} holds {characters}, which no font of the PDF can draw;"
                " a sign for an unknown character is printed instead.",
                place=name,
                characters=_told(characters),
            ),
            place=place,
        )


def _told(characters: list[str]) -> Phrase | tuple[str, ...]:
    """Name characters by themselves, their code points and their names in Unicode."""
    listed = tuple(
        f"“{c}” (U+{ord(c):04X}{f' {name}' if (name := unicodedata.name(c, '')) else ''})"
        for c in characters[:_MOST_NAMED]
    )
    more = len(characters) - len(listed)
    if not more:
        return listed
    return phrase("{listed} and {n} more", listed=listed, n=more)


def _words(subject: Subject) -> Iterator[tuple[str, Place, Phrase]]:
    """Yield what is printed, with its place and what a sentence calls that."""
    document = subject.document
    head = (document.title, document.subtitle, document.audience, document.originator)
    for words in (*head, document.reference):
        yield words, Place(heading=_TITLE_BLOCK), phrase("The title block")
    # What a person wrote comes first: there it can be mended.
    for section in sorted(document.sections, key=lambda s: s.generated is not None):
        name = named(section)
        yield section.heading, place_of(section), name
        for outer in section.blocks:
            for inline in inlines_of(outer.block):
                yield from _inline_words(section, inline, outer, name)
            for block in nested(outer.block):
                if isinstance(block, Judgement):
                    for said in (block.title, block.likelihood, block.confidence, block.basis):
                        yield said, place_of(section, block, outer), name
        for note in section.footnotes:
            for inline in inlines_of(note.blocks):
                yield from _inline_words(section, inline, None, name)
    for fact in document.facts.values():
        yield fact.text, Place(), phrase("The figure “{name}”", name=fact.name)
    for asset in document.assets.values():
        yield (
            f"{asset.caption} {asset.credit}",
            Place(),
            phrase("The caption of {name}", name=asset.name),
        )


def _inline_words(
    section: DocumentSection, inline: Inline, outer: object, name: Phrase
) -> Iterator[tuple[str, Place, Phrase]]:
    if isinstance(inline, Run):
        place = place_of(section, inline, outer)
        is_exact = inline.is_verbatim and inline.start is not None
        yield inline.text, place if is_exact else place_of(section, None, outer), name
    elif isinstance(inline, Citation):
        for item in inline.items:
            yield item.locator, place_of(section, inline, outer), name
    elif isinstance(inline, Image):
        yield inline.title, place_of(section, inline, outer), name
