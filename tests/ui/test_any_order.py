"""A person does anything in any order: nothing breaks, nothing is lost, undo leads back."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.query import ModuleQuery
from briefer.services.library import (
    get_briefing,
    list_briefings,
    list_revisions,
    search_modules,
)
from briefer.services.reviewing import threads
from briefer.services.session import Session
from briefer.ui.actions import ACTIONS
from briefer.ui.main_window import MainWindow
from briefer.ui.theme import ThemeChoice

STEPS = 90
LEFT_OUT = {"quit", "import", "image", "export-pdf", "export-annotated", "export-markdown"}
"""What leaves the window, asks for files, or takes seconds; tested by itself."""


def turn_to_a_text(window: MainWindow, chance: random.Random) -> None:
    """Look at, keep or close a tab of either side, or go there, as a pointer would."""
    side = chance.choice(window.sides.shown)
    bar = side.pane.tabs
    if bar.count() and bar.isVisible():
        at = chance.randrange(bar.count())
        chance.choice([bar.setCurrentIndex, bar.keeping_asked.emit, bar.closing_asked.emit])(at)
    else:
        side.editor.setFocus()


def check_sides(window: MainWindow) -> None:
    """See that bars, editors and everything around them speak of the same texts."""
    assert window.sides.active in window.sides.shown
    for side in window.sides.shown:
        current, bar = side.tabs.list.current, side.pane.tabs
        assert side.writer.module == (current.place.module if current else None)
        assert bar.count() == len(side.tabs.list.tabs)
        if current is not None:
            assert side.tabs.list.tabs[bar.currentIndex()] is current
        if side.writer.text is not None:
            assert side.editor.document() is side.writer.text.document
    chips = window.frame.writing.strip.findChildren(QToolButton, "chip")
    assert f"Open {window.reviewer.open_count}" in {chip.accessibleName() for chip in chips}


def put_away(window: MainWindow) -> None:
    """Close what an action has opened, as Esc would."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


@pytest.mark.parametrize("seed", [1, 2])
def test_anything_in_any_order(
    window: MainWindow, qtbot: QtBot, opened: Callable[[], Session], seed: int
) -> None:
    do_anything(window, qtbot, opened, seed, STEPS)


@pytest.mark.long
def test_two_thousand_things_in_any_order(
    window: MainWindow, qtbot: QtBot, opened: Callable[[], Session]
) -> None:
    do_anything(window, qtbot, opened, 3, 2_000)


def do_anything(
    window: MainWindow, qtbot: QtBot, opened: Callable[[], Session], seed: int, steps: int
) -> None:
    """Do so many things as a person might; then see that the library is right."""
    chance = random.Random(seed)
    names = [a.id for a in ACTIONS if a.id not in LEFT_OUT]
    for _ in range(steps):
        what = chance.random()
        if what < 0.5:
            action = window.actions_table[chance.choice(names)]
            if action.isEnabled():
                action.trigger()
                card = window.sides.active.text.margin.composing
                if card is not None and chance.random() < 0.7:
                    card._text.setPlainText("A remark")
                    card.send()
                put_away(window)
        elif what < 0.7:
            qtbot.keyClicks(window.editor, chance.choice(["word ", "**", "- x", "[@d"]))
        elif what < 0.8:
            keys = [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Tab]
            qtbot.keyClick(window.editor, chance.choice(keys))
        elif what < 0.9:
            size = len(window.editor.text())
            start = chance.randint(0, size)
            window.editor.select(start, chance.randint(start, min(size, start + 30)))
        elif what < 0.93:
            turn_to_a_text(window, chance)
        else:
            rows = [r.section.id for r in window.frame.outline.model.outline.rows()]
            if rows:
                section = chance.choice(rows)
                window.frame.outline.select(section)
                window.assembler.open_section(section)
        QApplication.processEvents()
        check_sides(window)
        assert (
            window.frame.outline.model.outline
            == get_briefing(window.desk.session, window.assembler.briefing.id).outline
        )
    assert window.sides.save(), window.notices.text
    for side in window.sides.shown:
        if side.writer.content is not None:
            assert side.editor.text() == side.writer.content.body
    window.look.choose(ThemeChoice.LIGHT)
    with opened() as session:
        assert list(session.file.modules.damaged()) == []
        for row in search_modules(session, ModuleQuery()):
            body = list_revisions(session, row.id)[0].content.body
            for thread in threads(session, row.id):
                place = thread.resolution
                assert place.is_detached or 0 <= place.start < place.end <= len(body)
        assert len(list_briefings(session)) == 1
