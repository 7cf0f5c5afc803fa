"""Puts what the window says into the language of the person who reads it.

English stands in the code and is what a text is known by. ``scripts/translate`` gathers every
text given to ``tr``, ``tr_count`` and ``mark`` into the catalogues under ``assets/translations``;
those that the core gives to ``phrase`` too, which ``tr_phrase`` says.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from briefer.phrases import Count, Phrase, Value, filled
from briefer.phrases import mark as mark
from briefer.resources import asset

CONTEXT = "Briefer"
SYSTEM = ""
"""Stands for the language of the desktop."""
LANGUAGES = {"en": "English", "ar": "العربية", "de": "Deutsch", "fr": "français", "tr": "Türkçe"}
"""Every language the window speaks, by its own name."""
_LOCALES = {"en": "en_GB", "ar": "ar_AE", "de": "de_DE", "fr": "fr_FR", "tr": "tr_TR"}
"""Whose months and thousands are written; Arabic with the digits that clocks and pages show."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BETWEEN = mark(", ")
"""Stands between the things of a list."""
_ISOLATE, _END = "\u2068", "\u2069"
_BEGINS_RIGHT = "\u200f"
_WITHIN_FIGURES = ".,:/"
"""What does not part a figure where lines begin on the right, as the hyphens of a date do."""
_RIGHT_TO_LEFT = frozenset(("R", "AL"))


class _Spoken:
    """How numbers and months are written now; Qt's own default follows the system's settings."""

    locale = QLocale(_LOCALES["en"])


def tr(text: str, /, **values: object) -> str:
    """Return ``text`` in the window's language, each ``{name}`` in it replaced by its value.

    Where a value reads the other way than the language does, or the language reads from right to
    left, invisible marks hold it together, so that what stands around it keeps its place.
    """
    return filled(_translated(text), _texts(values))


def tr_phrase(said: str | Phrase) -> str:
    """Return what the core says in the window's language; somebody's own words as they are."""
    if isinstance(said, str):
        return said
    return filled(_translated(said.text), {name: _value(value) for name, value in said.values})


def in_line(words: str) -> str:
    """Return somebody's own words, held together and begun where the language begins its lines.

    A label decides by its first letter, and would put a Latin title on the left of a window whose
    every other line begins on the right.
    """
    return f"{_BEGINS_RIGHT if _is_mirrored() else ''}{_isolated(words)}"


def tr_count(number: int, one: str, many: str, /, **values: object) -> str:
    """Return how many there are, in the form that the language has for that number.

    Args:
        number: Written in place of ``{n}``.
        one: English for one, such as "{n} word".
        many: English for any other number; the catalogues know the text by this one.
        values: Written in place of other names.
    """
    said = QCoreApplication.translate(CONTEXT, many, None, number)
    if said == many and number == 1:
        said = one
    return filled(said, _texts({"n": written(number), **values}))


def written(number: int) -> str:
    """Write a number with the language's own mark between thousands."""
    return _Spoken.locale.toString(number)


def month(number: int) -> str:
    """Return a month's short name."""
    if _Spoken.locale.language() is QLocale.Language.English:
        # Three letters each, so that dates stand in line; Qt says "Sept".
        return _MONTHS[number - 1]
    return _Spoken.locale.monthName(number, QLocale.FormatType.ShortFormat)


def day_of_month(number: int, of: int) -> str:
    """Return a day with its month's short name, as the language writes it."""
    dot = "." if _Spoken.locale.language() is QLocale.Language.German else ""
    return f"{number}{dot} {month(of)}"


def system_language() -> str:
    """Return the first language of the desktop that the window speaks; English otherwise."""
    for name in QLocale.system().uiLanguages():
        if name.split("-")[0] in LANGUAGES:
            return name.split("-")[0]
    return "en"


class Interpreter:
    """Lets the program speak one language at a time; windows made from then on speak it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, language: str = SYSTEM) -> None:
        """Speak ``language``, or the desktop's; one without a catalogue is spoken as English."""
        chosen = language if language in LANGUAGES else system_language()
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed.clear()
        qts = QTranslator(self._app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if chosen != "en" and qts.load(f"qtbase_{chosen}", folder):
            self._take(qts)
        # Installed last and asked first: ours names keys where Qt names them as nobody does.
        ours = QTranslator(self._app)
        if ours.load(str(asset("translations", f"briefer_{chosen}.qm"))):
            self._take(ours)
        self.language = chosen
        _Spoken.locale = QLocale(_LOCALES[chosen])
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if _is_mirrored() else Qt.LayoutDirection.LeftToRight
        )

    def _take(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._installed.append(translator)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def _texts(values: dict[str, object]) -> dict[str, str]:
    return {name: _isolated(str(value)) for name, value in values.items()}


def _value(value: Value) -> str:
    match value:
        case Phrase():
            return tr_phrase(value)
        case Count():
            return tr_count(value.number, value.one, value.many)
        case tuple():
            return tr(_BETWEEN).join(map(_value, value))
        case int():
            return written(value)
    return _isolated(value)


def _isolated(words: str) -> str:
    if all(sign.isdigit() or sign in _WITHIN_FIGURES for sign in words):
        return words
    if _is_mirrored() or any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in words):
        return f"{_ISOLATE}{words}{_END}"
    return words


def _is_mirrored() -> bool:
    return _Spoken.locale.textDirection() is Qt.LayoutDirection.RightToLeft
