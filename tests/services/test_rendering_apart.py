"""A file written in another process is the same file, and nobody has to wait for it."""

from __future__ import annotations

import errno
import multiprocessing

import pytest

from briefer.domain.style import DEFAULT
from briefer.errors import Cancelled, ExportFailed
from briefer.services.compiling import compile_briefing
from briefer.services.formats import Look, render
from briefer.services.rendering_apart import render_apart
from briefer.services.starter import make_starter_library


@pytest.fixture
def document(tmp_path):
    with make_starter_library(tmp_path / "starter.briefer", "Ada") as session:
        return compile_briefing(session, "turkiye-syria", annotated=True)


@pytest.mark.parametrize("kind", ["pdf", "md"])
def test_it_is_the_same_file(document, kind):
    beats: list[int] = []
    assert render_apart(document, kind, Look(DEFAULT), lambda: beats.append(1)) == render(
        document, kind
    )
    assert beats
    assert multiprocessing.active_children() == []


def test_it_ends_at_once_when_nobody_wants_it(document):
    def beat() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        render_apart(document, "pdf", Look(DEFAULT), beat)
    assert multiprocessing.active_children() == []


def test_a_process_that_dies_is_one_sentence(document):
    def beat() -> None:
        for child in multiprocessing.active_children():
            child.kill()

    with pytest.raises(ExportFailed, match="ended before the file was written"):
        render_apart(document, "pdf", Look(DEFAULT), beat)


def test_a_process_that_cannot_be_started_is_one_sentence(document, monkeypatch):
    def refuse(_: object) -> None:
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(multiprocessing.get_context("spawn").Process, "start", refuse)
    with pytest.raises(ExportFailed, match="ended before the file was written"):
        render_apart(document, "pdf", Look(DEFAULT), lambda: None)
