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
    (read,) = read_web_annotations(seen.out, MOMENT)
    assert read.id == made.out.strip()
    assert (read.kind, read.replacement) == (AnnotationKind.SUGGESTION, "third round")
    assert (read.anchor.start, read.anchor.quote) == (4, "second round")
