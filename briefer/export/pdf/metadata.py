"""What the file says about itself: XMP, document information, colour profile, claims."""

from __future__ import annotations

from datetime import date
from functools import cache

from msgspec import Struct
from PIL import ImageCms

from briefer.export.pdf.objects import pdf_date, text_string

PRODUCER = "Briefer"

_EXTENSION = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq>
</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""


class Metadata(Struct, frozen=True, kw_only=True):
    """What a reader's program shows about the file.

    Attributes:
        issued: Stands for every date of the file; no clock is asked.
        is_archival: Whether the file claims PDF/A-3a.
    """

    title: str
    author: str
    subject: str
    language: str
    issued: date
    is_archival: bool = True


def _plain(text: str) -> str:
    """Escape for XML, without characters that XML cannot hold."""
    kept = "".join(c for c in text if c >= " " and not "\ud800" <= c <= "\udfff")
    kept = kept.replace("\ufffe", "").replace("\uffff", "")
    return kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def xmp(meta: Metadata) -> bytes:
    """Return the XMP packet; its claims are PDF/UA-1 and, unless told otherwise, PDF/A-3a."""
    moment = f"{meta.issued.isoformat()}T00:00:00Z"
    claim = "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
    author = _plain(meta.author)
    creator = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
    subject = _plain(meta.subject)
    description = (
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
        f"{subject}</rdf:li></rdf:Alt></dc:description>"
    )
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{_plain(meta.title)}</rdf:li></rdf:Alt></dc:title>
{creator if author else ""}{description if subject else ""}
<dc:language><rdf:Bag><rdf:li>{_plain(meta.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>
{claim if meta.is_archival else ""}<pdfuaid:part>1</pdfuaid:part></rdf:Description>
{_EXTENSION}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".encode()


def information(meta: Metadata) -> str:
    """Return the document information dictionary; it agrees with the XMP packet."""
    moment = pdf_date(meta.issued)
    author = f"/Author {text_string(meta.author)} " if meta.author else ""
    subject = f"/Subject {text_string(meta.subject)} " if meta.subject else ""
    return (
        f"<</Title {text_string(meta.title)} {author}{subject}/Producer {text_string(PRODUCER)} "
        f"/Creator {text_string(PRODUCER)} /CreationDate {moment} /ModDate {moment}>>"
    )


@cache
def srgb_profile() -> bytes:
    """Return an sRGB colour profile, with a fixed date in place of the moment it was made."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07D0 0001 0001 0000 0000 0000")
    return bytes(profile)
