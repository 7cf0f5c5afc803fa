"""This module knows how an exported Markdown file is laid out, and takes it apart again.

After the front matter come a title block, the sections, each with its heading, and the marking
once more. Heads and title block follow from the front matter alone, so nothing hidden has to
stand in the text for a file to come back section by section.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.blocks import Image, Run, inlines_of
from briefer.domain.dates import written_date, written_moment
from briefer.domain.wording import Wording, wording_of
from briefer.markup.critic import CriticNote, edit_with_notes, split_critic
from briefer.markup.frontmatter import Front, Value, read_front_matter
from briefer.markup.spelling import LINE, Speller
from briefer.markup.worker import read_safely

FORMAT = "briefer"
"""Front matter key whose value is the version of this layout."""

VERSION = 2
"""In files of version 1 the title block is in English, whatever the document's language."""

_READ = (1, VERSION)
ASSETS = "assets/"
"""Folder beside the file that images are written to."""

_SPELLER = Speller()


class FileSection(Struct, frozen=True, kw_only=True):
    """A section of a Markdown file.

    Attributes:
        heading: Plain words; empty for a section without a heading.
        level: 1 to 6; 0 for text of a file that names no sections.
        body: Its Markdown, as a module would keep it: own footnotes and abbreviations, images
            by the names of their assets.
        generated: What the program wrote here, such as "sources"; empty for an author's words.
        annotations: Their ranges count in ``body``.
    """

    heading: str
    level: int
    body: str
    number: str = ""
    generated: str = ""
    language: str = ""
    marking: str = ""
    breaks_page: bool = False
    annotations: tuple[CriticNote, ...] = ()


class FileText(Struct, frozen=True, kw_only=True):
    """A Markdown file taken apart.

    Attributes:
        front: The front matter; empty when there is none.
        is_ours: Whether the file was written by an export, so that ``sections`` are exact.
    """

    front: Mapping[str, Value]
    sections: tuple[FileSection, ...]
    is_ours: bool


def read_markdown_file(text: str) -> FileText:
    """Take a Markdown file apart into front matter, sections and annotations.

    A file of another program is one section of level 0 with everything in it; CriticMarkup is
    read in it. In our own files it is read only where the front matter says ``annotated``, for a
    clean text may speak about such marks. Never raises.
    """
    front, rest = read_front_matter(text.replace("\r\n", "\n"))
    entries = _entries(front)
    if front.get(FORMAT) in _READ and entries:
        body, notes = split_critic(rest) if front.get("annotated") else (rest, ())
        body = body.removesuffix(closing(front))
        if located := _located(body, front, entries):
            ends = [each.head for each in located[1:]] + [len(body)]
            sections = tuple(
                _section(each, body[each.start : end], _own(notes, each, end), front)
                for each, end in zip(located, ends, strict=True)
            )
            return FileText(front=front, sections=sections, is_ours=True)
    body, notes = split_critic(rest)
    section = FileSection(heading="", level=0, body=body, annotations=notes)
    return FileText(front=front, sections=(section,), is_ours=False)


def _own(notes: Sequence[CriticNote], located: _Located, end: int) -> list[CriticNote]:
    """Return the annotations of one section, with ranges in its text."""
    start = located.start
    own = [
        replace(a, start=a.start - start, end=min(a.end, end) - start)
        for a in notes
        if a.start is not None and a.end is not None and start <= a.start < end
    ]
    return own + [a for a in notes if a.start is None and a.place == place(located.number)]


def place(number: int) -> str:
    """Return the name of the n-th section where an annotation without words belongs to it."""
    return f"section-{number}"


def spelled(words: str) -> str:
    """Spell plain words as Markdown on one line."""
    return _SPELLER.spell((Run(" ".join(words.split())),), LINE)


def title_block(front: Mapping[str, Value]) -> str:
    """Write what a reader sees before the first section: marking, title, for and from whom."""
    said = {name: _text(front.get(name)) for name in ("marking", "title", "subtitle")}
    lines = [f"**{spelled(said[n])}**" for n in ("marking", "title") if said[n]]
    lines += [f"*{spelled(said['subtitle'])}*"] if said["subtitle"] else []
    wording, days = _language(front)
    names = {"For": "audience", "From": "originator", "Reference": "reference"}
    told = [(label, spelled(_text(front.get(n)))) for label, n in names.items() if front.get(n)]
    issued, cutoff = front.get("issued"), _moment(front.get("cutoff"))
    if isinstance(issued, date):
        told.append(("Date", written_date(issued, days)))
    if cutoff is not None and cutoff.tzinfo is not None:
        told.append(("Information cut-off", written_moment(cutoff, days)))
    for label, name in (("Edition", "edition"), ("Recipient", "recipient")):
        if front.get(name):
            told.append((label, spelled(_text(front.get(name)))))
    if front.get("copy"):
        told.append(("Copy", spelled(wording.copy(_text(front.get("copy"))))))
    space = "\u00a0" if wording.language == "fr" else ""
    said_of_it = [f"{wording.say(label)}{space}: {value}" for label, value in told]
    lines += ["  \n".join(said_of_it)] if told else []
    return "\n" + "".join(f"{line}\n\n" for line in lines)


def _language(front: Mapping[str, Value]) -> tuple[Wording, str]:
    """Return what the title block is worded in, and the language of its dates."""
    language = _text(front.get("language")) or "en"
    if front.get(FORMAT) == 1:
        return wording_of("en"), language
    wording = wording_of(language)
    return wording, wording.language


def closing(front: Mapping[str, Value]) -> str:
    """Write the marking under the last section."""
    marking = _text(front.get("marking"))
    return f"---\n\n**{spelled(marking)}**\n" if marking else ""


def section_head(entry: Mapping[str, Value]) -> str:
    """Write the heading of a section, and its own marking under it."""
    heading, marking = _text(entry.get("heading")), _text(entry.get("marking"))
    head = f"{'#' * _level(entry)} {_hashed(spelled(heading))}\n\n" if heading.strip() else ""
    return head + (f"*{spelled(marking)}*\n\n" if marking else "")


def _moment(value: Value) -> datetime | None:
    if isinstance(value, datetime):
        return value
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _hashed(words: str) -> str:
    return re.sub(r"#(?=#*$)", r"\\#", words)


def _text(value: Value) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return "" if value is None else str(value)


def _level(entry: Mapping[str, Value]) -> int:
    level = entry.get("level")
    return min(6, max(1, level)) if isinstance(level, int) else 1


def _entries(front: Front) -> list[Mapping[str, Value]] | None:
    entries = front.get("sections")
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        return None
    return entries


class _Located(Struct, frozen=True):
    """Where a section's text stands; number 0 is what somebody wrote before the first."""

    number: int
    entry: Mapping[str, Value]
    head: int
    start: int


def _located(body: str, front: Front, entries: Sequence[Mapping[str, Value]]) -> list[_Located]:
    """Find each section's text: by its number of lines, or by its head in an edited file."""
    title = title_block(front)
    at = low = len(title) if body.startswith(title) else 0
    found: list[_Located] = []
    for number, entry in enumerate(entries, 1):
        head = section_head(entry)
        if not body.startswith(head, at):
            feed = body.find("\n" + head, max(0, low - 1)) if head else -1
            if feed < 0:
                continue
            at = feed + 1
        low = at + len(head)
        found.append(_Located(number, entry, at, low))
        at = _after_lines(body, low, entry.get("lines"))
    if found and not body.startswith(title) and body[: found[0].head].strip():
        found.insert(0, _Located(0, {}, 0, 0))
    return found


def _after_lines(body: str, at: int, lines: Value) -> int:
    """Return where the text is over that begins at ``at`` and has so many lines."""
    if not isinstance(lines, int):
        return at
    for _ in range(lines + 1):  # and the blank one before the next heading
        feed = body.find("\n", at)
        if feed < 0:
            return len(body)
        at = feed + 1
    return at


def _section(
    located: _Located, body: str, notes: Sequence[CriticNote], front: Front
) -> FileSection:
    entry = located.entry
    body, kept = body.removesuffix("\n"), list(notes)
    renamed = entry.get("notes")
    edits = [
        (m.start(), m.end(), f"[^{old}]")
        for new, old in (renamed.items() if isinstance(renamed, dict) else ())
        for m in re.finditer(re.escape(f"[^{new}]"), body)
    ]
    edits += _asset_edits(body, front)
    body, kept = edit_with_notes(body, sorted(edits), kept)
    return FileSection(
        heading=_text(entry.get("heading")),
        level=_level(entry) if located.number else 0,
        body=body,
        number=_text(entry.get("number")),
        generated=_text(entry.get("generated")),
        language=_text(entry.get("language")),
        marking=_text(entry.get("marking")),
        breaks_page=entry.get("breaks_page") is True,
        annotations=tuple(kept),
    )


def _asset_edits(body: str, front: Front) -> list[tuple[int, int, str]]:
    """Give images the names of their assets back."""
    listed = front.get("assets")
    names = {
        f"{ASSETS}{_text(a.get('file'))}": _text(a.get("name"))
        for a in (listed if isinstance(listed, list) else ())
        if isinstance(a, dict)
    }
    edits = []
    if names:
        for inline in inlines_of(read_safely(body)):
            if isinstance(inline, Image) and inline.url in names and inline.start is not None:
                at = body.find(f"]({inline.url}", inline.start, inline.end)
                if at >= 0:
                    edits.append((at + 2, at + 2 + len(inline.url), names[inline.url]))
    return edits
