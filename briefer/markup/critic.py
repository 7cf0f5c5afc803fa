"""This module reads and writes annotations as CriticMarkup, on exactly their words.

Every stretch of words that has the same annotations stands in one mark, followed by a comment
for each of them: ``{==words==}{>>#1 question A. Editor 2024-08-02T09:00:00+00:00: Who?<<}``.
Marks never nest, so annotations may overlap in any way; a later stretch of the same annotation
says only its number, ``{>>#1<<}``. An empty comment keeps apart what would look like a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.domain.annotation import AnnotationKind, ThreadState
from briefer.domain.document import PlacedAnnotation, Reply

APART = "{>><<}"
_LOOKALIKE = re.compile(
    r"\{(?=>>|==|~~|--|\+\+)|~(?=>)|(?:(?<=<<)|(?<===)|(?<=~~)|(?<=--)|(?<=\+\+))\}"
)
_OPENER = re.compile(r"\{(?:>>|==|~~|--|\+\+)")
_CLOSERS = {"{>>": "<<}", "{==": "==}", "{~~": "~~}", "{--": "--}", "{++": "++}"}
_KINDS = "|".join(map(re.escape, [*AnnotationKind, "reply"]))
_STATES = "|".join(map(re.escape, ThreadState))
_HEADER = re.compile(
    rf"#(?P<number>\d+) (?P<kind>{_KINDS})(?: \((?P<state>{_STATES})\))? (?P<author>.*?)"
    r" ?(?P<at>\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d(?::\d\d)?)): (?P<text>.*)",
    re.DOTALL,
)
_NUMBER = re.compile(r"#(\d+)")
_REPLACEMENT = re.compile(r"#(\d+) replacement: (.*)", re.DOTALL)
_GONE = re.compile(r"(?:\n\n[^\n]*\n)?\n- \((?P<place>[\w-]*)\) (?P<quote>.*)", re.DOTALL)
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "{": "\\{", "}": "\\}", "|": "\\|"}
_UNESCAPES = {"n": "\n", "r": "\r"}


class CriticNote(Struct, frozen=True, kw_only=True):
    """An annotation as a file tells it.

    Attributes:
        start: First code point of its words in the text without marks; None when its words
            are gone. Equal to ``end`` for a remark or an insertion between two characters.
        end: One past the last.
        quote: The words, as Markdown.
        author: Empty when the file does not say.
        at: None when the file does not say.
        replacement: For a suggestion: the proposed wording; None for every other kind.
        place: For one whose words are gone: the anchor of its section.
    """

    start: int | None
    end: int | None
    quote: str
    kind: AnnotationKind = AnnotationKind.COMMENT
    state: ThreadState = ThreadState.OPEN
    author: str = ""
    at: datetime | None = None
    text: str = ""
    replacement: str | None = None
    replies: tuple[Reply, ...] = ()
    place: str = ""


class _Mark(Struct, frozen=True):
    """One mark in a text; ``new`` is what a substitution proposes."""

    start: int
    end: int
    opener: str
    inner: str
    new: str = ""


def _marks(text: str) -> Iterator[_Mark]:
    """Yield the marks of ``text``, none inside another, in linear time."""
    missing: set[str] = set()

    def find(what: str, start: int) -> int:
        found = -1 if what in missing else text.find(what, start)
        if found < 0:  # nor will it be found from any later place
            missing.add(what)
        return found

    at = 0
    while opened := _OPENER.search(text, at):
        opener, at = opened.group(), opened.end()
        middle = find("~>", at) if opener == "{~~" else at
        end = find(_CLOSERS[opener], middle + 2 if opener == "{~~" else at) if middle >= 0 else -1
        if end < 0:
            continue
        if opener == "{~~":
            yield _Mark(opened.start(), end + 3, opener, text[at:middle], text[middle + 2 : end])
        else:
            yield _Mark(opened.start(), end + 3, opener, text[at:end])
        at = end + 3


class _Stretch(Struct):
    """Marked words, with the comments that follow them."""

    start: int
    end: int
    is_suggestion: bool = False
    replacement: str | None = None
    gone: re.Match[str] | None = None
    comments: list[str] = field(default_factory=list)


def split_critic(text: str) -> tuple[str, tuple[CriticNote, ...]]:
    """Take CriticMarkup out of ``text``.

    Returns:
        The text as it was before anybody marked it (suggestions are not applied), and the
        annotations in the order of their words, with ranges in that text.
    """
    clean: list[str] = []
    stretches: list[_Stretch] = []
    size = at = 0
    last: _Stretch | None = None
    for mark in _marks(text):
        between = text[at : mark.start]
        clean.append(between)
        size += len(between)
        last = None if between else last
        at = mark.end
        if mark.opener == "{>>":
            if not mark.inner:
                last = None
                continue
            if last is None:
                last = _Stretch(size, size)
                stretches.append(last)
            last.comments.append(mark.inner)
            continue
        last = _stretch(mark, size)
        stretches.append(last)
        if mark.opener != "{++":
            clean.append(mark.inner.replace(APART, ""))
            last.end = size = size + len(clean[-1])
    clean.append(text[at:])
    whole = "".join(clean)
    return whole, tuple(_notes(stretches, whole))


def _stretch(mark: _Mark, at: int) -> _Stretch:
    if mark.opener == "{++":
        gone = _GONE.fullmatch(mark.inner)
        return _Stretch(at, at, gone is None, mark.inner, gone)
    if mark.opener == "{~~":
        return _Stretch(at, at, True, mark.new)
    is_gone = mark.opener == "{--"
    return _Stretch(at, at, is_gone, "" if is_gone else None)


def _notes(stretches: Sequence[_Stretch], text: str) -> Iterator[CriticNote]:
    """Join the stretches of each annotation, and read what its comments say."""
    found: dict[str, CriticNote] = {}
    for n, stretch in enumerate(stretches):
        for comment in stretch.comments or ["" if stretch.is_suggestion else "#"]:
            _add(found, f"?{n}", comment, stretch)
    for note in found.values():
        if note.start is not None and note.end is not None:
            yield replace(note, quote=text[note.start : note.end])
        else:
            yield note


def _add(found: dict[str, CriticNote], name: str, comment: str, stretch: _Stretch) -> None:
    header = _header(comment)
    numbered = _NUMBER.match(comment)
    key = f"#{numbered[1]}" if numbered and (header or numbered.end() == len(comment)) else name
    if proposed := _REPLACEMENT.fullmatch(comment):
        key = f"#{proposed[1]}"
        if key in found:
            found[key] = replace(found[key], replacement=_unescaped(proposed[2]))
            return
    note = found.get(key)
    if note is not None and stretch.gone is None and note.start is not None:
        start = min(note.start, stretch.start)
        note = found[key] = replace(note, start=start, end=max(note.end or 0, stretch.end))
    if note is None:
        found[key] = _first(header, comment, stretch)
    elif header and header["kind"] == "reply":
        reply = Reply(author=_unescaped(header["author"]), at=_time(header), text=_said(header))
        found[key] = replace(note, replies=(*note.replies, reply))
    elif not header and key == name and comment:
        # Somebody else's second comment on the same words.
        found[f"{name}.{len(found)}"] = _first(None, comment, stretch)


def _first(header: re.Match[str] | None, comment: str, stretch: _Stretch) -> CriticNote:
    note = CriticNote(start=stretch.start, end=stretch.end, quote="")
    if stretch.gone is not None:
        quote = _unescaped(stretch.gone["quote"])
        note = replace(note, start=None, end=None, quote=quote, place=stretch.gone["place"])
    if stretch.is_suggestion and (header is None or header["kind"] == "suggestion"):
        kind = AnnotationKind.SUGGESTION
        proposed = stretch.replacement
        if header is not None and proposed is not None:
            proposed = _unescaped(proposed)
        note = replace(note, kind=kind, replacement=proposed)
    if header is None:
        return replace(note, text="" if comment == "#" else comment)
    kind = AnnotationKind(header["kind"]) if header["kind"] != "reply" else note.kind
    return replace(
        note,
        kind=kind,
        state=ThreadState(header["state"] or "open"),
        author=_unescaped(header["author"]),
        at=_time(header),
        text=_said(header),
    )


def _header(comment: str) -> re.Match[str] | None:
    """Read the head of a comment of ours; None for one of another program."""
    header = _HEADER.fullmatch(comment)
    try:
        return header if header and _time(header) else None
    except ValueError:  # no day of any calendar
        return None


def _time(header: re.Match[str]) -> datetime:
    return datetime.fromisoformat(header["at"])


def _said(header: re.Match[str]) -> str:
    return _unescaped(header["text"])


def edit_with_notes(
    body: str, edits: Sequence[tuple[int, int, str]], notes: Sequence[CriticNote]
) -> tuple[str, list[CriticNote]]:
    """Apply edits to a text, and carry its annotations' ranges over them.

    Args:
        body: The text.
        edits: (start, end, new words), in order; none lies over another.
        notes: With ranges in ``body``.
    """
    out: list[str] = []
    at = 0
    for start, end, new in edits:
        out += (body[at:start], new)
        at = end
    out.append(body[at:])
    edited = "".join(out)

    def moved(position: int) -> int:
        shift = 0
        for start, end, new in edits:
            if end <= position:
                shift += len(new) - (end - start)
            elif start < position:
                return start + shift
        return position + shift

    carried = []
    for note in notes:
        if note.start is None or note.end is None:
            carried.append(note)
            continue
        start, end = moved(note.start), moved(note.end)
        carried.append(replace(note, start=start, end=end, quote=edited[start:end]))
    return edited, carried


def write_critic(text: str, annotations: Iterable[PlacedAnnotation], first: int = 1) -> str:
    """Mark ``annotations`` in ``text``; those without a place are left out.

    Taking the marks out again with ``split_critic`` gives ``text``, and every annotation on
    exactly its words.

    Args:
        text: Markdown; the annotations' ranges count in it and hold at least one character.
        annotations: In any order, overlapping in any way.
        first: The number of the first annotation.
    """
    spans = [
        (n, a, (a.start, a.end))
        for n, a in enumerate(annotations, first)
        if a.start is not None and a.end is not None
    ]
    cuts = sorted({0, len(text)}.union(*(span for _, _, span in spans)))
    out: list[str] = []
    said: set[int] = set()
    for start, end in pairwise(cuts):
        words = _LOOKALIKE.sub(_kept_apart, text[start:end])
        on = [(n, a) for n, a, (a_start, a_end) in spans if a_start <= start and end <= a_end]
        whole = [n for n, a, span in spans if span == (start, end) and a.replacement is not None]
        shown = whole[0] if whole else None
        proposed = next((a.replacement for n, a in on if n == shown), None)
        out.append(_marked(words, proposed) if on else words)
        for n, annotation in on:
            is_new = n not in said
            out.append(_thread(n, annotation, n == shown) if is_new else f"{{>>#{n}<<}}")
            said.add(n)
    return "".join(out)


def write_gone(gone: Sequence[tuple[int, str, PlacedAnnotation]], heading: str) -> str:
    """List annotations whose words are gone: (number, anchor of the section, annotation)."""
    out = []
    for n, (number, place, annotation) in enumerate(gone):
        head = f"\n\n{heading}\n" if not n else ""
        out.append(f"{{++{head}\n- ({place}) {_escaped(annotation.quote)}++}}")
        out.append(_thread(number, annotation, False))
    return "".join(out)


def _marked(words: str, proposed: str | None) -> str:
    if proposed is None:
        return f"{{=={words}==}}"
    return f"{{~~{words}~>{_escaped(proposed)}~~}}" if proposed else f"{{--{words}--}}"


def _thread(number: int, annotation: PlacedAnnotation, is_shown: bool) -> str:
    """Write everything that an annotation says; a shown proposal is not said again."""
    state = annotation.state
    said = "" if state is ThreadState.OPEN else f" ({state})"
    out = [_comment(number, f"{annotation.kind}{said}", annotation)]
    if annotation.replacement is not None and not is_shown:
        out.append(f"{{>>#{number} replacement: {_escaped(annotation.replacement)}<<}}")
    out += [_comment(number, "reply", reply) for reply in annotation.replies]
    return "".join(out)


def _comment(number: int, kind: str, said: PlacedAnnotation | Reply) -> str:
    author, at = _escaped(said.author), said.at.isoformat()
    return f"{{>>#{number} {kind} {author} {at}: {_escaped(said.text)}<<}}"


def _kept_apart(found: re.Match[str]) -> str:
    character = found.group()
    return APART + character if character == "}" else character + APART


def _escaped(text: str) -> str:
    """Keep what people wrote on one line, out of table cells' way, and from ending its mark."""
    return "".join(_ESCAPES.get(c, c) for c in text)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda m: _UNESCAPES.get(m[1], m[1]), text, flags=re.DOTALL)
