"""Annotations leave the program in the form that others read."""

from __future__ import annotations

from datetime import UTC, datetime

from briefer.domain.annotation import AnnotationKind
from briefer.domain.web_annotation import read_web_annotations

MOMENT = datetime(2026, 11, 22, tzinfo=UTC)


def test_annotations_are_printed_as_web_annotations(briefer, tmp_path):
    body = tmp_path / "body.md"
    body.write_text("The second round failed in April 😀.\n", encoding="utf-8")
    assert briefer("init", "desk", "--empty").code == 0
    assert briefer("new", "module", "Talks", "--body", body).code == 0
    made = briefer(
        "annotate", "talks", "--quote", "second round",
        "--kind", "suggestion", "--replace", "third round",
    )  # fmt: skip
    seen = briefer("annotations", "talks", "--w3c")
    assert seen.code == 0
    assert seen.json["type"] == "AnnotationPage"
    read = read_web_annotations(seen.out, MOMENT)[0].annotation
    assert read.id == made.out.strip()
    assert (read.kind, read.replacement) == (AnnotationKind.SUGGESTION, "third round")
    assert (read.anchor.start, read.anchor.quote) == (4, "second round")


def test_annotations_go_to_another_library_and_come_back_with_an_answer(briefer, tmp_path):
    body = tmp_path / "body.md"
    body.write_text("The second round failed in April 😀.\n", encoding="utf-8")
    briefer("--library", "desk.briefer", "init", "desk", "--empty")
    briefer("new", "module", "Talks", "--body", body)
    made = briefer(
        "annotate", "talks", "--quote", "round", "--kind", "question", "--text", "Of what?"
    )
    (tmp_path / "copy.briefer").write_bytes((tmp_path / "desk.briefer").read_bytes())
    (tmp_path / "notes.json").write_text(briefer("annotations", "talks", "--w3c").out, "utf-8")
    assert briefer("init", "other", "--empty").code == 0
    briefer("new", "module", "Talks elsewhere", "--body", body)

    nobody = briefer("import-annotations", "notes.json")
    assert nobody.code == 1
    assert "not in this library" in nobody.err
    taken = briefer("import-annotations", "notes.json", "--module", "talks-elsewhere")
    assert (taken.code, taken.lines) == (0, [made.out.strip()])
    (seen,) = briefer("annotations", "talks-elsewhere", "--json").json
    assert (seen["words"], seen["start"], seen["author"]) == ("round", 11, "Leyla Aksoy")
    again = briefer("import-annotations", "notes.json")
    assert (again.code, again.lines) == (0, [])
    assert "here already" in again.err


def test_a_briefing_gives_the_annotations_of_all_its_texts(empty, tmp_path):
    for name in ("One", "Two"):
        (tmp_path / "body.md").write_text(f"Words of {name}.\n", encoding="utf-8")
        empty("new", "module", name, "--body", "body.md")
        empty("annotate", name.lower(), "--quote", name, "--kind", "comment", "--text", "Hm")
    empty("new", "briefing", "Both", "--module", "two", "--module", "one")
    seen = empty("annotations", "both", "--w3c").json
    quotes = [item["target"]["selector"][1]["exact"] for item in seen["items"]]
    assert quotes == ["Two", "One"]
    assert empty("annotations", "neither").code == 1


def test_a_file_that_holds_no_annotations_is_one_sentence(empty, tmp_path):
    (tmp_path / "bad.json").write_bytes(b"\xff\xfe")
    for name in ("bad.json", "nowhere.json"):
        told = empty("import-annotations", name)
        assert (told.code, told.out) == (1, "")
        assert name in told.err
        assert "Traceback" not in told.err
