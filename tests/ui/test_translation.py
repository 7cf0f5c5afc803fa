"""Every text of the window is said in every language, and the catalogues are what is loaded."""

import ast
import importlib.util
import re
import sqlite3
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from briefer.domain.module import Status
from briefer.domain.reading_days import read_day
from briefer.errors import StorageError
from briefer.phrases import Phrase
from briefer.resources import asset
from briefer.services.session import Session
from briefer.services.writing import change_metadata, name_version
from briefer.storage.failures import _SENTENCES, told
from briefer.ui.action_spec import Menu
from briefer.ui.actions import ACTIONS, TOOLBAR
from briefer.ui.appearance import Appearance
from briefer.ui.dialogs.details_form import DetailsForm
from briefer.ui.dialogs.export_form import ExportForm
from briefer.ui.error_words import in_words
from briefer.ui.main_window import MainWindow
from briefer.ui.translation import (
    LANGUAGES,
    Interpreter,
    in_line,
    system_language,
    tr,
    tr_count,
)
from briefer.ui.wording import day

NOW = datetime(2026, 11, 22, 10, 24, tzinfo=UTC)
SCRIPT = Path(__file__).parents[2] / "scripts" / "translate.py"
FOREIGN = sorted(set(LANGUAGES) - {"en"})


@pytest.fixture(scope="module")
def catalogues() -> ModuleType:
    spec = importlib.util.spec_from_file_location("catalogues", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made  # dataclasses look their module up
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    interpreter = Interpreter(qapp)
    yield interpreter.speak
    interpreter.speak("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_nothing_the_window_says_is_missing_from_a_catalogue(catalogues: ModuleType) -> None:
    sources = catalogues.gather()
    for language in catalogues.FORMS:
        assert catalogues.missing_from(language, sources) == [], "run scripts/translate.py"


def test_what_counts_is_never_said_without_its_number(catalogues: ModuleType) -> None:
    """Such a text has several forms, and without a number the first of them is said."""
    counted = {source.text for source in catalogues.gather() if source.one}
    plainly = {
        (file.name, node.args[0].value)
        for file in (SCRIPT.parents[1] / "briefer").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in ("tr", "phrase")
        and isinstance(node.args[0], ast.Constant)
    }
    assert not {(file, text) for file, text in plainly if text in counted}


def test_templates_and_scales_have_names_in_the_language_of_the_window(
    window: MainWindow, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    speak("de")
    window.actions_table["from-template"].trigger()
    gallery = window.beginner.templates
    assert gallery is not None
    assert gallery.list.item(0).text() == "Hintergrundpapier"
    assert "Höchstens 4.000 Wörter." in gallery.about.toPlainText()
    gallery.reject()
    window.actions_table["briefing-details"].trigger()
    form = window.findChild(DetailsForm)
    assert form is not None
    scale, tag = form.field("yardstick"), form.field("language")
    assert isinstance(scale, QComboBox)
    assert isinstance(tag, QComboBox)
    assert scale.currentText() == "ICD 203 (Nachrichtendienste der USA)"
    assert tag.currentText() == "Englisch (UK)"
    for box, words in ((scale, "PHIA-Wahrscheinlichkeitsskala (GB)"), (tag, "Arabisch")):
        box.lineEdit().selectAll()
        qtbot.keyClicks(box.lineEdit(), words)
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    briefing = window.assembler.briefing
    assert briefing is not None
    assert (briefing.yardstick, briefing.language) == ("phia", "ar")


def test_words_of_dialogs_have_room(
    window: MainWindow, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    speak("de")
    window.actions_table["profiles"].trigger()
    form = window.shelves.profiles
    assert form is not None
    qtbot.waitUntil(form.isVisible)
    assert form.list.horizontalScrollBar().maximum() == 0
    window.actions_table["export"].trigger()
    export = window.findChild(ExportForm)
    assert export is not None
    qtbot.waitUntil(export.isVisible)
    # What stands out is set in bold, and as wide as that needs.
    for button, words in ((form.keep, "Übernehmen"), (export.export, "Exportieren")):
        assert button.text() == words
        assert button.font().bold()
        assert button.width() >= button.fontMetrics().horizontalAdvance(words) + 28
    form.reject()
    export.reject()


def test_what_is_put_into_a_sentence_keeps_to_itself(speak: Callable[[str], None]) -> None:
    speak("en")
    assert tr("Owner {name}", name="R. Castellan") == "Owner R. Castellan"
    assert tr("Owner {name}", name="أحمد") == "Owner \u2068أحمد\u2069", "a figure may follow it"
    speak("ar")
    assert "\u2068/home/desk.briefer\u2069" in tr("Library: {file}", file="/home/desk.briefer")
    assert "\u20662026-12-03\u2069" in tr("Write it like 2026-12-03, 3 Dec 2026 or +6m.")
    assert "\u20682026-12-03\u2069" in tr("as of {day}", day="2026-12-03"), "hyphens part it"
    assert tr_count(1284, "{n} word", "{n} words") == "1,284 كلمة"


def test_lines_that_begin_with_a_latin_title_begin_on_the_right_in_arabic(
    qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    sentence, title = "“{title}” was not issued yet.", "State of the talks"
    for language, is_right in (("de", False), ("ar", True)):
        speak(language)
        for words in (in_line(title), tr(sentence, title=title)):
            label = QLabel(words)
            qtbot.addWidget(label)
            label.setStyleSheet("background: white; color: black")
            label.resize(600, 40)
            image = label.grab().toImage()
            middle = image.width() // 2
            ink = [
                x
                for x in range(image.width())
                if any(image.pixelColor(x, y).lightness() < 120 for y in range(image.height()))
            ]
            assert (ink[0] > middle) is is_right, (language, words)


def test_every_language_of_the_menu_has_a_catalogue(catalogues: ModuleType) -> None:
    assert set(LANGUAGES) == set(catalogues.FORMS)


def test_the_compiled_catalogues_are_the_ones_that_were_written(
    catalogues: ModuleType, tmp_path: Path
) -> None:
    for language in catalogues.FORMS:
        fresh = catalogues.release(language, tmp_path).read_bytes()
        kept = asset("translations", f"briefer_{language}.qm").read_bytes()
        assert fresh == kept, f"{language}: run scripts/translate.py"


@pytest.mark.parametrize("language", FOREIGN)
def test_actions_and_menus_are_translated(language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    same = {"F&ormat", "Versions", "Citation…", "Image…", "Pages"}
    for text in {w for a in ACTIONS for w in (a.text, a.tip)} | {m.value for m in Menu}:
        assert tr(text) != text or text in same, f"{language}: {text!r}"


@pytest.mark.parametrize("language", FOREIGN)
def test_places_in_a_text_stay_in_its_translation(catalogues: ModuleType, language: str) -> None:
    place = re.compile(r"\{\w+\}")
    for text, forms in catalogues.read(language).items():
        for form in forms:
            wanted = set(place.findall(text))
            # “One word” needs no figure.
            assert wanted - {"{n}"} <= set(place.findall(form)) <= wanted, (text, form)


def test_why_a_version_was_made_is_said_in_the_language_of_the_window(
    window: MainWindow, speak: Callable[[str], None]
) -> None:
    speak("de")
    session, talks = window.desk.session, "the-talks"
    window.desk.run(lambda: change_metadata(session, talks, owner="Ada", as_of=NOW.date()))
    window.desk.run(lambda: change_metadata(session, talks, status=Status.RETIRED))
    window.desk.run(lambda: name_version(session, talks, "Sent to {number} readers"))
    window.versions.show_list()
    model = window.changes.versions.model
    said = [str(model.index(row).data()) for row in range(model.rowCount())]
    assert said[0].endswith(": Sent to {number} readers")
    assert said[1].endswith(": Status: zurückgezogen")
    assert said[2].endswith(": Geändert: Zuständig, Stand")


def test_keys_are_called_what_stands_on_them(speak: Callable[[str], None]) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    for language, said in (("tr", "Ctrl+Alt+Shift+N"), ("de", "Strg+Alt+Umschalt+N")):
        speak(language)
        assert QKeySequence("Ctrl+Alt+Shift+N").toString(native) == said


def test_menu_letters_are_there_once_in_each_language(speak: Callable[[str], None]) -> None:
    for language in LANGUAGES:
        speak(language)
        letters = [tr(m.value).split("&")[1][0].casefold() for m in Menu]
        assert len(set(letters)) == len(letters), (language, letters)


def test_english_counts(speak: Callable[[str], None]) -> None:
    speak("en")
    said = [tr_count(n, "{n} word", "{n} words") for n in (0, 1, 2, 1284)]
    assert said == ["0 words", "1 word", "2 words", "1,284 words"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", ["0 Wörter", "1 Wort", "2 Wörter", "1.284 Wörter"]),
        ("fr", ["0 mot", "1 mot", "2 mots", "1 284 mots"]),
        ("tr", ["0 sözcük", "1 sözcük", "2 sözcük", "1.284 sözcük"]),
        ("ar", ["لا كلمات", "كلمة واحدة", "كلمتان", "1,284 كلمة"]),
    ],
)
def test_counts_take_the_form_of_the_language(
    language: str, said: list[str], speak: Callable[[str], None]
) -> None:
    speak(language)
    found = [tr_count(n, "{n} word", "{n} words") for n in (0, 1, 2, 1284)]
    assert [re.sub(r"[\u202f\xa0]", " ", f) for f in found] == said


def test_arabic_counts_three_to_ten_and_eleven_apart(speak: Callable[[str], None]) -> None:
    speak("ar")
    assert tr_count(5, "{n} word", "{n} words") == "5 كلمات"
    assert tr_count(11, "{n} word", "{n} words") == "11 كلمة"


def test_arabic_is_mirrored_and_the_others_are_not(
    qapp: QApplication, speak: Callable[[str], None]
) -> None:
    for language in LANGUAGES:
        speak(language)
        is_mirrored = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert is_mirrored is (language == "ar")


def test_an_unknown_language_is_the_systems_or_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["pt-BR", "de-AT", "en"])
    assert system_language() == "de"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["pt-BR"])
    assert system_language() == "en"
    interpreter = Interpreter(qapp)
    interpreter.speak("xx")
    assert interpreter.language == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_can_be_typed_as_the_hints_of_each_language_say(
    speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    for hint in (
        tr("2026-12-03, today"),
        tr("2026-12-03, today; no day, if left empty"),
        tr("2026-12-03, 3 Dec, +1w"),
    ):
        offered = [word.strip() for word in re.split("[,،]", re.split("[;؛]", hint)[0])]
        assert len(offered) > 1
        assert all(read_day(word, NOW.date()) for word in offered), hint
        assert language == "en" or "today" not in hint


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_at_the_end_of_a_sentence_ends_in_one_full_stop(
    speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    for number in range(1, 13):
        said = day(date(2026, number, 5), NOW.date())
        assert said.startswith("5. " if language == "de" else "5 ")
        for sentence in ("Stale since {day}.", "Fresh; to be reviewed by {day}."):
            assert ".." not in tr(sentence, day=said)


def test_braces_that_a_person_has_written_are_left_alone() -> None:
    assert tr("Owner {name}", name="{n} {0} {name}") == "Owner {n} {0} {name}"


def test_errors_of_known_kinds_are_translated_with_their_names(
    speak: Callable[[str], None],
) -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    error = told(full, Path("desk.briefer"))
    assert error is not None
    speak("en")
    assert in_words(error) == (str(error), error.hint)
    speak("de")
    sentence, hint = in_words(error)
    assert sentence.startswith("Der Datenträger ist voll")
    assert "desk.briefer" in sentence
    assert hint.startswith("Schaffen Sie Platz")
    assert in_words(StorageError("Something new.")) == ("Something new.", "")


def test_every_failure_of_the_storage_is_a_known_kind(speak: Callable[[str], None]) -> None:
    speak("fr")
    for message, hint in _SENTENCES.values():
        error = StorageError(Phrase(message, (("name", "a.briefer"),)), Phrase(hint))
        assert in_words(error) != (str(error), error.hint)
        assert in_words(error)[1] != error.hint


def test_the_window_speaks_german_from_the_next_look(
    window: MainWindow, qtbot: QtBot, settings: QSettings
) -> None:
    window.actions_table["language"].trigger()
    palette = window.prompts.palette
    assert palette is not None
    assert palette.texts[0] == "As the desktop"
    assert "Deutsch" in palette.texts
    qtbot.keyClicks(palette.field, "Deut")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.reopens
    assert settings.value("language") == "de"


def test_a_whole_window_in_each_language(
    appearance: Appearance,
    opened: Callable[[], Session],
    settings: QSettings,
    speak: Callable[[str], None],
    qtbot: QtBot,
) -> None:
    """No English is left on what is always in sight, and everything still fits 1,280 pixels."""
    english = {"Library", "Outline", "Write", "Changes", "New module", "Annotate", "All"}
    buttons = [name for name in TOOLBAR if name not in ("", ">")]
    for language in FOREIGN:
        speak(language)
        window = MainWindow(opened, appearance, settings, clock=lambda: NOW)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        with qtbot.waitExposed(window):
            window.show()
        said = {w.text() for w in window.findChildren(QLabel)}
        said |= {b.text() for b in window.findChildren(QToolButton) if b.isVisible()}
        tabs = window.frame.tabs
        said |= {tabs.tabText(n) for n in range(tabs.count())}
        assert not said & english, language
        assert window.width() == 1280, f"{language} does not fit: {window.minimumSizeHint()}"
        assert window.minimumSizeHint().width() <= 1280
        bar = window.findChild(QToolBar)
        assert bar is not None
        for name in buttons:
            button = bar.widgetForAction(window.actions_table[name])
            assert button is not None
            assert button.isVisible(), f"{language}: no room for {name}"
        window.close()
