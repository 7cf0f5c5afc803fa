"""The Pages tab: the pages, and a line over them that says which one is shown and how large."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from briefer.ui.appearance import Appearance
from briefer.ui.translation import tr
from briefer.ui.views.panel_parts import quiet_label

if TYPE_CHECKING:
    from briefer.ui.views.pages_view import PagesView


class PagesPane(QWidget):
    """Pages under a line; empty until somebody asks for the pages."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    @cached_property
    def pages(self) -> PagesView:
        """The pages."""
        from briefer.ui.views.pages_view import PagesView

        made = PagesView(self._look)
        self._state = quiet_label()
        self._size = quiet_label()
        self._lay_out(made)
        made.page_changed.connect(self._show_page)
        return made

    def finish(self) -> None:
        """Stop what reads pages, if any are there."""
        if "pages" in vars(self):
            self.pages.finish()

    def zoom_to_first(self) -> None:
        """Show pages as large as on paper."""
        self._zoom(lambda: self.pages.set_zoom(1.0))

    # Inside

    def _lay_out(self, pages: PagesView) -> None:
        hint = quiet_label(tr("Press words on a page to go to them in the text"))
        strip = QWidget()
        strip.setObjectName("strip")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._state)
        row.addStretch()
        row.addWidget(hint)
        row.addStretch()
        for text, tip, act in (
            ("−", tr("Show pages smaller (Ctrl+-)"), pages.zoom_out),
            ("+", tr("Show pages larger (Ctrl++)"), pages.zoom_in),
        ):
            button = QToolButton()
            button.setObjectName("quiet")
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, do=act: self._zoom(do))
            row.addWidget(button)
            if text == "−":
                row.addWidget(self._size)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(strip)
        lines.addWidget(pages)

    def _show_page(self, page: int, count: int) -> None:
        self._state.setText(tr("Page {page} of {count}", page=page, count=count) if count else "")
        self._size.setText(f"{self.pages.zoom:.0%}")

    def _zoom(self, act: object) -> None:
        if callable(act):
            act()
        self._size.setText(f"{self.pages.zoom:.0%}")
