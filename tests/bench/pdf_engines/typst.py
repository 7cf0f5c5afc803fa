"""The long document by Typst, tagged for PDF/UA-1."""

from __future__ import annotations

import sys
from pathlib import Path

import typst

from briefer.resources import asset
from tests.bench import long_document as long

HEAD = """#set document(title: "Situation briefing", author: "Analysis Unit",
  date: datetime(year: 2026, month: 11, day: 22))
#let banner = align(center, text(font: "Noto Sans", weight: "bold", 12pt)[OFFICIAL – SENSITIVE])
#set page(paper: "a4", margin: (x: 72pt, top: 84pt, bottom: 80pt), header: banner,
  footer: context [#banner #align(right, text(8pt, counter(page).display()))])
#set text(font: "Noto Serif", size: 10.5pt, lang: "en", region: "GB")
#set par(justify: true, leading: 0.62em, spacing: 1.05em)
#show heading: set text(font: "Noto Sans")
#outline(title: [Contents], depth: 2)
#pagebreak()"""


def escaped(text: str) -> str:
    return "".join(f"\\{c}" if c in "\\#*_`<@$~[]'\"" else c for c in text)


def string(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main(vocabulary: str, chapters: int, out: str) -> None:
    folder = Path(out).parent
    for n in range(long.IMAGES):
        (folder / f"i{n}.png").write_bytes(long.image(n))
    lines = [HEAD]
    for part in long.document(vocabulary, chapters):
        if part.kind == "heading":
            lines.append(f"= {escaped(part.text)}")
        elif part.kind == "section":
            lines.append(f"== {escaped(part.text)}")
        elif part.kind == "text":
            lines.append(f"\n{escaped(part.text)}\n")
        elif part.kind == "points":
            lines.append("\n".join(f"- {escaped(p)}" for p in part.points))
        elif part.kind == "table":
            head = ",".join(string(h) for h in long.HEADER)
            cells = ",".join(string(c) for row in part.rows for c in row)
            lines.append(
                '#text(size: 8.8pt, font: "Noto Sans", table(columns: (70pt, 60pt, 60pt, 261pt), '
                f"stroke: (bottom: .4pt + gray), table.header({head}), {cells}))"
            )
        else:
            lines.append(f'#image("i{part.image}.png", width: 240pt, alt: {string(part.text)})')
    source = folder / "long.typ"
    source.write_text("\n".join(lines), "utf-8")
    fonts = [str(asset("fonts"))]
    typst.compile(str(source), output=out, font_paths=fonts, pdf_standards=["ua-1"])


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
