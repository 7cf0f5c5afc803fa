"""Fonts, palette and style of the whole program, and the switch between light and dark."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from briefer.resources import asset
from briefer.ui.icons import SIZE_PX, icon
from briefer.ui.theme import DARK, LIGHT, Theme, ThemeChoice

FAMILIES = ["Noto Sans", "Noto Naskh Arabic", "Noto Sans Hebrew"]
MONOSPACE = "Noto Sans Mono"
INTERFACE_PT = 10.0
STYLE = ("-style", "fusion")
"""Arguments of a ``QApplication``: what the style sheet builds on. To set it later, by a call, has
Qt's binding make all of ``QStyle`` in Python."""

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.ToolTipBase: "paper",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "panel",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "line",
}


def load_fonts() -> None:
    """Make the fonts of the window known to Qt, the same files that the PDF embeds."""
    for family in (*FAMILIES, MONOSPACE):
        for file in sorted(asset("fonts").glob(f"{family.replace(' ', '')}-*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def interface_font() -> QFont:
    """Return the font of menus, lists and cards."""
    font = QFont(FAMILIES)
    font.setPointSizeF(INTERFACE_PT)
    return font


def palette_of(theme: Theme) -> QPalette:
    """Return Qt's palette for ``theme``; disabled words are quiet."""
    palette = QPalette()
    colours = theme.tokens()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(colours[name]))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return palette


def style_sheet_of(theme: Theme) -> str:
    """Return the style sheet of the window in the colours of ``theme``."""
    # A style sheet cannot recolour a picture, so each theme has its own.
    pictures = {
        name: asset("theme", f"{name}-{theme.name}.svg").as_posix() for name in ("arrow", "tick")
    }
    sheet = Template(asset("theme", "window.qss").read_text("utf-8"))
    return sheet.substitute(theme.tokens() | pictures)


class Appearance(QObject):
    """What the program looks like now; views repaint when it says so.

    Signals:
        changed: Another theme is on; carries the ``Theme``.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        *,
        waits: bool = False,
    ) -> None:
        """Put the looks on.

        Args:
            app: What is to look so.
            choice: What the person asked for.
            waits: The style sheet is put on by ``dress``. With it on, Qt polishes all that is in
                a part anew, each time that the part is put into another one.
        """
        super().__init__(app)
        self._is_dressed = not waits
        self._app = app
        self._choice = choice
        self._theme = self._wanted()
        app.setFont(interface_font())
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self.follow_system)
        # Icons are drawn for the screens there are.
        app.screenAdded.connect(lambda _: self.changed.emit(self._theme))

    @property
    def theme(self) -> Theme:
        """The table of colours in use."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the person asked for."""
        return self._choice

    def dress(self) -> None:
        """Put the style sheet on, if it is not."""
        if not self._is_dressed:
            self._is_dressed = True
            self._put_on_sheet()

    def choose(self, choice: ThemeChoice) -> None:
        """Put on another theme, or follow the desktop."""
        self._choice = choice
        self.follow_system()

    def switch(self) -> None:
        """Go from light to dark or back."""
        self.choose(ThemeChoice.LIGHT if self._theme.is_dark else ThemeChoice.DARK)

    def follow_system(self) -> None:
        """Look again at what is wanted; does nothing when that theme is on."""
        wanted = self._wanted()
        if wanted is not self._theme:
            self._theme = wanted
            self._apply()
            self.changed.emit(wanted)

    def icon(self, name: str, colour: str = "", size_px: int = SIZE_PX) -> QIcon:
        """Return an icon in the colour of text, or in another."""
        return icon(name, colour or self._theme.text, self._theme.mark, size_px)

    def _wanted(self) -> Theme:
        if self._choice is ThemeChoice.SYSTEM:
            is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = self._choice is ThemeChoice.DARK
        return DARK if is_dark else LIGHT

    def _apply(self) -> None:
        self._app.setPalette(palette_of(self._theme))
        if self._is_dressed:
            self._put_on_sheet()

    def _put_on_sheet(self) -> None:
        self._app.setStyleSheet(style_sheet_of(self._theme))
