"""The verbs from a terminal, as docs/commands.md describes them."""

from __future__ import annotations

import gc
import io
import sys
from pathlib import Path

import pytest

BODY = "# Talks\n\nThe envoys met **twice** in Baku. A third meeting is likely.\n"


@pytest.fixture
def talks(empty, tmp_path):
    (tmp_path / "talks.md").write_text(BODY, encoding="utf-8")
    assert empty("new", "module", "Talks in Baku", "--body", "talks.md").lines == ["talks-in-baku"]
    return empty


def test_a_library_is_made_and_used_from_then_on(briefer):
    made = briefer("init", "desk", "--empty")
    assert (made.code, made.lines) == (0, ["desk.briefer"])
    assert briefer("list", "modules", "--json").json == []


def test_an_existing_library_is_never_replaced(empty):
    again = empty("init", "desk.briefer", "--empty")
    assert again.code == 1
    assert "desk.briefer" in again.err
    assert "Traceback" not in again.err


def test_a_module_is_made_listed_shown_and_rewritten(talks, monkeypatch):
    (row,) = talks("list", "modules", "--json").json
    assert (row["slug"], row["title"], row["revision"]) == ("talks-in-baku", "Talks in Baku", 1)
    assert talks("show", "talks-in-baku", "--json").json["body"] == BODY
    assert talks("show", row["id"]).out == BODY + "\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Yeni metin: İğdır.".encode())))
    written = talks("write", "talks-in-baku", "--body", "-")
    assert written.lines == ["talks-in-baku revision 2"]
    assert talks("show", "talks-in-baku", "--json").json["body"] == "Yeni metin: İğdır."
    assert talks("show", "talks-in-baku", "--revision", 1, "--json").json["body"] == BODY


def test_a_search_finds_and_shows_where(talks):
    (row,) = talks("list", "modules", "--search", "envoy", "--json").json
    assert "[envoys]" in row["snippet"]
    assert talks("list", "modules", "--search", 'foo"bar OR (', "--json").json == []


def test_words_are_annotated_and_followed_through_an_edit(talks, tmp_path):
    made = talks(
        "annotate", "talks-in-baku", "--quote", "twice", "--kind", "fact check", "--text", "Source?"
    )
    assert made.code == 0
    (seen,) = talks("annotations", "talks-in-baku", "--json").json
    assert (seen["id"], seen["state"], seen["kind"]) == (made.lines[0], "open", "fact check")
    assert BODY[seen["start"] : seen["end"]] == "twice"
    edited = "An opening line.\n\n" + BODY
    (tmp_path / "new.md").write_text(edited, encoding="utf-8")
    talks("write", "talks-in-baku", "--body", "new.md")
    (seen,) = talks("annotations", "talks-in-baku", "--json").json
    assert edited[seen["start"] : seen["end"]] == seen["words"] == "twice"
    (tmp_path / "gone.md").write_text("Nothing of it is left.", encoding="utf-8")
    talks("write", "talks-in-baku", "--body", "gone.md")
    (seen,) = talks("annotations", "talks-in-baku", "--json").json
    assert (seen["found"], seen["start"], seen["words"]) == ("detached", None, None)
    assert seen["quote"] == "twice"


def test_a_suggestion_carries_its_wording(talks):
    talks(
        "annotate", "talks-in-baku", "--quote", "is likely", "--kind", "suggestion",
        "--text", "Yardstick", "--replace", "is very likely",
    )  # fmt: skip
    (seen,) = talks("annotations", "talks-in-baku", "--json").json
    assert (seen["kind"], seen["replacement"]) == ("suggestion", "is very likely")


def test_words_that_occur_twice_or_never_are_refused(talks):
    assert talks("annotate", "talks-in-baku", "--quote", "nowhere", "--text", "?").code == 1
    twice = talks("annotate", "talks-in-baku", "--quote", "in", "--text", "?")
    assert twice.code == 1
    assert twice.err.count("\n") <= 2


def test_a_briefing_is_made_and_exported(talks, tmp_path):
    assert talks("new", "briefing", "Baku talks", "--module", "talks-in-baku").lines == [
        "baku-talks"
    ]
    made = talks("export", "baku-talks", "--to", "pdf", "--to", "md", "--out", "out/final.pdf")
    assert made.code == 0, made.err
    assert [Path(line).name for line in made.lines] == ["final.pdf", "final.md"]
    assert (tmp_path / "out" / "final.pdf").read_bytes().startswith(b"%PDF-1.7")
    text = (tmp_path / "out" / "final.md").read_text(encoding="utf-8")
    assert "The envoys met **twice** in Baku." in text


@pytest.mark.parametrize(
    ("out", "made"),
    [
        (None, "baku-talks.pdf"),
        ("new-folder", "new-folder/baku-talks.pdf"),
        ("v1.2/", "v1.2/baku-talks.pdf"),
        ("final.pdf", "final.pdf"),
    ],
)
def test_where_an_export_goes(talks, tmp_path, out, made):
    talks("new", "briefing", "Baku talks", "--module", "talks-in-baku")
    arguments = ["--out", out] if out else []
    assert talks("export", "baku-talks", *arguments).lines == [made]
    assert (tmp_path / made).is_file()


def test_only_an_annotated_copy_carries_annotations(talks, tmp_path):
    talks("annotate", "talks-in-baku", "--quote", "twice", "--text", "Ask the embassy.")
    talks("new", "briefing", "Baku talks", "--module", "talks-in-baku")
    talks("export", "baku-talks", "--to", "md", "--out", "clean.md")
    talks("export", "baku-talks", "--to", "md", "--out", "marked.md", "--annotated")
    clean = (tmp_path / "clean.md").read_text(encoding="utf-8")
    assert "embassy" not in clean
    assert "Leyla" not in clean
    assert "Ask the embassy." in (tmp_path / "marked.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (["show", "talks-in-bakü"], "talks-in-baku"),
        (["annotations", "talk-in-baku"], "talks-in-baku"),
        (["export", "baku-talk"], "baku-talks"),
        (["new", "briefing", "Other", "--module", "talks-baku"], "talks-in-baku"),
    ],
)
def test_a_near_miss_is_named(talks, arguments, near):
    talks("new", "briefing", "Baku talks", "--module", "talks-in-baku")
    missed = talks(*arguments)
    assert missed.code == 1
    assert f"did you mean “{near}”" in missed.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["list", "nonsense"],
        ["annotate", "talks-in-baku", "--quote", "twice", "--kind", "nonsense"],
        ["export", "baku-talks", "--to", "docx"],
        ["nonsense"],
        ["show"],
    ],
)
def test_wrong_usage_exits_with_two(talks, arguments):
    assert talks(*arguments).code == 2


def test_a_library_that_is_none_is_one_clear_sentence(briefer, tmp_path):
    (tmp_path / "notes.briefer").write_text("not a database at all, just words" * 40)
    told = briefer("--library", "notes.briefer", "list", "modules")
    assert told.code == 1
    assert "notes.briefer" in told.err
    assert "Traceback" not in told.err
    assert briefer("--library", "missing.briefer", "list", "modules").code == 1


def test_an_export_that_cannot_be_written_leaves_what_stood_there(talks, tmp_path):
    talks("new", "briefing", "Baku talks", "--module", "talks-in-baku")
    (tmp_path / "blocked").write_text("a file where a folder would have to be")
    told = talks("export", "baku-talks", "--out", "blocked/final.pdf")
    assert told.code == 1
    assert "blocked" in told.err
    assert (tmp_path / "blocked").read_text().startswith("a file")


def test_the_demo_writes_the_sample_briefing_and_prints_each_path(briefer, tmp_path):
    shown = briefer("demo", "--out", "out")
    assert shown.code == 0, shown.err
    assert {Path(line).suffix for line in shown.lines} == {".briefer", ".pdf", ".md"}
    assert all((tmp_path / line).stat().st_size > 1000 for line in shown.lines)
    again = briefer("demo", "--out", "out")
    assert again.code == 0
    assert again.lines[0] != shown.lines[0], "a library that was made before is kept"


def test_doctor_names_what_briefer_runs_on(briefer):
    told = briefer("doctor")
    assert "FTS5" in told.out
    assert "NotoSerif" in told.out


def test_garbage_is_looked_for_where_no_window_opens(briefer, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert briefer("--library", "nowhere.briefer").code == 1
    assert gc.isenabled()


def test_without_a_display_the_window_is_the_demo(briefer, monkeypatch, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    shown = briefer()
    assert shown.code == 0
    assert "no display" in shown.err
    assert (tmp_path / "briefer-demo").is_dir()


def test_nothing_chosen_yet_means_the_starter_library(briefer):
    assert len(briefer("list", "modules", "--json").json) >= 10
