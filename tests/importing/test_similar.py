"""A second copy is seen before it is made."""

from __future__ import annotations

from briefer.domain.ids import ModuleId
from briefer.importing.similar import similar

BODY = (
    "The harbour masters of Arle and Bend met on Monday in the old customs house, the first "
    "such meeting since the dispute over the dredged channel began. Neither called it a talk."
)
OTHER = "Dredging the outer channel costs about 40 million a year, and each port pays half of it."


def rows(*texts: tuple[str, str]) -> list[tuple[ModuleId, str, str]]:
    return [(ModuleId(str(n)), title, body) for n, (title, body) in enumerate(texts)]


def test_the_same_text_under_another_title_is_named_first():
    found = similar(
        "Talks",
        BODY,
        rows(("Money", OTHER), ("Old", BODY[: BODY.index(" since")]), ("Same", BODY + " [@x]")),
    )
    assert [(s.title, s.likeness) for s in found] == [("Old", 1.0), ("Same", 1.0)]
    assert found[0].proposed == "Talks"


def test_a_rewritten_text_is_still_seen():
    rewritten = BODY.replace("old customs house", "town hall").replace("Monday", "Tuesday")
    found = similar("Talks", BODY, rows(("Town hall", rewritten)))
    assert found
    assert 0.35 <= found[0].likeness < 1


def test_the_same_title_alone_is_not_enough():
    assert similar("Talks", BODY, rows(("Talks", OTHER))) == []


def test_an_empty_text_is_like_nothing():
    assert similar("Talks", "", rows(("Money", OTHER))) == []
