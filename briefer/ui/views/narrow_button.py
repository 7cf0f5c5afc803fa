"""Narrows the cards to one kind and one author: a button whose words say what it does now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefer.domain.annotation import AnnotationKind
from briefer.ui.translation import tr
from briefer.ui.wording import kind_words


class NarrowButton(QToolButton):
    """Opens a menu of kinds and authors.

    Signals:
        changed: Another kind or author was chosen.

    Attributes:
        kind: Only this kind; None for every one.
        author: Only what this person wrote; empty for everybody.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.kind: AnnotationKind | None = None
        self.author = ""
        self._authors: tuple[str, ...] = ()
        self.setCheckable(True)
        self.setToolTip(tr("Show only one kind of annotation, or one author's"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._say()

    def offer(self, authors: Sequence[str]) -> None:
        """Offer these people; one who is chosen and has gone is let go."""
        self._authors = tuple(authors)
        if self.author and self.author not in self._authors:
            # Not told: whoever offers people is about to show the cards.
            self.author = ""
            self._say()

    def open(self) -> None:
        """Open the menu, as a press would, with its first line chosen."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self._menu.setActiveAction(self._menu.actions()[0])

    def choose(self, kind: AnnotationKind | None, author: str) -> None:
        """Narrow to a kind and an author; None and empty let all through."""
        if (kind, author) != (self.kind, self.author):
            self.kind, self.author = kind, author
            self._say()
            self.changed.emit()

    def _fill(self) -> None:
        self._menu.clear()
        self._add(tr("Every kind"), None, self.author)
        for kind in AnnotationKind:
            self._add(kind_words(kind), kind, self.author)
        self._menu.addSeparator()
        self._add(tr("From everybody"), self.kind, "")
        for author in self._authors:
            self._add(author, self.kind, author)

    def _add(self, words: str, kind: AnnotationKind | None, author: str) -> None:
        action = QAction(words, self._menu)
        action.setCheckable(True)
        action.setChecked((kind, author) == (self.kind, self.author))
        action.triggered.connect(lambda: self.choose(kind, author))
        self._menu.addAction(action)

    def _say(self) -> None:
        chosen = [kind_words(self.kind)] if self.kind is not None else []
        chosen += [self.author] if self.author else []
        self.setText(" · ".join(chosen) or tr("Every kind"))
        self.setAccessibleName(tr("Show only one kind of annotation, or one author's"))
        self.setChecked(bool(chosen))
