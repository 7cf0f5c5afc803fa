"""How dates, names and counts are put into words in the window."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from briefer.domain.annotation import AnnotationKind
from briefer.domain.module import Status
from briefer.domain.partial_dates import Dated
from briefer.domain.revision_reasons import said
from briefer.ui.translation import day_of_month, mark, month, tr, tr_count, tr_phrase

STATUS_WORDS = {
    Status.DRAFT: mark("Draft"),
    Status.IN_REVIEW: mark("In review"),
    Status.APPROVED: mark("Approved"),
    Status.RETIRED: mark("Retired"),
}
KIND_WORDS = {
    AnnotationKind.COMMENT: mark("Comment"),
    AnnotationKind.QUESTION: mark("Question"),
    AnnotationKind.FACT_CHECK: mark("Fact check"),
    AnnotationKind.SUGGESTION: mark("Suggestion"),
}
LANGUAGES = {
    "en": mark("English"),
    "en-GB": mark("English (UK)"),
    "en-US": mark("English (US)"),
    "tr": mark("Turkish"),
    "ar": mark("Arabic"),
    "fr": mark("French"),
    "de": mark("German"),
    "he": mark("Hebrew"),
    "ru": mark("Russian"),
    "uk": mark("Ukrainian"),
}


def status_words(status: Status) -> str:
    """Say a status."""
    return tr(STATUS_WORDS[status])


def kind_words(kind: AnnotationKind) -> str:
    """Say a kind of annotation."""
    return tr(KIND_WORDS[kind])


def age(moment: datetime, now: datetime) -> str:
    """Say when something happened, as short as it stays clear: 10:24, yesterday, 19 Nov."""
    local = moment.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    if days == 0:
        return f"{local:%H:%M}"
    if days == 1:
        return tr("yesterday")
    return day(local.date(), now.date())


def day(of: date, today: date) -> str:
    """Say a day, with its year only when it is another one."""
    short = day_of_month(of.day, of.month)
    return short if of.year == today.year else f"{short} {of.year}"


def dated(of: Dated, year: int) -> str:
    """Say a day as far as it is known; its year only when it is not ``year``, or all there is."""
    if isinstance(of, date):
        return day(of, of.replace(year=year, day=1))
    return f"{month(of.month)} {of.year}" if of.month else str(of.year)


def moment_with_zone(moment: datetime) -> str:
    """Say a cut-off: day, year, time and zone."""
    zone = moment.tzname() or "UTC"
    name = f"{day_of_month(moment.day, moment.month)} {moment.year}"
    return f"{name}, {moment:%H:%M} {zone}"


def count(number: int, one: str, many: str = "") -> str:
    """Say how many: "1 word", "1,284 words"."""
    return tr_count(number, f"{{n}} {one}", f"{{n}} {many or one + 's'}")


def profile_words(words: str) -> str:
    """Say a profile's name, or for whom it is; what the desk calls its own stays as it is."""
    from briefer.domain.profile import SHIPPED  # here, because a start names none

    return tr(words) if any(words in (p.name, p.about) for p in SHIPPED) else words


def reason_words(stored: str) -> str:
    """Say why a version was made; what a person called it stays as it is."""
    return tr_phrase(said(stored))


def initials(name: str) -> str:
    """Return at most two letters that stand for a person."""
    parts = [p for p in name.replace(".", " ").split() if p]
    if not parts:
        return "?"
    letters = parts[0][0] + (parts[-1][0] if len(parts) > 1 else parts[0][1:2])
    return letters.upper()


def language(tag: str) -> str:
    """Return the name of a language; its tag when we have no name for it."""
    return tr(LANGUAGES.get(tag) or LANGUAGES.get(tag.split("-")[0], tag))


def here() -> tzinfo | None:
    """Return the zone that clocks on this desk show."""
    return datetime.now().astimezone().tzinfo
