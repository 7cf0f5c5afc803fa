"""A search finds what a reader takes for the same word, and no input breaks it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.folding import fold
from briefer.domain.module import Status
from briefer.domain.module_row import MATCH_END, MATCH_START
from briefer.domain.query import ModuleOrder, ModuleQuery
from briefer.storage.search import snippet, snippet_pattern

START = datetime(2024, 8, 5, 9, 0, tzinfo=UTC)


def slugs(library, text: str = "", **fields) -> list[str]:
    query = ModuleQuery(text=text, **fields)
    view = library.module_search if text.strip() else library.module_list
    rows = [row.slug for row in view.page(query)]
    if query.limit == 50:
        assert view.count(query) == len(rows)
    return rows


@pytest.mark.parametrize(
    ("body", "typed"),
    [
        ("Talks in İstanbul", "istanbul"),
        ("Talks in İstanbul", "İSTANBUL"),
        ("Talks in İstanbul", "ıstanbul"),
        ("Talks in İstanbul", "Istanbul"),
        ("IĞDIR'da kış", "ığdır"),
        ("IĞDIR'da kış", "igdir kis"),
        ("Kılıçdaroğlu", "kilicdaroglu"),
        ("kilicdaroglu", "Kılıçdaroğlu"),
        ("وصل مُحَمَّد إلى أنقرة", "محمد"),
        ("وصل محمد الى انقره", "مُحَمَّد أنقرة"),
        ("العلاقــات", "العلاقات"),
        ("سورية", "سوريه"),
        ("مستشفى", "مستشفي"),
        ("عام ٢٠٢٤", "2024"),
        ("שָׁלוֹם", "שלום"),
        ("I’m here", "I'm"),
        ("I'm here", "I’m"),
        ("Straße und Größe", "STRASSE grosse"),
        ("Łódź, Ærø", "lodz aero"),
        ("Путин и Асад, ёлка", "елка"),
        ("COVID-19 spread", "covid‑19"),
        ("the U.S. said", "U.S."),
        ("在北京会谈", "北京"),
        ("हिन्दी में", "हिन्दी"),
        ("unfinished words", "unfin"),
        ("one two three", '"two three"'),
        ("one two three", "“two three”"),
        ("one two three", '"two thr'),
        ("one two three", "three one"),
        ("NUL\x00inside", "inside"),
    ],
)
def test_what_finds_what(library, add_module, body, typed):
    add_module("wanted", body)
    add_module("other", "Nothing of that kind.")
    assert slugs(library, typed) == ["wanted"]
    (row,) = library.module_search.page(ModuleQuery(text=typed))
    marked = row.snippet.replace(MATCH_START, "").replace(MATCH_END, "")
    assert MATCH_START in row.snippet
    assert marked == " ".join(body.split())


@pytest.mark.parametrize(
    ("body", "typed"),
    [
        ("one two three", '"three two"'),
        ("one two three", '"one thr" two'),
        ("one two three", "on two"),
        ("one two three", "one four"),
    ],
)
def test_what_does_not_find(library, add_module, body, typed):
    add_module("m", body)
    assert slugs(library, typed) == []


@pytest.mark.parametrize(
    "typed",
    ['"', '""', "'", "foo\"bar", "a AND", "NOT", "OR OR", "NEAR(a b)", "title:x", "-x", "^x", "*",
     "x*", "(", ")", "a + b", "\x00", "\U0001f600", "{a}", "a:b", "\ud800", "\ue000x\ue001",
     "'; DROP TABLE module; --", "x" * 5000, "a " * 300],
)  # fmt: skip
def test_any_input_is_safe(library, add_module, typed):
    add_module("m", "words")
    assert slugs(library, typed) == []


def test_words_of_the_query_language_are_words(library, add_module):
    add_module("m", "this and that, or not near")
    for typed in ("AND ", "OR", "NOT ", "NEAR", "not OR near"):
        assert slugs(library, typed) == ["m"]


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(typed=st.text(max_size=30))
def test_any_text_at_all_is_safe(library, typed):
    query = ModuleQuery(text=typed)
    assert library.module_search.page(query) == []
    assert library.module_search.count(query) == 0


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    body=st.text(alphabet="aäİıß ﬁ.\n🙂\u0301مُ北", max_size=400),
    typed=st.text(alphabet="aiß fم北", min_size=1, max_size=3),
)
def test_a_snippet_is_the_original_text_with_marks(body, typed):
    pattern = snippet_pattern(typed)
    if pattern is None:
        return
    text = snippet(body, fold(body), pattern)
    plain = text.replace(MATCH_START, "").replace(MATCH_END, "").removeprefix("…").removesuffix("…")
    assert plain in " ".join(body.split())
    assert text.count(MATCH_START) == text.count(MATCH_END)
    found = [part.split(MATCH_END)[0] for part in text.split(MATCH_START)[1:]]
    assert all(pattern.match(fold(words).strip()) for words in found)
    folded = fold(body)
    starts = [match.start() for match in pattern.finditer(folded)]
    assert bool(found) == any(not folded[:at][-1:].isalnum() for at in starts)


def test_a_snippet_shows_the_passage_with_most_matches():
    body = (
        f"Russia. {'Filler words. ' * 40} Here Russia and Türkiye met in Moscow. {'Filler. ' * 40}"
    )
    text = snippet(body, fold(body), snippet_pattern("russia turkiye moscow"))
    assert "\ue000Russia\ue001 and \ue000Türkiye\ue001 met in \ue000Moscow\ue001" in text
    assert text.startswith("…")
    assert text.endswith("…")
    assert len(text) < 200


def test_the_title_counts_most_then_tags_then_the_body(library, add_module):
    add_module("in-body", "We discuss idlib among many other things here.", title="One")
    add_module(
        "in-tags", "We discuss a few other things here again now.", title="Two", tags=("Idlib",)
    )
    add_module("in-title", "We discuss a few other things here again now.", title="Idlib")
    assert slugs(library, "idlib") == ["in-title", "in-tags", "in-body"]


def test_the_index_follows_the_newest_revision(library, add_module, next_revision):
    first = add_module("m", "old words").head
    library.modules.add_revision(next_revision(first, "fresh words"))
    assert slugs(library, "old ") == []
    assert slugs(library, "fresh") == ["m"]


def test_own_texts_are_not_listed(library, add_module, add_briefing):
    briefing = add_briefing("b")
    add_module("bridge", "bridging words", home=briefing.id)
    assert slugs(library) == []
    assert slugs(library, "bridging") == []


def test_filters(library, add_module):
    add_module("a", owner="Ada", region="Levant", tags=("Syria", "İdlib"), status=Status.APPROVED)
    add_module("b", owner="Ben", topic="Trade", tags=("syria",), review_by=date(2024, 9, 1))
    add_module("c", owner="Ada", review_by=date(2024, 9, 2))
    assert slugs(library, owner="Ada") == ["a", "c"]
    assert slugs(library, region="Levant") == ["a"]
    assert slugs(library, topic="Trade") == ["b"]
    assert slugs(library, tag="SYRIA") == ["a", "b"]
    assert slugs(library, tag="idlib") == ["a"]
    assert slugs(library, status=Status.APPROVED) == ["a"]
    assert slugs(library, stale_on=date(2024, 9, 1)) == []
    assert slugs(library, stale_on=date(2024, 9, 2)) == ["b"]
    assert slugs(library, "words", owner="Ada", status=Status.DRAFT) == ["c"]
    assert library.module_list.values_of("tag") == ["idlib", "syria"]
    assert library.module_list.values_of("owner") == ["Ada", "Ben"]


def test_more_filters(library, add_module):
    add_module("a", tags=("syria", "idlib"), marking="TLP:GREEN", review_by=date(2024, 9, 1))
    add_module("b", tags=("syria",), language="tr")
    assert slugs(library, tags=("Syria", "IDLIB")) == ["a"]
    assert slugs(library, tag="syria", tags=("syria",)) == ["a", "b"]
    assert slugs(library, marking="TLP:GREEN") == ["a"]
    assert slugs(library, "words", language="tr") == ["b"]
    assert slugs(library, fresh_on=date(2024, 9, 2)) == ["b"]
    assert slugs(library, fresh_on=date(2024, 9, 1)) == ["a", "b"]
    assert library.module_list.values_of("marking") == ["TLP:GREEN"]


def test_characters_anywhere_in_a_text_are_contained(library, add_module, add_briefing):
    made = [add_module("a", "I’m %_here"), add_module("b", "No.", title="Zebra’m"), add_module("c")]
    add_module("own", "I’m", home=add_briefing("x").id)
    containing = library.modules.containing
    assert containing("'m") == [made[0].id, made[1].id]
    assert containing("%_h") == [made[0].id]
    assert containing("%") == [made[0].id]
    assert containing("nowhere") == []


def test_pages_and_orders(library, add_module):
    for n, title in enumerate(["Çanakkale", "ankara", "Bursa", "İzmir", "diyarbakır"]):
        add_module(f"m{n}", title=title, at=START + timedelta(hours=n))
    titles = [r.title for r in library.module_list.page(ModuleQuery())]
    assert titles == ["ankara", "Bursa", "Çanakkale", "diyarbakır", "İzmir"]
    assert slugs(library, order=ModuleOrder.SAVED) == ["m4", "m3", "m2", "m1", "m0"]
    assert slugs(library, limit=2, offset=3) == ["m4", "m3"]
    assert slugs(library, "words", limit=2) == slugs(library, "words")[:2]


def test_a_large_result_is_ranked_in_part_and_paged_to_its_end(library, add_module, monkeypatch):
    monkeypatch.setattr("briefer.storage.ranking.MOST_RANKED", 5)
    for n in range(20):
        add_module(f"m{n}", "words " * (1 + n % 3), title="Words" if n % 4 == 0 else "Other")
    everything = slugs(library, "words")
    assert len(everything) == len(set(everything)) == 20
    assert set(everything[:5]) == {"m0", "m4", "m8", "m12", "m16"}
    assert set(everything[5:9]) == {"m15", "m17", "m18", "m19"}
    assert everything[9:] == [f"m{n}" for n in range(14, 0, -1) if n % 4]
    for size in (3, 7):
        pages = [slugs(library, "words", limit=size, offset=n) for n in range(0, 20, size)]
        assert [row for page in pages for row in page] == everything
    few = slugs(library, "words", status=Status.DRAFT, limit=4)
    assert few == everything[:4]


@pytest.mark.parametrize("field", ["owner", "region", "topic", "marking", "language"])
def test_a_field_of_many_modules_is_found_by_its_index(library, field):
    plan = library._connection.rows(
        f"EXPLAIN QUERY PLAN SELECT id FROM module WHERE home IS NULL AND {field} = 'x'"
        " ORDER BY title_key"
    )
    assert [f"module_by_{field}" in row["detail"] for row in plan] == [True], "nor is it sorted"
