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
    environment = {**os.environ, "BRIEFER_HOME": str(folder)}
    briefer = [sys.executable, "-m", "briefer", "--library", str(folder / "a.briefer")]
    init = [*briefer[:-2], "init", str(folder / "a.briefer")]
    subprocess.run(init, env=environment, check=True, capture_output=True)
    least = [sys.executable, "-c", "import sqlite3"]
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(_seconds([*briefer, "list", "modules"], environment))
        theirs.append(_seconds(least, environment))
    ratio = statistics.median(ours) / statistics.median(theirs)
    how = f"median {statistics.median(ours) * 1000:.0f} ms against "
    how += f"{statistics.median(theirs) * 1000:.0f} ms, {ROUNDS} pairs"
    return [("start: briefer list against import sqlite3", ratio, "<= 4", how)]


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - begun
