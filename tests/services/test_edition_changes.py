"""What changed between editions is told to a reader in his language, and can be handed on."""

from __future__ import annotations

import pytest

from briefer.domain.blocks import plain_text
from briefer.markup.files import read_markdown_file
from briefer.services.assembling import change_briefing, start_briefing
from briefer.services.edition_changes import changes_document, compare_editions, export_changes
from briefer.services.issuing import edition_document, issue
from briefer.services.registering import add_source
from briefer.services.writing import write_module

BODY = """The envoys met *twice* in **Baku**. [@rusi]

!!! judgement "likelihood: roughly even chance; confidence: moderate; basis: talks go on"
    A full restoration of ties this year is as likely as not. [@rusi]
"""
LATER = (
    BODY.replace("*twice*", "*three times*")
    .replace("roughly even chance", "unlikely")
    .replace("talks go on", "two rounds failed")
)


@pytest.fixture
def briefing(session, make):
    add_source(session, "rusi", "A commentary")
    modules = [make("Talks", BODY), make("Refugees", "Three million people wait.")]
    return start_briefing(session, "Baku", modules, marking="TLP:GREEN").ids[0]


def test_the_summary_and_the_words_are_a_document_of_their_own(session, briefing, tmp_path):
    issue(session, briefing, ["md"])
    write_module(session, "talks", LATER)
    change_briefing(session, briefing, marking="TLP:AMBER")
    changes = compare_editions(session, briefing)
    document = changes_document(changes, session.now().date())
    assert document.subtitle == "What has changed from edition 1 to the draft"
    assert document.marking.label == "TLP:AMBER", "the higher of the two"
    short, talks = document.sections
    assert (short.heading, talks.heading) == ("In short", "Talks")
    words = plain_text(short.blocks[0].block)
    assert "unlikely, was roughly even chance, because two rounds failed" in words
    (path,) = {export_changes(session, briefing, "md", tmp_path / "c.md")}
    text = path.read_text("utf-8")
    assert "met ~~twice~~ **three times** in Baku" in text
    found = read_markdown_file(text)
    assert found.is_ours
    assert [s.heading for s in found.sections] == ["In short", "Talks"]
    for kind in ("pdf", "html"):
        assert export_changes(session, briefing, kind, tmp_path / f"c.{kind}").stat().st_size
    page = (tmp_path / "c.html").read_text("utf-8")
    assert "<s>twice</s> <strong>three times</strong>" in page


def test_editions_without_a_difference_say_so(session, briefing, tmp_path):
    issue(session, briefing, ["md"])
    text = export_changes(session, briefing, "md", tmp_path / "c.md").read_text("utf-8")
    assert "Nothing a reader would notice has changed." in text


@pytest.mark.parametrize(
    ("language", "said", "headings"),
    [
        (
            "de",
            "Geändert seit Ausgabe 1: unwahrscheinlich, zuvor etwa gleich wahrscheinlich, "
            "denn two rounds failed.",
            ["Kernaussagen", "Änderungen seit der letzten Ausgabe"],
        ),
        (
            "fr",
            "Modifié depuis l’édition 1 : improbable, auparavant chances à peu près égales, "
            "car two rounds failed.",
            ["Jugements clés", "Changements depuis la dernière édition"],
        ),
        (
            "tr",
            "1. baskıdan bu yana değişti: düşük olasılık, önce yaklaşık eşit olasılık, "
            "çünkü two rounds failed.",
            ["Temel değerlendirmeler", "Son baskıdan bu yana değişiklikler"],
        ),
        (
            "ar",
            "تغيّر منذ الإصدار 1: غير مرجح، وكان متكافئ تقريبًا، لأن two rounds failed.",
            ["التقديرات الرئيسية", "التغييرات منذ الإصدار الأخير"],
        ),
    ],
)
def test_an_edition_tells_its_changes_in_the_language_of_the_briefing(
    session, briefing, language, said, headings
):
    change_briefing(session, briefing, language=language)
    issue(session, briefing, ["md"])
    write_module(session, "talks", LATER)
    document = edition_document(session, issue(session, briefing, ["md"]).edition)
    assert plain_text(document.sections[0].blocks[1].block) == said
    assert [s.heading for s in document.sections[:2]] == headings
    assert compare_editions(session, briefing, 1, 2).lines[0].count("two rounds failed") == 1
