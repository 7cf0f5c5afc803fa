"""Opens the forms for what is said about the open text and the open briefing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.domain.briefing import Briefing
from briefer.domain.module import ModuleContent
from briefer.services.history import Edit
from briefer.services.library import offered_values
from briefer.services.outline_edits import ChangeBriefing
from briefer.services.reference import marking_schemes, yardsticks
from briefer.services.review_edits import ChangeMetadata
from briefer.services.session import Session
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.dialogs.details_form import (
    DetailsForm,
    Field,
    day,
    moment,
    moment_words,
    one_of,
    tags,
    text_line,
)
from briefer.ui.translation import tr
from briefer.ui.wording import LANGUAGES
from briefer.ui.writing.sides import Sides

MakeEdit = Callable[[dict[str, Any]], Edit]
"""Makes the edit out of the fields that were changed."""


class Details(QObject):
    """Asks, and makes one change of what was changed."""

    def __init__(self, window: QWidget, desk: Desk, sides: Sides, assembler: Assembler) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._sides, self._assembler = sides, assembler

    def change_text(self) -> None:
        """Open the form of the open text."""
        module, content = self._sides.writer.module, self._sides.writer.content
        if module is None or content is None or not self._sides.writer.save():
            return
        self._open(
            tr("Details of “{title}”", title=content.title),
            text_fields(self._desk.session, content),
            tr("A text past its review-by date is called stale wherever it is shown."),
            lambda fields: ChangeMetadata(module, fields),
        )

    def change_briefing(self) -> None:
        """Open the form of the open briefing."""
        briefing = self._assembler.briefing
        if briefing is None:
            return
        self._open(
            tr("Details of the briefing"),
            briefing_fields(briefing),
            tr("Its parts can raise the marking, never lower it."),
            lambda fields: ChangeBriefing(briefing.id, fields),
        )

    def _open(self, title: str, fields: list[Field], note: str, edit: MakeEdit) -> None:
        form = DetailsForm(title, fields, note, self._window)
        form.accepted_fields.connect(lambda changed: self._desk.perform(edit(changed)))
        form.finished.connect(form.deleteLater)
        form.open()


def text_fields(session: Session, content: ModuleContent) -> list[Field]:
    """Return the fields of a text."""

    def offered(name: str) -> list[str]:
        return ["", *offered_values(session, name)]

    return [
        Field("title", tr("Title"), content.title, text_line),
        Field("tags", tr("Tags"), ", ".join(content.tags), tags, tr("turkey, mediation")),
        Field("owner", tr("Owner"), content.owner, text_line, choices=offered("owner")),
        Field("region", tr("Region"), content.region, text_line, choices=offered("region")),
        Field("topic", tr("Topic"), content.topic, text_line, choices=offered("topic")),
        Field("language", tr("Language"), content.language, text_line, choices=list(LANGUAGES)),
        Field("marking", tr("Marking"), content.marking, text_line, choices=_markings()),
        Field("as_of", tr("True as of"), _iso(content.as_of), day, "2026-11-22"),
        Field("review_by", tr("Review by"), _iso(content.review_by), day, "2027-02-22"),
    ]


def briefing_fields(briefing: Briefing) -> list[Field]:
    """Return the fields of a briefing."""
    scales = {y.key: y.name for y in yardsticks()}
    return [
        Field("title", tr("Title"), briefing.title, text_line),
        Field("subtitle", tr("Subtitle"), briefing.subtitle, text_line),
        Field("audience", tr("For"), briefing.audience, text_line, tr("Political Director")),
        Field("originator", tr("From"), briefing.originator, text_line, tr("Levant Desk")),
        Field("reference", tr("Reference"), briefing.reference, text_line, "NE/2026/117"),
        Field("language", tr("Language"), briefing.language, text_line, choices=list(LANGUAGES)),
        Field("marking", tr("Marking"), briefing.marking, text_line, choices=_markings()),
        Field("marking_reason", tr("Reason for it"), briefing.marking_reason, text_line,
              tr("where it is above the highest part")),
        Field("cutoff", tr("Information cut-off"), moment_words(briefing.cutoff), moment,
              "2026-11-22 12:00+01:00"),
        Field("issued", tr("Date printed"), _iso(briefing.issued), day,
              tr("the day of the export")),
        Field("yardstick", tr("Words for likelihood"), briefing.yardstick, one_of(scales),
              choices=list(scales)),
    ]  # fmt: skip


def _markings() -> list[str]:
    return ["", *(m.label for scheme in marking_schemes() for m in scheme.markings)]


def _iso(value: date | None) -> str:
    return value.isoformat() if value is not None else ""
