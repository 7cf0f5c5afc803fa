"""Writes a finished document as Markdown with YAML front matter, and the images beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from briefer.domain.blocks import (
    Block,
    Citation,
    CitedKey,
    FactReference,
    Figure,
    Footnote,
    FootnoteReference,
    Image,
    Inline,
    List,
    Paragraph,
    Run,
    SourceList,
    Text,
    inlines_of,
)
from briefer.domain.document import DocumentSection, ExportDocument, PlacedAnnotation
from briefer.domain.edition import NOBODYS, NamedCopy
from briefer.domain.outline import Generated
from briefer.domain.source import Asset, Fact, Source
from briefer.domain.wording import wording_of
from briefer.export.replacing import replaced
from briefer.markup import read_safely, write
from briefer.markup.alignment import Alignment
from briefer.markup.critic import write_critic, write_gone
from briefer.markup.files import (
    ASSETS,
    FORMAT,
    VERSION,
    closing,
    place,
    section_head,
    title_block,
)
from briefer.markup.frontmatter import write_front_matter

_PLAIN_NAME = re.compile(r"(?!\.)[\w .()-]+\.[A-Za-z0-9]+")
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*:|//|/|\\|~|\.\.", re.IGNORECASE)


class MarkdownFile(Struct, frozen=True):
    """A Markdown file and what is to be written beside it.

    Attributes:
        text: The whole file; UTF-8, line feeds.
        assets: Bytes by path relative to the file, such as "assets/map.png".
    """

    text: str
    assets: Mapping[str, bytes]


def write_markdown(document: ExportDocument, copy: NamedCopy = NOBODYS) -> MarkdownFile:
    """Write ``document`` as Markdown that comes back section by section with nothing lost.

    Citations stay ``[@key, p. 4]``; facts are written as their words; pictures from elsewhere
    are named and not included. An annotated document carries its annotations as CriticMarkup;
    taking that out leaves the text of the clean one. The same document gives the same bytes.

    Args:
        document: What to write.
        copy: Whose copy it is; named in the front matter and in the title block.
    """
    return _Writer(document, copy).file()


class _Written(Struct, frozen=True):
    """A section as Markdown, with what the front matter has to say about it."""

    section: DocumentSection
    text: Text
    body: str
    entry: Mapping[str, object]


class _Writer:
    def __init__(self, document: ExportDocument, copy: NamedCopy) -> None:
        self._document, self._copy = document, copy
        self._wording = wording_of(document.language)
        inlines = (i for section in document.sections for i in inlines_of(_parts(section)))
        used = {i.url for i in inlines if isinstance(i, Image)}
        self._assets = {name: a for name, a in document.assets.items() if name in used}
        self._files = {name: _file_name(asset) for name, asset in self._assets.items()}
        self._labels: set[str] = set()

    def file(self) -> MarkdownFile:
        shown = [
            s for s in self._document.sections if s.generated is not Generated.ANNOTATIONS
        ]  # an annotated file has them on their words
        written = [self._section(section) for section in shown]
        front = self._front(written)
        parts = [write_front_matter(front), title_block(front)]
        gone: list[tuple[int, str, PlacedAnnotation]] = []
        number = 1
        for n, each in enumerate(written, 1):
            body = each.body
            if self._document.is_annotated:
                placed, lost = _carried(each) if each.section.annotations else ([], [])
                body = write_critic(body, placed, number)
                number += len(placed)
                gone += [(number + k, place(n), one) for k, one in enumerate(lost)]
                number += len(lost)
            parts += [section_head(each.entry), body, "\n" if body else ""]
        parts += [
            closing(front),
            write_gone(gone, f"## {self._wording.say('Annotations whose words are gone')}"),
        ]
        data = {f"{ASSETS}{self._files[n]}": self._assets[n].data for n in sorted(self._assets)}
        return MarkdownFile("".join(parts), MappingProxyType(data))

    def _section(self, section: DocumentSection) -> _Written:
        labels = {note.label: self._label(note.label) for note in section.footnotes}
        text = self._prepared(section, labels)
        body = write(text)
        entry: dict[str, object] = {"heading": section.heading, "level": section.level}
        told = {
            "number": section.number,
            "generated": section.generated.value if section.generated else "",
            "language": section.language,
            "marking": section.marking.label if section.marking else "",
            "breaks_page": section.breaks_page,
            "notes": {new: old for old, new in labels.items() if new != old},
            "lines": body.count("\n"),
        }
        entry.update({name: value for name, value in told.items() if value})
        return _Written(section, text, body, entry)

    def _label(self, label: str) -> str:
        """Return a label for a footnote that no section before used."""
        new, n = label, 1
        while new in self._labels:
            n += 1
            new = f"{label}-{n}"
        self._labels.add(new)
        return new

    def _prepared(self, section: DocumentSection, labels: Mapping[str, str]) -> Text:
        blocks, footnotes = _parts(section)

        def inline(item: Inline) -> Inline:
            if isinstance(item, FactReference):
                fact = self._document.facts.get(item.name)
                return Run(fact.text if fact else item.name, item.start, item.end)
            if isinstance(item, FootnoteReference):
                return replace(item, label=labels.get(item.label, item.label))
            if isinstance(item, Image):
                return self._image(item)
            return item

        def block(item: Block) -> Block:
            if isinstance(item, Figure) and not isinstance(self._image(item.image), Image):
                return Paragraph((item.image,))
            return _readable(item) if isinstance(item, SourceList) else item

        blocks = replaced(blocks, inline, block)
        footnotes = replaced(footnotes, inline, block)
        footnotes = tuple(replace(f, label=labels[f.label]) for f in footnotes)
        runs = (i for i in inlines_of((blocks, footnotes)) if isinstance(i, Run))
        short = {run.text: run.abbreviation for run in runs if run.abbreviation}
        return Text(blocks, footnotes, tuple(sorted(short.items())))

    def _image(self, image: Image) -> Image | Run:
        """Point to an image beside the file; name one from elsewhere, which nobody may fetch."""
        if image.url in self._files:
            return replace(image, url=ASSETS + self._files[image.url])
        if not _REMOTE.match(image.url):
            return image
        said = image.alt or image.title or self._wording.say("without a description")
        return Run(f"({self._wording.say('image not included: {}', said)})", image.start, image.end)

    def _front(self, written: list[_Written]) -> dict[str, object]:
        document = self._document
        front = {
            FORMAT: VERSION,
            "annotated": document.is_annotated or None,
            "title": document.title,
            "subtitle": document.subtitle,
            "audience": document.audience,
            "originator": document.originator,
            "reference": document.reference,
            "language": document.language,
            "marking": document.marking.label if document.marking else None,
            "cutoff": document.cutoff,
            "issued": document.issued,
            "edition": document.edition,
            "recipient": self._copy.recipient,
            "copy": self._copy.number,
            "contents": document.contents,
            "sections": [dict(each.entry) for each in written],
            "sources": [{"number": c.number, **_source(c.source)} for c in document.sources],
            "facts": [_fact(document.facts[name]) for name in sorted(document.facts)],
            "abbreviations": dict(document.abbreviations),
            "assets": [
                {"file": self._files[n], **_asset(self._assets[n])} for n in sorted(self._assets)
            ],
        }
        always = ("title", "contents")
        return {name: _plain(value) for name, value in front.items() if value or name in always}


def _parts(section: DocumentSection) -> tuple[tuple[Block, ...], tuple[Footnote, ...]]:
    return tuple(each.block for each in section.blocks), section.footnotes


def _carried(written: _Written) -> tuple[list[PlacedAnnotation], list[PlacedAnnotation]]:
    """Return annotations with ranges in the written body, and those that have no words in it."""
    again = read_safely(written.body)
    alignment = Alignment(
        (written.text.blocks, written.text.footnotes), (again.blocks, again.footnotes)
    )
    placed, lost = [], []
    for annotation in written.section.annotations:
        span = None
        if annotation.start is not None and annotation.end is not None:
            span = alignment.carry(annotation.start, annotation.end)
        if span is None:
            lost.append(annotation)
        else:
            placed.append(replace(annotation, start=span[0], end=span[1]))
    return placed, lost


def _readable(sources: SourceList) -> List:
    """Write a list of sources with the keys that citations name."""
    items = tuple(
        (Paragraph((Citation((CitedKey(e.key),)), Run(" "), *e.inlines), is_tight=True),)
        for e in sources.entries
    )
    return List(True, items, sources.entries[0].number if sources.entries else 1)


def _file_name(asset: Asset) -> str:
    """Return a name that is safe on every disk: the asset's own, or one made of its hash."""
    if _PLAIN_NAME.fullmatch(asset.name):
        return asset.name
    return f"{asset.sha256[:16]}.{asset.media_type.rpartition('/')[2]}"


def _source(source: Source) -> dict[str, object]:
    """Everything the register says but the text that was read, which is not ours to pass on."""
    return {
        "key": source.key,
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "published": source.published
        if isinstance(source.published, date | None)
        else source.published.isoformat(),
        "retrieved": source.retrieved,
        "url": source.url,
        "reliability": source.reliability.value,
        "credibility": source.credibility.value,
        "group": source.group,
        "marking": source.marking,
        "note": source.note,
    }


def _fact(fact: Fact) -> dict[str, object]:
    return {
        "name": fact.name,
        "text": fact.text,
        "as_of": fact.as_of,
        "source": fact.source,
        "note": fact.note,
    }


def _asset(asset: Asset) -> dict[str, object]:
    return {
        "name": asset.name,
        "alt": asset.alt,
        "caption": asset.caption,
        "credit": asset.credit,
        "marking": asset.marking,
        "sha256": asset.sha256,
    }


def _plain(value: object) -> object:
    """Return ``value`` as YAML keeps it, without what is empty."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items() if v not in ("", None)}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    return value
