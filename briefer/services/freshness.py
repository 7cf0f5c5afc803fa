"""Keeping modules fresh: fresh means edited or validated again, never merely read."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.changes import ChangeSet
from briefer.domain.module import ModuleContent
from briefer.domain.revision_reasons import NO_LONGER_VALID, STILL_VALID, reason
from briefer.services.detail_edits import ChangeDetails, Details
from briefer.services.history import Edit
from briefer.services.lookup import find_module
from briefer.services.session import Session
from briefer.services.writing import save_revision

USUAL_PERIOD = timedelta(days=90)
"""Until the next review where the dates before do not say how long: a quarter."""


def next_review(content: ModuleContent, today: date) -> date | None:
    """Return when a text that holds on ``today`` is due again: after as long as before.

    A text that has no review-by date gets none, and no date comes nearer.
    """
    if content.review_by is None:
        return None
    period = USUAL_PERIOD
    if content.as_of is not None and content.review_by > content.as_of:
        period = content.review_by - content.as_of
    return max(content.review_by, today + period)


def revalidate(session: Session, module: str, review_by: date | None = None) -> ChangeSet:
    """Say that a module still holds today: a revision with the same words that says so.

    Args:
        session: Who says it, and when.
        module: Id or slug.
        review_by: When it is due again; as long from today as before when not given.
    """
    with session.file.write_tx():
        found = find_module(session, module)
        old, today = found.head.content, session.now().date()
        due = review_by if review_by is not None else next_review(old, today)
        new = replace(old, as_of=today, review_by=due)
        why = reason(STILL_VALID, day=today.isoformat())
        if new == old and found.head.reason == why:
            return ChangeSet()
        return save_revision(session, found, new, why)


class Revalidate(Struct, frozen=True):
    """Say that a module still holds, as a step."""

    module: str
    label: str = "Still Valid"

    def apply(self, session: Session) -> tuple[ChangeSet, Edit]:
        """Validate it; the inverse brings the dates before back."""
        with session.file.write_tx():
            found = find_module(session, self.module)
            old = found.head.content
            outcome = revalidate(session, self.module)
            head = find_module(session, self.module).head
        before = Details(found.id, {"as_of": old.as_of, "review_by": old.review_by})
        inverse = ChangeDetails(
            (before,), self.label, reason=NO_LONGER_VALID, back_reason=head.reason
        )
        return outcome, inverse
