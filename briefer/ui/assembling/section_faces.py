"""Works out what the outline says of each section."""

from __future__ import annotations

from briefer.domain.briefing import Briefing, SectionState
from briefer.domain.ids import SectionId
from briefer.domain.numbering import included_rows, number_rows
from briefer.domain.outline import Link, LinkMode, Section
from briefer.domain.wording import Wording, wording_of
from briefer.domain.wording.headings import heading_of
from briefer.services.assembling import section_states
from briefer.services.session import Session
from briefer.ui.models.outline_model import SectionFace
from briefer.ui.translation import tr


def section_faces(
    session: Session, briefing: Briefing, budget_words: int
) -> dict[SectionId, SectionFace]:
    """Return the face of every section, numbered as the document numbers them.

    Args:
        session: Where.
        briefing: As it is stored now.
        budget_words: How many words it may have; 0 for no limit.
    """
    included = {r.section.id: r for r in included_rows(briefing.outline)}
    numbers = number_rows(included.values())
    states = section_states(session, briefing.id)
    today = session.now().date()
    wording = wording_of(briefing.language)
    faces = {}
    for name, section in briefing.outline.sections.items():
        state = states.get(name)
        if state is None:
            faces[name] = _generated(
                section, numbers.get(name, ""), wording, is_excluded=name not in included
            )
            continue
        link = section.link
        faces[name] = SectionFace(
            title=section.heading or state.title,
            number=numbers.get(name, ""),
            status=state.status,
            link=link.mode if link is not None else None,
            has_moved=link is not None and _has_moved(link, state),
            is_stale=state.review_by is not None and today > state.review_by,
            is_excluded=name not in included,
            breaks_page=section.breaks_page,
            level_shift=section.level_shift,
            open_annotations=state.open_annotations,
            words=state.words,
            share=state.words / budget_words if budget_words and name in included else 0.0,
            note=_link_in_words(link, state),
        )
    return faces


def _generated(
    section: Section, number: str, wording: Wording, *, is_excluded: bool
) -> SectionFace:
    heading = heading_of(section.generated, wording) if section.generated else ""
    return SectionFace(
        title=section.heading or heading,
        number=number,
        is_excluded=is_excluded,
        breaks_page=section.breaks_page,
        note=tr("Written by the program"),
    )


def _has_moved(link: Link, state: SectionState) -> bool:
    if link.mode is LinkMode.FOLLOWING or link.revision is None:
        return False
    return max(link.revision, link.declined or link.revision) < state.newest


def _link_in_words(link: Link | None, state: SectionState) -> str:
    """Say how a section takes its words, and whether its module has moved on."""
    if link is None:
        return tr("This briefing's own text")
    head = state.head
    if link.mode is LinkMode.FOLLOWING:
        if state.revision == head:
            return tr("v{head}, followed", head=head)
        return tr("v{number} shown, v{head} is newer", number=state.revision, head=head)
    if link.mode is LinkMode.PINNED:
        said = tr("Pinned to v{number}", number=link.revision)
    else:
        said = tr("Adapted from v{number}", number=link.revision)
    return said if link.revision == head else said + tr(", v{head} is newer", head=head)
