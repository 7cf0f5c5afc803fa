"""Prints papers in every house style, and takes the pictures of docs/pages.md.

    PYTHONPATH=. python scripts/take_page_pictures.py [FOLDER]

Each picture shows the first page of one paper, a house style beside the other: every template
that ships, a paper in each script of the region, and the starter briefing as an editor gets it.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2 as pdfium
from msgspec.structs import replace
from PIL import Image

from briefer.domain.document import ExportDocument
from briefer.domain.module import ModuleContent
from briefer.services.assembling import create_briefing
from briefer.services.compiling import compile_briefing
from briefer.services.formats import Look, render
from briefer.services.library import create_library
from briefer.services.reference import house_styles
from briefer.services.starter import make_starter_library
from briefer.services.writing import create_module
from scripts.filled_templates import WHEN, filled_templates

PAPERS: dict[str, dict[str, str]] = tomllib.loads(
    Path(__file__).with_name("papers_in_scripts.toml").read_text(encoding="utf-8")
)
SCALE = 0.62
GAP_PX = 10
COLOURS = 192
"""Enough for type and tints, and a third of the size of a full picture."""


def main(folder: Path) -> None:
    """Take every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as kept:
        documents = {f"template-{k}": d for k, d in filled_templates(Path(kept)).items()}
        documents |= {f"script-{k}": d for k, d in papers_in_scripts(Path(kept)).items()}
        with make_starter_library(Path(kept) / "s.briefer", "Tom Ashworth", lambda: WHEN) as desk:
            annotated = compile_briefing(desk, "turkiye-syria", annotated=True)
        # Without its cover and contents, so that the first page has words that were remarked on.
        documents["annotated"] = replace(annotated, sections=annotated.sections[2:], contents=False)
    for name, document in documents.items():
        file = folder / f"{name}.png"
        picture(document).quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE).save(
            file, optimize=True
        )
        print(file)  # noqa: T201


def papers_in_scripts(folder: Path) -> dict[str, ExportDocument]:
    """Return a short paper by its language; its library is made in ``folder``."""
    made = {}
    with create_library(folder / "scripts.briefer", "Tom Ashworth", lambda: WHEN) as desk:
        for language, told in PAPERS.items():
            content = ModuleContent(title=told["module"], body=told["body"], language=language)
            module = create_module(desk, content).ids[0]
            briefing = create_briefing(
                desk, told["title"], [module], language=language, marking="TLP:GREEN"
            )
            # Without contents, and so without a cover in any style.
            made[language] = replace(compile_briefing(desk, briefing.ids[0]), contents=False)
    return made


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
