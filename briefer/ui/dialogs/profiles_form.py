"""Lists the profiles for exports, and lets one be made, changed, taken away or chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.profile import Profile
from briefer.domain.style import PageSize
from briefer.ui.translation import tr
from briefer.ui.views.form_parts import make_answer
from briefer.ui.views.panel_parts import quiet_label
from briefer.ui.views.release_choices import FORMAT_WORDS
from briefer.ui.wording import profile_words

SIZE_PX = (760, 560)
READERS_PX = 76

_LIST_PX = (220, 320)
"""How wide the list is at least, and how wide long names can make it."""
_AROUND_PX = 20


class ProfilesForm(QDialog):
    """One profile at a time; what is changed counts once it is kept.

    Signals:
        kept: Keep a profile: the ``Profile``, and the name that it went by before.
        removed: Take one of the desk's own away; its name.
        chosen: The open briefing is to be exported by it; its name.
    """

    kept = Signal(object, str)
    removed = Signal(str)
    chosen = Signal(str)

    def __init__(
        self, markings: Sequence[str], has_briefing: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Profiles"))
        self.resize(*SIZE_PX)
        self._profiles: dict[str, Profile] = {}
        self._own: Collection[str] = ()
        self._default = ""
        self._before = Profile(name="")
        self.list = QListWidget()
        self.list.setObjectName("findings")
        self.list.setAccessibleName(tr("Profiles"))
        self.list.setSpacing(2)
        self.name, self.about, self.watermark = QLineEdit(), QLineEdit(), QLineEdit()
        self.about.setPlaceholderText(tr("For whom it is, one sentence"))
        self.watermark.setPlaceholderText(tr("A word across each page"))
        self.formats = {kind: QCheckBox(tr(words)) for kind, words in FORMAT_WORDS.items()}
        self.annotated = QCheckBox(tr("Annotations travel with the text"))
        self.internal = QCheckBox(tr("Internal notes stay in"))
        self.numbered = QCheckBox(tr("Sections carry numbers"))
        self.ceiling, self.page = QComboBox(), QComboBox()
        self.ceiling.addItem(tr("Everything may pass"), "")
        for label in markings:
            self.ceiling.addItem(label, label)
        self.page.addItem(tr("As the house style says"), None)
        for size in PageSize:
            self.page.addItem(size.value, size)
        self.recipients = QPlainTextEdit()
        self.recipients.setFixedHeight(READERS_PX)
        self.recipients.setTabChangesFocus(True)
        self.recipients.setPlaceholderText(tr("Who gets a copy with their name, one in a line"))
        self.said = quiet_label()
        self.said.setWordWrap(True)
        self.new = _button(tr("New"), self.begin)
        self.remove = _button(tr("Remove"), lambda: self.removed.emit(self._before.name))
        self.choose = _button(tr("Use for this briefing"), self._choose)
        self.choose.setVisible(has_briefing)
        self.keep = _button(tr("Keep"), self._keep)
        make_answer(self.keep)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _: self._draw())
        for line in (self.name, self.about, self.watermark):
            line.textChanged.connect(lambda _: self._weigh())
        for box in (*self.formats.values(), self.annotated, self.internal, self.numbered):
            box.toggled.connect(lambda _: self._weigh())
        for choice in (self.ceiling, self.page):
            choice.currentIndexChanged.connect(lambda _: self._weigh())
        self.recipients.textChanged.connect(self._weigh)

    def show_profiles(
        self, profiles: Sequence[Profile], own: Collection[str], default: str, on_show: str = ""
    ) -> None:
        """Show these.

        Args:
            profiles: In their order.
            own: Names of those that the desk made or changed, in lower case.
            default: Name of the one that the open briefing uses; empty for none.
            on_show: Name of the one to show; the one that was on show otherwise.
        """
        name = (on_show or self._before.name or default).casefold()
        self._profiles = {p.name: p for p in profiles}
        self._own, self._default = own, default.casefold()
        self.list.blockSignals(True)
        self.list.clear()
        for each in profiles:
            is_default = each.name.casefold() == self._default
            said = profile_words(each.name)
            item = QListWidgetItem(f"{said}\n{tr('this briefing’s')}" if is_default else said)
            item.setData(Qt.ItemDataRole.UserRole, each.name)
            item.setToolTip(profile_words(each.about))
            self.list.addItem(item)
        widest = self.list.sizeHintForColumn(0) + 2 * self.list.spacing() + _AROUND_PX
        self.list.setFixedWidth(max(_LIST_PX[0], min(_LIST_PX[1], widest)))
        names = [p.name.casefold() for p in profiles]
        self.list.setCurrentRow(names.index(name) if name in names else 0)
        self.list.blockSignals(False)
        self._draw()

    def begin(self) -> None:
        """Begin a new profile: a clean one, to be named."""
        self.list.setCurrentRow(-1)
        self._fill(Profile(name=""))
        self.name.setFocus()

    @property
    def profile(self) -> Profile:
        """What the fields say."""
        names = self.recipients.toPlainText().splitlines()
        return replace(
            self._before,
            name=_meant(self.name.text().strip(), self._before.name),
            about=_meant(self.about.text().strip(), self._before.about),
            formats=tuple(kind for kind, box in self.formats.items() if box.isChecked()),
            is_annotated=self.annotated.isChecked(),
            keeps_internal=self.internal.isChecked(),
            is_numbered=self.numbered.isChecked(),
            ceiling=str(self.ceiling.currentData()),
            page=self.page.currentData(),
            watermark=self.watermark.text().strip(),
            recipients=tuple(n.strip() for n in names if n.strip()),
        )

    # Inside

    def _lay_out(self) -> None:
        kinds = QHBoxLayout()
        kinds.setSpacing(16)
        for box in self.formats.values():
            kinds.addWidget(box)
        kinds.addStretch()
        form = QFormLayout()
        form.setSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (tr("Name"), self.name),
            (tr("About"), self.about),
            (tr("Formats"), kinds),
            (tr("Highest marking"), self.ceiling),
            (tr("Page"), self.page),
            ("", self.numbered),
            ("", self.internal),
            ("", self.annotated),
            (tr("Watermark"), self.watermark),
            (tr("Recipients"), self.recipients),
        ):
            form.addRow(label, field)
            if isinstance(field, QWidget) and label:
                field.setAccessibleName(label)
        buttons = QHBoxLayout()
        for button in (self.new, self.remove):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.choose, self.keep):
            buttons.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(form)
        right.addWidget(self.said)
        right.addStretch()
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 14)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(right, 1)

    def _draw(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._fill(self._profiles[item.data(Qt.ItemDataRole.UserRole)])

    def _fill(self, profile: Profile) -> None:
        self._before = profile
        for line, words in (
            (self.name, profile_words(profile.name)),
            (self.about, profile_words(profile.about)),
            (self.watermark, profile.watermark),
        ):
            line.setText(words)
            line.setCursorPosition(0)
        for kind, box in self.formats.items():
            box.setChecked(kind in profile.formats)
        self.annotated.setChecked(profile.is_annotated)
        self.internal.setChecked(profile.keeps_internal)
        self.numbered.setChecked(profile.is_numbered)
        ceilings = [str(self.ceiling.itemData(n)).casefold() for n in range(self.ceiling.count())]
        wanted = profile.ceiling.casefold()
        self.ceiling.setCurrentIndex(ceilings.index(wanted) if wanted in ceilings else 0)
        self.page.setCurrentIndex(max(0, self.page.findData(profile.page)))
        self.recipients.setPlainText("\n".join(profile.recipients))
        self._weigh()

    def _weigh(self) -> None:
        now, name = self.profile, self._before.name
        is_changed = now != self._before
        is_own = name.casefold() in self._own
        self.keep.setEnabled(bool(now.name and now.formats) and is_changed)
        self.remove.setEnabled(bool(name) and is_own)
        self.choose.setEnabled(bool(name) and not is_changed and name.casefold() != self._default)
        if not now.name:
            self.said.setText(tr("Give it a name that says for whom it is."))
        elif not now.formats:
            self.said.setText(tr("Choose at least one format."))
        elif name and not is_own:
            self.said.setText(tr("It ships with Briefer; what you keep takes its place here."))
        else:
            self.said.setText("")

    def _keep(self) -> None:
        if self.keep.isEnabled():
            was_own = self._before.name.casefold() in self._own
            self.kept.emit(self.profile, self._before.name if was_own else "")

    def _choose(self) -> None:
        self.chosen.emit(self._before.name)


def _meant(typed: str, before: str) -> str:
    """Return what a profile is known by, where its name was left as the window says it."""
    return before if typed == profile_words(before) else typed


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: act())
    return button
