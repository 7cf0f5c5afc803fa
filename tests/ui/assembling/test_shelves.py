"""Profiles and templates of the desk's own, and who received what was issued."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from briefer.domain.profile import Profile
from briefer.domain.style import PageSize
from briefer.errors import NotFound
from briefer.services.distributing import distribute
from briefer.services.issuing import issue
from briefer.services.library import get_briefing
from briefer.services.profiles import find_profile
from briefer.services.session import Session
from briefer.services.templates import find_template
from briefer.ui.dialogs.details_form import DetailsForm
from briefer.ui.dialogs.impact_form import ImpactForm, Sought
from briefer.ui.dialogs.profiles_form import ProfilesForm
from briefer.ui.main_window import MainWindow

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def open_profiles(window: MainWindow, qtbot: QtBot) -> ProfilesForm:
    qtbot.keyClick(window.editor, KEY.Key_P, CTRL | ALT)
    form = window.shelves.profiles
    assert form is not None
    return form


def names(form: ProfilesForm) -> list[str]:
    return [form.list.item(n).text() for n in range(form.list.count())]


def test_a_profile_is_made_chosen_changed_and_taken_away(window: MainWindow, qtbot: QtBot) -> None:
    form = open_profiles(window, qtbot)
    assert len(names(form)) == 3
    assert not form.remove.isEnabled(), "it ships with Briefer"
    qtbot.mouseClick(form.new, LEFT)
    assert not form.keep.isEnabled()
    qtbot.keyClicks(form.name, "Partners")
    form.formats["html"].setChecked(True)
    form.ceiling.setCurrentText("TLP:GREEN")
    form.page.setCurrentText("Letter")
    form.recipients.setPlainText("Head of Mission\n\nLevant Desk\n")
    qtbot.keyClick(form.watermark, KEY.Key_Return)
    session = window.desk.session
    assert find_profile(session, "partners") == Profile(
        name="Partners",
        formats=("pdf", "html"),
        ceiling="TLP:GREEN",
        page=PageSize.LETTER,
        recipients=("Head of Mission", "Levant Desk"),
    )
    assert form.list.currentItem().text() == "Partners"
    qtbot.mouseClick(form.choose, LEFT)
    assert names(form).count("Partners\nthis briefing’s") == 1
    qtbot.mouseClick(form.remove, LEFT)
    assert "use the profile “Partners”" in window.notices.text
    form.reject()
    qtbot.keyClick(window.editor, KEY.Key_E, CTRL | SHIFT)
    export = window.exporter.form
    assert export is not None
    assert export.choices.profile.name == "Partners"
    assert export.choices.kinds == ("pdf", "html")
    export.reject()
    window.steps.undo()
    briefing = window.assembler.briefing
    assert briefing is not None
    assert get_briefing(session, briefing.id).profile == ""
    form = open_profiles(window, qtbot)
    form.list.setCurrentRow([n.split("\n")[0] for n in names(form)].index("Partners"))
    form.name.setText("Allies")
    qtbot.mouseClick(form.keep, LEFT)
    assert "Allies" in names(form)
    assert "Partners" not in names(form)
    qtbot.mouseClick(form.remove, LEFT)
    assert len(names(form)) == 3
    for _ in range(2):
        window.steps.undo()
    assert "Partners" in names(form)
    window.steps.undo()
    with pytest.raises(NotFound):
        find_profile(session, "Partners")
    form.reject()


def test_no_profile_chosen_reads_as_the_usual_one(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, KEY.Key_D, CTRL | SHIFT)
    form = window.findChild(DetailsForm)
    assert form is not None
    profile = form.field("profile")
    assert isinstance(profile, QComboBox)
    assert profile.currentText() == ""
    assert profile.lineEdit().placeholderText() == "the usual one"
    form.reject()


def test_a_shipped_profile_is_changed_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    form = open_profiles(window, qtbot)
    row = names(form).index("clean for distribution")
    form.list.setCurrentRow(row)
    qtbot.keyClicks(form.watermark, "CLEAN")
    qtbot.mouseClick(form.keep, LEFT)
    assert find_profile(window.desk.session, "clean for distribution").watermark == "CLEAN"
    qtbot.mouseClick(form.remove, LEFT)
    assert find_profile(window.desk.session, "clean for distribution").watermark == ""
    form.reject()


def test_a_template_is_saved_shown_as_ones_own_and_taken_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_table["save-template"].trigger()
    naming = window.shelves.naming
    assert naming is not None
    assert not naming.save.isEnabled()
    qtbot.keyClicks(naming.name, "State of play")
    qtbot.keyClick(naming.name, KEY.Key_Return)
    assert find_template(window.desk.session, "state-of-play").name == "State of play"
    window.actions_table["from-template"].trigger()
    gallery = window.beginner.templates
    assert gallery is not None
    rows = [gallery.list.item(n).text() for n in range(gallery.list.count())]
    own = rows.index("State of play\nyour own")
    gallery.list.setCurrentRow(own)
    assert not gallery.remove.isHidden()
    gallery.list.setCurrentRow(0 if own else 1)
    assert gallery.remove.isHidden(), "shipped ones stay"
    gallery.list.setCurrentRow(own)
    qtbot.mouseClick(gallery.remove, LEFT)
    assert gallery.list.count() == len(rows) - 1
    gallery.reject()
    window.steps.undo()
    assert find_template(window.desk.session, "state-of-play").name == "State of play"
    window.steps.undo()
    with pytest.raises(NotFound):
        find_template(window.desk.session, "state-of-play")


def ask(form: ImpactForm, qtbot: QtBot, sought: Sought, name: str) -> None:
    form.sought.setCurrentIndex(form.sought.findData(sought))
    form.field.clear()
    qtbot.keyClicks(form.field, name)
    qtbot.keyClick(form.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: form.said.text() != "Looking…", timeout=5000)


def test_who_received_words_a_module_or_a_source_is_told_and_led_to(
    window: MainWindow, qtbot: QtBot, opened: Callable[[], Session], tmp_path: Path
) -> None:
    briefing = window.assembler.briefing
    assert briefing is not None
    with opened() as other:
        issue(other, briefing.id, ["md"], waive_all="For the test")
        distribute(other, briefing.id, ["Head of Mission"], tmp_path, kinds=("md",))
    qtbot.keyClick(window.editor, KEY.Key_U, CTRL | SHIFT)
    form = window.who_has.form
    assert form is not None
    assert form.field.text() == "the-talks"
    qtbot.waitUntil(lambda: form.list.topLevelItemCount() == 1, timeout=5000)
    assert form.said.text().startswith("1 edition holds it; 1 reader has it.")
    assert form.list.topLevelItem(0).text(3) == "Head of Mission"
    ask(form, qtbot, Sought.MODULE, "the-tolks")
    assert "did you mean “the-talks”" in form.said.text()
    ask(form, qtbot, Sought.SOURCE, "desk-2026")
    assert form.list.topLevelItem(0).text(2) == "The talks"
    ask(form, qtbot, Sought.WORDS, "nobody ever wrote this")
    assert form.said.text() == "No edition holds it."
    ask(form, qtbot, Sought.WORDS, "closed to LORRIES")
    item = form.list.topLevelItem(0)
    assert item.text(1).startswith("1, 22 Nov 2026")
    qtbot.keyClick(form.list, KEY.Key_Return)
    assert window.editor.text().startswith("The border is closed")
    qtbot.keyClick(window.editor, KEY.Key_A, CTRL)
    window.actions_table["receivers"].trigger()
    form = window.who_has.form
    assert form is not None
    assert form.question.sought is Sought.WORDS
    assert form.question.name.startswith("The border is closed to lorries. Passenger")
    qtbot.waitUntil(lambda: form.said.text() != "Looking…", timeout=5000)
    form.reject()
