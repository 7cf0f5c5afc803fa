"""What is typed into the search box becomes a query, and anything may be typed."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.annotation import AnnotationKind
from briefer.domain.module import Status
from briefer.domain.query import ModuleQuery
from briefer.domain.search_language import (
    NAMES,
    Offer,
    offers,
    read_search,
    spelled,
    with_field,
    without_fields,
)

TODAY = date(2026, 11, 22)
KNOWN = {
    "tag": ["armed groups", "north", "north-east", "türkiye"],
    "owner": ["H. Adeyemi", "M. Lindqvist"],
    "region": ["Levant"],
}
TYPED = st.lists(
    st.sampled_from([*(f"{n}:" for n in NAMES), '"', " ", "status:draft", "tag:x", "a", "ı", "İ:"])
    | st.text(max_size=4)
).map("".join)


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("", ModuleQuery()),
        ("water levels", ModuleQuery(text="water levels")),
        ("status:approved", ModuleQuery(status=Status.APPROVED)),
        ("Status:In-Review talks", ModuleQuery(status=Status.IN_REVIEW, text="talks")),
        ('status:"in review"', ModuleQuery(status=Status.IN_REVIEW)),
        ("stale:yes", ModuleQuery(stale_on=TODAY)),
        ("stale:no", ModuleQuery(fresh_on=TODAY)),
        ("owner:me", ModuleQuery(owner="M. Lindqvist")),
        ('owner:"H. Adeyemi"', ModuleQuery(owner="H. Adeyemi")),
        ("owner:h", ModuleQuery(owner="H. Adeyemi")),
        ("has:question", ModuleQuery(has=AnnotationKind.QUESTION)),
        ("has:fact-check", ModuleQuery(has=AnnotationKind.FACT_CHECK)),
        ("region:levant topic:Talks", ModuleQuery(region="Levant", topic="Talks")),
        ("tag:TURKIYE tag:north", ModuleQuery(tags=("türkiye", "north"))),
        ('tag:"armed gr', ModuleQuery(tags=("armed groups",))),
        ("marking:TLP:GREEN", ModuleQuery(marking="TLP:GREEN")),
        ("status:none", ModuleQuery(text="status:none")),
        ("tag: north", ModuleQuery(text="north")),
        ("status:app has:q", ModuleQuery(status=Status.APPROVED, has=AnnotationKind.QUESTION)),
        ("status:r has:c", ModuleQuery(text="status:r has:c")),
        ('"exact words" here', ModuleQuery(text='"exact words" here')),
        ("https://x.example 10:24", ModuleQuery(text="https://x.example 10:24")),
    ],
)
def test_words_and_fields(typed: str, query: ModuleQuery) -> None:
    assert read_search(typed, TODAY, "M. Lindqvist", KNOWN) == query


@pytest.mark.parametrize("begun", ['"', '""', "“", "status:", 'tag:"'])
def test_what_is_only_begun_asks_for_nothing_yet(begun: str) -> None:
    assert read_search(begun, TODAY) == read_search("", TODAY)
    assert read_search(f"talks {begun}", TODAY) == read_search("talks", TODAY)


def test_a_beginning_that_several_share_means_none_of_them() -> None:
    assert read_search("tag:nor", TODAY, known=KNOWN).tags == ("nor",)
    assert read_search("tag:north", TODAY, known=KNOWN).tags == ("north",)


@settings(max_examples=200)
@given(TYPED, st.integers(0, 30))
def test_anything_may_be_typed(typed: str, caret: int) -> None:
    read_search(typed, TODAY, "me", KNOWN)
    for offer in offers(typed, caret, KNOWN):
        assert 0 <= offer.start < offer.end == caret


@given(TYPED, st.sampled_from(["status", "stale"]))
def test_a_field_is_put_in_once_and_taken_out_again(typed: str, name: str) -> None:
    value = {"status": "approved", "stale": "yes"}[name]
    asked = with_field(typed.replace('"', ""), name, value)
    query = read_search(asked, TODAY)
    assert query.status is Status.APPROVED or query.stale_on == TODAY
    assert with_field(asked, name, value) == asked
    bare = read_search(without_fields(asked, name), TODAY)
    assert (bare.status if name == "status" else bare.stale_on) is None


def test_what_is_offered() -> None:
    def texts(typed: str, caret: int | None = None) -> list[str]:
        at = len(typed) if caret is None else caret
        return [o.text for o in offers(typed, at, KNOWN)]

    assert texts("s") == []
    assert texts("st") == ["status:", "stale:"]
    assert texts("water ta") == ["tag:"]
    assert texts("tag:") == ['tag:"armed groups"', "tag:north", "tag:north-east", "tag:türkiye"]
    assert texts("tag:NORTH") == ["tag:north", "tag:north-east"]
    assert texts("tag:gro") == ['tag:"armed groups"']
    assert texts('tag:"armed g') == ['tag:"armed groups"']
    assert texts("owner:") == ["owner:me", 'owner:"H. Adeyemi"', 'owner:"M. Lindqvist"']
    assert texts("status:in-review") == []
    assert texts("status:dr water", 9) == ["status:draft"]
    assert texts("water ") == []
    assert texts("http:x") == []
    assert offers("a tag:nor", 9, KNOWN)[0] == Offer(2, 9, "tag:north")


def test_spelling() -> None:
    assert spelled("tag", "armed groups") == 'tag:"armed groups"'
    assert spelled("tag", "north") == "tag:north"
