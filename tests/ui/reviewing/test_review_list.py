"""The review list, driven through the window."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.domain.review_row import ReviewQuery
from briefer.services.library import get_module
from briefer.services.open_threads import open_threads, reviewers
from briefer.services.reviewing import annotate_quote, assign, resolve, threads
from briefer.services.session import Session
from briefer.services.writing import write_module
from briefer.ui.main_window import MainWindow
from briefer.ui.models.review_model import ASSIGNEE, DUE, KIND, WHERE, WORDS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
Open = Callable[[], Session]


@pytest.fixture
def more(opened: Open) -> None:
    """One more thread, in a module that no briefing has: assigned to the reader and late."""
    with opened() as session:
        made = annotate_quote(
            session, "water-levels", "second line", AnnotationKind.FACT_CHECK, "Says who?"
        )
        assign(session, made.ids[0], "M. Lindqvist", date(2026, 11, 20))


def column(window: MainWindow, number: int) -> list[str]:
    model = window.review_list.view.model
    return [str(model.index(n, number).data()) for n in range(model.rowCount())]


def open_list(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, KEY.Key_M, CTRL | SHIFT)
    assert window.review_list.dock.isVisible()
    assert window.focusWidget() is window.review_list.view.table


@pytest.mark.usefixtures("more")
def test_home_and_end_go_to_the_first_and_the_last(window: MainWindow, qtbot: QtBot) -> None:
    open_list(window, qtbot)
    table = window.review_list.view.table
    qtbot.keyClick(table, KEY.Key_End)
    assert table.currentIndex().row() == 2
    qtbot.keyClick(table, KEY.Key_Home)
    assert table.currentIndex().row() == 0


@pytest.mark.usefixtures("more")
def test_what_is_due_comes_first_and_enter_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    open_list(window, qtbot)
    assert column(window, WORDS) == ["second line", "first round", "offers to host"]
    assert column(window, KIND) == ["Fact check", "Question", "Suggestion"]
    assert column(window, ASSIGNEE)[0] == "M. Lindqvist"
    assert column(window, DUE)[0] == "20 Nov"
    qtbot.keyClick(window.review_list.view.table, KEY.Key_Return)
    assert window.editor.text() == "Water stands above the second line.\n"
    chosen = window.reviewer.chosen
    assert chosen is not None
    assert chosen.annotation.text == "Says who?"
    assert window.review_list.dock.isVisible(), "the next one is chosen from the same list"
    assert window.focusWidget() is window.editor


@pytest.mark.usefixtures("more")
def test_filters_narrow_the_list(window: MainWindow, qtbot: QtBot) -> None:
    open_list(window, qtbot)
    view = window.review_list.view
    qtbot.mouseClick(view.mine, Qt.MouseButton.LeftButton)
    assert column(window, WORDS) == ["second line"]
    qtbot.mouseClick(view.mine, Qt.MouseButton.LeftButton)
    view.kinds.setCurrentText("Suggestion")
    assert column(window, WORDS) == ["offers to host"]
    view.kinds.setCurrentIndex(0)
    view.authors.setCurrentText("H. Adeyemi")
    assert column(window, WORDS) == ["first round", "offers to host"]
    view.kinds.setCurrentText("Comment")
    assert column(window, WORDS) == []
    assert "Nothing to review" in view._empty.text()


def test_settled_ones_are_listed_when_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    open_list(window, qtbot)
    qtbot.keyClick(window.editor, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    window.reviewer.resolve()
    assert column(window, WORDS) == ["offers to host"], "the list follows what is done"
    qtbot.mouseClick(window.review_list.view.only_open, Qt.MouseButton.LeftButton)
    assert column(window, WORDS) == ["first round", "offers to host"]
    view = window.review_list.view
    view.table.selectRow(0)
    qtbot.keyClick(view.table, KEY.Key_Return)
    assert window.editor.marked.find(window.reviewer.threads[0].annotation.id) is not None


def test_a_detached_one_opens_the_tray(window: MainWindow, qtbot: QtBot) -> None:
    session = window.desk.session
    body = get_module(session, "the-talks").head.content.body
    new = body.replace("The first round of talks 😀 ", "Talks ")
    window.desk.run(lambda: write_module(session, "the-talks", new))
    found = next(t for t in threads(session, "the-talks") if t.resolution.is_detached)
    open_list(window, qtbot)
    row = window.review_list.view.model.place_of(found.annotation.id)
    window.review_list.view.table.selectRow(row)
    qtbot.keyClick(window.review_list.view.table, KEY.Key_Return)
    assert window.sides.active.text.tray.is_open


def test_escape_and_the_shortcut_close_it(window: MainWindow, qtbot: QtBot) -> None:
    open_list(window, qtbot)
    qtbot.keyClick(window.review_list.view.table, KEY.Key_Escape)
    assert not window.review_list.dock.isVisible()
    assert window.focusWidget() is window.editor
    open_list(window, qtbot)
    qtbot.keyClick(window.review_list.view.table, KEY.Key_M, CTRL | SHIFT)
    assert not window.review_list.dock.isVisible()


def test_own_text_opens_its_briefing(window: MainWindow, qtbot: QtBot) -> None:
    window.assembler.add_own_text("Summary")
    qtbot.keyClicks(window.editor, "Nothing new today.")
    assert window.writer.save()
    module = window.writer.module
    assert module is not None
    session = window.desk.session
    window.desk.run(
        lambda: annotate_quote(session, module, "Nothing", AnnotationKind.COMMENT, "Really?")
    )
    window.assembler.create("Another briefing")
    open_list(window, qtbot)
    row = column(window, WHERE).index("State of the talks: Summary")
    window.review_list.view.table.selectRow(row)
    qtbot.keyClick(window.review_list.view.table, KEY.Key_Return)
    assert window.assembler.briefing is not None
    assert window.assembler.briefing.title == "State of the talks"
    assert window.editor.text() == "Nothing new today."


@pytest.mark.usefixtures("more")
def test_the_model_keeps_its_promises(window: MainWindow, qtbot: QtBot) -> None:
    model = window.review_list.view.model
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, window
    )
    open_list(window, qtbot)
    for number in range(model.columnCount()):
        model.sort(number, Qt.SortOrder.DescendingOrder)
        model.sort(number, Qt.SortOrder.AscendingOrder)
    model.sort(WORDS, Qt.SortOrder.AscendingOrder)
    assert column(window, WORDS) == ["first round", "offers to host", "second line"]
    window.review_list.read()
    assert column(window, WORDS) == ["first round", "offers to host", "second line"]
    tester.deleteLater()


def test_a_reassigned_thread_tells_its_last_assignment(opened: Open) -> None:
    with opened() as session:
        first, second = open_threads(session)
        assign(session, first.id, "R. Castellan", date(2026, 12, 3))
        assign(session, first.id, "M. Lindqvist")
        again = {r.id: r for r in open_threads(session)}[first.id]
        assert (again.assignee, again.due) == ("M. Lindqvist", None)
        resolve(session, second.id)
        assert [r.id for r in open_threads(session)] == [first.id]
        everything = open_threads(session, ReviewQuery(only_open=False))
        assert {r.id for r in everything} == {first.id, second.id}
        assert reviewers(session) == ["H. Adeyemi"]
        assert open_threads(session, ReviewQuery(limit=0)) == []
