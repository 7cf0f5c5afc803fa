"""The Changes tab, driven as a person drives it."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.domain.differences import differences
from briefer.domain.ids import AnnotationId, ModuleId, RevisionNumber
from briefer.domain.module import ModuleContent, Revision
from briefer.services.comparing import AnnotatedWords
from briefer.services.issuing import issue
from briefer.services.library import get_module, list_revisions
from briefer.services.session import Session
from briefer.services.writing import name_version, write_module
from briefer.ui.main_window import MainWindow
from briefer.ui.models.versions_model import WORDS_ROLE, VersionsModel
from briefer.ui.theme import LIGHT
from briefer.ui.views.changed_parts import cut_at_marks, folded
from briefer.ui.views.changes_pane import ChangesPane

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NOW = datetime(2026, 11, 22, 10, 24, tzinfo=UTC)
Open = Callable[[], Session]


def revision(number: int, body: str, reason: str = "") -> Revision:
    return Revision(
        module=ModuleId("m"),
        number=RevisionNumber(number),
        parents=(),
        content=ModuleContent(title="t", body=body),
        author="Ada",
        saved_at=NOW,
        reason=reason,
        sha256=f"{number} {body}",
    )


def rewrite(opened: Open, *changes: tuple[str, str, str]) -> None:
    """Save versions of the talks: each replaces words, and may have a name."""
    with opened() as session:
        for old, new, name in changes:
            text = get_module(session, "the-talks").head.content.body
            write_module(session, "the-talks", text.replace(old, new), name)


def changes_of(window: MainWindow, qtbot: QtBot) -> ChangesPane:
    qtbot.keyClick(window.editor, KEY.Key_3, CTRL)
    assert window.frame.tabs.currentWidget() is window.frame.changes
    return window.changes


def press_version(pane: ChangesPane, qtbot: QtBot, row: int, *keys: Qt.KeyboardModifier) -> None:
    view = pane.versions.view
    place = view.visualRect(pane.versions.model.index(row)).center()
    qtbot.mouseClick(view.viewport(), LEFT, keys[0] if keys else KEY_NONE, pos=place)


KEY_NONE = Qt.KeyboardModifier.NoModifier


def chip(pane: ChangesPane, words: str) -> QToolButton:
    return next(b for b in pane.findChildren(QToolButton) if b.text() == words)


def looks_of(pane: ChangesPane, words: str) -> list[tuple[bool, bool]]:
    """Return whether each place of ``words`` is struck out, and whether it is underlined."""
    found, cursor = [], pane.paper.document().find(words)
    while not cursor.isNull():
        look = cursor.charFormat()
        found.append((look.fontStrikeOut(), look.fontUnderline()))
        cursor = pane.paper.document().find(words, cursor)
    return found


def test_a_first_version_says_so(window: MainWindow, qtbot: QtBot) -> None:
    pane = changes_of(window, qtbot)
    assert pane.text == ""
    assert "first version" in pane._empty.text()
    assert pane.versions.model.rowCount() == 1
    assert not pane.versions.restore.isEnabled()


def test_the_newest_change_is_shown_by_words(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    window.editor.select(0, len("The first"))
    qtbot.keyClicks(window.editor, "Our second")
    pane = changes_of(window, qtbot)
    assert pane.strip.summary == "2 words added, 2 taken out"
    assert looks_of(pane, "The first") == [(True, False)]
    assert looks_of(pane, "Our second") == [(False, True)]
    assert looks_of(pane, "Nobody has answered") == [(False, False)]
    assert body_of(opened).startswith("Our second round"), "what is compared was saved first"


def body_of(opened: Open) -> str:
    with opened() as session:
        return get_module(session, "the-talks").head.content.body


def test_a_change_far_down_comes_into_view_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    far = "\n\n".join(f"Paragraph {n} of a long text." for n in range(80))
    window.editor.written.bring_in(far)
    assert window.writer.save("Long")
    window.editor.written.bring_in(far + "\n\nThe very last words.")
    assert window.writer.save()
    changes_of(window, qtbot)
    paper = window.changes.paper
    shown = paper.cursorForPosition(paper.viewport().rect().bottomRight()).position()
    assert paper.verticalScrollBar().value() > 0
    assert "The very last words." in paper.toPlainText()[:shown]
    assert not paper.textCursor().hasSelection()
    paper.verticalScrollBar().setValue(0)
    window.versions.read()
    assert paper.verticalScrollBar().value() == 0, "reading on is not disturbed"


def test_any_two_versions_are_compared_from_the_list_and_from_the_boxes(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    rewrite(opened, ("April", "May", ""), ("May", "June", "As sent"), ("Nobody", "Iran", ""))
    pane = changes_of(window, qtbot)
    assert looks_of(pane, "Nobody") == [(True, False)]
    press_version(pane, qtbot, 1)
    assert looks_of(pane, "June") == [(False, True)]
    assert looks_of(pane, "May") == [(True, False)]
    assert (pane.strip.old.currentIndex(), pane.strip.new.currentIndex()) == (2, 1)
    press_version(pane, qtbot, 3, CTRL)
    assert looks_of(pane, "April") == [(True, False)]
    assert looks_of(pane, "June") == [(False, True)]
    assert looks_of(pane, "May") == []
    pane.strip.new.setFocus()
    qtbot.keyClick(pane.strip.new, KEY.Key_Up)
    assert pane.strip.summary == "2 words added, 2 taken out"
    assert sorted(i.row() for i in pane.versions.view.selectedIndexes()) == [0, 3]
    named = pane.versions.model.index(1)
    assert "As sent" in str(named.data())
    assert pane.strip.new.itemData(1, Qt.ItemDataRole.FontRole).bold()
    assert pane.strip.new.itemData(2, Qt.ItemDataRole.FontRole) is None


def test_the_words_of_visible_versions_are_counted(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    rewrite(opened, ("failed in April", "failed", ""), ("Iraq", "Greater Iraq", "Named"))
    model = changes_of(window, qtbot).versions.model
    qtbot.waitUntil(lambda: model.index(2).data(WORDS_ROLE) is not None)
    assert [model.index(n).data(WORDS_ROLE) for n in (0, 1)] == [(1, 0), (0, 2)]
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1 word added, 0 taken out" in spoken


def test_side_by_side_has_the_old_left_and_the_new_right(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    rewrite(opened, ("April", "May", ""))
    pane = changes_of(window, qtbot)
    qtbot.mouseClick(chip(pane, "Side by side"), LEFT)
    table = pane.paper.document().rootFrame().childFrames()[0]

    def cell(column: int) -> str:
        cursor = table.cellAt(0, column).firstCursorPosition()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    assert cell(0).startswith("The first round of talks 😀 failed in April.")
    assert cell(1).startswith("The first round of talks 😀 failed in May.")
    qtbot.mouseClick(chip(pane, "Only changes"), LEFT)
    assert "3 paragraphs unchanged" in pane.text or "2 paragraphs unchanged" in pane.text
    assert "Nobody has answered" not in pane.text
    qtbot.mouseClick(chip(pane, "Inline"), LEFT)
    assert "paragraphs unchanged" in pane.text
    qtbot.mouseClick(chip(pane, "Only changes"), LEFT)
    assert "Nobody has answered" in pane.text


def test_annotated_words_are_marked_and_say_what_was_written(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    rewrite(opened, ("April", "May", ""))
    pane = changes_of(window, qtbot)
    cursor = pane.paper.document().find("first round")
    assert cursor.charFormat().background().color().name() == LIGHT.blue.fill
    assert cursor.charFormat().toolTip() == "Question: Which one?"
    place = pane.paper.cursorRect(cursor).center() - QPoint(6, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, place, pane.paper.viewport().mapToGlobal(place))
    QApplication.sendEvent(pane.paper.viewport(), event)
    qtbot.waitUntil(lambda: QToolTip.text() == "Question: Which one?")
    QToolTip.hideText()


def test_details_that_changed_are_named(window: MainWindow, qtbot: QtBot) -> None:
    window.sides.active.text.title.setFocus()
    qtbot.keyClick(window.sides.active.text.title, KEY.Key_End)
    qtbot.keyClicks(window.sides.active.text.title, " now")
    qtbot.keyClick(window.sides.active.text.title, KEY.Key_Return)
    pane = changes_of(window, qtbot)
    assert pane.strip.summary == "No word changed  ·  Title The talks → The talks now"


def test_a_version_is_restored_undone_and_made_again(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    rewrite(opened, ("April", "May", ""), ("May", "June", ""))
    qtbot.keyClick(window.editor, KEY.Key_H, CTRL | SHIFT)
    pane = window.changes
    assert window.focusWidget() is pane.versions.view
    qtbot.keyClick(pane.versions.view, KEY.Key_Down)
    qtbot.keyClick(pane.versions.view, KEY.Key_Down)
    assert pane.versions.restore.text() == "Restore v1"
    qtbot.mouseClick(pane.versions.restore, LEFT)
    assert "in April." in body_of(opened)
    assert "in April." in window.editor.text()
    assert pane.versions.model.rowCount() == 4
    assert "Restored revision 1" in str(pane.versions.model.index(0).data())
    with opened() as session:
        assert "in June." in list_revisions(session, "the-talks")[1].content.body
    assert window.actions_table["undo"].text() == "Undo Restore v1"
    window.actions_table["undo"].trigger()
    assert "in June." in window.editor.text()
    window.actions_table["redo"].trigger()
    assert "in April." in body_of(opened)


def test_unsaved_words_are_kept_before_an_older_version_comes_back(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    rewrite(opened, ("April", "May", ""))
    window.writer.open(None)
    window.assembler.open_section(window.frame.outline.current)
    changes_of(window, qtbot)
    qtbot.keyClick(window.changes.paper, KEY.Key_1, CTRL)
    qtbot.keyClicks(window.editor, "Late words. ")
    window.versions.restore(1)
    with opened() as session:
        bodies = [r.content.body for r in list_revisions(session, "the-talks")]
    assert bodies[0].startswith("The first round of talks 😀 failed in April")
    assert bodies[1].startswith("Late words. The first round")


def test_keys_go_from_change_to_change(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    rewrite(opened, ("The first", "Their first", ""))
    with opened() as session:
        text = get_module(session, "the-talks").head.content.body
        write_module(session, "the-talks", text.replace("Their", "My").replace("Nobody", "Iran"))
    pane = changes_of(window, qtbot)
    for key, words in (
        (KEY_NONE, "TheirMy"), (KEY_NONE, "NobodyIran"), (SHIFT, "TheirMy"), (SHIFT, "NobodyIran"),
    ):  # fmt: skip
        qtbot.keyClick(pane.paper, KEY.Key_F8, key)
        assert pane.paper.textCursor().selectedText() == words


def test_arabic_reads_from_the_right(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    with opened() as session:
        write_module(session, "the-talks", "عقدت الجولة الأولى في بغداد.\n")
        write_module(session, "the-talks", "عقدت الجولة الثانية في بغداد.\n")
    pane = changes_of(window, qtbot)
    block = pane.paper.document().begin()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    assert looks_of(pane, "الثانية") == [(False, True)]
    qtbot.mouseClick(chip(pane, "Side by side"), LEFT)
    cell = pane.paper.document().rootFrame().childFrames()[0].cellAt(0, 0)
    first = cell.firstCursorPosition().block()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
    line = first.layout().lineAt(0)
    assert line.naturalTextRect().right() >= line.rect().right() - 2, "stands at the right"


def test_the_wording_in_the_last_edition_is_compared_with_the_present_one(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    pane = changes_of(window, qtbot)
    assert "first version" in pane._empty.text()
    with opened() as session:
        briefing = window.assembler.briefing
        assert briefing is not None
        issue(session, briefing.id, ("md",), waive_all="A test")
    rewrite(opened, ("April", "May", ""), ("May", "June", ""))
    window.versions.read()
    boxes = pane.strip
    row = boxes.old.findText("edition 1, 10:24")
    assert row == 3, "behind every version"
    boxes.old.setFocus()
    boxes.old.setCurrentIndex(row)
    assert looks_of(pane, "April") == [(True, False)]
    assert looks_of(pane, "June") == [(False, True)]
    assert boxes.summary == "1 word added, 1 taken out"
    qtbot.keyClick(window.frame.outline.view, KEY.Key_1, CTRL)
    window.sections.adapt()
    qtbot.keyClicks(window.editor, "Own. ")
    pane = changes_of(window, qtbot)
    boxes.old.setCurrentIndex(boxes.old.findText("edition 1, 10:24"))
    assert looks_of(pane, "Own. ") == [(False, True)], "an adapted wording has its own module"
    assert looks_of(pane, "April") == [(True, False)]


def test_a_named_version_of_the_same_words_says_so(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as session:
        name_version(session, "the-talks", "As sent")
    pane = changes_of(window, qtbot)
    assert pane.strip.summary == "No word changed"
    assert "first round" in pane.text


def test_a_name_does_not_hide_what_was_changed_before_it(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    rewrite(opened, ("failed", "broke down", ""))
    with opened() as session:
        name_version(session, "the-talks", "As sent")
    pane = changes_of(window, qtbot)
    assert pane.strip.summary == "2 words added, 1 taken out"
    assert pane.strip.old.currentText().startswith("v1")


def test_boxes_and_chips_are_read_in_a_narrow_pane_too(window: MainWindow, qtbot: QtBot) -> None:
    window.detail_desk.show(is_shown=True)
    window.resize(1100, 800)
    strip = changes_of(window, qtbot).strip
    chips = [b for b in strip.findChildren(QToolButton) if b.isVisible()]
    qtbot.waitUntil(lambda: strip.old.y() > chips[0].geometry().bottom())
    assert all(b.width() >= b.sizeHint().width() for b in chips)
    assert min(strip.old.width(), strip.new.width()) > 100
    window.detail_desk.show(is_shown=False)
    window.resize(1500, 800)
    qtbot.waitUntil(lambda: strip.old.y() < chips[0].geometry().bottom())
    assert all(b.width() >= b.sizeHint().width() for b in chips)


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_its_rows_when_a_version_comes() -> None:
    model = VersionsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show([revision(2, "b c", "Named"), revision(1, "a")], NOW)
    kept = model.index(1)
    for row in range(2):
        model.count_words(row)
    assert kept.data(WORDS_ROLE) == (1, 0)
    inserted, reset = [], []
    model.rowsInserted.connect(lambda *_: inserted.append(1))
    model.modelReset.connect(lambda: reset.append(1))
    model.show([revision(3, "b"), revision(2, "b c", "Named"), revision(1, "a")], NOW)
    assert (inserted, reset) == ([1], [])
    assert model.needs_count(0)
    assert not model.needs_count(1)
    model.show([], NOW)
    assert (model.rowCount(), reset) == (0, [1])


def test_unchanged_paragraphs_fold_to_their_number() -> None:
    old = "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive."
    rows = folded(differences(old, old.replace("Three", "3")))
    assert [r if isinstance(r, int) else r.new.strip() for r in rows] == [2, "3.", 2]
    rows = folded(differences("One.\n\nTwo.", "One.\n\n2."))
    assert [r if isinstance(r, int) else r.new.strip() for r in rows] == ["One.", "2."]


def test_pieces_are_cut_where_marks_begin_and_end() -> None:
    (row,) = differences("abc def ghi", "abc def ghi")
    (piece,) = row.pieces
    kind = AnnotationKind.COMMENT
    marks = [
        AnnotatedWords(0, 5, kind, AnnotationId("a"), ""),
        AnnotatedWords(4, 7, kind, AnnotationId("b"), ""),
        AnnotatedWords(9, 40, kind, AnnotationId("c"), ""),
    ]
    cut = [(t, m.annotation if m else "") for t, m in cut_at_marks(piece, 0, marks)]
    assert cut == [("abc d", "a"), ("ef", "b"), (" g", ""), ("hi", "c")]


def test_who_reads_from_the_right_has_the_older_version_on_the_right(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    rewrite(opened, ("April", "May", ""))
    pane = changes_of(window, qtbot)
    pane.paper.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.mouseClick(chip(pane, "Side by side"), LEFT)
    table = pane.paper.document().rootFrame().childFrames()[0]
    cells = [table.cellAt(0, n).firstCursorPosition().block().text() for n in (0, 1)]
    assert ["May" in cells[0], "April" in cells[1]] == [True, True]
