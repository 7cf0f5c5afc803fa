"""Offers the kinds of briefing: what each is for, how long it may be, what it consists of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.template import Template, TemplateSection
from briefer.ui.translation import tr, tr_count
from briefer.ui.views.form_parts import make_answer

SIZE_PX = (740, 520)


class TemplateGallery(QDialog):
    """Asks for a kind and a title.

    Signals:
        wished: A briefing is to begin: the template's key, the title.
        removed: Take one of the desk's own templates away; its key.
    """

    wished = Signal(str, str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New briefing from a template"))
        self.resize(*SIZE_PX)
        self._templates: list[Template] = []
        self._own: Collection[str] = ()
        self.list = QListWidget()
        self.list.setObjectName("findings")
        self.list.setAccessibleName(tr("Templates"))
        self.list.setFixedWidth(220)
        self.list.setSpacing(3)
        self.about = QTextEdit()
        self.about.setReadOnly(True)
        self.about.setObjectName("sheet")
        self.about.setAccessibleName(tr("About this template"))
        document = self.about.document()
        option = document.defaultTextOption()
        # Its sections may be called in another language than the window's.
        option.setTextDirection(self.layoutDirection())
        document.setDefaultTextOption(option)
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title"))
        self.title.setPlaceholderText(tr("Title of the new briefing"))
        self.begin = QPushButton(tr("Begin"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.begin, QDialogButtonBox.ButtonRole.AcceptRole)
        self.remove = QPushButton(tr("Remove"))
        self.remove.setToolTip(tr("Take this template of your own away; Ctrl+Z brings it back"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(lambda _: self.removed.emit(self._current.key))
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.addWidget(self.about, 1)
        right.addWidget(self.title)
        right.addWidget(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 14)
        row.setSpacing(14)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.list.currentRowChanged.connect(lambda _: self._draw())
        self.title.textChanged.connect(lambda _: self._weigh())
        make_answer(self.begin)
        self._weigh()
        self.title.setFocus()

    def show_templates(self, templates: Sequence[Template], own: Collection[str]) -> None:
        """Show these.

        Args:
            templates: In their order.
            own: Keys of those that the desk made itself.
        """
        row = max(0, self.list.currentRow())
        self._templates, self._own = list(templates), own
        self.list.blockSignals(True)
        self.list.clear()
        for each in templates:
            is_own = each.key in own
            self.list.addItem(f"{each.name}\n{tr('your own')}" if is_own else tr(each.name))
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(row, len(templates) - 1))
        self._draw()

    def accept(self) -> None:
        """Begin, once there is a title."""
        if self.begin.isEnabled():
            self.wished.emit(self._current.key, self.title.text().strip())
            super().accept()

    # Inside

    @property
    def _current(self) -> Template:
        return self._templates[self.list.currentRow()]

    def _weigh(self) -> None:
        has_one = self.list.currentRow() >= 0
        self.begin.setEnabled(bool(self.title.text().strip()) and has_one)
        self.remove.setVisible(has_one and self._current.key in self._own)

    def _draw(self) -> None:
        if self.list.currentRow() >= 0:
            self.about.setHtml(_described(self._current, self._current.key in self._own))
        self._weigh()


def _described(template: Template, is_own: bool) -> str:
    name, about = template.name, template.about
    if not is_own:
        name, about = tr(name), tr(about)
    allowed = [
        tr_count(template.budget_words, "{n} word", "{n} words") if template.budget_words else "",
        tr_count(template.budget_pages, "{n} page", "{n} pages") if template.budget_pages else "",
    ]
    length = ", ".join(filter(None, allowed))
    lines = [f"<h3>{escape(name)}</h3>", f"<p>{escape(about)}</p>"]
    if length:
        lines.append(f"<p>{tr('At most {length}.', length=length)}</p>")
    if template.audience:
        lines.append(f"<p>{tr('For {audience}.', audience=escape(template.audience))}</p>")
    lines.append("<ol>" + "".join(f"<li>{_said(s)}</li>" for s in template.sections) + "</ol>")
    return "".join(lines)


def _said(section: TemplateSection) -> str:
    if section.takes_modules and not section.title:
        return f"<i>{tr('your modules')}</i>"
    words = escape(section.title)
    if section.generated is not None:
        return f"{words} <i>{tr('(the program writes it)')}</i>"
    return words if section.is_required else f"{words} <i>{tr('(if wanted)')}</i>"
