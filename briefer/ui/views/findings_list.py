"""What the gate says, one row for each finding; pressing a row goes to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from briefer.domain.finding import Finding, Fix, Severity
from briefer.domain.profile import Dropped
from briefer.ui.appearance import Appearance
from briefer.ui.theme import Theme
from briefer.ui.translation import mark, tr, tr_count, tr_phrase
from briefer.ui.views.rule_words import rule_words
from briefer.ui.views.whole_rows import WholeRows
from briefer.ui.wording import count

_DOT_PX = 10
FIX_KEY = Qt.Key.Key_F
"""Settles the current finding as it offers; letters find nothing in this list otherwise."""


class FindingsList(QListWidget):
    """Shows findings, errors first, then what is left out.

    Signals:
        place_chosen: A person wants to see a place; a ``Place``.
        fix_asked: A person wants a finding settled as it offers; a ``Fix``.
    """

    place_chosen = Signal(object)
    fix_asked = Signal(object)

    def __init__(
        self, look: Appearance, parent: QWidget | None = None, *, offers_fixes: bool = False
    ) -> None:
        super().__init__(parent)
        self._look, self._offers_fixes = look, offers_fixes
        self._findings: tuple[Finding, ...] = ()
        self._dropped: tuple[Dropped, ...] = ()
        self.setObjectName("findings")
        self.setAccessibleName(tr("Findings"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(_DOT_PX, _DOT_PX))
        self.setSpacing(2)
        self.setItemDelegate(WholeRows(self))
        self.itemClicked.connect(self._choose)
        look.changed.connect(self._draw)

    def show_findings(self, findings: Sequence[Finding], dropped: Sequence[Dropped] = ()) -> None:
        """Show these findings, and what a profile leaves out."""
        self._findings, self._dropped = tuple(findings), tuple(dropped)
        self._draw()

    @property
    def fix(self) -> Fix | None:
        """What the current finding offers to settle it; None when it offers nothing here."""
        item = self.currentItem()
        finding = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return finding.fix if self._offers_fixes and isinstance(finding, Finding) else None

    def settle(self) -> None:
        """Ask for what the current finding offers."""
        fix = self.fix
        if fix is not None:
            self.fix_asked.emit(fix)

    @property
    def texts(self) -> list[str]:
        """What the rows say."""
        return [self.item(row).text() for row in range(self.count())]

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item)
        elif event.key() == FIX_KEY and self.fix is not None:
            self.settle()
        else:
            super().keyPressEvent(event)

    # Inside

    def _choose(self, item: QListWidgetItem) -> None:
        finding = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(finding, Finding):
            self.place_chosen.emit(finding.place)

    def _draw(self) -> None:
        theme = self._look.theme
        row = max(0, self.currentRow())
        self.clear()
        for finding in self._findings:
            where = finding.place.heading
            is_new = bool(where) and where not in finding.sentence
            if finding.place.section is None:
                where = tr(where)  # no heading that somebody wrote
            item = QListWidgetItem(_dot(colour_of(finding.severity, theme)), "")
            said = tr_phrase(finding.said)
            lines = [said, where if is_new else ""]
            if self._offers_fixes and finding.fix is not None:
                lines.append(tr("F: {fix}", fix=tr_phrase(finding.fix.said)))
            item.setText("\n".join(filter(None, lines)))
            item.setData(Qt.ItemDataRole.UserRole, finding)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{named(finding)}: {said} {where}".strip(),
            )
            item.setToolTip(
                tr(
                    "{kind} {code}: press to go there",
                    kind=named(finding),
                    code=rule_words(finding.code),
                )
            )
            self.addItem(item)
        for gone in self._dropped:
            item = QListWidgetItem(
                _dot(theme.mark), tr("Left out: “{words}”", words=tr_phrase(gone.words))
            )
            item.setText(
                f"{item.text()}\n{gone.place}: {tr_phrase(gone.reason)}".replace("\n: ", "\n")
            )
            self.addItem(item)
        if self.count():
            self.setCurrentRow(min(row, self.count() - 1))


_KINDS = {
    Severity.ERROR: mark("Error"),
    Severity.WARNING: mark("Warning"),
    Severity.NOTE: mark("Note"),
}


def named(finding: Finding) -> str:
    """Say how heavy a finding is."""
    return tr(_KINDS[finding.severity])


def colour_of(severity: Severity, theme: Theme) -> str:
    """Return the colour of a finding's dot."""
    return {
        Severity.ERROR: theme.red.ink,
        Severity.WARNING: theme.amber.ink,
        Severity.NOTE: theme.blue.ink,
    }[severity]


def in_short(findings: Sequence[Finding], dropped: Sequence[Dropped] = ()) -> str:
    """Say how much was found: "2 errors, 1 warning; 3 things are left out"."""
    kinds = [(s, sum(f.severity is s for f in findings)) for s in Severity]
    said = tr(", ").join(_counted(kind, number) for kind, number in kinds if number)
    parts = [said or tr("Nothing was found")]
    if dropped:
        parts.append(tr_count(len(dropped), "{n} thing is left out", "{n} things are left out"))
    return tr("; ").join(parts)


def _counted(kind: Severity, number: int) -> str:
    if kind is Severity.ERROR:
        return count(number, "error")
    return count(number, "warning") if kind is Severity.WARNING else count(number, "note")


def _dot(colour: str) -> QIcon:
    picture = QPixmap(_DOT_PX * 2, _DOT_PX * 2)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(2)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(_DOT_PX / 2, _DOT_PX / 2), 4, 4)
    painter.end()
    return QIcon(picture)
