"""How quick the window is: at a key, over a long list, at its start, and after a day's use.

Everything is measured from the event to the painted picture, on Qt's offscreen platform, against
the least that Qt could do: a bare text field with the same words, or a bare window.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

import briefer.__main__  # noqa: F401 - sets how often garbage is looked for, as the program does
from briefer.domain.annotation import AnnotationKind
from briefer.domain.ids import ModuleId
from briefer.domain.module import ModuleContent
from briefer.domain.query import ModuleQuery
from briefer.services.library import (
    create_library,
    get_briefing,
    open_library,
    search_modules,
)
from briefer.services.preferences import remember_library
from briefer.services.reviewing import annotate
from briefer.services.starter import make_starter_library
from briefer.services.writing import create_module
from briefer.ui.app import make_application
from briefer.ui.appearance import Appearance, interface_font
from briefer.ui.main_window import MainWindow
from briefer.ui.theme import ThemeChoice
from tests.bench.impact_bench import LONG, SHORT, make_long_briefing
from tests.bench.many_modules import make_library, words
from tests.bench.start_bench import as_installed

Row = tuple[str, float, str, str]
MANY, FEW = 100_000, 100
TEXT_BYTES, ANNOTATIONS = 20_000, 500
KEYS, STARTS, OPENINGS, TURNS = 300, 9, 15, 1_000
SIZE = (1280, 800)
FRAME_MS = 1000 / 60

WATCH = """
import os
def watch_over(window):
    from PySide6.QtCore import QEvent, QObject, QTimer
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: os._exit(0))
            return False
    # On the window alone: a filter of the whole program would count its own time for each event.
    window.watch = Watch()
    window.installEventFilter(window.watch)
"""
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QTextEdit("words"))
window.resize(1280, 800)
watch_over(window)
window.show()
app.exec()
"""
OURS = """
import importlib, sys
whole = importlib.import_module
def read(name, package=None):
    module = whole(name, package)
    if name == "briefer.ui.app":
        show = module.MainWindow.show
        module.MainWindow.show = lambda window: (watch_over(window), show(window))
    return module
importlib.import_module = read
from briefer.__main__ import main
sys.argv = ["briefer"]
main()
"""
"""The program as a person starts it, on the last library; told when it reads its window."""


def rows(folder: Path) -> Iterator[Row]:
    """Yield every figure of the window.

    Args:
        folder: An empty folder to work in.
    """
    os.environ["BRIEFER_HOME"] = str(folder)
    app = make_application()
    look = Appearance(app, ThemeChoice.LIGHT)
    yield from _typing(folder, look)
    yield from _list(folder, look)
    yield _long_outline(folder, look)
    yield _start(folder)
    yield _memory(folder, look)


def _typing(folder: Path, look: Appearance) -> Iterator[Row]:
    path = folder / "annotated.briefer"
    text, module, plain = _annotated_library(path)
    with _window(path, folder, look) as window:
        took = []
        for _ in range(OPENINGS):
            window.writer.open(plain)
            _painted(window)
            took.append(_ms(lambda: (window.writer.open(module), _painted(window))))
        how = f"median of {OPENINGS}, worst {max(took):.0f} ms, to the painted window"
        yield "window: open a module with 500 annotations, ms", _median(took), "<= 150", how
        bare = QTextEdit()
        bare.setAcceptRichText(False)
        bare.setFont(interface_font())
        bare.resize(window.editor.size())
        bare.setPlainText(text)
        bare.show()
        _painted(bare)
        ours, theirs = [], []
        for editor, whole in ((window.editor, window), (bare, bare)):
            cursor = editor.textCursor()
            cursor.setPosition(len(text) // 2)
            editor.setTextCursor(cursor)
            whole.activateWindow()
            editor.setFocus()
            _painted(whole)
        chance = random.Random(3)
        for number in range(KEYS):
            key = (
                Qt.Key.Key_Space if number % 6 == 5 else Qt.Key(Qt.Key.Key_A + chance.randrange(26))
            )
            for editor, found in ((window.editor, ours), (bare, theirs)):
                found.append(_ms(lambda e=editor, k=key: (QTest.keyClick(e, k), _drain())))
        bare.close()
        bare.deleteLater()
    ratio = _median(ours) / _median(theirs)
    how = f"medians {_median(ours):.2f} and {_median(theirs):.2f} ms, {KEYS} pairs of keys"
    yield "key: 20 KB with 500 annotations against a bare QTextEdit", ratio, "<= 2", how
    worst = statistics.quantiles(ours, n=100)[-1]
    bare_worst = statistics.quantiles(theirs, n=100)[-1]
    how = f"p99 to the painted window; the bare field's is {bare_worst:.1f} ms"
    yield "key: 20 KB with 500 annotations, p99, ms", worst, f"<= {FRAME_MS:.1f}", how


def _list(folder: Path, look: Appearance) -> Iterator[Row]:
    large, small = folder / "large.briefer", folder / "small.briefer"
    make_library(large, MANY)
    make_library(small, FEW)
    slow, quick = [], []
    for _ in range(7):
        for path, found in ((large, slow), (small, quick)):
            found.append(_first_list(path, folder, look))
    how = f"medians {_median(slow):.0f} and {_median(quick):.0f} ms, whole window, 7 pairs"
    ratio = _median(slow) / _median(quick)
    yield f"list: first paint of {MANY:,} modules against {FEW}", ratio, "<= 2", how
    took = []
    with _window(large, folder, look) as window:
        panel = window.frame.library
        panel.search.setFocus()
        for typed in _searches():
            panel.search.clear()
            _drain()
            for letter in typed:
                watch = _Painting(panel.view.viewport())
                took.append(_ms(lambda w=letter, p=watch: (_type(panel.search, w), p.wait())))
    how = f"median {_median(took):.1f} ms, {len(took)} letters, to the painted list"
    p95 = statistics.quantiles(took, n=20)[-1]
    yield f"search: a letter in {MANY:,} modules, p95, ms", p95, "<= 50", how


def _long_outline(folder: Path, look: Appearance) -> Row:
    path, took = folder / "long.briefer", {"long": list[float](), "short": list[float]()}
    make_long_briefing(path)
    with _window(path, folder, look) as window:
        ids = {slug: get_briefing(window.desk.session, slug).id for slug in took}
        for _ in range(OPENINGS):
            for slug, found in took.items():
                found.append(_ms(lambda b=ids[slug]: (window.assembler.open(b), _painted(window))))
    ratio = _median(took["long"]) / _median(took["short"])
    how = f"medians {_median(took['long']):.0f} and {_median(took['short']):.0f} ms"
    how += f" to the painted window, {OPENINGS} pairs"
    return f"open: a briefing of {LONG} sections beside one of {SHORT}", ratio, "<= 3", how


def _start(folder: Path) -> Row:
    library = folder / "start.briefer"
    make_starter_library(library, "Bench").close()
    remember_library(library)
    ours, bare = WATCH + OURS, WATCH + BARE
    environment = {**as_installed(folder), "XDG_CONFIG_HOME": str(folder / "config")}
    slow, quick = [], []
    for number in range(STARTS + 1):
        for code, found in ((ours, slow), (bare, quick)):
            command = [sys.executable, "-c", code]
            took = _ms(lambda c=command: subprocess.run(c, env=environment, check=True))
            # The first start writes the bytecode, as an installer does.
            found += [took] if number else []
    how = f"medians {_median(slow):.0f} and {_median(quick):.0f} ms, {STARTS} pairs of processes"
    ratio = _median(slow) / _median(quick)
    return "start: painted window against a bare PySide6 window", ratio, "<= 2.5", how


def _memory(folder: Path, look: Appearance) -> Row:
    path = folder / "day.briefer"
    make_library(path, TURNS, seed=5)
    with _window(path, folder, look) as window:
        with open_library(path, "Bench") as session:
            names = [r.id for r in search_modules(session, ModuleQuery(limit=TURNS))]
        sizes = []
        for name in names:
            window.library.open(name)
            _drain()
            sizes.append(_resident_kb())
    gc.collect()
    half = len(sizes) // 2
    slope = statistics.linear_regression(range(half), sizes[half : 2 * half]).slope
    how = f"{sizes[0] / 1024:.0f} MB after one, {sizes[-1] / 1024:.0f} MB after {len(sizes):,}"
    how += "; slope of the second half"
    return "memory: kB more for each module opened", slope, "<= 1", how


def _annotated_library(path: Path) -> tuple[str, ModuleId, ModuleId]:
    chance = random.Random(11)
    vocabulary, weights = words()
    paragraphs: list[str] = []
    while sum(len(p.encode()) + 2 for p in paragraphs) < TEXT_BYTES:
        picked = chance.choices(vocabulary, cum_weights=weights, k=60)
        picked[7] = f"**{picked[7]}**"
        paragraphs.append(" ".join(picked).capitalize() + ".")
    text = "\n\n".join(paragraphs)
    kinds = [AnnotationKind.COMMENT, AnnotationKind.QUESTION, AnnotationKind.FACT_CHECK]
    with create_library(path, "Bench") as session, session.file.write_tx():
        made = create_module(session, ModuleContent(title="Annotated", body=text)).ids[0]
        plain = create_module(session, ModuleContent(title="Plain", body="Words.")).ids[0]
        step = len(text) // ANNOTATIONS
        for number in range(ANNOTATIONS):
            start = number * step
            while text[start].isspace():
                start += 1
            annotate(session, made, start, start + 12, kinds[number % 3], "Is this right?")
    return text, ModuleId(made), ModuleId(plain)


def _searches() -> list[str]:
    chance = random.Random(7)
    vocabulary, weights = words()
    found = []
    for _ in range(25):
        typed = chance.choices(vocabulary, cum_weights=weights, k=chance.randint(1, 2))
        found.append(" ".join(typed)[:14])
    return found


def _first_list(path: Path, folder: Path, look: Appearance) -> float:
    def show() -> None:
        with _window(path, folder, look):
            pass

    return _ms(show)


@contextmanager
def _window(path: Path, folder: Path, look: Appearance) -> Iterator[MainWindow]:
    settings = QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat)
    settings.clear()
    window = MainWindow(lambda: open_library(path, "Bench"), look, settings)
    window.resize(*SIZE)
    window.show()
    _painted(window)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Painting(QObject):
    """Waits until a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._is_painted = False
        widget.installEventFilter(self)

    def wait(self) -> None:
        until = time.perf_counter() + 5
        while not self._is_painted and time.perf_counter() < until:
            QApplication.processEvents()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self._is_painted |= event.type() is QEvent.Type.Paint
        return False


def _type(widget: QWidget, letter: str) -> None:
    """Press a key that writes ``letter``, in any script."""
    plain = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, plain, letter))


def _painted(widget: QWidget) -> None:
    _drain()
    widget.repaint()
    _drain()


def _drain() -> None:
    """Do everything that is due, painting included, and let go as a running event loop does."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, 0)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _ms(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _median(times: list[float]) -> float:
    return statistics.median(times)


def _resident_kb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024
