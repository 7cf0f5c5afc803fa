"""Full-text search: typed words as a safe FTS5 query, and snippets of the original words."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice

from briefer.domain.folding import fold, folded_offsets, keeps_places
from briefer.domain.module_row import MATCH_END, MATCH_START

SNIPPET_LENGTH = 160
"""Code points of a snippet, more or less: it begins and ends between words."""

_TYPED = re.compile(r'"([^"]*)("?)|([^\s"]+)')
_LETTER = r"(?:[^\W_]|[\u0900-\u0963\u0966-\u109f\u1780-\u17d3])"
"""Letters and digits; in Indic and South-East Asian scripts vowel signs too, as in the index."""

_BETWEEN = rf"(?:(?!{_LETTER}).)+"
_WORD = re.compile(rf"{_LETTER}+")
_MOST_MATCHES = 200

Phrase = tuple[tuple[str, ...], bool]
"""Words that stand together, and whether the last one may be unfinished."""


def phrases_of(typed: str) -> list[Phrase]:
    """Read what a person typed; the very last word may be unfinished."""
    folded = fold(typed)
    found: list[Phrase] = []
    for match in _TYPED.finditer(folded):
        words = tuple(_WORD.findall(match[1] if match[1] is not None else match[3]))
        is_open = match.end() == len(folded) and not match[2]
        if words:
            found.append((words, is_open))
    return found


def match_expression(typed: str) -> str:
    """Return the FTS5 query for what a person typed, or an empty string for nothing to find."""
    return " ".join(
        '"{}"{}'.format(" ".join(words), " *" if is_open else "")
        for words, is_open in phrases_of(typed)
    )


def snippet_pattern(typed: str) -> re.Pattern[str] | None:
    """Return what finds the typed words in a folded text, or None for nothing to find."""
    parts = []
    for words, is_open in phrases_of(typed):
        together = _BETWEEN.join(map(re.escape, words))
        rest = f"{_LETTER}*" if is_open else ""
        parts.append(f"{together}{rest}")
    if not parts:
        return None
    # Longer first: of two phrases that begin alike the longer one is marked.
    alternatives = "|".join(sorted(parts, key=len, reverse=True))
    # Looking behind at every character is slow. For single words it can wait until they are
    # found; a row of words that began within a word could hide one that follows.
    behind = rf"(?<!{_LETTER})" if _BETWEEN in alternatives else ""
    return re.compile(rf"{behind}(?:{alternatives})(?!{_LETTER})", re.DOTALL)


def snippet(body: str, folded: str, pattern: re.Pattern[str]) -> str:
    """Return the passage of ``body`` with the most matches, in its original words.

    Args:
        body: As its author wrote it.
        folded: ``fold(body)``, as the index holds it.
        pattern: From ``snippet_pattern``.

    Returns:
        About ``SNIPPET_LENGTH`` code points on one line, each match between U+E000 and
        U+E001; the beginning of the body when nothing in it matched.
    """
    begun = (m.span() for m in pattern.finditer(folded) if _begins_word(folded, m.start()))
    spans = list(islice(begun, _MOST_MATCHES))
    if spans and not keeps_places(body):
        offsets = folded_offsets(body)
        spans = [(bisect_right(offsets, a) - 1, _end(offsets, b)) for a, b in spans]
    start, end = _window(body, spans)
    pieces, at = [], start
    for a, b in spans:
        if a >= at and b <= end:
            pieces += [_plain(body[at:a]), MATCH_START, _plain(body[a:b]), MATCH_END]
            at = b
    pieces.append(_plain(body[at:end]))
    text = " ".join("".join(pieces).split())
    return f"{'…' if start else ''}{text}{'…' if end < len(body) else ''}"


def _begins_word(folded: str, at: int) -> bool:
    return at == 0 or _WORD.match(folded, at - 1, at) is None


def _end(offsets: list[int], folded_end: int) -> int:
    """Return one past the original character that the folded text before ``folded_end`` ends in.

    A mark that folds to nothing stays with the letter before it.
    """
    return bisect_right(offsets, folded_end - 1) if folded_end < offsets[-1] else len(offsets) - 1


def _plain(text: str) -> str:
    """Keep a text from passing its own private-use characters off as matches."""
    return text.replace(MATCH_START, " ").replace(MATCH_END, " ")


def _window(body: str, spans: list[tuple[int, int]]) -> tuple[int, int]:
    """Choose the passage with the most different matches; the earliest of equals."""
    best, most = 0, 0
    for index, (start, _) in enumerate(spans):
        inside = {
            body[a:b].casefold()
            for a, b in islice(spans, index, index + 12)
            if b <= start + SNIPPET_LENGTH
        }
        if len(inside) > most:
            best, most = start, len(inside)
    start = max(0, best - SNIPPET_LENGTH // 4)
    end = min(len(body), start + SNIPPET_LENGTH)
    if spans:
        end = max(end, min(len(body), next((b for a, b in spans if a == best), end)))
    if start:
        space = body.find(" ", start, best)
        start = space + 1 if space >= 0 else start
    if end < len(body):
        space = body.rfind(" ", best, end)
        end = space if space > best and all(b <= space or a >= end for a, b in spans) else end
    return start, end
