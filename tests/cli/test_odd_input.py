"""Whatever is typed, and whatever the disk does: two lines at most, and nothing is lost."""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from briefer.cli import main
from briefer.cli.commands import COMMANDS
from briefer.services import preferences
from briefer.services.clean_text import MAX_BODY

LONE = "caf\udcff"
"""What Python makes of an argument that is not UTF-8."""


@pytest.fixture
def desk(empty, tmp_path):
    (tmp_path / "body.md").write_text("The envoys met in **İzmir**.\n", encoding="utf-8")
    assert empty("new", "module", "Talks", "--body", "body.md").code == 0
    assert empty("new", "briefing", "Brief", "--module", "talks").code == 0
    return empty


def is_told(outcome, code=1):
    assert outcome.code == code, outcome
    assert 1 <= len(outcome.err.splitlines()) <= 2, outcome.err
    assert "Traceback" not in outcome.err
    assert "mistake" not in outcome.err, outcome.err
    return True


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["init", ""], 2),
        (["init", "no/such/folder/x"], 1),
        (["list"], 2),
        (["list", "modules", "--limit", "9" * 30], 2),
        (["show", "talks", "--revision", "9" * 30], 2),
        (["show", "talks", "--revision", "7"], 1),
        (["link", "brief/1", "pinned", "--revision", "9" * 30], 2),
        (["outline", "add", "brief", "talks", "--again", "--at", "9" * 30], 2),
        (["export", "brief", "--edition", "9" * 30], 2),
        (["export", "brief", "--edition", "3"], 1),
        (["export", "brief", "--profile", LONE], 1),
        (["diff", "brief", "--from", "9" * 30], 2),
        (["withdraw", "brief", "because", "--edition", "9" * 30], 2),
        (["distribute", "brief", "Ada", "--edition", "9" * 30], 2),
        (["impact", "--module", "talks", "--revision", "9" * 30], 2),
        (["impact", "--source", LONE], 1),
        (["where-used", LONE], 1),
        (["moved-on", LONE], 1),
        (["new", "briefing", "x", "--from-edition", "brief/many"], 2),
        (["new", "briefing", "x", "--from-edition", "brief/" + "9" * 30], 2),
        (["new", "briefing", "x", "--template", LONE], 1),
        (["new", "template", "x", "--from", LONE], 1),
        (["verify", "missing.pdf"], 2),
        (["show", LONE], 1),
        (["annotations", LONE], 1),
        (["annotate", "talks", "--quote", LONE], 1),
        (["annotate", "talks", "--quote", ""], 1),
        (["new", "briefing", "x", "--module", LONE], 1),
        (["new", "module", "x", "--body", "."], 1),
        (["new", "module", "x", "--body", "missing.md"], 1),
        (["new", "module", " "], 1),
        (["import", "missing.txt"], 1),
        (["import", "."], 1),
        (["export", "brief", "--out", "x" * 300 + ".md"], 1),
        (["export", "brief", "--out", "-"], 2),
        (["export", LONE], 1),
        (["demo", "--out", "body.md"], 2),
        (["nonsense"], 2),
    ],
)
def test_odd_input_is_told_in_two_lines(desk, arguments, code):
    assert is_told(desk(*arguments), code)


def test_a_hint_names_lists_that_exist(desk):
    assert "briefer list modules or briefer list briefings" in desk("show", "qqq").err
    assert "list" not in desk("show", "talks", "--revision", "7").err


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device without an end")
def test_a_file_without_an_end_is_not_read_on(desk):
    assert is_told(desk("write", "talks", "--body", "/dev/zero"))
    assert is_told(desk("verify", "/dev/zero"))
    assert is_told(desk("import", "/dev/zero"))


def test_a_body_that_is_far_too_long_is_refused(desk, tmp_path):
    (tmp_path / "long.md").write_text("x" * (MAX_BODY + 1))
    assert is_told(desk("write", "talks", "--body", "long.md"))
    (tmp_path / "long.md").write_text("ü" * MAX_BODY, encoding="utf-8")
    assert desk("write", "talks", "--body", "long.md").code == 0


@pytest.mark.parametrize("name", ["desk.briefer", "other.briefer", "desk.briefer-wal", "copy.db"])
def test_no_export_takes_the_place_of_a_library(desk, tmp_path, name):
    desk("init", "other.briefer", "--empty")
    shutil.copy(tmp_path / "other.briefer", tmp_path / "copy.db")
    before = {each: each.read_bytes() for each in tmp_path.glob("*") if each.is_file()}
    told = desk("--library", "desk.briefer", "export", "brief", "--to", "md", "--out", name)
    assert is_told(told)
    assert {each: each.read_bytes() for each in before} == before


@pytest.fixture
def no_rights(monkeypatch):
    """Make file modes count for an administrator too, whom no mode stops."""
    if os.name == "nt":
        pytest.skip("modes are of another kind here")
    if os.geteuid() == 0:
        bit = {os.W_OK: 0o200, os.R_OK: 0o400}
        monkeypatch.setattr(
            os, "access", lambda path, mode: bool(Path(path).stat().st_mode & bit[mode])
        )


@pytest.mark.usefixtures("no_rights")
def test_a_library_on_a_read_only_disk_is_read_and_exported(desk, tmp_path):
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    shutil.copy(tmp_path / "desk.briefer", shelf)
    (shelf / "desk.briefer").chmod(0o444)
    shelf.chmod(0o555)
    try:
        run = ("--library", "shelf/desk.briefer")
        assert desk(*run, "list", "modules", "--search", "izmir").code == 0
        assert "İzmir" in desk(*run, "show", "talks").out
        assert desk(*run, "annotations", "talks").code == 0
        assert (
            desk(*run, "export", "brief", "--to", "md", "--out", "out.md", "--annotated").code == 0
        )
        for change in (["new", "module", "x"], ["annotate", "talks", "--quote", "envoys"]):
            assert is_told(told := desk(*run, *change))
            assert "read-only" in told.err
        assert [each.name for each in shelf.iterdir()] == ["desk.briefer"]
    finally:
        shelf.chmod(0o755)


def test_text_that_is_none_any_more_means_a_damaged_library(desk, tmp_path):
    with sqlite3.connect(tmp_path / "desk.briefer") as library:
        library.execute("UPDATE revision SET body = CAST(x'c328ff' AS TEXT)")
    library.close()
    told = desk("show", "talks")
    assert is_told(told)
    assert "damaged" in told.err


@pytest.mark.parametrize("command", [["list", "modules"], ["init", "new", "--empty"]])
def test_a_home_that_cannot_be_written_to_is_told(briefer, tmp_path, monkeypatch, command):
    (tmp_path / "file").write_text("a file where the home would have to be")
    monkeypatch.setenv("BRIEFER_HOME", str(tmp_path / "file"))
    assert is_told(briefer(*command))


@pytest.mark.parametrize("command", [["show", "talks"], ["show", "talks", "--json"]])
@pytest.mark.usefixtures("desk")
def test_an_output_that_lacks_a_letter_gets_an_escape(monkeypatch, command):
    narrow = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", narrow)
    assert main(command) == 0
    assert b"\\u0130zmir" in narrow.buffer.getvalue()


class Full(io.StringIO):
    """An output on a full disk."""

    def write(self, _):
        raise OSError(28, "No space left on device")


class Left(io.StringIO):
    """A pipe whose reader has seen enough."""

    def write(self, _):
        raise BrokenPipeError(32, "Broken pipe")


@pytest.mark.usefixtures("desk")
def test_a_full_disk_under_the_output_is_told(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdout", Full())
    assert main(["show", "talks"]) == 1
    assert "No space left" in capsys.readouterr().err


@pytest.mark.usefixtures("desk")
def test_a_reader_who_leaves_is_no_error(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdout", Left())
    assert main(["show", "talks"]) == 0
    assert capsys.readouterr().err == ""


def test_a_real_pipe_that_closes_early_leaves_no_word_behind(desk, tmp_path):
    (tmp_path / "long.md").write_text("word " * 200_000)
    desk("write", "talks", "--body", "long.md")
    program = subprocess.Popen(
        [sys.executable, "-m", "briefer", "--library", "desk.briefer", "show", "talks"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert program.stdout.read(4) == b"word"
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait(60) == 0


def test_a_mistake_of_ours_is_told_and_kept_in_the_log(desk, monkeypatch):
    def broken(*_args, **_more):
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("briefer.cli.reading.get_module", broken)
    told = desk("show", "talks")
    assert told.code == 1
    assert len(told.err.splitlines()) == 2
    assert "ZeroDivisionError" in told.err
    log = preferences.log_folder() / "briefer.log"
    assert str(log) in told.err
    assert "division by zero" in log.read_text(encoding="utf-8")


def test_every_command_explains_itself(briefer):
    for command in COMMANDS:
        told = briefer(command, "--help")
        assert told.code == 0
        assert told.out.startswith(f"Usage: briefer {command}")


def test_a_stop_while_the_program_is_read_leaves_no_traceback(tmp_path):
    (tmp_path / "click.py").write_text("raise KeyboardInterrupt\n")
    stopped = subprocess.run(
        [sys.executable, "-m", "briefer", "list", "modules"],
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])},
    )
    assert (stopped.returncode, stopped.stdout, stopped.stderr) == (1, b"", b"")
