"""Builds the window's fixed parts: toolbar, panes, tabs, bars. No behaviour lives here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
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
    """A toolbar that no window is too narrow for: none of its buttons goes out of sight."""

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def build_toolbar(window: QMainWindow, actions: ActionTable) -> QToolBar:
    """Build the toolbar from its list of ids: words on buttons, one of them filled."""
    bar = WholeBar(tr("Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
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
