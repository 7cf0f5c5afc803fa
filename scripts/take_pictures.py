"""Takes the README's pictures from the real program with the starter library.

    PYTHONPATH=. python scripts/take_pictures.py [FOLDER]

The pictures land in docs/pictures unless another folder is named. Nothing is drawn by hand, so
they cannot show what the program does not do.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from briefer.domain.annotation import AnnotationKind
from briefer.services.library import open_library
from briefer.services.starter import make_starter_library
from briefer.ui.app import make_application
from briefer.ui.appearance import Appearance
from briefer.ui.main_window import MainWindow
from briefer.ui.theme import ThemeChoice
from briefer.ui.translation import Interpreter

ME = "Tom Ashworth"
NOW = datetime(2024, 8, 9, 7, 30, tzinfo=UTC)
PAGES_MS = 60_000


def main(folder: Path) -> None:
    """Take every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    interpreter = Interpreter(app)
    look = Appearance(app, ThemeChoice.LIGHT)
    with TemporaryDirectory() as kept:
        for picture in PICTURES:
            library = Path(kept) / f"{picture.name}.briefer"
            make_starter_library(library, ME, lambda: NOW).close()
            settings = QSettings(str(Path(kept) / picture.name), QSettings.Format.IniFormat)
            look.choose(picture.theme)
            interpreter.speak(picture.language)
            window = MainWindow(
                lambda path=library: open_library(path, ME, lambda: NOW),
                look,
                settings,
                clock=lambda: NOW,
            )
            window.resize(*picture.size)
            window.show()
            settle(app)
            picture.pose(window)
            settle(app)
            file = folder / f"{picture.name}.png"
            window.grab().save(str(file))
            print(file)  # noqa: T201
            window.close()
            window.deleteLater()
            settle(app)


def settle(app: QApplication) -> None:
    """Let everything that is due be done."""
    for _ in range(12):
        app.processEvents()


def open_titled(window: MainWindow, title: str) -> None:
    """Open the section whose text has this title."""
    briefing = window.assembler.briefing
    if briefing is not None:
        for row in briefing.outline.rows():
            face = window.frame.outline.model.face(row.section.id)
            if face is not None and face.title == title:
                window.assembler.select_section(row.section.id)
                window.assembler.open_section(row.section.id)


def answer_a_question(window: MainWindow) -> None:
    """Open a text with threads, and one of them for an answer."""
    open_titled(window, "The diplomatic opening")
    window.reviewer.next_annotation()


def suggest(window: MainWindow) -> None:
    """Begin a suggestion on some words."""
    open_titled(window, "Russia’s mediation")
    text = window.editor.text()
    at = text.index(". ") + 2
    window.editor.select(at, text.index(" ", at + 40))
    window.reviewer.annotate(AnnotationKind.SUGGESTION)


def show_pages(window: MainWindow) -> None:
    """Show the pages from the first one on."""
    window.showing.pages()
    wait_for_pages(window)
    window.frame.pages.pages.go_to(0)
    wait_for_pages(window)


def wait_for_pages(window: MainWindow) -> None:
    """Wait until the pages in view are drawn."""
    pages, loop = window.frame.pages.pages, QEventLoop()
    pages.shown.connect(loop.quit)
    QTimer.singleShot(PAGES_MS, loop, loop.quit)
    if not pages.is_drawn:
        loop.exec()


def compare(window: MainWindow) -> None:
    """Change some words, and show what became of them."""
    open_titled(window, "Russia’s mediation")
    text = window.editor.text()
    window.editor.written.bring_in(
        text.replace(" and ", " as well as ", 2).replace("Moscow", "Russia", 1)
    )
    window.writer.save()
    window.versions.show()


def stand_side_by_side(window: MainWindow) -> None:
    """Open one text beside another."""
    open_titled(window, "The diplomatic opening")
    window.sides.beside()
    open_titled(window, "Russia’s mediation")


@dataclass(frozen=True)
class Picture:
    """What is shown, and how large."""

    name: str
    theme: ThemeChoice
    size: tuple[int, int]
    pose: Callable[[MainWindow], None]
    language: str = "en"


PICTURES = (
    Picture("window", ThemeChoice.LIGHT, (1560, 940), answer_a_question),
    Picture("window-dark", ThemeChoice.DARK, (1560, 940), answer_a_question),
    Picture("window-small", ThemeChoice.LIGHT, (1280, 800), answer_a_question),
    Picture("review", ThemeChoice.LIGHT, (1280, 800), suggest),
    Picture("pages", ThemeChoice.LIGHT, (1560, 940), show_pages),
    Picture("changes", ThemeChoice.LIGHT, (1280, 800), compare),
    Picture("two-sides", ThemeChoice.LIGHT, (1560, 940), stand_side_by_side),
    Picture("window-arabic", ThemeChoice.LIGHT, (1280, 800), answer_a_question, "ar"),
)

if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs/pictures"))
