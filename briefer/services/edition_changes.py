"""Comparing editions: what a reader of one has to know of another, to be shown and handed on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.assembly import name_blocks
from briefer.domain.blocks import Block, Judgement, List, Paragraph, Run
from briefer.domain.comparison import Comparison, SectionChange, compare, judgement_then, summary
from briefer.domain.differences import Change, ParagraphDifference
from briefer.domain.document import DocumentSection, ExportDocument
from briefer.domain.ids import SectionId
from briefer.domain.marking import highest
from briefer.domain.wording import Wording, wording_of
from briefer.services.changes import last_issued
from briefer.services.compiling import WORKING, compile_for
from briefer.services.exporting import save
from briefer.services.formats import Look, render
from briefer.services.issuing import edition_document, get_edition
from briefer.services.lookup import find_briefing
from briefer.services.reference import house_style
from briefer.services.session import Session

_IN_SHORT = SectionId("in-short")


class EditionChanges(Struct, frozen=True):
    """What became of a briefing between two of its editions, or one and the draft.

    Attributes:
        old: What a reader had.
        new: What he gets.
        number: Of the older edition.
        newer: Of the newer one; None for the draft.
    """

    old: ExportDocument
    new: ExportDocument
    number: int
    newer: int | None
    found: Comparison

    @property
    def wording(self) -> Wording:
        """The words of the briefing's own language: what is told goes to its readers."""
        return wording_of(self.new.language)

    @property
    def title(self) -> str:
        """Which two are compared."""
        if self.newer is None:
            return self.wording.say("What has changed from edition {} to the draft", self.number)
        phrase = "What has changed from edition {} to edition {}"
        return self.wording.say(phrase, self.number, self.newer)

    @property
    def lines(self) -> tuple[str, ...]:
        """The reader's summary, a line for each change, the judgements first."""
        return summary(self.found, self.wording)

    @property
    def nothing(self) -> str:
        """What is said where the two do not differ."""
        return self.wording.say("Nothing a reader would notice has changed.")

    def heading(self, change: SectionChange) -> str:
        """Return what a section is called in a list of changes."""
        return change.heading or self.wording.say("A section without a heading")


def compare_editions(
    session: Session, briefing: str, old: int | None = None, new: int | None = None
) -> EditionChanges:
    """Compare two editions, or an edition with the draft.

    Args:
        session: Where.
        briefing: Id or slug.
        old: Number of an edition; the newest when not given.
        new: Number of an edition; the draft as it stands now when not given.
    """
    edition = get_edition(session, briefing, old)
    before = edition_document(session, edition)
    if new is None:
        after = compile_for(session, briefing, WORKING).document
    else:
        after = edition_document(session, get_edition(session, briefing, new))
    return EditionChanges(before, after, edition.number, new, compare(before, after))


def judgement_issued(
    session: Session, briefing: str, section: str, words: str
) -> tuple[int, Judgement] | None:
    """Return what the last edition judged of the same question, with its number; None for nothing.

    Args:
        session: Where.
        briefing: Id or slug.
        section: Where the judgement stands.
        words: What is judged now.
    """
    last = last_issued(session, find_briefing(session, briefing).id)
    then = judgement_then(last.document, SectionId(section), words) if last is not None else None
    return (last.number, then) if last is not None and then is not None else None


def export_changes(
    session: Session,
    briefing: str,
    kind: str,
    path: Path,
    old: int | None = None,
    new: int | None = None,
) -> Path:
    """Write what changed as a document of its own: the reader's summary, then word by word.

    Args:
        session: Where.
        briefing: Id or slug.
        kind: Name of a format.
        path: The file.
        old: As in ``compare_editions``.
        new: As in ``compare_editions``.
    """
    changes = compare_editions(session, briefing, old, new)
    look = Look(house_style(find_briefing(session, briefing).style))
    save(render(changes_document(changes, session.now().date()), kind, look), path)
    return path


def words_of_change(change: SectionChange) -> list[ParagraphDifference]:
    """Compare the words of a section, without its heading where that stayed as it is."""
    found = change.differences()
    is_heading = bool(found) and found[0].change is Change.EQUAL
    return found[1:] if is_heading and found[0].new.strip() == change.heading else found


def changes_document(changes: EditionChanges, today: date) -> ExportDocument:
    """Set what changed as a document that any exporter writes.

    It is marked as high as the higher of the two: it holds words of both.
    """
    say = changes.wording.say
    short: tuple[Block, ...] = (_words(changes.nothing),)
    if not changes.found.is_empty:
        points = tuple((Paragraph(_runs(line), is_tight=True),) for line in changes.lines)
        legend = say("Words taken out are struck through; words put in are bold.")
        short = (List(False, points), _words(legend))
    sections = [_section(_IN_SHORT, say("In short"), short)]
    languages = {s.id: s.language for s in (*changes.old.sections, *changes.new.sections)}
    for change in changes.found.sections:
        blocks = tuple(_paragraph(p) for p in words_of_change(change))
        section = _section(change.section, changes.heading(change), blocks)
        sections.append(replace(section, language=languages.get(change.section, "")))
    markings = [d.marking for d in (changes.old, changes.new) if d.marking is not None]
    return ExportDocument(
        title=changes.new.title,
        subtitle=changes.title,
        audience=changes.new.audience,
        originator=changes.new.originator,
        reference=changes.new.reference,
        language=changes.new.language,
        marking=highest(markings),
        issued=today,
        contents=False,
        sections=tuple(sections),
    )


def _section(identity: SectionId, heading: str, blocks: tuple[Block, ...]) -> DocumentSection:
    return DocumentSection(
        id=identity, level=1, heading=heading, blocks=name_blocks(identity, blocks, None)
    )


def _paragraph(difference: ParagraphDifference) -> Paragraph:
    line: list[Run] = []
    for piece in difference.pieces:
        words = piece.text.rstrip("\n")
        core = words.strip()
        if piece.change is Change.EQUAL or not core:
            line.append(Run(words))
            continue
        # Markdown knows no bold that begins or ends with a space, and no two words are to run
        # together where one took the other's place.
        at = words.index(core)
        is_new = piece.change is Change.INSERTED
        before = words[:at] or (" " if line and line[-1].is_struck else "")
        line += [Run(before), Run(core, is_strong=is_new, is_struck=not is_new)]
        line += [Run(words[at + len(core) :])] if words[at + len(core) :] else []
    return Paragraph(tuple(run for run in line if run.text))


def _words(text: str) -> Paragraph:
    return Paragraph(_runs(text))


def _runs(text: str) -> tuple[Run, ...]:
    return (Run(text),)
