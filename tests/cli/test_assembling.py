"""What is said about briefings, sections and images, and what a desk makes for itself."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image


@pytest.fixture
def desk(empty, tmp_path):
    """A library with two modules and a briefing of both."""
    (tmp_path / "talks.md").write_text("The envoys met twice.", encoding="utf-8")
    for title in ("Talks", "Trade"):
        assert empty("new", "module", title, "--body", "talks.md").code == 0
    assert empty("new", "briefing", "Baku", "--module", "talks", "--module", "trade").code == 0
    return empty


def shown(desk):
    return desk("show", "baku", "--json").json


@pytest.mark.parametrize(
    ("group", "verbs"),
    [
        ("outline", "add, change, move or remove"),
        ("new", "briefing, module, profile or template"),
    ],
)
def test_a_group_without_a_verb_names_its_verbs(empty, group, verbs):
    told = empty(group)
    assert (told.code, told.out) == (2, "")
    assert told.err == f"“briefer {group}” needs a verb: {verbs}.\nSee: briefer {group} --help\n"


def test_sections_are_changed_together(desk):
    changed = desk("outline", "change", "baku", "talks", "trade", "--page-break", "--left-out")
    assert (changed.code, changed.err) == (0, "")
    assert (
        desk("outline", "change", "baku", "trade", "--taken-in", "--heading", "Lorries").code == 0
    )
    titles = [s["title"] for s in shown(desk)["sections"]]
    assert titles[1:3] == ["Talks", "Lorries"]
    assert desk("export", "baku", "--to", "md", "--out", "b.md").code == 0
    assert "Talks" not in Path("b.md").read_text(encoding="utf-8")
    assert desk("outline", "change", "baku", "talks").code == 2
    assert desk("outline", "change", "baku", "talks", "--level-shift", "9").code == 2


def test_an_adapted_wording_is_proposed_and_made_a_module(desk):
    assert desk("link", "baku/talks", "propose").code == 1
    assert desk("link", "baku/talks", "adapted").code == 0
    (wording,) = [s for s in shown(desk)["sections"] if s["title"] == "Talks"]
    own = next(
        row["id"] for row in desk("list", "modules", "--json").json if row["slug"] == "talks"
    )
    assert wording["module"] == own
    assert desk("link", "baku/talks", "propose").lines == []
    promoted = desk("link", "baku/talks", "promote", "--title", "Our talks")
    assert promoted.lines == ["our-talks"]
    assert "following" in {s["kind"] for s in shown(desk)["sections"] if s["title"] == "Our talks"}
    assert desk("link", "baku/trade", "keep", "--title", "x").code == 2


def test_what_is_said_about_a_briefing_is_changed(desk):
    assert desk(
        "change", "baku", "--title", "Baku talks", "--marking", "TLP:RED", "--cutoff",
        "2026-11-22T12:00+01:00", "--issued", "2026-11-23", "--profile", "full internal",
    ).code == 0  # fmt: skip
    found = shown(desk)
    assert (found["title"], found["marking"]) == ("Baku talks", "TLP:RED")
    assert found["cutoff"] == "2026-11-22T12:00:00+01:00"
    for wrong, code in (
        ((), 2),
        (("--cutoff", "noon"), 1),
        (("--cutoff", "2026-11-22T12:00"), 1),
        (("--issued", "soon"), 1),
        (("--profile", "none"), 1),
        (("--style", "none"), 1),
    ):
        assert desk("change", "baku", *wrong).code == code
    assert shown(desk) == found


def test_a_marking_above_the_parts_needs_a_reason(desk, tmp_path):
    (tmp_path / "marked.md").write_text('Green words.\n{: marking="TLP:GREEN" }\n')
    assert desk("write", "talks", "--body", "marked.md").code == 0
    assert desk("change", "baku", "--marking", "TLP:RED").code == 0
    blocked = desk("issue", "baku", "--to", "md")
    assert "marking-without-reason: The briefing is marked TLP:RED, above its" in blocked.err
    assert desk("change", "baku", "--marking-reason", "Names a source").code == 0
    assert desk("issue", "baku", "--to", "md").code == 0
    (edition,) = desk("editions", "baku", "--json").json
    assert (edition["marking"], edition["marking_reason"]) == ("TLP:RED", "Names a source")
    assert desk("change", "baku", "--marking", "TLP:AMBER").code == 0
    assert desk("issue", "baku", "--to", "md").code == 1, "the reason was for another marking"


def test_an_image_is_described_later(desk, tmp_path):
    from briefer.services.images import add_asset
    from briefer.services.library import open_library

    data = io.BytesIO()
    Image.new("RGB", (3, 2)).save(data, "PNG")
    with open_library(tmp_path / "desk.briefer", "Ada") as session:
        add_asset(session, data.getvalue(), "map.png")
    assert desk("image", "map.png", "--alt", "The delta", "--credit", "Desk").code == 0
    told = desk("image", "map.png").out
    assert "3 × 2 px" in told
    assert "The delta" in told
    (listed,) = desk("list", "images", "--search", "delta", "--json").json
    assert (listed["slug"], listed["title"], listed["width_px"]) == ("map.png", "The delta", 3)
    assert desk("list", "images", "--search", "nothing").out == ""
    assert "did you mean “map.png”" in desk("image", "mapp.png").err


def test_own_templates_and_profiles_are_taken_away(desk):
    assert desk("new", "template", "Ours", "--from", "baku").lines == ["ours"]
    assert desk("new", "profile", "Partners", "--page", "Letter").code == 0
    assert desk("change", "baku", "--profile", "Partners").code == 0
    told = desk("remove", "profile", "partners")
    assert (told.code, "The exports of “Baku” use" in told.err) == (1, True)
    assert desk("change", "baku", "--profile", "").code == 0
    assert desk("remove", "profile", "partners").code == 0
    assert desk("remove", "template", "ours").code == 0
    assert "ours" not in [t["slug"] for t in desk("list", "templates", "--json").json]
    assert desk("remove", "template", "ministerial-brief").code == 1


def test_what_the_gate_says_is_listed_and_settled(desk, tmp_path):
    (tmp_path / "marked.md").write_text('Red words.\n{: marking="TLP:RED" }\n')
    assert desk("write", "talks", "--body", "marked.md").code == 0
    assert desk("check", "baku").code == 0
    assert desk("change", "baku", "--marking", "TLP:GREEN").code == 0
    found = desk("check", "baku")
    assert (found.code, "(Mark it TLP:RED: --fix)" in found.out) == (1, True)
    settled = desk("check", "baku", "--fix", "marking-below-parts", "--json")
    assert (settled.code, settled.err) == (0, "Mark it TLP:RED\n")
    assert "marking-below-parts" not in [f["code"] for f in settled.json]
    assert shown(desk)["marking"] == "TLP:RED"
    assert desk("check", "baku", "--fix", "marking-below-parts").code == 1


def test_the_length_is_told_by_section(desk):
    assert desk("fit", "baku").lines == ["4  Talks", "4  Trade", "8  in all"]
    assert desk("new", "briefing", "Short", "--template", "ministerial-brief").code == 0
    found = desk("fit", "short", "--json").json
    assert found["budget_words"] == 400
    assert found["words"] == sum(s["words"] for s in found["sections"])


def test_an_edition_that_is_not_there_is_told_plainly(desk):
    none = desk("export", "baku", "--edition", "1")
    assert (none.code, none.err.splitlines()[0]) == (1, "“Baku” has no edition 1.")
    assert desk("diff", "baku").err.splitlines()[0] == "“Baku” was not issued yet."
