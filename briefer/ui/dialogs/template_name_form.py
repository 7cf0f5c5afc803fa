"""Asks what a template made from a briefing is to be called, and what it keeps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.translation import tr
from briefer.ui.views.form_parts import keep_whole, make_answer
from briefer.ui.views.panel_parts import quiet_label

WIDTH_PX = 460


class TemplateNameForm(QDialog):
    """Enter keeps the template.

    Signals:
        named: Its name, and whether own texts become its prompts.
    """

    named = Signal(str, bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save as template"))
        self.setFixedWidth(WIDTH_PX)
        keep_whole(self)
        said = quiet_label(
            tr(
                "The outline of “{title}”, its title block, style, profile and length; not its"
                " modules.",
                title=title,
            )
        )
        said.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the template"))
        self.name.setPlaceholderText(tr("Name of the template"))
        self.keeps_words = QCheckBox(tr("Own texts become prompts of the template"))
        self.save = QPushButton(tr("Save"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(18, 16, 18, 14)
        lines.setSpacing(11)
        for widget in (said, self.name, self.keeps_words, buttons):
            lines.addWidget(widget)
        make_answer(self.save)
        self.name.textChanged.connect(lambda words: self.save.setEnabled(bool(words.strip())))
        self.save.setEnabled(False)

    def accept(self) -> None:
        """Keep it, once it has a name."""
        if self.save.isEnabled():
            self.named.emit(self.name.text().strip(), self.keeps_words.isChecked())
            super().accept()
