"""The tutorial's steps run as they are written, and say what it says they say."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

TUTORIAL = Path(__file__).parents[2] / "docs" / "tutorial.md"
_FENCE = re.compile(r"^```(\S+)(?: file=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def steps(block):
    """Yield each command of a console block with the lines that it is said to print."""
    command, said = "", []
    for line in block.splitlines():
        if line.startswith("$ "):
            if command:
                yield command, said
            command, said = line.removeprefix("$ "), []
        else:
            said.append(line)
    yield command, said


def test_every_step_of_the_tutorial_does_what_it_says(briefer, tmp_path):
    outputs = {}
    source = ""
    blocks = _FENCE.findall(TUTORIAL.read_text(encoding="utf-8"))
    assert len(blocks) > 15
    for language, name, block in blocks:
        if name:
            (tmp_path / name).write_text(block.replace("@SOURCE", f"@{source}"), encoding="utf-8")
            continue
        assert language == "console"
        for command, said in steps(block):
            program, *arguments = shlex.split(command)
            assert program == "briefer"
            outcome = briefer(*arguments)
            outputs[command.removeprefix("briefer ")] = outcome
            if said == ["exit code 1"]:
                assert outcome.code == 1, command
                continue
            assert outcome.code == 0, (command, outcome.err)
            if said:
                assert outcome.lines == said, command
            if arguments == ["list", "sources"]:
                source = outcome.lines[0].split()[0]
    assert "what-is-open" in outputs["list modules"].out
    blocked = outputs["issue the-night-ferry"].err
    assert "Not even on the fees?" in blocked
    assert "1 error (open-question)" in blocked, "only the question stands in the way"
    told = outputs["verify sent/the-night-ferry-1-the-ambassador.pdf"].out
    assert "the copy of The ambassador (copy 2 of 2)" in told
    assert "edition 1" in outputs["verify first.pdf"].out
    changed = "unlikely, was roughly even chance, because no ship can be had before autumn"
    assert changed in outputs["diff the-night-ferry"].out
    shown = briefer("export", "the-night-ferry", "--edition", "2", "--to", "md", "--out", "2.md")
    assert shown.code == 0
    text = (tmp_path / "2.md").read_text(encoding="utf-8")
    assert text.count(changed) == 2, "on page one and among the changes"
    received = outputs['impact --words "as likely as not"'].out
    assert "edition 1 (withdrawn: The judgement did not hold)" in received
    assert "The minister, The ambassador" in received
    assert "edition 2" in outputs["where-used outlook-for-the-ferry"].out
