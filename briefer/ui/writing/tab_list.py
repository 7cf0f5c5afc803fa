"""Which texts are open on one side, in which order they stand and in which they were used.

A text that is only looked at gives way to the next one. Whoever writes in it, or opens it with
Enter or two clicks, keeps it; there is at most one that gives way.
"""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.ids import BriefingId, ModuleId, RevisionNumber, SectionId
from briefer.domain.outline import ROOT
from briefer.ui.writing.writer import Spot

MOST_CLOSED = 20


class TextPlace(Struct, frozen=True):
    """A text, and where it is read.

    Attributes:
        module: Whose words; None for a section that the program writes.
        pinned: The revision that is held fast; None for the newest.
        briefing: The briefing that it is read in, if any.
        section: The section there.
    """

    module: ModuleId | None = None
    pinned: RevisionNumber | None = None
    briefing: BriefingId | None = None
    section: SectionId = ROOT

    def is_same_text(self, other: TextPlace) -> bool:
        """Say whether both are one text, wherever it is read."""
        if self.module is None:
            return (other.module, other.briefing, other.section) == (
                None, self.briefing, self.section,
            )  # fmt: skip
        return (self.module, self.pinned) == (other.module, other.pinned)


class Tab(Struct, eq=False):
    """One open text.

    Attributes:
        place: Which, and where it is read.
        is_kept: Whether it stays when another one is looked at.
        spot: Where one was in it; None if it was not on show yet.
    """

    place: TextPlace
    is_kept: bool = False
    spot: Spot | None = None


class TabList:
    """The open texts of one side.

    Attributes:
        tabs: In the order in which they stand.
        current: The one on show; None when nothing is open.
    """

    def __init__(self) -> None:
        self.tabs: list[Tab] = []
        self.current: Tab | None = None
        self._used: list[Tab] = []
        self._walk: list[Tab] = []
        self._closed: list[tuple[int, Tab]] = []

    def show(self, place: TextPlace, *, keeps: bool = False) -> Tab:
        """Let a text be the current one, in a tab of its own or in the one that gives way."""
        # First, or a tab that gives way would be counted as used by the walk that ends.
        self.end_walk()
        tab = self.find(place)
        if tab is None:
            tab = Tab(place)
            passing = next((t for t in self.tabs if not t.is_kept), None)
            if passing is not None:
                self.tabs[self.tabs.index(passing)] = tab
                self._used.remove(passing)
            else:
                here = self.tabs.index(self.current) + 1 if self.current is not None else 0
                self.tabs.insert(here, tab)
        tab.place = place
        tab.is_kept = tab.is_kept or keeps
        self.use(tab)
        return tab

    def use(self, tab: Tab) -> None:
        """Let an open text be the current one, and the one that was used last."""
        self.end_walk()
        self._put_first(tab)

    def find(self, place: TextPlace) -> Tab | None:
        """Return the tab of a text."""
        return next((t for t in self.tabs if t.place.is_same_text(place)), None)

    def close(self, tab: Tab) -> None:
        """Take a text away; the one that was used before it comes up."""
        self.end_walk()
        self._closed.append((self.tabs.index(tab), tab))
        del self._closed[:-MOST_CLOSED]
        self.tabs.remove(tab)
        self._used.remove(tab)
        if tab is self.current:
            self.current = self._used[0] if self._used else None

    def drop(self, tab: Tab) -> None:
        """Take a text away that the library does not have any more: it cannot come back."""
        self.close(tab)
        self._closed.pop()

    def reopen(self) -> Tab | None:
        """Bring back what was closed last, where it stood, and keep it."""
        while self._closed:
            place, tab = self._closed.pop()
            if self.find(tab.place) is None:
                tab.is_kept = True
                self.tabs.insert(min(place, len(self.tabs)), tab)
                self.use(tab)
                return tab
        return None

    @property
    def can_reopen(self) -> bool:
        """Whether a text was closed that is not open now."""
        return any(self.find(tab.place) is None for _, tab in self._closed)

    def inherit(self, closed: list[tuple[int, Tab]]) -> None:
        """Let what was closed last on a side that goes come back here."""
        self._closed = [*self._closed, *closed][-MOST_CLOSED:]

    def give_closed(self) -> list[tuple[int, Tab]]:
        """Hand over what was closed, with where it stood."""
        closed, self._closed = self._closed, []
        return closed

    def step(self, by: int) -> Tab | None:
        """Go to the text that was used before, and on to older ones until the walk ends."""
        if not self._walk:
            self._walk = list(self._used)
        if self.current in self._walk and len(self._walk) > 1:
            here = self._walk.index(self.current) + by
            self.current = self._walk[here % len(self._walk)]
        return self.current

    def end_walk(self) -> None:
        """Count the text that one has come to as the one used last."""
        if self._walk and self.current is not None:
            self._put_first(self.current)
        self._walk = []

    def add(self, tab: Tab) -> None:
        """Open a text behind the others, without showing it."""
        self.tabs.append(tab)
        self._used.append(tab)

    def move(self, tab: Tab, to: int) -> None:
        """Let a tab stand somewhere else."""
        self.tabs.remove(tab)
        self.tabs.insert(to, tab)

    def restore(self, tabs: list[Tab], used: list[int]) -> None:
        """Open what was open at the end of the last run; ``used`` names places in ``tabs``."""
        self.tabs = list(tabs)
        named = [tabs[n] for n in dict.fromkeys(used) if 0 <= n < len(tabs)]
        self._used = named + [t for t in tabs if t not in named]
        self.current = self._used[0] if self._used else None

    @property
    def used(self) -> list[int]:
        """Places of the tabs, the one used last first."""
        self.end_walk()
        return [self.tabs.index(tab) for tab in self._used]

    def _put_first(self, tab: Tab) -> None:
        if tab in self._used:
            self._used.remove(tab)
        self._used.insert(0, tab)
        self.current = tab
