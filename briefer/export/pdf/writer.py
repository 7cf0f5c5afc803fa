"""The file: pages, structure, annotations, fonts, images and claims put together and saved."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

from msgspec import Struct

from briefer.domain.document import ExportDocument
from briefer.export.pdf.annotations import Annotator, comments_of
from briefer.export.pdf.bookmarks import write_bookmarks
from briefer.export.pdf.embed import embed_all
from briefer.export.pdf.images import Pixels, embed_image
from briefer.export.pdf.items import Geometry, Item, Pages
from briefer.export.pdf.metadata import Metadata, information, srgb_profile, xmp
from briefer.export.pdf.objects import Objects, ascii_string, pdf_date, text_string
from briefer.export.pdf.options import AttachedFile, PdfOptions
from briefer.export.pdf.paint import Painted, image_name
from briefer.export.pdf.story import Element
from briefer.export.pdf.structure import StructureTree

_ROLES = "/Title /P"


class Sheets(Struct, frozen=True):
    """Pages ready to be written, each with its items and its paint."""

    geometry: Geometry
    items: Sequence[list[Item]]
    painted: Sequence[Painted]


def write_file(
    document: ExportDocument,
    options: PdfOptions,
    root: Element,
    pages: Pages,
    sheets: Sheets,
    images: Mapping[str, Pixels],
) -> bytes:
    """Return the whole file, tagged, with its claims."""
    objects = Objects()
    made = [objects.reserve() for _ in sheets.items]
    references = [reference for _, reference in made]
    parent, parent_reference = objects.reserve()
    resources, resources_reference = objects.reserve()
    tree = StructureTree(objects, root)
    annotator = Annotator(objects, tree, references, pages.places, comments_of(document), {}, {})
    size = f"[0 0 {sheets.geometry.width} {sheets.geometry.height}]"
    shown: set[str] = set()
    for number, (items, painted) in enumerate(zip(sheets.items, sheets.painted, strict=True)):
        shown |= painted.images
        contents = objects.compressed("/Filter /FlateDecode", painted.data)
        owner = tree.own_page(number, items, painted.contents)
        annotations = annotator.page(number, items, painted.areas)
        listed = f" /Annots [{' '.join(annotations)}]" if annotations else ""
        made[number][0].data = (
            f"<</Type /Page /Parent {parent_reference} /MediaBox {size} "
            f"/Resources {resources_reference} /Contents {contents} /StructParents {owner} "
            f"/Tabs /S{listed}>>"
        ).encode("latin-1")
    parent.data = (
        f"<</Type /Pages /Kids [{' '.join(references)}] /Count {len(references)}>>"
    ).encode("latin-1")
    fonts = embed_all(objects, (layout for p in sheets.painted for layout in p.layouts))
    drawn = " ".join(
        f"{image_name(name)} {embed_image(objects, images[name])}" for name in sorted(shown)
    )
    resources.data = f"<</Font <<{fonts}>> /XObject <<{drawn}>>>>".encode("latin-1")
    meta = Metadata(
        title=_told(document.title) or "–",
        author=_told(document.originator),
        subject=_told(document.subtitle),
        language=document.language,
        issued=document.issued,
        is_archival=not options.password,
    )
    catalog = _catalog(
        objects,
        meta,
        parent_reference,
        tree.write(references, _ROLES),
        write_bookmarks(objects, pages.entries, references),
        options.attachments,
    )
    data = objects.save(objects.add(catalog), objects.add(information(meta)))
    return _encrypted(data, options) if options.password else data


def _told(text: str) -> str:
    return " ".join(text.split())


def _catalog(
    objects: Objects,
    meta: Metadata,
    pages: str,
    tree: str,
    bookmarks: str,
    attachments: Sequence[AttachedFile],
) -> str:
    profile = objects.stream("/N 3 /Alternate /DeviceRGB", srgb_profile())
    packet = objects.stream("/Type /Metadata /Subtype /XML", xmp(meta), compress=False)
    condition = ascii_string("sRGB")
    # No /Direction for papers that run from the right: pdfium would take every line for one of
    # those, and copy the words of English lines in reverse.
    parts = [
        f"/Type /Catalog /Pages {pages} /Lang {text_string(meta.language)}",
        f"/StructTreeRoot {tree} /MarkInfo <</Marked true>>",
        f"/Metadata {packet} /ViewerPreferences <</DisplayDocTitle true>>",
        f"/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier "
        f"{condition} /Info {condition} /DestOutputProfile {profile}>>]",
    ]
    if bookmarks:
        parts.append(f"/Outlines {bookmarks} /PageMode /UseOutlines")
    if attachments:
        parts.append(_attached(objects, meta, attachments))
    return f"<<{' '.join(parts)}>>"


def _attached(objects: Objects, meta: Metadata, attachments: Sequence[AttachedFile]) -> str:
    """Write associated files (PDF/A-3, 6.8)."""
    moment = pdf_date(meta.issued)
    files = []
    for file in attachments:
        kind = file.media_type.replace("/", "#2F")
        params = f"/Params <</Size {len(file.data)} /CreationDate {moment} /ModDate {moment}>>"
        stream = objects.stream(f"/Type /EmbeddedFile /Subtype /{kind} {params}", file.data)
        name = text_string(file.name)
        specification = objects.add(
            f"<</Type /Filespec /F {name} /UF {name} /Desc {name} "
            f"/AFRelationship /{file.relationship} /EF <</F {stream} /UF {stream}>>>>"
        )
        files.append((file.name, specification))
    listed = " ".join(f"{text_string(n)} {r}" for n, r in sorted(files))
    associated = " ".join(r for _, r in files)
    return f"/AF [{associated}] /Names <</EmbeddedFiles <</Names [{listed}]>>>>"


def _encrypted(data: bytes, options: PdfOptions) -> bytes:
    """Return the file with AES-256 and a passphrase; aids to reading stay allowed."""
    import pikepdf  # here, because most exports do without

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(
            out,
            encryption=pikepdf.Encryption(
                user=options.password,
                owner=options.owner_password or options.password,
                R=6,
                allow=pikepdf.Permissions(accessibility=True),
            ),
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
        )
    return out.getvalue()
