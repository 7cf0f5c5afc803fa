"""The long document by plain ReportLab: stock paragraphs, tables and contents, no tags."""

from __future__ import annotations

import io
import sys

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle
from reportlab.platypus.tableofcontents import TableOfContents

from briefer.resources import asset
from tests.bench import long_document as long

for name, file in (
    ("Body", "NotoSerif-Regular"),
    ("Head", "NotoSans-Bold"),
    ("Sans", "NotoSans-Regular"),
):
    pdfmetrics.registerFont(TTFont(name, str(asset("fonts", f"{file}.ttf"))))

BODY = ParagraphStyle(
    "body",
    fontName="Body",
    fontSize=10.5,
    leading=15,
    spaceAfter=7.5,
    alignment=4,
    hyphenationLang="en_GB",
    embeddedHyphenation=1,
    allowWidows=0,
    allowOrphans=0,
)
POINT = ParagraphStyle("point", parent=BODY, alignment=0, leftIndent=16, spaceAfter=3)
HEADS = {
    "heading": ParagraphStyle(
        "h1", fontName="Head", fontSize=16, leading=20, spaceBefore=25, spaceAfter=7, keepWithNext=1
    ),
    "section": ParagraphStyle(
        "h2", fontName="Head", fontSize=12.5, leading=16, spaceBefore=18, spaceAfter=5,
        keepWithNext=1,
    ),
}  # fmt: skip
CELL = ParagraphStyle("cell", fontName="Sans", fontSize=8.8, leading=12.2)
CELL_HEAD = ParagraphStyle("cellhead", parent=CELL, fontName="Head")


class Template(SimpleDocTemplate):
    def afterFlowable(self, flowable):  # noqa: N802
        entry = getattr(flowable, "entry", None)
        if entry:
            level, text, key = entry
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(text, key, level)
            self.notify("TOCEntry", (level, text, self.page, key))


def furniture(canvas, template):
    canvas.saveState()
    canvas.setFont("Head", 12)
    canvas.drawCentredString(A4[0] / 2, 804, long.MARKING)
    canvas.drawCentredString(A4[0] / 2, 26, long.MARKING)
    canvas.setFont("Sans", 8)
    canvas.drawRightString(A4[0] - 72, 48, str(template.page))
    canvas.restoreState()


def main(vocabulary: str, chapters: int, out: str) -> None:
    contents = TableOfContents()
    levels = [ParagraphStyle(f"t{n}", fontName="Sans", fontSize=9.5, leading=15) for n in (0, 1)]
    contents.levelStyles = levels
    story = [Paragraph("Contents", HEADS["heading"]), contents, PageBreak()]
    for n, part in enumerate(long.document(vocabulary, chapters)):
        if part.kind in HEADS:
            flowable = Paragraph(part.text, HEADS[part.kind])
            flowable.entry = (list(HEADS).index(part.kind), part.text, f"h{n}")
            story.append(flowable)
        elif part.kind == "text":
            story.append(Paragraph(part.text, BODY))
        elif part.kind == "points":
            story += [Paragraph(p, POINT, bulletText="•") for p in part.points]
        elif part.kind == "table":
            rows = [[Paragraph(h, CELL_HEAD) for h in long.HEADER]]
            rows += [[Paragraph(c, CELL) for c in row] for row in part.rows]
            table = Table(rows, colWidths=[70, 60, 60, 261], repeatRows=1)
            rule = ("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey)
            table.setStyle(TableStyle([rule, ("VALIGN", (0, 0), (-1, -1), "TOP")]))
            story.append(table)
        else:
            story.append(Image(io.BytesIO(long.image(part.image)), 240, 100))
    template = Template(
        out,
        pagesize=A4,
        leftMargin=72,
        rightMargin=72,
        topMargin=84,
        bottomMargin=80,
        invariant=1,
        title=long.TITLE,
    )
    template.multiBuild(story, onFirstPage=furniture, onLaterPages=furniture)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
