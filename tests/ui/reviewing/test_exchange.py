"""A colleague's marks travel in a file: out of one library, into another, once."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.services.annotation_exchange import web_annotations
from briefer.services.library import back_up, open_library
from briefer.services.reviewing import annotate_quote, reply, threads
from briefer.services.session import Session
from briefer.services.writing import write_module
from briefer.ui.main_window import MainWindow

Open = Callable[[], Session]


def choose(window: MainWindow, name: str) -> None:
    window.actions_table[name].trigger()


def marked_by_a_colleague(opened: Open, folder: Path) -> Path:
    """A file of what a colleague marked in a copy of the library."""
    with opened() as session:
        back_up(session, folder / "copy.briefer")
    with open_library(folder / "copy.briefer", "Z. Okafor", lambda: opened().now()) as copy:
        body = threads(copy, "the-talks")[0].annotation.module
        annotate_quote(copy, "the-talks", "What is known", AnnotationKind.COMMENT, "Shorter")
        write_module(copy, body, "Only theirs.\n\nNobody has answered yet.\n")
        annotate_quote(copy, "the-talks", "Only theirs", AnnotationKind.QUESTION, "Why?")
        reply(copy, threads(copy, "the-talks")[0].annotation.id, "Indeed")
        file = folder / "marks.json"
        file.write_text(web_annotations(copy, "the-talks"), "utf-8")
    return file


def test_annotations_of_the_text_are_exported(window: MainWindow, tmp_path: Path) -> None:
    choose(window, "export-annotations")
    written = tmp_path / "the-talks.annotations.json"
    assert len(json.loads(written.read_text("utf-8"))["items"]) == 2
    assert f"2 annotations exported to {written}" in window.notices.text
    choose(window, "export-all-annotations")
    assert len(json.loads((tmp_path / "state-of-the-talks.annotations.json").read_bytes())) == 3


def test_a_colleagues_marks_come_in_once_and_are_taken_back(
    window: MainWindow, qtbot: QtBot, opened: Open, answers, tmp_path: Path
) -> None:
    answers.chosen = [str(marked_by_a_colleague(opened, tmp_path))]
    choose(window, "import-annotations")
    qtbot.waitUntil(lambda: "2 annotations of marks.json are here." in window.notices.text)
    assert "2 were here already." in window.notices.text
    assert "waits among the detached" in window.notices.text
    known = {t.annotation.text: t for t in window.reviewer.threads}
    assert known["Shorter"].annotation.author == "Z. Okafor"
    assert known["Why?"].resolution.is_detached
    assert window.sides.active.text.tray.isVisible()
    show = next(b for b in window.notices.findChildren(QToolButton) if b.text() == "Show")
    show.click()
    assert [c.annotation.text for c in window.sides.active.text.tray.cards()] == ["Why?"]
    choose(window, "import-annotations")
    qtbot.waitUntil(
        lambda: "here already" in window.notices.text and "2" not in window.notices.text
    )
    assert window.actions_table["undo"].text() == "Undo Import Annotations"
    window.steps.undo()
    assert {t.annotation.text for t in window.reviewer.threads} == {"Which one?", ""}
    window.steps.redo()
    assert len(window.reviewer.threads) == 4


def test_a_bad_file_is_one_sentence(
    window: MainWindow, qtbot: QtBot, answers, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"items": [{"type": "Annotation"}]}', "utf-8")
    answers.chosen = [str(bad)]
    choose(window, "import-annotations")
    qtbot.waitUntil(lambda: "web annotations" in window.notices.text)
    assert len(window.reviewer.threads) == 2


def test_a_file_that_holds_no_annotations_says_so(
    window: MainWindow, qtbot: QtBot, answers, tmp_path: Path
) -> None:
    (tmp_path / "marks.json").write_text("[]")
    answers.chosen = [str(tmp_path / "marks.json")]
    choose(window, "import-annotations")
    qtbot.waitUntil(lambda: "marks.json holds no annotations." in window.notices.text)
