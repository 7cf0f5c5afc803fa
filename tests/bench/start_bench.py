"""How long a command takes to start, beside the least that Python could do."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 15


def rows(folder: Path) -> list[tuple[str, float, str, str]]:
    """Return the ratios of whole processes, the two sides taking turns.

    Args:
        folder: An empty folder to work in.
    """
    environment = {**as_installed(folder), "BRIEFER_HOME": str(folder)}
    briefer = [sys.executable, "-m", "briefer", "--library", str(folder / "a.briefer")]
    init = [*briefer[:-2], "init", str(folder / "a.briefer")]
    subprocess.run(init, env=environment, check=True, capture_output=True)
    least = [sys.executable, "-c", "import sqlite3"]
    ours, theirs = [], []
    # The first command writes the bytecode, as an installer does.
    _seconds([*briefer, "list", "modules"], environment)
    for _ in range(ROUNDS):
        ours.append(_seconds([*briefer, "list", "modules"], environment))
        theirs.append(_seconds(least, environment))
    ratio = statistics.median(ours) / statistics.median(theirs)
    how = f"median {statistics.median(ours) * 1000:.0f} ms against "
    how += f"{statistics.median(theirs) * 1000:.0f} ms, {ROUNDS} pairs"
    return [("start: briefer list against import sqlite3", ratio, "<= 4", how)]


def as_installed(folder: Path) -> dict[str, str]:
    """Return an environment in which Python keeps bytecode, in ``folder``, as it does of programs
    that are installed; a developer may have switched that off, and would measure the compiler.
    """
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - begun
