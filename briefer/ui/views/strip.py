"""The strip over the text: what this text is, whose, how fresh, and which annotations show."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from briefer.domain.annotation import Annotation, AnnotationKind, ThreadState
from briefer.domain.module import Status
from briefer.ui.appearance import Appearance
from briefer.ui.translation import tr, written
from briefer.ui.views.narrow_button import NarrowButton
from briefer.ui.views.panel_parts import ElidedLabel, chip
from briefer.ui.wording import STATUS_WORDS, status_words

NARROW_PX = 40
"""How far chips give way in a narrow window, before the window refuses to be narrower."""
_PARTS_PX = 60
"""Room for the first of the facts; where there is less, the chips let go of their words."""
_SIGN_PX = 14


class StripFacts(Struct, frozen=True, kw_only=True):
    """What the strip says of the open text.

    Attributes:
        title: The text's own title.
        parts: Short facts, the most important first: owner, marking, sources; shown as they fit.
        more: What is only told to whoever points at them: region, topic, tags, language.
        link: How an open section takes its module's words; empty for own text or no section.
        offer: Words of the one thing that may be done about it now; empty for nothing.
    """

    title: str
    status: Status
    is_stale: bool = False
    parts: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    link: str = ""
    offer: str = ""


class AnnotationFilter(Struct, frozen=True):
    """Which threads are shown; detached ones always are, in their tray."""

    shows_open: bool = True
    shows_settled: bool = False
    only_of: str = ""
    kind: AnnotationKind | None = None
    author: str = ""

    def admits(self, annotation: Annotation) -> bool:
        """Say whether a thread is shown."""
        if self.only_of and self.only_of not in (annotation.author, annotation.assignee):
            return False
        if self.kind not in (None, annotation.kind) or self.author not in ("", annotation.author):
            return False
        is_open = annotation.state is ThreadState.OPEN
        return self.shows_open if is_open else self.shows_settled


class AnnotationCounts(Struct, frozen=True):
    """How many threads there are on the open text."""

    open: int = 0
    settled: int = 0
    mine: int = 0
    authors: tuple[str, ...] = ()


class _Chips(NamedTuple):
    open: QToolButton
    settled: QToolButton
    mine: QToolButton


class Strip(QWidget):
    """Shows facts, changes the status, filters annotations.

    Signals:
        status_chosen: A person chose another status; a ``Status``.
        offer_taken: A person pressed the one thing on offer.
        details_asked: A person pressed the facts, to change them.
        filter_changed: Other threads are to be shown; an ``AnnotationFilter``.
    """

    status_chosen = Signal(object)
    offer_taken = Signal()
    details_asked = Signal()
    filter_changed = Signal(object)

    def __init__(self, look: Appearance, me: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._me = look, me
        self._facts: StripFacts | None = None
        self._counts = AnnotationCounts()
        self._is_short = False
        self._whole_px = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(12)
        self._status = QToolButton()
        self._status.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._status.setToolTip(tr("Change the status of this text"))
        self._status.setMenu(self._make_status_menu())
        self._parts = ElidedLabel(name="quiet")
        self._parts.setCursor(Qt.CursorShape.PointingHandCursor)
        self._parts.installEventFilter(self)
        self.link = QToolButton()
        self.link.setObjectName("chip")
        # It gives way where the window is narrow; its tooltip and the menu say the rest.
        self.link.setMinimumWidth(NARROW_PX)
        self.link.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.link.setToolTip(tr("Let this section follow its module, hold a version, or adapt it"))
        self.link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._offer = QToolButton()
        self._offer.setObjectName("quiet")
        self._offer.clicked.connect(self.offer_taken)
        self._chips = _Chips(
            chip(tr("Open"), tr("Show open annotations")),
            chip(tr("Resolved"), tr("Show resolved, accepted and rejected ones")),
            chip(tr("Mine"), tr("Show only what I wrote or have to answer")),
        )
        self._chips.open.setChecked(True)
        self.narrow = NarrowButton()
        row.addWidget(self._status)
        row.addWidget(self.link)
        row.addWidget(self._parts, 1)
        row.addWidget(self._offer)
        for button in self._chips:
            button.toggled.connect(lambda _: self.filter_changed.emit(self.filter))
            button.setMinimumWidth(NARROW_PX)
            row.addWidget(button)
        self.narrow.setMinimumWidth(NARROW_PX)
        self.narrow.changed.connect(self._follow_narrowing)
        row.addWidget(self.narrow)
        row.setSpacing(8)
        look.changed.connect(self._draw)
        self.show_facts(None)

    @property
    def filter(self) -> AnnotationFilter:
        """Which threads are to be shown now."""
        return AnnotationFilter(
            self._chips.open.isChecked(),
            self._chips.settled.isChecked(),
            self._me if self._chips.mine.isChecked() else "",
            self.narrow.kind,
            self.narrow.author,
        )

    @property
    def toggled(self) -> dict[str, bool]:
        """Which of the switches on the Review menu are on."""
        return {
            "show-open": self._chips.open.isChecked(),
            "show-resolved": self._chips.settled.isChecked(),
            "show-mine": self._chips.mine.isChecked(),
        }

    def switch_open(self) -> None:
        """Show open threads, or hide them."""
        self._chips.open.toggle()

    def switch_settled(self) -> None:
        """Show settled threads, or hide them."""
        self._chips.settled.toggle()

    def switch_mine(self) -> None:
        """Show only one's own threads, or all of them."""
        self._chips.mine.toggle()

    def show_facts(self, facts: StripFacts | None) -> None:
        """Show what the open text is; None when none is open."""
        self._facts = facts
        self._draw()

    def show_counts(self, counts: AnnotationCounts) -> None:
        """Say how many threads each chip stands for."""
        self._counts = counts
        self.narrow.offer(counts.authors)
        self._measure()

    def sign_as(self, me: str) -> None:
        """Let "Mine" mean this person's from now on."""
        self._me = me
        self.filter_changed.emit(self.filter)

    def set_link_menu(self, menu: QMenu) -> None:
        """Let the chip that says how a section is linked open ``menu``."""
        self.link.setMenu(menu)

    def show_all(self) -> None:
        """Let every filter go, settled threads too."""
        self._chips.open.setChecked(True)
        self._chips.settled.setChecked(True)
        self._chips.mine.setChecked(False)
        self.narrow.choose(None, "")

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._parts
            and event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
        ):
            self.details_asked.emit()
        return False

    # Inside

    def _make_status_menu(self) -> QMenu:
        menu = QMenu(self)

        def fill() -> None:
            menu.clear()
            for status, words in STATUS_WORDS.items():
                action = menu.addAction(tr(words))
                action.triggered.connect(lambda _=False, s=status: self.status_chosen.emit(s))

        menu.aboutToShow.connect(fill)
        return menu

    def _follow_narrowing(self) -> None:
        self._measure()
        self.filter_changed.emit(self.filter)

    def _measure(self) -> None:
        """Find out anew how much room everything takes that is said in words."""
        self._shorten(is_short=False)
        layout = self.layout()
        if layout is None:
            return
        worded = (self._status, self.link, self._offer, *self._chips, self.narrow)
        shown = [button for button in worded if not button.isHidden()]
        edges = layout.contentsMargins()
        self._whole_px = edges.left() + edges.right() + _PARTS_PX
        self._whole_px += sum(b.sizeHint().width() + layout.spacing() for b in shown)
        self._fit()

    def _fit(self) -> None:
        is_short = self._whole_px > self.width()
        if self.isVisible() and is_short is not self._is_short:
            self._shorten(is_short=is_short)

    def _shorten(self, *, is_short: bool) -> None:
        """Let chips show a sign and their figure, or say in words what they stand for."""
        self._is_short = is_short
        counts, theme = self._counts, self._look.theme
        for button, words, number, sign in (
            (self._chips.open, tr("Open {n}", n=counts.open), counts.open, "open"),
            (self._chips.settled, tr("Resolved {n}", n=counts.settled), counts.settled, "check"),
            (self._chips.mine, tr("Mine {n}", n=counts.mine), counts.mine, "person"),
        ):
            button.setText(written(number) if is_short else words)
            button.setAccessibleName(words)
            _sign(button, self._look.icon(sign, theme.quiet, _SIGN_PX) if is_short else None)
        filtering = self._look.icon("filter", theme.quiet, _SIGN_PX) if is_short else None
        _sign(self.narrow, filtering, has_words=False)

    def _draw(self) -> None:
        facts = self._facts
        for widget in (self._status, self._parts, *self._chips, self.narrow):
            widget.setVisible(facts is not None)
        self._offer.setVisible(facts is not None and bool(facts.offer))
        self.link.setVisible(facts is not None and bool(facts.link))
        if facts is None:
            self._measure()
            return
        tint = self._look.theme.of_status(facts.status, is_stale=facts.is_stale)
        words = status_words(facts.status) + (tr(", stale") if facts.is_stale else "")
        self._status.setText(f"{words} ▾")
        self._status.setAccessibleName(tr("Status: {status}", status=words))
        self._status.setStyleSheet(
            f"QToolButton {{ background: {tint.fill}; color: {tint.ink}; border-radius: 10px;"
            " padding: 2px 10px; font-size: 9pt; }"
        )
        text = " · ".join(facts.parts)
        self._parts.setText(text)
        press = tr("Press to change them, or Ctrl+D")
        self._parts.setToolTip("\n".join((facts.title, *facts.parts, *facts.more, press)))
        self._offer.setText(facts.offer)
        self.link.setText(f"{facts.link} ▾")
        self.link.setAccessibleName(facts.link)
        self._measure()


def _sign(button: QToolButton, sign: QIcon | None, *, has_words: bool = True) -> None:
    """Put a sign before the words of a button, or in their place; None leaves the words alone."""
    style = Qt.ToolButtonStyle.ToolButtonTextOnly
    if sign is not None:
        button.setIcon(sign)
        button.setIconSize(QSize(_SIGN_PX, _SIGN_PX))
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        style = beside if has_words else Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(style)
    button.setMinimumWidth(NARROW_PX if sign is None else button.sizeHint().width())
