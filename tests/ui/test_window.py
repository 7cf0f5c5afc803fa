"""The window, driven as a person drives it."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.module import Status
from briefer.domain.outline import ROOT, LinkMode
from briefer.errors import StorageError
from briefer.services.assembling import add_module
from briefer.services.library import get_briefing, get_module, list_briefings, list_revisions
from briefer.services.outline_edits import ChangeBriefing, change_sections
from briefer.services.reference import house_style
from briefer.services.reviewing import threads
from briefer.services.session import Session
from briefer.services.writing import write_module
from briefer.ui.appearance import Appearance
from briefer.ui.main_window import MainWindow
from briefer.ui.theme import ThemeChoice
from briefer.ui.views.card import Card

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEY = Qt.Key
Open = Callable[[], Session]


def body(opened: Open, slug: str) -> str:
    with opened() as session:
        return get_module(session, slug).head.content.body


def outline(window: MainWindow) -> list[str]:
    """Return the outline as it is shown, nested ones indented."""
    view, found = window.frame.outline.view, []
    index = view.model().index(0, 0)
    while index.isValid():
        depth, above = 0, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        found.append("  " * depth + str(index.data()))
        index = view.indexBelow(index)
    return found


def library_titles(window: MainWindow) -> list[object]:
    model = window.frame.library.model
    return [model.index(n).data() for n in range(model.rowCount())]


def select_words(window: MainWindow, words: str) -> None:
    at = window.editor.text().index(words)
    window.editor.select(at, at + len(words))


def press_section(window: MainWindow, qtbot: QtBot, row: int) -> None:
    view = window.frame.outline.view
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_it_opens_at_the_first_text_of_the_briefing(window: MainWindow) -> None:
    assert window.windowTitle() == "State of the talks — Briefer"
    assert window.editor.text().startswith("The first round")
    assert window.sides.active.text.title.text() == "The talks"
    assert outline(window) == ["1  The talks", "2  The border", "Sources"]
    assert library_titles(window) == ["The border", "The talks", "Water levels"]
    assert "2 open annotations" in window.frame.status.text
    assert "Cut-off 22 Nov 2026, 12:00 UTC+01:00" in window.frame.status.text
    assert window.focusWidget() is window.editor


def test_nothing_pops_up_and_all_fits(window: MainWindow) -> None:
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 800


def test_typing_is_saved_by_itself(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    window.editor.select(0, 0)
    with qtbot.waitSignal(window.writer.saved, timeout=5000):
        qtbot.keyClicks(window.editor, "Now: ")
    assert body(opened, "the-talks").startswith("Now: The first round")
    assert "Saved 10:24" in window.frame.status.text


def test_keys_that_change_nothing_are_no_typing(window: MainWindow, qtbot: QtBot) -> None:
    select_words(window, "first round")
    qtbot.keyClick(window.editor, Qt.Key.Key_Right, CTRL | SHIFT)
    qtbot.keyClick(window.editor, Qt.Key.Key_M, CTRL)
    assert "Writing" not in window.frame.status.text
    assert not window.actions_table["undo"].isEnabled()


def test_a_letter_that_is_taken_out_again_leaves_the_text_saved(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.editor, "x")
    assert "Writing" in window.frame.status.text
    qtbot.keyClick(window.editor, Qt.Key.Key_Backspace)
    assert window.writer.save()
    assert "Writing" not in window.frame.status.text


def test_leaving_the_text_saves_it(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    qtbot.keyClicks(window.editor, "X")
    window.frame.library.search.setFocus()
    assert body(opened, "the-talks").startswith("X")


def test_going_to_another_section_saves_the_first(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    qtbot.keyClicks(window.editor, "Y")
    press_section(window, qtbot, 1)
    assert window.editor.text().startswith("The border is closed")
    assert body(opened, "the-talks").startswith("Y")


def test_what_somebody_else_saved_is_not_hidden(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as other:
        write_module(other, "the-talks", "Theirs.\n")
    qtbot.keyClicks(window.editor, "Mine. ")
    assert not window.writer.save()
    assert window.editor.text().startswith("Mine. The first")
    assert "changed meanwhile" in window.notices.text
    assert body(opened, "the-talks") == "Theirs.\n"
    over = window.notices.button("Save over it")
    assert over is not None
    qtbot.mouseClick(over, Qt.MouseButton.LeftButton)
    assert body(opened, "the-talks").startswith("Mine. The first")
    with opened() as session:
        bodies = [r.content.body for r in list_revisions(session, "the-talks")]
    assert "Theirs.\n" in bodies


def test_search_narrows_as_one_types(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.frame.library
    for typed, titles in (
        ("wat", ["Water levels"]),
        ("tag:north", ["The border"]),
        ("stale:yes", ["Water levels"]),
        ("status:approved", ["The talks"]),
        ("has:question", ["The talks"]),
        ('foo"bar', []),
    ):
        panel.search.clear()
        qtbot.keyClicks(panel.search, typed)
        qtbot.waitUntil(lambda t=titles: library_titles(window) == t)
    qtbot.keyClick(panel.search, KEY.Key_Escape)
    qtbot.waitUntil(lambda: len(library_titles(window)) == 3)


def test_chips_filter(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.frame.library
    chips = {b.text(): b for b in panel.findChildren(QToolButton) if b.objectName() == "chip"}
    qtbot.mouseClick(chips["Stale"], Qt.MouseButton.LeftButton)
    assert library_titles(window) == ["Water levels"]
    qtbot.mouseClick(chips["All"], Qt.MouseButton.LeftButton)
    assert len(library_titles(window)) == 3


def test_a_module_outside_the_briefing_opens_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    view = window.frame.library.view
    place = view.visualRect(window.frame.library.model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.editor.text().startswith("Water stands")
    assert window.assembler.section == ROOT
    qtbot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(window.frame.library.model.index(1)).center(),
    )
    assert window.assembler.section != ROOT
    assert window.frame.outline.current == window.assembler.section


def test_a_new_module_is_named_and_open(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    qtbot.keyClick(window.editor, KEY.Key_N, CTRL)
    qtbot.keyClicks(window.prompts.line.field, "Fuel")
    qtbot.keyClick(window.prompts.line.field, KEY.Key_Return)
    assert window.sides.active.text.title.text() == "Fuel"
    qtbot.keyClicks(window.editor, "Enough for two days.")
    window.writer.save()
    assert body(opened, "fuel") == "Enough for two days."
    assert "Fuel" in library_titles(window)


def test_annotating_answering_resolving_and_taking_back(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    select_words(window, "Nobody has answered")
    qtbot.keyClick(window.editor, KEY.Key_M, CTRL)
    margin = window.sides.active.text.margin
    card = margin.composing
    assert card is not None
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
    card.choose(AnnotationKind.FACT_CHECK)
    qtbot.keyClicks(card._text, "Really nobody?")
    qtbot.keyClick(card._text, KEY.Key_Return, CTRL)
    with opened() as session:
        made = [t for t in threads(session, "the-talks") if t.annotation.text == "Really nobody?"]
    assert made[0].annotation.kind is AnnotationKind.FACT_CHECK
    assert made[0].annotation.anchor.quote == "Nobody has answered"
    assert made[0].annotation.author == "M. Lindqvist"
    name = made[0].annotation.id
    assert margin.active == name
    qtbot.waitUntil(lambda: margin.card(name) is not None)
    shown = margin.card(name)
    assert shown is not None
    assert shown.reply_field is not None
    qtbot.keyClicks(shown.reply_field, "I asked them all")
    qtbot.keyClick(shown.reply_field, KEY.Key_Return, CTRL)
    window.sides.active.text.activate(name)
    qtbot.keyClick(window.editor, KEY.Key_Return, CTRL | SHIFT)

    def state() -> ThreadState:
        with opened() as session:
            return next(
                t.annotation.state for t in threads(session, "the-talks") if t.annotation.id == name
            )

    with opened() as session:
        thread = next(t for t in threads(session, "the-talks") if t.annotation.id == name)
    assert [r.text for r in thread.annotation.replies] == ["I asked them all"]
    assert state() is ThreadState.RESOLVED
    assert window.actions_table["undo"].text() == "Undo Resolve"
    qtbot.keyClick(window.editor, KEY.Key_Z, CTRL)
    assert state() is ThreadState.OPEN


def test_words_stay_annotated_while_they_move(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.select(0, 0)
    with qtbot.waitSignal(window.writer.saved, timeout=5000):
        qtbot.keyClicks(window.editor, "Long before that. ")
    quotes = set()
    for each in window.editor.marked.words:
        cursor = QTextCursor(window.editor.document())
        cursor.setPosition(each.start)
        cursor.setPosition(each.end, QTextCursor.MoveMode.KeepAnchor)
        quotes.add(cursor.selectedText())
    assert quotes == {"first round", "offers to host"}


def test_accepting_a_suggestion_changes_the_text_and_undo_brings_it_back(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    margin = window.sides.active.text.margin
    select_words(window, "Iraq")
    qtbot.keyClick(window.editor, KEY.Key_Down, ALT)
    card = margin.card(margin.active) if margin.active else None
    qtbot.waitUntil(lambda: margin.active is not None and margin.card(margin.active) is not None)
    card = margin.card(margin.active)
    assert card is not None
    assert card.annotation.kind is AnnotationKind.SUGGESTION
    accept = next(b for b in card.findChildren(QToolButton) if b.text() == "Accept")
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert "Iraq would host the next" in window.editor.text()
    assert "Iraq would host" in body(opened, "the-talks")
    with opened() as session:
        assert "H. Adeyemi" in get_module(session, "the-talks").head.reason
    qtbot.keyClick(window.editor, KEY.Key_Z, CTRL)
    assert "Iraq offers to host" in body(opened, "the-talks")
    assert "Iraq offers to host" in window.editor.text()


def test_a_refused_annotation_is_told_and_nothing_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    select_words(window, "Nobody")
    qtbot.keyClick(window.editor, KEY.Key_M, CTRL)
    card = window.sides.active.text.margin.composing
    assert card is not None
    qtbot.keyClick(card._text, KEY.Key_Return, CTRL)
    assert window.sides.active.text.margin.composing is card
    qtbot.keyClick(card._text, KEY.Key_Escape)
    assert window.sides.active.text.margin.composing is None
    assert window.focusWidget() is window.editor


def test_sections_move_and_nest_by_keys_and_undo(window: MainWindow, qtbot: QtBot) -> None:
    press_section(window, qtbot, 0)
    view = window.frame.outline.view
    qtbot.keyClick(view, KEY.Key_Down, ALT | SHIFT)
    assert outline(window) == ["1  The border", "2  The talks", "Sources"]
    qtbot.keyClick(view, KEY.Key_Right, ALT | SHIFT)
    assert outline(window) == ["1  The border", "  1.1  The talks", "Sources"]
    assert window.actions_table["undo"].text() == "Undo Move Deeper"
    qtbot.keyClick(view, KEY.Key_Z, CTRL)
    qtbot.keyClick(view, KEY.Key_Z, CTRL)
    assert outline(window) == ["1  The talks", "2  The border", "Sources"]
    qtbot.keyClick(view, KEY.Key_Z, CTRL | SHIFT)
    assert outline(window)[0] == "1  The border"
    assert window.editor.text().startswith("The first round")


def test_inserting_a_module_opens_it_in_its_place(window: MainWindow, qtbot: QtBot) -> None:
    press_section(window, qtbot, 0)
    qtbot.keyClick(window.editor, KEY.Key_L, CTRL)
    palette = window.prompts.palette
    assert palette is not None
    qtbot.keyClicks(palette.field, "water")
    assert palette.texts == ["Water levels"]
    qtbot.keyClick(palette.field, KEY.Key_Return)
    assert outline(window) == ["1  The talks", "2  Water levels", "3  The border", "Sources"]
    assert window.editor.text().startswith("Water stands")


def test_dragging_from_the_library_puts_a_module_in(window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

    data = window.frame.library.model.mimeData([window.frame.library.model.index(2)])
    view = window.frame.outline.view
    rect = view.visualRect(view.model().index(1, 0))
    place = QPoint(rect.center().x(), rect.top() + 1)
    rest = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, *rest))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(place, *rest))
    with qtbot.waitSignal(window.frame.outline.model.insert_asked):
        QApplication.sendEvent(view.viewport(), QDropEvent(place.toPointF(), *rest))
    assert outline(window) == ["1  The talks", "2  Water levels", "3  The border", "Sources"]


def test_pinned_text_is_read_only_until_it_follows_again(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    press_section(window, qtbot, 0)
    window.actions_table["pin"].trigger()
    assert window.editor.isReadOnly()
    qtbot.keyClicks(window.editor, "no")
    assert body(opened, "the-talks").startswith("The first")
    follow = next(
        b
        for b in window.frame.writing.strip.findChildren(QToolButton)
        if b.text() == "Follow again"
    )
    qtbot.mouseClick(follow, Qt.MouseButton.LeftButton)
    assert window.assembler.link_mode is LinkMode.FOLLOWING
    assert not window.editor.isReadOnly()


def test_adapted_wording_leaves_the_module_alone(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    press_section(window, qtbot, 0)
    window.actions_table["adapt"].trigger()
    window.editor.select(0, 0)
    qtbot.keyClicks(window.editor, "Ours: ")
    assert window.writer.save()
    assert body(opened, "the-talks").startswith("The first")
    assert window.editor.text().startswith("Ours: The first")


def test_generated_sections_say_where_to_look(window: MainWindow, qtbot: QtBot) -> None:
    press_section(window, qtbot, 2)
    assert window.editor.isReadOnly()
    assert window.editor.text() == ""
    assert "writes this section" in window.sides.active.pane._empty.text()


def test_the_status_is_changed_from_the_strip(window: MainWindow, opened: Open) -> None:
    window.frame.writing.strip.status_chosen.emit(Status.RETIRED)
    with opened() as session:
        assert get_module(session, "the-talks").head.content.status is Status.RETIRED
    assert window.actions_table["undo"].text() == "Undo Status Retired"


def test_the_title_is_changed_where_it_stands(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    title = window.sides.active.text.title
    title.selectAll()
    qtbot.keyClicks(title, "Talks so far")
    qtbot.keyClick(title, KEY.Key_Return)
    assert outline(window)[0] == "1  Talks so far"
    with opened() as session:
        assert get_module(session, "the-talks").title == "Talks so far"


def test_pages_show_the_pdf_and_lead_back_to_the_words(window: MainWindow, qtbot: QtBot) -> None:
    pages = window.frame.pages.pages
    with qtbot.waitSignal(pages.shown, timeout=20000):
        qtbot.keyClick(window.editor, KEY.Key_2, CTRL)
    assert pages.page_count >= 1
    picture = pages.viewport().grab().toImage()
    inked = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3)
             for y in range(0, picture.height(), 3)}  # fmt: skip
    assert "#ffffff" in inked
    assert len(inked) > 10
    place = _place_of(pages, "Passenger")
    with qtbot.waitSignal(window.page_maker.words_found, timeout=5000):
        qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.frame.tabs.currentWidget() is window.frame.writing
    at = window.editor.selected()[0]
    assert window.editor.text()[at - 3 : at + 9].strip().startswith("Passenger"[:3]) or (
        "Passenger" in window.editor.text()[max(0, at - 9) : at + 12]
    )


def test_pages_begin_with_the_section_that_is_open(window: MainWindow, qtbot: QtBot) -> None:
    pages, briefing = window.frame.pages.pages, window.assembler.briefing
    assert briefing is not None
    sections = [row.section.id for row in briefing.outline.rows()]
    window.desk.perform(change_sections(briefing.id, [sections[1]], breaks_page=True))
    window.assembler.open_section(sections[1])
    with qtbot.waitSignal(pages.shown, timeout=20000):
        qtbot.keyClick(window.editor, KEY.Key_2, CTRL)
    second = pages.page
    assert second > 0
    qtbot.keyClick(pages, KEY.Key_1, CTRL)
    window.assembler.open_section(sections[0])
    qtbot.keyClick(window.editor, KEY.Key_2, CTRL)
    assert pages.page < second


def test_pages_follow_the_house_style_and_keep_what_did_not_change(
    window: MainWindow, qtbot: QtBot
) -> None:
    pages = window.frame.pages.pages
    briefing = window.assembler.briefing
    assert briefing is not None
    window.desk.perform(ChangeBriefing(briefing.id, {"style": "bulletin"}, "House Style"))
    with qtbot.waitSignal(pages.shown, timeout=20000):
        qtbot.keyClick(window.editor, KEY.Key_2, CTRL)
    accent = house_style("bulletin").accent
    picture = pages.viewport().grab().toImage()
    inked = {picture.pixelColor(x, y).name() for x in range(picture.width())
             for y in range(0, picture.height(), 2)}  # fmt: skip
    assert accent in inked
    before = pages._pictures[pages.page][1]
    with qtbot.waitSignal(pages.shown, timeout=20000):
        window.page_maker.make()
    assert pages._pictures[pages.page][1] is before


def _place_of(pages: object, word: str) -> QPoint:
    """Find where a word stands on the pages that are shown, through their PDFs."""
    preview = pages._pages._preview
    for number in range(len(preview.sizes)):
        page = PdfDocument(preview.page(number))[0]
        text_page = page.get_textpage()
        found = text_page.search(word).get_next()
        if found is not None:
            left, bottom, _right, top = text_page.get_charbox(found[0] + 2)
            height = page.get_height()
            pages.go_to(number)
            rect = pages._rect(number)
            factor = 96 / 72
            return QPoint(
                round(rect.left() + left * factor + 1),
                round(rect.top() + (height - (top + bottom) / 2) * factor),
            )
    raise AssertionError(word)


def test_exporting_writes_a_pdf_and_offers_to_open_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.exporter.written, timeout=20000):
        qtbot.keyClick(window.editor, KEY.Key_E, CTRL)
    file = tmp_path / "state-of-the-talks.pdf"
    assert file.read_bytes().startswith(b"%PDF-")
    assert str(file) in window.notices.text
    assert window.notices.button("Open") is not None
    assert window.notices.button("Show in folder") is not None


def test_an_export_that_cannot_be_written_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "state-of-the-talks.pdf").mkdir()
    window.actions_table["export-pdf"].trigger()
    qtbot.waitUntil(lambda: "could not be written" in window.notices.text, timeout=20000)
    assert window.notices.property("tone") == "error"


def test_the_palette_goes_to_anything(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, KEY.Key_K, CTRL)
    palette = window.prompts.palette
    assert palette is not None
    qtbot.keyClicks(palette.field, "water")
    assert palette.texts[0] == "Water levels"
    qtbot.keyClick(palette.field, KEY.Key_Return)
    assert window.editor.text().startswith("Water stands")
    qtbot.keyClick(window.editor, KEY.Key_K, CTRL)
    qtbot.keyClicks(window.prompts.palette.field, "light or dark")
    assert "Light or dark" in window.prompts.palette.texts
    window.prompts.palette.close()


def test_panes_go_round_by_f6(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.sides.active.text.margin.findChildren(Card)))
    seen = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), KEY.Key_F6)
        seen.append(window.focusWidget().accessibleName())
    assert seen == [
        "Question by H. Adeyemi, open, on “first round”: Which one?",
        "Search the library",
        "Sections",
        "Text",
    ]


def test_find_and_replace(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, KEY.Key_H, CTRL)
    bar = window.frame.writing.find_bar
    qtbot.keyClicks(bar.field, "round")
    assert window.editor.textCursor().selectedText() == "round"
    qtbot.keyClicks(bar.replacement, "session")
    bar.replace_all()
    assert window.editor.text().count("session") == 2
    assert "round" not in window.editor.text()
    qtbot.keyClick(bar.field, KEY.Key_Escape)
    assert window.focusWidget() is window.editor
    qtbot.keyClick(window.editor, KEY.Key_Z, CTRL)
    assert window.editor.text().count("round") == 2


def test_formatting_keys(window: MainWindow, qtbot: QtBot) -> None:
    select_words(window, "failed")
    qtbot.keyClick(window.editor, KEY.Key_B, CTRL)
    assert "**failed**" in window.editor.text()
    select_words(window, "in April")
    qtbot.keyClick(window.editor, KEY.Key_I, CTRL)
    assert "*in April*" in window.editor.text()


def test_a_version_gets_a_name(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    qtbot.keyClick(window.editor, KEY.Key_S, CTRL)
    qtbot.keyClicks(window.prompts.line.field, "As sent to the minister")
    qtbot.keyClick(window.prompts.line.field, KEY.Key_Return)
    with opened() as session:
        assert get_module(session, "the-talks").head.reason == "As sent to the minister"


def test_going_to_another_section_by_key_selects_it_alone(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, KEY.Key_PageDown, CTRL)
    assert window.editor.text().startswith("The border")
    assert window.frame.outline.selected == [window.assembler.section]
    qtbot.keyClick(window.editor, KEY.Key_Down, Qt.KeyboardModifier.AltModifier | SHIFT)
    assert outline(window) == ["1  The talks", "Sources", "2  The border"], "it moved alone"


def test_the_theme_is_switched_and_remembered(
    window: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    window.actions_table["theme"].trigger()
    assert appearance.theme.is_dark
    assert settings.value("theme") == "dark"
    appearance.choose(ThemeChoice.LIGHT)


def test_closing_saves_and_the_next_start_is_where_one_left(
    qtbot: QtBot, appearance: Appearance, opened: Open, settings: QSettings
) -> None:
    first = MainWindow(opened, appearance, settings)
    first.resize(1300, 820)
    with qtbot.waitExposed(first):
        first.show()
    press_section(first, qtbot, 1)
    first.frame.across.setSizes([400, 900])
    left = first.frame.across.sizes()[0]
    qtbot.keyClicks(first.editor, "Last words. ")
    assert first.close()
    assert body(opened, "the-border").startswith("Last words. ")
    second = MainWindow(opened, appearance, settings)
    with qtbot.waitExposed(second):
        second.show()
    assert second.editor.text().startswith("Last words. ")
    assert second.frame.across.sizes()[0] == left
    second.close()
    for each in (first, second):
        each.deleteLater()


def test_closing_with_a_text_that_cannot_be_saved_shuts_nobody_in(
    window: MainWindow,
    qtbot: QtBot,
    opened: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BRIEFER_HOME", str(tmp_path / "home"))
    with opened() as other:
        write_module(other, "the-talks", "Theirs.\n")
    qtbot.keyClicks(window.editor, "Mine. ")
    assert not window.close()
    assert window.isVisible()
    copy = next((tmp_path / "home" / "unsaved").glob("*/the-talks.*.md"))
    assert copy.read_text(encoding="utf-8").startswith("Mine. The first")
    assert str(copy) in window.notices.text
    anyway = window.notices.button("Close without saving")
    assert anyway is not None
    qtbot.mouseClick(anyway, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert body(opened, "the-talks") == "Theirs.\n"


def test_an_empty_library_says_what_to_do(
    qtbot: QtBot, appearance: Appearance, settings: QSettings, tmp_path: Path
) -> None:
    from briefer.services.library import create_library, open_library

    path = tmp_path / "empty.briefer"
    create_library(path, "A").close()
    window = MainWindow(lambda: open_library(path, "A"), appearance, settings)
    with qtbot.waitExposed(window):
        window.show()
    assert "Ctrl+N" in window.frame.library._empty.text()
    assert "Ctrl+Shift+N" in window.frame.outline._empty.text()
    assert not window.actions_table["export-pdf"].isEnabled()
    assert not window.actions_table["undo"].isEnabled(), "nothing was typed"
    assert not window.sides.active.text.title.isVisible(), "nothing to name"
    qtbot.waitUntil(lambda: window.is_whole)
    qtbot.keyClick(window.editor, KEY.Key_N, CTRL | SHIFT)
    qtbot.keyClicks(window.prompts.line.field, "First")
    qtbot.keyClick(window.prompts.line.field, KEY.Key_Return)
    assert window.windowTitle() == "First — Briefer"
    assert "Ctrl+L" in window.frame.outline._empty.text()
    window.close()
    window.deleteLater()


def test_a_part_that_cannot_be_built_keeps_no_other_from_it(
    qtbot: QtBot,
    appearance: Appearance,
    opened: Open,
    settings: QSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise StorageError("The library is busy.")

    monkeypatch.setattr("briefer.ui.reviewing.settler.Settler", refuse)
    window = MainWindow(opened, appearance, settings)
    gc.disable()
    try:
        with qtbot.captureExceptions() as told:
            window.show()
            qtbot.waitUntil(gc.isenabled)
    finally:
        gc.enable()
    assert [str(error) for _, error, _ in told] == ["The library is busy."]
    assert {"exchanger", "checker"} <= vars(window).keys(), "what comes before it and after"
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("size", [(1280, 800), (1560, 940)])
def test_nothing_is_cut_off(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    for button in window.findChildren(QToolButton):
        if button.isVisible() and button.text() and button.objectName() in ("chip", "primary"):
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_a_change_made_elsewhere_arrives(window: MainWindow) -> None:
    briefing = list_briefings(window.desk.session)[0].id
    window.desk.run(lambda: add_module(window.desk.session, briefing, "water-levels"))
    assert outline(window)[-1] == "3  Water levels"
    assert len(get_briefing(window.desk.session, briefing).outline) == 4
