"""What Ctrl+B and its like do: marks around words come and go as they would in a word processor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from msgspec import Struct

from briefer.domain.word_search import word_around
from briefer.ui.writing.markdown_edits import CELL_BAR, Edit, is_row, lines_around

_LEAD = re.compile(r"\s*(?:>\s?)*(?:(?:[-*+]|\d+[.)])\s+|#{1,6}\s+|\[\^[^\]]+\]:\s+|:\s+)?\s*")
_NO_WORDS = re.compile(r"\s*(?:!!!|```|~~~|\|?[\s:|-]+\|?$)")
"""Lines in which marks would stand for nothing: boxes, fences, the rule of a table."""
_HIDDEN = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)|\\.")
"""Code and escaped signs, whose stars are no marks."""
_RUN = re.compile(r"\*+|_+|~+")

_OTHER = {"*": "**", "**": "*"}

_Range = tuple[int, int]


class _Wrap(Struct, frozen=True):
    """Words between a pair of marks: where each mark begins, and how long they are."""

    opens: int
    closes: int
    size: int

    @property
    def end(self) -> int:
        return self.closes + self.size

    @property
    def inner(self) -> _Range:
        return self.opens + self.size, self.closes


class _Sign(Struct):
    """A run of one sign that opens or closes something; it shrinks as its parts find partners."""

    sign: str
    start: int
    end: int


def toggle_wrap(text: str, start: int, end: int, mark: str) -> Edit:
    """Set ``mark`` around the selection, or take it away; a caret takes the word it is in.

    Each line is marked by itself, behind what makes it a list or a heading, since no mark holds
    beyond a paragraph. Of words that are marked already, only the selected ones become plain.
    """
    if start == end:
        return _at_caret(text, start, mark)
    stretches = [_Stretch(text, *piece, mark) for piece in _pieces(text, start, end)]
    if not stretches:
        return Edit(end, end, "")
    is_on = not all(stretch.is_on for stretch in stretches)
    return _joined(text, stretches, is_on=is_on)


def _at_caret(text: str, at: int, mark: str) -> Edit:
    size = len(mark)
    if _run_at(text, at) == (mark, mark):
        return Edit(at - size, at + size, "")
    first, last = lines_around(text, at, at)
    for wrap in _wraps(text, first, last, mark):
        if wrap.closes == at:
            # What follows is written plain, as after a second Ctrl+B in a word processor.
            return Edit(at, at, "", (wrap.end, wrap.end))
        if wrap.opens <= at <= wrap.end:
            inner = text[slice(*wrap.inner)]
            caret = wrap.opens + min(max(0, at - wrap.inner[0]), len(inner))
            return Edit(wrap.opens, wrap.end, inner, (caret, caret))
    start, end = word_around(text, at)
    caret = at + size
    return Edit(start, end, mark + text[start:end] + mark, (caret, caret))


class _Stretch:
    """Selected words of one line, with the marks of one kind that touch them."""

    def __init__(self, text: str, start: int, end: int, mark: str) -> None:
        first, last = lines_around(text, start, start)
        words = (start, end)
        for other in _wraps(text, first, last, _OTHER[mark]) if mark in _OTHER else ():
            # Marks of the other kind right around the words go with them: ***both***.
            if (start, end) in (other.inner, (other.opens, other.end)):
                start, end, words = other.opens, other.end, other.inner
        wraps = [w for w in _wraps(text, first, last, mark) if w.opens <= end and start <= w.end]
        self._text, self._mark = text, mark
        self.start = min([start, *(w.opens for w in wraps)])
        self.end = max([end, *(w.end for w in wraps)])
        marks = {n for w in wraps for m in (w.opens, w.closes) for n in range(m, m + w.size)}
        self._places = [n for n in range(self.start, self.end) if n not in marks]
        self._chosen = {n for n in self._places if start <= n < end}
        self._on = {n for n in self._places if any(w.opens < n < w.closes for w in wraps)}
        self._words = self._chosen & set(range(*words))

    @property
    def is_on(self) -> bool:
        """Whether all of the words are marked."""
        return all(n in self._on for n in self._chosen if not self._text[n].isspace())

    def written(self, *, is_on: bool) -> tuple[str, int, int]:
        """Return the stretch with its words marked or plain, and where the words are in it."""
        on = self._on | self._chosen if is_on else self._on - self._chosen
        opening, closing = set(), set()
        for is_marked, group in groupby(self._places, on.__contains__):
            words = [n for n in group if not self._text[n].isspace()]
            if is_marked and words:
                opening.add(words[0])
                closing.add(words[-1])
        written, first, last = "", -1, 0
        for n in self._places:
            written += self._mark if n in opening else ""
            if n in self._words and first < 0:
                first = len(written)
            written += self._text[n]
            if n in self._words:
                last = len(written)
            written += self._mark if n in closing else ""
        return written, max(first, 0), last


def _joined(text: str, stretches: list[_Stretch], *, is_on: bool) -> Edit:
    start, end = stretches[0].start, stretches[-1].end
    written, at, selection = "", start, []
    for stretch in stretches:
        written += text[at : stretch.start]
        words, first, last = stretch.written(is_on=is_on)
        selection += [start + len(written) + first, start + len(written) + last]
        written += words
        at = stretch.end
    return Edit(start, end, written, (selection[0], selection[-1]))


def _pieces(text: str, start: int, end: int) -> Iterator[_Range]:
    """Yield the selected words of each line, and of each cell of a table."""
    first = lines_around(text, start, start)[0]
    for line in text[first : lines_around(text, end, end)[1]].split("\n"):
        lead = _LEAD.match(line)
        bounds = [lead.end() if lead is not None else 0, len(line)]
        if is_row(line):
            bounds[1:1] = [n for bar in CELL_BAR.finditer(line) for n in bar.span()]
        for left, right in pairwise(bounds) if not _NO_WORDS.match(line) else ():
            a, b = max(first + left, start), min(first + right, end)
            words = text[a:b]
            a += len(words) - len(words.lstrip())
            b -= len(words) - len(words.rstrip())
            if a < b and words != "|":
                yield a, b
        first += len(line) + 1


def _wraps(text: str, first: int, last: int, mark: str) -> list[_Wrap]:
    """Return what is marked in a line, as CommonMark pairs signs."""
    line = text[first:last]
    hidden = {n for found in _HIDDEN.finditer(line) for n in range(*found.span())}
    open_signs: list[_Sign] = []
    found: list[_Wrap] = []
    for run in _RUN.finditer(line):
        if run.start() in hidden:
            continue
        before, after = line[: run.start()][-1:], line[run.end() :][:1]
        within_word = run[0][0] == "_" and before.isalnum() and after.isalnum()
        sign = _Sign(run[0][0], run.start(), run.end())
        if before.strip() and not within_word:
            found += _closed(sign, open_signs)
        if sign.start < sign.end and after.strip() and not within_word:
            open_signs.append(sign)
    signs = "~" if mark == "~~" else "*_"
    return [
        _Wrap(first + w.opens, first + w.closes, w.size)
        for w in found
        if w.size == len(mark) and line[w.opens] in signs
    ]


def _closed(sign: _Sign, open_signs: list[_Sign]) -> Iterator[_Wrap]:
    """Yield what ``sign`` closes, the innermost first, and use up the signs."""
    for opener in reversed([o for o in open_signs if o.sign == sign.sign]):
        while (size := min(2, opener.end - opener.start, sign.end - sign.start)) > 0:
            yield _Wrap(opener.end - size, sign.start, size)
            opener.end -= size
            sign.start += size
        if sign.start == sign.end:
            break
    # What stands between a pair can no longer close anything outside it.
    open_signs[:] = [o for o in open_signs if o.start < o.end]


def _run_at(text: str, at: int) -> tuple[str, str]:
    """Return the signs right before and right after a place."""
    before = re.search(r"(\*+|_+|~+)$", text[max(0, at - 4) : at])
    after = _RUN.match(text, at)
    return (before[0] if before else ""), (after[0] if after else "")
