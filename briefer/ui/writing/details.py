"""Opens the form for what is said about the open briefing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.briefing import Briefing
from briefer.domain.profile import Profile
from briefer.services.outline_edits import ChangeBriefing
from briefer.services.profiles import list_profiles
from briefer.services.reference import yardsticks
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.details_form import (
    DetailsForm,
    Field,
    day,
    moment,
    moment_words,
    one_of,
    text_line,
)
from briefer.ui.translation import tr
from briefer.ui.wording import LANGUAGES, language, profile_words
from briefer.ui.writing.register_fields import marking_labels


class Details(QObject):
    """Asks, and makes one change of what was changed."""

    def __init__(self, window: QWidget, desk: Desk, assembler: Assembler) -> None:
        super().__init__(window)
        self._window, self._desk, self._assembler = window, desk, assembler

    def change_briefing(self) -> None:
        """Open the form of the open briefing."""
        briefing = self._assembler.briefing
        if briefing is None:
            return
        form = DetailsForm(
            tr("Details of the briefing"),
            briefing_fields(
                briefing, list_profiles(self._desk.session), self._desk.session.now().date()
            ),
            tr("Its parts can raise the marking, never lower it."),
            self._window,
        )
        form.accepted_fields.connect(
            lambda changed: self._desk.perform(ChangeBriefing(briefing.id, changed))
        )
        form.finished.connect(form.deleteLater)
        form.open()


def briefing_fields(briefing: Briefing, profiles: Sequence[Profile], today: date) -> list[Field]:
    """Return the fields of a briefing."""
    scales = {y.key: tr(y.name) for y in yardsticks()}
    offered = {"": "", **{p.name: profile_words(p.name) for p in profiles}}
    return [
        Field("title", tr("Title"), briefing.title, text_line),
        Field("subtitle", tr("Subtitle"), briefing.subtitle, text_line),
        Field("audience", tr("For"), briefing.audience, text_line, tr("Political Director")),
        Field("originator", tr("From"), briefing.originator, text_line, tr("Levant Desk")),
        Field("reference", tr("Reference"), briefing.reference, text_line, "NE/2026/117"),
        Field("language", tr("Language"), language(briefing.language), _language_tag,
              choices=[language(tag) for tag in LANGUAGES]),
        Field("marking", tr("Marking"), briefing.marking, text_line, choices=marking_labels()),
        Field("marking_reason", tr("Reason for it"), briefing.marking_reason, text_line,
              tr("where it is above the highest part")),
        Field("cutoff", tr("Information cut-off"), moment_words(briefing.cutoff), moment,
              "2026-11-22 12:00+01:00"),
        Field("issued", tr("Date printed"), _iso(briefing.issued), day(today),
              tr("the day of the export")),
        Field("yardstick", tr("Words for likelihood"),
              scales.get(briefing.yardstick, briefing.yardstick), one_of(scales),
              choices=list(scales.values())),
        Field("profile", tr("Profile for exports"), profile_words(briefing.profile),
              one_of(offered), tr("the usual one"), choices=list(offered.values())),
    ]  # fmt: skip


def _language_tag(words: str) -> str:
    """Read a language by its name, or a tag that we have no name for."""
    typed = text_line(words)
    for tag in LANGUAGES:
        if typed.casefold() in (tag.casefold(), language(tag).casefold()):
            return tag
    return typed


def _iso(value: date | None) -> str:
    return value.isoformat() if value is not None else ""
