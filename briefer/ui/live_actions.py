"""Turns the table of actions into Qt's: menus, shortcuts, what can be chosen now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from operator import attrgetter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QWidget

from briefer.ui.action_spec import ActionSpec, Menu, Needs
from briefer.ui.actions import ACTIONS, CHANGING, FORMAT_BAR, TOOLBAR
from briefer.ui.appearance import Appearance
from briefer.ui.icons import SIZE_PX
from briefer.ui.translation import tr

FORMAT_ICON_PX = 18
_WITH_BUTTONS = dict.fromkeys(TOOLBAR, SIZE_PX) | dict.fromkeys(chain(*FORMAT_BAR), FORMAT_ICON_PX)
"""Which actions have a button, and how large its icon is."""
_KEY = QKeySequence.StandardKey


class ActionTable(QObject):
    """The live actions of one window."""

    def __init__(self, window: QWidget, look: Appearance) -> None:
        super().__init__(window)
        self._look = look
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            self._actions[spec.id] = self._make(spec, window)
        look.changed.connect(self.restyle)
        self.restyle()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        for spec in ACTIONS:
            yield spec, self._actions[spec.id]

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus."""
        for menu in Menu:
            made = bar.addMenu(tr(menu.value))
            made.setToolTipsVisible(True)
            self.fill_menu(made, [s.id for s in ACTIONS if s.menu is menu])

    def fill_menu(self, menu: QMenu, names: list[str]) -> None:
        """Put actions into a menu, with lines where their groups begin."""
        inner: dict[str, QMenu] = {}
        for number, spec in enumerate(s for s in ACTIONS if s.id in names):
            if spec.begins_group and number:
                menu.addSeparator()
            if spec.submenu and spec.submenu not in inner:
                inner[spec.submenu] = menu.addMenu(tr(spec.submenu))
                inner[spec.submenu].setToolTipsVisible(True)
            inner.get(spec.submenu, menu).addAction(self._actions[spec.id])

    def enable(self, has: Needs, *, is_read_only: bool = False) -> None:
        """Let what makes sense now be chosen, and nothing else."""
        for spec, action in self:
            changes = spec.id in CHANGING or bool(spec.submenu)
            action.setEnabled(spec.needs in has and not (is_read_only and changes))

    def check(self, holds: Mapping[str, bool]) -> None:
        """Say which of the actions that switch something are on."""
        for name, is_on in holds.items():
            self._actions[name].setChecked(is_on)

    def say(self, name: str, text: str) -> None:
        """Change the words of one action, such as "Undo Move Section"."""
        self._actions[name].setText(text)

    def shortcuts(self) -> set[str]:
        """Return every shortcut in portable text."""
        return {key.toString() for _, action in self for key in action.shortcuts()}

    def restyle(self) -> None:
        """Draw the icons of buttons in the colours of the theme; menus have words."""
        theme = self._look.theme
        for spec, action in self:
            if spec.icon and spec.id in _WITH_BUTTONS:
                name = "sun" if spec.id == "theme" and theme.is_dark else spec.icon
                colour = theme.on_accent if spec.id == "export-pdf" else theme.text
                action.setIcon(self._look.icon(name, colour, _WITH_BUTTONS[spec.id]))
                action.setIconVisibleInMenu(False)

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(tr(spec.text), window)
        action.setObjectName(spec.id)
        keys = [QKeySequence(key) for key in spec.shortcut.split("|") if key]
        action.setShortcuts(keys)
        hint = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
        action.setToolTip(tr(spec.tip) + hint)
        action.setStatusTip("")
        action.setCheckable(spec.is_switch)
        action.triggered.connect(lambda _=False, s=spec: handler_of(s, window)())
        window.addAction(action)
        return action


def handler_of(spec: ActionSpec, window: QWidget) -> Callable[[], object]:
    """Return the method that does what an action says."""
    found: Callable[[], object] = attrgetter(spec.handler)(window)
    return found


class UndoGiver(QObject):
    """Gives undo and redo to the window while the field that has the focus was not typed in.

    A field would swallow them: whoever changed a status beside it, or looked something up after
    a step, could not take the step back from where they are. One that was typed in keeps them.
    """

    def __init__(self, app: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app.focusChanged.connect(self._follow)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QLineEdit)
            and (event.matches(_KEY.Undo) or event.matches(_KEY.Redo))
            and not (watched.isUndoAvailable() or watched.isRedoAvailable())
        ):
            event.ignore()
            return True
        return False

    # Inside

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QLineEdit):
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit) and new.window() is self._window:
            new.installEventFilter(self)


class ShortcutKeeper(QObject):
    """Keeps a text field from swallowing the window's shortcuts (Ctrl+K deletes a line, there)."""

    def __init__(self, keys: set[str], widget: QWidget) -> None:
        super().__init__(widget)
        self._keys = keys
        widget.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = QKeySequence(event.keyCombination()).toString()
            if key in self._keys:
                event.ignore()
                return True
        return False
