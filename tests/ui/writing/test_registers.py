"""Sources and facts, entered and changed through the window."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.module import ModuleContent
from briefer.domain.partial_dates import PartialDate
from briefer.domain.source import Credibility, Reliability
from briefer.services.assembling import add_own_text
from briefer.services.compiling import compile_briefing
from briefer.services.formats import render
from briefer.services.library import get_fact, get_source, list_sources
from briefer.services.registering import add_fact
from briefer.services.session import Session
from briefer.services.writing import create_module
from briefer.ui.dialogs.details_form import DetailsForm
from briefer.ui.main_window import MainWindow
from briefer.ui.writing.text_facts import strip_facts

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Open = Callable[[], Session]


@pytest.fixture
def figure(opened: Open) -> None:
    with opened() as session:
        add_fact(session, "refugees-turkey", "3.6 million", source="desk-2026")


def form_of(window: MainWindow) -> DetailsForm:
    form = window.findChildren(DetailsForm)[-1]
    assert form.isVisible()
    return form


def write(form: DetailsForm, qtbot: QtBot, name: str, words: str) -> None:
    widget = form.field(name)
    line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    assert isinstance(line, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, words)


def to_end(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, KEY.Key_End, CTRL)


def test_a_new_source_is_entered_from_the_middle_of_a_citation(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    to_end(window, qtbot)
    qtbot.keyClicks(window.editor, "They met. [@yil")
    assert window.sides.active.citations.keys == []
    qtbot.keyClick(window.editor, KEY.Key_Return)
    form = form_of(window)
    write(form, qtbot, "key", "yilmaz-2024")
    qtbot.mouseClick(form.keep, LEFT)
    assert form.isVisible(), "a source needs a title"
    write(form, qtbot, "title", "Talks in the spring")
    write(form, qtbot, "author", "A. Yilmaz")
    write(form, qtbot, "published", "2024-05-02")
    write(form, qtbot, "reliability", "B")
    write(form, qtbot, "credibility", "2")
    write(form, qtbot, "note", "Translated by the desk")
    qtbot.mouseClick(form.keep, LEFT)
    assert window.editor.text().endswith("They met. [@yilmaz-2024]")
    with opened() as session:
        source = get_source(session, "yilmaz-2024")
    assert (source.reliability, source.credibility) == (Reliability.B, Credibility.TWO)
    assert (source.published, source.note) == (date(2024, 5, 2), "Translated by the desk")


def test_a_key_that_is_taken_is_told_in_the_form(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    window.registers.new_source()
    form = form_of(window)
    write(form, qtbot, "key", "desk-2026")
    write(form, qtbot, "title", "Another one")
    qtbot.mouseClick(form.keep, LEFT)
    assert form.isVisible()
    assert any("there already" in label.text() for label in form.findChildren(QLabel))
    key = form.field("key")
    assert isinstance(key, QLineEdit)
    key.clear()
    write(form, qtbot, "author", "Selin Kaya")
    write(form, qtbot, "reliability", "Z")
    qtbot.mouseClick(form.keep, LEFT)
    assert form.isVisible()
    write(form, qtbot, "reliability", "c")
    qtbot.mouseClick(form.keep, LEFT)
    with opened() as session:
        assert [s.key for s in list_sources(session)] == ["desk-2026", "kaya"]


def test_a_source_is_found_in_the_list_and_changed(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    qtbot.keyClick(window.editor, KEY.Key_C, CTRL | ALT)
    palette = window.registers.palette
    assert palette is not None
    qtbot.keyClicks(palette.field, "notes")
    assert palette.texts == ["Notes of the desk", "New source…"]
    qtbot.keyClick(palette.field, KEY.Key_Return)
    form = form_of(window)
    write(form, qtbot, "publisher", "Levant Desk")
    qtbot.keyClick(form, KEY.Key_Return)
    with opened() as session:
        source = get_source(session, "desk-2026")
    assert (source.publisher, source.title) == ("Levant Desk", "Notes of the desk")


@pytest.mark.parametrize("way", ["home", "click"])
def test_leaving_a_citation_closes_its_list(window: MainWindow, qtbot: QtBot, way: str) -> None:
    offered = window.sides.active.citations
    to_end(window, qtbot)
    qtbot.keyClicks(window.editor, "They met. [@des")
    assert offered.isVisible()
    if way == "home":
        qtbot.keyClick(window.editor, KEY.Key_Home)
    else:
        qtbot.mouseClick(window.editor.viewport(), LEFT, pos=QPoint(40, 40))
    assert not offered.isVisible()
    to_end(window, qtbot)
    lines = window.editor.text().count("\n")
    qtbot.keyClick(window.editor, KEY.Key_Return)
    assert window.editor.text().count("\n") == lines + 1
    qtbot.keyClicks(window.editor, "[@des")
    qtbot.keyClick(window.editor, KEY.Key_Return)
    assert window.editor.text().endswith("[@desk-2026]")


@pytest.mark.usefixtures("figure")
def test_a_fact_is_completed_by_name(window: MainWindow, qtbot: QtBot) -> None:
    to_end(window, qtbot)
    qtbot.keyClicks(window.editor, "Some {fact:ref")
    assert window.sides.active.fact_names.keys == ["refugees-turkey"]
    qtbot.keyClick(window.editor, KEY.Key_Tab)
    assert window.editor.text().endswith("Some {fact:refugees-turkey}")


@pytest.mark.usefixtures("figure")
def test_a_fact_is_chosen_from_the_list_and_tells_where_it_is_used(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    to_end(window, qtbot)
    qtbot.keyClick(window.editor, KEY.Key_J, CTRL | ALT)
    palette = window.registers.palette
    assert palette is not None
    qtbot.keyClicks(palette.field, "3.6")
    qtbot.keyClick(palette.field, KEY.Key_Return)
    assert window.editor.text().rstrip().endswith("{fact:refugees-turkey}")
    assert window.writer.save()
    window.registers.change_fact("refugees-turkey")
    form = form_of(window)
    assert any("Used in 1 text: The talks" in x.text() for x in form.findChildren(QLabel))
    write(form, qtbot, "text", "3.1 million")
    qtbot.keyClick(form, KEY.Key_Return)
    with opened() as session:
        assert get_fact(session, "refugees-turkey").text == "3.1 million"


def test_a_new_fact_is_entered_and_put_in(window: MainWindow, qtbot: QtBot, opened: Open) -> None:
    to_end(window, qtbot)
    qtbot.keyClicks(window.editor, "{fact:crossings")
    qtbot.keyClick(window.editor, KEY.Key_Return)
    form = form_of(window)
    field = form.field("name")
    assert isinstance(field, QLineEdit)
    assert field.text() == "crossings"
    write(form, qtbot, "text", "twelve")
    qtbot.mouseClick(form.keep, LEFT)
    assert window.editor.text().endswith("{fact:crossings}")
    with opened() as session:
        assert get_fact(session, "crossings").text == "twelve"


def test_a_table_is_changed_from_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.editor, KEY.Key_A, CTRL)
    qtbot.keyClick(window.editor, KEY.Key_Delete)
    qtbot.keyClick(window.editor, KEY.Key_T, CTRL)
    qtbot.keyClick(window.editor, KEY.Key_Right, CTRL | ALT)
    qtbot.keyClicks(window.editor, "New")
    qtbot.keyClick(window.editor, KEY.Key_Return, CTRL | ALT)
    qtbot.keyClick(window.editor, KEY.Key_Down, CTRL | ALT)
    lines = window.editor.text().strip().split("\n")
    assert lines[0] == "| Column 1 | New  | Column 2 | Column 3 |"
    assert lines[1] == "|---|:---|---|---|"
    assert len(lines) == 5
    qtbot.keyClick(window.editor, KEY.Key_Up, CTRL | ALT)
    assert len(window.editor.text().strip().split("\n")) == 4
    to_end(window, qtbot)
    before = window.editor.text()
    qtbot.keyClick(window.editor, KEY.Key_Down, CTRL | ALT)
    assert window.editor.text() == before
    assert "nothing of a table here" in window.notices.text


def test_a_source_tells_all_that_is_known_and_no_more(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    window.registers.change_source("desk-2026")
    form = form_of(window)
    assert form.field("published").text() == "2026-11-01"
    write(form, qtbot, "published", "sometime")
    qtbot.mouseClick(form.keep, LEFT)
    assert form.isVisible(), "that is no day, no month and no year"
    write(form, qtbot, "published", "August 2026")
    write(form, qtbot, "group", "ministry")
    write(form, qtbot, "marking", "TLP:GREEN")
    qtbot.keyClicks(form.field("evidence"), "What the desk wrote down.")
    qtbot.mouseClick(form.keep, LEFT)
    with opened() as session:
        source = get_source(session, "desk-2026")
        assert "August 2026" in export_document(session)
    assert source.published == PartialDate(2026, 8)
    assert (source.group, source.marking) == ("ministry", "TLP:GREEN")
    assert source.evidence == "What the desk wrote down."
    facts = strip_facts(window.desk.session, window.writer, window.assembler)
    assert "1 source, newest Aug 2026" in facts.parts, "which day is not known"
    window.registers.change_source("desk-2026")
    assert form_of(window).field("group").currentText() == "ministry"


def export_document(session: Session) -> str:
    compiled = compile_briefing(session, "state-of-the-talks")
    return render(compiled, "md").data.decode()


def test_one_goes_from_a_source_to_the_words_that_cite_it(
    window: MainWindow, qtbot: QtBot, opened: Open
) -> None:
    with opened() as session:
        note = ModuleContent(title="Note", body="Words. [@desk-2026, p. 2]")
        add_own_text(session, "state-of-the-talks", note)
        create_module(session, ModuleContent(title="Other", body="[@desk-2026b] is another."))
    window.registers.change_source("desk-2026")
    form = form_of(window)
    assert "2 texts" in " ".join(label.text() for label in form.findChildren(QLabel))
    further = next(b for b in form.findChildren(QPushButton) if b.text() == "Where it is used…")
    qtbot.mouseClick(further, LEFT)
    assert not form.isVisible()
    palette = window.registers.palette
    assert palette.texts == ["The talks", "Note"]
    qtbot.keyClicks(palette.field, "note")
    qtbot.keyClick(palette.field, KEY.Key_Return)
    assert window.editor.text() == "Words. [@desk-2026, p. 2]"
    assert window.editor.textCursor().position() == len("Words. ")
