"""The search box's language, completion, chips and saved searches, as a person uses them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QListView, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.module import ModuleContent, Status
from briefer.services.library import get_module
from briefer.services.saved_searches import save_search, saved_searches
from briefer.services.session import Session
from briefer.services.writing import change_metadata, create_module
from briefer.ui.main_window import MainWindow
from briefer.ui.views.library_panel import LibraryPanel

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Open = Callable[[], Session]


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> LibraryPanel:
    qtbot.keyClick(window.editor, KEY.Key_F, CTRL | SHIFT)
    assert window.focusWidget() is window.frame.library.search
    return window.frame.library


def titles(panel: LibraryPanel) -> list[object]:
    return [panel.model.index(n).data() for n in range(panel.model.rowCount())]


def offered(panel: LibraryPanel) -> list[str]:
    shown = panel.offers
    if shown.isHidden():
        return []
    return [shown.list.item(n).text() for n in range(shown.list.count())]


def chips(panel: LibraryPanel) -> dict[str, QToolButton]:
    return {b.text(): b for b in panel.findChildren(QToolButton) if b.objectName() == "chip"}


def checked(panel: LibraryPanel) -> list[str]:
    return [words for words, button in chips(panel).items() if button.isChecked()]


def test_a_search_is_written_with_tab_and_a_few_letters(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot
) -> None:
    box = panel.search
    qtbot.keyClicks(box, "st")
    assert offered(panel) == ["status:", "stale:"]
    assert window.focusWidget() is box
    qtbot.keyClick(box, KEY.Key_Tab)
    assert box.text() == "status:"
    assert offered(panel) == ["status:draft", "status:in-review", "status:approved",
                              "status:retired"]  # fmt: skip
    qtbot.keyClick(box, KEY.Key_Down)
    qtbot.keyClick(box, KEY.Key_Down)
    qtbot.keyClick(box, KEY.Key_Return)
    assert box.text() == "status:in-review "
    assert offered(panel) == []
    qtbot.waitUntil(lambda: titles(panel) == ["Water levels"])
    assert window.editor.text().startswith("The first"), "Enter chose, it did not open"


def test_letters_and_enter_stay_the_boxs_while_offers_show(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(panel.search, "tag:nor")
    assert offered(panel) == ["tag:north"]
    qtbot.keyClick(panel.search, KEY.Key_Return)
    assert window.editor.text().startswith("The border"), "Enter opens the first that is found"
    assert offered(panel) == []


def test_esc_puts_offers_away_first_and_clears_then(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.search, "owner:")
    assert offered(panel) == ["owner:me"]
    qtbot.keyClick(panel.search, KEY.Key_Escape)
    assert (offered(panel), panel.search.text()) == ([], "owner:")
    qtbot.keyClick(panel.search, KEY.Key_Escape)
    assert panel.search.text() == ""


def test_esc_in_an_empty_box_goes_back_to_the_text(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(panel.search, "talks")
    qtbot.keyClick(panel.search, KEY.Key_Escape)
    assert panel.search.text() == ""
    assert panel.search.hasFocus()
    qtbot.keyClick(panel.search, KEY.Key_Escape)
    assert window.focusWidget() is window.editor


def test_undo_in_a_field_that_was_not_typed_in_is_the_windows(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot
) -> None:
    order = [window.frame.outline.model.index(n, 0).data() for n in range(2)]
    qtbot.keyClick(panel.search, KEY.Key_Down, ALT | SHIFT)
    assert window.desk.undo_label == "Move Down"
    assert panel.search.hasFocus()
    qtbot.keyClick(panel.search, KEY.Key_Z, CTRL)
    assert window.desk.undo_label == ""
    assert [window.frame.outline.model.index(n, 0).data() for n in range(2)] == order
    qtbot.keyClick(panel.search, KEY.Key_Z, CTRL | SHIFT)
    assert window.desk.undo_label == "Move Down"
    qtbot.keyClicks(panel.search, "tal")
    for _ in range(5):
        qtbot.keyClick(panel.search, KEY.Key_Z, CTRL)
    assert panel.search.text() == ""
    assert window.desk.undo_label == "Move Down", "letters were undone, and nothing behind them"


def test_an_offer_is_taken_with_the_mouse(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.search, "lorries tag:")
    assert offered(panel) == ["tag:mediation", "tag:north"]
    row = panel.offers.list.visualItemRect(panel.offers.list.item(1)).center()
    qtbot.mouseClick(panel.offers.list.viewport(), LEFT, pos=row)
    assert panel.search.text() == "lorries tag:north "
    qtbot.waitUntil(lambda: titles(panel) == ["The border"])
    assert panel.search.hasFocus()


def test_leaving_the_box_puts_offers_away(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(panel.search, "tag:")
    assert offered(panel)
    qtbot.mouseClick(window.editor.viewport(), LEFT)
    assert offered(panel) == []


def test_regions_and_topics_are_meant_whatever_their_case(
    window: MainWindow, panel: LibraryPanel, qtbot: QtBot
) -> None:
    session = window.desk.session
    window.desk.run(
        lambda: change_metadata(session, "water-levels", region="Levant", topic="Rivers")
    )
    for typed, wanted in (
        ("region:levant", ["Water levels"]),
        ("topic:riv", ["Water levels"]),
        ("stale:yes tag:north", []),
        ("stale:no has:question", ["The talks"]),
    ):
        panel.search.clear()
        qtbot.keyClicks(panel.search, typed)
        qtbot.waitUntil(lambda w=wanted: titles(panel) == w)


def test_owner_me_is_who_signs_now(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefer.ui.prompts.remember_author", lambda _: None)
    session = window.desk.session
    window.desk.run(lambda: change_metadata(session, "the-border", owner="R. Castellan"))
    qtbot.keyClicks(panel.search, "owner:me")
    qtbot.waitUntil(lambda: titles(panel) == [])
    window.actions_table["my-name"].trigger()
    window.prompts.line.field.selectAll()
    qtbot.keyClicks(window.prompts.line.field, "R. Castellan")
    qtbot.keyClick(window.prompts.line.field, KEY.Key_Return)
    assert titles(panel) == ["The border"]


def test_chips_and_box_say_the_same(panel: LibraryPanel, qtbot: QtBot) -> None:
    assert checked(panel) == ["All"]
    qtbot.keyClicks(panel.search, "the ")
    qtbot.mouseClick(chips(panel)["Approved"], LEFT)
    assert panel.search.text() == "the status:approved"
    assert titles(panel) == ["The talks"]
    assert checked(panel) == ["Approved"]
    qtbot.mouseClick(chips(panel)["In review"], LEFT)
    assert panel.search.text() == "the status:in-review"
    qtbot.mouseClick(chips(panel)["Stale"], LEFT)
    assert checked(panel) == ["In review", "Stale"]
    qtbot.mouseClick(chips(panel)["In review"], LEFT)
    assert panel.search.text() == "the stale:yes"
    qtbot.mouseClick(chips(panel)["All"], LEFT)
    assert (panel.search.text(), checked(panel)) == ("the", ["All"])
    panel.search.clear()
    qtbot.keyClicks(panel.search, "status:draft")
    qtbot.waitUntil(lambda: checked(panel) == [])
    assert titles(panel) == ["The border"]


def menu_entry(panel: LibraryPanel, words: str) -> QAction:
    panel.searches.aboutToShow.emit()
    everything = [*panel.searches.actions()]
    for action in panel.searches.actions():
        if action.menu() is not None:
            everything += action.menu().actions()
    return next(a for a in everything if a.text() == words)


def test_a_search_is_saved_found_again_and_forgotten(
    window: MainWindow, panel: LibraryPanel, qtbot: QtBot, opened: Open
) -> None:
    assert not menu_entry(panel, "Save this search…").isEnabled()
    qtbot.keyClicks(panel.search, "status:draft tag:north")
    qtbot.keyClick(panel.search, KEY.Key_S, CTRL | ALT)
    qtbot.waitUntil(panel.searches.isVisible)
    panel.searches.hide()
    menu_entry(panel, "Save this search…").trigger()
    qtbot.keyClicks(window.prompts.line.field, "Drafts & the north")
    qtbot.keyClick(window.prompts.line.field, KEY.Key_Return)
    with opened() as session:
        (kept,) = saved_searches(session)
    assert (kept.name, kept.words) == ("Drafts & the north", "status:draft tag:north")
    panel.search.clear()
    qtbot.waitUntil(lambda: len(titles(panel)) == 3)
    menu_entry(panel, "Drafts && the north").trigger()
    assert panel.search.text() == "status:draft tag:north"
    assert titles(panel) == ["The border"]
    forget = next(a for a in panel.searches.actions() if a.text() == "Forget").menu()
    forget.actions()[0].trigger()
    with opened() as session:
        assert saved_searches(session) == []


def test_enter_saves_under_a_name_while_known_names_are_offered(
    window: MainWindow, panel: LibraryPanel, qtbot: QtBot, opened: Open
) -> None:
    save_search(window.desk.session, "Drafts of the north", "status:draft")
    qtbot.keyClicks(panel.search, "tag:north")
    menu_entry(panel, "Save this search…").trigger()
    line = window.prompts.line
    qtbot.keyClicks(line.field, "drafts of the North")
    offered = QApplication.activePopupWidget()
    assert isinstance(offered, QListView)
    qtbot.keyClick(offered, KEY.Key_Return)
    assert not line.isVisible()
    with opened() as session:
        assert [s.words for s in saved_searches(session)] == ["tag:north"]


def test_many_modules_are_edited_in_one_step(
    window: MainWindow, panel: LibraryPanel, qtbot: QtBot, opened: Open
) -> None:
    assert not window.actions_table["edit-modules"].isEnabled()
    view = panel.view
    for row, keys in ((0, Qt.KeyboardModifier.NoModifier), (1, CTRL), (2, CTRL)):
        place = view.visualRect(panel.model.index(row)).center()
        qtbot.mouseClick(view.viewport(), LEFT, keys, pos=place)
    assert len(panel.chosen()) == 3
    qtbot.keyClick(view, KEY.Key_E, CTRL | ALT)
    form = window.bulk.dialog
    assert form is not None
    assert form.windowTitle() == "Edit 3 modules"
    assert not form.change.isEnabled()
    assert form.outcome == "Reading 3 modules…", "off the window's thread"
    qtbot.waitUntil(lambda: form.outcome.startswith("Tick what"))
    form.lines["add_tags"].setFocus()
    qtbot.keyClicks(form.lines["add_tags"], "Autumn, north")
    assert form.ticks["add_tags"].isChecked()
    assert form.outcome == "3 of 3 modules will change, in one step."
    qtbot.keyClicks(form.lines["review_by"], "soon")
    assert "is not a day" in form.outcome
    assert not form.change.isEnabled()
    form.lines["review_by"].clear()
    qtbot.keyClicks(form.lines["review_by"], "+6m")
    form.status.setFocus()
    qtbot.keyClick(form.status, KEY.Key_A)
    form.status.activated.emit(form.status.currentIndex())
    assert form.ticks["status"].isChecked()
    for name, words in (("as_of", "today"), ("region", " Levant "), ("topic", "Talks")):
        qtbot.keyClicks(form.lines[name], words)
        assert form.ticks[name].isChecked()
    assert form.language.currentText() == "English", "there is one to begin with"
    form.language.setFocus()
    qtbot.keyClick(form.language, KEY.Key_F)
    form.language.activated.emit(form.language.currentIndex())
    qtbot.mouseClick(form.change, LEFT)
    with opened() as session:
        kept = get_module(session, "water-levels").head.content
    assert (str(kept.as_of), kept.region, kept.topic) == ("2026-11-22", "Levant", "Talks")
    assert kept.language == "fr"

    def contents() -> list[tuple[object, ...]]:
        with opened() as session:
            heads = [
                get_module(session, n).head.content
                for n in ("the-border", "the-talks", "water-levels")
            ]
        return [(c.status, c.tags, str(c.review_by)) for c in heads]

    day = "2027-05-22"
    assert contents() == [
        (Status.APPROVED, ("north", "autumn"), day),
        (Status.APPROVED, ("mediation", "autumn", "north"), day),
        (Status.APPROVED, ("autumn", "north"), day),
    ]
    assert window.actions_table["undo"].text() == "Undo Edit 3 Modules"
    window.actions_table["undo"].trigger()
    assert contents() == [
        (Status.DRAFT, ("north",), "None"),
        (Status.APPROVED, ("mediation",), "None"),
        (Status.IN_REVIEW, (), "2026-11-01"),
    ]


def test_a_list_longer_than_its_first_page_is_counted_to_its_end(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot
) -> None:
    def said() -> list[str]:
        return [label.text() for label in panel.findChildren(QLabel) if "module" in label.text()]

    session = window.desk.session
    with session.file.write_tx():
        made = [
            create_module(session, ModuleContent(title=f"Page {n}", body="Words."))
            for n in range(40)
        ]
    window.desk.bridge.announce(made[-1])
    qtbot.waitUntil(lambda: said() == ["43 modules"])
    qtbot.keyClicks(panel.search, "page")
    qtbot.waitUntil(lambda: said() == ["40 modules"])
    qtbot.keyClicks(panel.search, " 3")
    qtbot.waitUntil(lambda: said() == ["11 modules"])
    assert len(titles(panel)) == 11
    qtbot.keyClicks(panel.search, "5x")
    qtbot.waitUntil(lambda: said()[0] == "0 modules")
    assert any(words.startswith("No module matches") for words in said())
