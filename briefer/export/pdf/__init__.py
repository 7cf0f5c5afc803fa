"""This room writes a finished document as a PDF: accessible, archivable, and a pleasure to read.

ExportDocument --flow--> story --pages--> items --paint--> content --structure, writer--> bytes.
"""

from briefer.domain.document import ExportDocument
from briefer.domain.style import DEFAULT, HouseStyle
from briefer.export.pdf.options import AttachedFile, PdfOptions
from briefer.export.pdf.press import PLAIN, Press
from briefer.export.pdf.preview import Proof

__all__ = ["AttachedFile", "PdfOptions", "Press", "Proof", "write_pdf"]


def write_pdf(
    document: ExportDocument, style: HouseStyle = DEFAULT, options: PdfOptions = PLAIN
) -> bytes:
    """Return a document as a PDF, on a press of its own; see ``Press.print``."""
    return Press().print(document, style, options)
