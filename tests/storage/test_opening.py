"""Files that are missing, foreign, newer, locked, damaged or read-only get one clear sentence."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from briefer.errors import StorageError
from briefer.storage.header import APPLICATION_ID
from briefer.storage.library_file import LibraryFile
from briefer.storage.network import is_on_network, network_mount


def fails(path: Path, words: str, **how: bool) -> StorageError:
    """See that opening ``path`` fails with one sentence that has ``words``, and a hint."""
    with pytest.raises(StorageError, match=words) as caught:
        LibraryFile.open(path, **how)
    told = str(caught.value)
    assert told.endswith(".")
    assert "\n" not in told
    assert caught.value.hint
    return caught.value


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    path = tmp_path / "desk.briefer"
    LibraryFile.create(path).close()
    return path


def test_a_library_is_marked_as_ours_and_opens_again(closed: Path):
    assert closed.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4)
    with LibraryFile.open(closed) as file:
        file.settings.set("author", "Ada")
    with LibraryFile.open(closed, read_only=True) as file:
        assert file.settings.get("author") == "Ada"
        with pytest.raises(StorageError, match="read-only"), file.write_tx():
            pass


def test_making_a_library_leaves_what_is_there(tmp_path: Path):
    path = tmp_path / "desk.briefer"
    path.write_text("my diary")
    with pytest.raises(StorageError, match="already"):
        LibraryFile.create(path)
    assert path.read_text() == "my diary"
    assert os.listdir(tmp_path) == ["desk.briefer"]  # noqa: PTH208


def test_making_a_library_says_what_is_wrong_with_the_place(tmp_path: Path):
    with pytest.raises(StorageError, match="cannot be made: No such file"):
        LibraryFile.create(tmp_path / "nowhere" / "desk.briefer")
    with pytest.raises(StorageError, match=r"ends in \.briefer"):
        LibraryFile.create(tmp_path / "desk.db")


def test_missing_and_folder(tmp_path: Path):
    assert "moved or renamed" in fails(tmp_path / "none.briefer", "no library at").hint
    fails(tmp_path, "is a folder")
    assert not (tmp_path / "none.briefer").exists()


@pytest.mark.parametrize("content", [b"", b"short", b"PK\x03\x04" + b"x" * 4000])
def test_not_a_database(tmp_path: Path, content: bytes):
    path = tmp_path / "some.briefer"
    path.write_bytes(content)
    fails(path, "not a Briefer library")
    assert path.read_bytes() == content


def test_another_programs_database_is_untouched(tmp_path: Path):
    path = tmp_path / "firefox.briefer"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (a)")
    other.close()
    before = path.read_bytes()
    fails(path, "another program")
    assert path.read_bytes() == before


def test_a_newer_library_is_refused_and_untouched(closed: Path):
    newer = sqlite3.connect(closed)
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    before = closed.read_bytes()
    fails(closed, "newer Briefer")
    assert closed.read_bytes() == before
    assert sorted(p.name for p in closed.parent.iterdir()) == ["desk.briefer"]


def test_a_newer_schema_that_stands_only_in_the_log_is_refused(closed: Path):
    newer = sqlite3.connect(closed)
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute("PRAGMA user_version = 9999")
    fails(closed, "newer Briefer")
    newer.close()


def test_locked_by_another_program(closed: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("briefer.storage.connection.BUSY_TIMEOUT_MS", 1)
    other = sqlite3.connect(closed, isolation_level=None)
    with LibraryFile.open(closed) as file:
        file._connection.rows("PRAGMA busy_timeout = 20")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError, match="in use by another program"), file.write_tx():
            pass
        other.execute("ROLLBACK")
        with file.write_tx():
            file.settings.set("a", 1)
    other.close()


def test_truncated_file(closed: Path):
    content = closed.read_bytes()
    closed.write_bytes(content[: len(content) // 2])
    with pytest.raises(StorageError, match="damaged"):
        LibraryFile.open(closed).modules.slugs_like("")


def test_damaged_pages_are_told(closed: Path):
    content = bytearray(closed.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    closed.write_bytes(content)
    with pytest.raises(StorageError, match="damaged"), LibraryFile.open(closed) as file:
        file.briefings.all()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")
def test_without_permission(closed: Path):
    closed.chmod(0o000)
    fails(closed, "Permission denied")


def test_a_full_disk_loses_nothing(closed: Path):
    with LibraryFile.open(closed) as file:
        file.settings.set("kept", "yes")
        pages = file._connection.number("PRAGMA page_count")
        file._connection.rows(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(StorageError, match="disk is full"), file.write_tx():
            file.settings.set("more", "x" * 1_000_000)
        assert file.settings.all() == {"kept": "yes"}


def test_our_own_mistakes_are_not_told_as_the_disks(closed: Path):
    with LibraryFile.open(closed) as file, pytest.raises(sqlite3.OperationalError):
        file._connection.rows("SELEKT")


def test_network_folders_are_known():
    mounts = (
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "40 22 0:50 / /mnt/desk\\040share rw,relatime shared:1 - nfs4 srv:/x rw\n"
        "41 22 0:51 / /mnt/desk\\040share/local rw - ext4 /dev/sdb rw\n"
        "nonsense\n"
    )
    assert network_mount(Path("/mnt/desk share/a.briefer"), mounts) == "nfs4"
    assert network_mount(Path("/mnt/desk share/local/a.briefer"), mounts) == ""
    assert network_mount(Path("/home/ada/a.briefer"), mounts) == ""
    assert not is_on_network(Path.home())


def test_settings_of_every_connection(closed: Path):
    with LibraryFile.open(closed) as file:
        values = {
            name: file._connection.row(f"PRAGMA {name}")[0]
            for name in (
                "journal_mode", "synchronous", "foreign_keys", "recursive_triggers",
                "busy_timeout", "trusted_schema", "cell_size_check", "secure_delete", "temp_store",
            )
        }  # fmt: skip
    assert values == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "temp_store": 2,
    }


def test_a_folder_that_cannot_be_written_is_read(closed: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    with LibraryFile.open(closed, read_only=True) as file:
        assert file.modules.slugs_like("") == []


def set_and_fail(file: LibraryFile, key: str) -> None:
    with file.write_tx():
        file.settings.set(key, "lost")
        raise ZeroDivisionError


def test_transactions_nest(closed: Path):
    with LibraryFile.open(closed) as file:
        with file.write_tx():
            file.settings.set("a", 1)
            with pytest.raises(ZeroDivisionError):
                set_and_fail(file, "b")
            file.settings.set("c", 3)
        assert file.settings.all() == {"a": 1, "c": 3}
        with pytest.raises(ZeroDivisionError):
            set_and_fail(file, "a")
        assert file.settings.all() == {"a": 1, "c": 3}
