"""The long document by our own press: PDF/UA-1 and PDF/A-3a."""

from __future__ import annotations

import gc
import hashlib
import sys
from datetime import date
from pathlib import Path

from briefer.domain import blocks as b
from briefer.domain.document import DocumentBlock, DocumentSection, ExportDocument
from briefer.domain.ids import AssetHash, BlockId, SectionId
from briefer.domain.marking import Marking
from briefer.domain.source import Asset
from briefer.export.pdf import AttachedFile, PdfOptions, Press
from tests.bench import long_document as long

OPTIONS = PdfOptions(attachments=(AttachedFile("briefing.md", b"# x"),))


def _block(part: long.Part) -> b.Block:
    if part.kind == "text":
        return b.Paragraph((b.Run(part.text),))
    if part.kind == "points":
        items = tuple((b.Paragraph((b.Run(p),), is_tight=True),) for p in part.points)
        return b.List(False, items)
    if part.kind == "table":
        header = tuple((b.Run(h),) for h in long.HEADER)
        rows = tuple(tuple((b.Run(c),) for c in row) for row in part.rows)
        return b.Table(header, ("", "", "", ""), rows)
    return b.Figure(b.Image(f"i{part.image}.png", part.text))


def _asset(number: int) -> Asset:
    data = long.image(number)
    return Asset(
        sha256=AssetHash(hashlib.sha256(data).hexdigest()),
        name=f"i{number}.png",
        media_type="image/png",
        width_px=480,
        height_px=200,
        data=data,
        alt="Chart",
    )


def document(parts: list[long.Part]) -> ExportDocument:
    """The parts as a compiled document."""
    sections: list[DocumentSection] = []
    blocks: list[DocumentBlock] = []
    heading: long.Part | None = None

    def close() -> None:
        if heading is not None:
            level = 1 if heading.kind == "heading" else 2
            name = SectionId(f"s{len(sections)}")
            sections.append(
                DocumentSection(id=name, level=level, heading=heading.text, blocks=tuple(blocks))
            )
        blocks.clear()

    for n, part in enumerate(parts):
        if part.kind in ("heading", "section"):
            close()
            heading = part
        else:
            blocks.append(DocumentBlock(BlockId(f"b{n}"), _block(part)))
    close()
    return ExportDocument(
        title=long.TITLE,
        originator=long.ORIGINATOR,
        issued=date(2026, 11, 22),
        marking=Marking(long.MARKING, 2, "#b01010"),
        sections=tuple(sections),
        assets={f"i{n}.png": _asset(n) for n in range(long.IMAGES)},
    )


if __name__ == "__main__":
    vocabulary, chapters, out = sys.argv[1:4]
    made = document(long.document(vocabulary, int(chapters)))
    Path(out).write_bytes(Press().print(made, options=OPTIONS))
    gc.freeze()  # as the program does when it ends
