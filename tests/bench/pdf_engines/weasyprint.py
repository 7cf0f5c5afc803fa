"""The long document by WeasyPrint, tagged for PDF/UA-1."""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path

from weasyprint import HTML

from tests.bench import long_document as long

STYLE = """@page{size:A4;margin:84pt 72pt 80pt;
@top-center{content:"OFFICIAL – SENSITIVE";font:bold 12pt Noto Sans}
@bottom-center{content:"OFFICIAL – SENSITIVE " counter(page);font:bold 12pt Noto Sans}}
body{font:10.5pt/15pt Noto Serif;text-align:justify;hyphens:auto;orphans:2;widows:2}
h1{font:bold 16pt/20pt Noto Sans;bookmark-level:1}h2{font:bold 12.5pt/16pt Noto Sans}
h1,h2{break-after:avoid;text-align:left}p{margin:0 0 7.5pt}
table{border-collapse:collapse;font:8.8pt/12.2pt Noto Sans;width:451pt}
td,th{border-bottom:.4pt solid #888;text-align:left;padding:3pt 6pt}
nav a::after{content:leader('.') target-counter(attr(href),page)}"""


def main(vocabulary: str, chapters: int, out: str) -> None:
    folder = Path(out).parent
    for n in range(long.IMAGES):
        (folder / f"i{n}.png").write_bytes(long.image(n))
    body, contents = [], []
    for n, part in enumerate(long.document(vocabulary, chapters)):
        text = escape(part.text)
        if part.kind in ("heading", "section"):
            tag = "h1" if part.kind == "heading" else "h2"
            body.append(f"<{tag} id=h{n}>{text}</{tag}>")
            contents.append(f'<li><a href="#h{n}">{text}</a></li>')
        elif part.kind == "text":
            body.append(f"<p>{text}</p>")
        elif part.kind == "points":
            items = "".join(f"<li>{escape(p)}</li>" for p in part.points)
            body.append(f"<ul>{items}</ul>")
        elif part.kind == "table":
            head = "".join(f"<th scope=col>{h}</th>" for h in long.HEADER)
            rows = "".join(
                "<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>"
                for row in part.rows
            )
            body.append(f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
        else:
            body.append(f'<p><img src="i{part.image}.png" alt="{text}" style="width:240pt"></p>')
    html = (
        f"<!doctype html><html lang=en-GB><head><meta charset=utf-8><title>{long.TITLE}</title>"
        f"<style>{STYLE}</style></head><body><nav><h1>Contents</h1><ul>{''.join(contents)}</ul>"
        f"</nav>{''.join(body)}</body></html>"
    )
    HTML(string=html, base_url=str(folder)).write_pdf(out, pdf_variant="pdf/ua-1", pdf_tags=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
