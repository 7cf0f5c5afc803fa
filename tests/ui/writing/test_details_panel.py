"""The panel of details, driven as a person drives it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.module import ModuleContent, Status
from briefer.services.library import get_module, list_revisions
from briefer.services.session import Session
from briefer.services.writing import change_metadata
from briefer.ui.layout_memory import LayoutMemory
from briefer.ui.main_window import MainWindow
from briefer.ui.views.details_panel import DetailsPanel
from briefer.ui.views.panel_parts import ElidedLabel

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Open = Callable[[], Session]


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> DetailsPanel:
    assert window.detail_desk.panel.isHidden()
    qtbot.keyClick(window.editor, KEY.Key_D, CTRL | ALT)
    assert window.detail_desk.panel.isVisible()
    return window.detail_desk.panel


def content(opened: Open, slug: str = "the-talks") -> ModuleContent:
    with opened() as session:
        return get_module(session, slug).head.content


def fill(panel: DetailsPanel, qtbot: QtBot, name: str, words: str) -> None:
    line = panel.lines[name]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, KEY.Key_Return)


def test_there_is_one_way_to_the_details_with_two_keys(window: MainWindow, qtbot: QtBot) -> None:
    action = window.actions_table["details-panel"]
    assert not action.isChecked()
    qtbot.keyClick(window.editor, KEY.Key_D, CTRL)
    panel = window.detail_desk.panel
    assert panel.isVisible()
    assert action.isChecked()
    fill(panel, qtbot, "review_by", "next week")
    assert "next week" in panel.lines["review_by"].accessibleDescription()
    qtbot.keyClick(window.editor, KEY.Key_D, CTRL | ALT)
    assert panel.isHidden()
    assert not action.isChecked()


def test_it_shows_the_open_text_and_follows_it(panel: DetailsPanel, window: MainWindow) -> None:
    assert window.focusWidget() is panel.lines["title"]
    assert panel.lines["title"].text() == "The talks"
    assert panel.lines["tags"].text() == "mediation"
    assert panel.status.currentText() == "Approved"
    assert panel.language.currentText() == "English"
    assert "never turns stale" in panel._fresh.text()
    window.library.open(window.frame.library.model.row_of(window.frame.library.model.index(2)).id)
    assert panel.lines["title"].text() == "Water levels"
    assert panel._fresh.text() == "Stale since 1 Nov."
    window.writer.open(None)
    assert not panel._inside.isEnabled()


def test_every_field_is_saved_and_taken_back(
    panel: DetailsPanel, window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    for name, typed, value in (
        ("title", "The talks, again", "The talks, again"),
        ("as_of", "today", date(2026, 11, 22)),
        ("review_by", "+6m", date(2027, 5, 22)),
        ("owner", "M. Lindqvist", "M. Lindqvist"),
        ("region", "Levant", "Levant"),
        ("topic", "Mediation", "Mediation"),
        ("tags", "Mediation, Iraq", ("mediation", "iraq")),
    ):
        before = getattr(content(opened), name)
        fill(panel, qtbot, name, typed)
        assert getattr(content(opened), name) == value
        assert window.actions_table["undo"].isEnabled()
        window.actions_table["undo"].trigger()
        assert getattr(content(opened), name) == before, name
        window.actions_table["redo"].trigger()
        assert getattr(content(opened), name) == value
    assert panel.lines["tags"].text() == "mediation, iraq"
    assert panel.lines["review_by"].text() == "2027-05-22"
    assert panel._fresh.text() == "Fresh; to be reviewed by 22 May 2027."
    assert window.sides.active.text.title.text() == "The talks, again"


def test_a_detail_is_taken_back_from_its_own_field(
    panel: DetailsPanel, qtbot: QtBot, opened: Open
) -> None:
    fill(panel, qtbot, "owner", "R. Castellan")
    assert panel.lines["owner"].hasFocus()
    assert content(opened).owner == "R. Castellan"
    qtbot.keyClick(panel.lines["owner"], KEY.Key_Z, CTRL)
    assert content(opened).owner == ""
    assert panel.lines["owner"].text() == ""


def test_what_is_chosen_is_saved(panel: DetailsPanel, qtbot: QtBot, opened: Open) -> None:
    panel.status.setFocus()
    qtbot.keyClick(panel.status, KEY.Key_R)
    panel.status.activated.emit(panel.status.currentIndex())
    assert content(opened).status is Status.RETIRED
    panel.marking.setFocus()
    labels = [panel.marking.itemText(n) for n in range(panel.marking.count())]
    assert labels[0] == "Unmarked"
    assert "TLP:GREEN" in labels
    panel.marking.setCurrentIndex(labels.index("TLP:GREEN"))
    panel.marking.activated.emit(panel.marking.currentIndex())
    assert content(opened).marking == "TLP:GREEN"
    panel.language.setFocus()
    panel.language.lineEdit().selectAll()
    qtbot.keyClicks(panel.language.lineEdit(), "arabic")
    qtbot.keyClick(panel.language.lineEdit(), KEY.Key_Return)
    assert content(opened).language == "ar"
    assert panel.language.currentText() == "Arabic"


def test_what_cannot_be_is_refused_beside_its_field(
    panel: DetailsPanel, qtbot: QtBot, opened: Open
) -> None:
    fill(panel, qtbot, "review_by", "soon")
    assert "“soon” is not a day" in panel._refusals["review_by"].text()
    assert panel._refusals["review_by"].isVisible()
    assert panel.lines["review_by"].text() == "soon"
    assert content(opened).review_by is None
    qtbot.keyClick(panel.lines["review_by"], KEY.Key_Escape)
    assert panel.lines["review_by"].text() == ""
    assert not panel._refusals["review_by"].isVisible()
    fill(panel, qtbot, "title", " ")
    assert "needs a title" in panel._refusals["title"].text()
    assert content(opened).title == "The talks"
    assert QApplication.activeModalWidget() is None


def test_typing_in_the_text_leaves_what_is_typed_in_a_field(
    panel: DetailsPanel, window: MainWindow, qtbot: QtBot
) -> None:
    panel.lines["owner"].setFocus()
    qtbot.keyClicks(panel.lines["owner"], "M. Li")
    window.editor.select(0, 0)
    qtbot.keyClicks(window.editor, "Now ")
    assert window.writer.save()
    assert panel.lines["owner"].text() == "M. Li"


def test_what_is_typed_belongs_to_the_text_that_was_open(
    panel: DetailsPanel, qtbot: QtBot, opened: Open
) -> None:
    owner = panel.lines["owner"]
    owner.setFocus()
    qtbot.keyClicks(owner, "M. Lindqvist")
    qtbot.keyClick(owner, KEY.Key_PageDown, CTRL)
    assert panel.lines["title"].text() == "The border"
    assert owner.text() == ""
    assert content(opened, "the-talks").owner == "M. Lindqvist"
    assert content(opened, "the-border").owner == ""


def test_the_panel_is_there_again_at_the_next_start(
    panel: DetailsPanel, window: MainWindow, settings: QSettings
) -> None:
    assert panel.isVisible()
    assert not LayoutMemory(settings).shows_details
    assert window.close()
    assert LayoutMemory(settings).shows_details


def test_closing_saves_what_is_typed(
    panel: DetailsPanel, window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    panel.lines["topic"].setFocus()
    qtbot.keyClicks(panel.lines["topic"], "Mediation")
    assert window.close()
    assert content(opened).topic == "Mediation"


def test_still_valid_says_so_in_a_version(
    panel: DetailsPanel, window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    fill(panel, qtbot, "as_of", "2026-10-01")
    fill(panel, qtbot, "review_by", "2026-11-01")
    assert panel._fresh.text() == "Stale since 1 Nov."
    qtbot.mouseClick(panel.valid, LEFT)
    with opened() as session:
        newest = list_revisions(session, "the-talks")[0]
    assert newest.reason == "Still valid on 2026-11-22"
    assert newest.content.as_of == date(2026, 11, 22)
    assert newest.content.review_by == date(2026, 12, 23)
    assert panel._fresh.text() == "Fresh; to be reviewed by 23 Dec."
    assert window.actions_table["undo"].text() == "Undo Still Valid"
    window.actions_table["undo"].trigger()
    assert panel._fresh.text() == "Stale since 1 Nov."


def test_esc_goes_back_to_the_text(panel: DetailsPanel, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.lines["title"], KEY.Key_Escape)
    assert window.focusWidget() is window.editor
    assert panel.isVisible()
    qtbot.keyClick(window.editor, KEY.Key_D, CTRL | ALT)
    assert panel.isHidden()


def test_the_strip_tells_of_the_details_and_leads_to_them(window: MainWindow, qtbot: QtBot) -> None:
    session = window.desk.session
    window.desk.run(
        lambda: change_metadata(
            session, "the-talks", owner="Ada", marking="TLP:AMBER", as_of=date(2026, 11, 20),
            review_by=date(2027, 1, 5), region="Levant", topic="Mediation",
        )
    )  # fmt: skip
    facts = next(
        label for label in window.frame.writing.strip.findChildren(ElidedLabel) if label.text()
    )
    told = facts.toolTip()
    for words in ("Owner Ada", "TLP:AMBER", "1 source", "review by 5 Jan 2027", "as of 20 Nov"):
        assert words in facts.text(), words
        assert words in told
    for words in ("Region: Levant", "Topic: Mediation", "Tags: mediation", "Language: English"):
        assert words in told
    qtbot.mouseClick(facts, LEFT)
    assert window.detail_desk.panel.isVisible()


def test_the_window_fits_with_the_panel(panel: DetailsPanel, window: MainWindow) -> None:
    assert panel.width() > 200
    assert window.minimumSizeHint().width() <= 1280
    assert window.width() == 1280
