"""The wheel works on its own: fonts and content travel with it."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_an_installed_wheel_runs_the_demo_from_another_folder(tmp_path):
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT],
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    ours = {path.relative_to(ROOT).as_posix() for path in (ROOT / "briefer").rglob("*.py")}
    assert ours <= set(names), "languages and commands are read by their names"
    assert "briefer/assets/fonts/NotoSerif-Regular.ttf" in names
    assert any(name.startswith("briefer/content/starter/") for name in names)
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel]
    subprocess.run(install, check=True, capture_output=True)
    # The dependencies are those of this run: only the project itself is under test.
    site = next((environment / "lib").glob("python*/site-packages"), None)
    site = site or environment / "Lib" / "site-packages"
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    briefer = python.with_name("briefer")
    result = subprocess.run(
        [briefer, "demo"], cwd=elsewhere, env=variables, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    made = [Path(line) for line in result.stdout.splitlines()]
    assert {path.suffix for path in made} == {".briefer", ".pdf", ".md"}
    assert all((elsewhere / path).stat().st_size > 1000 for path in made)
