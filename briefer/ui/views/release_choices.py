"""What a briefing leaves the desk as: profile, formats and house style."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLayout, QWidget

from briefer.domain.profile import Profile
from briefer.domain.style import HouseStyle
from briefer.ui.translation import mark, tr
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.wording import profile_words

FORMAT_WORDS = {"pdf": mark("PDF"), "md": mark("Markdown"), "html": "HTML"}


class FormatBoxes(QWidget):
    """A box for each format.

    Signals:
        changed: Other formats are chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {kind: QCheckBox(tr(words)) for kind, words in FORMAT_WORDS.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for box in self.boxes.values():
            box.toggled.connect(lambda _: self.changed.emit())
            row.addWidget(box)
        row.addStretch()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The chosen formats, by the names of their exporters."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())

    def choose(self, kinds: Iterable[str]) -> None:
        """Choose these formats and no other."""
        wanted = set(kinds)
        for kind, box in self.boxes.items():
            box.setChecked(kind in wanted)


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
        self.profiles.setAccessibleName(tr("Profile"))
        for each in profiles:
            self.profiles.addItem(profile_words(each.name), each.name)
            self.profiles.setItemData(
                self.profiles.count() - 1,
                profile_words(each.about),
                Qt.ItemDataRole.ToolTipRole,
            )
        by_name = Qt.MatchFlag.MatchFixedString  # whatever its case, as profiles are found
        self.profiles.setCurrentIndex(max(0, self.profiles.findData(profile, flags=by_name)))
        self._about = quiet_label()
        self._about.setWordWrap(True)
        # It is as tall as the longest profile needs; a short one stands under its choice.
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._formats = FormatBoxes()
        self.formats = self._formats.boxes
        self._formats.changed.connect(self.changed)
        self.styles = QComboBox()
        self.styles.setAccessibleName(tr("House style"))
        for each_style in styles:
            self.styles.addItem(tr(each_style.name), each_style.key)
        self.styles.setCurrentIndex(max(0, self.styles.findData(style)))
        self.styles.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(9)
        self.add_row(tr("Profile"), self.profiles)
        self.add_row("", self._about)
        self.add_row(tr("Formats"), self._formats)
        self.add_row(tr("House style"), self.styles)
        self.profiles.currentIndexChanged.connect(lambda _: self._follow_profile())
        self._follow_profile()

    def add_row(self, words: str, row: QWidget | QLayout) -> None:
        """Add what a form asks beside; labels stand in one column with the others."""
        self._form.addRow(words, row)

    @property
    def profile(self) -> Profile:
        """The chosen profile."""
        return self._profiles[str(self.profiles.currentData())]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The chosen formats, by the names of their exporters."""
        return self._formats.kinds

    @property
    def style_key(self) -> str:
        """The chosen house style."""
        return str(self.styles.currentData())

    # Inside

    def _follow_profile(self) -> None:
        profile = self.profile
        self._about.setText(profile_words(profile.about))
        self._formats.choose(profile.formats)
        self.profile_changed.emit()
        self.changed.emit()
