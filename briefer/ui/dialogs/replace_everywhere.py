"""Finds words in every text, shows each hit, and replaces those that are ticked."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.word_search import Wanted
from briefer.services.replacing import Field, Findings, Hit, TextHits
from briefer.ui.appearance import Appearance
from briefer.ui.models.hits_model import HIT_ROLE, TEXT_ROLE, HitsModel
from briefer.ui.translation import tr, written
from briefer.ui.views.hit_painting import HitPainter
from briefer.ui.views.panel_parts import EmptyState
from briefer.ui.wording import count

PAUSE_MS = 200
"""After the last letter; shorter would search for words that nobody means."""

_OPENED_AT_MOST = 200
"""Texts are unfolded at once when there are no more hits than this."""


class Question(Struct, frozen=True):
    """What is looked for, and where."""

    wanted: Wanted
    titles: bool
    own_texts: bool


class ReplaceEverywhere(QDialog):
    """Asks what to find; ticks say what to replace.

    Signals:
        asked: A person looks for something; a ``Question``.
        replace_asked: Ticked hits are to be replaced; a tuple of ``TextHits``, the new words.
        opened: A person wants to see a hit; module, first and last code point of the body.
    """

    asked = Signal(object)
    replace_asked = Signal(object, str)
    opened = Signal(str, int, int)

    def __init__(self, look: Appearance, briefing: str = "", parent: QWidget | None = None) -> None:
        """Build it; ``briefing`` is the title of the open one, empty for none."""
        super().__init__(parent)
        self.setWindowTitle(tr("Find and replace in all modules"))
        self.resize(820, 560)
        self.words, self.replacement = QLineEdit(), QLineEdit()
        self.words.setPlaceholderText(tr("Words to find; I'm finds I’m"))
        self.replacement.setPlaceholderText(tr("What stands there instead; empty takes words out"))
        form = QFormLayout()
        form.setSpacing(9)
        for label, field in ((tr("Find"), self.words), (tr("Replace with"), self.replacement)):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.whole = _box(tr("Whole words"), tr("A part of a longer word is no hit"))
        self.exact = _box(tr("Match case"), tr("Case and accents count as well"))
        self.titles = _box(tr("Titles too"), tr("Look in titles as well as in texts"))
        self.own = _box(
            tr("This briefing’s own texts"),
            tr("Look in the own texts of “{briefing}” too", briefing=briefing),
        )
        self.own.setVisible(bool(briefing))
        self.own.setChecked(bool(briefing))
        boxes = QHBoxLayout()
        boxes.setSpacing(18)
        for box in (self.whole, self.exact, self.titles, self.own):
            boxes.addWidget(box)
            box.toggled.connect(lambda _: self.ask())
        boxes.addStretch()
        self.model = HitsModel(self)
        self.view = self._make_view(look)
        self._empty = EmptyState(self.view)
        self._state = QLabel()
        self._state.setObjectName("quiet")
        self.replace = QPushButton(tr("Replace"))
        self.replace.setObjectName("primary")
        self.replace.clicked.connect(self._ask_replace)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            # Enter looks again; it must not close what one looks at.
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self._state, 1)
        foot.addWidget(self.replace)
        foot.addWidget(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(12)
        lines.addLayout(form)
        lines.addLayout(boxes)
        lines.addWidget(self.view, 1)
        lines.addLayout(foot)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.ask)
        self.words.textChanged.connect(lambda _: self._soon.start())
        self.words.returnPressed.connect(self.ask)
        self.replacement.textChanged.connect(lambda _: self._preview())
        self.replace.setAutoDefault(False)
        self.model.dataChanged.connect(lambda *_: self._tell())
        self._findings = Findings()
        self._look_again()

    @property
    def state(self) -> str:
        """What the line at the foot says."""
        return self._state.text()

    def ask(self) -> None:
        """Look for what stands in the field now."""
        self._soon.stop()
        words = self.words.text()
        if not words.strip():
            self.show_findings(Findings())
            return
        self._state.setText(tr("Searching…"))
        self.replace.setEnabled(False)
        wanted = Wanted(words, self.exact.isChecked(), self.whole.isChecked())
        has_own = self.own.isChecked()
        self.asked.emit(Question(wanted, self.titles.isChecked(), has_own))

    def show_findings(self, findings: Findings) -> None:
        """Show what was found, all of it ticked."""
        self._findings = findings
        self.model.show(findings)
        if findings.count <= _OPENED_AT_MOST:
            self.view.expandAll()
        self._look_again()

    # Inside

    def _make_view(self, look: Appearance) -> QTreeView:
        view = QTreeView()
        view.setAccessibleName(tr("Hits"))
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._painter = HitPainter(look)
        self._painter.setParent(view)
        view.setItemDelegate(self._painter)
        view.setModel(self.model)
        view.doubleClicked.connect(self._open)
        return view

    def _look_again(self) -> None:
        if self._findings.texts:
            self._empty.say("")
        elif self.words.text().strip():
            self._empty.say(tr("No text has these words."))
        else:
            self._empty.say(
                tr("Type what you look for.\nEvery hit is shown before it is replaced.")
            )
        self._preview()

    def _preview(self) -> None:
        """Show what will stand there as soon as something is typed for it."""
        typed = self.replacement.text()
        self._painter.replacement = typed if typed or self.replacement.isModified() else None
        self.view.viewport().update()
        self._tell()

    def _tell(self) -> None:
        chosen, total = self.model.chosen(), self.model.total
        ticked = sum(len(text.hits) for text in chosen)
        if not total:
            self._state.setText("")
        else:
            said = tr(
                "{number} of {hits} in {texts}",
                number=written(ticked),
                hits=count(total, "hit"),
                texts=count(len(self._findings.texts), "text"),
            )
            if self._findings.is_cut:
                said = tr("{found}; there are more", found=said)
            self._state.setText(said)
        hits = count(ticked, "hit")
        if not ticked:
            self.replace.setText(tr("Replace"))
        elif self.replacement.text():
            self.replace.setText(tr("Replace {hits}", hits=hits))
        else:
            self.replace.setText(tr("Take out {hits}", hits=hits))
        self.replace.setEnabled(ticked > 0)

    def _ask_replace(self) -> None:
        chosen: tuple[TextHits, ...] = self.model.chosen()
        if chosen:
            self.replace_asked.emit(chosen, self.replacement.text())

    def _open(self, index: QModelIndex) -> None:
        text, hit = index.data(TEXT_ROLE), index.data(HIT_ROLE)
        if isinstance(hit, Hit) and isinstance(text, TextHits):
            place = (hit.start, hit.end) if hit.field is Field.BODY else (0, 0)
            self.opened.emit(text.module, *place)


def _box(words: str, tip: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setToolTip(tip)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
