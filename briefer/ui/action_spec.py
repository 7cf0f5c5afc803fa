"""What an action is: its words, its keys, and what has to be there for it to make sense."""

from __future__ import annotations

from enum import Flag, StrEnum, auto

from msgspec import Struct


class Needs(Flag):
    """What has to be there for an action to make sense."""

    NOTHING = 0
    BRIEFING = auto()
    """A briefing is open."""
    SECTION = auto()
    """A section of the outline is selected."""
    MODULES = auto()
    """Modules are selected in the library."""
    TEXT = auto()
    """A text is open and can be changed."""
    THREADS = auto()
    """It has open annotations."""
    THREAD = auto()
    """One of them is chosen."""
    SUGGESTION = auto()
    """It is a suggestion."""
    SETTLED = auto()
    """A settled one is chosen that can be opened again."""
    MARKED = auto()
    """Words of the text are marked by annotations on show."""
    DETACHED = auto()
    """Annotations wait whose words are gone."""
    UNDO = auto()
    REDO = auto()
    OPEN = auto()
    """A text is open, even one that cannot be changed."""
    SEVERAL = auto()
    """So is another one beside it or under another tab."""
    DOUBLE = auto()
    """Two texts stand side by side."""
    CLOSED = auto()
    """A text was closed that can come back."""


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    FORMAT = "F&ormat"
    BRIEFING = "&Briefing"
    REVIEW = "&Review"
    VIEW = "&View"
    HELP = "&Help"


class ActionSpec(Struct, frozen=True):
    """One action.

    Attributes:
        id: What code and tests call it.
        text: On menus and buttons.
        menu: Where it stands.
        handler: Path of the method that does it, from the window.
        tip: What it does, one sentence.
        shortcut: As ``QKeySequence`` reads it; empty for none. Several are split by ``|``.
        icon: Of its button, a file under ``assets/icons``; empty where it has none.
        needs: What has to be there.
        begins_group: Whether a line stands before it in its menu.
        submenu: The menu inside its menu that it stands in; empty for none.
        is_switch: Whether it is on or off, which menus show.
    """

    id: str
    text: str
    menu: Menu
    handler: str
    tip: str
    shortcut: str = ""
    icon: str = ""
    needs: Needs = Needs.NOTHING
    begins_group: bool = False
    submenu: str = ""
    is_switch: bool = False
