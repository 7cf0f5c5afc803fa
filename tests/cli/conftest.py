from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from briefer.cli import main


@dataclass
class Outcome:
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return self.out.splitlines()


@pytest.fixture
def briefer(capsys, tmp_path, monkeypatch):
    """Run one command line in a folder of its own and give back what a terminal would see."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEFER_AUTHOR", "Leyla Aksoy")

    def run(*arguments):
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        seen = capsys.readouterr()
        return Outcome(code, seen.out, seen.err)

    return run


@pytest.fixture
def empty(briefer):
    """A command line with an empty library in use."""
    assert briefer("init", "desk.briefer", "--empty").code == 0
    return briefer
