"""Dictionaries are found where they lie, read elsewhere than here, and never needed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.errors import StorageError
from briefer.services import spelling
from briefer.services.session import Session
from briefer.services.spell_worker import SpellingFailed, SpellWorker
from briefer.services.spelling import (
    add_library_word,
    add_own_word,
    find_dictionary,
    own_folder,
    own_words,
    suggestions_for,
)


def put(
    folder: Path, name: str, *words: str, aff: str = "SET UTF-8\nTRY esianrtolcdugmphbyfvkw\n"
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text(aff, "utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words]) + "\n", "utf-8")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing but this folder has dictionaries."""
    monkeypatch.setenv("BRIEFER_HOME", str(tmp_path))
    folders = lambda: [own_folder(), tmp_path / "system"]  # noqa: E731
    monkeypatch.setattr(spelling, "dictionary_folders", folders)
    return tmp_path


@pytest.fixture
def worker() -> Iterator[SpellWorker]:
    made = SpellWorker()
    yield made
    made.close()


def test_the_region_is_wanted_and_another_one_will_do(home: Path) -> None:
    assert find_dictionary("en-GB") is None
    put(home / "system", "en_US", "color")
    put(home / "system", "en_AU", "colour")
    assert find_dictionary("en-US").name == "en_US"
    assert find_dictionary("en-GB").name == "en_AU"
    put(home / "system", "en_GB", "colour")
    assert find_dictionary("en").name == "en_GB"
    put(own_folder(), "en_GB", "colour")
    assert find_dictionary("en-GB").folder == own_folder()
    (home / "system" / "tr_TR.aff").write_text("SET UTF-8\n")
    assert find_dictionary("tr") is None, "one file of the two"


def test_words_are_checked_and_proposed_in_another_process(home: Path, worker: SpellWorker) -> None:
    put(home, "tr_TR", "görüşme", "ışık", "izmir", aff="SET UTF-8\nLANG tr_TR\nTRY aeışğüöçimrt\n")
    wrong = worker.misspelt(str(home), "tr_TR", ["görüşme", "goruşme", "Işık", "IŞIK", "Isik"])
    assert wrong == {"goruşme", "Isik"}
    assert "görüşme" in worker.suggest(str(home), "tr_TR", "görüsme")


def test_what_a_dictionary_cannot_write_it_does_not_judge(home: Path, worker: SpellWorker) -> None:
    put(home, "en", "talks", aff="SET ISO8859-1\n")
    assert worker.misspelt(str(home), "en", ["talks", "tallks", "السلام"]) == {"tallks"}


def test_a_dictionary_that_cannot_be_read_says_so_and_the_next_one_is(
    home: Path, worker: SpellWorker
) -> None:
    with pytest.raises(SpellingFailed, match="xx_XX"):
        worker.misspelt(str(home), "xx_XX", ["word"])
    put(home, "en", "talks")
    assert worker.misspelt(str(home), "en", ["talks"]) == frozenset()


def test_words_are_added_for_a_person_and_for_a_library(session: Session) -> None:
    add_own_word("don’t")
    add_own_word("Idlib")
    add_library_word(session, "Rusi")
    assert not add_library_word(session, "Rusi").ids
    assert own_words(session) == {"don't", "Idlib", "Rusi"}
    assert (own_folder() / "own-words.txt").read_text("utf-8") == "Idlib\ndon't\n"
    (own_folder() / "own-words.txt").write_bytes(b"\xff\xfe")
    assert own_words(session) == {"Rusi"}


def test_a_folder_that_cannot_be_written_is_told() -> None:
    own_folder().write_text("a file stands here")
    with pytest.raises(StorageError, match="cannot be kept"):
        add_own_word("Idlib")


def test_proposals_keep_the_apostrophe_that_was_typed() -> None:
    offered = ["Türkiye'nin", "Türkiye'nin", "Türkiyenin", *"abcdefgh"]
    assert suggestions_for("Türkye’nin", offered)[:2] == ["Türkiye’nin", "Türkiyenin"]
    assert len(suggestions_for("x", offered)) == 6
