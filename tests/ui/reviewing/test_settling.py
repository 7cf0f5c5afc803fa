"""Filters by kind and author, suggestions in the text, and settling many of them at once."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.services.library import get_module
from briefer.services.reviewing import annotate_quote, threads
from briefer.services.session import Session
from briefer.ui.dialogs.suggestions_form import SuggestionsForm
from briefer.ui.main_window import MainWindow
from briefer.ui.reviewing.thread_verbs import CardVerb

Open = Callable[[], Session]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def more(opened: Open) -> None:
    """Two more suggestions by the same author, one of which touches words of another."""
    with opened() as mine:
        session = replace(mine, author="H. Adeyemi")
        for quote, new in (("Nobody has answered yet", "No one has"), ("to host the next", "the")):
            annotate_quote(session, "the-talks", quote, AnnotationKind.SUGGESTION, "", new)


def shown(window: MainWindow) -> list[str]:
    return [w.kind.value for w in window.editor.marked.words]


def states(opened: Open) -> list[str]:
    with opened() as session:
        return [t.annotation.state.value for t in threads(session, "the-talks")]


def open_form(window: MainWindow, qtbot: QtBot) -> SuggestionsForm:
    qtbot.keyClick(window.editor, Qt.Key.Key_A, CTRL | ALT)
    form = window.findChild(SuggestionsForm)
    assert form is not None
    return form


def lines_of(button: QToolButton) -> dict[str, QAction]:
    button.menu().aboutToShow.emit()
    return {a.text(): a for a in button.menu().actions() if a.text()}


def test_cards_are_narrowed_to_a_kind_and_an_author(window: MainWindow) -> None:
    button = window.frame.writing.strip.narrow
    assert shown(window) == ["question", "suggestion"]
    names = lines_of(button)
    assert "H. Adeyemi" in names
    names["Suggestion"].trigger()
    assert shown(window) == ["suggestion"]
    assert button.text() == "Suggestion"
    lines_of(button)["H. Adeyemi"].trigger()
    assert button.text() == "Suggestion · H. Adeyemi"
    assert shown(window) == ["suggestion"]
    lines_of(button)["Every kind"].trigger()
    assert shown(window) == ["question", "suggestion"]


def test_an_author_who_wrote_nothing_here_hides_nothing(window: MainWindow, opened: Open) -> None:
    strip = window.frame.writing.strip
    strip.narrow.choose(None, "H. Adeyemi")
    with opened() as session:
        water = get_module(session, "water-levels").id
    window.library.open(water)
    window.desk.run(
        lambda: annotate_quote(
            window.desk.session, water, "second line", AnnotationKind.COMMENT, "Hm"
        )
    )
    assert shown(window) == ["comment"]
    assert strip.narrow.author == ""


def test_another_name_has_other_marks_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    mine = window.frame.writing.strip.findChildren(QToolButton)
    chip = next(b for b in mine if b.text() == "Mine 0")
    window.reviewer.next_annotation()
    margin = window.sides.active.text.margin
    qtbot.waitUntil(lambda: margin.card(margin.active) is not None)
    window.actions_table["my-name"].trigger()
    window.prompts.line.field.selectAll()
    qtbot.keyClicks(window.prompts.line.field, "H. Adeyemi")
    qtbot.keyClick(window.prompts.line.field, Qt.Key.Key_Return)
    assert chip.text() == "Mine 2"
    qtbot.mouseClick(chip, LEFT)
    assert shown(window) == ["question", "suggestion"]

    def verbs() -> list[str]:
        card = margin.card(margin.active)
        return [b.text() for b in card.findChildren(QToolButton)] if card is not None else []

    qtbot.waitUntil(lambda: "Take back" in verbs())


def test_a_suggestion_is_struck_in_the_text_and_told_over_it(window: MainWindow) -> None:
    suggested = window.editor.marked.words[1]
    shown = window.editor.marked.stretches(window.editor.viewport().rect())
    assert [part.ink.is_struck for part in shown] == [False, True]
    at = suggested.start + 2
    tip = window.sides.active.text.tips.tip_at(at)
    assert "offers to host" in tip
    assert "would host" in tip
    assert window.sides.active.text.tips.tip_at(3) == ""
    assert "offers to host" in window.editor.text(), "the text itself is left alone"


@pytest.mark.usefixtures("more")
def test_all_of_one_author_are_accepted_after_a_preview(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    before = window.editor.text()
    form = open_form(window, qtbot)
    ticks = {t.accessibleName(): t.isChecked() for t in form.ticks.values()}
    assert ticks == {
        "offers to host": True,
        "to host the next": False,
        "Nobody has answered yet": True,
    }
    qtbot.mouseClick(form.take, LEFT)
    text = window.editor.text()
    assert "Iraq would host the next round." in text
    assert "No one has." in text
    assert window.actions_table["undo"].text() == "Undo Accept Suggestions"
    assert sorted(states(opened)) == ["accepted", "accepted", "open", "open"]
    window.steps.undo()
    assert window.editor.text() == before
    assert set(states(opened)) == {"open"}
    window.steps.redo()
    assert window.editor.text() == text


@pytest.mark.usefixtures("more")
def test_overlapping_ones_are_accepted_together_or_not_at_all(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    before = window.editor.text()
    form = open_form(window, qtbot)
    for tick in form.ticks.values():
        tick.setChecked(True)
    qtbot.mouseClick(form.take, LEFT)
    assert window.editor.text() == before
    assert set(states(opened)) == {"open"}
    assert window.notices.text


def test_a_preview_shows_whole_words_and_says_where_there_are_more(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.desk.session
    window.desk.run(
        lambda: annotate_quote(
            session, "the-talks", "first", AnnotationKind.SUGGESTION, "", "second"
        )
    )
    form = open_form(window, qtbot)
    form.authors.setCurrentText(session.author)
    said = [label.text() for label in form.findChildren(QLabel) if "second" in label.text()]
    assert said[0].startswith("The <s")
    assert said[0].endswith("round of talks 😀 failed in April.…")


def test_all_are_rejected_and_come_back(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    form = open_form(window, qtbot)
    qtbot.mouseClick(form.refuse, LEFT)
    assert ThreadState.REJECTED.value in states(opened)
    window.steps.undo()
    assert set(states(opened)) == {"open"}


def test_nothing_ticked_settles_nothing(window: MainWindow, qtbot: QtBot) -> None:
    form = open_form(window, qtbot)
    for tick in form.ticks.values():
        qtbot.mouseClick(tick, LEFT)
        tick.setChecked(False)
    assert not form.take.isEnabled()
    assert not form.refuse.isEnabled()
    form.close()


def test_a_text_without_suggestions_says_so(window: MainWindow) -> None:
    window.reviewer.show_thread(window.reviewer.threads[1].annotation.id)
    window.reviewer.reject()
    window.settler.open()
    assert "no open suggestion" in window.notices.text


@pytest.mark.usefixtures("more")
def test_suggestions_in_every_text_are_settled_from_the_review_list(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as mine:
        session = replace(mine, author="H. Adeyemi")
        for kind, new in ((AnnotationKind.SUGGESTION, "shut"), (AnnotationKind.COMMENT, None)):
            annotate_quote(session, "the-border", "closed", kind, "Hm", new)
        other = replace(mine, author="Z. Okafor")
        annotate_quote(other, "the-border", "lorries", AnnotationKind.SUGGESTION, "", "trucks")
    window.review_list.show()
    view = window.review_list.view
    view.authors.setCurrentIndex(view.authors.findData("H. Adeyemi"))
    button = next(b for b in view.findChildren(QToolButton) if b.text() == "Settle suggestions…")
    qtbot.mouseClick(button, LEFT)
    form = window.findChild(SuggestionsForm)
    assert form.authors.currentText() == "H. Adeyemi"
    assert [t.accessibleName() for t in form.ticks.values()][-1] == "closed"
    assert "The border" in [label.text() for label in form.findChildren(QLabel)]
    qtbot.mouseClick(form.take, LEFT)

    def bodies() -> list[str]:
        with opened() as session:
            return [get_module(session, m).head.content.body for m in ("the-talks", "the-border")]

    talks, border = bodies()
    assert "Iraq would host the next round." in talks
    assert "The border is shut to lorries." in border
    window.steps.undo()
    talks, border = bodies()
    assert "Iraq offers to host the next round." in talks
    assert "The border is closed to lorries." in border
    window.steps.redo()
    assert "shut" in bodies()[1]


def test_the_author_of_the_review_list_is_settled_first(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as mine:
        other = replace(mine, author="Z. Okafor")
        annotate_quote(other, "the-border", "lorries", AnnotationKind.SUGGESTION, "", "trucks")
    window.review_list.show()
    view = window.review_list.view
    view.authors.setCurrentIndex(view.authors.findData("Z. Okafor"))
    button = next(b for b in view.findChildren(QToolButton) if b.text() == "Settle suggestions…")
    qtbot.mouseClick(button, LEFT)
    form = window.findChild(SuggestionsForm)
    assert form.authors.currentText() == "Z. Okafor"
    form.reject()


def test_the_new_words_stand_over_the_struck_ones(window: MainWindow) -> None:
    proposed = window.sides.active.text.proposed
    assert proposed.isVisible()
    ((words, place, said),) = proposed.notes(0, 1000)
    assert said.strip("\u2068\u2069") == "would host"
    cursor = window.editor.textCursor()
    cursor.setPosition(words.start)
    struck = window.editor.cursorRect(cursor)
    assert place.left() == pytest.approx(struck.left(), abs=3)
    assert place.bottom() < struck.center().y(), "over them, not on them"
    window.reviewer.show_thread(words.id)
    window.reviewer.answer(words.id, CardVerb.REJECT)
    assert not proposed.isVisible()


def test_the_line_to_the_card_begins_where_the_words_line_ends(
    window: MainWindow, qtbot: QtBot
) -> None:
    pane = window.sides.active.text
    window.reviewer.next_annotation()
    qtbot.waitUntil(lambda: pane.margin.card(pane.margin.active) is not None)
    (wish,) = [w for w, _ in pane.margin.joints() if w.id == pane.margin.active]
    block = window.editor.document().firstBlock()
    line = block.layout().lineAt(0)
    last = window.editor.textCursor()
    last.setPosition(line.textStart() + line.textLength() - 1)
    ends = window.editor.viewport().mapTo(pane, window.editor.cursorRect(last).topLeft()).x()
    assert pane.line_end(wish).x() >= ends


def test_layers_over_the_text_stay_where_they_are_when_it_scrolls(window: MainWindow) -> None:
    window.editor.written.bring_in(window.editor.text() + "\n\nMore words.\n" * 120)
    window.writer.save()
    bar = window.editor.verticalScrollBar()
    proposed = window.sides.active.text.proposed
    for value in (60, 200, 15):
        bar.setValue(value)
        assert proposed.geometry() == window.editor.viewport().rect()
    words, place, _ = proposed.notes(0, 1000)[0]
    cursor = window.editor.textCursor()
    cursor.setPosition(words.start)
    assert abs(place.bottom() - window.editor.cursorRect(cursor).top()) < 20
