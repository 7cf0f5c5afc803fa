"""Shows page one of the open briefing in each house style; a press chooses one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.style import HouseStyle
from briefer.ui.translation import tr
from briefer.ui.views.form_parts import make_answer
from briefer.ui.views.panel_parts import quiet_label

PICTURE_PX = QSize(214, 303)
SIZE_PX = (860, 480)


class StyleGallery(QDialog):
    """Pictures arrive one after the other.

    Signals:
        wished: The key of the chosen style.
    """

    wished = Signal(str)

    def __init__(
        self, styles: Sequence[HouseStyle], present: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("House style"))
        self.resize(*SIZE_PX)
        self._keys = [style.key for style in styles]
        self.said = quiet_label(tr("Setting page one in each style…"))
        self.list = QListWidget()
        self.list.setObjectName("findings")
        self.list.setAccessibleName(tr("House styles"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setIconSize(PICTURE_PX)
        self.list.setSpacing(10)
        blank = QPixmap(PICTURE_PX)
        blank.fill(Qt.GlobalColor.white)
        for style in styles:
            self.list.addItem(QListWidgetItem(QIcon(blank), tr(style.name)))
        self.list.setCurrentRow(self._keys.index(present) if present in self._keys else 0)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.choose = QPushButton(tr("Use it"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.choose, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 14, 16, 14)
        lines.addWidget(self.said)
        lines.addWidget(self.list, 1)
        lines.addWidget(buttons)
        make_answer(self.choose)
        self.list.setFocus()
        self.pictures: dict[str, QImage] = {}

    def show_picture(self, key: str, picture: QImage) -> None:
        """Put page one of a style in its place."""
        self.pictures[key] = picture
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(picture).scaled(
            PICTURE_PX * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(ratio)
        self.list.item(self._keys.index(key)).setIcon(QIcon(shown))
        if len(self.pictures) == len(self._keys):
            self.said.setText(tr("Page one of this briefing, as it would be printed."))

    def accept(self) -> None:
        """Choose the style that is selected."""
        self.wished.emit(self._keys[self.list.currentRow()])
        super().accept()
