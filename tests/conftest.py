"""Options of the suite and what every test gets: a home of its own, and no leftovers."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

settings.register_profile("suite", derandomize=True, deadline=None)
settings.load_profile("suite")


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="run the long campaigns as well")


def pytest_collection_modifyitems(config, items):
    if config.getoption("--long"):
        return
    skip = pytest.mark.skip(reason="a long campaign: ./test --long")
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    """Keep preferences and libraries of the person who runs the tests out of reach."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("BRIEFER_HOME", str(folder))
    for name in [name for name in os.environ if name.startswith("BRIEFER_LIBRARY")]:
        monkeypatch.delenv(name)
    return folder
