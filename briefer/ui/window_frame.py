"""Builds the window's fixed parts: toolbar, panes, tabs, bars. No behaviour lives here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.action_spec import Menu
from briefer.ui.actions import FORMAT_BAR, TOOLBAR, WORDLESS
from briefer.ui.appearance import Appearance
from briefer.ui.live_actions import ActionTable
from briefer.ui.translation import tr
from briefer.ui.views.format_bar import FormatBar
from briefer.ui.views.library_panel import LibraryPanel
from briefer.ui.views.notice_bar import NoticeBar
from briefer.ui.views.outline_panel import OutlinePanel
from briefer.ui.views.pages_pane import PagesPane
from briefer.ui.views.status_line import StatusLine
from briefer.ui.views.writing_pane import WritingPane

CHANGES_LEAST_PX = 380
"""The tab never takes width from the library."""


class Frame(Struct, frozen=True):
    """The parts of the window that hold the others, or are held.

    Attributes:
        changes: Keeps the place of the pane of changes, which is built later.
        beside: Where the panel of details comes in, behind everything else.
    """

    library: LibraryPanel
    outline: OutlinePanel
    writing: WritingPane
    pages: PagesPane
    changes: QWidget
    tabs: QTabWidget
    status: StatusLine
    beside: QHBoxLayout
    across: QSplitter
    down: QSplitter


def build_frame(
    window: QMainWindow,
    library: LibraryPanel,
    notices: NoticeBar,
    look: Appearance,
    clock: Callable[[], datetime],
    me: str,
) -> Frame:
    """Lay the panes out in ``window``."""
    outline = OutlinePanel(look)
    writing = WritingPane(look, clock, me)
    pages = PagesPane(look)
    tabs = QTabWidget()
    tabs.setDocumentMode(True)
    tabs.tabBar().setDrawBase(False)
    tabs.tabBar().setAccessibleName(tr("Views of the briefing"))
    tabs.addTab(writing, tr("Write"))
    tabs.addTab(pages, tr("Pages"))
    changes = QWidget()
    changes.setMinimumWidth(CHANGES_LEAST_PX)
    place = QVBoxLayout(changes)
    place.setContentsMargins(0, 0, 0, 0)
    tabs.addTab(changes, tr("Changes"))
    down = QSplitter(Qt.Orientation.Vertical)
    across = QSplitter(Qt.Orientation.Horizontal)
    for splitter, parts in ((down, (library, outline)), (across, (down, tabs))):
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for part in parts:
            splitter.addWidget(part)
    across.setStretchFactor(1, 1)
    down.setMinimumWidth(250)
    centre = QWidget()
    lines = QVBoxLayout(centre)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    beside = QHBoxLayout()
    beside.setSpacing(0)
    beside.addWidget(across, 1)
    lines.addLayout(beside, 1)
    lines.addWidget(notices)
    window.setCentralWidget(centre)
    status = StatusLine(look)
    window.setStatusBar(status)
    return Frame(library, outline, writing, pages, changes, tabs, status, beside, across, down)


class WholeBar(QToolBar):
    """A toolbar that a narrow window has whole: buttons give up their words, none its place."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._words_px: dict[QToolButton, int] = {}

    def let_give_way(self, buttons: Iterable[QToolButton]) -> None:
        """Let these buttons be icons alone where words have no room, the first one first."""
        for button in buttons:
            whole = button.sizeHint().width()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self._words_px[button] = whole - button.sizeHint().width()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        shown = sum(px for button, px in self._words_px.items() if not _is_bare(button))
        return QSize(hint.width() - shown, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hidden = sum(px for button, px in self._words_px.items() if _is_bare(button))
        lacking = self.sizeHint().width() + hidden - self.width()
        for button, px in self._words_px.items():
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonIconOnly
                if lacking > 0
                else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            )
            lacking -= px
        layout = self.layout()
        if layout is not None:
            # At once: the old one has put buttons out of sight.
            layout.activate()


def _is_bare(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def build_toolbar(window: QMainWindow, actions: ActionTable) -> QToolBar:
    """Build the toolbar from its list of ids: words on buttons, one of them filled."""
    bar = WholeBar(tr("Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    worded: list[QToolButton] = []
    for name in TOOLBAR:
        if name == "":
            bar.addSeparator()
        elif name == ">":
            space = QWidget()
            space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            bar.addWidget(space)
        else:
            bar.addAction(actions[name])
            button = bar.widgetForAction(actions[name])
            if isinstance(button, QToolButton):
                button.setAccessibleName(actions[name].text())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setToolButtonStyle(
                    Qt.ToolButtonStyle.ToolButtonIconOnly
                    if name in WORDLESS
                    else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                )
                if name == "export-pdf":
                    button.setObjectName("primary")
                elif name not in WORDLESS:
                    worded.append(button)
    bar.let_give_way(reversed(worded))
    window.addToolBar(bar)
    return bar


def build_format_bar(frame: Frame, actions: ActionTable, look: Appearance) -> FormatBar:
    """Put the buttons for the words into the row of the tabs, where they take no height."""
    menu = QMenu(frame.tabs)
    actions.fill(menu, Menu.FORMAT)
    groups = [[actions[name] for name in group] for group in FORMAT_BAR]
    bar = FormatBar(look, groups, menu, frame.tabs)
    frame.tabs.setCornerWidget(bar, Qt.Corner.TopRightCorner)
    return bar
