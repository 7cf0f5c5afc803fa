"""The core runs without a window, on a machine that has no Qt at all."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

NO_QT = """
import sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} is not installed")

sys.meta_path.insert(0, Refuse())
from briefer.cli import main
sys.exit(main(sys.argv[1:]))
"""


def briefer_without_qt(tmp_path, *arguments):
    return subprocess.run(
        [sys.executable, "-c", NO_QT, *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "DISPLAY": "", "WAYLAND_DISPLAY": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_demo_needs_no_qt(tmp_path):
    result = briefer_without_qt(tmp_path, "demo", "--out", "out")
    assert result.returncode == 0, result.stderr
    made = [Path(line) for line in result.stdout.splitlines()]
    assert {path.suffix for path in made} == {".briefer", ".pdf", ".md"}
    assert all((tmp_path / path).stat().st_size > 1000 for path in made)


def test_asking_for_a_window_without_qt_is_one_clear_sentence(tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run(
        [sys.executable, "-c", NO_QT, "open"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "PySide6" in result.stderr
    assert "Traceback" not in result.stderr
