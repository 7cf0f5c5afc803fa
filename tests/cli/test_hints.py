"""Whoever types commands is told which command helps; whoever has a window is not."""

from __future__ import annotations

import ast
from pathlib import Path

import briefer as package
from briefer.cli.hints import _COMMANDS, hint_for
from briefer.errors import NotFound, StorageError
from briefer.phrases import phrase

CORE = ("domain", "errors.py", "importing", "services", "storage")


def test_a_command_stands_in_for_the_hint_of_a_window():
    missing = NotFound("source", "yilmaz")
    assert hint_for(missing) == "List what there is with: briefer list sources"
    assert "briefer" not in missing.hint
    assert hint_for(NotFound("source", "yilmaz", ["yilmaz-2024"])) == ""


def test_any_other_hint_is_told_as_it_is():
    assert hint_for(StorageError(phrase("It broke."), phrase("Mend it."))) == "Mend it."


def test_every_command_belongs_to_something_that_is_said():
    """A sentence that is worded anew would lose its command without a sound."""
    root = Path(package.__file__).parent
    files = [f for part in CORE for f in (root / part, *(root / part).rglob("*.py")) if f.is_file()]
    said = {
        node.value
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant)
    }
    assert set(_COMMANDS) <= said


def test_a_library_that_is_not_there_is_made_with_a_command(briefer):
    told = briefer("--library", "none.briefer", "list", "modules").err.splitlines()
    assert told == [
        "There is no library at none.briefer.",
        "Make one with: briefer init none.briefer",
    ]


def test_a_second_copy_is_asked_for_with_an_option(empty, tmp_path):
    words = "Ministers met in Baghdad to talk about the border and the water. " * 8
    (tmp_path / "talks.md").write_text(f"# Talks\n\n{words}\n")
    assert empty("import", "talks.md").code == 0
    told = empty("import", "talks.md").err.splitlines()
    assert told[-1] == "Use what is there, or ask for a second copy with --again."


def test_editions_are_listed_with_a_command(empty):
    assert empty("new", "briefing", "Baku").code == 0
    told = empty("export", "baku", "--edition", "3").err.splitlines()
    assert told == ["“Baku” has no edition 3.", "See what was issued with: briefer editions"]


def test_where_nothing_can_be_kept_another_folder_is_named(empty, tmp_path, monkeypatch):
    (tmp_path / "home").write_text("a file where a folder is to be")
    monkeypatch.setenv("BRIEFER_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("BRIEFER_LIBRARY", raising=False)
    kept = empty("init", "other.briefer", "--empty").err.splitlines()
    assert kept[1].startswith("Choose another folder with BRIEFER_HOME;")
    made = empty("list", "modules").err.splitlines()
    assert made[1] == "Name a library with --library, or another folder with BRIEFER_HOME."
