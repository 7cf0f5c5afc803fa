"""Reads the Markdown of sections into named blocks, and reads none twice.

A revision never changes, so what was read of it holds for good. Compiling after one edit reads
one section; the rest comes from here.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from msgspec import Struct

from briefer.domain.assembly import name_blocks, shift_headings
from briefer.domain.blocks import Footnote
from briefer.domain.briefing import ShownText
from briefer.domain.document import DocumentBlock, DocumentSection, Origin
from briefer.domain.gathering import Digest, digest_of
from briefer.domain.ids import SectionId
from briefer.services.lookup import find_revision
from briefer.services.session import Session

_MOST = 4096
"""How many sections are kept: ten books of four hundred, some hundred megabytes at most."""


class SectionParts(Struct, frozen=True):
    """What Markdown was read as, for one place in one outline."""

    blocks: tuple[DocumentBlock, ...]
    footnotes: tuple[Footnote, ...]
    problem: str
    digest: Digest


_Key = tuple[SectionId, str, str, int, str, int, int]

_kept: OrderedDict[_Key, SectionParts] = OrderedDict()
_lock = threading.Lock()


def read_section(session: Session, shown: ShownText, level: int, shift: int) -> SectionParts:
    """Return the blocks of the revision that a section shows.

    Args:
        session: Where its words are.
        shown: Which revision.
        level: Of the section's own heading.
        shift: Added to the levels of the headings inside.
    """
    key = (
        shown.section,
        shown.module,
        shown.slug,
        shown.revision,
        shown.sha256,
        level,
        shift,
    )
    with _lock:
        found = _kept.get(key)
        if found is not None:
            _kept.move_to_end(key)
            return found
    parts = _read(session, shown, level, shift)
    with _lock:
        _kept[key] = parts
        while len(_kept) > _MOST:
            _kept.popitem(last=False)
    return parts


def forget() -> None:
    """Forget everything that was read, so that a benchmark begins from nothing."""
    with _lock:
        _kept.clear()


def _read(session: Session, shown: ShownText, level: int, shift: int) -> SectionParts:
    # Here, because the window stands and is written in before anything is read as Markdown.
    from briefer.markup import read_safely

    revision = find_revision(session, shown.module, shown.revision)
    text = read_safely(revision.content.body)
    origin = Origin(shown.module, shown.slug, shown.revision)
    blocks = name_blocks(shown.section, shift_headings(text.blocks, level, shift), origin)
    section = DocumentSection(
        id=shown.section, level=level, heading="", blocks=blocks, footnotes=text.footnotes
    )
    return SectionParts(blocks, text.footnotes, text.problem, digest_of(section))
