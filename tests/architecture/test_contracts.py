"""The rooms open downward only, and the contracts that say so can fail."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"


def lint(folder):
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(
        ROOT / "briefer", tmp_path / "briefer", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_is_kept():
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 broken" in result.stdout


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("briefer/domain/ids.py", "import briefer.markup", "Rooms open downward only"),
        ("briefer/services/reference.py", "import PySide6.QtCore", "Qt lives in ui"),
        ("briefer/services/reference.py", "import sqlite3", "SQL is written only in storage"),
        ("briefer/markup/__init__.py", "import sqlite_utils", "Domain, markup and exporters"),
        ("briefer/cli/__init__.py", "import briefer.storage", "Windows and commands speak"),
        ("briefer/storage/__init__.py", "import briefer.markup", "Storage does not read Markdown"),
        ("briefer/export/pdf/__init__.py", "import briefer.export.markdown", "Exporters do not"),
    ],
)
def test_a_planted_violation_is_seen(copy, file, line, contract):
    planted = copy / file
    planted.write_text(planted.read_text() + f"\n{line}\n")
    result = lint(copy)
    assert result.returncode == 1
    broken = [x for x in result.stdout.splitlines() if x.startswith(contract) and "BROKEN" in x]
    assert broken, result.stdout


def test_a_room_that_no_contract_knows_is_seen(copy):
    (copy / "briefer" / "attic").mkdir()
    (copy / "briefer" / "attic" / "__init__.py").write_text("")
    assert lint(copy).returncode == 1
