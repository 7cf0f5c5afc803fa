"""The starter library holds no error: everything it names is there, and it keeps its own rules."""

from __future__ import annotations

import re
import runpy
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from PIL import Image, ImageChops

from briefer import resources
from briefer.domain.annotation import AnnotationKind, EventKind
from briefer.domain.blocks import (
    Citation,
    FactReference,
    Figure,
    FootnoteReference,
    Heading,
    Judgement,
    Run,
    Text,
    inlines_of,
    plain_text,
)
from briefer.domain.module import Status
from briefer.domain.outline import Generated
from briefer.domain.source import Credibility, Reliability
from briefer.markup import read as read_markdown

STARTER = resources.content("starter")
CITATION = re.compile(r"\[(@[^\]]+)\]")
EXPANSION = re.compile(r"^\*\[([^\]]+)\]: (\S.*)$", re.MULTILINE)
ABBREVIATIONS = {"AKP", "CHP", "YPG", "PKK", "SDF", "HTS", "SNA", "IRGC"}
COMMON = {"EU", "US", "UN", "NATO", "G7", "TLP", "M4", "UK"}
"""Abbreviations that a reader of briefings needs no list for."""


@dataclass(frozen=True)
class Piece:
    """One file of text: its front matter and its body."""

    path: Path
    meta: dict[str, Any]
    body: str
    text: Text

    def all(self, kind: type) -> list[Any]:
        """Every inline of one kind, in the text and in its footnotes."""
        return [i for i in inlines_of((self.text.blocks, self.text.footnotes)) if type(i) is kind]

    @property
    def judgements(self) -> list[Judgement]:
        return [b for b in self.text.blocks if isinstance(b, Judgement)]


def read(path: Path) -> Piece:
    opening, meta, body = path.read_text("utf-8").split("---\n", 2)
    assert opening == ""
    body = body.strip("\n") + "\n"
    return Piece(path, yaml.safe_load(meta), body, read_markdown(body))


def listed(name: str) -> list[dict[str, Any]]:
    return yaml.safe_load((STARTER / name).read_text("utf-8"))


MODULES = {p.stem: read(p) for p in sorted((STARTER / "modules").glob("*.md"))}
EARLIER = [read(p) for p in sorted((STARTER / "earlier").glob("*.md"))]
OWN = {p.stem: read(p) for p in sorted((STARTER / "own").glob("*.md"))}
TEXTS = [*MODULES.values(), *EARLIER, *OWN.values()]
BRIEFING = yaml.safe_load((STARTER / "briefing.yaml").read_text("utf-8"))
SOURCES = {s["key"]: s for s in listed("sources.yaml")}
FACTS = {f["name"]: f for f in listed("facts.yaml")}
ASSETS = {a["name"]: a for a in listed("assets.yaml")}
YARDSTICK = {
    word
    for term in tomllib.loads(resources.content("yardsticks", "icd-203.toml").read_text("utf-8"))[
        "terms"
    ]
    for word in term["words"]
}

each_text = pytest.mark.parametrize("piece", TEXTS, ids=lambda p: p.path.stem)
each_module = pytest.mark.parametrize(
    "piece", [*MODULES.values(), *EARLIER], ids=lambda p: p.path.stem
)


def outline(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [x for e in entries for x in (e, *outline(e.get("below", [])))]


def prose(body: str) -> list[str]:
    """The paragraphs of a body, without tables, headings, notes, definitions and images."""
    blocks = re.split(r"\n\s*\n", EXPANSION.sub("", body))
    return [b for b in blocks if b.strip() and not re.match(r"[|#]|\[\^|!\[|!!!|\S.*\n:", b)]


def test_the_library_covers_its_subject():
    titles = {p.meta["title"] for p in MODULES.values()}
    assert {
        "Russia’s mediation",
        "Turkish strategic interests",
        "Impact of the war in Gaza",
        "The diplomatic opening",
        "Who controls what",
        "Iraq’s offer",
        "What each side demands",
        "Idlib and Hayat Tahrir al-Sham",
        "Refugees and returns",
        "Outlook and indicators",
    } <= titles
    assert len(titles) == len(MODULES)


@each_module
def test_front_matter_is_complete_and_its_dates_are_in_order(piece):
    meta = piece.meta
    assert set(meta) == {
        *("title", "tags", "region", "topic", "owner", "language", "status", "marking"),
        *("as_of", "review_by"),
    }
    assert all(meta.values())
    Status(meta["status"])
    assert all(tag == tag.lower() for tag in meta["tags"])
    assert date(2024, 8, 1) <= meta["as_of"] <= date(2024, 8, 9)
    assert meta["as_of"] < meta["review_by"] < date(2026, 1, 1)


@each_module
def test_a_module_is_as_long_as_one_page_takes(piece):
    assert 150 <= len(piece.body.split()) <= 400


@each_text
def test_every_body_reads_as_markdown_and_every_line_of_it_is_used(piece):
    assert not piece.text.problem
    shown = plain_text((piece.text.blocks, piece.text.footnotes))
    for mark in ("!!!", "[^", "*[", "|:", "[@", "{fact", ":   "):
        assert mark not in shown


@each_text
def test_every_citation_is_registered(piece):
    keys = [item.key for citation in piece.all(Citation) for item in citation.items]
    assert set(keys) <= set(SOURCES)
    assert keys or piece.path.stem == "from-interests-to-positions"


@each_text
def test_every_paragraph_with_a_date_or_a_figure_is_cited(piece):
    for paragraph in prose(piece.body):
        if re.search(r"\d\d|\{fact:", paragraph):
            assert CITATION.search(paragraph), paragraph


@each_text
def test_every_fact_is_known(piece):
    assert {f.name for f in piece.all(FactReference)} <= set(FACTS)


def test_every_fact_is_used_and_stands_nowhere_as_plain_text():
    assert {f.name for p in TEXTS for f in p.all(FactReference)} == set(FACTS)
    written = [plain_text((p.text.blocks, p.text.footnotes)) for p in TEXTS]
    for text in ("3.6 million", "2 million", "70%", "30 km", "over 300"):
        assert not [w for w in written if text in w]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("refugees-turkey", "3.6 million"),
        ("us-troops", "900"),
        ("damascus-control", "70%"),
        ("returns-proposed", "around 2 million"),
        ("border-strip", "30 km"),
        ("iran-barrage", "over 300"),
        ("eu-ministers", "eight"),
        ("patrols-pause", "four years"),
        ("conflict-years", "13 years"),
    ],
)
def test_the_figures_are_those_of_the_source(name, text):
    fact = FACTS[name]
    assert fact["text"] == text
    assert fact["source"] in SOURCES
    assert fact["as_of"] <= date(2024, 8, 9)
    assert fact["note"]


@each_text
def test_every_abbreviation_is_expanded_where_it_is_used(piece):
    defined = dict(piece.text.abbreviations)
    words = EXPANSION.sub("", piece.body)
    used = set(re.findall(r"\b[A-Z][A-Z0-9]+\b", words)) - COMMON
    assert used == set(defined)
    marked = {run.text for run in piece.all(Run) if run.abbreviation}
    assert marked == {s for s in defined if s in plain_text((piece.text.blocks,))}


def test_the_abbreviations_of_the_subject_have_one_expansion_each():
    pairs = {pair for p in TEXTS for pair in p.text.abbreviations}
    assert {short for short, _ in pairs} == ABBREVIATIONS
    assert len(pairs) == len(ABBREVIATIONS)


@each_text
def test_a_judgement_keeps_to_the_yardstick(piece):
    for judgement in piece.judgements:
        assert judgement.likelihood in YARDSTICK
        assert judgement.confidence in {"high", "moderate", "low"}
        assert judgement.basis
        assert any(type(i) is Citation for i in inlines_of(judgement.blocks))
        said = [s for s in sentences(judgement.blocks) if says_likelihood(s)]
        assert len(said) == 1
        assert re.search(rf"\b{judgement.likelihood}\b", said[0])


def sentences(blocks: tuple[Any, ...]) -> list[str]:
    return [s for b in blocks for s in re.split(r"(?<=[.!?])\s", plain_text(b))]


def says_likelihood(sentence: str) -> bool:
    words = "|".join(sorted(map(re.escape, YARDSTICK), key=len, reverse=True))
    return re.search(rf"\b(?:{words})\b", sentence, re.IGNORECASE) is not None


@each_text
def test_likelihood_and_confidence_do_not_share_a_sentence(piece):
    blocks = [b for j in piece.judgements for b in j.blocks] + list(piece.text.blocks)
    for sentence in sentences(tuple(b for b in blocks if not isinstance(b, Judgement))):
        assert not (says_likelihood(sentence) and re.search("confiden", sentence, re.IGNORECASE))


@each_text
def test_words_of_likelihood_stand_in_judgements_only(piece):
    outside = tuple(b for b in piece.text.blocks if not isinstance(b, Judgement))
    assert not [s for s in sentences((*outside, piece.text.footnotes)) if says_likelihood(s)]


def test_five_modules_or_more_carry_a_judgement():
    assert sum(bool(p.judgements) for p in MODULES.values()) >= 5


def test_what_the_source_calls_unconfirmed_is_never_stated_as_fact():
    for piece in TEXTS:
        for paragraph in re.split(r"\n\s*\n", piece.body):
            if "patrols" in paragraph and "{fact:patrols-pause}" in paragraph:
                assert "nobody has confirmed" in paragraph
            if "{fact:returns-proposed}" in paragraph:
                assert "rumoured" in paragraph


@each_text
def test_every_footnote_is_defined_once_and_used(piece):
    used = {r.label for r in piece.all(FootnoteReference)}
    assert [note.label for note in piece.text.footnotes] == sorted(
        used, key=lambda label: piece.body.index(f"[^{label}]")
    )
    assert len(re.findall(r"^\[\^", piece.body, re.MULTILINE)) == len(used)


@each_text
def test_every_link_leads_somewhere(piece):
    anchors = {"#" + b.anchor for b in piece.text.blocks if isinstance(b, Heading)}
    for run in piece.all(Run):
        assert not run.link or run.link in anchors or run.link.startswith(("https:", "mailto:"))


@each_text
def test_every_image_is_there_with_its_words(piece):
    figures = [b for b in piece.text.blocks if isinstance(b, Figure)]
    for figure in figures:
        asset = ASSETS[figure.image.url]
        assert figure.image.alt == asset["alt"]
        assert figure.caption == asset["caption"]
    assert len(figures) == piece.body.count("![")


@each_text
def test_every_table_row_has_as_many_cells_as_its_header(piece):
    lines = piece.body.split("\n")
    for above, below in pairwise(lines):
        if above.startswith("|") and below.startswith("|"):
            assert above.count("|") == below.count("|"), below


@each_text
def test_names_are_spelled_one_way(piece):
    for wrong in ("Erdogan", "Turkey", "Jarablus", "Hizbullah", "Al-Qa’ida", "  \n", "\t", "'"):
        assert wrong not in piece.body, wrong


def test_the_sources_are_graded_with_a_reason_and_dated_no_closer_than_known():
    for source in SOURCES.values():
        Reliability(source["reliability"])
        Credibility(source["credibility"])
        assert "Graded" in source["note"]
    ours = SOURCES["ozcelik-2024"]
    assert (ours["author"], ours["reliability"]) == ("Dr Burcu Ozcelik", "B")
    assert ours["published"] is None
    assert "August 2024" in ours["note"]


def test_the_assets_are_the_files_and_are_described():
    assert {p.name for p in (STARTER / "assets").iterdir()} == set(ASSETS)
    for name, asset in ASSETS.items():
        assert asset["alt"]
        assert asset["caption"]
        assert asset["credit"]
        with Image.open(STARTER / "assets" / name) as picture:
            assert picture.width >= 1600


def test_the_chart_is_the_one_that_its_script_draws():
    script = runpy.run_path(str(STARTER.parent.parent / "scripts" / "make_starter_chart.py"))
    drawn = script["draw"]({name: fact["text"] for name, fact in FACTS.items()})
    with Image.open(script["TARGET"]) as stored:
        assert stored.size == drawn.size
        seen = stored.convert("RGB")
    # Small and blurred, since another version of FreeType may set a letter a hair apart.
    worst = max(b for _, b in ImageChops.difference(blurred(seen), blurred(drawn)).getextrema())
    assert worst < 24


def blurred(picture: Image.Image) -> Image.Image:
    return picture.resize((picture.width // 20, picture.height // 20), Image.Resampling.BOX)


def test_the_outline_names_what_is_there():
    entries = outline(BRIEFING["outline"])
    for entry in entries:
        assert sum(kind in entry for kind in ("generated", "own", "module")) == 1
        if "generated" in entry:
            Generated(entry["generated"])
        for kind in ("own", "adapted"):
            assert entry.get(kind, "summary") in OWN
        assert entry.get("module", "who-controls-what") in MODULES
    assert entries[0] == {"generated": "key judgements"}
    assert {e["own"] for e in entries if "own" in e} | {
        e["adapted"] for e in entries if "adapted" in e
    } == set(OWN)
    assert {e["module"] for e in entries if "module" in e} == set(MODULES)
    assert [e["module"] for e in entries if e.get("pinned") == 1] == ["who-controls-what"]
    assert [p.path.stem for p in EARLIER] == ["who-controls-what.1"]


def test_the_title_block_is_complete():
    assert datetime.fromisoformat(BRIEFING["cutoff"]).isoformat() == "2024-08-09T12:00:00+03:00"
    for field in ("title", "subtitle", "audience", "originator", "reference", "marking", "slug"):
        assert BRIEFING[field]
    assert resources.content("yardsticks", BRIEFING["yardstick"] + ".toml").is_file()
    assert {p.meta["marking"] for p in TEXTS} == {BRIEFING["marking"]}


def test_annotations_of_every_kind_stand_on_exact_words():
    threads = BRIEFING["annotations"]
    assert {AnnotationKind(t["kind"]) for t in threads} == set(AnnotationKind)
    for thread in threads:
        home = MODULES[thread["module"]] if "module" in thread else OWN[thread["own"]]
        assert home.body.count(thread["quote"]) == 1, thread["quote"]
        assert ("replacement" in thread) == (thread["kind"] == "suggestion")
        moments = [thread["at"], *(e["at"] for e in thread.get("events", []))]
        assert moments == sorted(moments)
        assert all(datetime.fromisoformat(m).tzinfo for m in moments)
        for event in thread.get("events", []):
            EventKind(event["kind"])
            assert event["author"]


def test_the_threads_show_what_a_thread_can_be():
    threads = BRIEFING["annotations"]
    ends = [[e["kind"] for e in t.get("events", [])] for t in threads]
    assert sum("resolve" in kinds for kinds in ends) == 1
    assert any(
        t["kind"] == "suggestion" and "accept" not in k for t, k in zip(threads, ends, strict=True)
    )
    assert any(t.get("only_here") for t in threads)
    assert any(e.get("due") for t in threads for e in t.get("events", []))
    assert sum("reply" in kinds for kinds in ends) >= 2
