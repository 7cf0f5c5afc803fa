"""Offers the kinds of briefing: what each is for, how long it may be, what it consists of."""

from __future__ import annotations

from collections.abc import Sequence
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

SIZE_PX = (740, 520)


class TemplateGallery(QDialog):
    """Asks for a kind and a title.

    Signals:
        wished: A briefing is to begin: the template's key, the title.
    """

    wished = Signal(str, str)

    def __init__(self, templates: Sequence[Template], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("New briefing from a template")
        self.resize(*SIZE_PX)
        self._templates = list(templates)
        self.list = QListWidget()
        self.list.setObjectName("findings")
        self.list.setAccessibleName("Templates")
        self.list.setFixedWidth(220)
        self.list.setSpacing(3)
        self.list.addItems([t.name for t in templates])
        self.about = QTextEdit()
        self.about.setReadOnly(True)
        self.about.setAccessibleName("About this template")
        self.title = QLineEdit()
        self.title.setAccessibleName("Title")
        self.title.setPlaceholderText("Title of the new briefing")
        self.begin = QPushButton("Begin")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.begin, QDialogButtonBox.ButtonRole.AcceptRole)
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
        self.begin.setDefault(True)
        self.list.setCurrentRow(0)
        self._weigh()
        self.title.setFocus()

    def accept(self) -> None:
        """Begin, once there is a title."""
        if self.begin.isEnabled():
            key = self._templates[self.list.currentRow()].key
            self.wished.emit(key, self.title.text().strip())
            super().accept()

    # Inside

    def _weigh(self) -> None:
        self.begin.setEnabled(bool(self.title.text().strip()) and self.list.currentRow() >= 0)

    def _draw(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.about.setHtml(_described(self._templates[row]))
        self._weigh()


def _described(template: Template) -> str:
    allowed = [
        f"{template.budget_words:,} words" if template.budget_words else "",
        f"{template.budget_pages} {'page' if template.budget_pages == 1 else 'pages'}"
        if template.budget_pages
        else "",
    ]
    length = " and ".join(filter(None, allowed))
    lines = [f"<h3>{escape(template.name)}</h3>", f"<p>{escape(template.about)}</p>"]
    if length:
        lines.append(f"<p>At most {length}.</p>")
    if template.audience:
        lines.append(f"<p>For {escape(template.audience)}.</p>")
    lines.append("<ol>" + "".join(f"<li>{_said(s)}</li>" for s in template.sections) + "</ol>")
    return "".join(lines)


def _said(section: TemplateSection) -> str:
    if section.takes_modules and not section.title:
        return "<i>your modules</i>"
    words = escape(section.title)
    if section.generated is not None:
        return f"{words} <i>(the program writes it)</i>"
    return words if section.is_required else f"{words} <i>(if wanted)</i>"
