"""Every yardstick and marking scheme under content/ reads as the domain's values."""

from __future__ import annotations

import tomllib
from itertools import pairwise

import pytest

from briefer import resources
from briefer.domain.marking import Marking, MarkingScheme, highest
from briefer.domain.yardstick import Yardstick, YardstickTerm

YARDSTICKS = sorted(resources.content("yardsticks").glob("*.toml"))
MARKINGS = sorted(resources.content("markings").glob("*.toml"))


def yardstick(path) -> Yardstick:
    data = tomllib.loads(path.read_text("utf-8"))
    terms = tuple(YardstickTerm(tuple(t.pop("words")), **t) for t in data.pop("terms"))
    return Yardstick(terms=terms, **data)


def scheme(path) -> MarkingScheme:
    data = tomllib.loads(path.read_text("utf-8"))
    return MarkingScheme(markings=tuple(Marking(**m) for m in data.pop("markings")), **data)


def test_all_data_files_are_there():
    assert [p.stem for p in YARDSTICKS] == ["icd-203", "nato", "phia"]
    assert [p.stem for p in MARKINGS] == ["eu", "nato", "tlp", "uk", "us"]


@pytest.mark.parametrize("path", YARDSTICKS, ids=lambda p: p.stem)
def test_a_yardstick_rises_and_names_each_term_once(path):
    scale = yardstick(path)
    assert scale.key == path.stem
    assert scale.name
    assert scale.source
    assert all(0 <= t.low < t.high <= 100 for t in scale.terms)
    assert all(a.high <= b.low for a, b in pairwise(scale.terms))
    words = [w for t in scale.terms for w in t.words]
    assert len(words) == len(set(words))
    assert all(scale.find(w.upper()) is t for t in scale.terms for w in t.words)


def test_icd_203_has_the_directives_ranges():
    scale = yardstick(resources.content("yardsticks", "icd-203.toml"))
    assert [(t.words[0], t.low, t.high) for t in scale.terms] == [
        ("almost no chance", 1, 5),
        ("very unlikely", 5, 20),
        ("unlikely", 20, 45),
        ("roughly even chance", 45, 55),
        ("likely", 55, 80),
        ("very likely", 80, 95),
        ("almost certain", 95, 99),
    ]
    assert scale.find("Highly improbable").low == 5


def test_the_gaps_of_the_uk_yardstick_stay_open():
    scale = yardstick(resources.content("yardsticks", "phia.toml"))
    assert [(a.high, b.low) for a, b in pairwise(scale.terms)] == [
        (5, 10),
        (20, 25),
        (35, 40),
        (50, 55),
        (75, 80),
        (90, 95),
    ]


@pytest.mark.parametrize("path", MARKINGS, ids=lambda p: p.stem)
def test_a_marking_scheme_rises_and_names_each_label_once(path):
    markings = scheme(path)
    assert markings.key == path.stem
    assert markings.name
    assert markings.source
    ranks = [m.rank for m in markings.markings]
    assert ranks == sorted(set(ranks))
    assert all(m.label == m.label.upper() and m.meaning.endswith(".") for m in markings.markings)
    assert all(markings.find(m.label.lower()) is m for m in markings.markings)
    assert highest(reversed(markings.markings)) is markings.markings[-1]


def test_tlp_has_the_colours_of_version_2_on_black_and_no_spaces():
    tlp = scheme(resources.content("markings", "tlp.toml"))
    assert {m.label: m.text_colour for m in tlp.markings} == {
        "TLP:CLEAR": "#FFFFFF",
        "TLP:GREEN": "#33FF00",
        "TLP:AMBER": "#FFC000",
        "TLP:AMBER+STRICT": "#FFC000",
        "TLP:RED": "#FF2B2B",
    }
    assert {m.box_colour for m in tlp.markings} == {"#000000"}
    assert not any(" " in m.label for m in tlp.markings)
