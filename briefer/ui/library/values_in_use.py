"""The values that a search can ask for, read when somebody begins to ask for one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from briefer.domain.search_language import FREE
from briefer.services.library import offered_values
from briefer.services.session import Session


class ValuesInUse(Mapping[str, Sequence[str]]):
    """Each field of ``FREE`` with the values that the library's modules have for it.

    All fields together take a tenth of a second to read in a library of 100,000 modules, nearly
    all of it for tags, and most days nobody asks for more than one or two.
    """

    def __init__(self, session: Callable[[], Session]) -> None:
        """Read nothing yet.

        Args:
            session: Returns the window's session, which is another one after a new signature.
        """
        self._session = session
        self._read: dict[str, Sequence[str]] = {}

    def forget(self) -> None:
        """Read again what is asked for next: modules have changed."""
        self._read.clear()

    def __getitem__(self, field: str) -> Sequence[str]:
        if field not in FREE:
            raise KeyError(field)
        if field not in self._read:
            self._read[field] = offered_values(self._session(), field)
        return self._read[field]

    def __iter__(self) -> Iterator[str]:
        return iter(FREE)

    def __len__(self) -> int:
        return len(FREE)
