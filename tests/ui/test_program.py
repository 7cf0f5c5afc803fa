"""The real program in a process of its own: only its exit code tells of a crash at exit."""

import os
import subprocess
import sys
from pathlib import Path


def run(code: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", code],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "BRIEFER_HOME": str(tmp_path)},
    )


def test_it_shows_its_window_and_ends_well(library: Path, tmp_path: Path) -> None:
    done = run(
        f"""
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from briefer.services.library import open_library
from briefer.ui.app import show_window
settings = QSettings({str(tmp_path / "w.ini")!r}, QSettings.Format.IniFormat)
path = Path({str(library)!r})
sys.exit(show_window(lambda: open_library(path, "A"), settings=settings, quits_when_shown=True))
""",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
    said = [x for x in done.stderr.splitlines() if "plugin does not support" not in x]
    assert said == []


def test_a_start_reads_only_what_its_first_picture_needs(library: Path, tmp_path: Path) -> None:
    """What is named here took a noticeable part of a start before it was put off."""
    done = run(
        f"""
import enum, os, sys
from pathlib import Path
made, call = [], enum.EnumType.__call__
def watched(kind, *given, **named):
    if len(given) > 1:
        made.append(given[0])
    return call(kind, *given, **named)
enum.EnumType.__call__ = watched
from PySide6.QtCore import QSettings
from briefer.services.library import open_library
from briefer.ui import late_parts
from briefer.ui.app import show_window
late = "compose_card citation_completer find_bar search_offers".split()
unwanted = {{f"briefer.ui.views.{{name}}" for name in late}}
unwanted |= {{"briefer.ui.prompts", "briefer.ui.assembling.section_verbs", "briefer.domain.tokens"}}
unwanted |= {{"hashlib", "difflib", "dataclasses", "click", "PySide6.QtNetwork"}}
def painted(window):
    print(sorted(unwanted & set(sys.modules)))
    # One enumeration each of QStyle, QGradient, and of every kind of widget there is.
    print(sorted({{"PixelMetric", "Preset", "WizardStyle"}} & set(made)), flush=True)
    os._exit(0)
late_parts.LateParts._build_first = painted
settings = QSettings({str(tmp_path / "w.ini")!r}, QSettings.Format.IniFormat)
show_window(lambda: open_library(Path({str(library)!r}), "A"), settings=settings)
""",
        tmp_path,
    )
    assert done.stdout == "[]\n[]\n", done.stderr


def test_the_command_opens_it(library: Path, tmp_path: Path) -> None:
    """The way a person starts it, up to the window being closed."""
    done = run(
        f"""
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefer.ui import app
made = app.make_application()
QTimer.singleShot(0, made, made.closeAllWindows)
from briefer.cli import main
sys.exit(main(["--library", {str(library)!r}, "open"]))
""",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr


def test_it_ends_well_with_pages_under_way(library: Path, tmp_path: Path) -> None:
    done = run(
        f"""
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from briefer.services.library import open_library
from briefer.ui.app import make_application
from briefer.ui.appearance import Appearance
from briefer.ui.main_window import MainWindow
app = make_application()
settings = QSettings({str(tmp_path / "w.ini")!r}, QSettings.Format.IniFormat)
path = Path({str(library)!r})
window = MainWindow(lambda: open_library(path, "A"), Appearance(app), settings)
window.show()
window.showing.pages()
QTimer.singleShot(0, window, window.close)
sys.exit(app.exec())
""",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr


def test_qt_does_not_wear_out_none(tmp_path: Path) -> None:
    """PySide 6.12.0 lost a reference to None with every void call and died after 7,000."""
    done = run(
        """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for number in range(60_000):
    label.setText(str(number))
print(label.text())
""",
        tmp_path,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "59999"), done.stderr


def test_reading_the_program_reads_no_source(tmp_path: Path) -> None:
    """Qt's binding would read the source of each module, which makes the start a tenth longer."""
    done = run(
        """
import linecache
import briefer.ui.app
print([name for name in linecache.cache if "briefer" in name])
""",
        tmp_path,
    )
    assert done.stdout == "[]\n", done.stderr


def test_an_import_of_somebody_elses_making_is_left_alone(tmp_path: Path) -> None:
    done = run(
        """
import builtins
import PySide6.QtCore
qts = builtins.__import__
def watched(*given, **named):
    return qts(*given, **named)
builtins.__import__ = watched
import briefer.ui
print(builtins.__import__ is watched)
""",
        tmp_path,
    )
    assert done.stdout == "True\n", done.stderr


def test_garbage_is_looked_for_again_once_the_window_is_whole(
    library: Path, tmp_path: Path
) -> None:
    done = run(
        f"""
import gc
from PySide6.QtCore import QTimer
from briefer.cli import main
from briefer.ui import app
made = app.make_application()
seen = []
def look():
    windows = [w for w in made.topLevelWidgets() if w.objectName() == "main"]
    seen.append(gc.isenabled())
    if windows and windows[0].is_whole and gc.isenabled():
        made.closeAllWindows()
timer = QTimer(made)
timer.timeout.connect(look)
timer.start(5)
main(["--library", {str(library)!r}])
print(seen[0], seen[-1])
""",
        tmp_path,
    )
    assert done.stdout == "False True\n", done.stderr


def test_a_window_that_nobody_sees_yet_is_raised_by_the_next_start(
    library: Path, tmp_path: Path
) -> None:
    """Minimised, or on another desktop, it is not painted until somebody looks at it."""
    done = run(
        f"""
from pathlib import Path
from threading import Thread
from PySide6.QtCore import QTimer
from briefer.cli import main
from briefer.ui import app
from briefer.ui.first_window import FirstWindow
from briefer.ui.main_window import MainWindow
MainWindow.paintEvent = lambda window, event: None
made = app.make_application()
found = []
def start_again():
    found.append(FirstWindow(Path({str(library)!r})).claim())
    QTimer.singleShot(0, made, made.closeAllWindows)
second = Thread(target=start_again)
QTimer.singleShot(0, made, second.start)
main(["--library", {str(library)!r}])
second.join()
print(found)
""",
        tmp_path,
    )
    assert done.stdout == "[False]\n", done.stderr


def test_a_log_that_has_grown_is_put_aside(library: Path, tmp_path: Path) -> None:
    log = tmp_path / "log" / "briefer.log"
    log.parent.mkdir()
    log.write_text("What went wrong last year.\n" * 30_000, "utf-8")
    done = run(
        f"""
from PySide6.QtCore import QTimer
from briefer.cli import main
from briefer.ui import app
made = app.make_application()
QTimer.singleShot(0, made, made.closeAllWindows)
main(["--library", {str(library)!r}])
""",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert log.stat().st_size < 1_000
    assert "last year" in log.with_suffix(".log.1").read_text("utf-8")
