"""What a briefing leaves the desk as: profile, formats and house style."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QWidget

from briefer.domain.profile import Profile
from briefer.domain.style import HouseStyle
from briefer.ui.translation import mark, tr
from briefer.ui.views.panel_parts import quiet_label

FORMAT_WORDS = {"pdf": mark("PDF"), "md": mark("Markdown"), "html": "HTML"}


class ReleaseChoices(QWidget):
    """Offers profiles, formats and styles; a profile brings its formats along.

    Signals:
        profile_changed: Another profile is chosen.
        changed: Anything is chosen otherwise.
    """

    profile_changed = Signal()
    changed = Signal()

    def __init__(
        self,
        profiles: Sequence[Profile],
        profile: str,
        styles: Sequence[HouseStyle],
        style: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profiles = {p.name: p for p in profiles}
        self.profiles = QComboBox()
        self.profiles.setAccessibleName("Profile")
        for each in profiles:
            self.profiles.addItem(each.name, each.name)
            self.profiles.setItemData(
                self.profiles.count() - 1, each.about, Qt.ItemDataRole.ToolTipRole
            )
        self.profiles.setCurrentIndex(max(0, self.profiles.findData(profile)))
        self._about = quiet_label()
        self._about.setWordWrap(True)
        self.formats = {kind: QCheckBox(tr(words)) for kind, words in FORMAT_WORDS.items()}
        row = QHBoxLayout()
        row.setSpacing(18)
        for box in self.formats.values():
            box.toggled.connect(lambda _: self.changed.emit())
            row.addWidget(box)
        row.addStretch()
        self.styles = QComboBox()
        self.styles.setAccessibleName("House style")
        for each_style in styles:
            self.styles.addItem(each_style.name, each_style.key)
        self.styles.setCurrentIndex(max(0, self.styles.findData(style)))
        self.styles.currentIndexChanged.connect(lambda _: self.changed.emit())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(9)
        form.addRow("Profile", self.profiles)
        form.addRow("", self._about)
        form.addRow("Formats", row)
        form.addRow("House style", self.styles)
        self.profiles.currentIndexChanged.connect(lambda _: self._follow_profile())
        self._follow_profile()

    @property
    def profile(self) -> Profile:
        """The chosen profile."""
        return self._profiles[str(self.profiles.currentData())]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The chosen formats, by the names of their exporters."""
        return tuple(kind for kind, box in self.formats.items() if box.isChecked())

    @property
    def style_key(self) -> str:
        """The chosen house style."""
        return str(self.styles.currentData())

    # Inside

    def _follow_profile(self) -> None:
        profile = self.profile
        self._about.setText(profile.about)
        for kind, box in self.formats.items():
            box.setChecked(kind in profile.formats)
        self.profile_changed.emit()
        self.changed.emit()
