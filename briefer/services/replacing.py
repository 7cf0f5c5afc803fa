"""Finding words in every text of the library, and replacing them as one step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.anchor import Found, Resolution
from briefer.domain.changes import ChangeSet
from briefer.domain.folding import fold
from briefer.domain.ids import AnnotationId, ModuleId
from briefer.domain.module import Module
from briefer.domain.revision_reasons import REPLACED, reason
from briefer.domain.word_search import Place, Wanted, are_names, carried, places_of, replaced
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.clean_text import storable
from briefer.services.history import Edit
from briefer.services.lookup import find_briefing, find_module
from briefer.services.placing import places_in
from briefer.services.progress import Step, quiet
from briefer.services.restoring import RestoreVersions, Return
from briefer.services.session import Session
from briefer.services.writing import save_revision

CONTEXT = 44
"""Code points shown before and after a hit."""

MOST_HITS = 5000
"""More cannot be looked through by a person."""

_SHORT = 40


class Field(StrEnum):
    """What a hit stands in."""

    TITLE = "title"
    BODY = "body"


class Hit(Struct, frozen=True):
    """One place, with what stands around it on one line; offsets count code points.

    Attributes:
        is_name: Whether it is within the name of a source or fact, or an address.
    """

    field: Field
    start: int
    end: int
    before: str
    words: str
    after: str
    is_name: bool = False


class TextHits(Struct, frozen=True):
    """The hits in one text.

    Attributes:
        sha256: Of the revision that was searched.
        is_own: Whether it is a briefing's own text.
    """

    module: ModuleId
    title: str
    sha256: str
    is_own: bool
    hits: tuple[Hit, ...]


class Findings(Struct, frozen=True):
    """What a search of all texts found, by title; ``is_cut`` when there was too much."""

    texts: tuple[TextHits, ...] = ()
    is_cut: bool = False

    @property
    def count(self) -> int:
        """How many hits there are."""
        return sum(len(text.hits) for text in self.texts)


def find_everywhere(
    session: Session, wanted: Wanted, *, titles: bool = False, briefing: str | None = None
) -> Findings:
    """Find words in the text of every module.

    Args:
        session: Where.
        wanted: What, and how.
        titles: Whether titles are searched as well.
        briefing: Searches this briefing's own texts and adapted wordings as well.
    """
    if not fold(wanted.words).strip():
        return Findings()
    found: list[TextHits] = []
    total = 0
    for module in _candidates(session, wanted, briefing):
        hits = tuple(_hits(module, wanted, titles=titles))
        if hits:
            head = module.head
            is_own = module.home is not None
            found.append(TextHits(module.id, module.title, head.sha256, is_own, hits))
            total += len(hits)
            if total > MOST_HITS:
                return Findings(tuple(found), is_cut=True)
    return Findings(tuple(found))


class ReplaceEverywhere(Struct, frozen=True):
    """Put other words in the place of chosen hits: one revision for each text, all or none.

    Attributes:
        texts: With the hits that were chosen, as they were found.
        words: What is put there.
    """

    texts: tuple[TextHits, ...]
    words: str
    label: str = "Replace in All Modules"

    @property
    def size(self) -> int:
        """How many texts get a revision."""
        return len(self.texts)

    @property
    def modules(self) -> tuple[str, ...]:
        """Whose words are replaced."""
        return tuple(text.module for text in self.texts)

    def apply(self, session: Session, step: Step = quiet) -> tuple[ChangeSet, Edit]:
        """Replace them in one transaction; annotations follow their words.

        Raises:
            InvalidInput: A text was changed since it was searched.
        """
        outcome = ChangeSet()
        back: list[Return] = []
        words = storable(self.words)
        with session.file.write_tx():
            for done, text in enumerate(self.texts):
                step(done, self.size, text.title)
                module = find_module(session, text.module)
                if module.head.sha256 != text.sha256:
                    raise InvalidInput(
                        phrase("“{title}” was changed since it was searched.", title=module.title),
                        phrase("Search again; nothing was replaced."),
                    )
                outcome |= _replace_in(session, module, text.hits, words)
                after = find_module(session, module.id).head
                if after.number != module.head.number:
                    back.append(Return(module.id, module.head.number, after.number))
            step(self.size, self.size, "")
        return outcome, RestoreVersions(tuple(back), self.label)


def _replace_in(session: Session, module: Module, hits: tuple[Hit, ...], words: str) -> ChangeSet:
    content = module.head.content
    in_title = [(h.start, h.end) for h in hits if h.field is Field.TITLE]
    in_body = [(h.start, h.end) for h in hits if h.field is Field.BODY]
    new = replace(
        content,
        title=replaced(content.title, in_title, words),
        body=replaced(content.body, in_body, words),
    )
    if new == content:
        return ChangeSet()
    why = reason(REPLACED, old=_short(hits[0].words), new=_short(words))
    known = _follow(session, module, in_body, len(words))
    return save_revision(session, module, new, why, known=known)


def _follow(
    session: Session, module: Module, places: list[Place], length: int
) -> Mapping[AnnotationId, Resolution]:
    """Say where annotations are after replacements that are known exactly."""
    known: dict[AnnotationId, Resolution] = {}
    threads = session.file.annotations.of_module(module.id)
    for name, old in places_in(session, threads, module.head).items():
        if old.start is None or old.end is None:
            continue
        place = carried(old.start, old.end, places, length)
        if place is None:
            continue
        touched = any(a < old.end and b > old.start for a, b in places)
        found = Found.MAPPED if touched and old.found is Found.EXACT else old.found
        known[name] = Resolution(found, *place)
    return known


def _candidates(session: Session, wanted: Wanted, briefing: str | None) -> Iterator[Module]:
    if briefing is not None:
        # What the reader of the open briefing sees comes first.
        for row in find_briefing(session, briefing).outline.rows():
            link = row.section.link
            text = row.section.own or (link.wording if link is not None else None)
            if text is not None:
                yield find_module(session, text)
    for module in session.file.modules.containing(fold(wanted.words)):
        yield find_module(session, module)


def _hits(module: Module, wanted: Wanted, *, titles: bool) -> Iterator[Hit]:
    content = module.head.content
    for field, text in ((Field.TITLE, content.title), (Field.BODY, content.body)):
        if field is Field.TITLE and not titles:
            continue
        places = places_of(wanted, text)
        for (start, end), is_name in zip(places, are_names(places, text), strict=True):
            first, last = _context(text, start, end)
            before = ("…" if first else "") + _on_one_line(text[first:start])
            after = _on_one_line(text[end:last]) + ("…" if last < len(text) else "")
            yield Hit(field, start, end, before, text[start:end], after, is_name)


def _context(text: str, start: int, end: int) -> Place:
    """Choose how much around a hit is shown: whole words, where they are not too long."""
    first, last = max(0, start - CONTEXT), min(len(text), end + CONTEXT)
    if first:
        space = text.find(" ", first, start)
        first = space + 1 if space >= 0 else first
    if last < len(text):
        space = text.rfind(" ", end, last)
        last = space if space > end else last
    return first, last


def _on_one_line(text: str) -> str:
    line = " ".join(text.split())
    left = " " if text[:1].isspace() else ""
    right = " " if text[-1:].isspace() and line else ""
    return f"{left}{line}{right}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"
