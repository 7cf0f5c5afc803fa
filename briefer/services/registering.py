"""Entering sources and facts into the registers."""

from __future__ import annotations

import re
from datetime import date
from typing import TypedDict, Unpack

from msgspec.structs import replace

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.ids import SourceId, new_id
from briefer.domain.partial_dates import Dated
from briefer.domain.slug import slugify, unique_slug
from briefer.domain.source import Credibility, Fact, Reliability, Source
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.services.clean_text import one_line, storable
from briefer.services.lookup import find_fact, find_source
from briefer.services.session import Session

_KEY = re.compile(r"[\w.:-]+")
_NAME = re.compile(r"[\w.-]+")


class SourceFields(TypedDict, total=False):
    """What can be said about a source besides its key and title."""

    author: str
    publisher: str
    published: Dated | None
    retrieved: date | None
    url: str
    reliability: Reliability
    credibility: Credibility
    group: str
    marking: str
    note: str
    evidence: str


class ChangedSource(SourceFields, total=False):
    """What ``change_source`` can change: everything but the key, which bodies cite."""

    title: str


class FactFields(TypedDict, total=False):
    """What can be said about a fact besides its name and text."""

    as_of: date | None
    source: str
    note: str


class ChangedFact(FactFields, total=False):
    """What ``change_fact`` can change: everything but the name, which bodies use."""

    text: str


def add_source(session: Session, key: str, title: str, **fields: Unpack[SourceFields]) -> ChangeSet:
    """Enter a source.

    Args:
        session: Who, where, when.
        key: What a citation writes; made from author, publisher or title when empty.
        title: As it was published.
        **fields: What else is known.

    Returns:
        With the new source's id, then its key.
    """
    if key and not _KEY.fullmatch(key):
        raise InvalidInput(
            phrase("“{key}” cannot be a source's key.", key=key),
            phrase("Use letters, digits and _ . : - without spaces, such as yilmaz-2024."),
        )
    with session.file.write_tx():
        if key and session.file.sources.get(key) is not None:
            raise InvalidInput(
                phrase("There is a source “{key}” already.", key=key), phrase("Choose another key.")
            )
        identity = SourceId(new_id(session.now()))
        source = _clean(Source(id=identity, key=key or "-", title=title, **fields))
        if not key:
            source = replace(source, key=unique_slug(_key_of(source), _TakenKeys(session)))
        session.file.sources.add(source)
    return ChangeSet(Changed.SOURCES, (source.id, source.key))


def change_source(session: Session, ref: str, **fields: Unpack[ChangedSource]) -> ChangeSet:
    """Change what is said about a source."""
    with session.file.write_tx():
        old = find_source(session, ref)
        new = _clean(replace(old, **fields))
        if new == old:
            return ChangeSet()
        session.file.sources.change(new)
    return ChangeSet(Changed.SOURCES, (old.id, old.key))


def add_fact(session: Session, name: str, text: str, **fields: Unpack[FactFields]) -> ChangeSet:
    """Enter a figure that modules use by name."""
    if not _NAME.fullmatch(name):
        raise InvalidInput(
            phrase("“{name}” cannot be a fact's name.", name=name),
            phrase("Use letters, digits and _ . - without spaces, such as refugees-turkey."),
        )
    with session.file.write_tx():
        if session.file.facts.get(name) is not None:
            raise InvalidInput(
                phrase("There is a fact “{name}” already.", name=name),
                phrase("Change it, or choose another."),
            )
        session.file.facts.add(_clean_fact(Fact(name=name, text=text, **fields)))
    return ChangeSet(Changed.FACTS, (name,))


def change_fact(session: Session, name: str, **fields: Unpack[ChangedFact]) -> ChangeSet:
    """Change a figure, wherever it is used; issued editions keep the old one."""
    with session.file.write_tx():
        old = find_fact(session, name)
        new = _clean_fact(replace(old, **fields))
        if new == old:
            return ChangeSet()
        session.file.facts.change(new)
    return ChangeSet(Changed.FACTS, (name,))


class _TakenKeys:
    """The keys of the source register, asked one at a time."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._session.file.sources.get(key) is not None


def _key_of(source: Source) -> str:
    """Make a key such as "yilmaz-2024": the author's last name, or else the publisher."""
    name = source.author.split(",")[0].split()[-1:] or [source.publisher or source.title]
    stem = "-".join(slugify(name[0], "source").split("-")[:3])
    return f"{stem}-{source.published.year}" if source.published else stem


def _clean(source: Source) -> Source:
    title = one_line(source.title)
    if not title:
        raise InvalidInput(phrase("A source needs a title."))
    return replace(
        source,
        title=title,
        author=one_line(source.author),
        publisher=one_line(source.publisher),
        url=one_line(source.url),
        group=one_line(source.group),
        marking=one_line(source.marking),
        note=storable(source.note),
        evidence=storable(source.evidence),
    )


def _clean_fact(fact: Fact) -> Fact:
    text = one_line(fact.text)
    if not text:
        raise InvalidInput(phrase("A fact needs a text, such as “3.6 million”."))
    return replace(fact, text=text, source=one_line(fact.source), note=storable(fact.note))
