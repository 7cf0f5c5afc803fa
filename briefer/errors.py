"""This room holds everything Briefer can say when something goes wrong."""

from __future__ import annotations

from collections.abc import Iterable

from briefer.phrases import Phrase


class BrieferError(Exception):
    """Something a person can be told in one plain sentence, with what to do next.

    Attributes:
        said: The sentence, for a window to translate.
        hint: What to do next, one sentence, or empty when there is nothing to do.
        hinted: The same for a window to translate.
    """

    def __init__(self, message: str | Phrase, hint: str | Phrase = "") -> None:
        super().__init__(str(message))
        self.said = message if isinstance(message, Phrase) else Phrase(message)
        self.hint = str(hint)
        self.hinted = hint if isinstance(hint, Phrase) else Phrase(hint)


class NotFound(BrieferError):
    """Something was asked for by a name that nothing bears.

    Attributes:
        kind: What was looked for, such as "briefing".
        name: The name as it was given.
        near: Names that exist and look like it, the nearest first.
    """

    def __init__(self, kind: str, name: str, known: Iterable[str] = ()) -> None:
        self.kind = kind
        self.name = name
        self.near = _near(name, list(known))
        sentence = f"There is no {kind} “{name}”"
        super().__init__(
            f"{sentence}; did you mean “{self.near[0]}”?" if self.near else f"{sentence}.",
            "" if self.near else _where_listed(kind),
        )


def _where_listed(kind: str) -> str:
    """Return the hint that names the list which has things of this kind, or nothing."""
    known = ("module", "briefing", "source")
    listed = [f"briefer list {each}s" for each in kind.split(" or ") if each in known]
    return f"List what there is with: {' or '.join(listed)}" if listed else ""


def _near(name: str, known: list[str]) -> tuple[str, ...]:
    """Return up to three known names like ``name``: as wholes, or else by one of their words."""
    from difflib import get_close_matches  # here, because most runs miss nothing

    whole = get_close_matches(name, known, n=3, cutoff=0.6)
    if whole:
        return tuple(whole)
    by_word: dict[str, str] = {}
    for each in known:
        for word in each.split("-"):
            by_word.setdefault(word, each)
    words = get_close_matches(name, by_word, n=3, cutoff=0.7)
    return tuple(dict.fromkeys(by_word[word] for word in words))


class InvalidInput(BrieferError):
    """A person's input breaks a rule; the sentence says which."""


class StorageError(BrieferError):
    """The library file, or the disk under it, did not do what was asked; nothing was lost."""


class ImportFailed(BrieferError):
    """A file could not be read as something Briefer can take in."""


class ExportFailed(BrieferError):
    """A file could not be written; what stood there before is untouched."""


class Cancelled(Exception):
    """Raised inside long work when a person asked to stop it."""
