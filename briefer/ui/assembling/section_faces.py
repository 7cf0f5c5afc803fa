"""Works out what the outline says of each section, reading again only what has changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefer.domain.annotation import ThreadState
from briefer.domain.assembly import included_rows, number_rows
from briefer.domain.briefing import Briefing
from briefer.domain.ids import SectionId
from briefer.domain.module import is_stale
from briefer.domain.outline import LinkMode, Section
from briefer.domain.wording import wording_of
from briefer.services.generated import heading_of
from briefer.services.library import get_module
from briefer.services.linking import section_revision
from briefer.services.reviewing import threads
from briefer.services.session import Session
from briefer.ui.models.outline_model import SectionFace
from briefer.ui.translation import tr


class SectionFaces:
    """Keeps each section's face until one of the texts behind it changes."""

    def __init__(self) -> None:
        self._faces: dict[Section, SectionFace] = {}

    def read(self, session: Session, briefing: Briefing) -> dict[SectionId, SectionFace]:
        """Return the face of every section, numbered as the document numbers them."""
        numbers = number_rows(included_rows(briefing.outline))
        sections = briefing.outline.sections
        self._faces = {
            section: self._faces.get(section) or _face(session, briefing, section)
            for section in sections.values()
        }
        return {
            name: replace(self._faces[section], number=numbers.get(name, ""))
            for name, section in sections.items()
        }

    def forget(self, ids: Iterable[str]) -> None:
        """Read again whatever shows one of these modules; no ids forget everything."""
        changed = set(ids)
        self._faces = {
            section: face
            for section, face in self._faces.items()
            if changed and not changed & _behind(section)
        }


def _behind(section: Section) -> set[str]:
    link = section.link
    parts = (section.own, link and link.module, link and link.wording)
    return {part for part in parts if part}


def _face(session: Session, briefing: Briefing, section: Section) -> SectionFace:
    revision = section_revision(session, section)
    if revision is None:
        wording = wording_of(briefing.language)
        heading = heading_of(section.generated, wording) if section.generated else ""
        return SectionFace(
            title=section.heading or heading,
            is_excluded=section.is_excluded,
            note=tr("Written by the program"),
        )
    text = section.text
    opened = (
        sum(
            t.annotation.state is ThreadState.OPEN and t.annotation.only_in in (None, briefing.id)
            for t in threads(session, text)
        )
        if text
        else 0
    )
    return SectionFace(
        title=section.heading or revision.content.title,
        status=revision.content.status,
        link=section.link.mode if section.link is not None else None,
        has_moved=_has_moved(session, section),
        is_stale=is_stale(revision.content, session.now().date()),
        is_excluded=section.is_excluded,
        open_annotations=opened,
        words=len(revision.content.body.split()),
        note=link_in_words(session, section),
    )


def _has_moved(session: Session, section: Section) -> bool:
    link = section.link
    if link is None or link.mode is LinkMode.FOLLOWING or link.revision is None:
        return False
    newest = session.file.modules.newest_approved(link.module)
    number = (newest or get_module(session, link.module).head).number
    return max(link.revision, link.declined or link.revision) < number


def link_in_words(session: Session, section: Section) -> str:
    """Say how a section takes its words, and whether its module has moved on."""
    link = section.link
    if link is None:
        return tr("This briefing's own text")
    head = get_module(session, link.module).head.number
    if link.mode is LinkMode.FOLLOWING:
        shown = section_revision(session, section)
        number = shown.number if shown else head
        if number == head:
            return tr("v{head}, followed", head=head)
        return tr("v{number} shown, v{head} is newer", number=number, head=head)
    if link.mode is LinkMode.PINNED:
        said = tr("Pinned to v{number}", number=link.revision)
    else:
        said = tr("Adapted from v{number}", number=link.revision)
    return said if link.revision == head else said + tr(", v{head} is newer", head=head)
