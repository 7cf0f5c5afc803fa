"""Sets a document beside the last edition: change bars, changed judgements, a list of changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.assembly import name_blocks
from briefer.domain.blocks import Block, Judgement
from briefer.domain.comparison import Comparison, JudgementChange, compare, summary
from briefer.domain.document import DocumentBlock, DocumentSection, ExportDocument
from briefer.domain.frozen import thaw
from briefer.domain.ids import BriefingId, EditionId, SectionId
from briefer.domain.outline import Generated
from briefer.domain.profile import Profile
from briefer.domain.withholding import withhold
from briefer.domain.wording import Wording, wording_of
from briefer.domain.wording.headings import heading_of
from briefer.services.generated import change_list, judgement_note
from briefer.services.reference import marking_schemes
from briefer.services.session import Session

_MOST = 8
_thawed: OrderedDict[str, ExportDocument] = OrderedDict()


class Issued(Struct, frozen=True):
    """An edition's document with its number."""

    number: int
    document: ExportDocument


def issued_document(session: Session, edition: EditionId, sha256: str) -> ExportDocument:
    """Return the document of an edition, as it was issued; the last few are kept at hand."""
    found = _thawed.get(sha256)
    if found is None:
        text = session.file.editions.document(edition)
        found = thaw(text, ExportDocument, session.file.editions.asset)
        _thawed[sha256] = found
        while len(_thawed) > _MOST:
            _thawed.popitem(last=False)
    return found


def last_issued(session: Session, briefing: BriefingId) -> Issued | None:
    """Return what readers of a briefing had last, or None before its first edition."""
    if not session.file.editions.newest_number(briefing):
        return None
    newest = session.file.editions.newest(briefing)
    if newest is None:
        return None
    return Issued(newest.number, issued_document(session, newest.id, newest.document_sha256))


def with_changes(
    document: ExportDocument, last: Issued | None, profile: Profile, *, inserts: bool
) -> ExportDocument:
    """Tell a reader of the last edition what is new to him.

    Blocks with other words are flagged, changed judgements come first on page one with what
    they were before, and the section of changes is written.

    Args:
        document: As it was compiled; its section of changes is still empty.
        last: The edition before; without one nothing can have changed.
        profile: What it keeps out is kept out of the comparison too.
        inserts: Whether a section of changes is added when the document has none.
    """
    if last is None:
        kept = tuple(s for s in document.sections if s.generated is not Generated.CHANGES)
        return document if len(kept) == len(document.sections) else replace(document, sections=kept)
    kept_before, _ = withhold(last.document.sections, profile, marking_schemes())
    comparison = compare(replace(last.document, sections=tuple(kept_before)), document)
    sections, wording = list(document.sections), wording_of(document.language)
    if inserts and all(s.generated is not Generated.CHANGES for s in sections):
        after_judgements = bool(sections) and sections[0].generated is Generated.KEY_JUDGEMENTS
        sections.insert(int(after_judgements), _empty_section(wording))
    told = tuple(_told(section, comparison, last.number, wording) for section in sections)
    return replace(document, sections=told)


def _empty_section(wording: Wording) -> DocumentSection:
    heading = heading_of(Generated.CHANGES, wording)
    identity = SectionId("changes")
    return DocumentSection(
        id=identity, level=1, heading=heading, blocks=(), generated=Generated.CHANGES
    )


def _told(
    section: DocumentSection, comparison: Comparison, number: int, wording: Wording
) -> DocumentSection:
    if section.generated is Generated.CHANGES:
        written = change_list(number, summary(comparison, wording), wording)
        return replace(section, blocks=name_blocks(section.id, written, None))
    if section.generated is Generated.KEY_JUDGEMENTS:
        first = _changed_first(section, comparison.judgements, number, wording)
        return replace(section, blocks=first)
    if section.generated is not None or not comparison.changed:
        return section
    if all(b.id not in comparison.changed for b in section.blocks):
        return section
    blocks = tuple(
        replace(b, is_changed=True) if b.id in comparison.changed else b for b in section.blocks
    )
    return replace(section, blocks=blocks)


def _changed_first(
    section: DocumentSection, changes: Iterable[JudgementChange], number: int, wording: Wording
) -> tuple[DocumentBlock, ...]:
    notes = {_of(each.new): each.in_words(wording) for each in changes if each.new is not None}
    first: list[DocumentBlock] = []
    rest: list[DocumentBlock] = []
    for named in section.blocks:
        words = notes.get(_of(named.block))
        if words is None:
            rest.append(named)
        else:
            (note,) = name_blocks(section.id, [judgement_note(number, words, wording)], None)
            identity = f"{named.id}-was"
            first += [
                replace(named, is_changed=True),
                replace(note, id=type(note.id)(identity), is_changed=True),
            ]
    return (*first, *rest)


def _of(block: Block) -> Block | None:
    return block if isinstance(block, Judgement) else None
