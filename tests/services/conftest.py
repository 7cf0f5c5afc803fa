"""A session on a fresh library, whose clock moves a second with each look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefer.domain.module import ModuleContent
from briefer.services.library import create_library
from briefer.services.session import Session
from briefer.services.writing import create_module


class Clock:
    """A clock that a test can move."""

    def __init__(self) -> None:
        self.time = datetime(2024, 8, 5, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time

    def wait(self, **time: float) -> None:
        self.time += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    with create_library(tmp_path / "desk.briefer", "Ada", clock) as opened:
        yield opened


@pytest.fixture
def make(session: Session) -> Callable[..., str]:
    """Create a module and return its id: ``make("Title", "Body", tags=(…))``."""

    def create(title: str, body: str = "Words.", **fields: object) -> str:
        return create_module(session, ModuleContent(title=title, body=body, **fields)).ids[0]

    return create
