"""An edition is frozen to the byte, corrected by the next one, and known again by its file."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace

from briefer.domain.annotation import AnnotationKind
from briefer.domain.blocks import plain_text
from briefer.domain.outline import Generated, LinkMode
from briefer.domain.profile import Profile
from briefer.domain.style import HouseStyle
from briefer.errors import Cancelled, InvalidInput, NotFound
from briefer.services import changes, formats, issuing, reading, reference
from briefer.services.assembling import (
    add_generated,
    change_briefing,
    change_link,
    start_briefing,
)
from briefer.services.distributing import (
    distribute,
    export_copies,
    list_copies,
    verify,
)
from briefer.services.edition_changes import compare_editions
from briefer.services.exporting import release
from briefer.services.formats import Look, render
from briefer.services.gate import Blocked, examine
from briefer.services.history import History
from briefer.services.issuing import (
    edition_document,
    edition_file,
    export_edition,
    get_edition,
    impact,
    issue,
    list_editions,
    withdraw_edition,
)
from briefer.services.library import back_up, get_briefing, open_library
from briefer.services.outline_edits import remove_sections
from briefer.services.profiles import save_profile
from briefer.services.registering import add_fact, add_source, change_fact
from briefer.services.reviewing import annotate_quote
from briefer.services.settings import change_setting
from briefer.services.writing import write_module

BODY = """The envoys met twice; {fact:envoys} came. [@rusi]

!!! judgement "likelihood: roughly even chance; confidence: moderate; basis: talks go on"
    A full restoration of ties this year is as likely as not. [@rusi]
"""
LATER = BODY.replace("roughly even chance", "unlikely").replace("talks go on", "two rounds failed")
ALL = ("pdf", "md", "html")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def briefing(session, make):
    add_source(session, "rusi", "A commentary", evidence="What was read.")
    add_fact(session, "envoys", "twelve", source="rusi")
    modules = [make("Talks", BODY), make("Refugees", "Three million people wait.")]
    return start_briefing(session, "Baku", modules, marking="TLP:GREEN").ids[0]


def test_what_is_issued_is_on_record(session, briefing):
    made = issue(session, briefing, ["pdf", "md"], note="For the meeting")
    edition = made.edition
    assert (edition.number, edition.title, edition.marking) == (1, "Baku", "TLP:GREEN")
    assert (edition.author, edition.note, edition.formats) == (
        "Ada",
        "For the meeting",
        ("pdf", "md"),
    )
    assert [(t.heading, t.revision) for t in edition.texts] == [("Talks", 1), ("Refugees", 1)]
    assert (edition.sources, edition.facts) == (("rusi",), (("envoys", "twelve"),))
    assert edition.waivers == ()
    document = edition_document(session, edition)
    assert document.edition == 1
    assert document.sources[0].source.evidence == ""
    assert list_editions(session) == list_editions(session, "baku") == [edition]
    assert get_edition(session, "baku") == get_edition(session, briefing, 1) == edition
    with pytest.raises(InvalidInput, match="has no edition 2"):
        get_edition(session, briefing, 2)


def test_an_error_blocks_until_somebody_signs_for_it(session, briefing):
    annotate_quote(session, "talks", "met twice", AnnotationKind.QUESTION, "Where?")
    write_module(session, "refugees", "Three {fact:nobody} wait.", "Later")
    with pytest.raises(Blocked, match="2 errors") as blocked:
        issue(session, briefing, ["md"])
    assert [f.code for f in blocked.value.findings] == ["open-question", "unknown-fact"]
    assert list_editions(session) == []
    with pytest.raises(Blocked, match=r"1 error \(unknown-fact\)"):
        issue(session, briefing, ["md"], waive={"open-question": "The minister is waiting"})
    with pytest.raises(InvalidInput, match="needs a reason"):
        issue(session, briefing, ["md"], waive={"open-question": " "}, waive_all="x")
    with pytest.raises(NotFound, match="open-question"):
        issue(session, briefing, ["md"], waive={"open-questions": "x"})
    made = issue(session, briefing, ["md"], waive={"open-question": "No time"}, waive_all="Seen")
    assert [(w.code, w.reason) for w in made.edition.waivers] == [
        ("open-question", "No time"),
        ("unknown-fact", "Seen"),
    ]
    assert "“met twice” (Ada): Where?" in made.edition.waivers[0].sentences[0]
    assert len(made.findings) == 2


def test_a_draft_is_written_with_its_findings(session, briefing, tmp_path):
    annotate_quote(session, "talks", "met twice", AnnotationKind.QUESTION, "Where?")
    made = release(session, briefing, "md", tmp_path / "b.md")
    assert [f.code for f in made.findings] == ["open-question"]
    assert "met twice" in made.path.read_text()
    assert "Where?" not in made.path.read_text()
    noted = release(session, briefing, "md", tmp_path / "c.md", annotated=True)
    assert "Where?" in noted.path.read_text()


def stir(session, briefing, monkeypatch):
    """Change everything that an edition was made from."""
    write_module(session, "talks", "All other words. [@rusi]", "Later")
    change_fact(session, "envoys", text="thirteen")
    section = list(get_briefing(session, briefing).outline.sections)[-1]
    remove_sections(briefing, [section]).apply(session)
    change_briefing(
        session,
        briefing,
        title="Other",
        marking="TLP:RED",
        audience="Nobody",
        language="ar",
        yardstick="phia",
        style="gazette",
        profile="full internal",
    )
    save_profile(session, Profile(name="clean for distribution", formats=("md",), watermark="OLD"))
    change_setting(session, "language", "ar")
    odd = replace(HouseStyle(), accent="#ff0000", body_size_pt=14.0, leading_pt=20.0)
    monkeypatch.setattr(issuing, "house_style", lambda _: odd)
    monkeypatch.setattr(reference, "DEFAULT", odd)
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    reading.forget()
    changes._thawed.clear()
    formats._press.cache_clear()


def test_an_edition_gives_the_same_bytes_whatever_has_changed(
    session, briefing, tmp_path, monkeypatch, clock
):
    edition = issue(session, briefing, ALL).edition
    first = {
        kind: export_edition(session, "baku", 1, kind, tmp_path / f"a.{kind}").read_bytes()
        for kind in ALL
    }
    stir(session, briefing, monkeypatch)
    clock.wait(days=400)
    for kind in ALL:
        assert edition_file(session, edition, kind).data == first[kind]
        # Not only because the bytes were kept: the frozen document prints the same again.
        printed = render(edition_document(session, edition), kind, issuing.look_of(edition))
        assert printed.data == first[kind]
    back_up(session, tmp_path / "backup.briefer")
    with open_library(tmp_path / "backup.briefer", "Ben", clock) as restored:
        changes._thawed.clear()
        again = get_edition(restored, "baku", 1)
        assert again == edition
        for kind in ALL:
            assert edition_file(restored, again, kind).data == first[kind]
        assert edition_document(restored, again) == edition_document(session, edition)


def test_a_format_that_was_not_issued_is_written_from_the_frozen_document(
    session, briefing, monkeypatch
):
    edition = issue(session, briefing, ["md"]).edition
    before = edition_file(session, edition, "html").data
    stir(session, briefing, monkeypatch)
    assert edition_file(session, edition, "html").data == before
    assert b"All other words" not in before


def test_another_process_in_another_place_writes_the_same_bytes(
    session, briefing, tmp_path, monkeypatch
):
    """Formats that nobody issued are printed anew from the frozen document, after a restore."""
    edition = issue(session, briefing, ["md"]).edition
    here = {kind: edition_file(session, edition, kind).data for kind in ("pdf", "html")}
    stir(session, briefing, monkeypatch)
    back_up(session, tmp_path / "restored.briefer")
    odd = {"PYTHONHASHSEED": "77", "TZ": "Asia/Kolkata", "LC_ALL": "C", "LANG": "tr_TR.UTF-8"}
    odd |= {"BRIEFER_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "briefer", "--library", str(tmp_path / "restored.briefer")]
    command += ["export", "baku", "--edition", "1", "--to", "pdf", "--to", "html"]
    where = {"cwd": tmp_path, "env": {**os.environ, "PYTHONPATH": str(ROOT), **odd}}
    subprocess.run(command, check=True, capture_output=True, timeout=120, **where)
    for kind, data in here.items():
        assert (tmp_path / f"baku-1.{kind}").read_bytes() == data


def test_edition_two_tells_what_has_changed(session, briefing):
    issue(session, briefing, ["md"])
    write_module(session, "talks", LATER, "Corrected")
    change_fact(session, "envoys", text="thirteen")
    made = issue(session, briefing, ["md"])
    document = edition_document(session, made.edition)
    page_one, told, talks, refugees, *_ = document.sections
    assert (page_one.generated, told.generated) == (Generated.KEY_JUDGEMENTS, Generated.CHANGES)
    words = "unlikely, was roughly even chance, because two rounds failed"
    assert words in plain_text(page_one.blocks[1].block)
    assert "Since edition 1" in plain_text(told.blocks[0].block)
    assert words in plain_text(told.blocks[1].block)
    assert "Figure envoys: thirteen, was twelve" in plain_text(told.blocks[1].block)
    assert [b.is_changed for b in talks.blocks] == [True, True]
    assert [b.is_changed for b in refugees.blocks] == [False]
    assert compare_editions(session, briefing, 1, 2).lines[0].startswith(f"Judgement {words}")
    assert compare_editions(session, briefing).found.is_empty, "the draft reads as edition 2 does"


def test_the_section_of_changes_stands_where_the_outline_puts_it(session, briefing):
    add_generated(session, briefing, Generated.CHANGES)
    first = edition_document(session, issue(session, briefing, ["md"]).edition)
    assert all(s.generated is not Generated.CHANGES for s in first.sections)
    second = edition_document(session, issue(session, briefing, ["md"]).edition)
    assert second.sections[-1].generated is Generated.CHANGES
    assert "No words have changed" in plain_text(second.sections[-1].blocks[0].block)


def test_a_change_in_between_is_noticed(session, briefing, monkeypatch):
    written = formats.render

    def slow(*arguments):
        write_module(session, "talks", "Somebody else's words. [@rusi]", "Meanwhile")
        return written(*arguments)

    monkeypatch.setattr(issuing, "render", slow)
    with pytest.raises(InvalidInput, match="changed while it was being issued"):
        issue(session, briefing, ["md"])
    assert list_editions(session) == []


def test_an_issued_revision_is_not_joined_by_the_next_save(session, briefing):
    write_module(session, "talks", BODY + "More.", joins=True)
    before = get_briefing(session, briefing)
    edition = issue(session, briefing, ["md"]).edition
    write_module(session, "talks", BODY + "More and more.", joins=True)
    text = edition.texts[0]
    kept = session.file.modules.revision(text.module, text.revision)
    assert kept.sha256 == text.sha256
    assert get_briefing(session, briefing) == before


def test_profiles_decide_what_leaves(session, briefing, tmp_path):
    write_module(
        session,
        "refugees",
        'Open.\n\n!!! internal "Us"\n    Ask Ben.\n\nRed.\n{: marking="TLP:RED"}\n',
    )
    save_profile(session, Profile(name="Partners", formats=("md",), ceiling="TLP:GREEN"))
    report = examine(session, briefing)
    assert [f.code for f in report.findings] == ["marking-below-parts"]
    made = issue(session, briefing, profile="partners")
    text = edition_file(session, made.edition, "md").data.decode()
    assert "Open." in text
    assert "Ask Ben" not in text
    assert "Red." not in text
    assert [str(d.reason) for d in made.dropped] == [
        "an internal note",
        "marked TLP:RED, above TLP:GREEN",
    ]
    change_briefing(session, briefing, profile="Partners")
    assert "Ask Ben" not in release(session, briefing, "md", tmp_path / "b.md").path.read_text()
    with pytest.raises(NotFound, match="did you mean “Partners”"):
        issue(session, briefing, profile="Partner")


def test_readers_have_copies_of_their_own(session, briefing, tmp_path):
    issue(session, briefing, ["pdf", "md"])
    _, (minister, envoy) = distribute(
        session,
        "baku",
        ["The minister", "The envoy", "The minister"],
        tmp_path,
        kinds=["pdf"],
        note="By hand",
    )
    assert minister.path.name == "baku-1-the-minister.pdf"
    assert [c.copy_number for c in list_copies(session, "baku")] == ["1 of 2", "2 of 2"]
    data = minister.path.read_bytes()
    assert (
        data
        != envoy.path.read_bytes()
        != edition_file(session, get_edition(session, "baku"), "pdf").data
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) >= 1
    found = verify(session, data)
    assert found.sentence == (
        "This is edition 1 of “Baku” (baku), issued on 2024-08-05 by Ada;"
        " the copy of The minister (copy 1 of 2)."
    )
    (again,) = export_copies(session, [minister.copy], tmp_path / "again")
    assert again.read_bytes() == data
    _, both = distribute(session, "baku", ["Third"], tmp_path)
    assert [(h.copy.copy_number, h.copy.format) for h in both] == [
        ("3 of 3", "pdf"),
        ("3 of 3", "md"),
    ]
    _, (fourth,) = distribute(session, "baku", ["Fourth"], tmp_path, kinds=["html"])
    assert fourth.copy.copy_number == "4 of 4"
    for handed in (*both, fourth):
        written = handed.path.read_bytes()
        assert verify(session, written).copies == (handed.copy,)
        (again,) = export_copies(session, [handed.copy], tmp_path / "again")
        assert again.read_bytes() == written
    page = fourth.path.read_text("utf-8")
    assert "<bdi>Fourth</bdi>" in page
    assert "Copy 4 of 4  ·  Fourth" in page
    assert "Recipient: Third" in both[1].path.read_text("utf-8")
    with pytest.raises(InvalidInput, match="recipient"):
        distribute(session, "baku", [" "], tmp_path)


def test_verify_tells_editions_from_other_files(session, briefing, tmp_path):
    issue(session, briefing, ["md"])
    path = export_edition(session, "baku", None, "md", tmp_path / "b.md")
    assert verify(session, path.read_bytes()).sentence.startswith("This is edition 1 of “Baku”")
    assert verify(session, path.read_bytes() + b" ").edition is None
    assert "none that was issued" in verify(session, b"anything").sentence
    withdraw_edition(session, "baku", 1, "A figure was wrong")
    assert "it was withdrawn: A figure was wrong" in verify(session, path.read_bytes()).sentence


def test_who_received_what_we_now_withdraw(session, briefing, tmp_path):
    section = next(
        s.id for s in get_briefing(session, briefing).outline.sections.values() if s.link
    )
    change_link(session, briefing, section, LinkMode.ADAPTED)
    issue(session, briefing, ["md"])
    distribute(session, "baku", ["The minister"], tmp_path, kinds=["md"])
    for asked in (
        {"module": "talks"},
        {"source": "rusi"},
        {"words": "ENVOYS met twice"},
        {"words": "twelve came"},
    ):
        (found,) = impact(session, **asked)
        assert (found.slug, found.number, found.heading) == ("baku", 1, "Talks")
        assert [c.recipient for c in found.copies] == ["The minister"]
    assert len(impact(session, module="refugees", revision=1)) == 1
    assert impact(session, module="refugees", revision=2) == impact(session, words="nowhere") == []
    withdraw_edition(session, "baku", 1, "Wrong")
    assert impact(session, module="talks")[0].withdrawn == "Wrong"
    with pytest.raises(InvalidInput, match="withdrawn already"):
        withdraw_edition(session, "baku", 1, "Wrong")
    with pytest.raises(InvalidInput, match="withdrawn: Wrong"):
        distribute(session, "baku", ["The envoy"], tmp_path)
    issue(session, briefing, ["md"])
    with pytest.raises(InvalidInput, match="needs a reason"):
        withdraw_edition(session, "baku", 2, "")


def test_an_issue_does_not_depend_on_history(session, briefing):
    history = History(session)
    assert history.undo_label == ""
    change_briefing(session, briefing, issued=date(2024, 8, 9))
    assert edition_document(session, issue(session, briefing, ["md"]).edition).issued == date(
        2024, 8, 9
    )
    assert Look() == formats.PLAIN


def test_slow_work_tells_how_far_it_is_and_can_be_stopped(session, briefing, tmp_path):
    told = []

    def until(last):
        def step(done, of, what):
            told.append((done, of, what))
            if len(told) == last:
                raise Cancelled

        return step

    with pytest.raises(Cancelled):
        issue(session, briefing, ["md", "html"], step=until(3))
    assert [(done, of) for done, of, _ in told] == [(0, 1), (1, 4), (2, 4)]
    assert list_editions(session) == []
    issue(session, briefing, ["md"])
    told.clear()
    with pytest.raises(Cancelled):
        distribute(session, briefing, ["A", "B"], tmp_path, kinds=["md"], step=until(2))
    assert list_copies(session, briefing) == []
    told.clear()
    with pytest.raises(Cancelled):
        release(session, briefing, "md", tmp_path / "b.md", step=until(3))
    assert told[-1] == (2, 3, "Writing b.md…")
    assert list(tmp_path.glob("*.md")) == []
