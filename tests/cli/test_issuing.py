"""From modules to issued editions and their copies, all of it from a terminal."""

from __future__ import annotations

import pikepdf
import pytest

TALKS = """The envoys met twice. [@rusi]

!!! judgement "likelihood: roughly even chance; confidence: moderate; basis: talks go on"
    A deal this year is as likely as not. [@rusi]
"""


@pytest.fixture
def desk(empty, tmp_path):
    """A library with three modules and a briefing of two of them."""
    from briefer.services.library import open_library
    from briefer.services.registering import add_source

    with open_library(tmp_path / "desk.briefer", "Ada") as session:
        add_source(session, "rusi", "A commentary")
    (tmp_path / "talks.md").write_text(TALKS, encoding="utf-8")
    for title in ("Talks", "Trade", "Refugees"):
        assert empty("new", "module", title, "--body", "talks.md").code == 0
    assert empty("new", "briefing", "Baku", "--module", "talks", "--module", "trade").code == 0
    return empty


def titles(desk):
    return [s["title"] for s in desk("show", "baku", "--json").json["sections"]]


def test_an_outline_is_arranged(desk, tmp_path):
    assert titles(desk) == ["Key judgements", "Talks", "Trade", "Sources", "Abbreviations"]
    assert desk("outline", "add", "baku", "refugees", "--at", "2").code == 0
    assert titles(desk)[1:4] == ["Refugees", "Talks", "Trade"]
    again = desk("outline", "add", "baku", "talks")
    assert (again.code, "stands in this briefing already" in again.err) == (1, True)
    assert desk("outline", "add", "baku", "talks", "--again", "--under", "refugees").code == 0
    (tmp_path / "own.md").write_text("Over to trade.", encoding="utf-8")
    own = desk("outline", "add", "baku", "--text", "own.md", "--heading", "Bridge", "--at", "1")
    assert len(own.lines) == 1
    assert titles(desk)[0] == "Bridge"
    assert desk("outline", "add", "baku", "--generated", "yardstick").code == 0
    assert desk("outline", "move", "baku", "Trade", "Bridge", "--at", "2").code == 0
    assert titles(desk)[:4] == ["Key judgements", "Bridge", "Trade", "Refugees"]
    assert desk("outline", "remove", "baku", "Refugees", "yardstick").code == 0
    assert titles(desk) == [
        "Key judgements",
        "Bridge",
        "Trade",
        "Talks",
        "Sources",
        "Abbreviations",
    ]
    assert desk("outline", "add", "baku").code == 2
    assert "did you mean “trade”" in desk("outline", "remove", "baku", "trad").err


def test_a_link_is_set_and_brought_up_to_date(desk, tmp_path):
    assert desk("link", "baku/talks", "pinned").code == 0
    assert desk("link", "baku/trade", "adapted").code == 0
    (tmp_path / "new.md").write_text(TALKS.replace("twice", "thrice"), encoding="utf-8")
    for slug in ("talks", "trade"):
        assert desk("write", slug, "--body", "new.md", "--reason", "Later").code == 0
    moved = desk("moved-on", "baku", "--json").json
    assert [(m["heading"], m["revision"], m["newest"]) for m in moved] == [
        ("Talks", 1, 2),
        ("Trade", 1, 2),
    ]
    assert desk("link", "baku/talks", "keep").code == 0
    assert desk("link", "baku/trade", "merge").code == 0
    assert desk("moved-on", "baku").out == ""
    assert desk("link", "baku/talks", "following").code == 0
    assert desk("link", "talks", "following").code == 2
    assert desk("link", "baku/talks", "take").code == 1


def test_a_merge_with_conflicts_waits_for_a_person(desk, tmp_path):
    assert desk("link", "baku/talks", "adapted").code == 0
    shown = desk("show", "baku", "--json").json
    (section,) = [s for s in shown["sections"] if s["title"] == "Talks"]
    from briefer.services.library import get_briefing, open_library

    with open_library(tmp_path / "desk.briefer", "Ada") as session:
        outline = get_briefing(session, "baku").outline
        wording = outline.sections[section["id"]].link.wording
    for name, word in (("ours.md", "often"), ("theirs.md", "thrice"), ("both.md", "at times")):
        (tmp_path / name).write_text(TALKS.replace("twice", word), encoding="utf-8")
    desk("write", wording, "--body", "ours.md", "--reason", "Ours")
    desk("write", "talks", "--body", "theirs.md", "--reason", "Theirs")
    stopped = desk("link", "baku/talks", "merge")
    assert stopped.code == 1
    assert "“twice” became “often” here and “thrice” in the module" in stopped.err
    assert len(desk("moved-on", "baku").lines) == 1
    assert desk("link", "baku/talks", "take", "--body", "both.md").code == 2
    assert desk("link", "baku/talks", "merge", "--body", "both.md").code == 0
    assert desk("moved-on", "baku").lines == []
    assert "at times" in desk("show", wording).out


def test_the_gate_blocks_and_waivers_let_pass(desk):
    desk("annotate", "talks", "--quote", "met twice", "--kind", "question", "--text", "Where?")
    blocked = desk("issue", "baku", "--to", "md")
    assert blocked.code == 1
    assert blocked.err.splitlines()[0].startswith("error open-question: “Talks”: a question")
    assert blocked.err.splitlines()[1].startswith("“Baku” cannot be issued: 1 error")
    assert desk("issue", "baku", "--waive", "open-question").code == 2
    made = desk("issue", "baku", "--to", "md", "--waive", "open-question=No time left")
    assert (made.code, made.lines) == (0, ["baku edition 1"])
    assert "waived open-question" in made.err
    (edition,) = desk("editions", "baku", "--json").json
    assert edition["waivers"] == [{"code": "open-question", "reason": "No time left"}]
    assert edition["author"] == "Leyla Aksoy"
    assert desk("issue", "baku", "--waive-all", "Seen").code == 0
    assert [line.split()[2] for line in desk("editions").lines] == ["2", "1"]


def test_drafts_tell_what_the_gate_would_say(desk):
    desk("annotate", "talks", "--quote", "met twice", "--kind", "question", "--text", "Where?")
    made = desk("export", "baku", "--to", "md", "--to", "html")
    assert (made.code, made.lines) == (0, ["baku.md", "baku.html"])
    assert made.err.count("open-question") == 1
    assert desk("export", "baku", "--profile", "nobody").code == 1
    assert desk("export", "baku", "--edition", "1", "--annotated").code == 2


def test_an_edition_is_distributed_verified_corrected_and_withdrawn(desk, tmp_path):
    assert desk("issue", "baku", "--to", "pdf", "--to", "md", "--note", "First").code == 0
    assert desk("export", "baku", "--edition", "1", "--to", "md").lines == ["baku-1.md"]
    before = (tmp_path / "baku-1.md").read_bytes()
    handed = desk("distribute", "baku", "The minister", "The envoy", "--out", "sent")
    assert handed.lines == [
        f"sent/baku-1-the-{who}.{kind}" for who in ("minister", "envoy") for kind in ("pdf", "md")
    ]
    listed = desk("copies", "baku", "--json").json
    assert [(c["recipient"], c["copy_number"], c["format"]) for c in listed][2:] == [
        ("The envoy", "2 of 2", "pdf"),
        ("The envoy", "2 of 2", "md"),
    ]
    assert "The envoy" in desk("copies", "baku").lines[2]
    again = desk("copies", "baku", "--recipient", "the envoy", "--again", "again")
    assert again.lines == ["again/baku-1-the-envoy.pdf", "again/baku-1-the-envoy.md"]
    for name in ("baku-1-the-envoy.pdf", "baku-1-the-envoy.md"):
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "sent" / name).read_bytes()
    assert desk("copies", "baku", "--recipient", "The envoi").code == 1
    assert desk("copies", "baku", "--csv", "record.csv").lines == ["record.csv"]
    assert (tmp_path / "record.csv").read_text("utf-8").count("The minister") == 2
    told = desk("verify", handed.lines[2])
    assert (told.code, "the copy of The envoy (copy 2 of 2)" in told.out) == (0, True)
    assert desk("verify", handed.lines[3], "--json").json["edition"] == 1
    other = desk("verify", "talks.md")
    assert (other.code, "none that was issued" in other.out) == (1, True)
    text = TALKS.replace("roughly even chance", "unlikely").replace("twice", "three times")
    (tmp_path / "new.md").write_text(text, encoding="utf-8")
    desk("write", "talks", "--body", "new.md", "--reason", "Corrected")
    draft = desk("diff", "baku")
    assert "Judgement unlikely, was roughly even chance, because talks go on" in draft.lines[0]
    assert desk("issue", "baku", "--to", "md").lines == ["baku edition 2"]
    assert desk("diff", "baku", "--from", "1", "--with", "2", "--full").out.count("{+three times+}")
    assert desk("diff", "baku").out == ""
    for kind in ("pdf", "md", "html"):
        name = f"changes.{kind}"
        assert desk("diff", "baku", "--from", "1", "--with", "2", "--out", name).lines == [name]
    assert "~~twice~~ **three times**" in (tmp_path / "changes.md").read_text("utf-8")
    assert desk("diff", "baku", "--out", "changes.docx").code == 2
    desk("export", "baku", "--edition", "1", "--to", "md")
    assert (tmp_path / "baku-1.md").read_bytes() == before
    assert (
        b"Changes since the last edition"
        in (tmp_path / desk("export", "baku", "--edition", "2", "--to", "md").lines[0]).read_bytes()
    )
    assert desk("withdraw", "baku", "A date was wrong", "--edition", "1").lines == [
        "The minister (copy 1 of 2)",
        "The envoy (copy 2 of 2)",
    ]
    used = desk("where-used", "talks", "--json").json
    assert [d["briefing"] for d in used["drafts"]] == ["baku"]
    assert [(e["edition"], e["withdrawn"], e["recipients"]) for e in used["editions"]] == [
        (2, False, []),
        (1, True, ["The minister", "The envoy"]),
    ]
    assert used["editions"][1]["withdrawn_because"] == "A date was wrong"
    assert "edition 1 (withdrawn: A date was wrong)" in desk("where-used", "talks").out
    assert (
        "was withdrawn: A date was wrong"
        in desk("export", "baku", "--edition", "1", "--to", "md").err
    )
    assert len(desk("impact", "--words", "envoys met twice", "--json").json) == 3
    assert desk("impact", "--source", "rusi").out.count("The minister, The envoy") == 2
    assert desk("impact").code == 2


def test_briefings_start_from_templates_and_editions(desk):
    keys = [t["slug"] for t in desk("list", "templates", "--json").json]
    assert "ministerial-brief" in keys
    assert "clean for distribution" in desk("list", "profiles").out
    made = desk(
        "new", "briefing", "Next", "--template", "ministerial-brief", "--module", "talks",
        "--audience", "The minister",
    )  # fmt: skip
    assert made.lines == ["next"]
    shown = desk("show", "next", "--json").json
    assert [s["title"] for s in shown["sections"]] == [
        "Bottom line",
        "Key judgements",
        "Talks",
        "Recommendation",
        "Sources",
    ]
    assert desk("issue", "baku", "--to", "md").code == 0
    assert desk("new", "briefing", "Baku 2", "--from-edition", "baku/1").lines == ["baku-2"]
    assert len(desk("show", "baku-2", "--json").json["sections"]) == 5
    assert desk("new", "briefing", "X", "--template", "ministeral-brief").code == 1


def test_profiles_and_templates_are_kept(desk):
    made = desk("new", "profile", "Partners", "--to", "md", "--ceiling", "TLP:GREEN",
                "--recipient", "Ada", "--recipient", "Ben")  # fmt: skip
    assert made.lines == ["Partners"]
    assert desk("new", "profile", "X", "--ceiling", "TLP:GREN").code == 1
    (shown,) = desk("list", "profiles", "--search", "partners", "--json").json
    assert (shown["ceiling"], shown["recipients"]) == ("TLP:GREEN", ["Ada", "Ben"])
    assert desk("issue", "baku", "--profile", "partners").code == 0
    handed = desk("distribute", "baku", "--to", "md", "--out", "sent")
    assert handed.lines == ["sent/baku-1-ada.md", "sent/baku-1-ben.md"]
    assert desk("new", "template", "Our kind", "--from", "baku").lines == ["our-kind"]
    assert desk("new", "briefing", "Next", "--template", "our-kind").code == 0


def test_a_character_that_cannot_be_printed_is_named_and_keeps_a_pdf_from_being_issued(
    desk, tmp_path
):
    (tmp_path / "name.md").write_text("The name 人民 stands here. [@rusi]", encoding="utf-8")
    assert desk("write", "trade", "--body", "name.md").code == 0
    written = desk("export", "baku", "--to", "pdf")
    assert written.code == 0
    assert "“Trade” holds “人” (U+4EBA CJK UNIFIED IDEOGRAPH-4EBA)" in written.err
    assert "missing-glyph" not in desk("export", "baku", "--to", "md").err
    refused = desk("issue", "baku", "--to", "pdf")
    assert (refused.code, "missing-glyph" in refused.err) == (1, True)
    assert desk("issue", "baku", "--to", "pdf", "--waive", "missing-glyph=Known here").code == 0


def test_a_pdf_is_locked_with_a_passphrase_from_a_file_or_from_the_terminal(
    desk, tmp_path, monkeypatch
):
    phrase = "four words and more"
    (tmp_path / "phrase").write_text(f"{phrase}\nnot this\n", encoding="utf-8")
    assert desk("export", "baku", "--passphrase-file", "phrase", "--out", "a.pdf").code == 0
    with pikepdf.open(tmp_path / "a.pdf", password=phrase) as pdf:
        assert pdf.is_encrypted
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: phrase)
    asked = desk("export", "baku", "--encrypt", "--out", "b.pdf")
    assert (asked.code, asked.lines) == (0, ["b.pdf"])
    with pikepdf.open(tmp_path / "b.pdf", password=phrase) as pdf:
        assert pdf.is_encrypted
    (tmp_path / "empty").write_text("", encoding="utf-8")
    refused = desk("export", "baku", "--passphrase-file", "empty", "--out", "c.pdf")
    assert (refused.code, "8 characters" in refused.err) == (1, True)
    both = desk("export", "baku", "--encrypt", "--passphrase-file", "phrase")
    assert both.code == 2
    several = desk("export", "baku", "--to", "pdf", "--to", "md", "--passphrase-file", "phrase")
    assert (several.code, "Only a PDF" in several.err) == (1, True)
    assert sorted(p.name for p in tmp_path.glob("*.pdf")) == ["a.pdf", "b.pdf"]
    assert not list(tmp_path.glob("baku*"))


def test_the_record_says_which_copies_were_locked(desk, tmp_path):
    (tmp_path / "phrase").write_text("four words and more", encoding="utf-8")
    assert desk("issue", "baku", "--waive-all", "A test").code == 0
    locked = ("--to", "pdf", "--passphrase-file", "phrase")
    assert desk("distribute", "baku", "Ada", *locked).code == 0
    assert desk("distribute", "baku", "Ben", "--to", "pdf").code == 0
    (edition,) = desk("editions", "--json").json
    assert [(c["recipient"], c["encrypted"]) for c in edition["copies"]] == [
        ("Ada", True),
        ("Ben", False),
    ]
    again = desk("copies", "baku", "--recipient", "Ada", "--again", "again")
    assert (again.code, "kept nowhere" in again.err) == (1, True)
