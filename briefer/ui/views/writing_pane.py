"""The Write tab: strip and find bar over the sides that texts are written on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefer.ui.appearance import Appearance
from briefer.ui.views.side_pane import SidePane
from briefer.ui.views.strip import Strip

if TYPE_CHECKING:
    from briefer.ui.views.editor import Editor
    from briefer.ui.views.find_bar import FindBar

EVEN = 0.5


class SharedRoom(QSplitter):
    """Keeps the share of two sides at any width.

    Attributes:
        share: How much of the room the first of them has, from 0 to 1.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.share = EVEN
        self.splitterMoved.connect(lambda _place, _index: self._note())

    def share_out(self) -> None:
        """Give both sides the room that they had last."""
        first = round(self.share * self.width())
        self.setSizes([first, self.width() - first])

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        # Qt would give what is gained or lost to both alike; and a side can become narrower only
        # when its cards have become markers, of which it tells a moment later.
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.share_out()
        return is_done

    # Inside

    def _note(self) -> None:
        sizes = self.sizes()
        if all(sizes):
            self.share = sizes[0] / sum(sizes)


class WritingPane(QWidget):
    """Holds the parts of the Write tab."""

    def __init__(
        self,
        look: Appearance,
        clock: Callable[[], datetime],
        me: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.strip = Strip(look, me)
        self._look, self._clock = look, clock
        self.sides = SharedRoom()
        self.sides.setHandleWidth(1)
        self.sides.setChildrenCollapsible(False)
        self.first = self.add_side()
        self._finds_in = self.first.text.editor
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.strip)
        lines.addWidget(self.sides, 1)
        self._lines = lines

    @cached_property
    def find_bar(self) -> FindBar:
        """Finds words in the text at work; built when words are looked for."""
        from briefer.ui.views.find_bar import FindBar

        made = FindBar(self._finds_in, self._look)
        self._lines.insertWidget(self._lines.indexOf(self.sides), made)
        return made

    def find_in(self, editor: Editor) -> None:
        """Look for words in this text from now on."""
        self._finds_in = editor
        if "find_bar" in vars(self):
            self.find_bar.search_in(editor)

    def look_again(self) -> None:
        """Show what is found in the text as it is now, where words are looked for."""
        if "find_bar" in vars(self):
            self.find_bar.look_again()

    def add_side(self) -> SidePane:
        """Make room for another text beside those that are there."""
        side = SidePane(self._look, self._clock)
        self.sides.addWidget(side)
        self.sides.setStretchFactor(self.sides.indexOf(side), 1)
        return side
