"""A briefing that was exported as Markdown, back to the modules it was made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from briefer.domain.partial_dates import Dated, read_dated
from briefer.domain.source import Credibility, Reliability
from briefer.errors import InvalidInput
from briefer.importing.naming import source_key, title_from_name
from briefer.importing.plan import (
    Format,
    ImportPlan,
    LeftOut,
    ProposedImage,
    ProposedModule,
    ProposedSource,
    Reason,
)
from briefer.importing.wording import one_line
from briefer.markup.critic import edit_with_notes
from briefer.markup.files import ASSETS, FileSection, FileText


def plan_exported(name: str, file: FileText, encoding: str, text: str) -> ImportPlan:
    """Propose the sections of an exported file as modules, word for word.

    Their citations and annotations stay, and the sources and images that the file lists come
    along. What the program writes itself (lists of sources, key judgements) is left out: it
    will write it again.

    Args:
        name: The file's name.
        file: Taken apart, with ``is_ours``.
        encoding: What its bytes were read as.
        text: The whole file.
    """
    front = file.front
    title = _said(front, "title") or title_from_name(name)
    published = front.get("issued")
    day = published if isinstance(published, date) else None
    publisher = _said(front, "originator")
    kept = [s for s in file.sections if not s.generated and s.body.strip()]
    return ImportPlan(
        name=name,
        format=Format.BRIEFING,
        encoding=encoding,
        language=_said(front, "language") or "en",
        title=title,
        modules=tuple(_module(section, title) for section in kept),
        source=ProposedSource(
            key=source_key("", publisher, title, day),
            title=title,
            publisher=publisher,
            published=day,
            evidence=text,
        ),
        further_sources=tuple(_sources(front.get("sources"))),
        images=tuple(_images(front.get("assets"))),
        left_out=tuple(
            LeftOut(one_line(f"{s.heading} {s.body}"), Reason.GENERATED)
            for s in file.sections
            if s.generated
        ),
    )


def _module(section: FileSection, title: str) -> ProposedModule:
    body = section.body.lstrip("\n")
    opening = [(0, len(section.body) - len(body), "")]
    _, notes = edit_with_notes(section.body, opening, section.annotations)
    return ProposedModule(
        title=section.heading or title,
        body=body.rstrip("\n") + "\n",
        notes=tuple(notes),
        is_introduction=not section.level,
        language=section.language,
        marking=section.marking,
    )


def _sources(listed: object) -> Iterator[ProposedSource]:
    for entry in listed if isinstance(listed, list) else ():
        if not isinstance(entry, dict) or not (_said(entry, "key") and _said(entry, "title")):
            continue
        published, retrieved = entry.get("published"), entry.get("retrieved")
        grade = _said(entry, "reliability"), _said(entry, "credibility")
        yield ProposedSource(
            key=_said(entry, "key"),
            title=_said(entry, "title"),
            author=_said(entry, "author"),
            publisher=_said(entry, "publisher"),
            published=_dated(published),
            retrieved=retrieved if isinstance(retrieved, date) else None,
            url=_said(entry, "url"),
            reliability=Reliability(grade[0]) if grade[0] in set(Reliability) else Reliability.F,
            credibility=Credibility(grade[1]) if grade[1] in set(Credibility) else Credibility.SIX,
            group=_said(entry, "group"),
            marking=_said(entry, "marking"),
            note=_said(entry, "note"),
        )


def _dated(written: object) -> Dated | None:
    """Read a day, a month or a year; YAML takes a year for a number."""
    if written is None or isinstance(written, date):
        return written
    try:
        return read_dated(str(written))
    except InvalidInput:
        return None


def _images(listed: object) -> Iterator[ProposedImage]:
    for entry in listed if isinstance(listed, list) else ():
        if isinstance(entry, dict) and (name := _said(entry, "name")):
            yield ProposedImage(
                name=name,
                file=f"{ASSETS}{_said(entry, 'file') or name}",
                alt=_said(entry, "alt"),
                caption=_said(entry, "caption"),
                credit=_said(entry, "credit"),
                marking=_said(entry, "marking"),
            )


def _said(values: Mapping[str, object], name: str) -> str:
    value = values.get(name)
    return one_line(str(value)) if isinstance(value, str | int) else ""
