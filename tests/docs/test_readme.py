"""What README.md and docs/commands.md say is true: commands run, files exist, JSON has its keys."""

from __future__ import annotations

import json
import re
import shlex
from datetime import date
from pathlib import Path

import click
import pytest

from briefer.cli import main
from briefer.cli.commands import COMMANDS, briefer

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS_PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
PAGES = ["README.md", "CONTRIBUTING.md", *(f"docs/{p.name}" for p in (ROOT / "docs").glob("*.md"))]

BLOCKS = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
ROWS = re.findall(r"^\| (`briefer .*?) \|(?: .*)\|$", COMMANDS_PAGE, re.MULTILINE)


def test_the_readme_has_blocks_to_run():
    assert len(BLOCKS) >= 5
    assert len(ROWS) >= len(COMMANDS) - 1


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split("\n")[0][:40])
def test_every_block_of_the_readme_runs(block, tmp_path, monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ceasefire.md").write_text("Guns have been silent since Tuesday.\n")
    for line in block.splitlines():
        program, *arguments = shlex.split(line)
        if program in ("./run", "briefer"):
            assert main(arguments) == 0, capsys.readouterr().err
        else:
            assert program == "pipx" or (ROOT / program).stat().st_mode & 0o111
    for path in capsys.readouterr().out.split():
        assert "/" not in path or Path(path).exists()


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_a_page_links_exists(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)\s#]+)", re.sub(r"`[^`\n]*`", "", text)):
        assert ((ROOT / page).parent / target).exists(), target


def test_every_path_in_the_rooms_table_exists():
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    paths = re.findall(r"`((?:briefer|assets|content|tests)/[\w/.]*)`", page)
    assert len(paths) > 8
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_room_stands_in_the_table():
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = [p.parent.name for p in (ROOT / "briefer").glob("*/__init__.py")]
    assert [room for room in rooms if f"`briefer/{room}/`" not in page] == []


def offered():
    """Return the options that each command really has."""
    found: dict[str, set[str]] = {}
    context = click.Context(briefer)

    def look(name, command):
        if isinstance(command, click.Group):
            for below, each in command.commands.items():
                look(f"{name} {below}", each)
        else:
            options = [p for p in command.params if isinstance(p, click.Option)]
            words = (o for p in options for o in (*p.opts, *p.secondary_opts))
            found[name] = {o for o in words if o.startswith("--")}

    for name in COMMANDS:
        look(name, briefer.get_command(context, name))
    return found


def documented():
    """Return the options that docs/commands.md names for each command, such as "new module"."""
    names = sorted(offered(), key=len, reverse=True)
    named: dict[str, set[str]] = {}
    for line in COMMANDS_PAGE.split("## JSON")[0].splitlines():
        if line.startswith("| `briefer "):
            row = line.removeprefix("| `briefer ").replace("[open]", "open")
            command = next((n for n in names if re.match(rf"{n}\b", row)), row)
            named.setdefault(command, set()).update(re.findall(r"--[a-z][a-z0-9-]*", line))
    return named


def test_every_command_has_a_row_with_its_options():
    assert documented() == offered()


def keys_of(heading):
    """Return the words in backticks of the page's JSON entry that begins with ``heading``."""
    entry = re.search(rf"`{re.escape(heading)}`(.*?)(?=^- |^## |\Z)", COMMANDS_PAGE, re.M | re.S)
    assert entry, heading
    # The same entry may go on to speak of another list.
    own = re.split(r"`list \w+ --json`", entry[1])[0]
    return set(re.findall(r"`(\w+)`", own))


def told(capsys, *arguments):
    assert main(list(arguments)) == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def starter(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["init", "desk.briefer"]) == 0
    capsys.readouterr()


@pytest.mark.usefixtures("starter")
@pytest.mark.parametrize("what", ["modules", "briefings", "sources", "templates", "profiles"])
def test_the_keys_of_a_list_are_the_documented_ones(what, capsys):
    first = told(capsys, "list", what, "--json")[0]
    assert set(first) == keys_of(f"list {what} --json")


@pytest.mark.usefixtures("starter")
def test_the_keys_of_show_and_annotations_are_the_documented_ones(capsys):
    named = keys_of("show --json")
    module = told(capsys, "show", "the-diplomatic-opening", "--json")
    briefing = told(capsys, "show", "turkiye-syria", "--json")
    both = {"id", "slug", "kind", "title", "body"}
    assert both <= set(module)
    assert both <= set(briefing)
    assert set(module) | set(briefing) | set(briefing["sections"][0]) | {"module"} <= named | both
    found = told(capsys, "annotations", "the-diplomatic-opening", "--json")
    states = {"exact", "mapped", "moved", "check", "detached"}
    assert set(found[0]) == keys_of("annotations --json") - states
    assert date.fromisoformat(found[0]["created_at"][:10])
