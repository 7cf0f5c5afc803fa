"""What the window shows: which tab, which pane has the keys, how large the words are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from briefer.ui.layout_memory import FIRST_TEXT_PT, LayoutMemory
from briefer.ui.window_frame import Frame
from briefer.ui.writing.sides import Sides

_STEP_PT = 1.0


class Showing(QObject):
    """Goes from one part of the window to another."""

    def __init__(
        self,
        frame: Frame,
        sides: Sides,
        memory: LayoutMemory,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._frame, self._sides, self._memory = frame, sides, memory
        self._more_panes: list[QWidget] = []
        sides.each(
            lambda side: side.editor.zoomed.connect(
                lambda is_larger: self.larger() if is_larger else self.smaller()
            )
        )

    def add_panes(self, *panes: QWidget) -> None:
        """Let the round of panes end with these."""
        self._more_panes.extend(panes)

    def write(self) -> None:
        """Show the text."""
        self._frame.tabs.setCurrentWidget(self._frame.writing)
        self._sides.editor.setFocus()

    def pages(self) -> None:
        """Show the pages."""
        self._frame.tabs.setCurrentWidget(self._frame.pages)
        self._frame.pages.pages.setFocus()

    def find(self) -> None:
        """Open the find bar."""
        self.write()
        self._frame.writing.find_bar.open(replaces=False)

    def find_next(self) -> None:
        """Go to the next place of what was looked for last; ask for it at first."""
        bar = self._frame.writing.find_bar
        self.find() if not bar.field.text() else bar.go_on()

    def find_previous(self) -> None:
        """Go to the place before of what was looked for last; ask for it at first."""
        bar = self._frame.writing.find_bar
        self.find() if not bar.field.text() else bar.go_back()

    def replace(self) -> None:
        """Open the find bar with its second field."""
        self.write()
        self._frame.writing.find_bar.open(replaces=True)

    def next_pane(self) -> None:
        """Go to the next pane."""
        next_pane(self._panes(), forward=True)

    def previous_pane(self) -> None:
        """Go to the pane before."""
        next_pane(self._panes(), forward=False)

    def larger(self) -> None:
        """Show text, or pages, larger."""
        self._zoom(self._frame.pages.pages.zoom_in, _STEP_PT)

    def smaller(self) -> None:
        """Show text, or pages, smaller."""
        self._zoom(self._frame.pages.pages.zoom_out, -_STEP_PT)

    def normal_size(self) -> None:
        """Show text, or pages, as large as at first."""
        self._zoom(self._frame.pages.zoom_to_first, FIRST_TEXT_PT - self._sides.editor.size_pt)

    # Inside

    def _panes(self) -> list[QWidget]:
        frame = self._frame
        texts: list[QWidget] = []
        self._sides.each(lambda side: texts.extend(side.text.panes))
        return [
            frame.library.search,
            frame.outline.view,
            *texts,
            frame.pages.pages,
            *self._more_panes,
        ]

    def _zoom(self, zoom_pages: Callable[[], None], step_pt: float) -> None:
        if self._frame.tabs.currentWidget() is self._frame.pages:
            zoom_pages()
        else:
            size_pt = self._sides.editor.size_pt + step_pt
            self._sides.each(lambda side: side.editor.set_size(size_pt))
            self._memory.text_size_pt = self._sides.editor.size_pt


def next_pane(panes: Sequence[QWidget], *, forward: bool) -> None:
    """Give focus to the pane after, or before, the one that has it."""
    shown = [p for p in panes if p.isVisible()]
    if not shown:
        return
    focused = QApplication.focusWidget()
    here = next(
        (
            n
            for n, p in enumerate(shown)
            if focused is not None and (p is focused or p.isAncestorOf(focused))
        ),
        -1,
    )
    step = 1 if forward else -1
    wanted = shown[(here + step) % len(shown)] if here >= 0 else shown[0]
    wanted.setFocus()
