"""What one export asks for beside the document and the house style."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefer.domain.style import PageSize


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that travels inside the PDF, such as the Markdown it was made from."""

    name: str
    data: bytes
    media_type: str = "text/markdown"
    relationship: str = "Source"


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfOptions:
    """One export's choices.

    Attributes:
        page: The sheet, when it is not the house style's.
        attachments: Files inside the file, in this order.
        password: Asked for when the file is opened; empty for an open file. An encrypted file
            claims PDF/UA and no longer PDF/A, which forbids encryption.
        owner_password: Lifts the permissions; the password itself when empty.
        watermark: Word across each page, such as "DRAFT".
        recipient: Who this copy is for.
        copy_number: Which copy this is, such as "3 of 12".
    """

    page: PageSize | None = None
    attachments: tuple[AttachedFile, ...] = ()
    password: str = field(default="", repr=False)
    owner_password: str = field(default="", repr=False)
    watermark: str = ""
    recipient: str = ""
    copy_number: str = ""
