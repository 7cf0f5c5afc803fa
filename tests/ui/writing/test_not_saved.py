"""Whatever happens to the library, nothing that was typed is lost."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from briefer.services.library import get_module, list_revisions
from briefer.services.session import Session
from briefer.services.unsaved import find_unsaved, keep_unsaved
from briefer.ui.appearance import Appearance
from briefer.ui.main_window import MainWindow

Open = Callable[[], Session]
Trouble = Callable[[MainWindow, Path], Iterator[None]]


@contextmanager
def locked(_window: MainWindow, library: Path) -> Iterator[None]:
    """Another program holds the library and does not let go."""
    other = sqlite3.connect(library, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def full(window: MainWindow, _library: Path) -> Iterator[None]:
    """The disk is full: the file cannot grow by a page."""
    raw = window.desk.session.file._connection.raw
    before = raw.execute("PRAGMA max_page_count").fetchone()[0]
    raw.execute("PRAGMA max_page_count = 1")
    try:
        yield
    finally:
        raw.execute(f"PRAGMA max_page_count = {before}")


@contextmanager
def read_only(window: MainWindow, _library: Path) -> Iterator[None]:
    """The file may no longer be written to."""
    raw = window.desk.session.file._connection.raw
    raw.execute("PRAGMA query_only = ON")
    try:
        yield
    finally:
        with suppress(sqlite3.ProgrammingError):  # the window was closed meanwhile
            raw.execute("PRAGMA query_only = OFF")


TROUBLES = {locked: "in use by another program", full: "disk is full", read_only: "read-only"}
LONG = "Long enough to need another page of the file. " * 400


def saved_body(opened: Open) -> str:
    with opened() as session:
        return get_module(session, "the-talks").head.content.body


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda t: t.__name__)
def test_the_text_stays_and_a_copy_is_kept(
    window: MainWindow, library: Path, opened: Open, trouble: Callable[..., object]
) -> None:
    before = saved_body(opened)
    with trouble(window, library):  # type: ignore[attr-defined]
        window.editor.written.bring_in(LONG)
        assert not window.writer.save()
        assert TROUBLES[trouble] in window.notices.text  # type: ignore[index]
        assert window.notices.text.count("\n") == 0
        assert window.editor.text() == LONG
        assert "Not saved" in window.frame.status.text
        kept = window.writer.kept
        assert kept is not None
        assert kept.read_text("utf-8") == LONG
        assert str(kept) in window.notices.text
    assert saved_body(opened) == before
    assert window.writer.save()
    assert saved_body(opened) == LONG
    assert not kept.exists()
    assert window.writer.kept is None
    assert window.notices.text == ""


def test_it_tries_again_by_itself(
    window: MainWindow, library: Path, opened: Open, qtbot: QtBot
) -> None:
    window.writer.text._again.setInterval(50)
    with locked(window, library):
        qtbot.keyClicks(window.editor, "Mine. ")
        assert not window.writer.save()
    with qtbot.waitSignal(window.writer.saved, timeout=5000):
        pass
    assert saved_body(opened).startswith("Mine. ")
    assert window.notices.text == ""


def test_going_elsewhere_leaves_it_in_its_tab_until_it_is_saved(
    window: MainWindow, library: Path, qtbot: QtBot
) -> None:
    with locked(window, library):
        qtbot.keyClicks(window.editor, "Mine. ")
        window.library.open("water-levels")
        assert window.editor.text().startswith("Water stands")
        assert window.sides.active.pane.tabs.faces[0].is_unsaved
        assert not window.sides.save()
    window.library.open("the-talks")
    assert window.editor.text().startswith("Mine. The first")
    assert window.sides.save()
    assert not window.sides.active.pane.tabs.faces[0].is_unsaved


def test_it_can_be_closed_and_the_next_start_offers_the_text(
    window: MainWindow,
    library: Path,
    opened: Open,
    appearance: Appearance,
    settings: QSettings,
    qtbot: QtBot,
) -> None:
    with read_only(window, library):
        qtbot.keyClicks(window.editor, "Kept apart. ")
        window.close()
        assert window.isVisible()
        button = window.notices.button("Close without saving")
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not window.isVisible()
    assert not saved_body(opened).startswith("Kept apart")
    again = MainWindow(opened, appearance, settings)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.is_whole)
    assert "could not be saved" in again.notices.text
    assert not again.editor.text().startswith("Kept apart")
    back = again.notices.button("Bring it back")
    assert back is not None
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert again.editor.text().startswith("Kept apart. The first")
    assert saved_body(opened).startswith("Kept apart. The first")
    assert again.notices.text == ""
    with opened() as session:
        assert len(list_revisions(session, "the-talks")) == 2
        assert find_unsaved(session, get_module(session, "the-talks").id) is None
    assert again.actions_table["undo"].text() == "Undo Typing"
    again.steps.undo()
    assert again.editor.text().startswith("The first")
    again.close()


def test_a_copy_that_nobody_wants_goes(window: MainWindow, opened: Open, qtbot: QtBot) -> None:
    with opened() as session:
        module = get_module(session, "water-levels")
        path = keep_unsaved(session, module.id, module.title, "Old words.")
    window.library.open(module.id)
    away = window.notices.button("Throw it away")
    assert away is not None
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    assert not path.exists()
    assert window.editor.text().startswith("Water stands")


def test_a_copy_that_says_the_same_is_not_offered(window: MainWindow, opened: Open) -> None:
    with opened() as session:
        module = get_module(session, "water-levels")
        path = keep_unsaved(session, module.id, module.title, module.head.content.body)
    window.library.open(module.id)
    assert window.notices.text == ""
    assert not path.exists()


def test_no_place_for_a_copy_is_told_too(
    window: MainWindow, library: Path, home: Path, qtbot: QtBot
) -> None:
    (home / "unsaved").write_text("a file where the folder should be", "utf-8")
    with locked(window, library):
        qtbot.keyClicks(window.editor, "Mine. ")
        assert not window.writer.save()
        assert "No copy of the text could be kept either" in window.notices.text
        assert window.editor.text().startswith("Mine. ")
        window.close()
        assert window.isVisible()
        assert window.notices.button("Close without saving") is not None


def test_the_window_does_not_stand_still_for_a_busy_library(window: MainWindow) -> None:
    """The rule is in milliseconds, not a measurement: SQLite itself is asked to wait that long."""
    raw = window.desk.session.file._connection.raw
    assert raw.execute("PRAGMA busy_timeout").fetchone()[0] <= 500
