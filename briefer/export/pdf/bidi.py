"""The order in which mixed scripts are read and drawn (Unicode Standard Annex 9)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Protocol, TypeVar

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]")
"""Any character for which a line has to be put in order."""

RTL_LANGUAGES = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi")
)

_MAX_DEPTH = 125
_PAIRS = {"(": ")", "[": "]", "{": "}", "\u27e8": "\u27e9", "\u2329": "\u232a", "\u3008": "\u3009"}
_CLOSERS = {close: opener for opener, close in _PAIRS.items()}
_SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}
_REMOVED = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "BN"))
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"))
_ISOLATES = frozenset(("LRI", "RLI", "FSI"))


def is_rtl_language(tag: str) -> bool:
    """Whether text in this language (BCP 47) runs from right to left."""
    return tag.split("-", 1)[0].lower() in RTL_LANGUAGES


def starts_rtl(text: str) -> bool:
    """Whether the first strong character runs from right to left (rules P2 and P3)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def levels(text: str, is_rtl: bool) -> list[int]:
    """Return each character's embedding level: even runs left to right, odd right to left.

    Args:
        text: One paragraph.
        is_rtl: The paragraph's own direction.
    """
    base = int(is_rtl)
    original = [unicodedata.bidirectional(c) or "L" for c in text]
    level, kinds = _explicit(text, original, base)
    for sequence, start, end in _sequences(original, level, base):
        _weak(kinds, sequence, start)
        _brackets(text, kinds, sequence, level[sequence[0]], start)
        _neutral(kinds, sequence, level[sequence[0]], start, end)
        for i in sequence:
            odd = level[i] & 1
            if kinds[i] in ("AN", "EN"):
                level[i] += 1 if odd else 2
            elif kinds[i] == ("L" if odd else "R"):
                level[i] += 1
    for i, kind in enumerate(original):
        if kind in _REMOVED:
            level[i] = level[i - 1] if i else base
    return _trailing(original, level, base)


def _explicit(text: str, kinds: list[str], base: int) -> tuple[list[int], list[str]]:
    """Rules X1 to X8: embeddings, overrides and isolates."""
    matching = _matching_isolates(kinds)
    closing = {end: start for start, end in matching.items()}
    stack: list[tuple[int, str, bool]] = [(base, "", False)]
    out, types = [], list(kinds)
    overflow_isolates = overflow_embeddings = valid_isolates = 0
    for i, kind in enumerate(kinds):
        level, override, _ = stack[-1]
        if kind in ("RLE", "LRE", "RLO", "LRO"):
            out.append(level)
            new = (level + 1) | 1 if kind[0] == "R" else (level + 2) & ~1
            if new <= _MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                stack.append((new, {"RLO": "R", "LRO": "L"}.get(kind, ""), False))
            elif not overflow_isolates:
                overflow_embeddings += 1
        elif kind in _ISOLATES:
            out.append(level)
            types[i] = override or kind
            inner = text[i + 1 : matching.get(i, len(text))]
            to_right = kind == "RLI" or (kind == "FSI" and starts_rtl(inner))
            new = (level + 1) | 1 if to_right else (level + 2) & ~1
            if new <= _MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                valid_isolates += 1
                stack.append((new, "", True))
            else:
                overflow_isolates += 1
        elif kind == "PDI":
            if overflow_isolates:
                overflow_isolates -= 1
            elif valid_isolates and i in closing:
                overflow_embeddings = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                valid_isolates -= 1
            level, override, _ = stack[-1]
            out.append(level)
            types[i] = override or kind
        elif kind == "PDF":
            out.append(level)
            if not overflow_isolates:
                if overflow_embeddings:
                    overflow_embeddings -= 1
                elif not stack[-1][2] and len(stack) > 1:
                    stack.pop()
        else:
            out.append(level)
            if override and kind != "BN":
                types[i] = override
    return out, types


def _matching_isolates(kinds: Sequence[str]) -> dict[int, int]:
    """Rule BD9: each isolate's end."""
    found: dict[int, int] = {}
    open_: list[int] = []
    for i, kind in enumerate(kinds):
        if kind in _ISOLATES:
            open_.append(i)
        elif kind == "PDI" and open_:
            found[open_.pop()] = i
    return found


def _sequences(
    kinds: Sequence[str], level: Sequence[int], base: int
) -> Iterator[tuple[list[int], str, str]]:
    """Rule X10: isolating run sequences, each with the strong type before and after it."""
    kept = [i for i, kind in enumerate(kinds) if kind not in _REMOVED]
    runs = [list(group) for _, group in groupby(kept, key=lambda i: level[i])]
    matching = _matching_isolates(kinds)
    ends = set(matching.values())
    starting = {run[0]: run for run in runs}
    rank = {i: n for n, i in enumerate(kept)}
    for run in runs:
        if run[0] in ends:
            continue
        whole = list(run)
        while whole[-1] in matching and matching[whole[-1]] in starting:
            whole += starting[matching[whole[-1]]]
        at = level[whole[0]]
        first, last = rank[whole[0]], rank[whole[-1]]
        before = level[kept[first - 1]] if first else base
        is_open = kinds[whole[-1]] in _ISOLATES
        after = base if is_open or last + 1 == len(kept) else level[kept[last + 1]]
        yield whole, "R" if max(at, before) & 1 else "L", "R" if max(at, after) & 1 else "L"


def _weak(kinds: list[str], sequence: Sequence[int], start: str) -> None:
    """Rules W1 to W7: numbers and what stands around them."""
    before, strong = start, start
    for i in sequence:
        kind = kinds[i]
        if kind == "NSM":
            kind = "ON" if before in _ISOLATES or before == "PDI" else before
        if kind == "EN" and strong == "AL":
            kind = "AN"
        if kind in ("R", "L", "AL"):
            strong = kind
        before = kinds[i] = kind
    for i in sequence:
        if kinds[i] == "AL":
            kinds[i] = "R"
    for k in range(1, len(sequence) - 1):
        left, here, right = (kinds[sequence[k + d]] for d in (-1, 0, 1))
        joins = (here, left) in (("ES", "EN"), ("CS", "EN"), ("CS", "AN"))
        if left == right and joins:
            kinds[sequence[k]] = left
    for is_number, group in groupby(sequence, key=lambda i: kinds[i] in ("EN", "ET")):
        run = list(group)
        if is_number and any(kinds[i] == "EN" for i in run):
            for i in run:
                kinds[i] = "EN"
    strong = start
    for i in sequence:
        if kinds[i] in ("ES", "ET", "CS"):
            kinds[i] = "ON"
        if kinds[i] in ("R", "L"):
            strong = kinds[i]
        elif kinds[i] == "EN" and strong == "L":
            kinds[i] = "L"


def _strength(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def _brackets(text: str, kinds: list[str], sequence: Sequence[int], level: int, start: str) -> None:
    """Rule N0: both brackets of a pair take one direction."""
    embedding = "R" if level & 1 else "L"
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for k, i in enumerate(sequence):
        character = text[i]
        if kinds[i] != "ON":
            continue
        if character in _PAIRS:
            if len(stack) == 63:
                break
            close = _PAIRS[character]
            stack.append((_SAME.get(close, close), k))
        elif character in _CLOSERS:
            wanted = _SAME.get(character, character)
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == wanted:
                    pairs.append((stack[depth][1], k))
                    del stack[depth:]
                    break
    for first, last in sorted(pairs):
        inside = {_strength(kinds[i]) for i in sequence[first + 1 : last]} - {""}
        if not inside:
            continue
        taken = embedding
        if embedding not in inside:
            context = (_strength(kinds[i]) for i in reversed(sequence[:first]))
            before = next((s for s in context if s), start)
            taken = before if before != embedding else embedding
        for k in (first, last):
            kinds[sequence[k]] = taken


def _neutral(kinds: list[str], sequence: Sequence[int], level: int, start: str, end: str) -> None:
    """Rules N1 and N2: white space and punctuation take the direction around them."""
    embedding = "R" if level & 1 else "L"
    before, k = start, 0
    while k < len(sequence):
        if kinds[sequence[k]] not in _NEUTRAL:
            before = _strength(kinds[sequence[k]]) or before
            k += 1
            continue
        stop = k
        while stop < len(sequence) and kinds[sequence[stop]] in _NEUTRAL:
            stop += 1
        after = _strength(kinds[sequence[stop]]) if stop < len(sequence) else end
        for i in sequence[k:stop]:
            kinds[i] = before if before == after else embedding
        k = stop


def _trailing(kinds: Sequence[str], level: list[int], base: int) -> list[int]:
    """Rule L1 for separators; white space at a line's end is the line breaker's."""
    for i in range(len(kinds) - 1, -1, -1):
        if kinds[i] not in ("B", "S", "WS", "BN", *_ISOLATES, "PDI"):
            break
        level[i] = base
    for i, kind in enumerate(kinds):
        if kind in ("B", "S"):
            level[i] = base
    return level


class Levelled(Protocol):
    """Anything that has an embedding level."""

    @property
    def level(self) -> int:
        """The embedding level."""


T = TypeVar("T", bound=Levelled)


def visual_order(items: list[T]) -> list[T]:
    """Put a line's pieces in the order they are drawn, left to right (rule L2)."""
    for level in range(max((i.level for i in items), default=0), 0, -1):
        out: list[T] = []
        for is_reversed, group in groupby(items, key=lambda i: i.level >= level):
            run = list(group)
            out += reversed(run) if is_reversed else run
        items = out
    return items
