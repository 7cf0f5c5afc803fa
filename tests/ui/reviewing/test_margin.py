"""Cards, filters, the tray of detached annotations, and the narrow margin."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.services.library import get_module
from briefer.services.reviewing import annotate, reply, resolve, threads
from briefer.services.session import Session
from briefer.ui.main_window import MainWindow
from briefer.ui.views.card import Card
from briefer.ui.views.thread_words import ThreadWords

KEY, LEFT, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
Open = Callable[[], Session]


def cards(window: MainWindow) -> list[Card]:
    margin = window.sides.active.text.margin
    return sorted((c for c in margin.findChildren(Card) if c.isVisible()), key=lambda c: c.y())


def press(window: MainWindow, qtbot: QtBot, text: str) -> None:
    button = next(b for b in window.findChildren(QToolButton) if b.text() == text and b.isVisible())
    qtbot.mouseClick(button, LEFT)


def test_cards_stand_beside_their_words_in_order(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(cards(window)) == 2)
    first, second = cards(window)
    assert first.annotation.anchor.quote == "first round"
    assert first.y() + first.height() < second.y()
    for card in (first, second):
        words = window.editor.marked.find(card.annotation.id)
        assert words is not None
        cursor = window.editor.textCursor()
        cursor.setPosition(words.start)
        y = window.editor.viewport().mapTo(
            window.sides.active.text, window.editor.cursorRect(cursor).center()
        ).y()  # fmt: skip
        assert abs(card.y() + 20 - y) < 60


def test_only_the_active_card_can_be_answered(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(cards(window)) == 2)
    assert [c.reply_field for c in cards(window)] == [None, None]
    qtbot.mouseClick(cards(window)[1], LEFT)
    qtbot.waitUntil(lambda: any(c.is_active for c in cards(window)))
    assert [c.reply_field is not None for c in cards(window)] == [False, True]
    assert "Suggestion by H. Adeyemi" in cards(window)[1].accessibleName()
    qtbot.mouseClick(window.sides.active.text.margin, LEFT, pos=window.rect().bottomLeft())


def test_filters(window: MainWindow, qtbot: QtBot) -> None:
    question = next(
        t for t in window.reviewer.threads if t.annotation.kind is AnnotationKind.QUESTION
    )
    window.desk.run(lambda: resolve(window.desk.session, question.annotation.id))
    qtbot.waitUntil(lambda: len(cards(window)) == 1)
    press(window, qtbot, "Resolved 1")
    qtbot.waitUntil(lambda: len(cards(window)) == 2)
    press(window, qtbot, "Open 1")
    qtbot.waitUntil(lambda: [c.annotation.id for c in cards(window)] == [question.annotation.id])
    press(window, qtbot, "Mine 0")
    qtbot.waitUntil(lambda: cards(window) == [])


def test_detached_annotations_wait_in_the_tray(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    text = window.editor.text()
    at = text.index("The first round")
    window.editor.select(at, text.index("\n"))
    qtbot.keyClicks(window.editor, "Nothing is left of it.")
    assert window.writer.save()
    tray = window.sides.active.text.tray
    assert tray.isVisible()
    press(window, qtbot, "1 detached annotation")
    assert [c.annotation.anchor.quote for c in tray.cards()] == ["first round"]
    press(window, qtbot, "Re-attach to the selected words")
    assert "Select the words" in window.notices.text
    at = window.editor.text().index("left of it")
    window.editor.select(at, at + 4)
    press(window, qtbot, "Re-attach to the selected words")
    assert not tray.isVisible()
    with opened() as session:
        found = next(
            t for t in threads(session, "the-talks") if t.annotation.anchor.quote == "first round"
        )
    assert (found.resolution.start, found.resolution.end) == (at, at + 4)


def test_a_narrow_window_shows_markers_until_one_is_pressed(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(900, 700)
    margin = window.sides.active.text.margin
    qtbot.waitUntil(lambda: margin.is_narrow)
    assert cards(window) == []
    qtbot.keyClick(window.editor, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not margin.is_narrow and len(cards(window)) > 0)
    window.sides.active.text.activate("")
    qtbot.waitUntil(lambda: margin.is_narrow)


def test_many_annotations_do_not_make_many_widgets(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as session:
        body = get_module(session, "the-border").head.content.body
        for number in range(60):
            at = number % (len(body) - 4)
            while body[at].isspace():
                at -= 1
            annotate(session, "the-border", at, at + 1, AnnotationKind.COMMENT, f"No. {number}")
    window.assembler.next_section()
    qtbot.waitUntil(lambda: len(window.reviewer.threads) == 60)
    qtbot.waitUntil(lambda: len(cards(window)) > 3)
    QApplication.processEvents()
    assert len(window.sides.active.text.margin.findChildren(Card)) < 20
    tops = [(c.y(), c.y() + c.height()) for c in cards(window)]
    assert all(a[1] <= b[0] for a, b in pairwise(tops))


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_on_a_very_wide_screen_cards_stay_near_the_words(
    window: MainWindow, direction: Qt.LayoutDirection
) -> None:
    QApplication.setLayoutDirection(direction)
    try:
        window.resize(3840, 1200)
        QApplication.processEvents()
        editor, margin = window.editor, window.sides.active.text.margin
        paper = QRect(editor.viewport().mapTo(window, QPoint()), editor.viewport().size())
        cards = QRect(margin.mapTo(window, QPoint()), margin.size())
        assert cards.width() < 400
        gaps = cards.left() - paper.right(), paper.left() - cards.right()
        assert 100 < max(gaps) < 200
        assert window.minimumSizeHint().width() < 1280
        window.resize(1280, 800)
        QApplication.processEvents()
        margins = editor.viewportMargins()
        assert abs(margins.left() - margins.right()) <= 1
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_card_says_how_its_words_were_found(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(cards(window)) == 2)

    def tips() -> list[str]:
        labels = [label for card in cards(window) for label in card.findChildren(QLabel)]
        return [label.toolTip() for label in labels if label.objectName() == "kind"]

    assert tips() == ["On these very words"] * 2
    editor = window.editor
    first, rest = editor.text().split("\n\n", 1)
    editor.select(0, len(first) + 2)
    qtbot.keyClick(editor, KEY.Key_X, CTRL)
    end = len(editor.text())
    editor.select(end, end)
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.keyClick(editor, KEY.Key_V, CTRL)
    assert editor.text().startswith(rest[:20])
    assert window.writer.save()
    moved = "Found again where its words were moved to"
    qtbot.waitUntil(lambda: sorted(tips()) == [moved, "On these very words"])
    said = [label.text() for card in cards(window) for label in card.findChildren(QLabel)]
    assert "Moved with its words" in said


def test_a_long_address_is_read_whole(window: MainWindow, qtbot: QtBot) -> None:
    address = "https://example.org/" + "a-long-way/" * 12
    module = window.writer.module
    window.desk.run(
        lambda: annotate(window.desk.session, module, 0, 3, AnnotationKind.COMMENT, address)
    )

    def label() -> QLabel | None:
        labels = [x for card in cards(window) for x in card.findChildren(QLabel)]
        return next((x for x in labels if x.text().replace("\u200b", "") == address), None)

    qtbot.waitUntil(lambda: label() is not None)
    found = label()
    assert found.height() >= found.heightForWidth(found.width())
    metrics = found.fontMetrics()
    assert found.heightForWidth(found.width()) >= metrics.height() * 3, "it is broken into lines"


def test_a_thread_taller_than_the_margin_scrolls_over_its_field_and_buttons(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    name = window.reviewer.threads[0].annotation.id
    with opened() as session:
        for number in range(14):
            reply(session, name, f"Reply {number}, " + "which goes on and on " * 5)
    window.reviewer.read()
    window.reviewer.next_annotation()
    margin = window.sides.active.text.margin
    qtbot.waitUntil(lambda: margin.card(name) is not None and margin.card(name).is_active)
    card = margin.card(name)
    assert card.geometry().bottom() <= margin.height()
    resolve_button = next(b for b in card.findChildren(QToolButton) if b.text() == "Resolve")
    last = next(x for x in card.findChildren(QLabel) if x.text().startswith("Reply 13"))
    for widget in (card.reply_field, resolve_button):
        assert card.rect().contains(widget.geometry())
    assert last.visibleRegion().isEmpty(), "what is said has to be scrolled"
    window.reviewer.reply()
    assert not last.visibleRegion().isEmpty(), "who answers reads what was said last"


def test_a_margin_says_that_filters_hide_every_card(window: MainWindow, qtbot: QtBot) -> None:
    for each in window.reviewer.threads:
        window.desk.run(lambda name=each.annotation.id: resolve(window.desk.session, name))
    note = "2 annotations are not shown"
    assert note in said(window)
    window.frame.library.search.setFocus()
    window.actions_table["next-pane"].trigger()
    window.actions_table["next-pane"].trigger()
    window.actions_table["next-pane"].trigger()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QToolButton)
    assert focus.text() == "Show all"
    qtbot.keyClick(focus, KEY.Key_Space)
    qtbot.waitUntil(lambda: len(cards(window)) == 2)
    assert note not in said(window)
    assert QApplication.focusWidget() is window.editor
    press(window, qtbot, "Mine 0")
    assert note in said(window)
    window.editor.select(4, 9)
    window.reviewer.annotate()
    assert note not in said(window)
    window.sides.active.text.margin.composing.dropped.emit()
    assert note in said(window)
    window.actions_table["focus"].trigger()
    assert note not in said(window)
    window.actions_table["focus"].trigger()
    press(window, qtbot, "Show all")
    qtbot.waitUntil(lambda: len(cards(window)) == 2)


def said(window: MainWindow) -> set[str]:
    labels = window.sides.active.text.findChildren(QLabel)
    return {label.text() for label in labels if label.isVisible()}


def test_in_a_narrow_window_the_keys_open_a_marker(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 700)
    margin = window.sides.active.text.margin
    qtbot.waitUntil(lambda: margin.is_narrow)
    qtbot.keyClick(window.editor, KEY.Key_F6)
    assert not margin.is_narrow
    qtbot.waitUntil(lambda: QApplication.focusWidget().accessibleName() == "Reply to H. Adeyemi")
    assert [c.annotation.anchor.quote for c in cards(window) if c.is_active] == ["first round"]


def test_in_a_narrow_window_the_tray_is_a_number_until_it_is_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    text = window.editor.text()
    window.editor.select(text.index("The first round"), text.index("\n"))
    qtbot.keyClick(window.editor, KEY.Key_Delete)
    assert window.writer.save()
    window.resize(900, 700)
    pane = window.sides.active.text
    button = pane.tray.findChild(QToolButton)
    qtbot.waitUntil(lambda: button.text() == "1" and button.width() > 20)
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: not pane.margin.is_narrow)
    (card,) = pane.tray.cards()
    qtbot.waitUntil(lambda: card.isVisible() and card.width() > 150)
    press(window, qtbot, "1 detached annotation")
    qtbot.waitUntil(lambda: pane.margin.is_narrow)
    window.actions_table["detached"].trigger()
    qtbot.waitUntil(lambda: not pane.margin.is_narrow and pane.tray.cards()[0].width() > 150)


def test_an_open_card_with_room_for_its_words_shows_all_of_them(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    qtbot.waitUntil(lambda: len(cards(window)) == 2)
    label = next(x for x in cards(window)[0].findChildren(QLabel) if x.text() == "Which one?")
    said = "it"
    while label.fontMetrics().horizontalAdvance(said + " it") < label.width() - 1:
        said += " it"
    # Six lines, that would be more if a bar took some of their width.
    said = " ".join([said] * 6)
    with opened() as session:
        made = annotate(session, "the-talks", 4, 9, AnnotationKind.COMMENT, said).ids[0]
    window.reviewer.read()
    window.reviewer.show_thread(made)
    qtbot.waitUntil(lambda: any(c.is_active for c in cards(window)))
    card = next(c for c in cards(window) if c.is_active)
    words = card.findChild(ThreadWords)
    assert words is not None
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))
    before = card.height()
    card.take_keys()
    for line in ("One", "and another", "and a third"):
        qtbot.keyClicks(QApplication.focusWidget(), line)
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    # The words give way to the field for a moment, until the card has grown.
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()) > before)
    assert words.verticalScrollBar().maximum() == 0
    assert not words.verticalScrollBar().isVisible()


def test_an_open_card_goes_down_for_those_above_it_where_there_is_room(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as session:
        for at in (4, 16):
            annotate(
                session, "the-talks", at, at + 3, AnnotationKind.COMMENT, "So it is said. " * 3
            )
    window.reviewer.read()
    margin = window.sides.active.text.margin
    suggestion = next(
        t.annotation.id
        for t in window.reviewer.threads
        if t.annotation.kind is AnnotationKind.SUGGESTION
    )
    window.reviewer.show_thread(suggestion)
    qtbot.waitUntil(lambda: len(cards(window)) == 4 and cards(window)[-1].is_active)
    qtbot.waitUntil(lambda: cards(window)[0].y() >= 0)
    shown = cards(window)
    assert shown[-1].geometry().bottom() <= margin.height()
    assert all(a.geometry().bottom() < b.y() for a, b in pairwise(shown))
