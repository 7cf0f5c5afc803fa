"""Old files come to the newest schema, with a backup first, a step and its record together."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from briefer.errors import StorageError
from briefer.storage.library_file import LibraryFile
from briefer.storage.migrations import NEWEST, STEPS

FILES = sorted((Path(__file__).parent / "files").glob("schema-*.briefer"))


def test_a_real_file_of_every_schema_is_kept():
    assert [p.stem for p in FILES] == [f"schema-{n:04}" for n in range(1, NEWEST + 1)]


@pytest.mark.parametrize("kept", FILES, ids=lambda p: p.stem)
def test_a_kept_file_gets_the_schema_of_a_fresh_one(kept: Path, tmp_path: Path):
    old = tmp_path / "old.briefer"
    shutil.copy(kept, old)
    with (
        LibraryFile.open(old) as migrated,
        LibraryFile.create(tmp_path / "fresh.briefer") as fresh,
    ):
        assert migrated.schema() == fresh.schema()
        assert list(migrated.modules.damaged()) == []
        module = migrated.modules.get(migrated.modules.find("mediation"))
        assert module.title == "Mediation"
        assert [r.number for r in migrated.modules.revisions(module.id)] == [2, 1]
        assert len(migrated.annotations.of_module(module.id)) == 1
        (briefing,) = migrated.briefings.all()
        assert briefing.sections == 2


def add_colour(db):
    db.execute("ALTER TABLE fact ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'")


def break_off(db):
    db.execute("ALTER TABLE fact ADD COLUMN size TEXT")
    raise ZeroDivisionError


def test_a_step_runs_once_after_a_backup(tmp_path: Path):
    path = tmp_path / "desk.briefer"
    LibraryFile.create(path).close()
    with pytest.raises(StorageError, match="older"):
        LibraryFile.open(path, read_only=True, steps=(*STEPS, add_colour))
    with LibraryFile.open(path, steps=(*STEPS, add_colour)) as file:
        assert any("colour" in line for line in file.schema())
    backup = tmp_path / f"desk.before-schema-{NEWEST + 1}.briefer"
    with LibraryFile.open(backup) as old:
        assert not any("colour" in line for line in old.schema())
    with LibraryFile.open(path, steps=(*STEPS, add_colour)):
        pass
    assert len(list(tmp_path.glob("*before*"))) == 1
    with pytest.raises(StorageError, match="newer"):
        LibraryFile.open(path)


def test_a_step_that_fails_leaves_the_one_before(tmp_path: Path):
    path = tmp_path / "desk.briefer"
    LibraryFile.create(path).close()
    with pytest.raises(ZeroDivisionError):
        LibraryFile.open(path, steps=(*STEPS, add_colour, break_off))
    with LibraryFile.open(path, steps=(*STEPS, add_colour)) as file:
        lines = " ".join(file.schema())
        assert "colour" in lines
        assert "size TEXT" not in lines
