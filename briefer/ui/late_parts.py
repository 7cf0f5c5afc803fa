"""The parts of the window that nobody sees when it opens: each is read and built when first wanted.

Together they take as long to read as everything that is painted first. A moment after the first
picture they are built one by one, so that no verb has to wait for its part.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from briefer.ui.appearance import Appearance
    from briefer.ui.assembling.assembler import Assembler
    from briefer.ui.desk import Desk
    from briefer.ui.layout_memory import LayoutMemory
    from briefer.ui.library.librarian import Librarian
    from briefer.ui.live_actions import ActionTable
    from briefer.ui.news import News
    from briefer.ui.showing import Showing
    from briefer.ui.views.format_bar import FormatBar
    from briefer.ui.views.notice_bar import NoticeBar
    from briefer.ui.window_frame import Frame
    from briefer.ui.writing.sides import Sides


class LateParts(QMainWindow):
    """Builds what is a ``cached_property`` of those who inherit, theirs first and in their order.

    The window sets everything that is named here, before any part is asked for.

    Signals:
        painted: The window was painted for the first time.

    Attributes:
        look: What the program looks like.
        clock: Returns the present moment.
        settings: Where choices are kept.
        speak: Opens the window in another language.
    """

    painted = Signal()

    look: Appearance
    clock: Callable[[], datetime]
    settings: QSettings
    desk: Desk
    notices: NoticeBar
    memory: LayoutMemory
    frame: Frame
    actions_table: ActionTable
    sides: Sides
    showing: Showing
    assembler: Assembler
    library: Librarian
    news: News
    format_bar: FormatBar
    speak: Callable[[str], None]

    @property
    def is_whole(self) -> bool:
        """Whether every part has been built."""
        return all(name in vars(self) for name in self._names())

    def built(self, name: str) -> bool:
        """Say whether a part has been built: one that was never asked for has nothing to end."""
        return name in vars(self)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._build_first)

    # Inside

    _is_painted = False

    @classmethod
    def _names(cls) -> list[str]:
        made_here = [c for c in cls.__mro__ if issubclass(c, LateParts)]
        return [n for c in made_here for n, p in vars(c).items() if isinstance(p, cached_property)]

    def _build_first(self) -> None:
        # First, here and below: a mistake in one part keeps no other from being built.
        QTimer.singleShot(0, self, partial(self._build_next, iter(self._names())))
        self.painted.emit()
        self.actions_table.complete()

    def _build_next(self, ahead: Iterator[str]) -> None:
        """Build one more part, then let the window breathe; one that was closed needs no more."""
        missing = next((name for name in ahead if name not in vars(self)), None)
        if missing is None or not self.isVisible():
            gc.enable()
        else:
            QTimer.singleShot(0, self, partial(self._build_next, ahead))
            getattr(self, missing)
