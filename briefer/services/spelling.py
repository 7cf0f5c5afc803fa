"""Checks spelling with the dictionaries of this computer, and keeps the words a person adds.

Dictionaries are Hunspell's, as LibreOffice and Firefox use them. What reads them is an optional
package; without it, or without a dictionary, nothing is marked and everything else works.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

from briefer.domain.changes import ChangeSet
from briefer.domain.spelling import plain_form
from briefer.errors import StorageError
from briefer.phrases import phrase
from briefer.services.preferences import data_folder
from briefer.services.session import Session
from briefer.services.settings import change_setting, get_setting

ENGINE = "chunspell"
"""The package that reads dictionaries."""
_KEY = "words"
_REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "tr": "TR", "pt": "PT", "es": "ES"}


class Dictionary(Struct, frozen=True, order=True):
    """A pair of files, ``NAME.aff`` and ``NAME.dic``, such as ``tr_TR``."""

    name: str
    folder: Path

    @property
    def language(self) -> str:
        """Its BCP 47 tag."""
        return self.name.replace("_", "-")


def has_engine() -> bool:
    """Say whether the package that reads dictionaries is installed."""
    return find_spec("hunspell") is not None


def own_folder() -> Path:
    """Return where a person puts dictionaries of their own; they win over the system's."""
    return data_folder() / "dictionaries"


def dictionary_folders() -> list[Path]:
    """Return where dictionaries are looked for, the first that has one wins."""
    folders = [own_folder()]
    named = os.environ.get("DICPATH", "")
    folders += [Path(each) for each in named.split(os.pathsep) if each]
    if sys.platform == "darwin":
        folders += [Path.home() / "Library/Spelling", Path("/Library/Spelling")]
    if sys.platform != "win32":
        folders += [
            Path(each)
            for each in (
                "/usr/share/hunspell",
                "/usr/local/share/hunspell",
                "/usr/share/myspell",
                "/usr/share/myspell/dicts",
            )
        ]
    return folders


def list_dictionaries() -> Iterator[Dictionary]:
    """Yield the dictionaries of this computer, those of the first folder first."""
    for folder in dictionary_folders():
        try:
            names = sorted(p.stem for p in folder.glob("*.aff") if p.with_suffix(".dic").is_file())
        except OSError:
            continue
        for name in names:
            yield Dictionary(name, folder)


def find_dictionary(language: str) -> Dictionary | None:
    """Return the dictionary for a language: of its region, else of another one.

    Args:
        language: A BCP 47 tag, such as "en-GB" or "tr".
    """
    wanted = language.replace("-", "_")
    short = wanted.split("_")[0].lower()
    found = [d for d in list_dictionaries() if d.name.lower().split("_")[0] == short]
    for name in (wanted, short, f"{short}_{_REGIONS.get(short, short.upper())}"):
        for each in found:
            if each.name.lower() == name.lower():
                return each
    return min(found, default=None)


def own_words(session: Session) -> frozenset[str]:
    """Return the words that a person added: their own, and those of the library."""
    kept = get_setting(session, _KEY, [])
    of_library = [str(word) for word in kept] if isinstance(kept, list) else []
    return frozenset([*_own(), *of_library])


def add_own_word(word: str) -> None:
    """Know a word from now on, in every library of this person.

    Raises:
        StorageError: It cannot be written down.
    """
    words = {*_own(), plain_form(word)}
    file = _own_file()
    fresh = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        raise StorageError(
            phrase(
                "The word cannot be kept in {folder}: {reason}.",
                folder=str(file.parent),
                reason=error.strerror or str(error),
            ),
            phrase("Add it to the words of the library instead."),
        ) from error


def add_library_word(session: Session, word: str) -> ChangeSet:
    """Know a word from now on in this library, whoever opens it."""
    with session.file.write_tx():
        kept = get_setting(session, _KEY, [])
        words = {str(each) for each in kept} if isinstance(kept, list) else set()
        return change_setting(session, _KEY, [*sorted(words | {plain_form(word)})])


def make_own_folder() -> Path:
    """Return the folder for a person's own dictionaries, made if need be.

    Raises:
        StorageError: It cannot be made.
    """
    folder = own_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            phrase(
                "{folder} cannot be made: {reason}.",
                folder=str(folder),
                reason=error.strerror or str(error),
            )
        ) from error
    return folder


def suggestions_for(word: str, offered: Iterable[str], most: int = 6) -> list[str]:
    """Return what to offer in place of a word, with the apostrophe that it was written with."""
    curly = "’" in word
    shown = (each.replace("'", "’") if curly else each for each in offered)
    return list(dict.fromkeys(each for each in shown if each != word))[:most]


def _own_file() -> Path:
    return own_folder() / "own-words.txt"


def _own() -> Iterator[str]:
    try:
        text = _own_file().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        # A convenience: words that cannot be read are words that were not added.
        return
    yield from filter(None, map(str.strip, text.splitlines()))
