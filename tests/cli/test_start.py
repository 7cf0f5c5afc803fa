"""Listing modules loads nothing that only an export or a window needs."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import sys
from briefer.cli import main
assert main(["--library", sys.argv[1], "list", "modules"]) == 0
heavy = {"reportlab", "PySide6", "markdown", "pikepdf", "uharfbuzz", "PIL", "bs4"}
print(sorted(heavy & {name.split(".")[0] for name in sys.modules}))
"""


def test_listing_modules_never_loads_reportlab_or_qt(tmp_path, home):
    library = tmp_path / "a.briefer"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "BRIEFER_HOME": str(home)}
    briefer = [sys.executable, "-m", "briefer", "init", "--empty", str(library)]
    subprocess.run(briefer, env=environment, check=True, capture_output=True)
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(library)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.splitlines()[-1] == "[]"
