"""What one export asks for beside the document and the house style."""

from __future__ import annotations

from msgspec import Struct

from briefer.domain.style import PageSize


class AttachedFile(Struct, frozen=True):
    """A file that travels inside the PDF, such as the Markdown it was made from."""

    name: str
    data: bytes
    media_type: str = "text/markdown"
    relationship: str = "Source"


class PdfOptions(Struct, frozen=True, kw_only=True):
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
    password: str = ""
    owner_password: str = ""
    watermark: str = ""
    recipient: str = ""
    copy_number: str = ""

    def __repr__(self) -> str:
        """Name no choice: a passphrase belongs in no log."""
        return f"{type(self).__name__}(…)"
