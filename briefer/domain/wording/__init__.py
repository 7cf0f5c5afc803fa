"""The words that the program itself writes into a document, in the document's own language.

One table serves every format, so that PDF, HTML and Markdown of a briefing say the same. English,
German, French, Turkish and Arabic have everything; Hebrew, Persian and Russian have what stands on
every page and the headings, and the sentences in English. Any other language is English.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import Struct

from briefer.domain.wording.english import HEADINGS, PAGE, SENTENCES

if TYPE_CHECKING:
    from briefer.domain.blocks import Judgement

__all__ = ["COMPLETE", "Assessed", "Wording", "wording_of"]

_TABLES: Mapping[str, str] = {
    "ar": "arabic",
    "de": "german",
    "fa": "persian",
    "fr": "french",
    "he": "hebrew",
    "ru": "russian",
    "tr": "turkish",
}
"""Which module holds a language; it is read when something is said in it."""
_ENGLISH = {phrase: phrase for phrase in (*PAGE, *HEADINGS, *SENTENCES)}

_RIGHT_TO_LEFT = ("ar", "fa", "he")

COMPLETE = ("en", "ar", "de", "fr", "tr")
"""Languages in which every phrase can be said."""


class Assessed(Struct, frozen=True):
    """One thing that a judgement says of itself.

    Attributes:
        kind: "likelihood", "confidence" or "basis".
        label: What stands before the value, such as "Likelihood: ".
        ending: What ends the sentence; empty where the value ends it.
    """

    kind: str
    label: str
    value: str
    ending: str


_ASSESSED = (
    ("likelihood", "Likelihood: {}."),
    ("confidence", "Confidence: {}."),
    ("basis", "Basis: {}."),
)


class Wording(Struct, frozen=True):
    """The phrases of one language.

    Attributes:
        language: BCP 47 tag that the phrases are really in.
        phrases: By their English, which is every language's key.
        terms: Degrees of likelihood and levels of confidence, by their English.
    """

    language: str
    phrases: Mapping[str, str]
    terms: Mapping[str, str]

    def say(self, phrase: str, *filling: object) -> str:
        """Return a phrase, its "{}" filled."""
        return self.phrases[phrase].format(*filling)

    @property
    def is_rtl(self) -> bool:
        """Whether the phrases run from right to left."""
        return self.language in _RIGHT_TO_LEFT

    def term(self, word: str) -> str:
        """Return a term of a yardstick in this language; words of no yardstick as they are."""
        return self.terms.get(" ".join(word.split()).casefold(), word)

    def assessment(self, judgement: Judgement) -> list[Assessed]:
        """Return what a judgement says of itself: likelihood and confidence never in one sentence.

        ICD 203 (2015), D.6.e(2)(a) asks that they be kept apart.
        """
        said = []
        for kind, phrase in _ASSESSED:
            value = self.term(getattr(judgement, kind)).strip()
            if value:
                label, _, ending = self.phrases[phrase].partition("{}")
                is_ended = value.endswith((".", "!", "?", "…", "؟"))
                said.append(Assessed(kind, label, value, "" if is_ended else ending))
        return said

    def counted(self, words: int) -> str:
        """Say how many words."""
        return self.say("1 word") if words == 1 else self.say("{} words", words)

    def copy(self, number: str) -> str:
        """Return a copy's number as it is printed; on record it is "3 of 12"."""
        at, of, total = number.partition(" of ")
        return self.say("{} of {}", at, total) if of else number

    def named_copy(self, number: str) -> str:
        """Return a copy's number as it stands alone at the foot of a page: "Copy 3 of 12"."""
        return f"{self.say('Copy')} {self.copy(number)}" if number else ""


def wording_of(language: str) -> Wording:
    """Return the phrases for a document in ``language`` (BCP 47), or the English ones."""
    return _wording(language.lower().split("-")[0])


@cache
def _wording(language: str) -> Wording:
    if language not in _TABLES:
        return Wording("en", _ENGLISH, {})
    table = import_module(f"{__name__}.{_TABLES[language]}")
    return Wording(language, {**_ENGLISH, **table.PHRASES}, getattr(table, "TERMS", {}))
