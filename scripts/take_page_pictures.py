"""Prints every template in every house style, and takes the pictures of docs/pages.md.

    PYTHONPATH=. python scripts/take_page_pictures.py [FOLDER]

Each picture shows the first pages of one template, a house style beside the other.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2 as pdfium
from PIL import Image

from briefer.domain.document import ExportDocument
from briefer.services.formats import Look, render
from briefer.services.reference import house_styles
from scripts.filled_templates import filled_templates

SCALE = 0.62
GAP_PX = 10
COLOURS = 192
"""Enough for type and tints, and a third of the size of a full picture."""


def main(folder: Path) -> None:
    """Take every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as kept:
        documents = filled_templates(Path(kept))
    for key, document in documents.items():
        file = folder / f"template-{key}.png"
        picture(document).quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE).save(
            file, optimize=True
        )
        print(file)  # noqa: T201


def picture(document: ExportDocument) -> Image.Image:
    """Return the first page of a document in each house style, side by side."""
    sheets = []
    for style in house_styles():
        page = pdfium.PdfDocument(render(document, "pdf", Look(style)).data)[0]
        sheets.append(page.render(scale=SCALE).to_pil().convert("RGB"))
    width, height = sheets[0].size
    size = ((width + GAP_PX) * len(sheets) - GAP_PX, height)
    whole = Image.new("RGB", size, "#b9bec4")
    for number, sheet in enumerate(sheets):
        whole.paste(sheet, (number * (width + GAP_PX), 0))
    return whole


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs/pictures"))
