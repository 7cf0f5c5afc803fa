"""What a document gathers up from its sections: judgements, sources, figures, images, terms.

A section is digested once, and a document is gathered from digests: after one edit only one
section is read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.assembly import name_blocks, nested
from briefer.domain.blocks import (
    Citation,
    FactReference,
    Image,
    Inline,
    Judgement,
    List,
    Paragraph,
    Run,
    Table,
    inlines_of,
    plain_text,
)
from briefer.domain.document import CitedSource, DocumentSection, Origin
from briefer.domain.marking import Marking, MarkingScheme, find_marking, highest
from briefer.domain.source import Source


class Digest(Struct, frozen=True):
    """What one section adds to a document, each kind in reading order.

    Attributes:
        cited: Keys of sources.
        facts: Names of figures.
        images: Names of images.
        abbreviations: (short, long) pairs.
        judgements: Key judgements with where their words come from.
        markings: Labels of parts that carry their own.
        words: How many words a reader meets, footnotes left out.
    """

    cited: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    abbreviations: tuple[tuple[str, str], ...] = ()
    judgements: tuple[tuple[Judgement, Origin | None], ...] = ()
    markings: tuple[str, ...] = ()
    words: int = 0


def digest_of(section: DocumentSection) -> Digest:
    """Read a section once for everything that a document gathers."""
    inlines = list(_inlines(section))
    parts = [(inner, b.origin) for b in section.blocks for inner in nested(b.block)]
    return Digest(
        cited=_once(i.key for c in inlines if isinstance(c, Citation) for i in c.items),
        facts=_once(i.name for i in inlines if isinstance(i, FactReference)),
        images=_once(i.url for i in inlines if isinstance(i, Image)),
        abbreviations=tuple(
            {
                (i.text, i.abbreviation): None
                for i in inlines
                if isinstance(i, Run) and i.abbreviation
            }
        ),
        judgements=tuple((p, origin) for p, origin in parts if isinstance(p, Judgement)),
        markings=_once(
            p.marking for p, _ in parts if isinstance(p, Paragraph | List | Table) and p.marking
        ),
        words=words_in(section),
    )


def _inlines(section: DocumentSection) -> Iterator[Inline]:
    for block in section.blocks:
        yield from inlines_of(block.block)
    for note in section.footnotes:
        yield from inlines_of(note.blocks)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def words_in(section: DocumentSection) -> int:
    """Count the words that a reader meets in a section, its footnotes left out."""
    return sum(len(plain_text(b.block).split()) for b in section.blocks)


def with_judgements(section: DocumentSection, digests: Iterable[Digest]) -> DocumentSection:
    """Fill the section of key judgements: the same blocks, so they are the same words."""
    found = [entry for digest in digests for entry in digest.judgements]
    named = name_blocks(section.id, (judgement for judgement, _ in found), None)
    blocks = tuple(
        replace(block, origin=origin) for block, (_, origin) in zip(named, found, strict=True)
    )
    return replace(section, blocks=blocks)


def number_sources(
    digests: Iterable[Digest], register: Mapping[str, Source]
) -> tuple[CitedSource, ...]:
    """Number every registered source that is cited, the one a reader meets first first."""
    met = _once(key for digest in digests for key in digest.cited if key in register)
    return tuple(CitedSource(n, register[key]) for n, key in enumerate(met, 1))


def abbreviations_in(digests: Iterable[Digest]) -> tuple[tuple[str, str], ...]:
    """Return each abbreviation in use with its first meaning, sorted as a reader looks it up."""
    pairs: dict[str, str] = {}
    for digest in digests:
        for short, long in digest.abbreviations:
            pairs.setdefault(short, long)
    return tuple(sorted(pairs.items(), key=lambda pair: (pair[0].casefold(), pair[0])))


def cited_in(digests: Iterable[Digest]) -> tuple[str, ...]:
    """Return the keys of the sources that are cited, each once."""
    return _once(key for digest in digests for key in digest.cited)


def facts_in(digests: Iterable[Digest]) -> tuple[str, ...]:
    """Return the names of the facts in use, each once."""
    return _once(name for digest in digests for name in digest.facts)


def images_in(digests: Iterable[Digest]) -> tuple[str, ...]:
    """Return the names of the images in use, each once."""
    return _once(name for digest in digests for name in digest.images)


def roll_up(
    own_label: str,
    sections: Iterable[DocumentSection],
    digests: Iterable[Digest],
    schemes: Sequence[MarkingScheme],
) -> Marking | None:
    """Return a document's banner: its own marking, raised to the highest of its parts.

    Ranks compare within one scheme only, so a part that is marked by another scheme cannot
    raise the banner; telling the writer about it is a check's business.
    """
    parts = [s.marking for s in sections if s.marking is not None]
    labels = _once(label for digest in digests for label in digest.markings)
    parts += [find_marking(schemes, label) for label in labels]
    if not own_label.strip():
        return highest(parts)
    own = find_marking(schemes, own_label)
    scheme = next((s for s in schemes if s.find(own.label)), None)
    return highest([own, *(p for p in parts if scheme is not None and scheme.find(p.label))])
