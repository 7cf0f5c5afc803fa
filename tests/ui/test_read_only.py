"""A library that cannot be written to is read and exported; nothing in it can be changed."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefer.services.library import get_module, open_library
from briefer.services.session import Session
from briefer.services.writing import write_module
from briefer.ui.actions import CHANGING
from briefer.ui.main_window import MainWindow

NOW = datetime(2026, 11, 22, 10, 24, tzinfo=UTC)
WORKING = {"open-briefing", "export-pdf", "find", "versions", "pages", "changes", "check", "uses",
           "export-annotations", "review-list", "next-annotation", "palette"}  # fmt: skip


@pytest.fixture
def opened(library: Path) -> Callable[[], Session]:
    return lambda: open_library(library, "M. Lindqvist", lambda: NOW, read_only=True)


@pytest.fixture
def before(library: Path) -> str:
    return hashlib.sha256(library.read_bytes()).hexdigest()


@pytest.fixture
def detached(library: Path) -> None:
    """The words of one annotation are gone."""
    with open_library(library, "H. Adeyemi", lambda: NOW) as session:
        body = get_module(session, "the-talks").head.content.body
        write_module(session, "the-talks", body[body.index("##") :])


def test_it_is_said_and_what_changes_is_off(window: MainWindow) -> None:
    assert "can be read and exported here, but not changed" in window.notices.text
    assert "For reading only" in window.frame.status.text
    table = window.actions_table
    assert {spec.id for spec, _ in table} >= CHANGING
    window.assembler.select_section(window.assembler.section)
    on = {spec.id for spec, action in table if action.isEnabled()}
    assert not on & CHANGING
    assert not on & {"annotate", "strong", "name-version", "still-valid", "replace", "settle"}
    assert on >= WORKING


def test_nothing_is_typed_and_nothing_is_answered(
    before: str, window: MainWindow, qtbot: QtBot, library: Path
) -> None:
    text = window.editor.text()
    qtbot.keyClicks(window.editor, "More")
    assert window.editor.text() == text
    assert window.sides.active.pane.text.title.isReadOnly()
    window.reviewer.next_annotation()
    margin = window.sides.active.text.margin
    qtbot.waitUntil(lambda: margin.card(margin.active) is not None)
    card = margin.card(margin.active)
    assert card.reply_field is None
    assert card.findChildren(QToolButton) == []
    assert window.close()
    assert hashlib.sha256(library.read_bytes()).hexdigest() == before


def test_it_is_exported(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.exporter.written, timeout=20_000):
        window.actions_table["export-pdf"].trigger()
    assert (tmp_path / "state-of-the-talks.pdf").read_bytes().startswith(b"%PDF")
    window.actions_table["export-annotations"].trigger()
    assert (tmp_path / "the-talks.annotations.json").exists()


def test_pages_and_changes_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.frame.pages.pages.shown, timeout=20_000):
        window.actions_table["pages"].trigger()
    window.actions_table["changes"].trigger()
    assert window.frame.tabs.currentWidget() is window.frame.changes
    window.actions_table["check"].trigger()
    assert "opened for reading" not in window.notices.text


@pytest.mark.usefixtures("detached")
def test_nothing_detached_is_answered_or_attached(
    window: MainWindow,
) -> None:
    window.actions_table["detached"].trigger()
    tray = window.sides.active.text.tray
    (card,) = tray.cards()
    assert card.isVisible()
    assert card.reply_field is None
    shown = [b.text() for b in tray.findChildren(QToolButton) if b.isVisible()]
    assert shown == ["1 detached annotation"]
