"""What was reported saved is saved: two writers, a killed one, backups of a library in use."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from briefer.errors import StorageError
from briefer.storage.library_file import LibraryFile

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from pathlib import Path
from briefer.storage.library_file import LibraryFile

path, name, times = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with LibraryFile.open(path) as file:
    for n in range(times):
        with file.write_tx():
            total = file.settings.get("total", 0)
            file.settings.set(f"{name}-{n}", "x" * 500)
            file.settings.set("total", total + 1)
        print(n, flush=True)
"""


def start(path: Path, name: str, times: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), name, str(times)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    path = tmp_path / "desk.briefer"
    LibraryFile.create(path).close()
    return path


def test_two_programs_write_without_getting_in_each_others_way(closed: Path):
    writers = [start(closed, name, 100) for name in ("a", "b")]
    for writer in writers:
        out, err = writer.communicate(timeout=60)
        assert writer.returncode == 0, err
        assert len(out.split()) == 100
    with LibraryFile.open(closed) as file:
        # Read, add one, write: a lost update would show in the sum.
        assert file.settings.get("total") == 200


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
@pytest.mark.parametrize("lines", [1, 7, 23])
def test_a_killed_program_loses_nothing_it_had_reported(closed: Path, lines: int):
    writer = start(closed, "k", 100_000)
    for _ in range(lines):
        writer.stdout.readline()
    writer.send_signal(signal.SIGKILL)
    out, _ = writer.communicate(timeout=60)
    reported = lines + len([line for line in out.split("\n")[:-1] if line])
    with LibraryFile.open(closed) as file:
        kept = file.settings.all()
        total = kept.pop("total")
        assert total >= reported
        # And each transaction is there as a whole.
        assert len(kept) == total
        assert file._connection.row("PRAGMA integrity_check")[0] == "ok"


def test_a_backup_of_a_library_in_use_is_one_whole_file(library, add_module, tmp_path: Path):
    module = add_module("m")
    to = tmp_path / "copy.briefer"
    library.back_up(to)
    add_module("later")
    assert sorted(p.name for p in tmp_path.iterdir() if "copy" in p.name) == ["copy.briefer"]
    with LibraryFile.open(to) as copy:
        assert copy.modules.get(module.id) == module
        assert copy.modules.find("later") is None
    with pytest.raises(StorageError, match="already"):
        library.back_up(to)
    with pytest.raises(StorageError):
        library.back_up(tmp_path / "nowhere" / "copy.briefer")


def test_a_backup_that_is_not_sound_is_not_kept(library, add_module, tmp_path: Path):
    for n in range(30):
        add_module(f"m{n}", "words " * 2000)
    library.close()
    path = library.path
    content = bytearray(path.read_bytes())
    page = 4096 * (len(content) // 4096 // 2)
    content[page : page + 8192] = b"\xa5" * 8192
    path.write_bytes(content)
    with LibraryFile.open(path) as damaged, pytest.raises(StorageError):
        damaged.back_up(tmp_path / "copy.briefer")
    assert not list(tmp_path.glob("copy*"))
