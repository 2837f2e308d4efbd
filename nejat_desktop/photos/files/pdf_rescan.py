"""The last look at a cleaned PDF: goes through every object that the file holds."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from nejat_desktop.photos.files.jpeg import jpeg_leaks
from nejat_desktop.photos.files.pdf import opened

_NEVER = {
    "/Metadata": "metadata",
    "/PieceInfo": "private data of a program",
    "/LastModified": "date",
    "/CreationDate": "date",
    "/ModDate": "date",
    "/AF": "attached file",
    "/EF": "attached file",
    "/EmbeddedFiles": "attached file",
    "/JS": "script",
    "/JavaScript": "script",
    "/AA": "action",
    "/OpenAction": "action",
    "/Launch": "action",
    "/XFA": "form of another kind",
    "/Thumb": "small picture of the page",
    "/CreatorInfo": "program",
    "/PTEX.FileName": "path",
    "/PTEX.InfoDict": "metadata",
    "/Perms": "signature",
}
_KINDS = {
    "/Filespec": "attached file",
    "/EmbeddedFile": "attached file",
    "/Metadata": "metadata",
    "/Sig": "signature",
}
_DEEDS = frozenset({"/JavaScript", "/Launch", "/GoToR", "/GoToE", "/ImportData", "/SubmitForm"})
_MARKS = (b"<?xpacket", b"<x:xmpmeta", b"Exif\0\0", b"Photoshop 3.0\0")
_PACKED = frozenset({"/DCTDecode", "/JPXDecode", "/JBIG2Decode", "/CCITTFaxDecode"})


def document_leaks(data: bytes) -> Iterator[str]:
    """What stands in a PDF beside its pages, by name."""
    with opened(data) as document:
        if not set(document.trailer.keys()) <= {
            *("/Root", "/Size", "/ID", "/Type", "/W", "/Index", "/Length", "/Filter"),
            *("/DecodeParms", "/XRefStm"),
        }:
            yield "information about the document"
        for found in document.objects:
            yield from _object(found)


def _object(found: Object) -> Iterator[str]:
    waiting: list[object] = [found]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Stream):
            yield from _stream(one)
        if isinstance(one, Dictionary | Stream):
            yield from _dictionary(one)
            waiting += [value for value in map(one.get, one.keys()) if _is_here(value)]
        elif isinstance(one, Array):
            waiting += [value for value in one if _is_here(value)]


def _is_here(value: object) -> bool:
    """Whether it stands inside another object; the others are gone through by themselves."""
    return isinstance(value, Dictionary | Array) and not value.is_indirect


def _dictionary(found: Object) -> Iterator[str]:
    for key in found.keys():  # noqa: SIM118 - a stream is no mapping
        if key in _NEVER:
            yield _NEVER[key]
    kind = str(found.get("/Type", ""))
    if kind in _KINDS:
        yield _KINDS[kind]
    if str(found.get("/S", "")) in _DEEDS:
        yield "action"
    if "/Rect" in found and "/T" in found and found.get("/Subtype") != Name.Widget:
        yield "author of a note"


def _stream(found: Stream) -> Iterator[str]:
    filters = found.get("/Filter")
    names = [str(one) for one in filters] if isinstance(filters, Array) else [str(filters)]
    if names[-1] == "/DCTDecode":
        yield from ("picture that tells",) if jpeg_leaks(found.read_raw_bytes()) else ()
    if names[-1] in _PACKED:
        return
    try:
        data = found.read_bytes()
    except pikepdf.PdfError:
        yield "part that cannot be read"
        return
    yield from ("metadata",) if any(mark in data for mark in _MARKS) else ()
