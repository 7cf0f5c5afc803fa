"""Reasons that the program stores are read again, and what a person wrote is left alone."""

from __future__ import annotations

import pytest

from briefer.domain import revision_reasons as reasons
from briefer.phrases import Phrase


@pytest.mark.parametrize(
    ("template", "values"),
    [
        (reasons.RESTORED, {"number": 3}),
        (reasons.TOOK, {"number": 12, "title": "Who “controls” what {now}"}),
        (reasons.MERGED, {"number": 2, "title": "Talks"}),
        (reasons.REPLACED, {"old": "” with “", "new": ""}),
        (reasons.ACCEPTED, {"author": "Leyla Demir"}),
        (reasons.ACCEPTED_OF_NOBODY, {}),
        (reasons.STATUS, {"status": "in review"}),
        (reasons.CHANGED, {"details": "owner, as-of"}),
        (reasons.STILL_VALID, {"day": "2026-12-03"}),
        (reasons.NO_LONGER_VALID, {}),
    ],
)
def test_what_the_program_writes_is_read_again(template, values):
    stored = reasons.reason(template, **values)
    said = reasons.said(stored)
    assert isinstance(said, Phrase)
    assert said.text == template
    assert str(said) == stored


@pytest.mark.parametrize(
    "stored",
    [
        "", "As sent to the minister", "Restored", "Status", "Status: as of Monday",
        "Changed after the call", "Changed title, at last", "Restored revision of the desk",
        "Still valid on the border",
    ],
)  # fmt: skip
def test_what_a_person_wrote_is_left_alone(stored):
    assert reasons.said(stored) == stored


def test_what_is_said_of_a_detail_can_be_translated_by_itself():
    said = reasons.said("Changed owner, review-by")
    assert said.values == (("details", (Phrase("owner"), Phrase("review-by"))),)
    assert reasons.said("Status: approved").values == (("status", Phrase("approved")),)
