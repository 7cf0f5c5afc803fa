"""What goes wrong, whichever room it goes wrong in, is told in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.annotation import AnnotationKind
from briefer.domain.outline import Generated
from briefer.domain.partial_dates import read_dated
from briefer.errors import BrieferError, NotFound
from briefer.importing.decoding import decode
from briefer.markup.guards import TOO_LONG
from briefer.phrases import Phrase
from briefer.services.assembling import add_generated, add_modules
from briefer.services.library import list_briefings
from briefer.services.lookup import find_module
from briefer.services.registering import add_source
from briefer.services.reviewing import annotate, annotate_quote
from briefer.services.session import Session
from briefer.storage.library_file import LibraryFile
from briefer.ui.dialogs.passphrase_row import PassphraseRow
from briefer.ui.error_words import in_words
from briefer.ui.main_window import MainWindow
from briefer.ui.translation import LANGUAGES, Interpreter, tr_phrase

FOREIGN = sorted(set(LANGUAGES) - {"en"})


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    interpreter = Interpreter(qapp)
    yield interpreter.speak
    interpreter.speak("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def told(work: Callable[[], object]) -> str:
    """Return the sentence and the hint of what goes wrong, without the marks that are not seen."""
    with pytest.raises(BrieferError) as caught:
        work()
    return "\n".join(in_words(caught.value)).translate(
        dict.fromkeys(map(ord, "\u2066\u2068\u2069"))
    )


@pytest.mark.parametrize(
    ("language", "missing", "mistyped"),
    [
        (
            "ar",
            "لا توجد إحاطة باسم «syria».\nاختر إحدى إحاطات هذه المكتبة.",
            "لا توجد إحاطة باسم «syria»؛ هل تقصد «syria-talks»؟\n",
        ),
        (
            "de",
            "Es gibt kein Briefing „syria“.\nWählen Sie eines der Briefings dieser Bibliothek.",
            "Es gibt kein Briefing „syria“; meinten Sie „syria-talks“?\n",
        ),
        (
            "fr",
            "Il n’y a pas de note «\xa0syria\xa0».\n"
            "Choisissez une des notes de cette bibliothèque.",
            "Il n’y a pas de note «\xa0syria\xa0»\xa0; "
            "vouliez-vous dire «\xa0syria-talks\xa0»\xa0?\n",
        ),
        (
            "tr",
            "“syria” adlı bir brifing yok.\nBu kütüphanenin brifinglerinden birini seçin.",
            "“syria” adlı bir brifing yok; şunu mu demek istediniz: “syria-talks”?\n",
        ),
    ],
)
def test_what_is_not_found_is_told_with_what_is_near(
    speak: Callable[[str], None], language: str, missing: str, mistyped: str
) -> None:
    def look(*known: str) -> None:
        raise NotFound("briefing", "syria", known)

    speak(language)
    assert told(look) == missing
    assert told(lambda: look("syria-talks")) == mistyped


def test_errors_of_every_room_are_told_in_words_of_the_language(
    opened: Callable[[], Session], speak: Callable[[str], None], tmp_path: Path
) -> None:
    missing = tmp_path / "none.briefer"
    with opened() as session:
        briefing = list_briefings(session)[0].slug
        wrong: list[tuple[Callable[[], object], tuple[str, str, str, str]]] = [
            (lambda: read_dated("soon"), ("سنة", "Jahr", "année", "yıl")),
            (lambda: decode("a.pdf", b"%PDF"), ("نصا", "Text", "texte", "metin")),
            (lambda: LibraryFile.open(missing), ("مكتبة", "Bibliothek", "bibliothèque", "kütüph")),
            (
                lambda: add_generated(session, briefing, Generated.SOURCES),
                ("«المصادر»", "„Quellen“", "«\xa0sources\xa0»", "“kaynaklar”"),
            ),
            (
                lambda: add_modules(session, briefing, ["the-talks", "the-border"]),
                (
                    "«The talks»، «The border»",
                    "„The talks“, „The border“ stehen",
                    "«\xa0The talks\xa0», «\xa0The border\xa0» figurent",
                    "“The talks”, “The border” bu",
                ),
            ),
            (
                lambda: annotate_quote(session, "the-talks", "round", AnnotationKind.QUESTION, "?"),
                ("الكلمات «round» مرتين", "2-mal", "figurent 2 fois", "2 kez"),
            ),
            (
                lambda: annotate(session, "the-talks", 0, 3, AnnotationKind.FACT_CHECK, ""),
                ("التحقق", "Eine Faktenprüfung", "Une vérification", "Olgu denetimi"),
            ),
            (lambda: add_source(session, "a b", "x"), ("«a b»", "„a b“", "«\xa0a b\xa0»", "“a b”")),
        ]
        for number, language in enumerate(FOREIGN):
            speak(language)
            for work, words in wrong:
                said = told(work)
                assert words[number] in said, (language, said)
                assert "{" not in said


def test_no_hint_of_the_window_names_a_command(
    opened: Callable[[], Session], speak: Callable[[str], None], tmp_path: Path
) -> None:
    speak("en")
    assert "briefer init" not in told(lambda: LibraryFile.open(tmp_path / "none.briefer"))
    with opened() as session:
        assert "briefer list" not in told(lambda: find_module(session, "qqqq"))


@pytest.mark.parametrize("language", FOREIGN)
def test_that_a_text_is_too_long_for_markdown_is_told(
    speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    assert tr_phrase(Phrase(TOO_LONG)) != TOO_LONG


def test_what_an_import_was_not_told_is_said_in_the_language_of_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, speak: Callable[[str], None]
) -> None:
    speak("de")
    file = tmp_path / "article.txt"
    file.write_text("The talks go on.\n\nNobody has said who is to host the next round of them.\n")
    with qtbot.waitSignal(window.importer.imported, timeout=20000):
        window.importer.take_in(file)
    assert "article.txt ist als 1 Baustein hier." in window.notices.text
    assert "Im Text nicht genannt: Verfasser, Herausgeber, Datum" in window.notices.text


def test_why_a_passphrase_cannot_be_used_is_told_while_it_is_typed(
    qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    speak("de")
    row = PassphraseRow()
    qtbot.addWidget(row)
    row.box.setChecked(True)
    qtbot.keyClicks(row.first, "short")
    assert row.problem(["pdf"]).startswith("Ein Kennsatz hat mindestens")
