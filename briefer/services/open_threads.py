"""The review list: what is open in the whole library, whose it is, how old, and when it is due."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.ids import ModuleId
from briefer.domain.review_row import ReviewQuery, ReviewRow
from briefer.services.lookup import find_module
from briefer.services.reviewing import Thread, threads
from briefer.services.session import Session


class OpenSuggestions(Struct, frozen=True):
    """The suggestions that wait on one text.

    Attributes:
        body: The newest one, in which their words are.
        threads: In the order of their words.
    """

    module: ModuleId
    title: str
    body: str
    threads: tuple[Thread, ...]


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


def open_suggestions(session: Session, module: str | None = None) -> list[OpenSuggestions]:
    """Return what waits to be accepted or rejected, by text.

    Args:
        session: Where.
        module: Id or slug of one text; all of the library when not given.
    """
    with session.file.read_tx():
        if module is None:
            rows = open_threads(session, ReviewQuery(kind=AnnotationKind.SUGGESTION))
            names = [*dict.fromkeys(row.module for row in rows)]
        else:
            names = [find_module(session, module).id]
        found = []
        for name in names:
            head = find_module(session, name).head
            waiting = tuple(t for t in threads(session, name) if _is_waiting(t))
            if waiting:
                content = head.content
                found.append(OpenSuggestions(name, content.title, content.body, waiting))
    return found


def _is_waiting(thread: Thread) -> bool:
    note = thread.annotation
    return note.kind is AnnotationKind.SUGGESTION and note.state is ThreadState.OPEN
