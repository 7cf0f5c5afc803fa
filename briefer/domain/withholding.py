"""Withholding: what a profile keeps out of a document, and a list of everything it kept out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.blocks import (
    Admonition,
    Block,
    Definition,
    DefinitionList,
    FootnoteReference,
    Judgement,
    List,
    Paragraph,
    Quote,
    Table,
    inlines_of,
    plain_text,
)
from briefer.domain.document import DocumentSection
from briefer.domain.marking import MarkingScheme
from briefer.domain.profile import Dropped, Profile
from briefer.phrases import Phrase, phrase

INTERNAL = "internal"
"""Kind of the boxes that stay at the desk: ``!!! internal "For us"``."""

N = TypeVar("N")
_SHOWN = 60
_WHOLE = phrase("the whole section")


class Ceiling(Struct, frozen=True):
    """The highest marking that may pass.

    Attributes:
        label: As the profile names it.
        schemes: Every scheme that is known.
    """

    label: str
    schemes: Sequence[MarkingScheme]

    def reason_against(self, label: str) -> Phrase | None:
        """Say why something marked ``label`` may not pass; None when it may.

        A label that cannot be compared with the ceiling does not pass: to guess would be to
        disclose.
        """
        if not self.label or not label.strip():
            return None
        scheme = next((s for s in self.schemes if s.find(self.label)), None)
        highest = scheme.find(self.label) if scheme else None
        own = scheme.find(label) if scheme else None
        if highest is None or own is None:
            same = label.strip().casefold() == self.label.strip().casefold()
            if same:
                return None
            return phrase(
                "marked {marking}, which cannot be compared with {ceiling}",
                marking=label,
                ceiling=self.label,
            )
        if own.rank <= highest.rank:
            return None
        return phrase("marked {marking}, above {ceiling}", marking=label, ceiling=self.label)


def withhold(
    sections: Iterable[DocumentSection], profile: Profile, schemes: Sequence[MarkingScheme]
) -> tuple[list[DocumentSection], tuple[Dropped, ...]]:
    """Leave out what ``profile`` does not let pass, and say what that was.

    A section that may not pass takes those below it with it: their place in the argument
    would be told by their numbers.
    """
    if profile.keeps_internal and not profile.ceiling:
        return list(sections), ()
    ceiling = Ceiling(profile.ceiling, schemes)
    kept: list[DocumentSection] = []
    dropped: list[Dropped] = []
    gone_level = 99
    for section in sections:
        if section.level > gone_level:
            dropped.append(Dropped(section.heading, _WHOLE, phrase("below a withheld one")))
            continue
        gone_level = 99
        reason = ceiling.reason_against(section.marking.label) if section.marking else None
        if reason:
            gone_level = section.level
            dropped.append(Dropped(section.heading, _WHOLE, reason))
            continue
        shorter, out = _shortened(section, profile, ceiling)
        kept.append(shorter)
        dropped += out
    return kept, tuple(dropped)


def _shortened(
    section: DocumentSection, profile: Profile, ceiling: Ceiling
) -> tuple[DocumentSection, list[Dropped]]:
    dropped: list[Dropped] = []

    def reason(block: Block) -> Phrase | None:
        if isinstance(block, Admonition) and block.kind == INTERNAL:
            return None if profile.keeps_internal else phrase("an internal note")
        if isinstance(block, Paragraph | List | Table):
            return ceiling.reason_against(block.marking)
        return None

    def kept(block: Block) -> Block | None:
        why = reason(block)
        if why:
            dropped.append(Dropped(section.heading, _beginning(block), why))
            return None
        return _with_inner(block, lambda inner: _all_kept(inner, kept))

    blocks = []
    for named in section.blocks:
        block = kept(named.block)
        if block is not None:
            blocks.append(named if block == named.block else replace(named, block=block))
    notes = tuple(
        replace(note, blocks=inner) if inner != note.blocks else note
        for note in section.footnotes
        if (inner := _all_kept(note.blocks, kept))
    )
    if not dropped:
        return section, dropped
    return _renumbered(replace(section, blocks=tuple(blocks), footnotes=notes)), dropped


def _all_kept(blocks: Iterable[Block], kept: Callable[[Block], Block | None]) -> tuple[Block, ...]:
    return tuple(b for b in map(kept, blocks) if b is not None)


def _with_inner(
    block: Block, keep: Callable[[tuple[Block, ...]], tuple[Block, ...]]
) -> Block | None:
    """Return a block with what is inside it filtered; None when nothing is left of it."""
    if isinstance(block, Quote | Admonition | Judgement):
        inner = keep(block.blocks)
        return replace(block, blocks=inner) if inner or not block.blocks else None
    if isinstance(block, List):
        items = tuple(left for item in block.items if (left := keep(item)) or not item)
        return replace(block, items=items) if items else None
    if isinstance(block, DefinitionList):
        defined = tuple(d for item in block.items if (d := _definition(item, keep)) is not None)
        return replace(block, items=defined) if defined else None
    return block


def _definition(
    item: Definition, keep: Callable[[tuple[Block, ...]], tuple[Block, ...]]
) -> Definition | None:
    meanings = tuple(left for m in item.meanings if (left := keep(m)))
    return replace(item, meanings=meanings) if meanings else None


def _renumbered(section: DocumentSection) -> DocumentSection:
    """Drop the footnotes that nothing refers to any more, and count the others anew."""
    inlines = (i for b in section.blocks for i in inlines_of(b.block))
    used = {i.label for i in inlines if isinstance(i, FootnoteReference)}
    notes = tuple(n for n in section.footnotes if n.label in used)
    numbers = {note.label: n for n, note in enumerate(notes, 1)}
    blocks = tuple(replace(b, block=_with_numbers(b.block, numbers)) for b in section.blocks)
    return replace(section, blocks=blocks, footnotes=notes)


def _with_numbers(node: N, numbers: dict[str, int]) -> N:
    if isinstance(node, FootnoteReference):
        return cast("N", replace(node, number=numbers.get(node.label, node.number)))
    if isinstance(node, tuple):
        return cast("N", tuple(_with_numbers(part, numbers) for part in node))
    if isinstance(node, Struct):
        parts = {name: getattr(node, name) for name in node.__struct_fields__}
        new = {
            name: changed
            for name, part in parts.items()
            if isinstance(part, tuple) and (changed := _with_numbers(part, numbers)) != part
        }
        return cast("N", replace(node, **new)) if new else cast("N", node)
    return node


def _beginning(block: Block) -> str:
    words = plain_text(block)
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
