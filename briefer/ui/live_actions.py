"""Turns the table of actions into Qt's: menus, shortcuts, what can be chosen now."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from functools import cache
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
_SPECS = {spec.id: spec for spec in ACTIONS}
_WITH_BUTTONS = {
    **{name: SIZE_PX for name in TOOLBAR if name in _SPECS},
    **dict.fromkeys(chain(*FORMAT_BAR), FORMAT_ICON_PX),
}
"""Which actions have a button, and how large its icon is."""
_KEY = QKeySequence.StandardKey
_OVERRIDE = QEvent.Type.ShortcutOverride


class ActionTable(QObject):
    """The live actions of one window.

    Those that have a button are made at once, any other when it is asked for; ``complete`` makes
    what is left, for menus and shortcuts, once the window has been painted.
    """

    def __init__(self, window: QWidget, look: Appearance) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._actions: dict[str, QAction] = {}
        self._has, self._is_read_only = Needs.NOTHING, False
        self._holds: dict[str, bool] = {}
        self._to_fill: list[tuple[QMenu, Menu]] = []
        look.changed.connect(self.restyle)
        self.restyle()

    def __getitem__(self, name: str) -> QAction:
        if name not in self._actions:
            spec = _SPECS[name]
            made = self._actions[name] = self._make(spec)
            made.setEnabled(self._is_possible(spec))
            made.setChecked(self._holds.get(name, False))
        return self._actions[name]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        for spec in ACTIONS:
            yield spec, self[spec.id]

    def fill(self, menu: QMenu, which: Menu) -> None:
        """Put the actions of one menu of the menu bar into a menu, at the latest when it opens."""
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.complete)
        self._to_fill.append((menu, which))

    def fill_bar(self, bar: QMenuBar) -> None:
        """Build the menus of the menu bar."""
        for menu in Menu:
            self.fill(bar.addMenu(tr(menu.value)), menu)

    def complete(self) -> None:
        """Make every action there is, and fill the menus."""
        for _ in self:
            pass
        for menu, which in self._to_fill:
            self.fill_menu(menu, [s.id for s in ACTIONS if s.menu is which])
        self._to_fill.clear()

    def fill_menu(self, menu: QMenu, names: list[str]) -> None:
        """Put actions into a menu, with lines where their groups begin."""
        inner: dict[str, QMenu] = {}
        for number, spec in enumerate(s for s in ACTIONS if s.id in names):
            if spec.begins_group and number:
                menu.addSeparator()
            if spec.submenu and spec.submenu not in inner:
                inner[spec.submenu] = menu.addMenu(tr(spec.submenu))
                inner[spec.submenu].setToolTipsVisible(True)
            inner.get(spec.submenu, menu).addAction(self[spec.id])

    def enable(self, has: Needs, *, is_read_only: bool = False) -> None:
        """Let what makes sense now be chosen, and nothing else."""
        self._has, self._is_read_only = has, is_read_only
        for name, action in self._actions.items():
            action.setEnabled(self._is_possible(_SPECS[name]))

    def check(self, holds: Mapping[str, bool]) -> None:
        """Say which of the actions that switch something are on."""
        self._holds.update(holds)
        for name in holds.keys() & self._actions.keys():
            self._actions[name].setChecked(holds[name])

    def say(self, name: str, text: str) -> None:
        """Change the words of one action, such as "Undo Move Section"."""
        self[name].setText(text)

    def restyle(self) -> None:
        """Draw the icons of buttons in the colours of the theme; menus have words."""
        theme = self._look.theme
        for name, size_px in _WITH_BUTTONS.items():
            if picture := _SPECS[name].icon:
                picture = "sun" if name == "theme" and theme.is_dark else picture
                colour = theme.on_accent if name == "export-pdf" else theme.text
                self[name].setIcon(self._look.icon(picture, colour, size_px))
                self[name].setIconVisibleInMenu(False)

    def _is_possible(self, spec: ActionSpec) -> bool:
        changes = spec.id in CHANGING or bool(spec.submenu)
        return spec.needs in self._has and not (self._is_read_only and changes)

    def _make(self, spec: ActionSpec) -> QAction:
        window = self._window
        action = QAction(tr(spec.text), window)
        action.setObjectName(spec.id)
        keys = _keys_of(spec)
        action.setShortcuts(keys)
        hint = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
        action.setToolTip(tr(spec.tip) + hint)
        action.setCheckable(spec.is_switch)
        action.triggered.connect(lambda _=False, s=spec: handler_of(s, window)())
        window.addAction(action)
        return action


def _keys_of(spec: ActionSpec) -> list[QKeySequence]:
    return [QKeySequence(key) for key in spec.shortcut.split("|") if key]


@cache
def _shortcuts() -> frozenset[str]:
    """Return every shortcut in portable text."""
    return frozenset(key.toString() for spec in ACTIONS for key in _keys_of(spec))


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
    """Keeps a text field from swallowing the window's shortcuts (Ctrl+K deletes a line, there).

    Args:
        widget: The field.
        own: Shortcuts, in portable text, that the field means otherwise.
    """

    def __init__(self, widget: QWidget, own: Container[str] = ()) -> None:
        super().__init__(widget)
        self._own = own
        widget.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # First, because to say the type of an event takes longer, and a key brings seven of them.
        if isinstance(event, QKeyEvent) and event.type() is _OVERRIDE:
            key = QKeySequence(event.keyCombination()).toString()
            if key in _shortcuts() and key not in self._own:
                event.ignore()
                return True
        return False
