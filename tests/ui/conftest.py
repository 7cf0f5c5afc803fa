"""One application for all tests, in the light theme; no thread may outlive its test."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.domain.module import ModuleContent, Status
from briefer.domain.outline import Generated
from briefer.services.assembling import add_generated, create_briefing
from briefer.services.library import create_library, open_library
from briefer.services.registering import add_source
from briefer.services.reviewing import annotate_quote
from briefer.services.session import Session
from briefer.services.writing import create_module
from briefer.ui.appearance import STYLE, Appearance, load_fonts
from briefer.ui.main_window import MainWindow
from briefer.ui.theme import ThemeChoice

NOW = datetime(2026, 11, 22, 10, 24, tzinfo=UTC)
TALKS = """The first round of talks 😀 failed in April. [@desk-2026]

## What is known

- Iraq offers to host the next round.
- Nobody has answered yet.
"""
BORDER = "The border is closed to lorries.\n\nPassenger traffic goes on.\n"
WATER = "Water stands above the second line.\n"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # What the offscreen platform cannot do says nothing about the program.
    limits = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(limits)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return [*sys.argv[:1], *STYLE]


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    load_fonts()
    look = Appearance(qapp, ThemeChoice.LIGHT)
    yield look
    look.deleteLater()


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QThreadPool.globalInstance().waitForDone(5000), "work was left running"
    # A pool's thread that ran Python shows up as a dummy; only threads that we made count.
    left = {t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)}
    assert left <= before, f"threads left: {left - before}"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with three modules, a briefing of two of them, and two annotations."""
    path = tmp_path / "desk.briefer"
    with create_library(path, "H. Adeyemi", lambda: NOW - timedelta(days=1)) as session:
        add_source(session, "desk-2026", "Notes of the desk", published=date(2026, 11, 1))

        def module(title: str, body: str, status: Status, **rest: object) -> str:
            content = ModuleContent(title=title, body=body, status=status, **rest)
            return create_module(session, content).ids[0]

        talks = module("The talks", TALKS, Status.APPROVED, tags=("mediation",))
        border = module("The border", BORDER, Status.DRAFT, tags=("north",))
        module("Water levels", WATER, Status.IN_REVIEW, review_by=date(2026, 11, 1))
        briefing = create_briefing(
            session,
            "State of the talks",
            [talks, border],
            marking="TLP:GREEN",
            cutoff=datetime(2026, 11, 22, 12, tzinfo=timezone(timedelta(hours=1))),
        ).ids[0]
        add_generated(session, briefing, Generated.SOURCES)
        annotate_quote(session, talks, "first round", AnnotationKind.QUESTION, "Which one?")
        annotate_quote(
            session, talks, "offers to host", AnnotationKind.SUGGESTION, "", "would host"
        )
    return path


@pytest.fixture
def opened(library: Path) -> Callable[[], Session]:
    return lambda: open_library(library, "M. Lindqvist", lambda: NOW)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    # What is checked would depend on the dictionaries of this computer.
    kept.setValue("spelling", "no")
    return kept


class Answers:
    """Stands for the desktop's file dialogs: every file is in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder_path = folder
        self.chosen: list[str] = []

    def path(self, _title: str, proposed: str, _filters: str) -> str:
        return str(self.folder_path / Path(proposed).name)

    def folder(self, _proposed: str) -> str:
        return str(self.folder_path)

    def issued_file(self) -> str:
        return ""

    def files(self) -> list[str]:
        return self.chosen

    def annotations(self) -> str:
        return self.chosen[0] if self.chosen else ""

    def image(self) -> str:
        return self.chosen[0] if self.chosen else ""


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    return Answers(tmp_path)


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    opened: Callable[[], Session],
    settings: QSettings,
    answers: Answers,
) -> Iterator[MainWindow]:
    made = MainWindow(
        opened,
        appearance,
        settings,
        clock=lambda: NOW,
        asks=answers,
    )
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and made.is_whole)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
