"""Same document, same bytes: in any process, zone, locale, and however warm the press is."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from briefer.export.pdf import Press, write_pdf
from tests.export.pdf.samples import annotated, sample

PROGRAM = """
import hashlib, locale
locale.setlocale(locale.LC_ALL, "")
from briefer.export.pdf import write_pdf
from tests.export.pdf.samples import annotated, sample
print(*(hashlib.sha256(write_pdf(d)).hexdigest() for d in (sample(), annotated())))
"""


def test_processes_agree_over_hash_seeds_zones_and_locales():
    here = Path(__file__).parents[3]
    wanted = [hashlib.sha256(write_pdf(d)).hexdigest() for d in (sample(), annotated())]
    for seed, zone, language in (("0", "Asia/Tokyo", "C"), ("4711", "America/New_York", "C.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language}
        environment["PYTHONPATH"] = str(here)
        out = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env=environment,
            cwd=here,
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        assert out.stdout.split() == wanted


def test_a_warm_press_prints_what_a_cold_one_does():
    press = Press()
    press.print(annotated())
    press.print(sample(language="de"))
    press.print(sample(title="Another"))
    assert press.print(sample()) == write_pdf(sample())
    assert press.print(annotated()) == write_pdf(annotated())
