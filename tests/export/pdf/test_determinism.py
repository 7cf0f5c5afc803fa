"""Same document, same bytes: in any process, zone, locale, and however warm the press is."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefer.export.pdf import Press, write_pdf
from tests.export.pdf.samples import annotated, sample
from tests.export.pdf.test_right_to_left import paper

PROGRAM = """
import contextlib, locale
with contextlib.suppress(locale.Error):  # where it is not installed, the C locale stays
    locale.setlocale(locale.LC_ALL, "")
from tests.export.pdf.test_determinism import hashes
print(*hashes())
"""


def hashes() -> list[str]:
    """Of a clean, an annotated and a right-to-left paper."""
    documents = sample(), annotated(), paper("ar")
    return [hashlib.sha256(write_pdf(d)).hexdigest() for d in documents]


def hashes_in(seed: str, zone: str, language: str, locales: Path) -> list[str]:
    """The same from a process of its own."""
    here = str(Path(__file__).parents[3])
    surroundings = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language}
    environment = {**os.environ, **surroundings, "PYTHONPATH": here, "LOCPATH": str(locales)}
    command = [sys.executable, "-c", PROGRAM]
    out = subprocess.run(
        command, env=environment, cwd=here, capture_output=True, text=True, check=True, timeout=120
    )
    return out.stdout.split()


def test_processes_agree_over_hash_seeds_zones_and_locales(tmp_path):
    wanted = hashes()
    assert hashes_in("0", "Asia/Tokyo", "C", tmp_path) == wanted
    assert hashes_in("4711", "America/New_York", "C.UTF-8", tmp_path) == wanted


@pytest.mark.long
def test_processes_agree_in_the_locales_of_the_region(tmp_path):
    if shutil.which("localedef") is None:
        pytest.skip("localedef, which makes locales, is not installed")
    wanted = hashes()
    for name in ("tr_TR", "ar_SA", "fa_IR", "he_IL"):
        made = tmp_path / f"{name}.UTF-8"
        command = ["localedef", "-i", name, "-f", "UTF-8", str(made)]
        subprocess.run(command, capture_output=True, timeout=60)
        assert made.is_dir()
        assert hashes_in("1", "Asia/Riyadh", made.name, tmp_path) == wanted


def test_a_warm_press_prints_what_a_cold_one_does():
    press = Press()
    press.print(annotated())
    press.print(sample(language="de"))
    press.print(sample(title="Another"))
    assert press.print(sample()) == write_pdf(sample())
    assert press.print(paper("ar")) == write_pdf(paper("ar"))
    assert press.print(annotated()) == write_pdf(annotated())
