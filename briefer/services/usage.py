"""Where a text is used: asked before it is saved, and when it turns out to be wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from briefer.domain.edition import Impact
from briefer.domain.ids import BriefingId, EditionId, ModuleId, SectionId
from briefer.domain.numbering import included_rows, number_rows
from briefer.domain.outline import LinkMode
from briefer.domain.use import Use
from briefer.errors import InvalidInput, NotFound
from briefer.phrases import counted, phrase
from briefer.services.issuing import impact
from briefer.services.library import where_used
from briefer.services.lookup import find_briefing, find_fact, find_module, find_source
from briefer.services.session import Session


class Usage(Struct, frozen=True):
    """Everywhere that a module is used.

    Attributes:
        following: Sections of drafts that will show a new text as soon as it is saved.
        fixed: Sections of drafts that are pinned to a revision, or adapted one.
        issued: Sections of editions that hold it, each with who received it.
    """

    following: tuple[Use, ...]
    fixed: tuple[Use, ...]
    issued: tuple[Impact, ...]

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everybody who received it in some edition, each once."""
        return tuple(dict.fromkeys(c.recipient for i in self.issued for c in i.copies))


class TextUse(Struct, frozen=True):
    """A text that names a source or a figure.

    Attributes:
        home: The briefing that it belongs to; None for a module of the library.
        places: Where it does, in code points of the newest text.
    """

    module: ModuleId
    title: str
    home: BriefingId | None
    places: tuple[int, ...]


class FactUsage(Struct, frozen=True):
    """Everywhere that a figure is used by name.

    Attributes:
        texts: Whose newest revision uses it.
        issued: (edition, its number, the words that it printed).
    """

    texts: tuple[TextUse, ...]
    issued: tuple[tuple[EditionId, int, str], ...]


def usage(session: Session, module: str) -> Usage:
    """Return where ``module`` is used; what a writer sees before saving it."""
    uses = where_used(session, module)
    return Usage(
        tuple(u for u in uses if u.mode is LinkMode.FOLLOWING),
        tuple(u for u in uses if u.mode is not LinkMode.FOLLOWING),
        tuple(impact(session, module=module)),
    )


def fact_usage(session: Session, name: str) -> FactUsage:
    """Return which modules use a figure by name, and which editions printed which words."""
    fact = find_fact(session, name)
    mark = f"{{fact:{fact.name}}}"
    using = _texts_with(session, mark, re.compile(re.escape(mark)))
    return FactUsage(tuple(using), tuple(session.file.uses.issued_fact(fact.name)))


def citing_texts(session: Session, key: str) -> list[TextUse]:
    """Return the texts whose newest revision cites a source, the library's first."""
    source = find_source(session, key)
    pattern = re.compile(rf"\[[^\[\]]*?@{re.escape(source.key)}(?=[\s,;\]])[^\[\]]*\]")
    return list(_texts_with(session, f"@{source.key}", pattern))


def _texts_with(session: Session, words: str, pattern: re.Pattern[str]) -> Iterator[TextUse]:
    with session.file.read_tx():
        for name in session.file.modules.holding(words):
            found = find_module(session, name)
            places = tuple(m.start() for m in pattern.finditer(found.head.content.body))
            if places:
                yield TextUse(found.id, found.title, found.home, places)


def section_named(session: Session, briefing: str, name: str) -> SectionId:
    """Return the section of a briefing that a person means.

    Args:
        session: Where.
        briefing: Id or slug.
        name: A section's id, its number such as "2.1", its heading, or its module's slug.

    Raises:
        NotFound: There is none; the error names near misses.
        InvalidInput: Several sections go by this name.
    """
    found = find_briefing(session, briefing)
    if name in found.outline:
        return SectionId(name)
    texts = session.file.uses.shown(found.id)
    numbers = number_rows(included_rows(found.outline))
    names: dict[str, list[SectionId]] = {}
    for row in found.outline.rows():
        section = row.section
        text = texts.get(section.id)
        called = [numbers.get(section.id, ""), section.heading]
        called += [text.slug, text.title] if text is not None else []
        called += [section.generated.value] if section.generated is not None else []
        if section.link is not None and text is not None and text.base is not None:
            base = session.file.modules.get(text.base)
            called += [base.slug] if base is not None else []
        for each in {c.casefold() for c in called if c}:
            names.setdefault(each, []).append(section.id)
    meant = names.get(name.casefold(), [])
    if not meant:
        raise NotFound("section", name, names)
    if len(meant) > 1:
        raise InvalidInput(
            phrase(
                "{sections} of “{title}” go by “{name}”.",
                sections=counted(len(meant), "{n} section", "{n} sections"),
                title=found.title,
                name=name,
            ),
            phrase("Name the one that is meant by its number or its id."),
        )
    return meant[0]
