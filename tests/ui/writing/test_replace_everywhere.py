"""Finding and replacing in every text, driven as a person drives it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefer.domain.ids import ModuleId
from briefer.domain.module import ModuleContent
from briefer.services.assembling import add_own_text
from briefer.services.library import get_module, list_briefings, list_revisions
from briefer.services.replacing import Field, Findings, Hit, TextHits
from briefer.services.reviewing import threads
from briefer.services.session import Session
from briefer.services.writing import write_module
from briefer.ui.dialogs.replace_everywhere import ReplaceEverywhere
from briefer.ui.main_window import MainWindow
from briefer.ui.models.hits_model import HitsModel

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CHECK = Qt.ItemDataRole.CheckStateRole
Open = Callable[[], Session]


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, opened: Open) -> Iterator[ReplaceEverywhere]:
    with opened() as session:
        write_module(session, "the-border", "I’m at the border. The talks go on. The END\n")
        briefing = list_briefings(session)[0].id
        add_own_text(session, briefing, ModuleContent(title="Bridge", body="On the talks.\n"))
    window.assembler.open(briefing)
    qtbot.keyClick(window.editor, KEY.Key_H, CTRL | ALT)
    made = window.replacer.dialog
    assert made is not None
    yield made
    if window.replacer.dialog is not None:
        made.reject()


def lines(dialog: ReplaceEverywhere) -> list[str]:
    model, found = dialog.model, []
    for row in range(model.rowCount()):
        top = model.index(row, 0)
        found.append(str(top.data()))
        found += [f"  {model.index(n, 0, top).data()}" for n in range(model.rowCount(top))]
    return found


def look_for(dialog: ReplaceEverywhere, qtbot: QtBot, words: str) -> None:
    dialog.words.selectAll()
    qtbot.keyClicks(dialog.words, words)
    qtbot.keyClick(dialog.words, KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.state != "Searching…")


def press_box(dialog: ReplaceEverywhere, qtbot: QtBot, index: QModelIndex) -> None:
    option = QStyleOptionViewItem()
    option.initFrom(dialog.view)
    option.rect = dialog.view.visualRect(index)
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    place = dialog.view.style().subElementRect(element, option, dialog.view).center()
    qtbot.mouseClick(dialog.view.viewport(), LEFT, pos=place)


def body(opened: Open, slug: str) -> str:
    with opened() as session:
        return get_module(session, slug).head.content.body


def test_every_hit_is_shown_as_one_types(dialog: ReplaceEverywhere, qtbot: QtBot) -> None:
    assert dialog.words.hasFocus()
    assert not dialog.replace.isEnabled()
    qtbot.keyClicks(dialog.words, "I'm")
    qtbot.waitUntil(lambda: dialog.state == "1 of 1 hit in 1 text")
    assert lines(dialog) == [
        "The border: 1 hit",
        "  I’m at the border. The talks go on. The END ",
    ]
    look_for(dialog, qtbot, "talks")
    assert [line for line in lines(dialog) if not line.startswith(" ")] == [
        "Bridge, this briefing’s own text: 1 hit", "The border: 1 hit", "The talks: 1 hit",
    ]  # fmt: skip
    qtbot.mouseClick(dialog.titles, LEFT)
    qtbot.waitUntil(lambda: dialog.state == "4 of 4 hits in 3 texts")
    assert "  Title: The talks" in lines(dialog)
    qtbot.mouseClick(dialog.own, LEFT)
    qtbot.waitUntil(lambda: dialog.state == "3 of 3 hits in 2 texts")
    look_for(dialog, qtbot, "end")
    assert dialog.state == "1 of 1 hit in 1 text"
    qtbot.mouseClick(dialog.exact, LEFT)
    qtbot.waitUntil(lambda: dialog.state == "")
    assert "No text has these words" in dialog._empty.text()


def test_whole_words(dialog: ReplaceEverywhere, qtbot: QtBot) -> None:
    look_for(dialog, qtbot, "talk")
    assert dialog.model.total == 3
    qtbot.mouseClick(dialog.whole, LEFT)
    qtbot.waitUntil(lambda: dialog.model.total == 0)


def test_ticked_hits_are_replaced_and_taken_back_as_one(
    dialog: ReplaceEverywhere, window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    look_for(dialog, qtbot, "the")
    dialog.replacement.setFocus()
    qtbot.keyClicks(dialog.replacement, "our")
    total = dialog.model.total
    border = next(
        dialog.model.index(n, 0)
        for n in range(dialog.model.rowCount())
        if str(dialog.model.index(n, 0).data()).startswith("The border")
    )
    press_box(dialog, qtbot, dialog.model.index(1, 0, border))
    assert dialog.state.startswith(f"{total - 1} of {total} hits")
    assert Qt.CheckState(border.data(CHECK)) is Qt.CheckState.PartiallyChecked
    assert dialog.replace.text() == f"Replace {total - 1} hits"
    before = body(opened, "the-talks")
    qtbot.mouseClick(dialog.replace, LEFT)
    assert body(opened, "the-border") == "I’m at our border. The talks go on. our END\n"
    assert body(opened, "bridge") == "On our talks.\n"
    assert window.editor.text().startswith("our first round")
    assert f"{total - 1} hits replaced in 4 texts" in window.notices.text
    with opened() as session:
        assert list_revisions(session, "bridge")[0].reason == "Replaced “the” with “our”"
        text = get_module(session, "the-talks").head.content.body
        quotes = {
            text[t.resolution.start : t.resolution.end] for t in threads(session, "the-talks")
        }
    assert quotes == {"first round", "offers to host"}
    assert window.actions_table["undo"].text() == "Undo Replace in All Modules"
    window.actions_table["undo"].trigger()
    assert body(opened, "bridge") == "On the talks.\n"
    assert body(opened, "the-talks") == before
    assert window.editor.text() == before


def test_a_text_can_be_left_out_with_a_key(
    dialog: ReplaceEverywhere, qtbot: QtBot, opened: Open
) -> None:
    look_for(dialog, qtbot, "talks")
    dialog.view.setFocus()
    dialog.view.setCurrentIndex(dialog.model.index(0, 0))
    qtbot.keyClick(dialog.view, KEY.Key_Space)
    assert dialog.state == "2 of 3 hits in 3 texts"
    assert dialog.replace.text() == "Take out 2 hits"
    qtbot.mouseClick(dialog.replace, LEFT)
    assert body(opened, "bridge") == "On the talks.\n"
    assert body(opened, "the-border") == "I’m at the border. The  go on. The END\n"


def test_a_change_in_between_is_told_and_the_hits_are_found_anew(
    dialog: ReplaceEverywhere, window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    look_for(dialog, qtbot, "border")
    with opened() as session:
        write_module(session, "the-border", "Border, border.\n")
    qtbot.mouseClick(dialog.replace, LEFT)
    assert "was changed since it was searched" in window.notices.text
    qtbot.waitUntil(lambda: dialog.state == "2 of 2 hits in 1 text")
    assert body(opened, "the-border") == "Border, border.\n"


def test_a_hit_is_gone_to(dialog: ReplaceEverywhere, window: MainWindow, qtbot: QtBot) -> None:
    look_for(dialog, qtbot, "END")
    hit = dialog.model.index(0, 0, dialog.model.index(0, 0))
    place = dialog.view.visualRect(hit).center()
    qtbot.mouseClick(dialog.view.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(dialog.view.viewport(), LEFT, pos=place)
    assert window.sides.active.text.title.text() == "The border"
    assert window.editor.textCursor().selectedText() == "END"


def test_selected_words_are_looked_for(window: MainWindow, qtbot: QtBot) -> None:
    at = window.editor.text().index("Iraq")
    window.editor.select(at, at + 4)
    qtbot.keyClick(window.editor, KEY.Key_H, CTRL | ALT)
    dialog = window.replacer.dialog
    assert dialog is not None
    assert dialog.words.text() == "Iraq"
    qtbot.waitUntil(lambda: dialog.state == "1 of 1 hit in 1 text")
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert window.replacer.dialog is None


@pytest.mark.usefixtures("qapp")
def test_the_model_of_hits() -> None:
    model = HitsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    hits = tuple(Hit(Field.BODY, n, n + 1, "a ", "x", " b") for n in range(3))
    texts = tuple(
        TextHits(ModuleId(name), name, "", False, hits[:many])
        for name, many in (("m", 3), ("n", 1))
    )
    model.show(Findings(texts))
    assert (model.total, model.chosen()) == (4, texts)
    top = model.index(0, 0)
    assert model.setData(model.index(1, 0, top), Qt.CheckState.Unchecked.value, CHECK)
    assert [len(t.hits) for t in model.chosen()] == [2, 1]
    assert Qt.CheckState(top.data(CHECK)) is Qt.CheckState.PartiallyChecked
    assert model.setData(top, Qt.CheckState.Unchecked.value, CHECK)
    assert [t.title for t in model.chosen()] == ["n"]
    assert model.setData(top, Qt.CheckState.Checked.value, CHECK)
    assert model.chosen() == texts
    model.show(Findings())
    assert (model.rowCount(), model.total) == (0, 0)


def test_names_are_shown_and_not_ticked(dialog: ReplaceEverywhere, qtbot: QtBot) -> None:
    look_for(dialog, qtbot, "desk")
    assert dialog.model.total == 1
    assert "[@" in lines(dialog)[1]
    assert dialog.model.chosen() == ()
    top = dialog.model.index(0, 0)
    press_box(dialog, qtbot, dialog.model.index(0, 0, top))
    assert [len(text.hits) for text in dialog.model.chosen()] == [1]
