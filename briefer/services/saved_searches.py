"""Searches that a person gave a name, kept in the library."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.changes import ChangeSet
from briefer.domain.folding import fold
from briefer.errors import InvalidInput, NotFound
from briefer.phrases import phrase
from briefer.services.clean_text import one_line
from briefer.services.session import Session
from briefer.services.settings import change_setting, get_setting

_KEY = "saved-searches"


class SavedSearch(Struct, frozen=True):
    """A name, and what stands in the search box for it."""

    name: str
    words: str


def saved_searches(session: Session) -> list[SavedSearch]:
    """Return the saved searches, by name."""
    kept = get_setting(session, _KEY, [])
    found = [
        SavedSearch(str(each["name"]), str(each["words"]))
        for each in (kept if isinstance(kept, list) else [])
        # A newer program may keep more than we know; what has no name or words is not ours.
        if isinstance(each, dict) and each.get("name") and "words" in each
    ]
    return sorted(found, key=lambda search: (fold(search.name), search.name))


def save_search(session: Session, name: str, words: str) -> ChangeSet:
    """Give a search a name; one that bears the name already is replaced.

    Raises:
        InvalidInput: There is no name, or nothing to search for.
    """
    tidy, wanted = one_line(name), one_line(words)
    if not tidy:
        raise InvalidInput(phrase("A saved search needs a name."))
    if not wanted:
        raise InvalidInput(phrase("There is nothing to save."), phrase("Type a search first."))
    with session.file.write_tx():
        others = [s for s in saved_searches(session) if fold(s.name) != fold(tidy)]
        return _keep(session, [*others, SavedSearch(tidy, wanted)])


def forget_search(session: Session, name: str) -> ChangeSet:
    """Remove a saved search.

    Raises:
        NotFound: None bears this name.
    """
    with session.file.write_tx():
        kept = saved_searches(session)
        others = [s for s in kept if s.name != name]
        if len(others) == len(kept):
            raise NotFound("saved search", name, (s.name for s in kept))
        return _keep(session, others)


def _keep(session: Session, searches: list[SavedSearch]) -> ChangeSet:
    searches.sort(key=lambda search: (fold(search.name), search.name))
    return change_setting(session, _KEY, [{"name": s.name, "words": s.words} for s in searches])
