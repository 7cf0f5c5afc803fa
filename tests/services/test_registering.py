"""Sources, facts and settings are entered, checked and changed."""

from __future__ import annotations

from datetime import date

import pytest

from briefer.domain.changes import Changed, ChangeSet
from briefer.domain.source import Reliability
from briefer.errors import InvalidInput, NotFound
from briefer.services.library import (
    back_up,
    get_fact,
    get_source,
    list_facts,
    list_sources,
    open_library,
)
from briefer.services.registering import add_fact, add_source, change_fact, change_source
from briefer.services.settings import change_setting, get_setting


def test_sources(session):
    made = add_source(session, "yilmaz-2024", " The  talks ", author="Ayşe Yılmaz")
    assert made.kinds == Changed.SOURCES
    assert made.ids[1] == "yilmaz-2024"
    assert get_source(session, made.ids[0]).title == "The talks"
    change_source(session, "yilmaz-2024", reliability=Reliability.B)
    assert get_source(session, "yilmaz-2024").grade == "B6"
    assert change_source(session, "yilmaz-2024", reliability=Reliability.B) == ChangeSet()
    assert [s.key for s in list_sources(session, "ayse")] == ["yilmaz-2024"]
    with pytest.raises(NotFound, match="did you mean “yilmaz-2024”"):
        get_source(session, "yilmaz-2023")


def test_keys(session):
    for key in ("with space", "a]b", "@x"):
        with pytest.raises(InvalidInput, match="key"):
            add_source(session, key, "t")
    add_source(session, "a", "t")
    with pytest.raises(InvalidInput, match="already"):
        add_source(session, "a", "t")
    with pytest.raises(InvalidInput, match="title"):
        add_source(session, "b", " ")


@pytest.mark.parametrize(
    ("title", "fields", "key"),
    [
        ("T", {"author": "Ayşe Yılmaz", "published": date(2024, 7, 1)}, "yilmaz-2024"),
        ("T", {"publisher": "Chatham House"}, "chatham-house"),
        ("A long title of words", {}, "a-long-title"),
    ],
)
def test_keys_are_made(session, title, fields, key):
    made = [add_source(session, "", title, **fields).ids[1] for _ in range(2)]
    assert made == [key, f"{key}-2"]


def test_facts(session):
    add_fact(session, "refugees", "3.6  million", source="a")
    assert [f.text for f in list_facts(session)] == ["3.6 million"]
    change_fact(session, "refugees", text="3.1 million")
    assert get_fact(session, "refugees").text == "3.1 million"
    assert change_fact(session, "refugees", text="3.1 million") == ChangeSet()
    for name, text in (("refugees", "x"), ("a b", "x"), ("a}", "x"), ("a", " ")):
        with pytest.raises(InvalidInput):
            add_fact(session, name, text)
    with pytest.raises(NotFound, match="did you mean"):
        get_fact(session, "refugee")


def test_settings(session):
    assert change_setting(session, "page", {"size": "A4"}).touches(Changed.SETTINGS)
    assert change_setting(session, "page", {"size": "A4"}) == ChangeSet()
    assert change_setting(session, "none", None).touches(Changed.SETTINGS)
    assert get_setting(session, "page") == {"size": "A4"}
    assert get_setting(session, "other", 3) == 3


def test_back_up(session, tmp_path):
    add_fact(session, "a", "b")
    back_up(session, tmp_path / "copy.briefer")
    with open_library(tmp_path / "copy.briefer", "Ada", read_only=True) as copy:
        assert [f.name for f in list_facts(copy)] == ["a"]
