"""A source's grade is written as the Admiralty writes it, and unknown until somebody grades it."""

from briefer.domain.ids import SourceId
from briefer.domain.source import Credibility, Reliability, Source


def test_a_grade_is_letter_and_digit() -> None:
    source = Source(
        id=SourceId("s"),
        key="ozcelik-2024",
        title="A commentary",
        reliability=Reliability.B,
        credibility=Credibility.TWO,
    )
    assert source.grade == "B2"


def test_an_ungraded_source_is_not_known_rather_than_bad() -> None:
    assert Source(id=SourceId("s"), key="k", title="T").grade == "F6"
