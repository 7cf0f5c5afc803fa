"""This room holds everything Briefer can say when something goes wrong."""

from __future__ import annotations

from collections.abc import Iterable

from briefer.phrases import Phrase, mark, phrase


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
        kind: What was looked for, such as "briefing"; one of those that have a sentence below.
        name: The name as it was given.
        near: Names that exist and look like it, the nearest first.
    """

    def __init__(self, kind: str, name: str, known: Iterable[str] = ()) -> None:
        self.kind = kind
        self.name = name
        self.near = _near(name, list(known))
        if self.near:
            said, hint = phrase(_MISTYPED[kind], name=name, near=self.near[0]), ""
        else:
            said, hint = phrase(_MISSING[kind], name=name), _WHERE.get(kind, "")
        super().__init__(said, Phrase(hint))


# A whole sentence for each kind: the word for it would stand in another form, or with another
# article, in another language.
_MISSING = {
    "module": mark("There is no module “{name}”."),
    "briefing": mark("There is no briefing “{name}”."),
    "module or briefing": mark("There is no module or briefing “{name}”."),
    "section": mark("There is no section “{name}”."),
    "revision": mark("There is no revision “{name}”."),
    "edition": mark("There is no edition “{name}”."),
    "edition with the text": mark("There is no edition with the text “{name}”."),
    "annotation": mark("There is no annotation “{name}”."),
    "source": mark("There is no source “{name}”."),
    "fact": mark("There is no fact “{name}”."),
    "image": mark("There is no image “{name}”."),
    "template": mark("There is no template “{name}”."),
    "profile": mark("There is no profile “{name}”."),
    "marking": mark("There is no marking “{name}”."),
    "format": mark("There is no format “{name}”."),
    "style": mark("There is no style “{name}”."),
    "yardstick": mark("There is no yardstick “{name}”."),
    "saved search": mark("There is no saved search “{name}”."),
    "recipient": mark("There is no recipient “{name}”."),
    "error to waive": mark("There is no error to waive “{name}”."),
    "finding with a fix": mark("There is no finding with a fix “{name}”."),
}
_MISTYPED = {
    "module": mark("There is no module “{name}”; did you mean “{near}”?"),
    "briefing": mark("There is no briefing “{name}”; did you mean “{near}”?"),
    "module or briefing": mark("There is no module or briefing “{name}”; did you mean “{near}”?"),
    "section": mark("There is no section “{name}”; did you mean “{near}”?"),
    "source": mark("There is no source “{name}”; did you mean “{near}”?"),
    "fact": mark("There is no fact “{name}”; did you mean “{near}”?"),
    "image": mark("There is no image “{name}”; did you mean “{near}”?"),
    "template": mark("There is no template “{name}”; did you mean “{near}”?"),
    "profile": mark("There is no profile “{name}”; did you mean “{near}”?"),
    "marking": mark("There is no marking “{name}”; did you mean “{near}”?"),
    "format": mark("There is no format “{name}”; did you mean “{near}”?"),
    "style": mark("There is no style “{name}”; did you mean “{near}”?"),
    "yardstick": mark("There is no yardstick “{name}”; did you mean “{near}”?"),
    "saved search": mark("There is no saved search “{name}”; did you mean “{near}”?"),
    "recipient": mark("There is no recipient “{name}”; did you mean “{near}”?"),
    "error to waive": mark("There is no error to waive “{name}”; did you mean “{near}”?"),
    "finding with a fix": mark("There is no finding with a fix “{name}”; did you mean “{near}”?"),
}
"""The same where a name is near; nobody mistypes what is not among the kinds here."""
_WHERE = {
    "module": mark("Search the library for its title."),
    "briefing": mark("Choose one of the briefings of this library."),
    "module or briefing": mark("Look for it in the library, or among its briefings."),
    "source": mark("Look it up in the source register."),
}
"""Where a person finds what there is."""


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
