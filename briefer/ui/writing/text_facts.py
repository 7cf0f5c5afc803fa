"""Puts into words what strip and status line say of the open text and briefing."""

from __future__ import annotations

import re

from briefer.domain.module import count_words, is_stale
from briefer.domain.outline import LinkMode
from briefer.domain.partial_dates import latest
from briefer.services.library import list_sources, where_used
from briefer.services.session import Session
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.reviewing.reviewer import Reviewer
from briefer.ui.translation import tr, tr_count, written
from briefer.ui.views.strip import StripFacts
from briefer.ui.wording import count, dated, day, language, moment_with_zone
from briefer.ui.writing.writer import Writer

WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction by adults (Brysbaert 2019, mean of 190 studies)."""
_CITED = re.compile(r"\[@([^\[\]]+)\]")


def strip_facts(session: Session, writer: Writer, assembler: Assembler) -> StripFacts | None:
    """Say what the open text is: whose, marked how, from what, how fresh, and where it is used."""
    content = writer.content
    if content is None or writer.module is None:
        return None
    today = session.now().date()
    parts = []
    uses = where_used(session, writer.module)
    following = {u.briefing for u in uses if u.mode is LinkMode.FOLLOWING and not u.is_excluded}
    is_alone = assembler.link_mode is not LinkMode.FOLLOWING
    if len(following) > 1 or (following and is_alone):
        # First, because whoever changes the text changes it for all of them.
        parts.append(
            tr_count(len(following), "Followed in {n} briefing", "Followed in {n} briefings")
        )
    if content.owner:
        parts.append(tr("Owner {name}", name=content.owner))
    parts.append(content.marking)
    link = assembler.link_words() if assembler.link_mode is not None else ""
    if assembler.link_words() and not link:
        parts.append(assembler.link_words())
    others = {use.briefing for use in uses} - following
    if others and not assembler.link_words():
        parts.append(tr_count(len(others), "in {n} briefing", "in {n} briefings"))
    if not uses:
        parts.append(tr("in no briefing"))
    parts.append(_sources(session, content.body, today.year))
    if content.review_by:
        parts.append(tr("review by {day}", day=day(content.review_by, today)))
    if content.as_of:
        parts.append(tr("as of {day}", day=day(content.as_of, today)))
    more = (
        tr("Region: {name}", name=content.region) if content.region else "",
        tr("Topic: {name}", name=content.topic) if content.topic else "",
        tr("Tags: {names}", names=", ".join(content.tags)) if content.tags else "",
        tr("Language: {name}", name=language(content.language)),
    )
    offer = tr("Follow again") if assembler.link_mode is LinkMode.PINNED else ""
    return StripFacts(
        title=content.title,
        status=content.status,
        is_stale=is_stale(content, today),
        parts=tuple(filter(None, parts)),
        more=tuple(filter(None, more)),
        link=link,
        offer=offer,
    )


def bottom_line(
    text: str, writer: Writer, reviewer: Reviewer, assembler: Assembler
) -> tuple[str, dict[str, str]]:
    """Say how long text and briefing are, and what they carry."""
    briefing, content = assembler.briefing, writer.content
    parts = []
    if content is not None:
        words = count_words(text)
        parts.append(tr_count(words, "{n} word in this text", "{n} words in this text"))
        if words:
            parts.append(tr_count(-(-words // WORDS_A_MINUTE), "{n} min", "{n} min"))
    if briefing is not None:
        said, budget = tr("{n} in all", n=written(assembler.words)), assembler.budget_words
        over = assembler.words - budget
        if budget:
            said = tr("{n} in all of {budget}", n=written(assembler.words), budget=written(budget))
            said += tr(", {n} over", n=written(over)) if over > 0 else ""
        parts.append(said)
    total = assembler.open_annotations if briefing is not None else reviewer.open_count
    marking = (briefing.marking if briefing else "") or (content.marking if content else "")
    tag = content.language if content is not None else (briefing.language if briefing else "")
    return ", ".join(parts), {
        "annotations": count(total, "open annotation") if total else "",
        "language": language(tag) if tag else "",
        "marking": marking,
        "cutoff": tr("Cut-off {moment}", moment=moment_with_zone(briefing.cutoff))
        if briefing is not None and briefing.cutoff is not None
        else "",
    }


def _sources(session: Session, body: str, year: int) -> str:
    keys = {
        item.split(",")[0].strip().lstrip("@")
        for found in _CITED.finditer(body)
        for item in found[1].split(";")
    }
    if not keys:
        return tr("no source")
    known = [s for s in list_sources(session) if s.key in keys and s.published]
    newest = max((s.published for s in known if s.published), key=latest, default=None)
    said = count(len(keys), "source")
    if newest is None:
        return said
    return tr("{sources}, newest {day}", sources=said, day=dated(newest, year))
