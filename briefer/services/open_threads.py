"""The review list: what is open in the whole library, whose it is, how old, and when it is due."""

from __future__ import annotations

from briefer.domain.review_row import ReviewQuery, ReviewRow
from briefer.services.session import Session


def open_threads(session: Session, query: ReviewQuery | None = None) -> list[ReviewRow]:
    """Return the threads of every text; what is due first stands first, then the oldest.

    Args:
        session: Where.
        query: Which ones; all that are open when not given.
    """
    return session.file.review_list.rows(query or ReviewQuery())


def reviewers(session: Session) -> list[str]:
    """Return everybody who annotated something, sorted: what a filter can offer."""
    return session.file.review_list.authors()
