"""Asks who has to act on an annotation, and by when."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from briefer.domain.ids import AnnotationId
from briefer.services.library import offered_values
from briefer.services.lookup import find_annotation
from briefer.services.open_threads import reviewers
from briefer.services.review_edits import Assign
from briefer.ui.desk import Desk
from briefer.ui.dialogs.details_form import DetailsForm, Field, day, text_line
from briefer.ui.translation import tr


def ask_assignee(desk: Desk, annotation: AnnotationId, window: QWidget) -> None:
    """Open the form, with what is said already; no name takes the assignment back."""
    session = desk.session
    old, today = find_annotation(session, annotation), session.now().date()
    people = sorted({*reviewers(session), *offered_values(session, "owner")} - {session.author})
    form = DetailsForm(
        tr("Who has to act?"),
        [
            Field(
                "name", tr("Assigned to"), old.assignee, text_line, "", [session.author, *people]
            ),
            Field(
                "due",
                tr("Due"),
                old.due.isoformat() if old.due else "",
                day(today),
                tr("2026-12-03, 3 Dec, +1w"),
            ),
        ],
        tr("Without a name nobody is asked any more."),
        window,
    )

    def assign(changed: dict[str, Any]) -> None:
        name = changed.get("name", old.assignee)
        desk.perform(Assign(annotation, name, changed.get("due", old.due) if name else None))

    form.accepted_fields.connect(assign)
    form.finished.connect(form.deleteLater)
    form.open()
