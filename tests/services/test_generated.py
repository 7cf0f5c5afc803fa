"""The source summary statement says how many sources, how independent and how good."""

from __future__ import annotations

from datetime import date

from briefer.domain.blocks import plain_text
from briefer.domain.document import CitedSource
from briefer.domain.ids import SourceId
from briefer.domain.source import Credibility, Reliability, Source
from briefer.domain.wording import wording_of
from briefer.services.generated import source_summary


def told(*sources):
    blocks = source_summary((CitedSource(n, s) for n, s in enumerate(sources, 1)), wording_of("en"))
    return plain_text(blocks)


def source(key, grade="B2", **fields):
    return Source(
        id=SourceId(key),
        key=key,
        title=key.upper(),
        reliability=Reliability(grade[0]),
        credibility=Credibility(grade[1]),
        **fields,
    )


def test_one_source_is_named_with_its_grade():
    assert told() == ""
    assert told(source("rusi")) == (
        "This paper rests on one source, “RUSI”, graded B2. Nothing corroborates it."
    )
    assert "cannot be judged" in told(source("rusi", "F6"))


def test_sources_that_lean_on_one_another_count_once():
    a, b = source("a", group="wire"), source("b", "D3", group="wire")
    assert "All lean on one another and count as one." in told(a, b)
    assert "2 of them are independent of one another." in told(a, b, source("c", "F6"))
    assert "All are independent of one another." in told(a, source("c"))


def test_grades_and_days_are_summed_up():
    words = told(
        source("a", "A1", published=date(2024, 8, 1)),
        source("b", "C3", published=date(2024, 8, 9)),
        source("c", "F6"),
    )
    assert "Of these, 1 completely or usually reliable (A, B): A." in words
    assert "Of these, 1 fairly reliable or less (C to E): B." in words
    assert "Of these, 1 of a reliability that cannot be judged (F): C." in words
    assert words.endswith("published between 1 August 2024 and 9 August 2024.")
