"""This module spells inline runs as Markdown, with as few escapes as reading back allows."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.blocks import (
    Citation,
    FactReference,
    FootnoteReference,
    Image,
    Inline,
    Inlines,
    LineBreak,
    Run,
)

BLANK = "&#32;"
"""A paragraph of only this is dropped by reading: it keeps neighbours apart."""

NOTHING = "&#2;"
"""Reads as no character at all, and keeps two marks of emphasis apart."""

_CODE_FEED = "\2"
"""Stands for a line feed within a code span, where a guard would be read as code."""

_ALWAYS = str.maketrans(
    {
        "\\": "\\\\",
        "*": "\\*",
        "[": "\\[",
        "{": "\\{",
        "`": "&#96;",
        "\t": "&#9;",
        "\r": "&#13;",
    }
)
_ENTITY = re.compile(r"&(?=(?:#[0-9]+|#x[0-9a-f]+|[a-z0-9]+);)", re.IGNORECASE)
_TAG = re.compile(r"<(?=[^\s<])")
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_QUOTED = re.compile(r"""["'()\[\]\\`*<>&{}~|\x00-\x1f\x7f]|[^\S ]|^ | $""")
_LINE: list[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]] = [
    (re.compile(r"[#>+\-]"), lambda m: "\\" + m.group()),
    (re.compile(r"(\d+)\.(?=[ ]|$)", re.MULTILINE), lambda m: m.group(1) + "\\."),
    (re.compile(r"[:=|]"), lambda m: f"&#{ord(m.group())};"),
    (re.compile(r"!(?=!!)"), lambda _: "\\!"),
    (re.compile(r"[ ]"), lambda _: BLANK),
]


class Place(Struct, frozen=True):
    """Where words are spelled.

    Attributes:
        is_line: Nothing may end the line: a heading, a table's cell, a title.
        is_cell: A pipe ends the cell.
    """

    is_line: bool = False
    is_cell: bool = False


PARAGRAPH, LINE, CELL = Place(), Place(is_line=True), Place(is_line=True, is_cell=True)


def entity(character: str) -> str:
    """Return an entity that reads as ``character``, or itself where there is none."""
    spelled = f"&#{ord(character)};"
    return spelled if html.unescape(spelled) == character else character


def quoted(text: str) -> str:
    """Spell the text of an attribute, such as a title, so that no rule sees into it."""
    return _QUOTED.sub(lambda m: entity(m.group()), text)


def merged(inlines: Iterable[Inline]) -> list[Inline]:
    """Join neighbouring runs of one style and drop empty ones; positions are given up."""
    out: list[Inline] = []
    filled = (i for i in inlines if not isinstance(i, Run) or i.text)
    for look, group in groupby(filled, key=_look):
        if look is None:
            out += (replace(inline, start=None, end=None) for inline in group)
        else:
            out.append(Run("".join([run.text for run in cast("Iterator[Run]", group)]), *look))
    return out


_LOOK = attrgetter(*(n for n in Run.__struct_fields__ if n not in ("text", "start", "end")))


def _look(inline: Inline) -> tuple[Any, ...] | None:
    """Return a run's style as the arguments behind its text; None for what is no run."""
    return (None, None, *_LOOK(inline)) if isinstance(inline, Run) else None


class Speller:
    """Spells inlines of one text, whose abbreviations decide what must not look like one."""

    def __init__(self, abbreviations: Mapping[str, str] | None = None) -> None:
        keys = sorted(abbreviations or (), key=len, reverse=True)
        words = "|".join(map(re.escape, keys))
        # An underscore may be escaped, and is then no part of the word beside it.
        pattern = rf"(?<![^\W_])(?:{words})(?![^\W_])"
        self._abbreviation = re.compile(pattern) if keys else None

    def spell(self, inlines: Inlines, place: Place = PARAGRAPH, *, apart: bool = False) -> str:
        """Spell ``inlines``.

        Args:
            inlines: What to spell.
            place: Where it will stand.
            apart: Keep every mark of emphasis from touching another one; ugly, and only
                needed where python-markdown would pair them up differently.
        """
        parts = merged(inlines)
        own = [_style(p) for p in parts]
        styles = [s or () for s in own] if apart else _carried(parts, own)
        out: list[str] = []
        open_: list[tuple[str, str]] = []
        for n, wanted in enumerate(styles):
            keep = 0
            while not apart and keep < len(open_) and open_[keep] in wanted:
                keep += 1
            closing = [_close(s) for s in reversed(open_[keep:])]
            fresh = [s for s in wanted if s not in open_[:keep]]
            fresh.sort(key=lambda s: -_extent(styles, n, s))
            if apart and (closing or fresh):
                out += (NOTHING.join(closing), NOTHING)
                out += (NOTHING.join(map(_open, fresh)),)
            else:
                out += (*closing, *map(_open, fresh))
            open_ = open_[:keep] + fresh
            following = styles[n + 1] if n + 1 < len(parts) else ()
            edges = (bool(fresh), any(apart or s not in following for s in open_))
            out.append(self._part(parts, n, place, edges, bool(open_ and _in_link(open_))))
        out += [_close(s) for s in reversed(open_)]
        if parts and isinstance(parts[-1], LineBreak):
            out.append(NOTHING)
        return _guard_lines("".join(out), place)

    def _part(
        self,
        parts: Sequence[Inline],
        n: int,
        place: Place,
        edges: tuple[bool, bool],
        in_link: bool,
    ) -> str:
        part = parts[n]
        before = parts[n - 1] if n else None
        after = parts[n + 1] if n + 1 < len(parts) else None
        if isinstance(part, Run):
            if part.is_code:
                return _code(part.text)
            begins_line = isinstance(before, Citation | FootnoteReference) and (
                n < 2 or _ends_line(parts[n - 2])
            )
            return self._words(part, before, after, place, edges, in_link, begins_line)
        if isinstance(part, LineBreak):
            return " " if place.is_line else "  \n"
        if isinstance(part, Citation):
            items = (f"@{i.key}, {i.locator}" if i.locator else f"@{i.key}" for i in part.items)
            return f"[{'; '.join(items)}]"
        if isinstance(part, FactReference):
            return f"{{fact:{part.name}}}"
        if isinstance(part, FootnoteReference):
            return f"[^{part.label}]"
        return image(part)

    def _words(
        self,
        run: Run,
        before: Inline | None,
        after: Inline | None,
        place: Place,
        edges: tuple[bool, bool],
        in_link: bool,
        begins_line: bool,
    ) -> str:
        text = run.text
        first = before is None or isinstance(before, LineBreak) or edges[0]
        last = after is None or isinstance(after, LineBreak) or edges[1]
        forced = self._forced(run, before, after)
        if first and text[0] in " \n":
            forced.add(0)
        if last and text[-1] in " \n":
            forced.add(len(text) - 1)
        if text[0] == ":" and begins_line:
            forced.add(0)
        if text[-1] == "!" and isinstance(after, Run) and after.link:
            forced.add(len(text) - 1)
        for found in re.finditer(r" (?=\n)|\n(?=\s*\n)", text):
            forced.add(found.start())
        if "~" in text:  # alone within words, a tilde is only a tilde
            forced.update(n for n, c in enumerate(text) if c == "~" and _is_mark(text, n, run))
        if place.is_line:
            forced.update(n for n, c in enumerate(text) if c == "\n")
        pieces: list[str] = []
        at = 0
        for n in sorted(forced):
            pieces += (escaped(text[at:n], place, in_link), entity(text[n]))
            at = n + 1
        pieces.append(escaped(text[at:], place, in_link))
        joined = "".join(pieces)
        if text.endswith("_") or text.startswith("_"):
            joined = joined.replace("_", "\\_").replace("\\\\_", "\\_")
        return joined

    def _forced(self, run: Run, before: Inline | None, after: Inline | None) -> set[int]:
        """Return the characters that must not be read as part of an abbreviation."""
        forced: set[int] = set()
        if self._abbreviation is None:
            return forced
        if run.abbreviation:
            return forced
        text = run.text
        for found in self._abbreviation.finditer(text):
            forced.add(found.start())
        if isinstance(before, Run) and before.abbreviation and _is_word(text[0]):
            forced.add(0)
        if isinstance(after, Run) and after.abbreviation and _is_word(text[-1]):
            forced.add(len(text) - 1)
        return forced


def escaped(text: str, place: Place = PARAGRAPH, in_link: bool = False) -> str:
    """Escape what inline rules would read as something else."""
    text = _ENTITY.sub("&amp;", text)
    text = text.translate(_ALWAYS)
    text = _TAG.sub("&lt;", text)
    text = _UNDERSCORE.sub(r"\\_", text)
    if in_link:
        text = text.replace("]", "\\]")
    if place.is_cell:
        text = text.replace("|", "&#124;")
    return text


def image(item: Image) -> str:
    """Spell an image."""
    title = f' "{quoted(item.title)}"' if item.title else ""
    return f"![{quoted(item.alt)}]({target(item.url)}{title})"


def target(url: str) -> str:
    """Spell where a link or an image points to."""
    spelled = _ENTITY.sub("&amp;", url)
    return re.sub(r"""[\s<>()"'\\*_`\[\]{}!|]""", lambda m: _target_character(m.group()), spelled)


def _target_character(character: str) -> str:
    return character if character in "_!|" else entity(character)


def _code(text: str) -> str:
    longest = max((len(m) for m in re.findall("`+", text)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{ticks}{pad}{text}{pad}{ticks}".replace("\n", _CODE_FEED)


def _style(part: Inline) -> tuple[tuple[str, str], ...] | None:
    """Return the styles of a run as (mark, argument); None for what takes its neighbours'."""
    if not isinstance(part, Run):
        return None
    out = []
    if part.link:
        title = f' "{quoted(part.title)}"' if part.title else ""
        out.append(("[", f"]({target(part.link)}{title})"))
    if part.is_struck:
        out.append(("~~", "~~"))
    if part.is_strong:
        out.append(("**", "**"))
    if part.is_emphasis:
        out.append(("*", "*"))
    return tuple(out)


def _carried(
    parts: Sequence[Inline], styles: Sequence[tuple[tuple[str, str], ...] | None]
) -> list[tuple[tuple[str, str], ...]]:
    """Let a citation, a note or a break stand inside the styles that it can share.

    These are what both its neighbours have, or all of a neighbour's whose space touches it: a
    mark of emphasis does not close behind a space.
    """
    out: list[tuple[tuple[str, str], ...]] = []
    for n, style in enumerate(styles):
        if style is not None:
            out.append(style)
            continue
        before = out[-1] if out else ()
        rest = (styles[k] for k in range(n, len(styles)))
        after = next((s for s in rest if s is not None), ())
        last, first = parts[n - 1] if n else None, parts[n + 1] if n + 1 < len(parts) else None
        if before and isinstance(last, Run) and last.text[-1] == " ":
            out.append(before)
        elif after and isinstance(first, Run) and first.text[0] == " ":
            out.append(after)
        else:
            out.append(tuple(s for s in before if s in after and s[0] != "["))
    return out


def _extent(styles: list[tuple[tuple[str, str], ...]], n: int, style: tuple[str, str]) -> int:
    end = n
    while end < len(styles) and style in styles[end]:
        end += 1
    return end


def _open(style: tuple[str, str]) -> str:
    return style[0]


def _close(style: tuple[str, str]) -> str:
    return style[1]


def _in_link(styles: list[tuple[str, str]]) -> bool:
    return any(mark == "[" for mark, _ in styles)


def _is_mark(text: str, n: int, run: Run) -> bool:
    beside = text[max(0, n - 1) : n + 2]
    return run.is_struck or len(beside) < 3 or "~~" in beside


def _ends_line(part: Inline) -> bool:
    return isinstance(part, LineBreak) or (isinstance(part, Run) and part.text.endswith("\n"))


def _is_word(character: str) -> bool:
    return character == "_" or character.isalnum()


def _guard_lines(text: str, place: Place) -> str:
    """Keep block rules from seeing anything at the start of a line."""
    if place.is_line:
        return text.replace(_CODE_FEED, " ")
    lines = text.split("\n")
    return "\n".join(_guarded(line) for line in lines).replace(_CODE_FEED, "\n")


def _guarded(line: str) -> str:
    for pattern, spell in _LINE:
        if found := pattern.match(line):
            return spell(found) + line[found.end() :]
    return line
