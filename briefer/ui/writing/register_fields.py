"""What the forms of sources and facts ask for."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from enum import Enum

from briefer.domain.partial_dates import read_dated
from briefer.domain.source import Credibility, Fact, Reliability, Source
from briefer.errors import InvalidInput
from briefer.services.reference import marking_schemes
from briefer.ui.dialogs.details_form import Field, Reader, day, text_line
from briefer.ui.translation import tr

_NO_RELIABILITY, _NO_CREDIBILITY = Reliability.F.value, Credibility.SIX.value


def source_fields(
    source: Source | None,
    today: date,
    taken: Collection[str] = (),
    key: str = "",
    groups: Collection[str] = (),
) -> list[Field]:
    """Return the fields of a source; a new one has a key as well, which nobody has yet."""
    s = source
    fields = [
        Field("title", tr("Title"), s.title if s else "", _needed(tr("Title")), is_required=True),
        Field("author", tr("Author"), s.author if s else "", text_line),
        Field("publisher", tr("Publisher"), s.publisher if s else "", text_line),
        Field("published", tr("Published"), str(s.published or "") if s else "", read_dated,
              tr("2026-11-22, August 2026 or 2026")),
        Field("retrieved", tr("Retrieved"), _iso(s.retrieved if s else None),
              day(today, looks_back=True), tr("2026-12-03, today")),
        Field("url", tr("Address"), s.url if s else "", text_line, "https://"),
        Field("reliability", tr("Reliability, A to F"),
              s.reliability.value if s else _NO_RELIABILITY, _grade(Reliability),
              choices=[g.value for g in Reliability]),
        Field("credibility", tr("Credibility, 1 to 6"),
              s.credibility.value if s else _NO_CREDIBILITY, _grade(Credibility),
              choices=[g.value for g in Credibility]),
        Field("group", tr("Leans on"), s.group if s else "", text_line,
              tr("one word for all that rest on the same account"), choices=["", *groups]),
        Field("marking", tr("Marking"), s.marking if s else "", text_line,
              choices=marking_labels()),
        Field("note", tr("Note"), s.note if s else "", text_line),
        Field("evidence", tr("What was read"), s.evidence if s else "", text_line,
              tr("The text itself, kept beside what cites it; it is never exported."), lines=4),
    ]  # fmt: skip
    if source is None:
        hint = tr("made from author and year when left empty")
        fields.insert(0, Field("key", tr("Key"), key, _free(taken), hint, is_required=True))
    return fields


def fact_fields(
    fact: Fact | None,
    sources: Collection[str],
    today: date,
    taken: Collection[str] = (),
    name: str = "",
) -> list[Field]:
    """Return the fields of a fact; a new one has a name as well, which nobody has yet."""
    f = fact
    fields = [
        Field("text", tr("What is read"), f.text if f else "", _needed(tr("What is read")),
              "3.6 million", is_required=True),
        Field("as_of", tr("True as of"), _iso(f.as_of if f else None),
              day(today, looks_back=True), tr("2026-12-03, today")),
        Field("source", tr("Source"), f.source if f else "", text_line,
              choices=["", *sources]),
        Field("note", tr("Note"), f.note if f else "", text_line),
    ]  # fmt: skip
    if fact is None:

        def read(words: str) -> str:
            name: str = _free(taken)(_needed(tr("Name"))(words))
            return name

        fields.insert(0, Field("name", tr("Name"), name, read, "refugees-turkey", is_required=True))
    return fields


def _needed(label: str) -> Reader:
    def read(words: str) -> str:
        if not words:
            raise InvalidInput(tr("“{field}” cannot be left empty.", field=label))
        return words

    return read


def _free(taken: Collection[str]) -> Reader:
    def read(words: str) -> str:
        if words in taken:
            raise InvalidInput(tr("“{name}” is there already; choose another.", name=words))
        return words

    return read


def _grade(known: type[Enum]) -> Reader:
    def read(words: str) -> Enum:
        try:
            return known(words.upper())
        except ValueError:
            grades = ", ".join(g.value for g in known)
            raise InvalidInput(tr("Choose one: {choices}.", choices=grades)) from None

    return read


def marking_labels() -> list[str]:
    """Return every label that a text, a briefing or a source can bear; empty for none."""
    return ["", *(m.label for scheme in marking_schemes() for m in scheme.markings)]


def _iso(value: date | None) -> str:
    return value.isoformat() if value is not None else ""
