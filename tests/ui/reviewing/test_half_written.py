"""A remark or a reply that is half written waits on its words, whatever comes between."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import Annotation, AnnotationKind
from briefer.services.half_written import find_half_written
from briefer.services.library import get_module
from briefer.services.reviewing import annotate_quote, assign, threads
from briefer.services.session import Session
from briefer.services.writing import write_module
from briefer.ui.appearance import Appearance
from briefer.ui.main_window import MainWindow
from briefer.ui.views.annotation_margin import AnnotationMargin
from briefer.ui.views.card import Card
from briefer.ui.views.compose_card import ComposeCard
from tests.ui.conftest import NOW

Open = Callable[[], Session]
KEY, LEFT, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def begin(window: MainWindow, qtbot: QtBot, quote: str, words: str) -> ComposeCard:
    """Select words and begin a remark on them."""
    at = window.editor.text().index(quote)
    window.editor.setFocus()
    window.editor.select(at, at + len(quote))
    qtbot.keyClick(window.editor, KEY.Key_M, CTRL)
    qtbot.keyClicks(field(composing(window), "Words"), words)
    return composing(window)


def margin(window: MainWindow) -> AnnotationMargin:
    return window.sides.active.text.margin


def composing(window: MainWindow) -> ComposeCard:
    card = margin(window).composing
    assert card is not None
    return card


def field(card: ComposeCard, name: str) -> QPlainTextEdit:
    return next(f for f in card.findChildren(QPlainTextEdit) if f.accessibleName() == name)


def words(window: MainWindow) -> str:
    return field(composing(window), "Words").toPlainText()


def marked(window: MainWindow) -> str:
    """The words that the card is about."""
    place = window.sides.active.text.composed_range()
    assert place is not None
    return window.editor.text()[place[0] : place[1]]


def press(card: ComposeCard | Card, words: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(next(b for b in card.findChildren(QToolButton) if b.text() == words), LEFT)


def on(opened: Open, module: str) -> list[Annotation]:
    with opened() as session:
        return [t.annotation for t in threads(session, module)]


def left_over(opened: Open, module: str) -> bool:
    with opened() as session:
        half = find_half_written(session, get_module(session, module).id)
    return bool(half.remarks or half.replies)


@pytest.fixture
def reopen(
    window: MainWindow,
    opened: Open,
    appearance: Appearance,
    settings: QSettings,
    qtbot: QtBot,
) -> Callable[[], MainWindow]:
    """Closes the window and opens the next one, as the next start does."""

    def start_again() -> MainWindow:
        window.close()
        again = MainWindow(opened, appearance, settings, clock=lambda: NOW)
        qtbot.addWidget(again, before_close_func=lambda w: w.close())
        again.resize(1280, 800)
        with qtbot.waitExposed(again):
            again.show()
        again.activateWindow()
        qtbot.waitUntil(lambda: again.isActiveWindow() and again.is_whole)
        return again

    return start_again


def test_it_waits_while_another_text_is_on_show(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    card = begin(window, qtbot, "Nobody has answered", "Shorter, perhaps")
    press(card, "Suggest", qtbot)
    qtbot.keyClick(field(card, "Proposed wording"), KEY.Key_A, CTRL)
    qtbot.keyClicks(field(card, "Proposed wording"), "No one answered")
    window.library.open("water-levels")
    assert margin(window).composing is None
    window.library.open("the-talks")
    assert window.focusWidget() is window.editor
    assert words(window) == "Shorter, perhaps"
    assert composing(window).kind is AnnotationKind.SUGGESTION
    assert marked(window) == "Nobody has answered"
    qtbot.keyClick(field(composing(window), "Words"), KEY.Key_Return, CTRL)
    made = on(opened, "the-talks")[-1]
    assert (made.text, made.replacement) == ("Shorter, perhaps", "No one answered")
    assert made.anchor.quote == "Nobody has answered"
    window.library.open("water-levels")
    window.library.open("the-talks")
    assert margin(window).composing is None, "what was sent does not come back"
    assert window.sides.save()
    assert not left_over(opened, "the-talks")


def test_it_follows_its_words_through_edits(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    begin(window, qtbot, "Nobody has answered", "Who?")
    window.editor.select(0, 0)
    qtbot.keyClicks(window.editor, "Today: ")
    window.library.open("water-levels")
    with opened() as other:
        body = get_module(other, "the-talks").head.content.body
        assert body.startswith("Today: ")
        write_module(other, "the-talks", "Changed elsewhere.\n\n" + body)
    window.library.open("the-talks")
    assert marked(window) == "Nobody has answered"


def test_closing_tab_and_window_keeps_it_for_the_next_start(
    window: MainWindow, qtbot: QtBot, reopen: Callable[[], MainWindow]
) -> None:
    begin(window, qtbot, "Nobody has answered", "Really nobody?")
    window.sides.keep()
    window.library.open("water-levels")
    window.sides.keep()
    begin(window, qtbot, "second line", "Which line?")
    window.sides.close_text()
    assert words(window) == "Really nobody?"
    again = reopen()
    assert again.notices.text == ""
    assert words(again) == "Really nobody?"
    assert marked(again) == "Nobody has answered"
    assert again.focusWidget() is again.editor
    again.library.open("water-levels")
    assert words(again) == "Which line?"
    press(composing(again), "Cancel", qtbot)
    again.library.open("the-talks")
    again.library.open("water-levels")
    assert margin(again).composing is None, "what was cancelled does not come back"


def test_a_crash_costs_no_more_than_the_last_second(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    begin(window, qtbot, "Nobody has answered", "Really nobody?")
    qtbot.waitUntil(lambda: left_over(opened, "the-talks"), timeout=5000)


def test_a_second_remark_lets_the_first_one_wait(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    begin(window, qtbot, "Nobody has answered", "The first")
    card = begin(window, qtbot, "offers to host", "The second")
    qtbot.keyClick(field(card, "Words"), KEY.Key_Return, CTRL)
    assert [a.text for a in on(opened, "the-talks")][-1:] == ["The second"]
    assert (words(window), marked(window)) == ("The first", "Nobody has answered")


def test_words_that_are_gone_leave_the_remark_and_ask_for_others(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    begin(window, qtbot, "Nobody has answered", "Who was asked?")
    window.library.open("water-levels")
    with opened() as other:
        write_module(other, "the-talks", "Something else altogether.\n")
    window.library.open("the-talks")
    assert words(window) == "Who was asked?"
    said = " ".join(label.text() for label in composing(window).findChildren(QLabel))
    assert "Nobody has answered" in said
    qtbot.waitUntil(lambda: composing(window).isVisible())
    press(composing(window), "Send", qtbot)
    assert "Select the words" in window.notices.text
    assert words(window) == "Who was asked?"
    window.editor.select(0, 9)
    press(composing(window), "Send", qtbot)
    made = next(a for a in on(opened, "the-talks") if a.text == "Who was asked?")
    assert made.anchor.quote == "Something"


def test_a_card_with_nothing_in_it_does_not_come_back(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot, "Nobody has answered", "")
    window.library.open("water-levels")
    window.library.open("the-talks")
    assert margin(window).composing is None


def test_rewording_waits_too(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    with opened() as session:
        made = annotate_quote(
            session, "the-talks", "Nobody has answered", AnnotationKind.COMMENT, "Hm"
        ).ids[0]
    window.reviewer.read()
    window.reviewer.show_thread(made)
    qtbot.waitUntil(lambda: margin(window).card(made) is not None)
    press(margin(window).card(made), "Edit", qtbot)
    qtbot.keyClicks(field(composing(window), "Words"), "Well, ")
    window.library.open("water-levels")
    window.library.open("the-talks")
    assert words(window) == "Well, Hm"
    qtbot.keyClick(field(composing(window), "Words"), KEY.Key_Return, CTRL)
    assert [a.present_text for a in on(opened, "the-talks") if a.id == made] == ["Well, Hm"]


def test_both_sides_show_it_once(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot, "Nobody has answered", "Really nobody?")
    window.sides.beside()
    left, right = window.sides.shown
    assert left.text.margin.composing is not None
    assert right.text.margin.composing is None
    window.sides.other_side()
    window.library.open("water-levels")
    assert right.text.margin.composing is not None, "the side that shows its words takes it over"
    window.sides.one_side()
    window.library.open("the-talks")
    assert words(window) == "Really nobody?"


def question(window: MainWindow) -> Annotation:
    return next(
        t.annotation for t in window.reviewer.threads
        if t.annotation.kind is AnnotationKind.QUESTION
    )  # fmt: skip


def open_card(window: MainWindow, qtbot: QtBot, thread: str) -> Card:
    window.sides.active.text.activate(thread)

    def shown() -> Card | None:
        card = margin(window).card(thread)
        return card if card is not None and card.reply_field is not None else None

    qtbot.waitUntil(lambda: shown() is not None)
    found = shown()
    assert found is not None
    return found


def test_a_half_written_reply_waits_in_its_card(
    window: MainWindow, qtbot: QtBot, opened: Open, reopen: Callable[[], MainWindow]
) -> None:
    name = question(window).id
    qtbot.keyClicks(open_card(window, qtbot, name).reply_field, "The one in")
    window.sides.active.text.activate("")
    qtbot.waitUntil(lambda: margin(window).card(name) is not None)
    closed = margin(window).card(name)
    assert closed is not None
    assert "not sent" in " ".join(label.text() for label in closed.findChildren(QLabel))
    window.library.open("water-levels")
    window.library.open("the-talks")
    assert open_card(window, qtbot, name).reply_field.text() == "The one in"
    again = reopen()
    answer = open_card(again, qtbot, name).reply_field
    assert answer.text() == "The one in"
    qtbot.keyClicks(answer, " April")
    qtbot.keyClick(answer, KEY.Key_Return, CTRL)
    found = next(a for a in on(opened, "the-talks") if a.id == name)
    assert [r.text for r in found.replies] == ["The one in April"]
    assert open_card(again, qtbot, name).reply_field.text() == ""
    assert again.sides.save()
    assert not left_over(opened, "the-talks")


def test_a_reply_stays_while_the_thread_changes_under_it(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    name = question(window).id
    qtbot.keyClicks(open_card(window, qtbot, name).reply_field, "Half")
    with opened() as session:
        change = assign(session, name, "H. Adeyemi")
    window.desk.bridge.announce(change)
    assert open_card(window, qtbot, name).reply_field.text() == "Half"


def test_a_reply_that_the_library_does_not_take_stays(
    window: MainWindow, qtbot: QtBot, library: Path
) -> None:
    name = question(window).id
    answer = open_card(window, qtbot, name).reply_field
    qtbot.keyClicks(answer, "Too early")
    other = sqlite3.connect(library, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        qtbot.keyClick(answer, KEY.Key_Return, CTRL)
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert "in use" in window.notices.text
    assert open_card(window, qtbot, name).reply_field.text() == "Too early"


def test_a_folder_that_takes_nothing_keeps_the_window_open(
    window: MainWindow, qtbot: QtBot, home: Path
) -> None:
    (home / "unsaved").write_text("a file where the folder should be", "utf-8")
    begin(window, qtbot, "Nobody has answered", "Really nobody?")
    window.close()
    assert window.isVisible()
    assert "could not be kept" in window.notices.text
    assert words(window) == "Really nobody?"
    press(composing(window), "Cancel", qtbot)
    window.close()
    assert not window.isVisible()


def test_what_is_put_away_can_be_brought_back(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    begin(window, qtbot, "April", "Which day?")
    qtbot.keyClick(field(composing(window), "Words"), KEY.Key_Escape)
    assert margin(window).composing is None
    assert "“April”" in window.notices.text
    back = window.notices.button("Bring it back")
    assert back is not None
    qtbot.mouseClick(back, LEFT)
    assert (words(window), marked(window)) == ("Which day?", "April")
    assert window.notices.text == ""
    qtbot.keyClick(field(composing(window), "Words"), KEY.Key_Return, CTRL)
    assert [a.text for a in on(opened, "the-talks")].count("Which day?") == 1


def test_nothing_is_said_of_a_card_that_says_nothing(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot, "April", "")
    qtbot.keyClick(field(composing(window), "Words"), KEY.Key_Escape)
    assert window.notices.text == ""


def test_the_kind_is_chosen_by_number_and_old_words_are_typed_over(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    begin(window, qtbot, "April", "")
    card = composing(window)
    for key, kind in (
        (KEY.Key_2, "question"),
        (KEY.Key_3, "fact check"),
        (KEY.Key_4, "suggestion"),
    ):
        qtbot.keyClick(window.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        assert card.kind.value == kind
    qtbot.keyClicks(window.focusWidget(), "May")
    qtbot.keyClick(window.focusWidget(), KEY.Key_Return, CTRL)
    assert [a.replacement for a in on(opened, "the-talks") if a.anchor.quote == "April"] == ["May"]


def test_a_field_grows_with_its_words(window: MainWindow, qtbot: QtBot) -> None:
    card = begin(window, qtbot, "April", "")
    said = field(card, "Words")
    before = said.height(), card.height()
    qtbot.keyClicks(said, "words that go on " * 12)
    qtbot.waitUntil(lambda: card.height() > before[1])
    assert said.height() > before[0]
    assert not said.verticalScrollBar().isVisible()
