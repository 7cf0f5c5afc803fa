"""What is half written comes back as it was left, on its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.anchor import anchor_at
from briefer.domain.annotation import AnnotationKind
from briefer.domain.ids import AnnotationId, BriefingId, ModuleId, RevisionNumber
from briefer.services.half_written import (
    HalfRemark,
    HalfReply,
    HalfWritten,
    find_half_written,
    find_words,
    keep_half_written,
)
from briefer.services.session import Session
from briefer.services.unsaved import find_unsaved, unsaved_folder

MODULE = ModuleId("0190-talks")
BODY = "The talks failed. The talks begin anew.\n"


def remark(text: str = "Hm", replacement: str = "") -> HalfRemark:
    anchor = anchor_at(BODY, 4, 9, RevisionNumber(3))
    return HalfRemark(
        "one", AnnotationKind.SUGGESTION, anchor, text, replacement, BriefingId("b"),
        only_here=True, rewords=AnnotationId("a"),
    )  # fmt: skip


@pytest.mark.parametrize("words", ["", "Zeile\nzwei", "مياه 😀", '"quoted" \\ \u2028'])
def test_it_comes_back_as_it_was_left(session: Session, words: str) -> None:
    replies = {AnnotationId("t"): HalfReply(words, "event")}
    half = HalfWritten((remark(words, words),), replies)
    keep_half_written(session, MODULE, half)
    assert find_half_written(session, MODULE) == half
    assert find_half_written(session, ModuleId("0190-talk")) == HalfWritten()
    assert find_unsaved(session, MODULE) is None, "it is no copy of the text"
    keep_half_written(session, MODULE, HalfWritten())
    assert list(unsaved_folder(session).iterdir()) == []


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"remarks": [{}], "replies": {}}', "\x00"])
def test_a_damaged_file_is_as_none(session: Session, damaged: str) -> None:
    keep_half_written(session, MODULE, HalfWritten((remark(),)))
    file = next(unsaved_folder(session).iterdir())
    file.write_text(damaged, "utf-8")
    assert find_half_written(session, MODULE) == HalfWritten()


@given(st.text("ab \n", min_size=1, max_size=30), st.data())
def test_in_the_same_text_every_words_are_found(body: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(start + 1, len(body)))
    anchor = anchor_at(body, start, end, RevisionNumber(1))
    assert find_words(anchor, body) == (start, end)


def test_words_are_followed_or_gone_and_never_guessed() -> None:
    anchor = anchor_at(BODY, 4, 9, RevisionNumber(1))
    assert find_words(anchor, "Today. " + BODY) == (11, 16)
    assert find_words(anchor, "The talks were about talks.\n") is None
