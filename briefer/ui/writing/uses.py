"""Says where the open text is used, and by whom, before somebody changes it for all of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QVBoxLayout, QWidget

from briefer.domain.outline import LinkMode
from briefer.domain.use import Use
from briefer.services.session import Session
from briefer.services.usage import Usage, usage
from briefer.ui.assembling.assembler import Assembler
from briefer.ui.desk import Desk
from briefer.ui.places import Places
from briefer.ui.translation import mark, tr, tr_count
from briefer.ui.views.form_parts import table
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.writing.sides import Sides

SIZE_PX, LEAST_PX = (640, 460), (420, 220)
_WORDS = {
    LinkMode.FOLLOWING: mark("follows the newest text"),
    LinkMode.PINNED: mark("pinned to v{number}"),
    LinkMode.ADAPTED: mark("adapted from v{number}"),
}


def followers(session: Session, module: str) -> str:
    """Say how many briefings will show a new text at once; empty when none does."""
    names = {use.briefing for use in usage(session, module).following if not use.is_excluded}
    if not names:
        return ""
    return tr_count(
        len(names), "{n} briefing follows this text.", "{n} briefings follow this text."
    )


class UsesForm(QDialog):
    """Lists drafts, then editions with their readers.

    Signals:
        opened: A person wants to see a section of a draft: the ids of briefing and section.
    """

    opened = Signal(str, str)

    def __init__(self, title: str, found: Usage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Where used"))
        self.setMinimumSize(*LEAST_PX)
        self.resize(*SIZE_PX)
        self.said = quiet_label(_in_short(title, found))
        self.said.setWordWrap(True)
        columns = tr("Briefing"), tr("How"), tr("Who has it")
        self.list = table(tr("Where this text is used"), columns)
        drafts = [u for u in (*found.following, *found.fixed) if u.mode is not None]
        for use in drafts:
            item = QTreeWidgetItem([use.title, _how(use), ""])
            item.setToolTip(0, use.title)
            item.setData(0, Qt.ItemDataRole.UserRole, (use.briefing, use.section))
            self.list.addTopLevelItem(item)
        for each in found.issued:
            how = tr("edition {number}", number=each.number)
            if each.is_withdrawn:
                how += f", {tr('withdrawn: {reason}', reason=each.withdrawn)}"
            readers = ", ".join(dict.fromkeys(c.recipient for c in each.copies)) or tr("nobody")
            item = QTreeWidgetItem([each.title, f"{how}, “{each.heading}”", readers])
            item.setToolTip(0, each.title)
            item.setToolTip(2, readers)
            self.list.addTopLevelItem(item)
        for column, width in enumerate((300, 180, 110)):
            self.list.setColumnWidth(column, width)
        self.list.itemActivated.connect(lambda item, _: self._open(item))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 14, 16, 14)
        lines.setSpacing(10)
        lines.addWidget(self.said)
        lines.addWidget(self.list, 1)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.list.setFocus()

    def _open(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, Qt.ItemDataRole.UserRole)
        if place:
            self.accept()
            self.opened.emit(*place)


class Uses(QObject):
    """Opens the list for the open text."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        sides: Sides,
        assembler: Assembler,
        places: Places,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._sides = window, desk, sides
        self._assembler, self._places = assembler, places
        self.form: UsesForm | None = None

    def show(self) -> None:
        """Show where the open text, or the module it was adapted from, is used."""
        module, content = self._asked(), self._sides.writer.content
        if module is None or content is None or not self._sides.writer.save():
            return
        form = UsesForm(content.title, usage(self._desk.session, module), self._window)
        form.opened.connect(self._places.go_to_section)
        form.finished.connect(form.deleteLater)
        self.form = form
        form.open()

    def _asked(self) -> str | None:
        briefing = self._assembler.briefing
        found = briefing.outline.sections.get(self._assembler.section) if briefing else None
        if found is not None and found.link is not None:
            return found.link.module
        return self._sides.writer.module


def _how(use: Use) -> str:
    words = tr(_WORDS[use.mode], number=use.revision) if use.mode is not None else ""
    return tr("{how}, left out", how=words) if use.is_excluded else words


def _in_short(title: str, found: Usage) -> str:
    drafts = len({u.briefing for u in (*found.following, *found.fixed) if u.mode is not None})
    editions = len({i.edition for i in found.issued})
    if not drafts and not editions:
        return tr("“{title}” is used nowhere yet.", title=title)
    readers = len(found.recipients)
    said = [
        tr_count(drafts, "{n} draft", "{n} drafts"),
        tr_count(editions, "{n} edition", "{n} editions"),
        tr_count(readers, "{n} reader", "{n} readers") if readers else "",
    ]
    stands = tr("“{title}” stands in {places}.", title=title, places=", ".join(filter(None, said)))
    return f"{stands} {tr('Enter goes to a draft.')}"
