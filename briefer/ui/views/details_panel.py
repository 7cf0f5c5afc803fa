"""The details of the open text: everything about it but its words, each changed in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.marking import MarkingScheme
from briefer.domain.module import ModuleContent, is_stale
from briefer.domain.reading_days import read_day
from briefer.errors import InvalidInput
from briefer.phrases import phrase
from briefer.ui.appearance import Appearance
from briefer.ui.error_words import in_words
from briefer.ui.translation import mark, tr
from briefer.ui.views.detail_fields import (
    ListCompleter,
    chosen_status,
    complete,
    fill_languages,
    fill_markings,
    fill_statuses,
    read_tags,
    select_data,
)
from briefer.ui.views.panel_parts import heading
from briefer.ui.wording import day

WIDTH_PX = 264
_LINES = (
    ("title", mark("Title"), ""),
    ("as_of", mark("As of"), mark("2026-12-03, today")),
    ("review_by", mark("Review by"), "2026-12-03, +6m"),
    ("owner", mark("Owner"), mark("Who answers for it")),
    ("region", mark("Region"), mark("Levant")),
    ("topic", mark("Topic"), mark("Mediation")),
    ("tags", mark("Tags"), mark("one, another")),
)
_DAYS = ("as_of", "review_by")
Value = object


class DetailsPanel(QWidget):
    """Shows details and asks for changes; what cannot be is refused beside its field.

    Signals:
        changed: A person wants another value; name of the field, value.
        validated: A person says that the text still holds.
        closed: Esc: back to the text.
    """

    changed = Signal(str, object)
    validated = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Appearance,
        clock: Callable[[], datetime],
        schemes: Sequence[MarkingScheme],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Details"))
        self.setFixedWidth(WIDTH_PX)
        self._look, self._clock = look, clock
        self._schemes = schemes
        self._content: ModuleContent | None = None
        self.lines: dict[str, QLineEdit] = {}
        self.status, self.marking, self.language = QComboBox(), QComboBox(), QComboBox()
        fill_statuses(self.status)
        self.language.setEditable(True)
        self.language.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        fill_languages(self.language)
        self._tag_completer = ListCompleter(self)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setContentsMargins(14, 4, 14, 8)
        self._form.setVerticalSpacing(3)
        self._refusals: dict[str, QLabel] = {}
        for name, label, hint in _LINES:
            self._add_line(name, tr(label), tr(hint))
            if name == "title":
                self._add_box(tr("Status"), "status", self.status)
                self._add_box(tr("Marking"), "marking", self.marking)
        self._add_box(tr("Language"), "language", self.language)
        self._fresh = QLabel()
        self._fresh.setObjectName("quiet")
        self._fresh.setWordWrap(True)
        self.valid = QPushButton(tr("Still valid"))
        self.valid.setToolTip(tr("Say that the text holds today: a version with the same words"))
        self.valid.clicked.connect(lambda _=False: self.validated.emit())
        self._build()
        self.show_content(None)

    def show_content(self, content: ModuleContent | None, *, is_editable: bool = True) -> None:
        """Show the details of a text; a field that a person is writing in keeps what is typed."""
        is_same = content is not None and self._content is not None
        self._content = content
        self._inside.setEnabled(content is not None and is_editable)
        shown = content or ModuleContent(title="", body="")
        for name, line in self.lines.items():
            if not (is_same and line.hasFocus() and line.isModified()):
                self._set_line(name, self._said(name, shown))
        select_data(self.status, shown.status)
        fill_markings(self.marking, self._schemes, shown.marking)
        if not self.language.hasFocus():
            fill_languages(self.language, shown.language)
        self._tell_freshness(content)

    def commit(self) -> None:
        """Ask for what is typed and was not asked for yet: the text is about to change."""
        for name in self.lines:
            self._take_line(name)

    def offer(self, values: Mapping[str, Sequence[str]]) -> None:
        """Complete these values: of "owner", "region", "topic" and "tag"."""
        for name in ("owner", "region", "topic"):
            complete(self.lines[name], values.get(name, ()))
        self._tag_completer.offer(values.get("tag", ()))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and isinstance(watched, QLineEdit)
        ):
            if watched.isModified():
                self._put_back(watched)
            else:
                self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    # Inside

    def _build(self) -> None:
        self._inside = QWidget()
        self._inside.setObjectName("panel")
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(self._form)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 4, 14, 14)
        foot.addWidget(self._fresh)
        foot.addWidget(self.valid)
        inside.addLayout(foot)
        inside.addStretch()
        scroll = QScrollArea()
        scroll.setObjectName("panel")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inside)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(heading(tr("Details")))
        lines.addWidget(scroll, 1)

    def _add_line(self, name: str, label: str, hint: str) -> None:
        line = QLineEdit()
        line.setObjectName(f"details-{name}")
        line.setAccessibleName(label)
        line.setPlaceholderText(hint)
        line.editingFinished.connect(lambda: self._take_line(name))
        line.installEventFilter(self)
        self.lines[name] = line
        refusal = QLabel()
        refusal.setObjectName("refusal")
        refusal.setWordWrap(True)
        refusal.hide()
        self._refusals[name] = refusal
        self._form.addRow(_label(label), line)
        self._form.addRow(refusal)
        if name == "tags":
            self._tag_completer.attach(line)

    def _add_box(self, label: str, name: str, box: QComboBox) -> None:
        box.setObjectName(f"details-{name}")
        box.setAccessibleName(label)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(lambda _: self._take_box(name, box))
        edit = box.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(lambda: self._take_language())
        self._form.addRow(_label(label), box)

    def _take_box(self, name: str, box: QComboBox) -> None:
        self._ask(name, chosen_status(box) if name == "status" else str(box.currentData() or ""))

    def _take_language(self) -> None:
        typed = self.language.currentText().strip()
        at = self.language.findText(typed, Qt.MatchFlag.MatchFixedString)
        tag = str(self.language.itemData(at)) if at >= 0 else typed
        if tag:
            self._ask("language", tag)

    def _take_line(self, name: str) -> None:
        line = self.lines[name]
        if self._content is None or not line.isModified():
            return
        line.setModified(False)
        try:
            value = self._read(name, line.text())
        except InvalidInput as error:
            self._refuse(name, "\n".join(in_words(error)))
            line.setModified(True)
            return
        self._refuse(name, "")
        if not self._ask(name, value):
            self._set_line(name, self._said(name, self._content))

    def _read(self, name: str, typed: str) -> Value:
        if name in _DAYS:
            return read_day(typed, self._clock().date(), looks_back=name == "as_of")
        if name == "tags":
            return read_tags(typed)
        if name == "title" and not typed.strip():
            raise InvalidInput(phrase("A text needs a title."), phrase("Give it a few words."))
        return typed.strip()

    def _ask(self, name: str, value: Value) -> bool:
        """Ask for a change; say whether it is one."""
        if self._content is None or getattr(self._content, name) == value:
            return False
        self.changed.emit(name, value)
        return True

    def _put_back(self, line: QLineEdit) -> None:
        name = next(n for n, other in self.lines.items() if other is line)
        self._set_line(name, self._said(name, self._content or ModuleContent(title="", body="")))

    def _set_line(self, name: str, text: str) -> None:
        self.lines[name].setText(text)
        self.lines[name].setCursorPosition(0)
        self.lines[name].setModified(False)
        self._refuse(name, "")

    def _refuse(self, name: str, why: str) -> None:
        self._refusals[name].setText(why)
        self._refusals[name].setVisible(bool(why))
        # Read out with the field that it is about.
        self.lines[name].setAccessibleDescription(why)

    def _said(self, name: str, content: ModuleContent) -> str:
        value = getattr(content, name)
        if isinstance(value, tuple):
            return ", ".join(value)
        if isinstance(value, date):
            return value.isoformat()
        return str(value or "")

    def _tell_freshness(self, content: ModuleContent | None) -> None:
        today = self._clock().date()
        if content is None:
            self._fresh.setText("")
        elif content.review_by is None:
            self._fresh.setText(tr("No review-by date: it never turns stale."))
        elif is_stale(content, today):
            self._fresh.setText(tr("Stale since {day}.", day=day(content.review_by, today)))
        else:
            due = day(content.review_by, today)
            self._fresh.setText(tr("Fresh; to be reviewed by {day}.", day=due))


def _label(text: str) -> QLabel:
    made = QLabel(text)
    made.setObjectName("quiet")
    return made
