"""Whatever the gate finds is said in every language of the window, and kept in English."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import briefer
from briefer.checks import Subject, check
from briefer.domain.annotation import AnnotationKind
from briefer.domain.blocks import (
    Citation,
    CitedKey,
    FactReference,
    Figure,
    Image,
    Judgement,
)
from briefer.domain.comparison import JudgementChange
from briefer.domain.document import CitedSource
from briefer.domain.finding import Finding
from briefer.domain.ids import SourceId
from briefer.domain.module import Status
from briefer.domain.outline import Generated
from briefer.domain.profile import CLEAN, SHIPPED
from briefer.domain.source import Fact, Source
from briefer.domain.template import Template, TemplateSection
from briefer.markup.guards import TOO_SLOW
from briefer.phrases import Count, Phrase, Value, counted, phrase
from briefer.resources import asset
from briefer.services import fit
from briefer.services.distributing import Verification
from briefer.ui.appearance import Appearance
from briefer.ui.dialogs.profiles_form import ProfilesForm
from briefer.ui.translation import LANGUAGES, Interpreter, tr_phrase
from briefer.ui.views.findings_list import FindingsList, in_short
from briefer.ui.views.rule_words import RULES
from tests.checks.test_rules import CITED, TLP, judged, note, subject, words

FOREIGN = sorted(set(LANGUAGES) - {"en"})
ROOT = Path(briefer.__file__).parent
ISOLATED = "\u2068{}\u2069"
TEMPLATE = Template(
    key="t",
    name="Brief",
    budget_words=1,
    budget_pages=1,
    sections=(
        TemplateSection(generated=Generated.KEY_JUDGEMENTS),
        TemplateSection(heading="Talks", prompt="What was said."),
    ),
)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    interpreter = Interpreter(qapp)
    yield interpreter.speak
    interpreter.speak("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def subjects() -> Iterator[Subject]:
    """Yield briefings in which everything is wrong that can be, each its own way."""
    red, green = TLP.find("TLP:RED"), TLP.find("TLP:GREEN")
    secret = CitedSource(1, Source(id=SourceId("r"), key="rusi", title="R", marking="TLP:RED"))
    yield subject(own_marking="TLP:CLEAR", document={"marking": green})
    yield subject(own_marking="TLP:RED", document={"marking": red}, section={"marking": green})
    yield subject(
        words("x", marking="SECRET"),
        document={"marking": red, "sources": (secret,)},
        ceiling="TLP:GREEN",
    )
    whole = subject(words("x", marking="SECRET"))
    (section,) = whole.document.sections
    untitled = replace(whole.document, sections=(replace(section, heading=""),))
    yield replace(whole, document=untitled)
    for kind in AnnotationKind:
        yield subject(section={"annotations": (note(kind), replace(note(kind), text=""))})
    yield subject(
        judged("No deal.", "possible"),
        judged("No deal.", ""),
        judged("No deal.", "likely", "certain"),
        judged("No deal.", "", ""),
        judged("A deal is unlikely, and we hold this with high confidence."),
        Judgement("likely", "low", "", (words("No deal."),)),
    )
    now, then = judged("No deal."), judged("No deal.", "likely")
    less = judged("No deal.", confidence="low")
    yield subject(now, judged_otherwise=(JudgementChange("Talks", then, now),))
    yield subject(now, judged_otherwise=(JudgementChange("Talks", less, now),))
    yield subject(
        words("x", Citation((CitedKey("nobody"),), 5, 14), FactReference("none")),
        document={"facts": {"people": Fact(name="people", text="3.6 m")}},
    )
    yield subject(text={"review_by": date(2024, 8, 31), "status": Status.RETIRED})
    yield subject(words("x", CITED), text={"as_of": date(2024, 8, 1)})
    yield subject(
        Figure(Image("a.png", "")),
        Figure(Image("https://example.org/a.png", "A map")),
        section={"problem": TOO_SLOW},
    )
    yield subject(
        words("☃☁☂★"),
        draws=str.isascii,
        document={"title": "☀", "facts": {"sun": Fact(name="sun", text="☾", source="rusi")}},
    )
    yield subject(words("What was said."), template=TEMPLATE, shorter={"m": "talks-short"})


def findings(monkeypatch: pytest.MonkeyPatch) -> list[Finding]:
    monkeypatch.setattr(fit, "page_count", lambda _: 3)
    found = [finding for each in subjects() for finding in check(each)]
    return found + fit.over_pages(TEMPLATE, subject(words("x")).document, b"")


def texts_in(value: Value) -> Iterator[str]:
    """Yield what catalogues have to know of a phrase."""
    if isinstance(value, Phrase):
        yield value.text
        for _, inner in value.values:
            yield from texts_in(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from texts_in(inner)
    elif isinstance(value, Count):
        yield value.many


def translated(language: str) -> set[str]:
    root = ET.parse(asset("translations", f"briefer_{language}.ts")).getroot()
    return {
        message.findtext("source", "")
        for message in root.iter("message")
        if (said := message.find("translation")) is not None and "".join(said.itertext()).strip()
    }


def test_every_rule_finds_something_and_every_catalogue_can_say_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = findings(monkeypatch)
    files = (*(ROOT / "checks").glob("*.py"), ROOT / "services" / "fit.py")
    code = re.compile(r'(?:code=|: \(\s*)"([a-z]+(?:-[a-z]+)+)"')
    known = {each for file in files for each in code.findall(file.read_text("utf-8"))}
    assert {f.code for f in found} == known == set(RULES)
    said = {text for f in found for text in texts_in(f.said)}
    said |= {text for f in found if f.fix is not None for text in texts_in(f.fix.said)}
    said |= {each for profile in SHIPPED for each in (profile.name, profile.about)}
    for language in FOREIGN:
        assert said - translated(language) == set(), language


@pytest.mark.parametrize("language", FOREIGN)
def test_no_finding_is_left_in_english(
    language: str, speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(language)
    for finding in findings(monkeypatch):
        said = tr_phrase(finding.said)
        assert said != finding.sentence
        assert "{" not in said


def test_sentences_are_english_whatever_the_window_speaks(speak: Callable[[str], None]) -> None:
    speak("de")
    (finding,) = check(subject(section={"annotations": (note(AnnotationKind.QUESTION),)}))
    assert finding.sentence == "“Talks”: a question is open on “words” (Ben): Which?"
    assert tr_phrase(finding.said) == "„Talks“: eine Frage zu „words“ ist offen (Ben): Which?"


def test_words_of_another_direction_are_held_together(speak: Callable[[str], None]) -> None:
    said = phrase("The figure “{name}” ({words}) names no source.", name="people", words="3.6 m")
    arabic = phrase("The figure “{name}” ({words}) names no source.", name="سكان", words="3.6")
    speak("ar")
    assert ISOLATED.format("people") in tr_phrase(said)
    assert ISOLATED.format("3.6 m") in tr_phrase(said)
    speak("de")
    assert tr_phrase(said) == "Die Angabe „people“ (3.6 m) nennt keine Quelle."
    assert f"„{ISOLATED.format('سكان')}“ (3.6)" in tr_phrase(arabic)
    assert "\u2068" not in str(arabic)


def test_what_a_person_has_written_is_never_taken_for_a_place(speak: Callable[[str], None]) -> None:
    said = phrase("{said}: {words}", said=phrase("“{heading}”", heading="{words}"), words="{said}")
    assert str(said) == "“{words}”: {said}"
    speak("fr")
    assert tr_phrase(said) == "«\xa0{words}\xa0»\xa0: {said}"


def test_counts_and_lists_take_the_form_of_the_language(speak: Callable[[str], None]) -> None:
    errors = counted(1, "{n} error", "{n} errors")
    said = phrase(
        "“{title}” cannot be issued: {errors} ({codes}).",
        title="A",
        errors=errors,
        codes=("b", "c"),
    )
    assert str(said) == "“A” cannot be issued: 1 error (b, c)."
    speak("ar")
    assert f"خطأ واحد ({ISOLATED.format('b')}، {ISOLATED.format('c')})" in tr_phrase(said)


def test_a_row_in_two_scripts_has_room_for_all_its_lines(
    speak: Callable[[str], None], appearance: Appearance, qtbot: QtBot
) -> None:
    speak("ar")
    (finding,) = check(subject(section={"annotations": (note(AnnotationKind.QUESTION),)}))
    elsewhere = replace(finding, place=replace(finding.place, heading="Below it, in Latin"))
    shown = FindingsList(appearance)
    qtbot.addWidget(shown)
    shown.resize(600, 300)
    shown.show_findings([finding, elsewhere])
    with qtbot.waitExposed(shown):
        shown.show()
    one, two = (shown.visualItemRect(shown.item(row)).height() for row in range(2))
    usual = shown.fontMetrics().height()
    tall = QTextLayout(shown.texts[0], shown.font())
    tall.beginLayout()
    line = tall.createLine()
    line.setLineWidth(1_000)
    tall.endLayout()
    assert line.height() > usual, "the scripts are of one height here"
    assert two - one >= line.height()
    assert in_short([finding, finding, finding]) == "3 أخطاء"


def test_a_shipped_profile_is_kept_under_its_own_name_in_any_language(
    speak: Callable[[str], None], qtbot: QtBot
) -> None:
    speak("de")
    form = ProfilesForm((), has_briefing=False)
    qtbot.addWidget(form)
    form.show_profiles(SHIPPED, (), CLEAN.name)
    assert form.name.text() == "bereinigt zur Verteilung"
    form.numbered.click()
    with qtbot.waitSignal(form.kept) as told:
        form.keep.click()
    assert told.args[0] == replace(CLEAN, is_numbered=False)
    form.name.setText("Partner")
    assert form.profile.name == "Partner"


def test_what_a_file_is_is_said_in_the_windows_language(speak: Callable[[str], None]) -> None:
    nobody = Verification(None)
    assert nobody.sentence.startswith("This file is none that was issued")
    speak("tr")
    assert tr_phrase(nobody.said).startswith("Bu dosya bu kütüphaneden yayımlanmamış")
